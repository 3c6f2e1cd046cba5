//! The list of simulations.

use super::path::Simulation;
use super::payoffs::{
    asian, barrier, basket, cliquet, digital, european, forward_start, lookback, rainbow, touch,
};
use crate::named::named;

named! {
    /// A simulation of the registry.
    SimulationId: u32 {
        /// European option.
        European = 1001, "mc_european";
        /// Asian option on the arithmetic mean of the fixings, fixed strike.
        AsianArithmetic = 1002, "mc_asian_arithmetic";
        /// Asian option whose strike is the arithmetic mean of the fixings.
        AsianArithmeticFloating = 1003, "mc_asian_arithmetic_floating";
        /// Asian option on the geometric mean of the fixings, fixed strike.
        AsianGeometric = 1004, "mc_asian_geometric";
        /// Asian option whose strike is the geometric mean of the fixings.
        AsianGeometricFloating = 1005, "mc_asian_geometric_floating";
        /// Barrier option, watched at the fixings.
        Barrier = 1006, "mc_barrier";
        /// Barrier option, watched all the time.
        BarrierContinuous = 1007, "mc_barrier_continuous";
        /// Cash-or-nothing option.
        Digital = 1008, "mc_digital";
        /// Cash if a barrier is touched, or if it is not; watched at the fixings.
        OneTouch = 1009, "mc_one_touch";
        /// Cash if a barrier is touched, or if it is not; watched all the time.
        OneTouchContinuous = 1010, "mc_one_touch_continuous";
        /// Lookback option with fixed strike.
        Lookback = 1011, "mc_lookback";
        /// Lookback option whose strike is the extremum.
        LookbackFloating = 1012, "mc_lookback_floating";
        /// Option whose strike is set later.
        ForwardStart = 1013, "mc_forward_start";
        /// Sum of capped and floored returns.
        Cliquet = 1014, "mc_cliquet";
        /// Option on a basket of assets.
        Basket = 1015, "mc_basket";
        /// Option on the mean of a basket over the fixings.
        BasketAsian = 1016, "mc_basket_asian";
        /// Option on the difference of two assets.
        Spread = 1017, "mc_spread";
        /// Option on the largest of several assets.
        BestOf = 1018, "mc_best_of";
        /// Option on the least of several assets.
        WorstOf = 1019, "mc_worst_of";
    }
}

/// Every simulation, in the order of their numbers.
pub static SIMULATIONS: &[&Simulation] = &[
    &european::SIMULATION,
    &asian::ARITHMETIC,
    &asian::ARITHMETIC_FLOATING,
    &asian::GEOMETRIC,
    &asian::GEOMETRIC_FLOATING,
    &barrier::DISCRETE,
    &barrier::CONTINUOUS,
    &digital::SIMULATION,
    &touch::DISCRETE,
    &touch::CONTINUOUS,
    &lookback::FIXED,
    &lookback::FLOATING,
    &forward_start::SIMULATION,
    &cliquet::SIMULATION,
    &basket::BASKET,
    &basket::ASIAN,
    &basket::SPREAD,
    &rainbow::BEST_OF,
    &rainbow::WORST_OF,
];

/// The simulation with number `id`.
pub fn simulation(id: SimulationId) -> &'static Simulation {
    SIMULATIONS[(id as u32 - SimulationId::European as u32) as usize]
}
