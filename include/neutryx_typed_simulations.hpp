// neutryx 0.1.0: inputs, outputs and calls of each simulation, over neutryx/engine.hpp. neutryx.hpp includes it.
//
// Written by `cargo xtask gen` from the registry; do not edit.
//
// Each simulation is a namespace with the same few names:
//
//     inputs          columns that are read
//     outputs         columns that are written; what is not given is not computed
//     simulate        simulates now; throws neutryx::error on failure
//     try_simulate    the same, but returns the failure
//     batch           keeps the columns for engine::simulate
//
// Those of several assets take a column for each where assets differ, `.spot = {first, second}`, or one for all; their
// correlations are in the settings.
#ifndef NEUTRYX_TYPED_SIMULATIONS_HPP
#define NEUTRYX_TYPED_SIMULATIONS_HPP

#include "neutryx/asset_columns.hpp"
#include "neutryx/engine.hpp"
#include "neutryx/option_type.hpp"

namespace neutryx {

/// European option.
///
/// max(w (S_T - K), 0) at expiry, w = 1 for a call and -1 for a put. Control variate: the asset. Delta and
/// vega pathwise.
///
/// Glasserman, Monte Carlo Methods in Financial Engineering (2004), sec. 1.1.2, 4.1.1
namespace mc_european {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Price today [money]: above 0, finite.
    input_column spot{};
    /// Strike price [money]: 0 and above, finite.
    input_column strike{};
    /// Time to expiry [year]: 0 and above, finite.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
    /// left out, which means 0.
    input_column dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    input_column vol{};

    static constexpr std::uint32_t simulation = NTX_MC_EUROPEAN;
    static constexpr std::size_t count = 7;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        visit(NTX_IN_SPOT, "spot", spot);
        visit(NTX_IN_STRIKE, "strike", strike);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        visit(NTX_IN_DIVIDEND_YIELD, "dividend_yield", dividend_yield);
        visit(NTX_IN_VOL, "vol", vol);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS. Of several assets, and without the number of one: the sum over all.
    output_column delta{};
    /// dV/dvol. Of several assets, and without the number of one: the sum over all.
    output_column vega{};
    /// Standard error of the price.
    output_column standard_error{};
    /// Lower end of the 95 % confidence interval of the price.
    output_column low{};
    /// Upper end of the 95 % confidence interval of the price.
    output_column high{};
    /// Paths simulated; a pair of antithetic paths counts as two.
    output_column paths_used{};
    /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
    /// standard error.
    output_column variance_reduction{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_STANDARD_ERROR, "standard_error", standard_error);
        visit(NTX_OUT_LOW, "low", low);
        visit(NTX_OUT_HIGH, "high", high);
        visit(NTX_OUT_PATHS_USED, "paths_used", paths_used);
        visit(NTX_OUT_VARIANCE_REDUCTION, "variance_reduction", variance_reduction);
    }
};

/// Simulates mc_european and returns when all is written; bad rows are in the outcome.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.simulate(in, out, settings, watching);
}
/// Likewise, but without the paths that are in a state, which receives those simulated now.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.simulate(in, out, settings, state, watching);
}

/// simulate() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, watching);
}
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, state, watching);
}

/// Keeps the columns for engine::simulate.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::simulation);
}

} // namespace mc_european

/// Asian option, arithmetic mean, fixed strike.
///
/// max(w (A - K), 0) at expiry, A the arithmetic mean of all fixings, past ones included. Control variate:
/// the same on the geometric mean of the fixings to come. Delta and vega pathwise.
///
/// Kemna and Vorst, Journal of Banking and Finance 14 (1990), p. 113-129; Glasserman (2004), sec. 4.1.2
namespace mc_asian_arithmetic {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Price today [money]: above 0, finite.
    input_column spot{};
    /// Strike price [money]: 0 and above, finite.
    input_column strike{};
    /// Time to expiry [year]: 0 and above, finite.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
    /// left out, which means 0.
    input_column dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    input_column vol{};
    /// Mean, of the option's kind, of the fixings that are past; of no account where there are none [money]:
    /// above 0, finite; may be left out, which means the spot.
    input_column average{};
    /// Number of fixings that are past: a whole number, 0 and above; may be left out, which means 0.
    input_column past_fixings{};

    static constexpr std::uint32_t simulation = NTX_MC_ASIAN_ARITHMETIC;
    static constexpr std::size_t count = 9;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        visit(NTX_IN_SPOT, "spot", spot);
        visit(NTX_IN_STRIKE, "strike", strike);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        visit(NTX_IN_DIVIDEND_YIELD, "dividend_yield", dividend_yield);
        visit(NTX_IN_VOL, "vol", vol);
        visit(NTX_IN_AVERAGE, "average", average);
        visit(NTX_IN_PAST_FIXINGS, "past_fixings", past_fixings);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS. Of several assets, and without the number of one: the sum over all.
    output_column delta{};
    /// dV/dvol. Of several assets, and without the number of one: the sum over all.
    output_column vega{};
    /// Standard error of the price.
    output_column standard_error{};
    /// Lower end of the 95 % confidence interval of the price.
    output_column low{};
    /// Upper end of the 95 % confidence interval of the price.
    output_column high{};
    /// Paths simulated; a pair of antithetic paths counts as two.
    output_column paths_used{};
    /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
    /// standard error.
    output_column variance_reduction{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_STANDARD_ERROR, "standard_error", standard_error);
        visit(NTX_OUT_LOW, "low", low);
        visit(NTX_OUT_HIGH, "high", high);
        visit(NTX_OUT_PATHS_USED, "paths_used", paths_used);
        visit(NTX_OUT_VARIANCE_REDUCTION, "variance_reduction", variance_reduction);
    }
};

/// Simulates mc_asian_arithmetic and returns when all is written; bad rows are in the outcome.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.simulate(in, out, settings, watching);
}
/// Likewise, but without the paths that are in a state, which receives those simulated now.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.simulate(in, out, settings, state, watching);
}

/// simulate() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, watching);
}
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, state, watching);
}

/// Keeps the columns for engine::simulate.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::simulation);
}

} // namespace mc_asian_arithmetic

/// Asian option, arithmetic mean as strike.
///
/// max(w (S_T - A), 0) at expiry, A the arithmetic mean of all fixings, past ones included. Control variate:
/// the same with the geometric mean, or without the option if fixings are past. Delta and vega pathwise.
///
/// Kemna and Vorst (1990); Margrabe, Journal of Finance 33 (1978), p. 177-186
namespace mc_asian_arithmetic_floating {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Price today [money]: above 0, finite.
    input_column spot{};
    /// Time to expiry [year]: 0 and above, finite.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
    /// left out, which means 0.
    input_column dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    input_column vol{};
    /// Mean, of the option's kind, of the fixings that are past; of no account where there are none [money]:
    /// above 0, finite; may be left out, which means the spot.
    input_column average{};
    /// Number of fixings that are past: a whole number, 0 and above; may be left out, which means 0.
    input_column past_fixings{};

