// Written by `cargo xtask gen`; do not edit.

namespace Neutryx;

/// <summary>Simulations. <see cref="Simulation"/> tells what they pay, their inputs and outputs.</summary>
public enum SimulationId : uint
{
    /// <summary>European option.</summary>
    McEuropean = 1001,

    /// <summary>Asian option on the arithmetic mean of the fixings, fixed strike.</summary>
    McAsianArithmetic = 1002,

    /// <summary>Asian option whose strike is the arithmetic mean of the fixings.</summary>
    McAsianArithmeticFloating = 1003,

    /// <summary>Asian option on the geometric mean of the fixings, fixed strike.</summary>
    McAsianGeometric = 1004,

    /// <summary>Asian option whose strike is the geometric mean of the fixings.</summary>
    McAsianGeometricFloating = 1005,

    /// <summary>Barrier option, watched at the fixings.</summary>
    McBarrier = 1006,

    /// <summary>Barrier option, watched all the time.</summary>
    McBarrierContinuous = 1007,

    /// <summary>Cash-or-nothing option.</summary>
    McDigital = 1008,

    /// <summary>Cash if a barrier is touched, or if it is not; watched at the fixings.</summary>
    McOneTouch = 1009,

    /// <summary>Cash if a barrier is touched, or if it is not; watched all the time.</summary>
    McOneTouchContinuous = 1010,

    /// <summary>Lookback option with fixed strike.</summary>
    McLookback = 1011,

    /// <summary>Lookback option whose strike is the extremum.</summary>
    McLookbackFloating = 1012,

    /// <summary>Option whose strike is set later.</summary>
    McForwardStart = 1013,

    /// <summary>Sum of capped and floored returns.</summary>
    McCliquet = 1014,

    /// <summary>Option on a basket of assets.</summary>
    McBasket = 1015,

    /// <summary>Option on the mean of a basket over the fixings.</summary>
    McBasketAsian = 1016,

    /// <summary>Option on the difference of two assets.</summary>
    McSpread = 1017,

    /// <summary>Option on the largest of several assets.</summary>
    McBestOf = 1018,

    /// <summary>Option on the least of several assets.</summary>
    McWorstOf = 1019,
}

/// <summary>Names of <see cref="SimulationId"/>.</summary>
public static class SimulationIdNames
{
    /// <summary>
    /// The name used in every language, such as <c>mc_worst_of</c>; <c>unknown</c> for a number that is none.
    /// </summary>
    public static string Name(this SimulationId of) => of switch
    {
        SimulationId.McEuropean => "mc_european",
        SimulationId.McAsianArithmetic => "mc_asian_arithmetic",
        SimulationId.McAsianArithmeticFloating => "mc_asian_arithmetic_floating",
        SimulationId.McAsianGeometric => "mc_asian_geometric",
        SimulationId.McAsianGeometricFloating => "mc_asian_geometric_floating",
        SimulationId.McBarrier => "mc_barrier",
        SimulationId.McBarrierContinuous => "mc_barrier_continuous",
        SimulationId.McDigital => "mc_digital",
        SimulationId.McOneTouch => "mc_one_touch",
        SimulationId.McOneTouchContinuous => "mc_one_touch_continuous",
        SimulationId.McLookback => "mc_lookback",
        SimulationId.McLookbackFloating => "mc_lookback_floating",
        SimulationId.McForwardStart => "mc_forward_start",
        SimulationId.McCliquet => "mc_cliquet",
        SimulationId.McBasket => "mc_basket",
        SimulationId.McBasketAsian => "mc_basket_asian",
        SimulationId.McSpread => "mc_spread",
        SimulationId.McBestOf => "mc_best_of",
        SimulationId.McWorstOf => "mc_worst_of",
        _ => "unknown",
    };
}
