// neutryx 0.1.0: inputs, outputs and calls of each pricer, over neutryx/engine.hpp. neutryx.hpp includes it.
//
// Written by `cargo xtask gen` from the registry; do not edit.
//
// Each pricer is a namespace with the same few names:
//
//     inputs       columns that are read, in the order of the formula
//     outputs      columns that are written; what is not given is not computed
//     price        prices now; throws neutryx::error on failure
//     try_price    the same, but returns the failure
//     batch        keeps the columns for a book, for a job, or for later
//
// This brings neutryx_typed_simulations.hpp too, which has a namespace for each simulation.
#ifndef NEUTRYX_TYPED_HPP
#define NEUTRYX_TYPED_HPP

#include "neutryx/engine.hpp"
#include "neutryx/option_type.hpp"
#include "neutryx_typed_simulations.hpp"

namespace neutryx {

/// European option, Black-Scholes-Merton.
///
/// V = w (S e^{-qT} N(w d1) - K e^{-rT} N(w d2)), w = 1 for a call and -1 for a put, d1,2 = (ln(S / K) + (r -
/// q) T) / (vol sqrt(T)) +- vol sqrt(T) / 2. With a foreign rate as dividend yield this is Garman-Kohlhagen
/// (1983) for currency options.
///
/// Merton, Theory of Rational Option Pricing, Bell Journal of Economics 4 (1973), p. 141-183; Haug, The
/// Complete Guide to Option Pricing Formulas, 2nd ed. (2007), ch. 1-2
namespace bsm_european {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Spot price [money]: 0 to infinity, both included.
    input_column spot{};
    /// Strike price [money]: 0 to infinity, both included.
    input_column strike{};
    /// Time to expiry [year]: 0 to infinity, both included.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
    /// left out, which means 0.
    input_column dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 to infinity, both included.
    input_column vol{};

    static constexpr std::uint32_t pricer = NTX_BSM_EUROPEAN;
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
    /// dV/dS, or dV/dF for options on a forward.
    output_column delta{};
    /// d2V/dS2.
    output_column gamma{};
    /// dV/dvol.
    output_column vega{};
    /// dV/dt = -dV/dT.
    output_column theta{};
    /// dV/dr; the forward is held fixed for options on a forward.
    output_column rho{};
    /// dV/dq, the dividend rho.
    output_column phi{};
    /// d2V/dS dvol.
    output_column vanna{};
    /// d2V/dvol2.
    output_column volga{};
    /// d delta/dt.
    output_column charm{};
    /// d vega/dt.
    output_column veta{};
    /// d gamma/dS.
    output_column speed{};
    /// d gamma/dvol.
    output_column zomma{};
    /// d gamma/dt.
    output_column color{};
    /// d volga/dvol.
    output_column ultima{};
    /// dV/dK.
    output_column dual_delta{};
    /// d2V/dK2.
    output_column dual_gamma{};
    /// Risk-neutral probability of expiring in the money.
    output_column itm_probability{};
    /// Expected payoff: the price before discounting.
    output_column undiscounted_price{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 19;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_GAMMA, "gamma", gamma);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_THETA, "theta", theta);
        visit(NTX_OUT_RHO, "rho", rho);
        visit(NTX_OUT_PHI, "phi", phi);
        visit(NTX_OUT_VANNA, "vanna", vanna);
        visit(NTX_OUT_VOLGA, "volga", volga);
        visit(NTX_OUT_CHARM, "charm", charm);
        visit(NTX_OUT_VETA, "veta", veta);
        visit(NTX_OUT_SPEED, "speed", speed);
        visit(NTX_OUT_ZOMMA, "zomma", zomma);
        visit(NTX_OUT_COLOR, "color", color);
        visit(NTX_OUT_ULTIMA, "ultima", ultima);
        visit(NTX_OUT_DUAL_DELTA, "dual_delta", dual_delta);
        visit(NTX_OUT_DUAL_GAMMA, "dual_gamma", dual_gamma);
        visit(NTX_OUT_ITM_PROBABILITY, "itm_probability", itm_probability);
        visit(NTX_OUT_UNDISCOUNTED_PRICE, "undiscounted_price", undiscounted_price);
    }
};

/// Prices with bsm_european and returns when all is written; bad rows are in the outcome.
inline outcome price(
    const engine &on, const inputs &in, const outputs &out, const watch &watching = {})
{
    return on.price(in, out, watching);
}

