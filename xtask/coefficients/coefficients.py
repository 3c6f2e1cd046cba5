"""Writes src/math/tables.rs: minimax coefficients for both formats, fitted here and nowhere else.

    python3 xtask/coefficients/coefficients.py

Needs mpmath and numpy (gmpy2 makes it faster). Fits are minimax in relative error of the function they
serve; the error left after rounding the coefficients is printed above each table.
"""

import pathlib

import numpy
from mpmath import mp, mpf

from remez import fit, round_rational, rounded, value

LOG_HALF_RANGE = mp.log(2) / 2
SQRT_2 = mp.sqrt(2)


def chebyshev(a, b, n):
    """Points dense at both ends."""
    a, b = mpf(a), mpf(b)
    return [(a + b) / 2 - (b - a) / 2 * mp.cos(mp.pi * i / n) for i in range(n + 1)]


def stretched(a, b, n):
    """The same for a long interval: dense near `a` on the scale of 3."""
    a, b = mpf(a), mpf(b)
    return [a + 3 * t / (1 - t) for t in chebyshev(0, (b - a) / (b - a + 3), n)]


def remembered(f):
    known = {}

    def lookup(x):
        if x not in known:
            known[x] = f(x)
        return known[x]

    return lookup


def exp_tail(r):
    """(e^r - 1 - r) / r^2."""
    if abs(r) < mpf(10) ** -25:
        return mpf(1) / 2 + r / 6 + r * r / 24
    return (mp.exp(r) - 1 - r) / r**2


def ln_tail(z):
    """(2 atanh(f) - 2 f) / f^3 with f^2 = z."""
    if z < mpf(10) ** -25:
        return mpf(2) / 3 + 2 * z / 5
    f = mp.sqrt(z)
    return (2 * mp.atanh(f) - 2 * f) / f**3


@remembered
def mills(x):
    """N(-x) / phi(x)."""
    return mp.sqrt(mp.pi / 2) * mp.erfc(x / SQRT_2) * mp.exp(x * x / 2)


def mills_remainder(x):
    """g with N(-x) / phi(x) = 1 / (x + g)."""
    return 1 / mills(x) - x


@remembered
def quantile_from_radius(r):
    """x with N(-x) = e^(-r^2 / 2): Newton's method on the logarithm."""
    x = r - (mp.log(2 * mp.pi) + 2 * mp.log(r + mpf(1) / 10)) / (2 * r) if r > 2 else mpf(1) / 2
    for _ in range(60):
        m = mills(x)
        step = (mp.log(m) - x * x / 2 - mp.log(2 * mp.pi) / 2 + r * r / 2) * m
        x += step
        if abs(step) < mpf(10) ** -70:
            return x
    raise ArithmeticError("no convergence")


INVERSE_CENTRAL = mpf("0.375")


@remembered
def inverse_central(c):
    """Quantile of 1/2 + q over q, where c = INVERSE_CENTRAL^2 - q^2."""
    q = mp.sqrt(max(INVERSE_CENTRAL**2 - c, 0))
    if q < mpf(10) ** -30:
        return mp.sqrt(2 * mp.pi)
    return quantile_from_radius(mp.sqrt(-2 * mp.log(mpf(1) / 2 - q))) / q


def inverse_tail(r):
    """What to take from r = sqrt(-2 ln p) to get the quantile."""
    return r - quantile_from_radius(r)


def nearest_at_zero(bits):
    """1 / g(0) comes out as the number nearest to sqrt(pi / 2), so that N(0) is 1/2 to the last bit."""
    real = numpy.float64 if bits == 64 else numpy.float32
    return lambda p, q: real(q[0]) / real(p[0]) == real(float(mp.sqrt(mp.pi / 2)))


def table(name, comment, coefficients):
    lines = [f"/// {comment}", f"pub const {name}: [f64; {len(coefficients)}] = ["]
    return "\n".join(lines + [f"    {c!r}," for c in coefficients] + ["];\n"])


