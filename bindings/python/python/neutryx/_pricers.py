"""A function for each pricer. Written by `cargo xtask gen`; do not edit."""

from ._neutryx import price as _price

__all__ = [
    "bsm_european",
    "black76_european",
    "bachelier_european",
    "displaced_european",
    "cash_or_nothing_european",
    "asset_or_nothing_european",
    "black_implied_vol",
    "bsm_implied_vol",
    "displaced_implied_vol",
    "bachelier_implied_vol",
]


def bsm_european(
    spot,
    strike,
    time,
    rate,
    vol,
    *,
    type,
    dividend_yield=0.0,
    outputs="price",
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """European option, Black-Scholes-Merton.

    V = w (S e^{-qT} N(w d1) - K e^{-rT} N(w d2)), w = 1 for a call and -1 for a put, d1,2 = (ln(S / K) + (r -
    q) T) / (vol sqrt(T)) +- vol sqrt(T) / 2. With a foreign rate as dividend yield this is Garman-Kohlhagen
    (1983) for currency options.

    Parameters
    ----------
    spot : array_like
        Spot price [money]: 0 to infinity, both included.
    strike : array_like
        Strike price [money]: 0 to infinity, both included.
    time : array_like
        Time to expiry [year]: 0 to infinity, both included.
    rate : array_like
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like
        Volatility per square-root year [1/sqrt(year)]: 0 to infinity, both included.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    dividend_yield : array_like, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    outputs : str or sequence of str
        What to compute: price, delta, gamma, vega, theta, rho, phi, vanna, volga, charm, veta, speed, zomma,
        color, ultima, dual_delta, dual_gamma, itm_probability, undiscounted_price. One name gives its values
        alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.price`.
    engine : Engine, optional
        Where to price; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Merton, Theory of Rational Option Pricing, Bell Journal of Economics 4 (1973), p. 141-183; Haug, The
    Complete Guide to Option Pricing Formulas, 2nd ed. (2007), ch. 1-2
    """
    inputs = (type, spot, strike, time, rate, dividend_yield, vol)
    return _price(engine, 1, inputs, outputs, out, row_codes, bad_rows, progress)


def black76_european(
    forward,
    strike,
    time,
    rate,
    vol,
    *,
    type,
    outputs="price",
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """European option on a forward, Black 76.

    V = w e^{-rT} (F N(w d1) - K N(w d2)), d1,2 = ln(F / K) / (vol sqrt(T)) +- vol sqrt(T) / 2. Greeks are
    derivatives in the forward; rho and theta hold the forward fixed.

    Parameters
    ----------
    forward : array_like
        Forward price for the expiry [money]: 0 to infinity, both included.
    strike : array_like
        Strike price [money]: 0 to infinity, both included.
    time : array_like
        Time to expiry [year]: 0 to infinity, both included.
    rate : array_like
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like
        Volatility per square-root year [1/sqrt(year)]: 0 to infinity, both included.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    outputs : str or sequence of str
        What to compute: price, delta, gamma, vega, theta, rho, vanna, volga, charm, veta, speed, zomma,
        color, ultima, dual_delta, dual_gamma, itm_probability, undiscounted_price. One name gives its values
        alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.price`.
    engine : Engine, optional
        Where to price; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Black, The Pricing of Commodity Contracts, Journal of Financial Economics 3 (1976), p. 167-179
    """
    inputs = (type, forward, strike, time, rate, vol)
    return _price(engine, 2, inputs, outputs, out, row_codes, bad_rows, progress)


def bachelier_european(
    forward,
    strike,
    time,
    rate,
    vol,
    *,
    type,
    outputs="price",
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """European option on a forward, Bachelier.

    V = e^{-rT} (w (F - K) N(w d) + vol sqrt(T) phi(d)), d = (F - K) / (vol sqrt(T)); vol in units of money
    per square-root year. Forward and strike may be negative.

    Parameters
    ----------
    forward : array_like
        Forward price for the expiry [money]: any finite number.
    strike : array_like
        Strike price [money]: any finite number.
    time : array_like
        Time to expiry [year]: 0 to infinity, both included.
    rate : array_like
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like
        Normal volatility per square-root year [money/sqrt(year)]: 0 to infinity, both included.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    outputs : str or sequence of str
        What to compute: price, delta, gamma, vega, theta, rho, vanna, volga, charm, veta, speed, zomma,
        color, ultima, dual_delta, dual_gamma, itm_probability, undiscounted_price. One name gives its values
        alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.price`.
    engine : Engine, optional
        Where to price; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Bachelier, Theorie de la speculation, Annales scientifiques de l'ENS 17 (1900), p. 21-86; Haug, The
    Complete Guide to Option Pricing Formulas, 2nd ed. (2007), sec. 1.3.1
    """
    inputs = (type, forward, strike, time, rate, vol)
    return _price(engine, 3, inputs, outputs, out, row_codes, bad_rows, progress)


def displaced_european(
    forward,
    strike,
    time,
    rate,
    vol,
    displacement,
    *,
    type,
    outputs="price",
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """European option on a forward, displaced diffusion.

    Black 76 on F + displacement and K + displacement, both of which must not be negative. Prices rates and
    spreads that may be below zero.

    Parameters
    ----------
    forward : array_like
        Forward price for the expiry [money]: any finite number.
    strike : array_like
        Strike price [money]: any finite number.
    time : array_like
        Time to expiry [year]: 0 to infinity, both included.
    rate : array_like
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like
        Volatility per square-root year [1/sqrt(year)]: 0 to infinity, both included.
    displacement : array_like
        Shift added to forward and strike; the sums must not be negative [money]: any finite number.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    outputs : str or sequence of str
        What to compute: price, delta, gamma, vega, theta, rho, vanna, volga, charm, veta, speed, zomma,
        color, ultima, dual_delta, dual_gamma, itm_probability, undiscounted_price. One name gives its values
        alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.price`.
    engine : Engine, optional
        Where to price; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Rubinstein, Displaced Diffusion Option Pricing, Journal of Finance 38 (1983), p. 213-217
    """
    inputs = (type, forward, strike, time, rate, vol, displacement)
    return _price(engine, 4, inputs, outputs, out, row_codes, bad_rows, progress)


def cash_or_nothing_european(
    spot,
    strike,
    time,
    rate,
    vol,
    *,
    type,
    dividend_yield=0.0,
    cash=1.0,
    outputs="price",
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """European cash-or-nothing option.

    V = cash e^{-rT} N(w d2), d2 as in bsm_european.

    Parameters
    ----------
    spot : array_like
        Spot price [money]: 0 to infinity, both included.
    strike : array_like
        Strike price [money]: 0 to infinity, both included.
    time : array_like
        Time to expiry [year]: 0 to infinity, both included.
    rate : array_like
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like
        Volatility per square-root year [1/sqrt(year)]: 0 to infinity, both included.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    dividend_yield : array_like, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    cash : array_like, optional
        Amount paid when in the money [money]: any finite number.
    outputs : str or sequence of str
        What to compute: price, delta, gamma, vega, theta, rho, phi, vanna, volga, charm, veta, speed, zomma,
        color, ultima, dual_delta, dual_gamma, itm_probability, undiscounted_price. One name gives its values
        alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.price`.
    engine : Engine, optional
        Where to price; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Reiner and Rubinstein, Unscrambling the Binary Code, Risk 4 (1991), p. 75-83; Haug, The Complete Guide to
    Option Pricing Formulas, 2nd ed. (2007), sec. 4.19.2
    """
    inputs = (type, spot, strike, time, rate, dividend_yield, vol, cash)
    return _price(engine, 5, inputs, outputs, out, row_codes, bad_rows, progress)


def asset_or_nothing_european(
    spot,
    strike,
    time,
    rate,
    vol,
    *,
    type,
    dividend_yield=0.0,
    outputs="price",
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """European asset-or-nothing option.

    V = S e^{-qT} N(w d1), d1 as in bsm_european.

    Parameters
    ----------
    spot : array_like
        Spot price [money]: 0 to infinity, both included.
    strike : array_like
        Strike price [money]: 0 to infinity, both included.
    time : array_like
        Time to expiry [year]: 0 to infinity, both included.
    rate : array_like
        Interest rate, continuously compounded [1/year]: any finite number.
    vol : array_like
        Volatility per square-root year [1/sqrt(year)]: 0 to infinity, both included.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    dividend_yield : array_like, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    outputs : str or sequence of str
        What to compute: price, delta, gamma, vega, theta, rho, phi, vanna, volga, charm, veta, speed, zomma,
        color, ultima, dual_delta, dual_gamma, itm_probability, undiscounted_price. One name gives its values
        alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.price`.
    engine : Engine, optional
        Where to price; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Cox and Rubinstein, Options Markets (1985); Haug, The Complete Guide to Option Pricing Formulas, 2nd ed.
    (2007), sec. 4.19.3
    """
    inputs = (type, spot, strike, time, rate, dividend_yield, vol)
    return _price(engine, 6, inputs, outputs, out, row_codes, bad_rows, progress)


def black_implied_vol(
    forward,
    strike,
    time,
    rate,
    price,
    *,
    type,
    outputs="vol",
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """Implied volatility, Black 1976.

    The vol for which black76_european has the quoted price, to as many digits as the price determines. A rate
    of 0 takes the price as undiscounted.

    Parameters
    ----------
    forward : array_like
        Forward price for the expiry [money]: 0 to infinity, both included.
    strike : array_like
        Strike price [money]: 0 to infinity, both included.
    time : array_like
        Time to expiry [year]: 0 to infinity, both included.
    rate : array_like
        Interest rate, continuously compounded [1/year]: any finite number.
    price : array_like
        Quoted price of the option, discounted [money]: any finite number.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    outputs : str or sequence of str
        What to compute: vega, vol, clamped_vol, total_vol, d1, d2, attainable_error, iterations. One name
        gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.price`.
    engine : Engine, optional
        Where to price; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Jaeckel, Let's Be Rational, Wilmott 2015(75), p. 40-53; Black (1976)
    """
    inputs = (type, forward, strike, time, rate, price)
    return _price(engine, 7, inputs, outputs, out, row_codes, bad_rows, progress)


def bsm_implied_vol(
    spot,
    strike,
    time,
    rate,
    price,
    *,
    type,
    dividend_yield=0.0,
    outputs="vol",
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """Implied volatility, Black-Scholes-Merton.

    The vol for which bsm_european has the quoted price, to as many digits as the price determines. With a
    foreign rate as dividend yield this is Garman-Kohlhagen (1983) for currency options.

    Parameters
    ----------
    spot : array_like
        Spot price [money]: 0 to infinity, both included.
    strike : array_like
        Strike price [money]: 0 to infinity, both included.
    time : array_like
        Time to expiry [year]: 0 to infinity, both included.
    rate : array_like
        Interest rate, continuously compounded [1/year]: any finite number.
    price : array_like
        Quoted price of the option, discounted [money]: any finite number.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    dividend_yield : array_like, optional
        Dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number.
    outputs : str or sequence of str
        What to compute: vega, vol, clamped_vol, total_vol, d1, d2, attainable_error, iterations. One name
        gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.price`.
    engine : Engine, optional
        Where to price; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Jaeckel, Let's Be Rational, Wilmott 2015(75), p. 40-53; Merton (1973)
    """
    inputs = (type, spot, strike, time, rate, dividend_yield, price)
    return _price(engine, 8, inputs, outputs, out, row_codes, bad_rows, progress)


def displaced_implied_vol(
    forward,
    strike,
    time,
    rate,
    price,
    displacement,
    *,
    type,
    outputs="vol",
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """Implied volatility, displaced diffusion.

    The vol for which displaced_european has the quoted price, to as many digits as the price determines.

    Parameters
    ----------
    forward : array_like
        Forward price for the expiry [money]: any finite number.
    strike : array_like
        Strike price [money]: any finite number.
    time : array_like
        Time to expiry [year]: 0 to infinity, both included.
    rate : array_like
        Interest rate, continuously compounded [1/year]: any finite number.
    price : array_like
        Quoted price of the option, discounted [money]: any finite number.
    displacement : array_like
        Shift added to forward and strike; the sums must not be negative [money]: any finite number.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    outputs : str or sequence of str
        What to compute: vega, vol, clamped_vol, total_vol, d1, d2, attainable_error, iterations. One name
        gives its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.price`.
    engine : Engine, optional
        Where to price; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Jaeckel, Let's Be Rational, Wilmott 2015(75), p. 40-53; Rubinstein (1983)
    """
    inputs = (type, forward, strike, time, rate, price, displacement)
    return _price(engine, 9, inputs, outputs, out, row_codes, bad_rows, progress)


def bachelier_implied_vol(
    forward,
    strike,
    time,
    rate,
    price,
    *,
    type,
    outputs="vol",
    out=None,
    row_codes=False,
    bad_rows="warn",
    progress=None,
    engine=None,
):
    """Implied volatility, Bachelier.

    The vol, in units of money per square-root year, for which bachelier_european has the quoted price, to as
    many digits as the price determines. Forward and strike may be negative; no price is too large.

    Parameters
    ----------
    forward : array_like
        Forward price for the expiry [money]: any finite number.
    strike : array_like
        Strike price [money]: any finite number.
    time : array_like
        Time to expiry [year]: 0 to infinity, both included.
    rate : array_like
        Interest rate, continuously compounded [1/year]: any finite number.
    price : array_like
        Quoted price of the option, discounted [money]: any finite number.
    type : {"call", "put"}, 1, -1 or array_like
        1 for a call, -1 for a put.
    outputs : str or sequence of str
        What to compute: vega, vol, clamped_vol, total_vol, d1, attainable_error, iterations. One name gives
        its values alone, several a `Result`.
    out, row_codes, bad_rows, progress
        As for `Engine.price`.
    engine : Engine, optional
        Where to price; by default an engine that all calls share.

    Returns
    -------
    float, numpy.ndarray or Result
        Numbers if all inputs are numbers, else arrays of the shape that the inputs broadcast to.

    References
    ----------
    Jaeckel, Implied Normal Volatility, Wilmott 2017(90), p. 54-57; Bachelier (1900)
    """
    inputs = (type, forward, strike, time, rate, price)
    return _price(engine, 10, inputs, outputs, out, row_codes, bad_rows, progress)
