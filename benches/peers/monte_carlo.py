#!/usr/bin/env python3
"""Simulation from Python beside NumPy and JAX, a path or a path-step, on one thread and in one run.

    pip install bindings/python -r benches/peers/requirements.txt
    OMP_NUM_THREADS=1 python benches/peers/monte_carlo.py

The same arithmetic Asian option without control variates. NumPy and JAX simulate step by step, all paths at once, as their
documentation recommends; JAX is compiled before it is measured. Times are the least of several runs.
"""

import math
import os
import time

# One thread for everyone, before anybody starts threads.
os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
os.environ["JAX_ENABLE_X64"] = "1"
os.environ["JAX_PLATFORMS"] = "cpu"

import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402
import numpy as np  # noqa: E402

import neutryx as nx  # noqa: E402

SPOT, STRIKE, TIME, RATE, VOL = 100.0, 105.0, 252 / 365, 0.03, 0.2
RUNS = 7


def with_neutryx(paths, steps):
    engine = nx.Engine(backend="cpu", threads=1)

    def run():
        return nx.mc_asian_arithmetic(
            SPOT, STRIKE, TIME, RATE, VOL, type="call", paths=paths, fixings=steps, control_variate=False,
            outputs="price", engine=engine,
        )

    return run


def with_numpy(paths, steps):
    dt = TIME / steps
    drift, diffusion = (RATE - 0.5 * VOL * VOL) * dt, VOL * math.sqrt(dt)

    def run():
        generator = np.random.default_rng(1)
        log, total = np.zeros(paths), np.zeros(paths)
        for _ in range(steps):
            log += drift + diffusion * generator.standard_normal(paths)
            total += np.exp(log)
        payoff = np.maximum(SPOT * total / steps - STRIKE, 0.0)
        return math.exp(-RATE * TIME) * payoff.mean()

    return run


def with_jax(paths, steps):
    dt = TIME / steps
    drift, diffusion = (RATE - 0.5 * VOL * VOL) * dt, VOL * math.sqrt(dt)

    @jax.jit
    def price(key):
        def step(state, key):
            log, total = state
            log = log + drift + diffusion * jax.random.normal(key, (paths,), dtype=jnp.float64)
            return (log, total + jnp.exp(log)), None

        start = (jnp.zeros(paths), jnp.zeros(paths))
        (_, total), _ = jax.lax.scan(step, start, jax.random.split(key, steps))
        payoff = jnp.maximum(SPOT * total / steps - STRIKE, 0.0)
        return math.exp(-RATE * TIME) * payoff.mean()

    key = jax.random.key(1)
    price(key).block_until_ready()
    return lambda: price(key).block_until_ready()


def main():
    print(f"{'':28}{'neutryx':>12}{'NumPy':>12}{'JAX':>12}   (ns a path-step; in brackets, times neutryx)")
    for steps, paths in [(1, 1 << 20), (252, 1 << 14)]:
        times, prices = [], []
        for make in (with_neutryx, with_numpy, with_jax):
            run = make(paths, steps)
            best = math.inf
            for _ in range(RUNS):
                begun = time.perf_counter()
                price = float(run())
                best = min(best, time.perf_counter() - begun)
            times.append(best * 1e9 / (paths * steps))
            prices.append(price)
        # Everyone simulates the same option, or the times mean nothing.
        assert max(prices) / min(prices) < 1.1, prices
        row = f"{steps} fixings, {paths} paths"
        cells = [f"{own:.1f} ({own / times[0]:.1f})" for own in times]
        print(f"{row:28}" + "".join(f"{cell:>12}" for cell in cells))


if __name__ == "__main__":
    main()
