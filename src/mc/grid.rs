//! The times at which a path is looked at.

use super::settings::Fixings;
use std::cell::Cell;

/// Which times a payoff looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Times {
    /// Expiry alone, whatever the fixings.
    Expiry,
    /// The fixings.
    Fixings,
    /// The column `start_time` and expiry, whatever the fixings.
    StartAndExpiry,
}

/// A step of a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// Length in years.
    pub dt: f64,
    /// Square root of the length.
    pub sqrt_dt: f64,
    /// `(r - q) dt`; 0 where there are several assets, each with its own.
    pub carry: f64,
    /// Volatility; 0 where there are several assets, each with its own.
    pub vol: f64,
    /// Whether the payoff looks at the price at its end; the last step may only lead to expiry.
    pub observed: bool,
}

/// The steps of a row's paths.
#[derive(Clone, Debug, Default)]
pub struct Grid {
    /// From today to expiry.
    pub steps: Vec<Step>,
    /// Whether the payoff looks at today's price first.
    pub observes_today: bool,
    /// How often the payoff looks.
    pub observations: usize,
    /// The rate's integral from today to expiry.
    pub discount_exponent: f64,
}

/// What holds between a fixing and the one before, or today.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Interval {
    /// Interest rate.
    pub rate: f64,
    /// `r - q`; 0 where there are several assets.
    pub carry: f64,
    /// Volatility; 0 where there are several assets.
    pub vol: f64,
}

/// Why there is no grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// The last fixing is after expiry.
    FixingAfterExpiry,
    /// The strike is set after expiry.
    StartAfterExpiry,
}

impl Grid {
    /// The grid of a row; `start` is the time at which the strike is set. Interval number `i`, counted from 0, ends at fixing
    /// `i`, or at expiry after the last. One before a fixing today takes no time.
    pub(super) fn new(
        times: Times,
        fixings: &Fixings,
        time: f64,
        start: f64,
        interval: impl Fn(usize) -> Interval,
    ) -> Result<Grid, Misfit> {
        let mut grid = Grid::default();
        let last = Cell::new(0.0);
        let mut intervals = 0..;
        let mut push = |at: f64, observed: bool| {
            let dt = at - last.get();
            let Interval { rate, carry, vol } = interval(intervals.next().unwrap_or(0));
            grid.discount_exponent += rate * dt;
            grid.observations += usize::from(observed);
            let is_first = grid.steps.is_empty() && !grid.observes_today;
            if at == 0.0 && observed && is_first {
                grid.observes_today = true;
            } else {
                grid.steps.push(Step { dt, sqrt_dt: dt.sqrt(), carry: carry * dt, vol, observed });
            }
            last.set(at);
        };
        match (times, fixings) {
            (Times::Expiry, _) => push(time, true),
            (Times::StartAndExpiry, _) if start > time => return Err(Misfit::StartAfterExpiry),
            (Times::StartAndExpiry, _) => {
                push(start, true);
                push(time, true);
            }
            (Times::Fixings, Fixings::Equal(count)) => {
                for i in 1..=*count {
                    push(time * (f64::from(i) / f64::from(*count)), true);
                }
            }
            (Times::Fixings, Fixings::Fractions(fractions)) => {
                fractions.iter().for_each(|fraction| push(time * fraction, true));
            }
            (Times::Fixings, Fixings::Years(years)) => {
                if years.last().is_some_and(|last| *last > time) {
                    return Err(Misfit::FixingAfterExpiry);
                }
                years.iter().for_each(|at| push(*at, true));
            }
        }
        if last.get() < time {
            push(time, false);
        }
        Ok(grid)
    }

    /// Number of steps that paths of these simulations have, whatever the row; `Years` may need one more than
    /// that.
    pub(super) fn most_steps(times: Times, fixings: &Fixings) -> u64 {
        match (times, fixings) {
            (Times::Expiry, _) => 1,
            (Times::StartAndExpiry, _) => 2,
            (Times::Fixings, Fixings::Equal(count)) => (*count).into(),
            (Times::Fixings, Fixings::Fractions(times) | Fixings::Years(times)) => {
                let starts_today = times.first() == Some(&0.0);
                let ends_early = matches!(fixings, Fixings::Years(_)) || times.last() != Some(&1.0);
                times.len() as u64 - u64::from(starts_today) + u64::from(ends_early)
            }
        }
    }

    /// Number of intervals that rows of these simulations have, or may have.
    pub(super) fn most_intervals(times: Times, fixings: &Fixings) -> usize {
        match (times, fixings) {
            (Times::Expiry, _) => 1,
            (Times::StartAndExpiry, _) => 2,
            (Times::Fixings, Fixings::Equal(count)) => *count as usize,
            (Times::Fixings, Fixings::Fractions(times)) => {
                times.len() + usize::from(times.last() != Some(&1.0))
            }
            (Times::Fixings, Fixings::Years(times)) => times.len() + 1,
        }
    }

    /// Times at the ends of the steps.
    pub(super) fn ends(&self) -> Vec<f64> {
        let mut at = 0.0;
        self.steps.iter().map(|step| (at += step.dt, at).1).collect()
    }

    /// For every step, which fraction of the observations are at its end or later.
    pub(super) fn later(&self) -> impl Iterator<Item = (&Step, f64)> {
        let all = self.observations as f64;
        let mut left = self.observations - usize::from(self.observes_today);
        self.steps.iter().map(move |step| {
            let fraction = left as f64 / all;
            left -= usize::from(step.observed);
            (step, fraction)
        })
    }
}