/// price() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_price(
    const engine &on, const inputs &in, const outputs &out, const watch &watching = {})
{
    return on.try_price(in, out, watching);
}

/// Keeps the columns for engine::price, engine::submit or a book.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::pricer);
}

} // namespace bsm_european

/// European option on a forward, Black 76.
///
/// V = w e^{-rT} (F N(w d1) - K N(w d2)), d1,2 = ln(F / K) / (vol sqrt(T)) +- vol sqrt(T) / 2. Greeks are
/// derivatives in the forward; rho and theta hold the forward fixed.
///
/// Black, The Pricing of Commodity Contracts, Journal of Financial Economics 3 (1976), p. 167-179
namespace black76_european {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Forward price for the expiry [money]: 0 to infinity, both included.
    input_column forward{};
    /// Strike price [money]: 0 to infinity, both included.
    input_column strike{};
    /// Time to expiry [year]: 0 to infinity, both included.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 to infinity, both included.
    input_column vol{};

    static constexpr std::uint32_t pricer = NTX_BLACK76_EUROPEAN;
    static constexpr std::size_t count = 6;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        visit(NTX_IN_FORWARD, "forward", forward);
        visit(NTX_IN_STRIKE, "strike", strike);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        visit(NTX_IN_VOL, "vol", vol);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS, or dV/dF for options on a forward.
    output_column delta{};
    /// d2V/dS2.
    output_column gamma{};
    /// dV/dvol.
    output_column vega{};
    /// dV/dt = -dV/dT.
    output_column theta{};
    /// dV/dr; the forward is held fixed for options on a forward.
    output_column rho{};
    /// d2V/dS dvol.
    output_column vanna{};
    /// d2V/dvol2.
    output_column volga{};
    /// d delta/dt.
    output_column charm{};
    /// d vega/dt.
    output_column veta{};
    /// d gamma/dS.
    output_column speed{};
    /// d gamma/dvol.
    output_column zomma{};
    /// d gamma/dt.
    output_column color{};
    /// d volga/dvol.
    output_column ultima{};
    /// dV/dK.
    output_column dual_delta{};
    /// d2V/dK2.
    output_column dual_gamma{};
    /// Risk-neutral probability of expiring in the money.
    output_column itm_probability{};
    /// Expected payoff: the price before discounting.
    output_column undiscounted_price{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 18;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_GAMMA, "gamma", gamma);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_THETA, "theta", theta);
        visit(NTX_OUT_RHO, "rho", rho);
        visit(NTX_OUT_VANNA, "vanna", vanna);
        visit(NTX_OUT_VOLGA, "volga", volga);
        visit(NTX_OUT_CHARM, "charm", charm);
        visit(NTX_OUT_VETA, "veta", veta);
        visit(NTX_OUT_SPEED, "speed", speed);
        visit(NTX_OUT_ZOMMA, "zomma", zomma);
        visit(NTX_OUT_COLOR, "color", color);
        visit(NTX_OUT_ULTIMA, "ultima", ultima);
        visit(NTX_OUT_DUAL_DELTA, "dual_delta", dual_delta);
        visit(NTX_OUT_DUAL_GAMMA, "dual_gamma", dual_gamma);
        visit(NTX_OUT_ITM_PROBABILITY, "itm_probability", itm_probability);
        visit(NTX_OUT_UNDISCOUNTED_PRICE, "undiscounted_price", undiscounted_price);
    }
};

/// Prices with black76_european and returns when all is written; bad rows are in the outcome.
inline outcome price(
    const engine &on, const inputs &in, const outputs &out, const watch &watching = {})
{
    return on.price(in, out, watching);
}

/// price() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_price(
    const engine &on, const inputs &in, const outputs &out, const watch &watching = {})
{
    return on.try_price(in, out, watching);
}

/// Keeps the columns for engine::price, engine::submit or a book.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::pricer);
}

} // namespace black76_european

/// European option on a forward, Bachelier.
///
/// V = e^{-rT} (w (F - K) N(w d) + vol sqrt(T) phi(d)), d = (F - K) / (vol sqrt(T)); vol in units of money
/// per square-root year. Forward and strike may be negative.
///
/// Bachelier, Theorie de la speculation, Annales scientifiques de l'ENS 17 (1900), p. 21-86; Haug, The
/// Complete Guide to Option Pricing Formulas, 2nd ed. (2007), sec. 1.3.1
namespace bachelier_european {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Forward price for the expiry [money]: any finite number.
    input_column forward{};
    /// Strike price [money]: any finite number.
    input_column strike{};
    /// Time to expiry [year]: 0 to infinity, both included.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Normal volatility per square-root year [money/sqrt(year)]: 0 to infinity, both included.
    input_column vol{};