    static constexpr std::uint32_t simulation = NTX_MC_ASIAN_ARITHMETIC_FLOATING;
    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        visit(NTX_IN_SPOT, "spot", spot);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        visit(NTX_IN_DIVIDEND_YIELD, "dividend_yield", dividend_yield);
        visit(NTX_IN_VOL, "vol", vol);
        visit(NTX_IN_AVERAGE, "average", average);
        visit(NTX_IN_PAST_FIXINGS, "past_fixings", past_fixings);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS. Of several assets, and without the number of one: the sum over all.
    output_column delta{};
    /// dV/dvol. Of several assets, and without the number of one: the sum over all.
    output_column vega{};
    /// Standard error of the price.
    output_column standard_error{};
    /// Lower end of the 95 % confidence interval of the price.
    output_column low{};
    /// Upper end of the 95 % confidence interval of the price.
    output_column high{};
    /// Paths simulated; a pair of antithetic paths counts as two.
    output_column paths_used{};
    /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
    /// standard error.
    output_column variance_reduction{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_STANDARD_ERROR, "standard_error", standard_error);
        visit(NTX_OUT_LOW, "low", low);
        visit(NTX_OUT_HIGH, "high", high);
        visit(NTX_OUT_PATHS_USED, "paths_used", paths_used);
        visit(NTX_OUT_VARIANCE_REDUCTION, "variance_reduction", variance_reduction);
    }
};

/// Simulates mc_asian_arithmetic_floating and returns when all is written; bad rows are in the outcome.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.simulate(in, out, settings, watching);
}
/// Likewise, but without the paths that are in a state, which receives those simulated now.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.simulate(in, out, settings, state, watching);
}

/// simulate() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, watching);
}
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, state, watching);
}

/// Keeps the columns for engine::simulate.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::simulation);
}

} // namespace mc_asian_arithmetic_floating

/// Asian option, geometric mean, fixed strike.
///
/// max(w (G - K), 0) at expiry, G the geometric mean of all fixings, past ones included. Control variate: G.
/// Delta and vega pathwise.
///
/// Kemna and Vorst (1990); Glasserman (2004), sec. 3.2.2
namespace mc_asian_geometric {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Price today [money]: above 0, finite.
    input_column spot{};
    /// Strike price [money]: 0 and above, finite.
    input_column strike{};
    /// Time to expiry [year]: 0 and above, finite.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
    /// left out, which means 0.
    input_column dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    input_column vol{};
    /// Mean, of the option's kind, of the fixings that are past; of no account where there are none [money]:
    /// above 0, finite; may be left out, which means the spot.
    input_column average{};
    /// Number of fixings that are past: a whole number, 0 and above; may be left out, which means 0.
    input_column past_fixings{};

    static constexpr std::uint32_t simulation = NTX_MC_ASIAN_GEOMETRIC;
    static constexpr std::size_t count = 9;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        visit(NTX_IN_SPOT, "spot", spot);
        visit(NTX_IN_STRIKE, "strike", strike);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        visit(NTX_IN_DIVIDEND_YIELD, "dividend_yield", dividend_yield);
        visit(NTX_IN_VOL, "vol", vol);
        visit(NTX_IN_AVERAGE, "average", average);
        visit(NTX_IN_PAST_FIXINGS, "past_fixings", past_fixings);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS. Of several assets, and without the number of one: the sum over all.
    output_column delta{};
    /// dV/dvol. Of several assets, and without the number of one: the sum over all.
    output_column vega{};
    /// Standard error of the price.
    output_column standard_error{};
    /// Lower end of the 95 % confidence interval of the price.
    output_column low{};
    /// Upper end of the 95 % confidence interval of the price.
    output_column high{};
    /// Paths simulated; a pair of antithetic paths counts as two.
    output_column paths_used{};
    /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
    /// standard error.
    output_column variance_reduction{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_STANDARD_ERROR, "standard_error", standard_error);
        visit(NTX_OUT_LOW, "low", low);
        visit(NTX_OUT_HIGH, "high", high);
        visit(NTX_OUT_PATHS_USED, "paths_used", paths_used);
        visit(NTX_OUT_VARIANCE_REDUCTION, "variance_reduction", variance_reduction);
    }
};

/// Simulates mc_asian_geometric and returns when all is written; bad rows are in the outcome.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.simulate(in, out, settings, watching);
}
/// Likewise, but without the paths that are in a state, which receives those simulated now.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.simulate(in, out, settings, state, watching);
}

/// simulate() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, watching);
}
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, state, watching);
}

/// Keeps the columns for engine::simulate.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::simulation);
}

} // namespace mc_asian_geometric

/// Asian option, geometric mean as strike.
///
/// max(w (S_T - G), 0) at expiry, G the geometric mean of all fixings, past ones included. Control variate:
/// S_T - G. Delta and vega pathwise.
///
/// Kemna and Vorst (1990)
namespace mc_asian_geometric_floating {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Price today [money]: above 0, finite.
    input_column spot{};
    /// Time to expiry [year]: 0 and above, finite.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
    /// left out, which means 0.
    input_column dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    input_column vol{};
    /// Mean, of the option's kind, of the fixings that are past; of no account where there are none [money]:
    /// above 0, finite; may be left out, which means the spot.
    input_column average{};
    /// Number of fixings that are past: a whole number, 0 and above; may be left out, which means 0.
    input_column past_fixings{};

    static constexpr std::uint32_t simulation = NTX_MC_ASIAN_GEOMETRIC_FLOATING;
    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        visit(NTX_IN_SPOT, "spot", spot);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        visit(NTX_IN_DIVIDEND_YIELD, "dividend_yield", dividend_yield);
        visit(NTX_IN_VOL, "vol", vol);
        visit(NTX_IN_AVERAGE, "average", average);
        visit(NTX_IN_PAST_FIXINGS, "past_fixings", past_fixings);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS. Of several assets, and without the number of one: the sum over all.
    output_column delta{};
    /// dV/dvol. Of several assets, and without the number of one: the sum over all.
    output_column vega{};
    /// Standard error of the price.
    output_column standard_error{};
    /// Lower end of the 95 % confidence interval of the price.
    output_column low{};
    /// Upper end of the 95 % confidence interval of the price.
    output_column high{};
    /// Paths simulated; a pair of antithetic paths counts as two.
    output_column paths_used{};
    /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
    /// standard error.
    output_column variance_reduction{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_STANDARD_ERROR, "standard_error", standard_error);
        visit(NTX_OUT_LOW, "low", low);
        visit(NTX_OUT_HIGH, "high", high);
        visit(NTX_OUT_PATHS_USED, "paths_used", paths_used);
        visit(NTX_OUT_VARIANCE_REDUCTION, "variance_reduction", variance_reduction);
    }
};

