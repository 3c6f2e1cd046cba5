//! Every simulation gives the same bits on every machine and with every instruction set: emulated ones, too, for which
//! there are few paths.

use neutryx::engine::{Backend, Control};
use neutryx::mc::path::Simulation;
use neutryx::mc::{
    Correlation, Fixings, Generator, SIMULATIONS, SimulationBatch, SimulationId, SimulationInput,
    SimulationOutput, SimulationSettings,
};
use neutryx::{Config, Engine, InstructionSet, Precision};

const OUTPUTS: [SimulationOutput; 5] = [
    SimulationOutput::Price,
    SimulationOutput::StandardError,
    SimulationOutput::Delta,
    SimulationOutput::Vega,
    SimulationOutput::PathsUsed,
];

/// FNV-1a over the bits of the outputs, precision by precision.
const DIGESTS: [(SimulationId, [u64; 2]); 19] = [
    (SimulationId::European, [0x81c6_375e_c3dc_a43e, 0x0837_9a3e_a71b_8f5b]),
    (SimulationId::AsianArithmetic, [0xf155_848d_7c85_3d8d, 0xe6d3_955d_cd96_d75b]),
    (SimulationId::AsianArithmeticFloating, [0xed99_c917_d27e_a831, 0x357e_9a2c_3b6d_7e2c]),
    (SimulationId::AsianGeometric, [0x4979_dcb3_3828_fcf5, 0xb803_6127_e4aa_c9e9]),
    (SimulationId::AsianGeometricFloating, [0xd326_e093_4091_7df1, 0xa1f8_4352_ea65_a515]),
    (SimulationId::Barrier, [0xde4b_f698_23ed_bb43, 0x65c9_0a94_672f_2125]),
    (SimulationId::BarrierContinuous, [0x0c45_ef11_cda1_8f3a, 0xf98b_c7db_fe8a_001c]),
    (SimulationId::Digital, [0x8eb6_9636_c824_20f9, 0x9981_9fb5_a29a_99a1]),
    (SimulationId::OneTouch, [0x3a97_bc96_8fa9_ba34, 0xb413_50a6_e694_7d9d]),
    (SimulationId::OneTouchContinuous, [0x9384_6f52_5228_7698, 0x89b0_c870_1344_ba4a]),
    (SimulationId::Lookback, [0x3659_2f21_e8d1_8b50, 0xd4ae_184e_9e57_833f]),
    (SimulationId::LookbackFloating, [0x3aea_fd27_8e5b_5647, 0xf3ff_5cf1_4be4_549b]),
    (SimulationId::ForwardStart, [0x2f09_01f3_07a7_0142, 0x093d_8d3a_0631_20d5]),
    (SimulationId::Cliquet, [0xddb9_1167_c664_57da, 0x9325_c9b8_9ca6_b463]),
    (SimulationId::Basket, [0x36e0_dd98_8a60_5852, 0x805b_713b_78b2_a7f8]),
    (SimulationId::BasketAsian, [0x0974_82d2_4454_6350, 0xd6d6_6a05_c930_18c4]),
    (SimulationId::Spread, [0x4e83_99d1_ed28_9f71, 0x530a_78ab_7ce0_bc65]),
    (SimulationId::BestOf, [0xf0e0_37a9_6cae_9818, 0x1015_1849_e7f1_aed9]),
    (SimulationId::WorstOf, [0xfdd4_8b8f_4561_639a, 0x5142_c6ab_83b8_64f6]),
];

/// Values that suit every simulation.
fn suitable(input: SimulationInput) -> f64 {
    match input {
        SimulationInput::Type => -1.0,
        SimulationInput::Spot => 97.0,
        SimulationInput::Strike => 100.0,
        SimulationInput::Time => 0.7,
        SimulationInput::Rate => 0.03,
        SimulationInput::DividendYield => 0.01,
        SimulationInput::Vol => 0.2,
        SimulationInput::Cash => 5.0,
        SimulationInput::Barrier => 110.0,
        SimulationInput::Rebate => 1.0,
        SimulationInput::Direction => 1.0,
        SimulationInput::Knock => -1.0,
        SimulationInput::Average => 99.0,
        SimulationInput::PastFixings => 1.0,
        SimulationInput::Extremum => 101.0,
        SimulationInput::StartTime => 0.25,
        SimulationInput::StrikeRatio => 1.05,
        SimulationInput::LocalFloor => -0.05,
        SimulationInput::LocalCap => 0.1,
        SimulationInput::GlobalFloor => 0.0,
        SimulationInput::GlobalCap => 0.3,
        SimulationInput::Weight => 0.34,
    }
}

fn variants(assets: usize) -> [SimulationSettings; 3] {
    let base = SimulationSettings {
        paths: 128,
        fixings: Fixings::Equal(3),
        seed: 42,
        control_variate: false,
        correlation: Correlation::equal(assets, 0.4).unwrap(),
        ..Default::default()
    };
    let antithetic = SimulationSettings { antithetic: true, control_variate: true, ..base.clone() };
    let sobol = SimulationSettings { generator: Generator::Sobol, replicates: 2, ..base.clone() };
    [base, antithetic, sobol]
}

fn digest(engine: &Engine, simulation: &Simulation) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for settings in variants(simulation.assets().1.min(3)) {
        let mut values = [[0.0]; OUTPUTS.len()];
        let mut builder = SimulationBatch::builder(simulation.id, 1);
        for column in simulation.columns {
            builder = builder.input(column.input, suitable(column.input));
        }
        for (output, value) in OUTPUTS.into_iter().zip(&mut values) {
            if simulation.outputs.contains(&output) {
                builder = builder.output(output, value);
            }
        }
        let outcome =
            engine.simulate(&mut builder.build().unwrap(), &settings, None, Control::default()).unwrap();
        assert!(outcome.bad_rows == 0 && values[0][0] > 0.0, "{} {settings:?}", simulation.name());
        for byte in values.iter().flat_map(|[value]| value.to_bits().to_le_bytes()) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}

/// Those of this machine, or those that `NEUTRYX_REQUIRED_INSTRUCTION_SETS` names.
fn sets() -> Vec<InstructionSet> {
    let required = std::env::var("NEUTRYX_REQUIRED_INSTRUCTION_SETS").unwrap_or_default();
    let is_required = |set: &InstructionSet| required.split(',').any(|name| name == set.name());
    InstructionSet::ALL
        .iter()
        .copied()
        .filter(|set| if required.is_empty() { set.is_available() } else { is_required(set) })
        .collect()
}

#[test]
fn every_machine_and_instruction_set_gives_the_known_bits() {
    let mut wrong = Vec::new();
    for set in sets() {
        for (i, precision) in [Precision::F64, Precision::F32].into_iter().enumerate() {
            let config = Config {
                backend: Backend::Cpu,
                threads: 1,
                instruction_set: Some(set),
                precision,
                ..Default::default()
            };
            let engine = Engine::new(&config).unwrap();
            for simulation in SIMULATIONS {
                let found = digest(&engine, simulation);
                let known = DIGESTS.iter().find(|(id, _)| *id == simulation.id);
                if known.is_none_or(|(_, digests)| digests[i] != found) {
                    wrong.push(format!(
                        "{} {} {}: {found:#018x}",
                        set.name(),
                        precision.name(),
                        simulation.name()
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "not the known bits:\n{}", wrong.join("\n"));
}