    static constexpr std::uint32_t pricer = NTX_BACHELIER_EUROPEAN;
    static constexpr std::size_t count = 6;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        visit(NTX_IN_FORWARD, "forward", forward);
        visit(NTX_IN_STRIKE, "strike", strike);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        visit(NTX_IN_VOL, "vol", vol);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS, or dV/dF for options on a forward.
    output_column delta{};
    /// d2V/dS2.
    output_column gamma{};
    /// dV/dvol.
    output_column vega{};
    /// dV/dt = -dV/dT.
    output_column theta{};
    /// dV/dr; the forward is held fixed for options on a forward.
    output_column rho{};
    /// d2V/dS dvol.
    output_column vanna{};
    /// d2V/dvol2.
    output_column volga{};
    /// d delta/dt.
    output_column charm{};
    /// d vega/dt.
    output_column veta{};
    /// d gamma/dS.
    output_column speed{};
    /// d gamma/dvol.
    output_column zomma{};
    /// d gamma/dt.
    output_column color{};
    /// d volga/dvol.
    output_column ultima{};
    /// dV/dK.
    output_column dual_delta{};
    /// d2V/dK2.
    output_column dual_gamma{};
    /// Risk-neutral probability of expiring in the money.
    output_column itm_probability{};
    /// Expected payoff: the price before discounting.
    output_column undiscounted_price{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 18;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_GAMMA, "gamma", gamma);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_THETA, "theta", theta);
        visit(NTX_OUT_RHO, "rho", rho);
        visit(NTX_OUT_VANNA, "vanna", vanna);
        visit(NTX_OUT_VOLGA, "volga", volga);
        visit(NTX_OUT_CHARM, "charm", charm);
        visit(NTX_OUT_VETA, "veta", veta);
        visit(NTX_OUT_SPEED, "speed", speed);
        visit(NTX_OUT_ZOMMA, "zomma", zomma);
        visit(NTX_OUT_COLOR, "color", color);
        visit(NTX_OUT_ULTIMA, "ultima", ultima);
        visit(NTX_OUT_DUAL_DELTA, "dual_delta", dual_delta);
        visit(NTX_OUT_DUAL_GAMMA, "dual_gamma", dual_gamma);
        visit(NTX_OUT_ITM_PROBABILITY, "itm_probability", itm_probability);
        visit(NTX_OUT_UNDISCOUNTED_PRICE, "undiscounted_price", undiscounted_price);
    }
};

/// Prices with bachelier_european and returns when all is written; bad rows are in the outcome.
inline outcome price(
    const engine &on, const inputs &in, const outputs &out, const watch &watching = {})
{
    return on.price(in, out, watching);
}

/// price() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_price(
    const engine &on, const inputs &in, const outputs &out, const watch &watching = {})
{
    return on.try_price(in, out, watching);
}

/// Keeps the columns for engine::price, engine::submit or a book.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::pricer);
}

} // namespace bachelier_european

/// European option on a forward, displaced diffusion.
///
/// Black 76 on F + displacement and K + displacement, both of which must not be negative. Prices rates and
/// spreads that may be below zero.
///
/// Rubinstein, Displaced Diffusion Option Pricing, Journal of Finance 38 (1983), p. 213-217
namespace displaced_european {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Forward price for the expiry [money]: any finite number.
    input_column forward{};
    /// Strike price [money]: any finite number.
    input_column strike{};
    /// Time to expiry [year]: 0 to infinity, both included.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 to infinity, both included.
    input_column vol{};
    /// Shift added to forward and strike; the sums must not be negative [money]: any finite number.
    input_column displacement{};

    static constexpr std::uint32_t pricer = NTX_DISPLACED_EUROPEAN;
    static constexpr std::size_t count = 7;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        visit(NTX_IN_FORWARD, "forward", forward);
        visit(NTX_IN_STRIKE, "strike", strike);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        visit(NTX_IN_VOL, "vol", vol);
        visit(NTX_IN_DISPLACEMENT, "displacement", displacement);
    }
};

