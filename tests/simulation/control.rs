//! Targets, deadlines, progress and cancelling.

use super::{OPTION, OUTPUTS, engine, simulate};
use neutryx::engine::Control;
use neutryx::mc::{
    Fixings, SimulationBatch, SimulationId, SimulationOutput, SimulationSettings, SimulationState,
};
use neutryx::{RowCode, Status};
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::{Duration, Instant};

#[test]
fn a_target_is_reached_by_the_same_paths_everywhere() {
    let base = SimulationSettings { paths: 1 << 24, control_variate: false, ..Default::default() };
    for settings in [
        SimulationSettings { standard_error: 0.02, ..base.clone() },
        SimulationSettings { relative_error: 0.003, ..base },
    ] {
        let of = |threads, chunk_paths| {
            let settings = SimulationSettings { chunk_paths, ..settings.clone() };
            simulate(&engine(threads), SimulationId::European, &OPTION, OUTPUTS, &settings, None).unwrap()
        };
        let row = of(1, 0);
        let paths = row.get(SimulationOutput::PathsUsed);
        assert!(paths < 2e6, "{paths}");
        let target = settings.standard_error.max(settings.relative_error * row.price());
        assert!(row.error() <= target && row.error() > 0.85 * target, "{} {target}", row.error());
        assert_eq!(of(3, 64), row);
        assert_eq!(of(2, 100_000), row);
    }
}

#[test]
fn a_deadline_is_kept_and_shared() {
    let settings = SimulationSettings {
        paths: 1 << 40,
        fixings: Fixings::Equal(50),
        deadline: Some(Duration::from_millis(300)),
        ..Default::default()
    };
    for rows in [2, 12] {
        let (mut price, mut used) = (vec![0.0; rows], vec![0.0; rows]);
        let mut builder = SimulationBatch::builder(SimulationId::AsianArithmetic, rows)
            .output(SimulationOutput::Price, &mut price)
            .output(SimulationOutput::PathsUsed, &mut used);
        for (input, value) in OPTION {
            builder = builder.input(input, value);
        }
        let mut batch = builder.build().unwrap();
        let begun = Instant::now();
        let outcome = engine(2).simulate(&mut batch, &settings, None, Control::default()).unwrap();
        let taken = begun.elapsed();
        drop(batch);
        assert_eq!(outcome.bad_rows, 0);
        // Generous: machines for tests are busy.
        assert!(taken > Duration::from_millis(250) && taken < Duration::from_millis(2000), "{taken:?}");
        assert!(used.iter().all(|used| *used >= 64.0), "{used:?}");
        assert!(price.iter().all(|price| price.is_finite()));
    }
}

#[test]
fn a_call_can_be_watched_and_cancelled() {
    let settings = SimulationSettings { paths: 1 << 40, fixings: Fixings::Equal(252), ..Default::default() };
    for rows in [1, 12] {
        let mut price = vec![0.0; rows];
        let mut builder = SimulationBatch::builder(SimulationId::AsianArithmetic, rows)
            .output(SimulationOutput::Price, &mut price);
        for (input, value) in OPTION {
            builder = builder.input(input, value);
        }
        let mut batch = builder.build().unwrap();
        let cancel = AtomicI32::new(0);
        let mut set = None;
        let mut last = 0;
        let mut progress = |done: u64, all: u64| {
            assert!(done >= last && done <= all && all == (rows as u64) << 40);
            last = done;
            if done > 0 && set.is_none() {
                cancel.store(1, Ordering::Relaxed);
                set = Some(Instant::now());
            }
            true
        };
        let mut state = SimulationState::default();
        let control = Control { progress: Some(&mut progress), cancel: Some(&cancel) };
        let error = engine(2).simulate(&mut batch, &settings, Some(&mut state), control).unwrap_err();
        assert_eq!(error.status, Status::Cancelled);
        let late = set.unwrap().elapsed();
        assert!(late < Duration::from_millis(500), "{late:?}");
        // What was done is not lost.
        drop(batch);
        let done = SimulationSettings { deadline: Some(Duration::ZERO), ..settings.clone() };
        if rows == 1 {
            let row = simulate(
                &engine(1),
                SimulationId::AsianArithmetic,
                &OPTION,
                &[SimulationOutput::Price],
                &done,
                Some(&mut state),
            )
            .unwrap();
            assert_eq!(row.1, RowCode::OK);
            assert!(row.price() > 0.0);
        }
    }
    // Before it began.
    let cancel = AtomicI32::new(1);
    let mut builder = SimulationBatch::builder(SimulationId::European, 1);
    for (input, value) in OPTION {
        builder = builder.input(input, value);
    }
    let control = Control { progress: None, cancel: Some(&cancel) };
    let error = engine(2).simulate(&mut builder.build().unwrap(), &settings, None, control).unwrap_err();
    assert_eq!(error.status, Status::Cancelled);
}
