"""Writes src/models/implied_vol/tables.rs: the rational functions behind the first guesses.

    python3 xtask/coefficients/implied_vol.py

Needs mpmath and numpy. A guess needs a few digits; the steps that follow find the others.
"""

import pathlib

from mpmath import mp, mpf

from coefficients import mills, stretched, table
from remez import fit


def bachelier_points():
    """Radius sqrt(2 ln(1 + x / c)) and d over its square, where c is the time value of an option x = |F - K| out of the
    money and d = x / (vol sqrt(T))."""
    points = {mpf(0): 1 / (2 * mp.sqrt(2 * mp.pi))}
    for d in stretched(mpf("1e-4"), mpf(40), 300):
        ratio = d * mp.sqrt(2 * mp.pi) * mp.exp(d * d / 2) / (1 - d * mills(d))
        radius = mp.sqrt(2 * mp.log(1 + ratio))
        points[radius] = d / radius**2
    return points


def quantile_points():
    """Radius sqrt(-2 ln N(-d)) and what to take from it to get d."""
    points = {}
    for d in [mpf(0)] + stretched(mpf("1e-4"), mpf(40), 300):
        radius = mp.sqrt(-2 * mp.log(mp.erfc(d / mp.sqrt(2)) / 2))
        points[radius] = radius - d
    return points


def tables():
    for name, what, points, weight, n, m in (
        ("BACHELIER", "`d / r^2`, `r^2 = 2 ln(1 + x / c)`", bachelier_points(), lambda _, y: 1 / y, 4, 5),
        ("QUANTILE", "`r - d`, `r^2 = -2 ln N(-d)`", quantile_points(), lambda _, y: mpf(1), 1, 2),
    ):
        p, q, worst = fit(lambda r: points[r], weight, sorted(points), n, m)
        what = f"{what}, for `d` from 0 to 40; error {mp.nstr(worst, 2)}."
        yield table(f"{name}_P", f"Numerator of {what}", [float(mp.nstr(c, 9)) for c in p])
        yield table(f"{name}_Q", f"Denominator of {what}", [float(mp.nstr(c, 9)) for c in q])


if __name__ == "__main__":
    out = pathlib.Path(__file__).resolve().parents[2] / "src" / "models" / "implied_vol" / "tables.rs"
    head = (
        "//! Coefficients of the first guesses, constant term first. Written by `xtask/coefficients/implied_vol.py`.\n\n"
    )
    out.write_text(head + "\n".join(tables()))