def polynomial_table(name, what, f, weight, points, n, bits):
    p, q, _ = fit(f, weight, points, n, 0)
    p = [rounded(c, bits) for c in p]
    worst = max(abs((value(p, x) - f(x)) * weight(x, f(x))) for x in points)
    return table(name, f"{what}; relative error {mp.nstr(worst, 2)}.", p)


def rational_tables(name, what, f, weight, points, n, m, bits, accept=lambda p, q: True):
    p, q, _ = fit(f, weight, points, n, m)
    p, q, worst = round_rational(p, q, f, weight, points, bits, accept)
    what = f"{what}; relative error {worst:.1e}."
    return table(f"{name}_P_{bits}", f"Numerator of {what}", p) + table(
        f"{name}_Q_{bits}", f"Denominator of {what}", q
    )


def tables():
    # (bits, degrees, reach of the Mills fit, largest r: a little beyond the smallest subnormal)
    shapes = (
        (64, dict(exp=9, ln=6, mills=(9, 10), pair=(8, 9), central=(6, 7), tail=(10, 11)), "39", "38.7"),
        (32, dict(exp=4, ln=2, mills=(4, 4), central=(3, 3), tail=(4, 4)), "15", "14.5"),
    )
    for bits, degree, mills_limit, last_radius in shapes:
        reach = LOG_HALF_RANGE * mpf("1.0001")
        yield polynomial_table(
            f"EXP_TAIL_{bits}",
            "`(e^r - 1 - r) / r^2` on `|r| <= ln(2) / 2`, weighted for `e^r`",
            exp_tail,
            lambda r, _: max(r * r, mpf(10) ** -8) / mp.exp(r),
            chebyshev(-reach, reach, 1500),
            degree["exp"],
            bits,
        )
        yield polynomial_table(
            f"LN_TAIL_{bits}",
            "`(2 atanh(f) - 2 f) / f^3` in `f^2` on `|f| <= 1/5`, weighted for `2 atanh(f)`",
            ln_tail,
            lambda z, _: max(z, mpf(10) ** -8) / 2,
            chebyshev(0, mpf("0.04"), 1500),
            degree["ln"],
            bits,
        )
        yield rational_tables(
            "MILLS",
            f"`phi(x) / N(-x) - x` on `[0, {mills_limit}]`, weighted for `phi(x) / N(-x)`",
            mills_remainder,
            lambda x, g: 1 / (x + g),
            stretched(0, mpf(mills_limit), 1000),
            *degree["mills"],
            bits,
            nearest_at_zero(bits),
        )
        if "pair" in degree:
            yield rational_tables(
                "MILLS_PAIR",
                "the same, shorter",
                mills_remainder,
                lambda x, g: 1 / (x + g),
                stretched(0, mpf(mills_limit), 1000),
                *degree["pair"],
                bits,
            )
        yield rational_tables(
            "INVERSE_CENTRAL",
            "the quantile of `1/2 + q` over `q`, in `0.375^2 - q^2`, on `|q| <= 0.375`",
            inverse_central,
            lambda _, y: 1 / y,
            chebyshev(0, INVERSE_CENTRAL**2, 600),
            *degree["central"],
            bits,
        )
        first = mp.sqrt(-2 * mp.log(mpf(1) / 2 - INVERSE_CENTRAL))
        yield rational_tables(
            "INVERSE_TAIL",
            f"`r - x` with `N(-x) = e^(-r^2 / 2)`, `r` from `sqrt(6 ln 2)` to {last_radius}, weighted for `x`",
            inverse_tail,
            lambda r, y: 1 / (r - y),
            stretched(first, last_radius, 800),
            *degree["tail"],
            bits,
        )


if __name__ == "__main__":
    out = pathlib.Path(__file__).resolve().parents[2] / "src" / "math" / "tables.rs"
    head = (
        "//! Polynomial coefficients, constant term first. Written by `xtask/coefficients/coefficients.py`.\n\n"
        "#![allow(clippy::approx_constant, clippy::excessive_precision)]\n\n"
    )
    out.write_text(head + "\n".join(tables()))