/// Columns that are written.
struct outputs {
    /// Present value.
    output_column price{};
    /// dV/dS, or dV/dF for options on a forward.
    output_column delta{};
    /// d2V/dS2.
    output_column gamma{};
    /// dV/dvol.
    output_column vega{};
    /// dV/dt = -dV/dT.
    output_column theta{};
    /// dV/dr; the forward is held fixed for options on a forward.
    output_column rho{};
    /// d2V/dS dvol.
    output_column vanna{};
    /// d2V/dvol2.
    output_column volga{};
    /// d delta/dt.
    output_column charm{};
    /// d vega/dt.
    output_column veta{};
    /// d gamma/dS.
    output_column speed{};
    /// d gamma/dvol.
    output_column zomma{};
    /// d gamma/dt.
    output_column color{};
    /// d volga/dvol.
    output_column ultima{};
    /// dV/dK.
    output_column dual_delta{};
    /// d2V/dK2.
    output_column dual_gamma{};
    /// Risk-neutral probability of expiring in the money.
    output_column itm_probability{};
    /// Expected payoff: the price before discounting.
    output_column undiscounted_price{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 18;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_GAMMA, "gamma", gamma);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_THETA, "theta", theta);
        visit(NTX_OUT_RHO, "rho", rho);
        visit(NTX_OUT_VANNA, "vanna", vanna);
        visit(NTX_OUT_VOLGA, "volga", volga);
        visit(NTX_OUT_CHARM, "charm", charm);
        visit(NTX_OUT_VETA, "veta", veta);
        visit(NTX_OUT_SPEED, "speed", speed);
        visit(NTX_OUT_ZOMMA, "zomma", zomma);
        visit(NTX_OUT_COLOR, "color", color);
        visit(NTX_OUT_ULTIMA, "ultima", ultima);
        visit(NTX_OUT_DUAL_DELTA, "dual_delta", dual_delta);
        visit(NTX_OUT_DUAL_GAMMA, "dual_gamma", dual_gamma);
        visit(NTX_OUT_ITM_PROBABILITY, "itm_probability", itm_probability);
        visit(NTX_OUT_UNDISCOUNTED_PRICE, "undiscounted_price", undiscounted_price);
    }
};

/// Prices with displaced_european and returns when all is written; bad rows are in the outcome.
inline outcome price(
    const engine &on, const inputs &in, const outputs &out, const watch &watching = {})
{
    return on.price(in, out, watching);
}

/// price() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_price(
    const engine &on, const inputs &in, const outputs &out, const watch &watching = {})
{
    return on.try_price(in, out, watching);
}

/// Keeps the columns for engine::price, engine::submit or a book.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::pricer);
}

} // namespace displaced_european

/// European cash-or-nothing option.
///
/// V = cash e^{-rT} N(w d2), d2 as in bsm_european.
///
/// Reiner and Rubinstein, Unscrambling the Binary Code, Risk 4 (1991), p. 75-83; Haug, The Complete Guide to
/// Option Pricing Formulas, 2nd ed. (2007), sec. 4.19.2
namespace cash_or_nothing_european {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Spot price [money]: 0 to infinity, both included.
    input_column spot{};
    /// Strike price [money]: 0 to infinity, both included.
    input_column strike{};
    /// Time to expiry [year]: 0 to infinity, both included.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
    /// left out, which means 0.
    input_column dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 to infinity, both included.
    input_column vol{};
    /// Amount paid when in the money [money]: any finite number; may be left out, which means 1.
    input_column cash{};

