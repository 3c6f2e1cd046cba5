"""A function for each simulation. Written by `cargo xtask gen`; do not edit."""

from math import inf

from ._neutryx import Settings as _Settings
from ._neutryx import simulate as _simulate

__all__ = [
    "mc_european",
    "mc_asian_arithmetic",
    "mc_asian_arithmetic_floating",
    "mc_asian_geometric",
    "mc_asian_geometric_floating",
    "mc_barrier",
    "mc_barrier_continuous",
    "mc_digital",
    "mc_one_touch",
    "mc_one_touch_continuous",
    "mc_lookback",
    "mc_lookback_floating",
    "mc_forward_start",
    "mc_cliquet",
    "mc_basket",
    "mc_basket_asian",
    "mc_spread",
    "mc_best_of",
    "mc_worst_of",
]


def mc_european(
    spot,
    strike,
    time,
    rate,
    vol,
    *,
    type,
    dividend_yield=0.0,
    paths=65536,
    generator="philox",
    seed=0,
    antithetic=False,
    moment_matching=False,
    control_variate=True,
    scrambling="owen",
    replicates=None,
    target_error=None,
    relative_error=None,
    deadline=None,
    first_path=0,
    chunk_paths=None,
    state=None,
    outputs=("price", "standard_error"),
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """European option.

    max(w (S_T - K), 0) at expiry, w = 1 for a call and -1 for a put. Control variate: the asset. Delta and
    vega pathwise.

    Parameters
    ----------
    spot : array_like
        Price today [money]: above 0, finite.
    strike : array_like
        Strike price [money]: 0 and above, finite.
    time : array_like
        Time to expiry [year]: 0 and above, finite.
    rate : array_like or Curve
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like or Curve
        Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    dividend_yield : array_like or Curve, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    paths : int
        Paths for each row.
    generator, seed, antithetic, moment_matching, control_variate, scrambling, replicates
        How to simulate; as for `Engine.simulate`.
    target_error, relative_error, deadline, first_path, chunk_paths, state
        When to stop, what to share and what to continue; as for `Engine.simulate`.
    outputs : str or sequence of str
        What to compute: price, delta, vega, standard_error, low, high, paths_used, variance_reduction. One
        name gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.simulate`.
    engine : Engine, optional
        Where to simulate; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Glasserman, Monte Carlo Methods in Financial Engineering (2004), sec. 1.1.2, 4.1.1
    """
    inputs = (type, spot, strike, time, rate, dividend_yield, vol)
    settings = _Settings(
        paths,
        None,
        None,
        generator,
        seed,
        antithetic,
        moment_matching,
        control_variate,
        scrambling,
        replicates,
        target_error,
        relative_error,
        deadline,
        first_path,
        chunk_paths,
        None,
    )
    return _simulate(engine, 1001, inputs, settings, state, outputs, out, row_codes, bad_rows, progress)


def mc_asian_arithmetic(
    spot,
    strike,
    time,
    rate,
    vol,
    *,
    type,
    dividend_yield=0.0,
    average=None,
    past_fixings=0.0,
    paths=65536,
    fixings=1,
    fixing_kind=None,
    generator="philox",
    seed=0,
    antithetic=False,
    moment_matching=False,
    control_variate=True,
    scrambling="owen",
    replicates=None,
    target_error=None,
    relative_error=None,
    deadline=None,
    first_path=0,
    chunk_paths=None,
    state=None,
    outputs=("price", "standard_error"),
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """Asian option, arithmetic mean, fixed strike.

    max(w (A - K), 0) at expiry, A the arithmetic mean of all fixings, past ones included. Control variate:
    the same on the geometric mean of the fixings to come. Delta and vega pathwise.

    Parameters
    ----------
    spot : array_like
        Price today [money]: above 0, finite.
    strike : array_like
        Strike price [money]: 0 and above, finite.
    time : array_like
        Time to expiry [year]: 0 and above, finite.
    rate : array_like or Curve
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like or Curve
        Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    dividend_yield : array_like or Curve, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    average : array_like, optional
        Mean, of the option's kind, of the fixings that are past; of no account where there are none [money]:
        above 0, finite. By default the spot.
    past_fixings : array_like, optional
        Number of fixings that are past: a whole number, 0 and above.
    paths : int
        Paths for each row.
    fixings : int or array_like
        When a path is looked at: so many times at equal distances, the last at expiry; or at these times in
        years, or as fractions of the time to expiry if `fixing_kind` is "fractions".
    generator, seed, antithetic, moment_matching, control_variate, scrambling, replicates
        How to simulate; as for `Engine.simulate`.
    target_error, relative_error, deadline, first_path, chunk_paths, state
        When to stop, what to share and what to continue; as for `Engine.simulate`.
    outputs : str or sequence of str
        What to compute: price, delta, vega, standard_error, low, high, paths_used, variance_reduction. One
        name gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.simulate`.
    engine : Engine, optional
        Where to simulate; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Kemna and Vorst, Journal of Banking and Finance 14 (1990), p. 113-129; Glasserman (2004), sec. 4.1.2
    """
    inputs = (type, spot, time, rate, dividend_yield, vol, average, past_fixings, strike)
    settings = _Settings(
        paths,
        fixings,
        fixing_kind,
        generator,
        seed,
        antithetic,
        moment_matching,
        control_variate,
        scrambling,
        replicates,
        target_error,
        relative_error,
        deadline,
        first_path,
        chunk_paths,
        None,
    )
    return _simulate(engine, 1002, inputs, settings, state, outputs, out, row_codes, bad_rows, progress)


def mc_asian_arithmetic_floating(
    spot,
    time,
    rate,
    vol,
    *,
    type,
    dividend_yield=0.0,
    average=None,
    past_fixings=0.0,
    paths=65536,
    fixings=1,
    fixing_kind=None,
    generator="philox",
    seed=0,
    antithetic=False,
    moment_matching=False,
    control_variate=True,
    scrambling="owen",
    replicates=None,
    target_error=None,
    relative_error=None,
    deadline=None,
    first_path=0,
    chunk_paths=None,
    state=None,
    outputs=("price", "standard_error"),
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """Asian option, arithmetic mean as strike.

    max(w (S_T - A), 0) at expiry, A the arithmetic mean of all fixings, past ones included. Control variate:
    the same with the geometric mean, or without the option if fixings are past. Delta and vega pathwise.

    Parameters
    ----------
    spot : array_like
        Price today [money]: above 0, finite.
    time : array_like
        Time to expiry [year]: 0 and above, finite.
    rate : array_like or Curve
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like or Curve
        Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    dividend_yield : array_like or Curve, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    average : array_like, optional
        Mean, of the option's kind, of the fixings that are past; of no account where there are none [money]:
        above 0, finite. By default the spot.
    past_fixings : array_like, optional
        Number of fixings that are past: a whole number, 0 and above.
    paths : int
        Paths for each row.
    fixings : int or array_like
        When a path is looked at: so many times at equal distances, the last at expiry; or at these times in
        years, or as fractions of the time to expiry if `fixing_kind` is "fractions".
    generator, seed, antithetic, moment_matching, control_variate, scrambling, replicates
        How to simulate; as for `Engine.simulate`.
    target_error, relative_error, deadline, first_path, chunk_paths, state
        When to stop, what to share and what to continue; as for `Engine.simulate`.
    outputs : str or sequence of str
        What to compute: price, delta, vega, standard_error, low, high, paths_used, variance_reduction. One
        name gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.simulate`.
    engine : Engine, optional
        Where to simulate; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Kemna and Vorst (1990); Margrabe, Journal of Finance 33 (1978), p. 177-186
    """
    inputs = (type, spot, time, rate, dividend_yield, vol, average, past_fixings)
    settings = _Settings(
        paths,
        fixings,
        fixing_kind,
        generator,
        seed,
        antithetic,
        moment_matching,
        control_variate,
        scrambling,
        replicates,
        target_error,
        relative_error,
        deadline,
        first_path,
        chunk_paths,
        None,
    )
    return _simulate(engine, 1003, inputs, settings, state, outputs, out, row_codes, bad_rows, progress)


def mc_asian_geometric(
    spot,
    strike,
    time,
    rate,
    vol,
    *,
    type,
    dividend_yield=0.0,
    average=None,
    past_fixings=0.0,
    paths=65536,
    fixings=1,
    fixing_kind=None,
    generator="philox",
    seed=0,
    antithetic=False,
    moment_matching=False,
    control_variate=True,
    scrambling="owen",
    replicates=None,
    target_error=None,
    relative_error=None,
    deadline=None,
    first_path=0,
    chunk_paths=None,
    state=None,
    outputs=("price", "standard_error"),
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """Asian option, geometric mean, fixed strike.

    max(w (G - K), 0) at expiry, G the geometric mean of all fixings, past ones included. Control variate: G.
    Delta and vega pathwise.

    Parameters
    ----------
    spot : array_like
        Price today [money]: above 0, finite.
    strike : array_like
        Strike price [money]: 0 and above, finite.
    time : array_like
        Time to expiry [year]: 0 and above, finite.
    rate : array_like or Curve
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like or Curve
        Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    dividend_yield : array_like or Curve, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    average : array_like, optional
        Mean, of the option's kind, of the fixings that are past; of no account where there are none [money]:
        above 0, finite. By default the spot.
    past_fixings : array_like, optional
        Number of fixings that are past: a whole number, 0 and above.
    paths : int
        Paths for each row.
    fixings : int or array_like
        When a path is looked at: so many times at equal distances, the last at expiry; or at these times in
        years, or as fractions of the time to expiry if `fixing_kind` is "fractions".
    generator, seed, antithetic, moment_matching, control_variate, scrambling, replicates
        How to simulate; as for `Engine.simulate`.
    target_error, relative_error, deadline, first_path, chunk_paths, state
        When to stop, what to share and what to continue; as for `Engine.simulate`.
    outputs : str or sequence of str
        What to compute: price, delta, vega, standard_error, low, high, paths_used, variance_reduction. One
        name gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.simulate`.
    engine : Engine, optional
        Where to simulate; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Kemna and Vorst (1990); Glasserman (2004), sec. 3.2.2
    """
    inputs = (type, spot, time, rate, dividend_yield, vol, average, past_fixings, strike)
    settings = _Settings(
        paths,
        fixings,
        fixing_kind,
        generator,
        seed,
        antithetic,
        moment_matching,
        control_variate,
        scrambling,
        replicates,
        target_error,
        relative_error,
        deadline,
        first_path,
        chunk_paths,
        None,
    )
    return _simulate(engine, 1004, inputs, settings, state, outputs, out, row_codes, bad_rows, progress)


def mc_asian_geometric_floating(
    spot,
    time,
    rate,
    vol,
    *,
    type,
    dividend_yield=0.0,
    average=None,
    past_fixings=0.0,
    paths=65536,
    fixings=1,
    fixing_kind=None,
    generator="philox",
    seed=0,
    antithetic=False,
    moment_matching=False,
    control_variate=True,
    scrambling="owen",
    replicates=None,
    target_error=None,
    relative_error=None,
    deadline=None,
    first_path=0,
    chunk_paths=None,
    state=None,
    outputs=("price", "standard_error"),
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """Asian option, geometric mean as strike.

    max(w (S_T - G), 0) at expiry, G the geometric mean of all fixings, past ones included. Control variate:
    S_T - G. Delta and vega pathwise.

    Parameters
    ----------
    spot : array_like
        Price today [money]: above 0, finite.
    time : array_like
        Time to expiry [year]: 0 and above, finite.
    rate : array_like or Curve
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like or Curve
        Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    dividend_yield : array_like or Curve, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    average : array_like, optional
        Mean, of the option's kind, of the fixings that are past; of no account where there are none [money]:
        above 0, finite. By default the spot.
    past_fixings : array_like, optional
        Number of fixings that are past: a whole number, 0 and above.
    paths : int
        Paths for each row.
    fixings : int or array_like
        When a path is looked at: so many times at equal distances, the last at expiry; or at these times in
        years, or as fractions of the time to expiry if `fixing_kind` is "fractions".
    generator, seed, antithetic, moment_matching, control_variate, scrambling, replicates
        How to simulate; as for `Engine.simulate`.
    target_error, relative_error, deadline, first_path, chunk_paths, state
        When to stop, what to share and what to continue; as for `Engine.simulate`.
    outputs : str or sequence of str
        What to compute: price, delta, vega, standard_error, low, high, paths_used, variance_reduction. One
        name gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.simulate`.
    engine : Engine, optional
        Where to simulate; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Kemna and Vorst (1990)
    """
    inputs = (type, spot, time, rate, dividend_yield, vol, average, past_fixings)
    settings = _Settings(
        paths,
        fixings,
        fixing_kind,
        generator,
        seed,
        antithetic,
        moment_matching,
        control_variate,
        scrambling,
        replicates,
        target_error,
        relative_error,
        deadline,
        first_path,
        chunk_paths,
        None,
    )
    return _simulate(engine, 1005, inputs, settings, state, outputs, out, row_codes, bad_rows, progress)


def mc_barrier(
    spot,
    strike,
    time,
    rate,
    vol,
    barrier,
    *,
    type,
    direction,
    knock,
    dividend_yield=0.0,
    rebate=0.0,
    paths=65536,
    fixings=1,
    fixing_kind=None,
    generator="philox",
    seed=0,
    antithetic=False,
    moment_matching=False,
    control_variate=True,
    scrambling="owen",
    replicates=None,
    target_error=None,
    relative_error=None,
    deadline=None,
    first_path=0,
    chunk_paths=None,
    state=None,
    outputs=("price", "standard_error"),
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """Barrier option, watched at the fixings.

    The European payoff at expiry if the price was (knock 1) or was not (knock -1) at or beyond the barrier at
    a fixing; the rebate, at expiry, otherwise. Control variate: the European option. Delta and vega by
    likelihood ratio.

    Parameters
    ----------
    spot : array_like
        Price today [money]: above 0, finite.
    strike : array_like
        Strike price [money]: 0 and above, finite.
    time : array_like
        Time to expiry [year]: 0 and above, finite.
    rate : array_like or Curve
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like or Curve
        Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    barrier : array_like
        Price at which the barrier is [money]: above 0, finite.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    direction : {"up", "down"}, 1, -1 or array_like
        1 if the barrier is touched from below (up), -1 from above (down).
    knock : {"in", "out"}, 1, -1 or array_like
        1 if touching the barrier makes the option (in), -1 if it ends it (out).
    dividend_yield : array_like or Curve, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    rebate : array_like, optional
        Paid at expiry if the option was knocked out, or never knocked in [money]: any finite number.
    paths : int
        Paths for each row.
    fixings : int or array_like
        When a path is looked at: so many times at equal distances, the last at expiry; or at these times in
        years, or as fractions of the time to expiry if `fixing_kind` is "fractions".
    generator, seed, antithetic, moment_matching, control_variate, scrambling, replicates
        How to simulate; as for `Engine.simulate`.
    target_error, relative_error, deadline, first_path, chunk_paths, state
        When to stop, what to share and what to continue; as for `Engine.simulate`.
    outputs : str or sequence of str
        What to compute: price, delta, vega, standard_error, low, high, paths_used, variance_reduction. One
        name gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.simulate`.
    engine : Engine, optional
        Where to simulate; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Broadie, Glasserman and Kou, Mathematical Finance 7 (1997), p. 325-349; Glasserman (2004), sec. 7.3
    """
    inputs = (type, spot, strike, time, rate, dividend_yield, vol, barrier, direction, knock, rebate)
    settings = _Settings(
        paths,
        fixings,
        fixing_kind,
        generator,
        seed,
        antithetic,
        moment_matching,
        control_variate,
        scrambling,
        replicates,
        target_error,
        relative_error,
        deadline,
        first_path,
        chunk_paths,
        None,
    )
    return _simulate(engine, 1006, inputs, settings, state, outputs, out, row_codes, bad_rows, progress)


def mc_barrier_continuous(
    spot,
    strike,
    time,
    rate,
    vol,
    barrier,
    *,
    type,
    direction,
    knock,
    dividend_yield=0.0,
    rebate=0.0,
    paths=65536,
    fixings=1,
    fixing_kind=None,
    generator="philox",
    seed=0,
    antithetic=False,
    moment_matching=False,
    control_variate=True,
    scrambling="owen",
    replicates=None,
    target_error=None,
    relative_error=None,
    deadline=None,
    first_path=0,
    chunk_paths=None,
    state=None,
    outputs=("price", "standard_error"),
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """Barrier option, watched all the time.

    As mc_barrier, but the barrier is watched all the time, today included: between fixings by the probability
    that a Brownian bridge does not cross it, which is exact for any number of fixings. Control variate: the
    European option. Delta and vega pathwise.

    Parameters
    ----------
    spot : array_like
        Price today [money]: above 0, finite.
    strike : array_like
        Strike price [money]: 0 and above, finite.
    time : array_like
        Time to expiry [year]: 0 and above, finite.
    rate : array_like or Curve
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like or Curve
        Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    barrier : array_like
        Price at which the barrier is [money]: above 0, finite.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    direction : {"up", "down"}, 1, -1 or array_like
        1 if the barrier is touched from below (up), -1 from above (down).
    knock : {"in", "out"}, 1, -1 or array_like
        1 if touching the barrier makes the option (in), -1 if it ends it (out).
    dividend_yield : array_like or Curve, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    rebate : array_like, optional
        Paid at expiry if the option was knocked out, or never knocked in [money]: any finite number.
    paths : int
        Paths for each row.
    fixings : int or array_like
        When a path is looked at: so many times at equal distances, the last at expiry; or at these times in
        years, or as fractions of the time to expiry if `fixing_kind` is "fractions".
    generator, seed, antithetic, moment_matching, control_variate, scrambling, replicates
        How to simulate; as for `Engine.simulate`.
    target_error, relative_error, deadline, first_path, chunk_paths, state
        When to stop, what to share and what to continue; as for `Engine.simulate`.
    outputs : str or sequence of str
        What to compute: price, delta, vega, standard_error, low, high, paths_used, variance_reduction. One
        name gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.simulate`.
    engine : Engine, optional
        Where to simulate; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Glasserman (2004), sec. 6.4; Andersen and Brotherton-Ratcliffe, Exact exotics, Risk 9(10) (1996)
    """
    inputs = (type, spot, strike, time, rate, dividend_yield, vol, barrier, direction, knock, rebate)
    settings = _Settings(
        paths,
        fixings,
        fixing_kind,
        generator,
        seed,
        antithetic,
        moment_matching,
        control_variate,
        scrambling,
        replicates,
        target_error,
        relative_error,
        deadline,
        first_path,
        chunk_paths,
        None,
    )
    return _simulate(engine, 1007, inputs, settings, state, outputs, out, row_codes, bad_rows, progress)


def mc_digital(
    spot,
    strike,
    time,
    rate,
    vol,
    *,
    type,
    dividend_yield=0.0,
    cash=1.0,
    paths=65536,
    generator="philox",
    seed=0,
    antithetic=False,
    moment_matching=False,
    control_variate=True,
    scrambling="owen",
    replicates=None,
    target_error=None,
    relative_error=None,
    deadline=None,
    first_path=0,
    chunk_paths=None,
    state=None,
    outputs=("price", "standard_error"),
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """Cash-or-nothing option.

    Cash at expiry if w (S_T - K) > 0, w = 1 for a call and -1 for a put. Control variate: the asset. Delta
    and vega by likelihood ratio.

    Parameters
    ----------
    spot : array_like
        Price today [money]: above 0, finite.
    strike : array_like
        Strike price [money]: 0 and above, finite.
    time : array_like
        Time to expiry [year]: 0 and above, finite.
    rate : array_like or Curve
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like or Curve
        Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    dividend_yield : array_like or Curve, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    cash : array_like, optional
        Cash paid [money]: any finite number.
    paths : int
        Paths for each row.
    generator, seed, antithetic, moment_matching, control_variate, scrambling, replicates
        How to simulate; as for `Engine.simulate`.
    target_error, relative_error, deadline, first_path, chunk_paths, state
        When to stop, what to share and what to continue; as for `Engine.simulate`.
    outputs : str or sequence of str
        What to compute: price, delta, vega, standard_error, low, high, paths_used, variance_reduction. One
        name gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.simulate`.
    engine : Engine, optional
        Where to simulate; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Glasserman (2004), sec. 7.3.1
    """
    inputs = (type, spot, strike, time, rate, dividend_yield, vol, cash)
    settings = _Settings(
        paths,
        None,
        None,
        generator,
        seed,
        antithetic,
        moment_matching,
        control_variate,
        scrambling,
        replicates,
        target_error,
        relative_error,
        deadline,
        first_path,
        chunk_paths,
        None,
    )
    return _simulate(engine, 1008, inputs, settings, state, outputs, out, row_codes, bad_rows, progress)


def mc_one_touch(
    spot,
    time,
    rate,
    vol,
    barrier,
    *,
    direction,
    dividend_yield=0.0,
    cash=1.0,
    knock=1.0,
    paths=65536,
    fixings=1,
    fixing_kind=None,
    generator="philox",
    seed=0,
    antithetic=False,
    moment_matching=False,
    control_variate=True,
    scrambling="owen",
    replicates=None,
    target_error=None,
    relative_error=None,
    deadline=None,
    first_path=0,
    chunk_paths=None,
    state=None,
    outputs=("price", "standard_error"),
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """One-touch option, watched at the fixings.

    Cash at expiry if the price was (knock 1) or was not (knock -1) at or beyond the barrier at a fixing.
    Control variate: the asset. Delta and vega by likelihood ratio.

    Parameters
    ----------
    spot : array_like
        Price today [money]: above 0, finite.
    time : array_like
        Time to expiry [year]: 0 and above, finite.
    rate : array_like or Curve
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like or Curve
        Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    barrier : array_like
        Price at which the barrier is [money]: above 0, finite.
    direction : {"up", "down"}, 1, -1 or array_like
        1 if the barrier is touched from below (up), -1 from above (down).
    dividend_yield : array_like or Curve, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    cash : array_like, optional
        Cash paid [money]: any finite number.
    knock : {"in", "out"}, 1, -1 or array_like, optional
        1 if cash is paid when the barrier was touched, -1 if when it was not.
    paths : int
        Paths for each row.
    fixings : int or array_like
        When a path is looked at: so many times at equal distances, the last at expiry; or at these times in
        years, or as fractions of the time to expiry if `fixing_kind` is "fractions".
    generator, seed, antithetic, moment_matching, control_variate, scrambling, replicates
        How to simulate; as for `Engine.simulate`.
    target_error, relative_error, deadline, first_path, chunk_paths, state
        When to stop, what to share and what to continue; as for `Engine.simulate`.
    outputs : str or sequence of str
        What to compute: price, delta, vega, standard_error, low, high, paths_used, variance_reduction. One
        name gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.simulate`.
    engine : Engine, optional
        Where to simulate; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Haug, The Complete Guide to Option Pricing Formulas, 2nd ed. (2007), sec. 4.19.5; Glasserman (2004), sec.
    7.3
    """
    inputs = (spot, time, rate, dividend_yield, vol, barrier, direction, knock, cash)
    settings = _Settings(
        paths,
        fixings,
        fixing_kind,
        generator,
        seed,
        antithetic,
        moment_matching,
        control_variate,
        scrambling,
        replicates,
        target_error,
        relative_error,
        deadline,
        first_path,
        chunk_paths,
        None,
    )
    return _simulate(engine, 1009, inputs, settings, state, outputs, out, row_codes, bad_rows, progress)


def mc_one_touch_continuous(
    spot,
    time,
    rate,
    vol,
    barrier,
    *,
    direction,
    dividend_yield=0.0,
    cash=1.0,
    knock=1.0,
    paths=65536,
    fixings=1,
    fixing_kind=None,
    generator="philox",
    seed=0,
    antithetic=False,
    moment_matching=False,
    control_variate=True,
    scrambling="owen",
    replicates=None,
    target_error=None,
    relative_error=None,
    deadline=None,
    first_path=0,
    chunk_paths=None,
    state=None,
    outputs=("price", "standard_error"),
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """One-touch option, watched all the time.

    As mc_one_touch, but the barrier is watched all the time, today included, as by mc_barrier_continuous.
    Control variate: the asset. Delta and vega pathwise.

    Parameters
    ----------
    spot : array_like
        Price today [money]: above 0, finite.
    time : array_like
        Time to expiry [year]: 0 and above, finite.
    rate : array_like or Curve
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like or Curve
        Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    barrier : array_like
        Price at which the barrier is [money]: above 0, finite.
    direction : {"up", "down"}, 1, -1 or array_like
        1 if the barrier is touched from below (up), -1 from above (down).
    dividend_yield : array_like or Curve, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    cash : array_like, optional
        Cash paid [money]: any finite number.
    knock : {"in", "out"}, 1, -1 or array_like, optional
        1 if cash is paid when the barrier was touched, -1 if when it was not.
    paths : int
        Paths for each row.
    fixings : int or array_like
        When a path is looked at: so many times at equal distances, the last at expiry; or at these times in
        years, or as fractions of the time to expiry if `fixing_kind` is "fractions".
    generator, seed, antithetic, moment_matching, control_variate, scrambling, replicates
        How to simulate; as for `Engine.simulate`.
    target_error, relative_error, deadline, first_path, chunk_paths, state
        When to stop, what to share and what to continue; as for `Engine.simulate`.
    outputs : str or sequence of str
        What to compute: price, delta, vega, standard_error, low, high, paths_used, variance_reduction. One
        name gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.simulate`.
    engine : Engine, optional
        Where to simulate; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Glasserman (2004), sec. 6.4
    """
    inputs = (spot, time, rate, dividend_yield, vol, barrier, direction, knock, cash)
    settings = _Settings(
        paths,
        fixings,
        fixing_kind,
        generator,
        seed,
        antithetic,
        moment_matching,
        control_variate,
        scrambling,
        replicates,
        target_error,
        relative_error,
        deadline,
        first_path,
        chunk_paths,
        None,
    )
    return _simulate(engine, 1010, inputs, settings, state, outputs, out, row_codes, bad_rows, progress)


def mc_lookback(
    spot,
    strike,
    time,
    rate,
    vol,
    *,
    type,
    dividend_yield=0.0,
    extremum=None,
    paths=65536,
    fixings=1,
    fixing_kind=None,
    generator="philox",
    seed=0,
    antithetic=False,
    moment_matching=False,
    control_variate=True,
    scrambling="owen",
    replicates=None,
    target_error=None,
    relative_error=None,
    deadline=None,
    first_path=0,
    chunk_paths=None,
    state=None,
    outputs=("price", "standard_error"),
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """Lookback option, fixed strike.

    Call: max(M - K, 0), put: max(K - m, 0), at expiry; M and m are the highest and the lowest of the extremum
    so far, today's price and the fixings. Control variate: the European option. Delta and vega pathwise.

    Parameters
    ----------
    spot : array_like
        Price today [money]: above 0, finite.
    strike : array_like
        Strike price [money]: 0 and above, finite.
    time : array_like
        Time to expiry [year]: 0 and above, finite.
    rate : array_like or Curve
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like or Curve
        Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    dividend_yield : array_like or Curve, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    extremum : array_like, optional
        The highest price so far if the payoff looks at the highest, else the lowest [money]: above 0, finite.
        By default the spot.
    paths : int
        Paths for each row.
    fixings : int or array_like
        When a path is looked at: so many times at equal distances, the last at expiry; or at these times in
        years, or as fractions of the time to expiry if `fixing_kind` is "fractions".
    generator, seed, antithetic, moment_matching, control_variate, scrambling, replicates
        How to simulate; as for `Engine.simulate`.
    target_error, relative_error, deadline, first_path, chunk_paths, state
        When to stop, what to share and what to continue; as for `Engine.simulate`.
    outputs : str or sequence of str
        What to compute: price, delta, vega, standard_error, low, high, paths_used, variance_reduction. One
        name gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.simulate`.
    engine : Engine, optional
        Where to simulate; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Conze and Viswanathan, Journal of Finance 46 (1991), p. 1893-1907; Glasserman (2004), sec. 7.2.2
    """
    inputs = (type, spot, time, rate, dividend_yield, vol, extremum, strike)
    settings = _Settings(
        paths,
        fixings,
        fixing_kind,
        generator,
        seed,
        antithetic,
        moment_matching,
        control_variate,
        scrambling,
        replicates,
        target_error,
        relative_error,
        deadline,
        first_path,
        chunk_paths,
        None,
    )
    return _simulate(engine, 1011, inputs, settings, state, outputs, out, row_codes, bad_rows, progress)


def mc_lookback_floating(
    spot,
    time,
    rate,
    vol,
    *,
    type,
    dividend_yield=0.0,
    extremum=None,
    paths=65536,
    fixings=1,
    fixing_kind=None,
    generator="philox",
    seed=0,
    antithetic=False,
    moment_matching=False,
    control_variate=True,
    scrambling="owen",
    replicates=None,
    target_error=None,
    relative_error=None,
    deadline=None,
    first_path=0,
    chunk_paths=None,
    state=None,
    outputs=("price", "standard_error"),
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """Lookback option, the extremum as strike.

    Call: S_T - m, put: M - S_T, at expiry; M and m are the highest and the lowest of the extremum so far,
    today's price and the fixings. Control variate: the asset. Delta and vega pathwise.

    Parameters
    ----------
    spot : array_like
        Price today [money]: above 0, finite.
    time : array_like
        Time to expiry [year]: 0 and above, finite.
    rate : array_like or Curve
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like or Curve
        Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    dividend_yield : array_like or Curve, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    extremum : array_like, optional
        The highest price so far if the payoff looks at the highest, else the lowest [money]: above 0, finite.
        By default the spot.
    paths : int
        Paths for each row.
    fixings : int or array_like
        When a path is looked at: so many times at equal distances, the last at expiry; or at these times in
        years, or as fractions of the time to expiry if `fixing_kind` is "fractions".
    generator, seed, antithetic, moment_matching, control_variate, scrambling, replicates
        How to simulate; as for `Engine.simulate`.
    target_error, relative_error, deadline, first_path, chunk_paths, state
        When to stop, what to share and what to continue; as for `Engine.simulate`.
    outputs : str or sequence of str
        What to compute: price, delta, vega, standard_error, low, high, paths_used, variance_reduction. One
        name gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.simulate`.
    engine : Engine, optional
        Where to simulate; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Goldman, Sosin and Gatto, Journal of Finance 34 (1979), p. 1111-1127; Glasserman (2004), sec. 7.2.2
    """
    inputs = (type, spot, time, rate, dividend_yield, vol, extremum)
    settings = _Settings(
        paths,
        fixings,
        fixing_kind,
        generator,
        seed,
        antithetic,
        moment_matching,
        control_variate,
        scrambling,
        replicates,
        target_error,
        relative_error,
        deadline,
        first_path,
        chunk_paths,
        None,
    )
    return _simulate(engine, 1012, inputs, settings, state, outputs, out, row_codes, bad_rows, progress)


def mc_forward_start(
    spot,
    time,
    rate,
    vol,
    start_time,
    *,
    type,
    dividend_yield=0.0,
    strike_ratio=1.0,
    paths=65536,
    generator="philox",
    seed=0,
    antithetic=False,
    moment_matching=False,
    control_variate=True,
    scrambling="owen",
    replicates=None,
    target_error=None,
    relative_error=None,
    deadline=None,
    first_path=0,
    chunk_paths=None,
    state=None,
    outputs=("price", "standard_error"),
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """Forward-start option.

    max(w (S_T - a S_s), 0) at expiry; S_s is the price at the start time, a the strike ratio. Control
    variate: S_T - a S_s. Delta and vega pathwise.

    Parameters
    ----------
    spot : array_like
        Price today [money]: above 0, finite.
    time : array_like
        Time to expiry [year]: 0 and above, finite.
    rate : array_like or Curve
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like or Curve
        Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    start_time : array_like
        Time until the strike is set, not after expiry [year]: 0 and above, finite.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    dividend_yield : array_like or Curve, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    strike_ratio : array_like, optional
        Strike over the price when it is set: 0 and above, finite.
    paths : int
        Paths for each row.
    generator, seed, antithetic, moment_matching, control_variate, scrambling, replicates
        How to simulate; as for `Engine.simulate`.
    target_error, relative_error, deadline, first_path, chunk_paths, state
        When to stop, what to share and what to continue; as for `Engine.simulate`.
    outputs : str or sequence of str
        What to compute: price, delta, vega, standard_error, low, high, paths_used, variance_reduction. One
        name gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.simulate`.
    engine : Engine, optional
        Where to simulate; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Rubinstein, Pay now, choose later, Risk 4(2) (1991)
    """
    inputs = (type, spot, time, rate, dividend_yield, vol, start_time, strike_ratio)
    settings = _Settings(
        paths,
        None,
        None,
        generator,
        seed,
        antithetic,
        moment_matching,
        control_variate,
        scrambling,
        replicates,
        target_error,
        relative_error,
        deadline,
        first_path,
        chunk_paths,
        None,
    )
    return _simulate(engine, 1013, inputs, settings, state, outputs, out, row_codes, bad_rows, progress)


def mc_cliquet(
    spot,
    time,
    rate,
    vol,
    *,
    dividend_yield=0.0,
    cash=1.0,
    local_floor=0.0,
    local_cap=inf,
    global_floor=-inf,
    global_cap=inf,
    paths=65536,
    fixings=1,
    fixing_kind=None,
    generator="philox",
    seed=0,
    antithetic=False,
    moment_matching=False,
    control_variate=True,
    scrambling="owen",
    replicates=None,
    target_error=None,
    relative_error=None,
    deadline=None,
    first_path=0,
    chunk_paths=None,
    state=None,
    outputs=("price", "standard_error"),
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """Cliquet.

    Cash times the sum, over the periods that end at the fixings, of the simple return of the period, each and
    their sum kept between floor and cap; at expiry. Control variate: the sum of the returns as they are. Vega
    pathwise; there is no delta, as returns do not depend on the spot.

    Parameters
    ----------
    spot : array_like
        Price today [money]: above 0, finite.
    time : array_like
        Time to expiry [year]: 0 and above, finite.
    rate : array_like or Curve
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like or Curve
        Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    dividend_yield : array_like or Curve, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    cash : array_like, optional
        Cash paid [money]: any finite number.
    local_floor : array_like, optional
        Least that a period's return counts: any number, infinities included.
    local_cap : array_like, optional
        Most that a period's return counts: any number, infinities included.
    global_floor : array_like, optional
        Least that the sum counts: any number, infinities included.
    global_cap : array_like, optional
        Most that the sum counts: any number, infinities included.
    paths : int
        Paths for each row.
    fixings : int or array_like
        When a path is looked at: so many times at equal distances, the last at expiry; or at these times in
        years, or as fractions of the time to expiry if `fixing_kind` is "fractions".
    generator, seed, antithetic, moment_matching, control_variate, scrambling, replicates
        How to simulate; as for `Engine.simulate`.
    target_error, relative_error, deadline, first_path, chunk_paths, state
        When to stop, what to share and what to continue; as for `Engine.simulate`.
    outputs : str or sequence of str
        What to compute: price, vega, standard_error, low, high, paths_used, variance_reduction. One name
        gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.simulate`.
    engine : Engine, optional
        Where to simulate; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Wilmott, Cliquet options and volatility models, Wilmott magazine (December 2002), p. 78-83
    """
    inputs = (spot, time, rate, dividend_yield, vol, cash, local_floor, local_cap, global_floor, global_cap)
    settings = _Settings(
        paths,
        fixings,
        fixing_kind,
        generator,
        seed,
        antithetic,
        moment_matching,
        control_variate,
        scrambling,
        replicates,
        target_error,
        relative_error,
        deadline,
        first_path,
        chunk_paths,
        None,
    )
    return _simulate(engine, 1014, inputs, settings, state, outputs, out, row_codes, bad_rows, progress)


def mc_basket(
    spot,
    strike,
    time,
    rate,
    vol,
    *,
    type,
    dividend_yield=0.0,
    weight=None,
    paths=65536,
    generator="philox",
    seed=0,
    antithetic=False,
    moment_matching=False,
    control_variate=True,
    scrambling="owen",
    replicates=None,
    target_error=None,
    relative_error=None,
    deadline=None,
    first_path=0,
    chunk_paths=None,
    correlation=None,
    state=None,
    outputs=("price", "standard_error"),
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """Basket option.

    max(w (B - K), 0) at expiry, B the sum of the prices of 1 to 64 assets, each times its weight. Control
    variate: the same on the geometric mean, or where there are weights of both signs, the option to exchange
    two geometric means. Delta and vega pathwise.

    Parameters
    ----------
    spot : array_like, the last axis is that of the assets
        Price today [money]: above 0, finite.
    strike : array_like
        Strike price; may be negative, as what it is compared with may [money]: any finite number.
    time : array_like
        Time to expiry [year]: 0 and above, finite.
    rate : array_like
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like, the last axis is that of the assets
        Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    dividend_yield : array_like, the last axis is that of the assets, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    weight : array_like, the last axis is that of the assets, optional
        Number of units of the asset; below 0 for what is given: any finite number. By default 1 over the
        number of assets.
    paths : int
        Paths for each row.
    correlation : float or array_like
        How assets move together: a matrix with a row for each asset, or a number for all pairs of as many
        assets as the inputs have.
    generator, seed, antithetic, moment_matching, control_variate, scrambling, replicates
        How to simulate; as for `Engine.simulate`.
    target_error, relative_error, deadline, first_path, chunk_paths, state
        When to stop, what to share and what to continue; as for `Engine.simulate`.
    outputs : str or sequence of str
        What to compute: price, delta, vega, standard_error, low, high, paths_used, variance_reduction,
        delta_sum, vega_sum. One name gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.simulate`.
    engine : Engine, optional
        Where to simulate; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Gentle, Basket weaving, Risk 6 (1993), p. 51-52; Glasserman (2004), sec. 2.3.3, 3.2.3, 4.1.2
    """
    inputs = (type, spot, strike, time, rate, dividend_yield, vol, weight)
    settings = _Settings(
        paths,
        None,
        None,
        generator,
        seed,
        antithetic,
        moment_matching,
        control_variate,
        scrambling,
        replicates,
        target_error,
        relative_error,
        deadline,
        first_path,
        chunk_paths,
        correlation,
    )
    return _simulate(engine, 1015, inputs, settings, state, outputs, out, row_codes, bad_rows, progress)


def mc_basket_asian(
    spot,
    strike,
    time,
    rate,
    vol,
    *,
    type,
    dividend_yield=0.0,
    average=None,
    past_fixings=0.0,
    weight=None,
    paths=65536,
    fixings=1,
    fixing_kind=None,
    generator="philox",
    seed=0,
    antithetic=False,
    moment_matching=False,
    control_variate=True,
    scrambling="owen",
    replicates=None,
    target_error=None,
    relative_error=None,
    deadline=None,
    first_path=0,
    chunk_paths=None,
    correlation=None,
    state=None,
    outputs=("price", "standard_error"),
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """Asian option on a basket, arithmetic mean, fixed strike.

    max(w (A - K), 0) at expiry, A the arithmetic mean of a basket over all fixings, past ones included; the
    basket is the sum of the prices of 1 to 64 assets, each times its weight. Control variate: the same on the
    geometric mean of assets and fixings, or where there are weights of both signs, the option to exchange two
    geometric means. Delta and vega pathwise.

    Parameters
    ----------
    spot : array_like, the last axis is that of the assets
        Price today [money]: above 0, finite.
    strike : array_like
        Strike price; may be negative, as what it is compared with may [money]: any finite number.
    time : array_like
        Time to expiry [year]: 0 and above, finite.
    rate : array_like
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like, the last axis is that of the assets
        Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    dividend_yield : array_like, the last axis is that of the assets, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    average : array_like, the last axis is that of the assets, optional
        Mean, of the option's kind, of the fixings that are past; of no account where there are none [money]:
        above 0, finite. By default the spot.
    past_fixings : array_like, optional
        Number of fixings that are past: a whole number, 0 and above.
    weight : array_like, the last axis is that of the assets, optional
        Number of units of the asset; below 0 for what is given: any finite number. By default 1 over the
        number of assets.
    paths : int
        Paths for each row.
    correlation : float or array_like
        How assets move together: a matrix with a row for each asset, or a number for all pairs of as many
        assets as the inputs have.
    fixings : int or array_like
        When a path is looked at: so many times at equal distances, the last at expiry; or at these times in
        years, or as fractions of the time to expiry if `fixing_kind` is "fractions".
    generator, seed, antithetic, moment_matching, control_variate, scrambling, replicates
        How to simulate; as for `Engine.simulate`.
    target_error, relative_error, deadline, first_path, chunk_paths, state
        When to stop, what to share and what to continue; as for `Engine.simulate`.
    outputs : str or sequence of str
        What to compute: price, delta, vega, standard_error, low, high, paths_used, variance_reduction,
        delta_sum, vega_sum. One name gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.simulate`.
    engine : Engine, optional
        Where to simulate; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Gentle, Basket weaving, Risk 6 (1993), p. 51-52; Glasserman (2004), sec. 2.3.3, 3.2.3, 4.1.2
    """
    inputs = (type, spot, strike, time, rate, dividend_yield, vol, weight, average, past_fixings)
    settings = _Settings(
        paths,
        fixings,
        fixing_kind,
        generator,
        seed,
        antithetic,
        moment_matching,
        control_variate,
        scrambling,
        replicates,
        target_error,
        relative_error,
        deadline,
        first_path,
        chunk_paths,
        correlation,
    )
    return _simulate(engine, 1016, inputs, settings, state, outputs, out, row_codes, bad_rows, progress)


def mc_spread(
    spot,
    strike,
    time,
    rate,
    vol,
    *,
    type,
    dividend_yield=0.0,
    paths=65536,
    generator="philox",
    seed=0,
    antithetic=False,
    moment_matching=False,
    control_variate=True,
    scrambling="owen",
    replicates=None,
    target_error=None,
    relative_error=None,
    deadline=None,
    first_path=0,
    chunk_paths=None,
    correlation=None,
    state=None,
    outputs=("price", "standard_error"),
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """Spread option.

    max(w (S_1 - S_2 - K), 0) at expiry. Control variate: the option to exchange the first asset for the
    geometric mean of the second and the strike, which without a strike is the spread option itself. Delta and
    vega pathwise.

    Parameters
    ----------
    spot : array_like, the last axis is that of the assets
        Price today [money]: above 0, finite.
    strike : array_like
        Strike price; may be negative, as what it is compared with may [money]: any finite number.
    time : array_like
        Time to expiry [year]: 0 and above, finite.
    rate : array_like
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like, the last axis is that of the assets
        Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    dividend_yield : array_like, the last axis is that of the assets, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    paths : int
        Paths for each row.
    correlation : float or array_like
        How assets move together: a matrix with a row for each asset, or a number for all pairs of as many
        assets as the inputs have.
    generator, seed, antithetic, moment_matching, control_variate, scrambling, replicates
        How to simulate; as for `Engine.simulate`.
    target_error, relative_error, deadline, first_path, chunk_paths, state
        When to stop, what to share and what to continue; as for `Engine.simulate`.
    outputs : str or sequence of str
        What to compute: price, delta, vega, standard_error, low, high, paths_used, variance_reduction,
        delta_sum, vega_sum. One name gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.simulate`.
    engine : Engine, optional
        Where to simulate; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Margrabe, Journal of Finance 33 (1978), p. 177-186; Kirk, Correlation in the energy markets (1995);
    Glasserman (2004), sec. 4.1.1
    """
    inputs = (type, spot, strike, time, rate, dividend_yield, vol)
    settings = _Settings(
        paths,
        None,
        None,
        generator,
        seed,
        antithetic,
        moment_matching,
        control_variate,
        scrambling,
        replicates,
        target_error,
        relative_error,
        deadline,
        first_path,
        chunk_paths,
        correlation,
    )
    return _simulate(engine, 1017, inputs, settings, state, outputs, out, row_codes, bad_rows, progress)


def mc_best_of(
    spot,
    strike,
    time,
    rate,
    vol,
    *,
    type,
    dividend_yield=0.0,
    weight=1.0,
    paths=65536,
    generator="philox",
    seed=0,
    antithetic=False,
    moment_matching=False,
    control_variate=True,
    scrambling="owen",
    replicates=None,
    target_error=None,
    relative_error=None,
    deadline=None,
    first_path=0,
    chunk_paths=None,
    correlation=None,
    state=None,
    outputs=("price", "standard_error"),
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """Best-of option.

    max(w (M - K), 0) at expiry, M the largest of the prices of 1 to 64 assets, each times its weight. Control
    variate: the sum of the European options on each. Delta and vega pathwise.

    Parameters
    ----------
    spot : array_like, the last axis is that of the assets
        Price today [money]: above 0, finite.
    strike : array_like
        Strike price [money]: 0 and above, finite.
    time : array_like
        Time to expiry [year]: 0 and above, finite.
    rate : array_like
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like, the last axis is that of the assets
        Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    dividend_yield : array_like, the last axis is that of the assets, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    weight : array_like, the last axis is that of the assets, optional
        What the asset's price is multiplied by before it is compared; 1 over today's price compares returns:
        above 0, finite.
    paths : int
        Paths for each row.
    correlation : float or array_like
        How assets move together: a matrix with a row for each asset, or a number for all pairs of as many
        assets as the inputs have.
    generator, seed, antithetic, moment_matching, control_variate, scrambling, replicates
        How to simulate; as for `Engine.simulate`.
    target_error, relative_error, deadline, first_path, chunk_paths, state
        When to stop, what to share and what to continue; as for `Engine.simulate`.
    outputs : str or sequence of str
        What to compute: price, delta, vega, standard_error, low, high, paths_used, variance_reduction,
        delta_sum, vega_sum. One name gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.simulate`.
    engine : Engine, optional
        Where to simulate; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Stulz, Journal of Financial Economics 10 (1982), p. 161-185; Johnson, Journal of Financial and
    Quantitative Analysis 22 (1987), p. 277-283
    """
    inputs = (type, spot, strike, time, rate, dividend_yield, vol, weight)
    settings = _Settings(
        paths,
        None,
        None,
        generator,
        seed,
        antithetic,
        moment_matching,
        control_variate,
        scrambling,
        replicates,
        target_error,
        relative_error,
        deadline,
        first_path,
        chunk_paths,
        correlation,
    )
    return _simulate(engine, 1018, inputs, settings, state, outputs, out, row_codes, bad_rows, progress)


def mc_worst_of(
    spot,
    strike,
    time,
    rate,
    vol,
    *,
    type,
    dividend_yield=0.0,
    weight=1.0,
    paths=65536,
    generator="philox",
    seed=0,
    antithetic=False,
    moment_matching=False,
    control_variate=True,
    scrambling="owen",
    replicates=None,
    target_error=None,
    relative_error=None,
    deadline=None,
    first_path=0,
    chunk_paths=None,
    correlation=None,
    state=None,
    outputs=("price", "standard_error"),
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """Worst-of option.

    max(w (M - K), 0) at expiry, M the least of the prices of 1 to 64 assets, each times its weight. Control
    variate: the sum of the European options on each. Delta and vega pathwise.

    Parameters
    ----------
    spot : array_like, the last axis is that of the assets
        Price today [money]: above 0, finite.
    strike : array_like
        Strike price [money]: 0 and above, finite.
    time : array_like
        Time to expiry [year]: 0 and above, finite.
    rate : array_like
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like, the last axis is that of the assets
        Volatility per square-root year [1/sqrt(year)]: 0 and above, finite.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    dividend_yield : array_like, the last axis is that of the assets, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    weight : array_like, the last axis is that of the assets, optional
        What the asset's price is multiplied by before it is compared; 1 over today's price compares returns:
        above 0, finite.
    paths : int
        Paths for each row.
    correlation : float or array_like
        How assets move together: a matrix with a row for each asset, or a number for all pairs of as many
        assets as the inputs have.
    generator, seed, antithetic, moment_matching, control_variate, scrambling, replicates
        How to simulate; as for `Engine.simulate`.
    target_error, relative_error, deadline, first_path, chunk_paths, state
        When to stop, what to share and what to continue; as for `Engine.simulate`.
    outputs : str or sequence of str
        What to compute: price, delta, vega, standard_error, low, high, paths_used, variance_reduction,
        delta_sum, vega_sum. One name gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.simulate`.
    engine : Engine, optional
        Where to simulate; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Stulz, Journal of Financial Economics 10 (1982), p. 161-185; Johnson, Journal of Financial and
    Quantitative Analysis 22 (1987), p. 277-283
    """
    inputs = (type, spot, strike, time, rate, dividend_yield, vol, weight)
    settings = _Settings(
        paths,
        None,
        None,
        generator,
        seed,
        antithetic,
        moment_matching,
        control_variate,
        scrambling,
        replicates,
        target_error,
        relative_error,
        deadline,
        first_path,
        chunk_paths,
        correlation,
    )
    return _simulate(engine, 1019, inputs, settings, state, outputs, out, row_codes, bad_rows, progress)