/// Simulates mc_asian_geometric_floating and returns when all is written; bad rows are in the outcome.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.simulate(in, out, settings, watching);
}
/// Likewise, but without the paths that are in a state, which receives those simulated now.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.simulate(in, out, settings, state, watching);
}

/// simulate() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, watching);
}
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, state, watching);
}

/// Keeps the columns for engine::simulate.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::simulation);
}

} // namespace mc_asian_geometric_floating

/// Barrier option, watched at the fixings.
///
/// The European payoff at expiry if the price was (knock 1) or was not (knock -1) at or beyond the barrier at
/// a fixing; the rebate, at expiry, otherwise. Control variate: the European option. Delta and vega by
/// likelihood ratio.
///
/// Broadie, Glasserman and Kou, Mathematical Finance 7 (1997), p. 325-349; Glasserman (2004), sec. 7.3
namespace mc_barrier {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Price today [money]: above 0, finite.
    input_column spot{};
    /// Strike price [money]: 0 and above, finite.
    input_column strike{};
    /// Time to expiry [year]: 0 and above, finite.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
    /// left out, which means 0.
    input_column dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    input_column vol{};
    /// Price at which the barrier is [money]: above 0, finite.
    input_column barrier{};
    /// Paid at expiry if the option was knocked out, or never knocked in [money]: any finite number; may be
    /// left out, which means 0.
    input_column rebate{};
    /// 1 if the barrier is touched from below (up), -1 from above (down): 1 or -1.
    input_column direction{};
    /// 1 if touching the barrier makes the option (in), -1 if it ends it (out): 1 or -1.
    input_column knock{};

    static constexpr std::uint32_t simulation = NTX_MC_BARRIER;
    static constexpr std::size_t count = 11;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        visit(NTX_IN_SPOT, "spot", spot);
        visit(NTX_IN_STRIKE, "strike", strike);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        visit(NTX_IN_DIVIDEND_YIELD, "dividend_yield", dividend_yield);
        visit(NTX_IN_VOL, "vol", vol);
        visit(NTX_IN_BARRIER, "barrier", barrier);
        visit(NTX_IN_REBATE, "rebate", rebate);
        visit(NTX_IN_DIRECTION, "direction", direction);
        visit(NTX_IN_KNOCK, "knock", knock);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS. Of several assets, and without the number of one: the sum over all.
    output_column delta{};
    /// dV/dvol. Of several assets, and without the number of one: the sum over all.
    output_column vega{};
    /// Standard error of the price.
    output_column standard_error{};
    /// Lower end of the 95 % confidence interval of the price.
    output_column low{};
    /// Upper end of the 95 % confidence interval of the price.
    output_column high{};
    /// Paths simulated; a pair of antithetic paths counts as two.
    output_column paths_used{};
    /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
    /// standard error.
    output_column variance_reduction{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_STANDARD_ERROR, "standard_error", standard_error);
        visit(NTX_OUT_LOW, "low", low);
        visit(NTX_OUT_HIGH, "high", high);
        visit(NTX_OUT_PATHS_USED, "paths_used", paths_used);
        visit(NTX_OUT_VARIANCE_REDUCTION, "variance_reduction", variance_reduction);
    }
};

/// Simulates mc_barrier and returns when all is written; bad rows are in the outcome.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.simulate(in, out, settings, watching);
}
/// Likewise, but without the paths that are in a state, which receives those simulated now.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.simulate(in, out, settings, state, watching);
}

/// simulate() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, watching);
}
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, state, watching);
}

/// Keeps the columns for engine::simulate.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::simulation);
}

} // namespace mc_barrier

/// Barrier option, watched all the time.
///
/// As mc_barrier, but the barrier is watched all the time, today included: between fixings by the probability
/// that a Brownian bridge does not cross it, which is exact for any number of fixings. Control variate: the
/// European option. Delta and vega pathwise.
///
/// Glasserman (2004), sec. 6.4; Andersen and Brotherton-Ratcliffe, Exact exotics, Risk 9(10) (1996)
namespace mc_barrier_continuous {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Price today [money]: above 0, finite.
    input_column spot{};
    /// Strike price [money]: 0 and above, finite.
    input_column strike{};
    /// Time to expiry [year]: 0 and above, finite.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
    /// left out, which means 0.
    input_column dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    input_column vol{};
    /// Price at which the barrier is [money]: above 0, finite.
    input_column barrier{};
    /// Paid at expiry if the option was knocked out, or never knocked in [money]: any finite number; may be
    /// left out, which means 0.
    input_column rebate{};
    /// 1 if the barrier is touched from below (up), -1 from above (down): 1 or -1.
    input_column direction{};
    /// 1 if touching the barrier makes the option (in), -1 if it ends it (out): 1 or -1.
    input_column knock{};

    static constexpr std::uint32_t simulation = NTX_MC_BARRIER_CONTINUOUS;
    static constexpr std::size_t count = 11;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        visit(NTX_IN_SPOT, "spot", spot);
        visit(NTX_IN_STRIKE, "strike", strike);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        visit(NTX_IN_DIVIDEND_YIELD, "dividend_yield", dividend_yield);
        visit(NTX_IN_VOL, "vol", vol);
        visit(NTX_IN_BARRIER, "barrier", barrier);
        visit(NTX_IN_REBATE, "rebate", rebate);
        visit(NTX_IN_DIRECTION, "direction", direction);
        visit(NTX_IN_KNOCK, "knock", knock);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS. Of several assets, and without the number of one: the sum over all.
    output_column delta{};
    /// dV/dvol. Of several assets, and without the number of one: the sum over all.
    output_column vega{};
    /// Standard error of the price.
    output_column standard_error{};
    /// Lower end of the 95 % confidence interval of the price.
    output_column low{};
    /// Upper end of the 95 % confidence interval of the price.
    output_column high{};
    /// Paths simulated; a pair of antithetic paths counts as two.
    output_column paths_used{};
    /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
    /// standard error.
    output_column variance_reduction{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_STANDARD_ERROR, "standard_error", standard_error);
        visit(NTX_OUT_LOW, "low", low);
        visit(NTX_OUT_HIGH, "high", high);
        visit(NTX_OUT_PATHS_USED, "paths_used", paths_used);
        visit(NTX_OUT_VARIANCE_REDUCTION, "variance_reduction", variance_reduction);
    }
};

/// Simulates mc_barrier_continuous and returns when all is written; bad rows are in the outcome.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.simulate(in, out, settings, watching);
}
/// Likewise, but without the paths that are in a state, which receives those simulated now.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.simulate(in, out, settings, state, watching);
}

/// simulate() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, watching);
}
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, state, watching);
}

/// Keeps the columns for engine::simulate.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::simulation);
}

} // namespace mc_barrier_continuous

/// Cash-or-nothing option.
///
/// Cash at expiry if w (S_T - K) > 0, w = 1 for a call and -1 for a put. Control variate: the asset. Delta
/// and vega by likelihood ratio.
///
/// Glasserman (2004), sec. 7.3.1
namespace mc_digital {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Price today [money]: above 0, finite.
    input_column spot{};
    /// Strike price [money]: 0 and above, finite.
    input_column strike{};
    /// Time to expiry [year]: 0 and above, finite.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
    /// left out, which means 0.
    input_column dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    input_column vol{};
    /// Cash paid [money]: any finite number; may be left out, which means 1.
    input_column cash{};