    static constexpr std::uint32_t pricer = NTX_CASH_OR_NOTHING_EUROPEAN;
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
    /// dV/dS, or dV/dF for options on a forward.
    output_column delta{};
    /// d2V/dS2.
    output_column gamma{};
    /// dV/dvol.
    output_column vega{};
    /// dV/dt = -dV/dT.
    output_column theta{};
    /// dV/dr; the forward is held fixed for options on a forward.
    output_column rho{};
    /// dV/dq, the dividend rho.
    output_column phi{};
    /// d2V/dS dvol.
    output_column vanna{};
    /// d2V/dvol2.
    output_column volga{};
    /// d delta/dt.
    output_column charm{};
    /// d vega/dt.
    output_column veta{};
    /// d gamma/dS.
    output_column speed{};
    /// d gamma/dvol.
    output_column zomma{};
    /// d gamma/dt.
    output_column color{};
    /// d volga/dvol.
    output_column ultima{};
    /// dV/dK.
    output_column dual_delta{};
    /// d2V/dK2.
    output_column dual_gamma{};
    /// Risk-neutral probability of expiring in the money.
    output_column itm_probability{};
    /// Expected payoff: the price before discounting.
    output_column undiscounted_price{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 19;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_GAMMA, "gamma", gamma);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_THETA, "theta", theta);
        visit(NTX_OUT_RHO, "rho", rho);
        visit(NTX_OUT_PHI, "phi", phi);
        visit(NTX_OUT_VANNA, "vanna", vanna);
        visit(NTX_OUT_VOLGA, "volga", volga);
        visit(NTX_OUT_CHARM, "charm", charm);
        visit(NTX_OUT_VETA, "veta", veta);
        visit(NTX_OUT_SPEED, "speed", speed);
        visit(NTX_OUT_ZOMMA, "zomma", zomma);
        visit(NTX_OUT_COLOR, "color", color);
        visit(NTX_OUT_ULTIMA, "ultima", ultima);
        visit(NTX_OUT_DUAL_DELTA, "dual_delta", dual_delta);
        visit(NTX_OUT_DUAL_GAMMA, "dual_gamma", dual_gamma);
        visit(NTX_OUT_ITM_PROBABILITY, "itm_probability", itm_probability);
        visit(NTX_OUT_UNDISCOUNTED_PRICE, "undiscounted_price", undiscounted_price);
    }
};

/// Prices with cash_or_nothing_european and returns when all is written; bad rows are in the outcome.
inline outcome price(
    const engine &on, const inputs &in, const outputs &out, const watch &watching = {})
{
    return on.price(in, out, watching);
}

/// price() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_price(
    const engine &on, const inputs &in, const outputs &out, const watch &watching = {})
{
    return on.try_price(in, out, watching);
}

/// Keeps the columns for engine::price, engine::submit or a book.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::pricer);
}

} // namespace cash_or_nothing_european

/// European asset-or-nothing option.
///
/// V = S e^{-qT} N(w d1), d1 as in bsm_european.
///
/// Cox and Rubinstein, Options Markets (1985); Haug, The Complete Guide to Option Pricing Formulas, 2nd ed.
/// (2007), sec. 4.19.3
namespace asset_or_nothing_european {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Spot price [money]: 0 to infinity, both included.
    input_column spot{};
    /// Strike price [money]: 0 to infinity, both included.
    input_column strike{};
    /// Time to expiry [year]: 0 to infinity, both included.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
    /// left out, which means 0.
    input_column dividend_yield{};
    /// Volatility per square-root year [1/sqrt(year)]: 0 to infinity, both included.
    input_column vol{};

    static constexpr std::uint32_t pricer = NTX_ASSET_OR_NOTHING_EUROPEAN;
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
    /// dV/dS, or dV/dF for options on a forward.
    output_column delta{};
    /// d2V/dS2.
    output_column gamma{};
    /// dV/dvol.
    output_column vega{};
    /// dV/dt = -dV/dT.
    output_column theta{};
    /// dV/dr; the forward is held fixed for options on a forward.
    output_column rho{};
    /// dV/dq, the dividend rho.
    output_column phi{};
    /// d2V/dS dvol.
    output_column vanna{};
    /// d2V/dvol2.
    output_column volga{};
    /// d delta/dt.
    output_column charm{};
    /// d vega/dt.
    output_column veta{};
    /// d gamma/dS.
    output_column speed{};
    /// d gamma/dvol.
    output_column zomma{};
    /// d gamma/dt.
    output_column color{};
    /// d volga/dvol.
    output_column ultima{};
    /// dV/dK.
    output_column dual_delta{};
    /// d2V/dK2.
    output_column dual_gamma{};
    /// Risk-neutral probability of expiring in the money.
    output_column itm_probability{};
    /// Expected payoff: the price before discounting.
    output_column undiscounted_price{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 19;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_PRICE, "price", price);
        visit(NTX_OUT_DELTA, "delta", delta);
        visit(NTX_OUT_GAMMA, "gamma", gamma);
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_THETA, "theta", theta);
        visit(NTX_OUT_RHO, "rho", rho);
        visit(NTX_OUT_PHI, "phi", phi);
        visit(NTX_OUT_VANNA, "vanna", vanna);
        visit(NTX_OUT_VOLGA, "volga", volga);
        visit(NTX_OUT_CHARM, "charm", charm);
        visit(NTX_OUT_VETA, "veta", veta);
        visit(NTX_OUT_SPEED, "speed", speed);
        visit(NTX_OUT_ZOMMA, "zomma", zomma);
        visit(NTX_OUT_COLOR, "color", color);
        visit(NTX_OUT_ULTIMA, "ultima", ultima);
        visit(NTX_OUT_DUAL_DELTA, "dual_delta", dual_delta);
        visit(NTX_OUT_DUAL_GAMMA, "dual_gamma", dual_gamma);
        visit(NTX_OUT_ITM_PROBABILITY, "itm_probability", itm_probability);
        visit(NTX_OUT_UNDISCOUNTED_PRICE, "undiscounted_price", undiscounted_price);
    }
};

