"""Writes tests/reference/math/*.csv: arguments and values of the elementary functions, 50 digits deep.

    python3 xtask/coefficients/reference.py [points per piece] [folder] [seed]

A line is the argument or arguments, the binary64 number nearest to the value, and what that number lacks, in
units of its last place: with it a test can tell 0.6 ulp from 0.9. All numbers read back exactly.
"""

import math
import pathlib
import random
import sys

from mpmath import mp, mpf

mp.dps = 55
TINY = 5e-324


def mills(x):
    if x > 1e8:
        return (1 - 1 / x**2 + 3 / x**4 - 15 / x**6) / x
    return mp.sqrt(mp.pi / 2) * mp.erfc(x / mp.sqrt(2)) * mp.exp(x * x / 2)


def erfcx(x):
    return mp.sqrt(2 / mp.pi) * mills(mp.sqrt(2) * x) if x > 0 else mp.exp(x * x) * mp.erfc(x)


def norm_pdf(x):
    return mp.exp(-x * x / 2) / mp.sqrt(2 * mp.pi)


def norm_cdf(x):
    return mp.erfc(-x / mp.sqrt(2)) / 2


def inv_norm_cdf(p):
    t = min(p, 1 - p)
    if t == mpf(1) / 2:
        return mpf(0)
    level = mp.log(t)
    r = mp.sqrt(-2 * level)
    x = r - (mp.log(2 * mp.pi) + 2 * mp.log(r)) / (2 * r) if r > 2 else (mpf(1) / 2 - t) * 2.5
    while True:
        m = mills(x)
        step = (mp.log(m) - x * x / 2 - mp.log(2 * mp.pi) / 2 - level) * m
        x += step
        if abs(step) < abs(x) * mpf(10) ** -25 + mpf(10) ** -50:
            break
    return -x if p < 0.5 else x


def ulp(y):
    return math.ulp(y)


def uniform(a, b):
    return lambda: random.uniform(a, b)


def log_uniform(a, b, signs=(1,)):
    """Every binary exponent between 2^a and 2^b as often."""
    return lambda: math.ldexp(random.uniform(1, 2), random.randint(a, b - 1)) * random.choice(signs)


def near(points, ulps=40):
    """Within some last places of one of the points."""

    def draw():
        x = random.choice(points)
        return x + random.randint(-ulps, ulps) * ulp(x)

    return draw


LN2 = math.log(2)
HALF_STEPS = [(n + 0.5) * LN2 for n in range(-6, 6)]