    static constexpr std::uint32_t simulation = NTX_MC_DIGITAL;
    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        visit(NTX_IN_SPOT, "spot", spot);
        visit(NTX_IN_STRIKE, "strike", strike);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        visit(NTX_IN_DIVIDEND_YIELD, "dividend_yield", dividend_yield);
        visit(NTX_IN_VOL, "vol", vol);
        visit(NTX_IN_CASH, "cash", cash);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS. Of several assets, and without the number of one: the sum over all.
    output_column delta{};
    /// dV/dvol. Of several assets, and without the number of one: the sum over all.
    output_column vega{};
    /// Standard error of the price.
    output_column standard_error{};
    /// Lower end of the 95 % confidence interval of the price.
    output_column low{};
    /// Upper end of the 95 % confidence interval of the price.
    output_column high{};
    /// Paths simulated; a pair of antithetic paths counts as two.
    output_column paths_used{};
    /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
    /// standard error.
    output_column variance_reduction{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_STANDARD_ERROR, "standard_error", standard_error);
        visit(NTX_OUT_LOW, "low", low);
        visit(NTX_OUT_HIGH, "high", high);
        visit(NTX_OUT_PATHS_USED, "paths_used", paths_used);
        visit(NTX_OUT_VARIANCE_REDUCTION, "variance_reduction", variance_reduction);
    }
};

/// Simulates mc_digital and returns when all is written; bad rows are in the outcome.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.simulate(in, out, settings, watching);
}
/// Likewise, but without the paths that are in a state, which receives those simulated now.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.simulate(in, out, settings, state, watching);
}

/// simulate() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, watching);
}
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, state, watching);
}

/// Keeps the columns for engine::simulate.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::simulation);
}

} // namespace mc_digital

/// One-touch option, watched at the fixings.
///
/// Cash at expiry if the price was (knock 1) or was not (knock -1) at or beyond the barrier at a fixing.
/// Control variate: the asset. Delta and vega by likelihood ratio.
///
/// Haug, The Complete Guide to Option Pricing Formulas, 2nd ed. (2007), sec. 4.19.5; Glasserman (2004), sec.
/// 7.3
namespace mc_one_touch {

/// Columns that are read.
struct inputs {
    /// Price today [money]: above 0, finite.
    input_column spot{};
    /// Time to expiry [year]: 0 and above, finite.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
    /// left out, which means 0.
    input_column dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    input_column vol{};
    /// Cash paid [money]: any finite number; may be left out, which means 1.
    input_column cash{};
    /// Price at which the barrier is [money]: above 0, finite.
    input_column barrier{};
    /// 1 if the barrier is touched from below (up), -1 from above (down): 1 or -1.
    input_column direction{};
    /// 1 if cash is paid when the barrier was touched, -1 if when it was not: 1 or -1; may be left out, which
    /// means 1.
    input_column knock{};

    static constexpr std::uint32_t simulation = NTX_MC_ONE_TOUCH;
    static constexpr std::size_t count = 9;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_SPOT, "spot", spot);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        visit(NTX_IN_DIVIDEND_YIELD, "dividend_yield", dividend_yield);
        visit(NTX_IN_VOL, "vol", vol);
        visit(NTX_IN_CASH, "cash", cash);
        visit(NTX_IN_BARRIER, "barrier", barrier);
        visit(NTX_IN_DIRECTION, "direction", direction);
        visit(NTX_IN_KNOCK, "knock", knock);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS. Of several assets, and without the number of one: the sum over all.
    output_column delta{};
    /// dV/dvol. Of several assets, and without the number of one: the sum over all.
    output_column vega{};
    /// Standard error of the price.
    output_column standard_error{};
    /// Lower end of the 95 % confidence interval of the price.
    output_column low{};
    /// Upper end of the 95 % confidence interval of the price.
    output_column high{};
    /// Paths simulated; a pair of antithetic paths counts as two.
    output_column paths_used{};
    /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
    /// standard error.
    output_column variance_reduction{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_STANDARD_ERROR, "standard_error", standard_error);
        visit(NTX_OUT_LOW, "low", low);
        visit(NTX_OUT_HIGH, "high", high);
        visit(NTX_OUT_PATHS_USED, "paths_used", paths_used);
        visit(NTX_OUT_VARIANCE_REDUCTION, "variance_reduction", variance_reduction);
    }
};

/// Simulates mc_one_touch and returns when all is written; bad rows are in the outcome.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.simulate(in, out, settings, watching);
}
/// Likewise, but without the paths that are in a state, which receives those simulated now.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.simulate(in, out, settings, state, watching);
}

/// simulate() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, watching);
}
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, state, watching);
}

/// Keeps the columns for engine::simulate.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::simulation);
}

} // namespace mc_one_touch

/// One-touch option, watched all the time.
///
/// As mc_one_touch, but the barrier is watched all the time, today included, as by mc_barrier_continuous.
/// Control variate: the asset. Delta and vega pathwise.
///
/// Glasserman (2004), sec. 6.4
namespace mc_one_touch_continuous {

/// Columns that are read.
struct inputs {
    /// Price today [money]: above 0, finite.
    input_column spot{};
    /// Time to expiry [year]: 0 and above, finite.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
    /// left out, which means 0.
    input_column dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    input_column vol{};
    /// Cash paid [money]: any finite number; may be left out, which means 1.
    input_column cash{};
    /// Price at which the barrier is [money]: above 0, finite.
    input_column barrier{};
    /// 1 if the barrier is touched from below (up), -1 from above (down): 1 or -1.
    input_column direction{};
    /// 1 if cash is paid when the barrier was touched, -1 if when it was not: 1 or -1; may be left out, which
    /// means 1.
    input_column knock{};

    static constexpr std::uint32_t simulation = NTX_MC_ONE_TOUCH_CONTINUOUS;
    static constexpr std::size_t count = 9;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_SPOT, "spot", spot);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        visit(NTX_IN_DIVIDEND_YIELD, "dividend_yield", dividend_yield);
        visit(NTX_IN_VOL, "vol", vol);
        visit(NTX_IN_CASH, "cash", cash);
        visit(NTX_IN_BARRIER, "barrier", barrier);
        visit(NTX_IN_DIRECTION, "direction", direction);
        visit(NTX_IN_KNOCK, "knock", knock);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS. Of several assets, and without the number of one: the sum over all.
    output_column delta{};
    /// dV/dvol. Of several assets, and without the number of one: the sum over all.
    output_column vega{};
    /// Standard error of the price.
    output_column standard_error{};
    /// Lower end of the 95 % confidence interval of the price.
    output_column low{};
    /// Upper end of the 95 % confidence interval of the price.
    output_column high{};
    /// Paths simulated; a pair of antithetic paths counts as two.
    output_column paths_used{};
    /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
    /// standard error.
    output_column variance_reduction{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_STANDARD_ERROR, "standard_error", standard_error);
        visit(NTX_OUT_LOW, "low", low);
        visit(NTX_OUT_HIGH, "high", high);
        visit(NTX_OUT_PATHS_USED, "paths_used", paths_used);
        visit(NTX_OUT_VARIANCE_REDUCTION, "variance_reduction", variance_reduction);
    }
};