/// Prices with asset_or_nothing_european and returns when all is written; bad rows are in the outcome.
inline outcome price(
    const engine &on, const inputs &in, const outputs &out, const watch &watching = {})
{
    return on.price(in, out, watching);
}

/// price() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_price(
    const engine &on, const inputs &in, const outputs &out, const watch &watching = {})
{
    return on.try_price(in, out, watching);
}

/// Keeps the columns for engine::price, engine::submit or a book.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::pricer);
}

} // namespace asset_or_nothing_european

/// Implied volatility, Black 1976.
///
/// The vol for which black76_european has the quoted price, to as many digits as the price determines. A rate
/// of 0 takes the price as undiscounted.
///
/// Jaeckel, Let's Be Rational, Wilmott 2015(75), p. 40-53; Black (1976)
namespace black_implied_vol {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Forward price for the expiry [money]: 0 to infinity, both included.
    input_column forward{};
    /// Strike price [money]: 0 to infinity, both included.
    input_column strike{};
    /// Time to expiry [year]: 0 to infinity, both included.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Quoted price of the option, discounted [money]: any finite number.
    input_column price{};

    static constexpr std::uint32_t pricer = NTX_BLACK_IMPLIED_VOL;
    static constexpr std::size_t count = 6;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        visit(NTX_IN_FORWARD, "forward", forward);
        visit(NTX_IN_STRIKE, "strike", strike);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        visit(NTX_IN_PRICE, "price", price);
    }
};

/// Columns that are written.
struct outputs {
    /// dV/dvol.
    output_column vega{};
    /// Implied volatility per square-root year: a decimal for lognormal models, money for Bachelier's.
    output_column vol{};
    /// The same, but where a price is outside of what the model allows, the bound it violates: 0 or infinity.
    output_column clamped_vol{};
    /// Implied volatility times the square root of the time.
    output_column total_vol{};
    /// d1 of the Black formula at the implied volatility; (F - K) / (vol sqrt(T)) for Bachelier's.
    output_column d1{};
    /// d2 of the Black formula at the implied volatility.
    output_column d2{};
    /// Relative error of the implied volatility that a relative error of the price of one machine epsilon
    /// causes.
    output_column attainable_error{};
    /// Refinements that the search for the implied volatility took.
    output_column iterations{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_VOL, "vol", vol);
        visit(NTX_OUT_CLAMPED_VOL, "clamped_vol", clamped_vol);
        visit(NTX_OUT_TOTAL_VOL, "total_vol", total_vol);
        visit(NTX_OUT_D1, "d1", d1);
        visit(NTX_OUT_D2, "d2", d2);
        visit(NTX_OUT_ATTAINABLE_ERROR, "attainable_error", attainable_error);
        visit(NTX_OUT_ITERATIONS, "iterations", iterations);
    }
};

/// Prices with black_implied_vol and returns when all is written; bad rows are in the outcome.
inline outcome price(
    const engine &on, const inputs &in, const outputs &out, const watch &watching = {})
{
    return on.price(in, out, watching);
}

/// price() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_price(
    const engine &on, const inputs &in, const outputs &out, const watch &watching = {})
{
    return on.try_price(in, out, watching);
}

/// Keeps the columns for engine::price, engine::submit or a book.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::pricer);
}

} // namespace black_implied_vol

/// Implied volatility, Black-Scholes-Merton.
///
/// The vol for which bsm_european has the quoted price, to as many digits as the price determines. With a
/// foreign rate as dividend yield this is Garman-Kohlhagen (1983) for currency options.
///
/// Jaeckel, Let's Be Rational, Wilmott 2015(75), p. 40-53; Merton (1973)
namespace bsm_implied_vol {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Spot price [money]: 0 to infinity, both included.
    input_column spot{};
    /// Strike price [money]: 0 to infinity, both included.
    input_column strike{};
    /// Time to expiry [year]: 0 to infinity, both included.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
    /// left out, which means 0.
    input_column dividend_yield{};
    /// Quoted price of the option, discounted [money]: any finite number.
    input_column price{};

