"""Minimax fits: Remez exchange for polynomials and rationals in relative error, then rounding.

The unknowns of P(x)/Q(x), Q(0) = 1, and the levelled error E solve

    P(x_i) - f(x_i) Q(x_i) = (-1)^i E Q(x_i) / w(x_i)

on n + m + 2 points; the Q on the right is the previous iterate's, which makes each step linear
(Cody, Fraser, Hart, "Rational Chebyshev approximation using linear equations", Numer. Math. 12, 1968).
"""

from mpmath import mp, mpf, matrix, lu_solve
import numpy

mp.dps = 90


def value(coefficients, x):
    """Horner's rule."""
    total = mpf(0)
    for c in reversed(coefficients):
        total = total * x + c
    return total


def fit(f, weight, points, n, m, rounds=30):
    """Minimax P_n/Q_m for f on the grid `points` (increasing), error measured as (P/Q - f) * weight.

    Returns (P, Q, largest weighted error).
    """
    points = [mpf(x) for x in points]
    values = [f(x) for x in points]
    weights = [weight(x, y) for x, y in zip(points, values)]
    last = len(points) - 1
    count = n + m + 2
    # Extrema of the Chebyshev polynomial, as grid indices: the grid carries the density.
    reference = [
        int(round(last * (1 - float(mp.cos(mp.pi * i / (count - 1)))) / 2)) for i in range(count)
    ]
    p = q = None
    previous = [mpf(1)] + [mpf(0)] * m
    for _ in range(rounds):
        for _ in range(12 if m else 1):
            a = matrix(count, count)
            b = matrix(count, 1)
            for row, i in enumerate(reference):
                x, y = points[i], values[i]
                # Dividing by the growth of Q keeps rows of very different x comparable.
                size = 1 / (1 + abs(x)) ** max(n, m)
                for j in range(n + 1):
                    a[row, j] = x**j * size
                for j in range(1, m + 1):
                    a[row, n + j] = -y * x**j * size
                sign = -1 if row % 2 else 1
                a[row, count - 1] = sign * value(previous, x) / weights[i] * size
                b[row] = y * size
            solution = lu_solve(a, b)
            p = [solution[j] for j in range(n + 1)]
            q = [mpf(1)] + [solution[n + j] for j in range(1, m + 1)]
            step = max(abs(s - t) for s, t in zip(q, previous))
            previous = q
            if step < mpf(10) ** -25 * max(abs(c) for c in q):
                break
        level = abs(solution[count - 1])
        errors = [
            (value(p, x) / value(q, x) - y) * w for x, y, w in zip(points, values, weights)
        ]
        runs = []
        for i, e in enumerate(errors):
            if runs and (errors[runs[-1]] > 0) == (e > 0):
                if abs(e) > abs(errors[runs[-1]]):
                    runs[-1] = i
            else:
                runs.append(i)
        worst = max(abs(e) for e in errors)
        if len(runs) < count:
            raise ValueError(f"only {len(runs)} alternations of {count}; error {mp.nstr(worst, 3)}")
        while len(runs) > count:
            runs.pop(0 if abs(errors[runs[0]]) < abs(errors[runs[-1]]) else -1)
        reference = runs
        if worst < level * mpf("1.001"):
            break
    return p, q, worst


def rounded(c, bits):
    """c to the nearest binary64 or binary32 number, as a Python float."""
    return float(c) if bits == 64 else float(numpy.float32(float(c)))


def round_rational(p, q, f, weight, points, bits, accept=lambda p, q: True, trials=4000):
    """Rounds P and Q after the common factor that lets the rounding errors cancel best.

    Numerator and denominator may be multiplied by any number; each choice rounds differently. The factor stays
    just below two so that a denominator of one at zero loses least when it is rounded during evaluation.
    Returns (P, Q, largest weighted error on the grid).
    """
    points = [mpf(x) for x in points]
    ratios = [value(p, x) / value(q, x) for x in points]
    weights = [weight(x, f(x)) for x in points]
    exact = numpy.array([float((r - f(x)) * w) for x, r, w in zip(points, ratios, weights)])
    scale = numpy.array([float(r * w) for r, w in zip(ratios, weights)])[:, None]
    part_p = scale * [[float(c * x**j / value(p, x)) for j, c in enumerate(p)] for x in points]
    part_q = scale * [[float(c * x**j / value(q, x)) for j, c in enumerate(q)] for x in points]
    best = None
    for trial in range(trials):
        factor = (7 + mpf(trial) / trials) / 4
        rp = [rounded(c * factor, bits) for c in p]
        rq = [rounded(c * factor, bits) for c in q]
        if not accept(rp, rq):
            continue
        dp = numpy.array([float(mpf(r) / (c * factor) - 1) for r, c in zip(rp, p)])
        dq = numpy.array([float(mpf(r) / (c * factor) - 1) for r, c in zip(rq, q)])
        worst = numpy.abs(exact + part_p @ dp - part_q @ dq).max()
        if best is None or worst < best[2]:
            best = (rp, rq, worst)
    if best is None:
        raise ValueError("no factor is accepted")
    return best