/// Simulates mc_one_touch_continuous and returns when all is written; bad rows are in the outcome.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.simulate(in, out, settings, watching);
}
/// Likewise, but without the paths that are in a state, which receives those simulated now.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.simulate(in, out, settings, state, watching);
}

/// simulate() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, watching);
}
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, state, watching);
}

/// Keeps the columns for engine::simulate.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::simulation);
}

} // namespace mc_one_touch_continuous

/// Lookback option, fixed strike.
///
/// Call: max(M - K, 0), put: max(K - m, 0), at expiry; M and m are the highest and the lowest of the extremum
/// so far, today's price and the fixings. Control variate: the European option. Delta and vega pathwise.
///
/// Conze and Viswanathan, Journal of Finance 46 (1991), p. 1893-1907; Glasserman (2004), sec. 7.2.2
namespace mc_lookback {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Price today [money]: above 0, finite.
    input_column spot{};
    /// Strike price [money]: 0 and above, finite.
    input_column strike{};
    /// Time to expiry [year]: 0 and above, finite.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
    /// left out, which means 0.
    input_column dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    input_column vol{};
    /// The highest price so far if the payoff looks at the highest, else the lowest [money]: above 0, finite;
    /// may be left out, which means the spot.
    input_column extremum{};

    static constexpr std::uint32_t simulation = NTX_MC_LOOKBACK;
    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        visit(NTX_IN_SPOT, "spot", spot);
        visit(NTX_IN_STRIKE, "strike", strike);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        visit(NTX_IN_DIVIDEND_YIELD, "dividend_yield", dividend_yield);
        visit(NTX_IN_VOL, "vol", vol);
        visit(NTX_IN_EXTREMUM, "extremum", extremum);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS. Of several assets, and without the number of one: the sum over all.
    output_column delta{};
    /// dV/dvol. Of several assets, and without the number of one: the sum over all.
    output_column vega{};
    /// Standard error of the price.
    output_column standard_error{};
    /// Lower end of the 95 % confidence interval of the price.
    output_column low{};
    /// Upper end of the 95 % confidence interval of the price.
    output_column high{};
    /// Paths simulated; a pair of antithetic paths counts as two.
    output_column paths_used{};
    /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
    /// standard error.
    output_column variance_reduction{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_STANDARD_ERROR, "standard_error", standard_error);
        visit(NTX_OUT_LOW, "low", low);
        visit(NTX_OUT_HIGH, "high", high);
        visit(NTX_OUT_PATHS_USED, "paths_used", paths_used);
        visit(NTX_OUT_VARIANCE_REDUCTION, "variance_reduction", variance_reduction);
    }
};

/// Simulates mc_lookback and returns when all is written; bad rows are in the outcome.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.simulate(in, out, settings, watching);
}
/// Likewise, but without the paths that are in a state, which receives those simulated now.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.simulate(in, out, settings, state, watching);
}

/// simulate() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, watching);
}
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, state, watching);
}

/// Keeps the columns for engine::simulate.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::simulation);
}

} // namespace mc_lookback

/// Lookback option, the extremum as strike.
///
/// Call: S_T - m, put: M - S_T, at expiry; M and m are the highest and the lowest of the extremum so far,
/// today's price and the fixings. Control variate: the asset. Delta and vega pathwise.
///
/// Goldman, Sosin and Gatto, Journal of Finance 34 (1979), p. 1111-1127; Glasserman (2004), sec. 7.2.2
namespace mc_lookback_floating {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Price today [money]: above 0, finite.
    input_column spot{};
    /// Time to expiry [year]: 0 and above, finite.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
    /// left out, which means 0.
    input_column dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    input_column vol{};
    /// The highest price so far if the payoff looks at the highest, else the lowest [money]: above 0, finite;
    /// may be left out, which means the spot.
    input_column extremum{};

    static constexpr std::uint32_t simulation = NTX_MC_LOOKBACK_FLOATING;
    static constexpr std::size_t count = 7;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        visit(NTX_IN_SPOT, "spot", spot);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        visit(NTX_IN_DIVIDEND_YIELD, "dividend_yield", dividend_yield);
        visit(NTX_IN_VOL, "vol", vol);
        visit(NTX_IN_EXTREMUM, "extremum", extremum);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS. Of several assets, and without the number of one: the sum over all.
    output_column delta{};
    /// dV/dvol. Of several assets, and without the number of one: the sum over all.
    output_column vega{};
    /// Standard error of the price.
    output_column standard_error{};
    /// Lower end of the 95 % confidence interval of the price.
    output_column low{};
    /// Upper end of the 95 % confidence interval of the price.
    output_column high{};
    /// Paths simulated; a pair of antithetic paths counts as two.
    output_column paths_used{};
    /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
    /// standard error.
    output_column variance_reduction{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_STANDARD_ERROR, "standard_error", standard_error);
        visit(NTX_OUT_LOW, "low", low);
        visit(NTX_OUT_HIGH, "high", high);
        visit(NTX_OUT_PATHS_USED, "paths_used", paths_used);
        visit(NTX_OUT_VARIANCE_REDUCTION, "variance_reduction", variance_reduction);
    }
};

/// Simulates mc_lookback_floating and returns when all is written; bad rows are in the outcome.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.simulate(in, out, settings, watching);
}
/// Likewise, but without the paths that are in a state, which receives those simulated now.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.simulate(in, out, settings, state, watching);
}

/// simulate() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, watching);
}
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, state, watching);
}

/// Keeps the columns for engine::simulate.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::simulation);
}

} // namespace mc_lookback_floating

/// Forward-start option.
///
/// max(w (S_T - a S_s), 0) at expiry; S_s is the price at the start time, a the strike ratio. Control
/// variate: S_T - a S_s. Delta and vega pathwise.
///
/// Rubinstein, Pay now, choose later, Risk 4(2) (1991)
namespace mc_forward_start {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Price today [money]: above 0, finite.
    input_column spot{};
    /// Time to expiry [year]: 0 and above, finite.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
    /// left out, which means 0.
    input_column dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    input_column vol{};
    /// Time until the strike is set, not after expiry [year]: 0 and above, finite.
    input_column start_time{};
    /// Strike over the price when it is set: 0 and above, finite; may be left out, which means 1.
    input_column strike_ratio{};