    static constexpr std::uint32_t pricer = NTX_BSM_IMPLIED_VOL;
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
        visit(NTX_IN_PRICE, "price", price);
    }
};

/// Columns that are written.
struct outputs {
    /// dV/dvol.
    output_column vega{};
    /// Implied volatility per square-root year: a decimal for lognormal models, money for Bachelier's.
    output_column vol{};
    /// The same, but where a price is outside of what the model allows, the bound it violates: 0 or infinity.
    output_column clamped_vol{};
    /// Implied volatility times the square root of the time.
    output_column total_vol{};
    /// d1 of the Black formula at the implied volatility; (F - K) / (vol sqrt(T)) for Bachelier's.
    output_column d1{};
    /// d2 of the Black formula at the implied volatility.
    output_column d2{};
    /// Relative error of the implied volatility that a relative error of the price of one machine epsilon
    /// causes.
    output_column attainable_error{};
    /// Refinements that the search for the implied volatility took.
    output_column iterations{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_VOL, "vol", vol);
        visit(NTX_OUT_CLAMPED_VOL, "clamped_vol", clamped_vol);
        visit(NTX_OUT_TOTAL_VOL, "total_vol", total_vol);
        visit(NTX_OUT_D1, "d1", d1);
        visit(NTX_OUT_D2, "d2", d2);
        visit(NTX_OUT_ATTAINABLE_ERROR, "attainable_error", attainable_error);
        visit(NTX_OUT_ITERATIONS, "iterations", iterations);
    }
};

/// Prices with bsm_implied_vol and returns when all is written; bad rows are in the outcome.
inline outcome price(
    const engine &on, const inputs &in, const outputs &out, const watch &watching = {})
{
    return on.price(in, out, watching);
}

/// price() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_price(
    const engine &on, const inputs &in, const outputs &out, const watch &watching = {})
{
    return on.try_price(in, out, watching);
}

/// Keeps the columns for engine::price, engine::submit or a book.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::pricer);
}

} // namespace bsm_implied_vol

/// Implied volatility, displaced diffusion.
///
/// The vol for which displaced_european has the quoted price, to as many digits as the price determines.
///
/// Jaeckel, Let's Be Rational, Wilmott 2015(75), p. 40-53; Rubinstein (1983)
namespace displaced_implied_vol {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Forward price for the expiry [money]: any finite number.
    input_column forward{};
    /// Strike price [money]: any finite number.
    input_column strike{};
    /// Time to expiry [year]: 0 to infinity, both included.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Quoted price of the option, discounted [money]: any finite number.
    input_column price{};
    /// Shift added to forward and strike; the sums must not be negative [money]: any finite number.
    input_column displacement{};

    static constexpr std::uint32_t pricer = NTX_DISPLACED_IMPLIED_VOL;
    static constexpr std::size_t count = 7;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        visit(NTX_IN_FORWARD, "forward", forward);
        visit(NTX_IN_STRIKE, "strike", strike);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        visit(NTX_IN_PRICE, "price", price);
        visit(NTX_IN_DISPLACEMENT, "displacement", displacement);
    }
};

/// Columns that are written.
struct outputs {
    /// dV/dvol.
    output_column vega{};
    /// Implied volatility per square-root year: a decimal for lognormal models, money for Bachelier's.
    output_column vol{};
    /// The same, but where a price is outside of what the model allows, the bound it violates: 0 or infinity.
    output_column clamped_vol{};
    /// Implied volatility times the square root of the time.
    output_column total_vol{};
    /// d1 of the Black formula at the implied volatility; (F - K) / (vol sqrt(T)) for Bachelier's.
    output_column d1{};
    /// d2 of the Black formula at the implied volatility.
    output_column d2{};
    /// Relative error of the implied volatility that a relative error of the price of one machine epsilon
    /// causes.
    output_column attainable_error{};
    /// Refinements that the search for the implied volatility took.
    output_column iterations{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 8;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_VOL, "vol", vol);
        visit(NTX_OUT_CLAMPED_VOL, "clamped_vol", clamped_vol);
        visit(NTX_OUT_TOTAL_VOL, "total_vol", total_vol);
        visit(NTX_OUT_D1, "d1", d1);
        visit(NTX_OUT_D2, "d2", d2);
        visit(NTX_OUT_ATTAINABLE_ERROR, "attainable_error", attainable_error);
        visit(NTX_OUT_ITERATIONS, "iterations", iterations);
    }
};

