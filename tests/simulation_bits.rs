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
    (SimulationId::European, [0x8e0b_0232_1f6c_0e87, 0x39b2_12a6_d57f_d7d8]),
    (SimulationId::AsianArithmetic, [0x634e_eb4a_b179_f8bc, 0x9599_17c6_e0e7_716b]),
    (SimulationId::AsianArithmeticFloating, [0xbbd7_7648_0668_58ae, 0xe482_63e9_fa47_6eaf]),
    (SimulationId::AsianGeometric, [0x3fe4_1cd4_023c_44ef, 0xf3f2_fc0f_5f87_98ee]),
    (SimulationId::AsianGeometricFloating, [0x76ac_cb23_840a_1b6c, 0x7f2d_00df_384b_0a7d]),
    (SimulationId::Barrier, [0x0dd5_0a73_b310_ec11, 0xa5bb_ecc2_189c_e494]),
    (SimulationId::BarrierContinuous, [0x513f_1d36_d725_e4d3, 0xebfd_3d60_df13_ae1a]),
    (SimulationId::Digital, [0x6933_5a9a_5230_feb7, 0xbf09_09be_6f04_d655]),
    (SimulationId::OneTouch, [0x8f19_3b11_8ab1_d38f, 0xac7d_7cfb_5564_4206]),
    (SimulationId::OneTouchContinuous, [0x0fab_32df_3cea_57e2, 0x0ba5_b221_9e27_4b6b]),
    (SimulationId::Lookback, [0xbb88_93cd_9ca3_456a, 0xb10a_1caa_dc98_f6e8]),
    (SimulationId::LookbackFloating, [0x9998_2a78_901a_71d6, 0x4f00_b224_e698_8203]),
    (SimulationId::ForwardStart, [0xc58d_9e2e_1de7_114d, 0x5480_9ffd_1e17_e101]),
    (SimulationId::Cliquet, [0xad18_2489_c9b7_2266, 0x0e5d_f290_8279_149c]),
    (SimulationId::Basket, [0x1a0f_f814_388c_3d92, 0xdca7_ecb8_8040_fb2e]),
    (SimulationId::BasketAsian, [0x6673_c335_4801_5625, 0x4d78_40ed_b7ce_105d]),
    (SimulationId::Spread, [0x2031_9ae6_23b4_a1ea, 0xba58_d0bf_f4df_177d]),
    (SimulationId::BestOf, [0x1ad0_838e_95cb_1af1, 0x322f_d393_17a6_107f]),
    (SimulationId::WorstOf, [0x8d30_1638_57f4_7cd7, 0xea2a_f950_f401_ff50]),
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

fn variants(assets: usize) -> [SimulationSettings; 4] {
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
    let matched = SimulationSettings { moment_matching: true, ..base.clone() };
    [base, antithetic, sobol, matched]
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