    static constexpr std::uint32_t simulation = NTX_MC_FORWARD_START;
    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        visit(NTX_IN_SPOT, "spot", spot);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        visit(NTX_IN_DIVIDEND_YIELD, "dividend_yield", dividend_yield);
        visit(NTX_IN_VOL, "vol", vol);
        visit(NTX_IN_START_TIME, "start_time", start_time);
        visit(NTX_IN_STRIKE_RATIO, "strike_ratio", strike_ratio);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS. Of several assets, and without the number of one: the sum over all.
    output_column delta{};
    /// dV/dvol. Of several assets, and without the number of one: the sum over all.
    output_column vega{};
    /// Standard error of the price.
    output_column standard_error{};
    /// Lower end of the 95 % confidence interval of the price.
    output_column low{};
    /// Upper end of the 95 % confidence interval of the price.
    output_column high{};
    /// Paths simulated; a pair of antithetic paths counts as two.
    output_column paths_used{};
    /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
    /// standard error.
    output_column variance_reduction{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_STANDARD_ERROR, "standard_error", standard_error);
        visit(NTX_OUT_LOW, "low", low);
        visit(NTX_OUT_HIGH, "high", high);
        visit(NTX_OUT_PATHS_USED, "paths_used", paths_used);
        visit(NTX_OUT_VARIANCE_REDUCTION, "variance_reduction", variance_reduction);
    }
};

/// Simulates mc_forward_start and returns when all is written; bad rows are in the outcome.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.simulate(in, out, settings, watching);
}
/// Likewise, but without the paths that are in a state, which receives those simulated now.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.simulate(in, out, settings, state, watching);
}

/// simulate() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, watching);
}
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, state, watching);
}

/// Keeps the columns for engine::simulate.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::simulation);
}

} // namespace mc_forward_start

/// Cliquet.
///
/// Cash times the sum, over the periods that end at the fixings, of the simple return of the period, each and
/// their sum kept between floor and cap; at expiry. Control variate: the sum of the returns as they are. Vega
/// pathwise; there is no delta, as returns do not depend on the spot.
///
/// Wilmott, Cliquet options and volatility models, Wilmott magazine (December 2002), p. 78-83
namespace mc_cliquet {

/// Columns that are read.
struct inputs {
    /// Price today [money]: above 0, finite.
    input_column spot{};
    /// Time to expiry [year]: 0 and above, finite.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
    /// left out, which means 0.
    input_column dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    input_column vol{};
    /// Cash paid [money]: any finite number; may be left out, which means 1.
    input_column cash{};
    /// Least that a period's return counts: any number, infinities included; may be left out, which means 0.
    input_column local_floor{};
    /// Most that a period's return counts: any number, infinities included; may be left out, which means
    /// infinity.
    input_column local_cap{};
    /// Least that the sum counts: any number, infinities included; may be left out, which means minus
    /// infinity.
    input_column global_floor{};
    /// Most that the sum counts: any number, infinities included; may be left out, which means infinity.
    input_column global_cap{};

    static constexpr std::uint32_t simulation = NTX_MC_CLIQUET;
    static constexpr std::size_t count = 10;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_SPOT, "spot", spot);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        visit(NTX_IN_DIVIDEND_YIELD, "dividend_yield", dividend_yield);
        visit(NTX_IN_VOL, "vol", vol);
        visit(NTX_IN_CASH, "cash", cash);
        visit(NTX_IN_LOCAL_FLOOR, "local_floor", local_floor);
        visit(NTX_IN_LOCAL_CAP, "local_cap", local_cap);
        visit(NTX_IN_GLOBAL_FLOOR, "global_floor", global_floor);
        visit(NTX_IN_GLOBAL_CAP, "global_cap", global_cap);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dvol. Of several assets, and without the number of one: the sum over all.
    output_column vega{};
    /// Standard error of the price.
    output_column standard_error{};
    /// Lower end of the 95 % confidence interval of the price.
    output_column low{};
    /// Upper end of the 95 % confidence interval of the price.
    output_column high{};
    /// Paths simulated; a pair of antithetic paths counts as two.
    output_column paths_used{};
    /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
    /// standard error.
    output_column variance_reduction{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 7;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_STANDARD_ERROR, "standard_error", standard_error);
        visit(NTX_OUT_LOW, "low", low);
        visit(NTX_OUT_HIGH, "high", high);
        visit(NTX_OUT_PATHS_USED, "paths_used", paths_used);
        visit(NTX_OUT_VARIANCE_REDUCTION, "variance_reduction", variance_reduction);
    }
};

/// Simulates mc_cliquet and returns when all is written; bad rows are in the outcome.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.simulate(in, out, settings, watching);
}
/// Likewise, but without the paths that are in a state, which receives those simulated now.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.simulate(in, out, settings, state, watching);
}

/// simulate() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, watching);
}
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, state, watching);
}

/// Keeps the columns for engine::simulate.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::simulation);
}

} // namespace mc_cliquet

/// Basket option.
///
/// max(w (B - K), 0) at expiry, B the sum of the prices of 1 to 64 assets, each times its weight. Control
/// variate: the same on the geometric mean, or where there are weights of both signs, the option to exchange
/// two geometric means. Delta and vega pathwise.
///
/// Gentle, Basket weaving, Risk 6 (1993), p. 51-52; Glasserman (2004), sec. 2.3.3, 3.2.3, 4.1.2
namespace mc_basket {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Price today [money]: above 0, finite, of each asset.
    asset_inputs spot{};
    /// Strike price; may be negative, as what it is compared with may [money]: any finite number.
    input_column strike{};
    /// Time to expiry [year]: 0 and above, finite.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number, of each
    /// asset; may be left out, which means 0.
    asset_inputs dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 and above, finite, of each asset.
    asset_inputs vol{};
    /// Number of units of the asset; below 0 for what is given: any finite number, of each asset; may be left
    /// out, which means 1 over the number of assets.
    asset_inputs weight{};

    static constexpr std::uint32_t simulation = NTX_MC_BASKET;
    static constexpr std::size_t count = 268;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        spot.each(NTX_IN_SPOT, "spot", visit);
        visit(NTX_IN_STRIKE, "strike", strike);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        dividend_yield.each(NTX_IN_DIVIDEND_YIELD, "dividend_yield", visit);
        vol.each(NTX_IN_VOL, "vol", visit);
        weight.each(NTX_IN_WEIGHT, "weight", visit);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS. Of several assets, and without the number of one: the sum over all.
    output_column delta{};
    /// dV/dvol. Of several assets, and without the number of one: the sum over all.
    output_column vega{};
    /// Standard error of the price.
    output_column standard_error{};
    /// Lower end of the 95 % confidence interval of the price.
    output_column low{};
    /// Upper end of the 95 % confidence interval of the price.
    output_column high{};
    /// Paths simulated; a pair of antithetic paths counts as two.
    output_column paths_used{};
    /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
    /// standard error.
    output_column variance_reduction{};
    /// The delta of each asset.
    asset_outputs each_delta{};
    /// The vega of each asset.
    asset_outputs each_vega{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 140;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_STANDARD_ERROR, "standard_error", standard_error);
        visit(NTX_OUT_LOW, "low", low);
        visit(NTX_OUT_HIGH, "high", high);
        visit(NTX_OUT_PATHS_USED, "paths_used", paths_used);
        visit(NTX_OUT_VARIANCE_REDUCTION, "variance_reduction", variance_reduction);
        each_delta.each(NTX_OUT_DELTA, "delta", visit);
        each_vega.each(NTX_OUT_VEGA, "vega", visit);
    }
};