/// Prices with displaced_implied_vol and returns when all is written; bad rows are in the outcome.
inline outcome price(
    const engine &on, const inputs &in, const outputs &out, const watch &watching = {})
{
    return on.price(in, out, watching);
}

/// price() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_price(
    const engine &on, const inputs &in, const outputs &out, const watch &watching = {})
{
    return on.try_price(in, out, watching);
}

/// Keeps the columns for engine::price, engine::submit or a book.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::pricer);
}

} // namespace displaced_implied_vol

/// Implied volatility, Bachelier.
///
/// The vol, in units of money per square-root year, for which bachelier_european has the quoted price, to as
/// many digits as the price determines. Forward and strike may be negative; no price is too large.
///
/// Jaeckel, Implied Normal Volatility, Wilmott 2017(90), p. 54-57; Bachelier (1900)
namespace bachelier_implied_vol {

/// Columns that are read.
struct inputs {
    /// 1 for a call, -1 for a put: 1 or -1.
    input_column type{};
    /// Forward price for the expiry [money]: any finite number.
    input_column forward{};
    /// Strike price [money]: any finite number.
    input_column strike{};
    /// Time to expiry [year]: 0 to infinity, both included.
    input_column time{};
    /// Interest rate, continuously compounded [1/year]: any finite number.
    input_column rate{};
    /// Quoted price of the option, discounted [money]: any finite number.
    input_column price{};

    static constexpr std::uint32_t pricer = NTX_BACHELIER_IMPLIED_VOL;
    static constexpr std::size_t count = 6;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_IN_TYPE, "type", type);
        visit(NTX_IN_FORWARD, "forward", forward);
        visit(NTX_IN_STRIKE, "strike", strike);
        visit(NTX_IN_TIME, "time", time);
        visit(NTX_IN_RATE, "rate", rate);
        visit(NTX_IN_PRICE, "price", price);
    }
};

/// Columns that are written.
struct outputs {
    /// dV/dvol.
    output_column vega{};
    /// Implied volatility per square-root year: a decimal for lognormal models, money for Bachelier's.
    output_column vol{};
    /// The same, but where a price is outside of what the model allows, the bound it violates: 0 or infinity.
    output_column clamped_vol{};
    /// Implied volatility times the square root of the time.
    output_column total_vol{};
    /// d1 of the Black formula at the implied volatility; (F - K) / (vol sqrt(T)) for Bachelier's.
    output_column d1{};
    /// Relative error of the implied volatility that a relative error of the price of one machine epsilon
    /// causes.
    output_column attainable_error{};
    /// Refinements that the search for the implied volatility took.
    output_column iterations{};
    /// An ntx_row_code for each row.
    row_code_column row_codes{};

    static constexpr std::size_t count = 7;
    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(Visit &&visit) const
    {
        visit(NTX_OUT_VEGA, "vega", vega);
        visit(NTX_OUT_VOL, "vol", vol);
        visit(NTX_OUT_CLAMPED_VOL, "clamped_vol", clamped_vol);
        visit(NTX_OUT_TOTAL_VOL, "total_vol", total_vol);
        visit(NTX_OUT_D1, "d1", d1);
        visit(NTX_OUT_ATTAINABLE_ERROR, "attainable_error", attainable_error);
        visit(NTX_OUT_ITERATIONS, "iterations", iterations);
    }
};

/// Prices with bachelier_implied_vol and returns when all is written; bad rows are in the outcome.
inline outcome price(
    const engine &on, const inputs &in, const outputs &out, const watch &watching = {})
{
    return on.price(in, out, watching);
}

/// price() without exceptions, but for those that leave the caller's progress function.
[[nodiscard]] inline outcome try_price(
    const engine &on, const inputs &in, const outputs &out, const watch &watching = {})
{
    return on.try_price(in, out, watching);
}

/// Keeps the columns for engine::price, engine::submit or a book.
inline neutryx::batch batch(const inputs &in, const outputs &out)
{
    return neutryx::batch::of(in, out, inputs::pricer);
}

} // namespace bachelier_implied_vol

} // namespace neutryx

#endif
