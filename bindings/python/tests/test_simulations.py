"""Simulations: the bits of the command line whatever the arrays look like, states, settings, and what is refused."""

import asyncio
import concurrent.futures
import csv
import inspect
import multiprocessing
import pickle
import re
import signal
import subprocess
import sys
import threading

import numpy as np
import pytest
from conftest import ROOT, growth, same_bits

import neutryx as nx

ASIAN = {"spot": 100.0, "strike": 105.0, "time": 1.0, "rate": 0.03, "vol": 0.2, "type": "call", "fixings": 12}
EVERYTHING = ("price", "delta", "vega", "standard_error", "low", "high", "paths_used", "variance_reduction")


def same_results(one, other):
    return one.keys() == other.keys() and all(same_bits(*pair) for pair in zip(one, other))


def asians():
    """The book that the examples of the command line simulate."""
    with open(ROOT / "examples" / "asians.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    numbers = {name: [float(row[name]) for row in rows] for name in rows[0] if name not in ("id", "type")}
    return {**numbers, "type": [row["type"] for row in rows]}


def printed(heading):
    """The numbers of a table in docs/monte-carlo.md, which the command line prints, as its tests see to."""
    text = (ROOT / "docs" / "monte-carlo.md").read_text("utf-8")
    table = re.search(rf"^{re.escape(heading)}\n(.*?)^```", text, re.M | re.S)[1]
    return np.array([[float(cell) for cell in line.split(",")[:-1]] for line in table.splitlines()])


def test_the_bits_of_the_command_line(engine):
    book = asians()
    outputs = ("price", "standard_error", "delta", "vega")
    expected = printed(",".join((*outputs, "status")))
    result = nx.mc_asian_arithmetic(**book, fixings=12, generator="sobol", outputs=outputs)
    assert same_bits(np.transpose(result.values()), expected)
    (factor,) = printed("variance_reduction,status")[0]
    first = {name: values[0] for name, values in book.items()} | {"strike": 105}
    given = {"paths": 262144, "fixings": 12, "outputs": "variance_reduction", "engine": engine}
    assert nx.mc_asian_arithmetic(**first, **given) == factor


def test_every_simulation_has_a_function_with_its_inputs_and_outputs():
    assert nx.simulations() == [name for name in nx.__all__ if name.startswith("mc_")]
    assert not set(nx.simulations()) & set(nx.pricers())
    defaults = {"infinity": np.inf, "-infinity": -np.inf, "spot": None, "equal_weight": None}
    for name in nx.simulations():
        function, about = getattr(nx, name), nx.describe(name)
        parameters = inspect.signature(function).parameters
        for column in about["inputs"]:
            expected = column["default"]
            expected = inspect.Parameter.empty if expected is None else defaults.get(expected, expected)
            assert parameters[column["name"]].default == expected
            assert f"\n{column['name']} : " in inspect.getdoc(function)
        assert all(output["name"] in function.__doc__ for output in about["outputs"])
        assert ("fixings" in parameters) == (about["times"] == "fixings")
        assert ("correlation" in parameters) == (about["max_assets"] > 1)
        assert about["title"] in function.__doc__ and nx.describe(function) == about
        positional = [each.name for each in parameters.values() if each.kind is each.POSITIONAL_OR_KEYWORD]
        order = [known for known in ("spot", "strike", "time", "rate", "vol") if known in positional]
        assert positional[: len(order)] == order


def test_every_simulation_by_name_and_by_function(engine):
    values = {"barrier": 120.0, "direction": "up", "knock": "out", "start_time": 0.25, "type": "put"}
    for name in nx.simulations():
        wanted = [column["name"] for column in nx.describe(name)["inputs"] if column["default"] is None]
        given = {column: {**ASIAN, **values}[column] for column in wanted}
        about = nx.describe(name)
        how = {"paths": 128, "seed": 3} | ({"fixings": 3} if about["times"] == "fixings" else {})
        how |= {"correlation": 0.5} if about["max_assets"] > 1 else {}
        given |= {"spot": [100.0, 95.0]} if about["max_assets"] > 1 else {}
        outputs = tuple(output["name"] for output in about["outputs"])
        result = getattr(nx, name)(**given, **how, outputs=outputs)
        assert np.isfinite(np.hstack(result.values())).all() and result.low < result.price < result.high, name
        assert same_results(engine.simulate(name, given, **how, outputs=outputs), result)
        number = about["id"]
        assert engine.simulate(number, given.items(), **how, outputs="price") == result.price


def test_words_mean_their_numbers():
    given = {"spot": 100, "strike": 100, "time": 1, "rate": 0, "vol": 0.2, "fixings": 4, "paths": 64}
    words = {"type": ["call", "put", "c"], "direction": ["Up", "down", "u"], "knock": np.array([b"in", b"out", b"OUT"])}
    signs = {"type": [1, -1, 1], "direction": [1, -1, 1], "knock": [1, -1, -1]}
    barrier = [120, 80, 110]
    assert same_results(
        nx.mc_barrier(**given, **words, barrier=barrier), nx.mc_barrier(**given, **signs, barrier=barrier)
    )
    one = {"type": "call", "direction": "down", "knock": "in", "barrier": 90}
    same = {"type": 1, "direction": -1, "knock": 1, "barrier": 90}
    assert same_results(nx.mc_barrier(**given, **one), nx.mc_barrier(**given, **same))
    with pytest.raises(nx.InvalidDtypeError, match="^direction: is 'left'; known are 'up' and 'down', or 1 and -1"):
        nx.mc_barrier(**given, **{**one, "direction": "left"})
    with pytest.raises(nx.InvalidDtypeError, match="^knock: is 'call' at 1"):
        nx.mc_barrier(**given, **{**one, "knock": ["in", "call"]})
    # What stands for a missing value is a bad row.
    codes = nx.mc_barrier(**given, **{**one, "knock": ["in", None]}, row_codes=True, bad_rows="ignore").row_codes
    assert list(codes) == [nx.RowCode.OK, nx.RowCode.BAD_KNOCK]


def test_fixings():
    def price(**given):
        return nx.mc_asian_arithmetic(**{**ASIAN, "time": [0.5, 2.0], "paths": 256, **given}, outputs="price")

    equal = price(fixings=4)
    for fixings in ([0.25, 0.5, 0.75, 1], np.array([0.25, 0.5, 0.75, 1], np.float32)[::1], (0.25, 0.5, 0.75, 1)):
        assert same_bits(price(fixings=fixings, fixing_kind="fractions"), equal)
    assert same_bits(price(fixings=np.int64(4)), equal)
    assert same_bits(price(fixings=np.array(4), fixing_kind="equal"), equal)
    years = price(fixings=[0.125, 0.25, 0.375, 0.5])
    assert years[0] == equal[0] and years[1] != equal[1]
    assert same_bits(price(fixings=[0.5, 0.375, 0.25, 0.125][::-1], fixing_kind="years"), years)
    with pytest.warns(nx.BadRowsWarning, match="row 0 .*the time"):
        assert np.isnan(price(fixings=[0.5, 1.0])).tolist() == [True, False]


def test_columns_that_are_left_out():
    given = {**ASIAN, "paths": 128, "fixings": 4, "past_fixings": 3}
    result = nx.mc_asian_arithmetic(**given)
    assert same_results(nx.mc_asian_arithmetic(**given, average=100.0), result)
    assert same_results(nx.mc_asian_arithmetic(**given, average=None), result)
    assert not same_results(nx.mc_asian_arithmetic(**given, average=101.0), result)


@pytest.mark.parametrize("seed", range(12))
def test_a_row_is_its_place_in_the_result_whatever_the_strides(seed):
    random = np.random.default_rng(seed)
    shape = tuple(random.integers(1, 4, random.integers(1, 4)))

    def layout(shape, dtype):
        order = random.permutation(len(shape))
        steps = random.integers(1, 3, len(shape))
        whole = np.zeros([shape[axis] * steps[axis] for axis in order], dtype)
        view = whole[(..., *(slice(None, None, steps[axis] * random.choice([1, -1])) for axis in order))]
        return view.transpose(np.argsort(order))

    ranges = {"spot": (90, 110), "strike": (90, 110), "time": (0.5, 2), "vol": (0.1, 0.3)}
    columns = {}
    for name, between in ranges.items():
        kept = [length if random.random() < 0.7 else 1 for length in shape]
        columns[name] = layout(kept, random.choice([np.float64, np.float32]))
        columns[name][...] = random.uniform(*between, kept)
    given = {**ASIAN, "fixings": 2, "paths": 64, "seed": seed}
    full = np.broadcast_shapes(*(values.shape for values in columns.values()))
    flat = {name: np.broadcast_to(values, full).ravel() for name, values in columns.items()}
    expected = nx.mc_asian_arithmetic(**{**given, **flat}, outputs=EVERYTHING)
    result = nx.mc_asian_arithmetic(**{**given, **columns}, outputs=EVERYTHING, row_codes=True)
    assert result.price.shape == full and result.row_codes.shape == full
    assert all(same_bits(one.ravel(), other) for one, other in zip(result, expected))
    out = {"delta": layout(full, np.float64), "price": layout(full, np.float32)}
    codes = layout(full, np.uint32)
    codes[...] = 9
    again = nx.mc_asian_arithmetic(**{**given, **columns}, outputs=("price", "delta"), out=out, row_codes=codes)
    assert again.delta is out["delta"] and again.row_codes is codes and not codes.any()
    assert same_bits(out["delta"], result.delta) and (out["price"] == result.price.astype(np.float32)).all()


def test_rows_of_a_matrix_that_are_bad_are_told_by_their_place():
    spot = np.array([[100.0, 90.0], [-1.0, 80.0]]).T
    with pytest.raises(nx.BadRowsError) as caught:
        nx.mc_asian_arithmetic(**{**ASIAN, "spot": spot, "paths": 64}, bad_rows="raise")
    error = caught.value
    assert (error.row, error.row_code, error.bad_rows) == (1, nx.RowCode.BAD_SPOT, 1)
    assert np.isnan(error.result.price).tolist() == [[False, True], [False, False]]
    with pytest.warns(nx.BadRowsWarning) as told:
        nx.mc_asian_arithmetic(**{**ASIAN, "spot": spot, "paths": 64})
    assert told[0].filename == __file__


def test_outputs_in_place_of_inputs():
    matrix = np.linspace(90, 110, 12).reshape(3, 4)
    for order in "CF":
        spot = np.array(matrix, order=order)
        given = {**ASIAN, "fixings": 2, "paths": 64}
        expected = nx.mc_asian_arithmetic(**{**given, "spot": matrix}, outputs="price")
        assert nx.mc_asian_arithmetic(**{**given, "spot": spot}, outputs="price", out=spot) is spot
        assert same_bits(spot, expected)
        with pytest.raises(nx.OverlapError, match="overlaps"):
            nx.mc_asian_arithmetic(**{**given, "spot": spot}, outputs=["price", "vega"], out=[spot, spot])
        with pytest.raises(nx.OverlapError, match="overlaps"):
            nx.mc_asian_arithmetic(**{**given, "spot": spot.T[:3, :3]}, outputs="price", out=spot[:, :3])


def test_columns_in_buffers(engine):
    spot = np.linspace(90, 110, 5)
    given = {**ASIAN, "paths": 64, "outputs": "price", "engine": engine}
    expected = nx.mc_asian_arithmetic(**{**given, "spot": spot})
    with engine.buffer(spot) as spots, engine.buffer(5) as price:
        nx.mc_asian_arithmetic(**{**given, "spot": spots, "out": price})
        assert same_bits(price.read(), expected)
        with pytest.raises(nx.InvalidStrideError, match="spot: is a buffer, which is not repeated"):
            nx.mc_asian_arithmetic(**{**given, "spot": spots, "strike": [[100.0], [105.0]]})


def test_engines_and_chunks_change_no_bits():
    given = {**ASIAN, "strike": np.linspace(90, 110, 3), "paths": 4096, "generator": "sobol", "outputs": EVERYTHING}
    expected = nx.mc_asian_arithmetic(**given)
    for config in ({"threads": 1}, {"threads": 3}, {"instruction_set": "portable"}):
        with nx.Engine(**config) as engine:
            assert same_results(nx.mc_asian_arithmetic(**given, chunk_paths=64, engine=engine), expected)
    with nx.Engine(precision="f32") as engine:
        rough = nx.mc_asian_arithmetic(**given, engine=engine)
        assert not same_results(rough, expected) and np.abs(rough.price - expected.price).max() < 1e-2


def test_prices_agree_with_the_formula():
    strike = np.linspace(80, 120, 5)
    exact = nx.bsm_european(100, strike, 1.0, 0.03, 0.2, type="put", dividend_yield=0.01)
    for settings in ({}, {"generator": "sobol", "scrambling": "digital_shift", "replicates": 8}, {"antithetic": True}):
        given = {"type": "put", "dividend_yield": 0.01, "paths": 1 << 13, "seed": 1}
        price, error = nx.mc_european(100, strike, 1.0, 0.03, 0.2, **given, **settings)
        assert (np.abs(price - exact) < 4.5 * error).all() and (error > 0).all()
    plain = nx.mc_european(100, strike, 1.0, 0.03, 0.2, **given, control_variate=False)
    assert (plain.standard_error > nx.mc_european(100, strike, 1.0, 0.03, 0.2, **given).standard_error).all()
    given |= {"generator": "sobol", "scrambling": "none"}
    assert np.abs(nx.mc_european(100, strike, 1.0, 0.03, 0.2, **given, outputs="price") - exact).max() < 0.02
    with pytest.raises(nx.InvalidArgumentError, match="^scrambling .*have no `standard_error`"):
        nx.mc_european(100, strike, 1.0, 0.03, 0.2, **given)


def test_targets_and_deadlines():
    given = {**ASIAN, "strike": [100.0, 105.0], "outputs": ("price", "standard_error", "paths_used")}
    loose = nx.mc_asian_arithmetic(**given, target_error=0.01)
    assert (loose.standard_error <= 0.01).all() and (loose.paths_used < 65536).all()
    relative = nx.mc_asian_arithmetic(**given, relative_error=1e-3)
    assert (relative.standard_error <= 1e-3 * relative.price).all()
    late = nx.mc_asian_arithmetic(**given, deadline=0, row_codes=True, bad_rows="ignore")
    assert set(late.row_codes) == {nx.RowCode.NO_PATHS} and np.isnan(late.price).all()
    timely = nx.mc_asian_arithmetic(**given, paths=640, deadline=3600)
    assert same_results(timely, nx.mc_asian_arithmetic(**given, paths=640, deadline=float("inf")))


BOOK = {**ASIAN, "strike": np.linspace(90.0, 110, 3), "generator": "sobol", "seed": 5, "outputs": EVERYTHING}
# A block of every replicate.
BLOCK = 64 * 16


def simulate_part(first_path, paths):
    """The state of some paths, for a process of its own."""
    state = nx.SimulationState()
    nx.mc_asian_arithmetic(**BOOK, first_path=first_path, paths=paths, state=state)
    return state


def test_processes_share_an_estimate():
    expected = nx.mc_asian_arithmetic(**BOOK, paths=4 * BLOCK)
    context = multiprocessing.get_context("spawn")
    with concurrent.futures.ProcessPoolExecutor(2, mp_context=context) as pool:
        parts = list(pool.map(simulate_part, [0, BLOCK, 3 * BLOCK], [BLOCK, 2 * BLOCK, BLOCK]))
    merged = []
    for order in ((0, 1, 2), (2, 0, 1)):
        state = nx.SimulationState()
        for part in order:
            state.merge(parts[part])
        merged.append(bytes(state))
        assert same_results(nx.mc_asian_arithmetic(**BOOK, paths=4 * BLOCK, state=state), expected)
        # Nothing was left to simulate.
        assert bytes(state) == merged[-1]
    assert merged[0] == merged[1]


def test_a_state_is_continued_and_stored():
    state = nx.SimulationState()
    first = nx.mc_asian_arithmetic(**BOOK, paths=BLOCK, state=state)
    assert same_results(first, nx.mc_asian_arithmetic(**BOOK, paths=BLOCK))
    stored = bytes(state)
    for again in (
        nx.SimulationState.from_bytes(stored),
        nx.SimulationState.from_bytes(memoryview(bytearray(stored))),
        pickle.loads(pickle.dumps(state)),
    ):
        assert bytes(again) == stored
        more = nx.mc_asian_arithmetic(**BOOK, paths=3 * BLOCK, state=again)
        assert same_results(more, nx.mc_asian_arithmetic(**BOOK, paths=3 * BLOCK))
        assert bytes(again) != stored == bytes(state)
    assert "SimulationState" in repr(state)


def test_states_that_do_not_fit():
    state, other = simulate_part(0, BLOCK), simulate_part(0, 2 * BLOCK)
    before = bytes(state)
    with pytest.raises(nx.InvalidArgumentError, match="^other .from.: has paths of row 0 that are already there"):
        state.merge(other)
    with pytest.raises(nx.InvalidArgumentError, match="^other .from.: is the same state"):
        state.merge(state)
    with pytest.raises(TypeError):
        state.merge(before)
    assert bytes(state) == before
    with pytest.raises(nx.InvalidArgumentError, match="^state: "):
        nx.mc_asian_arithmetic(**{**BOOK, "seed": 6}, paths=BLOCK, state=state)
    with pytest.raises(nx.InvalidDtypeError, match=r"^state: must be a neutryx.SimulationState, not bytes"):
        nx.mc_asian_arithmetic(**BOOK, state=before)
    moved = nx.mc_asian_arithmetic(
        **{**BOOK, "spot": [100, 101, 100]}, paths=BLOCK, state=state, row_codes=True, bad_rows="ignore"
    )
    assert list(moved.row_codes) == [nx.RowCode.OK, nx.RowCode.OTHER_INPUTS, nx.RowCode.OK]
    damaged = bytearray(before)
    damaged[40] ^= 1
    for data, text in ((bytes(damaged), "checksum"), (before[:-9], "checksum"), (b"", "too short"), (before * 2, "is")):
        with pytest.raises(nx.InvalidArgumentError, match=f"^data .bytes.: .*{text}"):
            nx.SimulationState.from_bytes(data)
    with pytest.raises(TypeError):
        nx.SimulationState.from_bytes("text")


def test_a_state_in_use(engine):
    state, refusals = nx.SimulationState(), []

    def progress(done, total):
        for use in (lambda: bytes(state), lambda: nx.mc_asian_arithmetic(**BOOK, state=state)):
            with pytest.raises(nx.InvalidArgumentError, match="in use") as caught:
                use()
            refusals.append(caught.value)

    # The last call of the function comes before the state is free.
    result = nx.mc_asian_arithmetic(**BOOK, paths=BLOCK, state=state, progress=progress, engine=engine)
    assert refusals and same_results(result, nx.mc_asian_arithmetic(**BOOK, paths=BLOCK))


@pytest.mark.parametrize(
    ("given", "kind", "text"),
    [
        ({"paths": 0}, nx.InvalidArgumentError, "^paths: is 0; give at least 1"),
        ({"paths": -5}, nx.InvalidArgumentError, "^paths: is -5; give at least 1"),
        ({"paths": 1 << 64}, nx.InvalidArgumentError, "^paths: is 18446744073709551616; give at most"),
        ({"paths": 1 << 63}, nx.InvalidArgumentError, "^paths .settings->paths.: 9223372036854775808 paths"),
        ({"paths": 1e5}, nx.InvalidDtypeError, "^paths: must be a whole number, not float"),
        ({"paths": "many"}, nx.InvalidDtypeError, "^paths: must be a whole number, not str"),
        ({"seed": -1}, nx.InvalidArgumentError, "^seed: is -1; give at least 0"),
        ({"first_path": 0.5}, nx.InvalidDtypeError, "^first_path: "),
        ({"replicates": 0}, nx.InvalidArgumentError, "^replicates: is 0; give at least 1"),
        ({"replicates": 1, "generator": "sobol"}, nx.InvalidArgumentError, "^replicates .*is 1; give 2 to 4096"),
        ({"fixings": 0}, nx.InvalidArgumentError, "^fixings: is 0; give at least 1"),
        ({"fixings": 1 << 40}, nx.CountOverflowError, "^fixings .*give at most"),
        ({"fixings": 0.5}, nx.InvalidDtypeError, "^fixings: must be a whole number or an array of times, not float"),
        ({"fixings": "monthly"}, nx.InvalidDtypeError, "^fixings: "),
        ({"fixings": []}, nx.InvalidArgumentError, "^fixings: is empty"),
        ({"fixings": [[0.5, 1.0]]}, nx.InvalidArgumentError, "^fixings: has several axes"),
        ({"fixings": [0.5, 0.5]}, nx.InvalidArgumentError, r"^fixings .settings->fixings\[1\].: is 0.5, which is not"),
        ({"fixings": [-0.5, 1]}, nx.InvalidArgumentError, "^fixings .*is past; give fixings that are past by"),
        ({"fixings": [0.5, np.nan]}, nx.InvalidArgumentError, r"^fixings .settings->fixings\[1\].: is NaN"),
        ({"fixings": [0.5, 2], "fixing_kind": "fractions"}, nx.InvalidArgumentError, "^fixings .*0 to 1"),
        ({"fixings": [0.5, 1], "fixing_kind": "equal"}, nx.InvalidArgumentError, "^fixing_kind: is equal"),
        ({"fixings": 3, "fixing_kind": "years"}, nx.InvalidArgumentError, "^fixing_kind: is years"),
        ({"fixing_kind": "months"}, nx.InvalidArgumentError, "^fixing_kind: 'months' is not known"),
        ({"fixings": 21202, "generator": "sobol"}, nx.InvalidArgumentError, "^fixings .*21202 dimensions"),
        ({"generator": "sobl"}, nx.InvalidArgumentError, "^generator: .*did you mean 'sobol'"),
        ({"generator": 7}, nx.InvalidArgumentError, "^generator .settings->generator.: is 7"),
        ({"generator": -1}, nx.InvalidArgumentError, "^generator: is -1; known are philox, sobol"),
        ({"generator": 0.5}, nx.InvalidDtypeError, "^generator: must be a name, not float"),
        ({"scrambling": "owens"}, nx.InvalidArgumentError, "^scrambling: .*did you mean 'owen'"),
        ({"antithetic": "yes"}, nx.InvalidDtypeError, "^antithetic: must be True or False, not str"),
        ({"control_variate": 2}, nx.InvalidDtypeError, "^control_variate: must be True or False"),
        ({"target_error": -1}, nx.InvalidArgumentError, "^target_error .*is -1; give 0 for none"),
        ({"relative_error": np.nan}, nx.InvalidArgumentError, "^relative_error .*is NaN"),
        ({"target_error": "small"}, nx.InvalidDtypeError, "^target_error: must be a number, not str"),
        ({"deadline": -1}, nx.InvalidArgumentError, "^deadline: is -1; give a number of seconds"),
        ({"deadline": np.nan}, nx.InvalidArgumentError, "^deadline: is nan"),
        ({"outputs": "gamma"}, nx.UnknownOutputError, "^outputs: 'gamma' is not known; known are price"),
        ({"outputs": "standard_eror"}, nx.UnknownOutputError, "did you mean 'standard_error'"),
        ({"outputs": ("price", "price")}, nx.DuplicateColumnError, "price.*twice"),
        ({"vol": "high"}, nx.InvalidDtypeError, "^vol: .*no real number"),
        ({"spot": [90.0, 100], "vol": [0.1, 0.2, 0.3]}, nx.InvalidArgumentError, r"spot \(2,\), vol \(3,\)"),
        ({"spot": np.broadcast_to(100.0, (1 << 20, 1 << 12)), "outputs": ()}, nx.CountOverflowError, "4294967296 rows"),
        ({"outputs": "price", "out": np.zeros(2, np.int64)}, nx.InvalidDtypeError, "float64 or float32"),
        ({"outputs": "price", "out": np.zeros((2, 3))[:, 0], "spot": [1, 2, 3]}, nx.InvalidArgumentError, "broadcast"),
        ({"outputs": "price", "out": np.broadcast_to(0.0, 3)}, nx.InvalidArgumentError, "read-only"),
        ({"row_codes": 3}, nx.InvalidDtypeError, "uint32"),
        ({"bad_rows": "maybe"}, nx.InvalidArgumentError, "^bad_rows: "),
        ({"engine": "cpu"}, nx.InvalidDtypeError, "must be a neutryx.Engine"),
        ({"progress": 3}, TypeError, "progress"),
        ({"path": 3}, TypeError, "path"),
    ],
)
def test_what_is_refused(given, kind, text):
    with pytest.raises(kind, match=text):
        nx.mc_asian_arithmetic(**{**ASIAN, "paths": 64, **given})


def test_names_that_belong_elsewhere(engine):
    given = {name: ASIAN[name] for name in ("spot", "strike", "time", "rate", "vol", "type")}
    for use, kind, text in (
        (lambda: engine.price("mc_european", given), nx.UnknownPricerError, "is a simulation; take Engine.simulate"),
        (lambda: engine.price(1001, given), nx.UnknownPricerError, "ntx_simulate"),
        (lambda: engine.simulate("bsm_european", given), nx.UnknownPricerError, "has a formula; take Engine.price"),
        (lambda: engine.simulate(1, given), nx.UnknownPricerError, "ntx_price"),
        (lambda: engine.simulate("mc_europaen", given), nx.UnknownPricerError, "did you mean 'mc_european'"),
        (lambda: engine.simulate("mc_european", {**given, "volt": 1}), nx.UnknownInputError, "did you mean 'vol'"),
        (lambda: engine.simulate("mc_european", {"spot": 1}), nx.MissingInputError, "needs the input column"),
        (lambda: engine.simulate("mc_digital", given, outputs="gamma"), nx.UnknownOutputError, "gamma"),
        (lambda: engine.price_book([nx.Batch(nx.mc_european, **given)]), nx.InvalidArgumentError, "is a simulation"),
        (lambda: engine.price_book([nx.Batch("mc_european", given)]), nx.UnknownPricerError, "is a simulation"),
        (lambda: nx.mc_european(**given, fixings=3), TypeError, "fixings"),
    ):
        with pytest.raises(kind, match=text):
            use()


def test_devices_give_the_bits_of_the_cpu():
    with nx.Engine(backend="opencl") as opencl, nx.Engine(backend="cpu") as cpu:
        assert same_results(*(nx.mc_asian_arithmetic(**ASIAN, engine=engine) for engine in (opencl, cpu)))


LONG = {**ASIAN, "strike": np.linspace(90, 110, 10), "fixings": 50, "paths": 1 << 24, "outputs": "price"}


def test_an_exception_in_the_callback_stops_the_call_and_the_state_goes_on(slow_engine):
    class Stop(Exception):
        pass

    book = {**BOOK, "fixings": 50, "engine": slow_engine, "chunk_paths": 64}
    state, told = nx.SimulationState(), []

    def progress(done, total):
        told.append((done, total))
        if done > total / 3:
            raise Stop("enough")

    out = np.full((1, 3), 7.0, order="F")
    with pytest.raises(Stop, match="enough"):
        nx.mc_asian_arithmetic(**{**book, "outputs": "price"}, paths=8 * BLOCK, state=state, progress=progress, out=out)
    assert told == sorted(told) and told[-1][0] < told[-1][1] == 3 * 8 * BLOCK
    assert (out == 7.0).any()
    # Greeks were not asked for, so the state has none.
    given = {**BOOK, "fixings": 50, "paths": 8 * BLOCK, "outputs": ("price", "standard_error")}
    assert same_results(nx.mc_asian_arithmetic(**given, state=state), nx.mc_asian_arithmetic(**given))


def test_false_and_progress_bars(slow_engine):
    with pytest.raises(nx.CancelledError):
        nx.mc_asian_arithmetic(**LONG, progress=lambda done, total: False, engine=slow_engine)
    tqdm = pytest.importorskip("tqdm")
    with tqdm.tqdm(disable=True) as bar:
        nx.mc_asian_arithmetic(**{**LONG, "paths": 128}, progress=bar)
        assert bar.total == 10 * 128


def test_jobs(engine, slow_engine):
    short = {**LONG, "paths": 128, "outputs": ("price", "standard_error")}
    expected = nx.mc_asian_arithmetic(**short)
    job = engine.submit(nx.mc_asian_arithmetic, **short)
    assert same_results(job.result(60), expected) and job.progress() == (10 * 128, 10 * 128)
    names = {name: short.pop(name) for name in ("spot", "strike", "time", "rate", "vol", "type")}
    assert same_results(engine.submit("mc_asian_arithmetic", names, **short).result(60), expected)

    async def several():
        return await asyncio.gather(*(engine.submit(nx.mc_asian_arithmetic, **names, **short) for _ in range(3)))

    assert all(same_results(result, expected) for result in asyncio.run(several()))
    long = slow_engine.submit(nx.mc_asian_arithmetic, **LONG)
    assert long.running() and long.cancel()
    with pytest.raises(concurrent.futures.CancelledError):
        long.result(60)
    bad = engine.submit(nx.mc_asian_arithmetic, **{**LONG, "vol": -1.0, "paths": 64})
    with pytest.warns(nx.BadRowsWarning, match="10 of 10"):
        bad.result(60)
    with pytest.raises(nx.InvalidArgumentError, match="first_path|paths"):
        engine.submit(nx.mc_asian_arithmetic, **{**LONG, "first_path": 1 << 62}).result(60)
    with pytest.raises(nx.InvalidArgumentError, match="^progress: "):
        engine.submit(nx.mc_asian_arithmetic, **LONG, progress=print)


def test_the_interpreter_is_free_during_a_simulation(slow_engine):
    ticks, done = 0, threading.Event()

    def stop(*_):
        return not done.is_set()

    def work():
        with pytest.raises(nx.CancelledError):
            nx.mc_asian_arithmetic(**LONG, progress=stop, engine=slow_engine)

    thread = threading.Thread(target=work)
    thread.start()
    while thread.is_alive() and ticks < 20:
        ticks += 1
        done.wait(0.005)
    done.set()
    thread.join(60)
    assert ticks == 20 and not thread.is_alive()


CTRL_C = """
import os, signal, threading
import neutryx as nx

state = nx.SimulationState()
threading.Timer(0.3, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
try:
    nx.mc_asian_arithmetic(100, 100, 1, 0, 0.2, type=1, fixings=250, paths=1 << 40, state=state)
    print("never interrupted")
except KeyboardInterrupt:
    print("interrupted", len(bytes(state)) > 100)
print(nx.mc_european(100, 100, 1, 0, 0.2, type=1, paths=64).price > 0)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="sends a signal")
def test_ctrl_c():
    done = subprocess.run([sys.executable, "-c", CTRL_C], capture_output=True, text=True, timeout=120)
    assert done.stdout.splitlines() == ["interrupted True", "True"], done.stderr


def test_no_rows_at_all():
    result = nx.mc_asian_arithmetic(**{**ASIAN, "spot": []})
    assert result.price.shape == result.standard_error.shape == (0,)
    assert nx.mc_asian_arithmetic(**{**ASIAN, "spot": np.empty((3, 0)).T}, outputs="price").shape == (0, 3)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_simulations_leak_nothing():
    given = {**ASIAN, "spot": np.array([[90.0, 110.0], [95.0, 105.0]]).T, "paths": 64, "fixings": [0.5, 1.0]}
    stored = bytes(simulate_part(0, BLOCK))

    def work():
        state = nx.SimulationState.from_bytes(stored)
        bytes(state)
        nx.mc_asian_arithmetic(**given, state=nx.SimulationState())
        try:
            nx.mc_asian_arithmetic(**given, state=state)
        except nx.Error:
            pass

    assert growth(work, 500) < 3_000_000