# function, pieces to draw from, points always included
ONE = {
    "exp": (
        mp.exp,
        [
            uniform(-745.2, -708),
            uniform(-708, 709.78),
            uniform(-1, 1),
            log_uniform(-70, 0, (1, -1)),
            near(HALF_STEPS + [(n + 0.5) * LN2 for n in (-1000, -500, 500, 1000)]),
        ],
        [-745.1332191019411, -745.13321910194122, -708.3964185322641, 709.782712893384, TINY, 0.0],
    ),
    "expm1": (
        mp.expm1,
        [
            uniform(-40, 40),
            uniform(-1.1, 1.1),
            uniform(0.34, 0.52),
            log_uniform(-1074, -30, (1, -1)),
            log_uniform(-30, 0, (1, -1)),
            uniform(40, 709.78),
            near(HALF_STEPS),
        ],
        [709.782712893384, TINY, -TINY],
    ),
    "ln": (
        mp.log,
        [
            uniform(0.5, 2),
            uniform(0.7, 0.76),
            uniform(1.45, 1.55),
            log_uniform(-1074, 1023),
            log_uniform(-1074, -1022),
            near([1.0], 4000),
            near([0.75, 1.5, 0.5, 2.0, 3.0]),
        ],
        [TINY, 2.2250738585072014e-308, 1.7976931348623157e308, 1.0],
    ),
    "log1p": (
        mp.log1p,
        [
            uniform(-1, 1),
            uniform(-0.3, 0.6),
            uniform(1, 30),
            log_uniform(-1074, -53, (1, -1)),
            log_uniform(-53, 0, (1, -1)),
            log_uniform(0, 1023),
            near([-0.25, 0.5, 2.0, 2.0**52, 2.0**53]),
        ],
        [-0.9999999999999999, TINY, 1.7976931348623157e308],
    ),
    "norm_pdf": (
        norm_pdf,
        [uniform(-38.6, 38.6), uniform(-1.5, 1.5), uniform(37, 38.57), log_uniform(-60, 3, (1, -1))],
        [0.0, 38.56, 38.5],
    ),
    "norm_cdf": (
        norm_cdf,
        [
            uniform(-38.5, 0),
            uniform(-38.47, -37),
            uniform(-1.5, 1.5),
            uniform(0, 8.5),
            log_uniform(-60, 3, (1, -1)),
        ],
        [0.0, -38.4, -38.46, 8.3, 9.0, 1e300],
    ),
    "mills_ratio": (
        mills,
        [
            uniform(0, 1.5),
            uniform(0, 40),
            log_uniform(-60, 5),
            log_uniform(5, 1000),
            near([39.0, 2.0**30]),
        ],
        [0.0, TINY, 39.0, 39.00000000000001, 1e300, 1.7976931348623157e308],
    ),
    "erfcx": (
        erfcx,
        [
            uniform(0, 2),
            uniform(0, 40),
            uniform(-2, 0),
            uniform(-26.628, -1),
            log_uniform(-60, 5, (1, -1)),
            log_uniform(5, 1000),
        ],
        [0.0, -26.6, 1e300],
    ),
    "inv_norm_cdf": (
        inv_norm_cdf,
        [
            uniform(0, 1),
            uniform(0.1, 0.15),
            uniform(0.85, 0.9),
            log_uniform(-1074, -3),
            log_uniform(-1074, -1022),
            lambda: 1 - log_uniform(-53, -3)(),
            lambda: 0.5 + log_uniform(-52, -3, (1, -1))(),
            near([0.125, 0.875]),
        ],
        [TINY, 2.2250738585072014e-308, 0.5, 0.49999999999999994, 0.9999999999999999, 0.125, 0.875],
    ),
}


def pair(ratio):
    def draw():
        b = log_uniform(-900, 900)()
        return b * ratio(), b

    return draw


def spot_strike():
    return round(random.uniform(50, 150), 2), round(random.uniform(50, 150), 2)


TWO = {
    "ln_ratio": (
        lambda a, b: mp.log(a / b),
        [
            pair(uniform(0.6, 1.6)),
            pair(uniform(0.3, 4)),
            pair(lambda: 1 + log_uniform(-52, -3, (1, -1))()),
            pair(lambda: random.choice([2 / 3, 3 / 4, 4 / 3, 3 / 2]) * (1 + random.uniform(-1e-3, 1e-3))),
            pair(log_uniform(-100, 100)),
            spot_strike,
        ],
        [(100.0, 100.0), (2.2250738585072014e-308, 1.7976931348623157e308)],
    ),
}


def line(f, arguments):
    exact = f(*(mpf(x) for x in arguments))
    nearest = float(exact)
    if math.isinf(nearest):
        return None
    lacking = float((exact - mpf(nearest)) / mpf(ulp(nearest)))
    return ",".join([*(repr(x) for x in arguments), repr(nearest), f"{lacking:.6f}"])


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    root = pathlib.Path(__file__).resolve().parents[2]
    folder = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else root / "tests" / "reference" / "math"
    seed = sys.argv[3] if len(sys.argv) > 3 else "neutryx"
    folder.mkdir(parents=True, exist_ok=True)
    for table, header in ((ONE, "x,value,lacking_ulp"), (TWO, "a,b,value,lacking_ulp")):
        for name, (f, pieces, always) in table.items():
            random.seed(f"{seed} {name}")
            points = [x for draw in pieces for x in (draw() for _ in range(count))]
            points = [x if isinstance(x, tuple) else (x,) for x in always + points]
            lines = [line(f, x) for x in points]
            text = "\n".join([header, *(s for s in lines if s)]) + "\n"
            (folder / f"{name}.csv").write_text(text)


if __name__ == "__main__":
    main()