/// Simulates mc_basket and returns when all is written; bad rows are in the outcome.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.simulate(in, out, settings, watching);
}
/// Likewise, but without the paths that are in a state, which receives those simulated now.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.simulate(in, out, settings, state, watching);
}

/// simulate() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, watching);
}
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, state, watching);
}

/// Keeps the columns for engine::simulate.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::simulation);
}

} // namespace mc_basket

/// Asian option on a basket, arithmetic mean, fixed strike.
///
/// max(w (A - K), 0) at expiry, A the arithmetic mean of a basket over all fixings, past ones included; the
/// basket is the sum of the prices of 1 to 64 assets, each times its weight. Control variate: the same on the
/// geometric mean of assets and fixings, or where there are weights of both signs, the option to exchange two
/// geometric means. Delta and vega pathwise.
///
/// Gentle, Basket weaving, Risk 6 (1993), p. 51-52; Glasserman (2004), sec. 2.3.3, 3.2.3, 4.1.2
namespace mc_basket_asian {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Price today [money]: above 0, finite, of each asset.
    asset_inputs spot{};
    /// Strike price; may be negative, as what it is compared with may [money]: any finite number.
    input_column strike{};
    /// Time to expiry [year]: 0 and above, finite.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number, of each
    /// asset; may be left out, which means 0.
    asset_inputs dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 and above, finite, of each asset.
    asset_inputs vol{};
    /// Mean, of the option's kind, of the fixings that are past; of no account where there are none [money]:
    /// above 0, finite, of each asset; may be left out, which means the spot.
    asset_inputs average{};
    /// Number of fixings that are past: a whole number, 0 and above; may be left out, which means 0.
    input_column past_fixings{};
    /// Number of units of the asset; below 0 for what is given: any finite number, of each asset; may be left
    /// out, which means 1 over the number of assets.
    asset_inputs weight{};

    static constexpr std::uint32_t simulation = NTX_MC_BASKET_ASIAN;
    static constexpr std::size_t count = 335;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        spot.each(NTX_IN_SPOT, "spot", visit);
        visit(NTX_IN_STRIKE, "strike", strike);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        dividend_yield.each(NTX_IN_DIVIDEND_YIELD, "dividend_yield", visit);
        vol.each(NTX_IN_VOL, "vol", visit);
        average.each(NTX_IN_AVERAGE, "average", visit);
        visit(NTX_IN_PAST_FIXINGS, "past_fixings", past_fixings);
        weight.each(NTX_IN_WEIGHT, "weight", visit);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS. Of several assets, and without the number of one: the sum over all.
    output_column delta{};
    /// dV/dvol. Of several assets, and without the number of one: the sum over all.
    output_column vega{};
    /// Standard error of the price.
    output_column standard_error{};
    /// Lower end of the 95 % confidence interval of the price.
    output_column low{};
    /// Upper end of the 95 % confidence interval of the price.
    output_column high{};
    /// Paths simulated; a pair of antithetic paths counts as two.
    output_column paths_used{};
    /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
    /// standard error.
    output_column variance_reduction{};
    /// The delta of each asset.
    asset_outputs each_delta{};
    /// The vega of each asset.
    asset_outputs each_vega{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 140;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_STANDARD_ERROR, "standard_error", standard_error);
        visit(NTX_OUT_LOW, "low", low);
        visit(NTX_OUT_HIGH, "high", high);
        visit(NTX_OUT_PATHS_USED, "paths_used", paths_used);
        visit(NTX_OUT_VARIANCE_REDUCTION, "variance_reduction", variance_reduction);
        each_delta.each(NTX_OUT_DELTA, "delta", visit);
        each_vega.each(NTX_OUT_VEGA, "vega", visit);
    }
};

/// Simulates mc_basket_asian and returns when all is written; bad rows are in the outcome.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.simulate(in, out, settings, watching);
}
/// Likewise, but without the paths that are in a state, which receives those simulated now.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.simulate(in, out, settings, state, watching);
}

/// simulate() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, watching);
}
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, state, watching);
}

/// Keeps the columns for engine::simulate.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::simulation);
}

} // namespace mc_basket_asian

/// Spread option.
///
/// max(w (S_1 - S_2 - K), 0) at expiry. Control variate: the option to exchange the first asset for the
/// geometric mean of the second and the strike, which without a strike is the spread option itself. Delta and
/// vega pathwise.
///
/// Margrabe, Journal of Finance 33 (1978), p. 177-186; Kirk, Correlation in the energy markets (1995);
/// Glasserman (2004), sec. 4.1.1
namespace mc_spread {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Price today [money]: above 0, finite, of each asset.
    asset_inputs spot{};
    /// Strike price; may be negative, as what it is compared with may [money]: any finite number.
    input_column strike{};
    /// Time to expiry [year]: 0 and above, finite.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number, of each
    /// asset; may be left out, which means 0.
    asset_inputs dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 and above, finite, of each asset.
    asset_inputs vol{};

    static constexpr std::uint32_t simulation = NTX_MC_SPREAD;
    static constexpr std::size_t count = 202;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        spot.each(NTX_IN_SPOT, "spot", visit);
        visit(NTX_IN_STRIKE, "strike", strike);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        dividend_yield.each(NTX_IN_DIVIDEND_YIELD, "dividend_yield", visit);
        vol.each(NTX_IN_VOL, "vol", visit);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS. Of several assets, and without the number of one: the sum over all.
    output_column delta{};
    /// dV/dvol. Of several assets, and without the number of one: the sum over all.
    output_column vega{};
    /// Standard error of the price.
    output_column standard_error{};
    /// Lower end of the 95 % confidence interval of the price.
    output_column low{};
    /// Upper end of the 95 % confidence interval of the price.
    output_column high{};
    /// Paths simulated; a pair of antithetic paths counts as two.
    output_column paths_used{};
    /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
    /// standard error.
    output_column variance_reduction{};
    /// The delta of each asset.
    asset_outputs each_delta{};
    /// The vega of each asset.
    asset_outputs each_vega{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 140;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_STANDARD_ERROR, "standard_error", standard_error);
        visit(NTX_OUT_LOW, "low", low);
        visit(NTX_OUT_HIGH, "high", high);
        visit(NTX_OUT_PATHS_USED, "paths_used", paths_used);
        visit(NTX_OUT_VARIANCE_REDUCTION, "variance_reduction", variance_reduction);
        each_delta.each(NTX_OUT_DELTA, "delta", visit);
        each_vega.each(NTX_OUT_VEGA, "vega", visit);
    }
};

/// Simulates mc_spread and returns when all is written; bad rows are in the outcome.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.simulate(in, out, settings, watching);
}
/// Likewise, but without the paths that are in a state, which receives those simulated now.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.simulate(in, out, settings, state, watching);
}

/// simulate() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, watching);
}
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, state, watching);
}

/// Keeps the columns for engine::simulate.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::simulation);
}

} // namespace mc_spread

/// Best-of option.
///
/// max(w (M - K), 0) at expiry, M the largest of the prices of 1 to 64 assets, each times its weight. Control
/// variate: the sum of the European options on each. Delta and vega pathwise.
///
/// Stulz, Journal of Financial Economics 10 (1982), p. 161-185; Johnson, Journal of Financial and
/// Quantitative Analysis 22 (1987), p. 277-283
namespace mc_best_of {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Price today [money]: above 0, finite, of each asset.
    asset_inputs spot{};
    /// Strike price [money]: 0 and above, finite.
    input_column strike{};
    /// Time to expiry [year]: 0 and above, finite.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number, of each
    /// asset; may be left out, which means 0.
    asset_inputs dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 and above, finite, of each asset.
    asset_inputs vol{};
    /// What the asset's price is multiplied by before it is compared; 1 over today's price compares returns:
    /// above 0, finite, of each asset; may be left out, which means 1.
    asset_inputs weight{};

    static constexpr std::uint32_t simulation = NTX_MC_BEST_OF;
    static constexpr std::size_t count = 268;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        spot.each(NTX_IN_SPOT, "spot", visit);
        visit(NTX_IN_STRIKE, "strike", strike);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        dividend_yield.each(NTX_IN_DIVIDEND_YIELD, "dividend_yield", visit);
        vol.each(NTX_IN_VOL, "vol", visit);
        weight.each(NTX_IN_WEIGHT, "weight", visit);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS. Of several assets, and without the number of one: the sum over all.
    output_column delta{};
    /// dV/dvol. Of several assets, and without the number of one: the sum over all.
    output_column vega{};
    /// Standard error of the price.
    output_column standard_error{};
    /// Lower end of the 95 % confidence interval of the price.
    output_column low{};
    /// Upper end of the 95 % confidence interval of the price.
    output_column high{};
    /// Paths simulated; a pair of antithetic paths counts as two.
    output_column paths_used{};
    /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
    /// standard error.
    output_column variance_reduction{};
    /// The delta of each asset.
    asset_outputs each_delta{};
    /// The vega of each asset.
    asset_outputs each_vega{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 140;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_STANDARD_ERROR, "standard_error", standard_error);
        visit(NTX_OUT_LOW, "low", low);
        visit(NTX_OUT_HIGH, "high", high);
        visit(NTX_OUT_PATHS_USED, "paths_used", paths_used);
        visit(NTX_OUT_VARIANCE_REDUCTION, "variance_reduction", variance_reduction);
        each_delta.each(NTX_OUT_DELTA, "delta", visit);
        each_vega.each(NTX_OUT_VEGA, "vega", visit);
    }
};

/// Simulates mc_best_of and returns when all is written; bad rows are in the outcome.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.simulate(in, out, settings, watching);
}
/// Likewise, but without the paths that are in a state, which receives those simulated now.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.simulate(in, out, settings, state, watching);
}

/// simulate() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, watching);
}
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, state, watching);
}

/// Keeps the columns for engine::simulate.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::simulation);
}

} // namespace mc_best_of

/// Worst-of option.
///
/// max(w (M - K), 0) at expiry, M the least of the prices of 1 to 64 assets, each times its weight. Control
/// variate: the sum of the European options on each. Delta and vega pathwise.
///
/// Stulz, Journal of Financial Economics 10 (1982), p. 161-185; Johnson, Journal of Financial and
/// Quantitative Analysis 22 (1987), p. 277-283
namespace mc_worst_of {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Price today [money]: above 0, finite, of each asset.
    asset_inputs spot{};
    /// Strike price [money]: 0 and above, finite.
    input_column strike{};
    /// Time to expiry [year]: 0 and above, finite.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number, of each
    /// asset; may be left out, which means 0.
    asset_inputs dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 and above, finite, of each asset.
    asset_inputs vol{};
    /// What the asset's price is multiplied by before it is compared; 1 over today's price compares returns:
    /// above 0, finite, of each asset; may be left out, which means 1.
    asset_inputs weight{};

    static constexpr std::uint32_t simulation = NTX_MC_WORST_OF;
    static constexpr std::size_t count = 268;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        spot.each(NTX_IN_SPOT, "spot", visit);
        visit(NTX_IN_STRIKE, "strike", strike);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        dividend_yield.each(NTX_IN_DIVIDEND_YIELD, "dividend_yield", visit);
        vol.each(NTX_IN_VOL, "vol", visit);
        weight.each(NTX_IN_WEIGHT, "weight", visit);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS. Of several assets, and without the number of one: the sum over all.
    output_column delta{};
    /// dV/dvol. Of several assets, and without the number of one: the sum over all.
    output_column vega{};
    /// Standard error of the price.
    output_column standard_error{};
    /// Lower end of the 95 % confidence interval of the price.
    output_column low{};
    /// Upper end of the 95 % confidence interval of the price.
    output_column high{};
    /// Paths simulated; a pair of antithetic paths counts as two.
    output_column paths_used{};
    /// How many times as many paths plain simulation with pseudo-random numbers would need for the same
    /// standard error.
    output_column variance_reduction{};
    /// The delta of each asset.
    asset_outputs each_delta{};
    /// The vega of each asset.
    asset_outputs each_vega{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 140;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_STANDARD_ERROR, "standard_error", standard_error);
        visit(NTX_OUT_LOW, "low", low);
        visit(NTX_OUT_HIGH, "high", high);
        visit(NTX_OUT_PATHS_USED, "paths_used", paths_used);
        visit(NTX_OUT_VARIANCE_REDUCTION, "variance_reduction", variance_reduction);
        each_delta.each(NTX_OUT_DELTA, "delta", visit);
        each_vega.each(NTX_OUT_VEGA, "vega", visit);
    }
};

/// Simulates mc_worst_of and returns when all is written; bad rows are in the outcome.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.simulate(in, out, settings, watching);
}
/// Likewise, but without the paths that are in a state, which receives those simulated now.
inline outcome simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.simulate(in, out, settings, state, watching);
}

/// simulate() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings = {}, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, watching);
}
[[nodiscard]] inline outcome try_simulate(const engine &on, const inputs &in, const outputs &out,
    const simulation_settings &settings, simulation_state &state, const watch &watching = {})
{
    return on.try_simulate(in, out, settings, state, watching);
}

/// Keeps the columns for engine::simulate.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::simulation);
}

} // namespace mc_worst_of

} // namespace neutryx

#endif
