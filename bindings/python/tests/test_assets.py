"""Simulations of several assets and term structures: the bits of the C API, arrays of any layout, what is refused."""

import copy
import pickle

import numpy as np
import pytest
import raw
from conftest import same_bits

import neutryx as nx

MATRIX = np.array([[1.0, 0.6, 0.3], [0.6, 1.0, -0.2], [0.3, -0.2, 1.0]])
SPOT = np.array([[100.0, 95.0, 105.0], [90.0, 110.0, 100.0]])
VOL = np.array([0.2, 0.3, 0.25])
BASKET = {"spot": SPOT, "strike": [100.0, 102.0], "time": 0.75, "rate": 0.03, "vol": VOL, "type": "call"}
HOW = {"paths": 512, "seed": 7}


def of_assets(name, values):
    return {(name, k + 1): values[..., k] for k in range(values.shape[-1])}


def raw_basket(simulation="mc_basket", outputs=(), **fields):
    inputs = {("strike", 0): [100, 102], ("time", 0): 0.75, ("rate", 0): 0.03, ("type", 0): 1}
    inputs |= of_assets("spot", SPOT) | of_assets("vol", VOL)
    return raw.simulate(simulation, inputs, outputs, 2, MATRIX, **HOW, **fields)


def of_each(name):
    return [(name, k) for k in (1, 2, 3)]


@pytest.mark.parametrize("simulation", ["mc_basket", "mc_basket_asian", "mc_best_of", "mc_worst_of"])
def test_the_bits_of_the_c_api(simulation):
    outputs = [("price", 0), ("delta", 0), ("vega", 0), *of_each("delta"), *of_each("vega")]
    expected = raw_basket(simulation, outputs, **({"fixing_count": 4} if simulation == "mc_basket_asian" else {}))
    how = HOW | ({"fixings": 4} if simulation == "mc_basket_asian" else {})
    wanted = ("price", "delta_sum", "vega_sum", "delta", "vega")
    result = getattr(nx, simulation)(**BASKET, **how, correlation=MATRIX, outputs=wanted)
    assert same_bits([result.price, result.delta_sum, result.vega_sum], expected[:3])
    assert result.delta.shape == result.vega.shape == (2, 3)
    assert same_bits(np.concatenate([result.delta.T, result.vega.T]), expected[3:])
    # One row of numbers, and one output by itself.
    row = {**BASKET, "spot": SPOT[0], "strike": 100.0}
    assert same_bits(getattr(nx, simulation)(**row, **how, correlation=MATRIX, outputs="delta"), result.delta[0])
    # By name, from columns of the C API's numbers, and from frames.
    assert same_bits(nx.Engine().simulate(simulation, BASKET, **how, correlation=MATRIX, outputs="vega"), result.vega)
    numbered = {**BASKET, 2 | 1 << 16: SPOT[:, 0], 2 | 2 << 16: SPOT[:, 1], 2 | 3 << 16: SPOT[:, 2]}
    del numbered["spot"]
    again = nx.Engine().simulate(simulation, numbered, **how, correlation=MATRIX, outputs=[1, 4 | 3 << 16])
    assert same_bits(again.values(), [result.price, result.vega[:, 2]])
    pandas = pytest.importorskip("pandas")
    frames = {**BASKET, "spot": pandas.DataFrame(SPOT), "vol": pandas.Series(VOL)}
    matrix = pandas.DataFrame(MATRIX)
    assert same_bits(getattr(nx, simulation)(**frames, **how, correlation=matrix, outputs="price"), result.price)


def test_spreads():
    given = {"strike": 3.0, "time": 1.0, "rate": 0.02, "type": -1}
    inputs = {(name, 0): value for name, value in given.items()}
    inputs |= {("spot", 1): 100, ("spot", 2): 95, ("vol", 0): 0.3}
    correlation = np.array([[1.0, 0.5], [0.5, 1.0]])
    expected = raw.simulate("mc_spread", inputs, [("price", 0), ("delta", 2)], 1, correlation, **HOW)
    price, delta = nx.mc_spread([100, 95], **given, vol=0.3, correlation=0.5, **HOW, outputs=("price", "delta"))
    assert price == expected[0, 0] and delta[1] == expected[1, 0]
    # A spread has two assets, though no input says so.
    alike = nx.mc_spread(100, **given, vol=0.3, correlation=0.5, **HOW, outputs="delta")
    assert alike.shape == (2,)


def test_one_value_for_all_assets():
    def price(**given):
        return nx.mc_basket(**{**BASKET, **given}, correlation=0.25, **HOW, outputs="price")

    expected = price(vol=np.full(3, 0.2), dividend_yield=np.zeros(3), weight=np.full(3, 1 / 3))
    for vol in (0.2, np.array(0.2), [0.2], np.array([[0.2], [0.2]])):
        assert same_bits(price(vol=vol, weight=None), expected)
    matrix = np.full((3, 3), 0.25) + 0.75 * np.eye(3)
    assert same_bits(nx.mc_basket(**{**BASKET, "vol": 0.2}, correlation=matrix, **HOW, outputs="price"), expected)
    one = nx.mc_basket(**{**BASKET, "spot": 100.0, "vol": 0.2}, correlation=0.25, **HOW, outputs=("price", "delta"))
    assert one.delta.shape == (2, 1)


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_arrays_of_any_layout(order):
    random = np.random.default_rng(1)
    shape = (2, 4, 3)
    spot = random.uniform(90, 110, shape)
    flat = {**BASKET, "spot": spot.reshape(8, 3), "strike": np.tile([95.0, 100, 105, 110], 2)}
    how = {**HOW, "correlation": MATRIX, "outputs": ("price", "delta")}
    expected = nx.mc_basket(**flat, **how)

    def layout(dtype):
        return np.zeros([2 * shape[axis] for axis in order], dtype)[::2, 1::2, ::-2].transpose(np.argsort(order))

    placed, out = layout(np.float64), {"delta": layout(np.float32), "price": layout(np.float64)[..., 0]}
    placed[...] = spot
    result = nx.mc_basket(**{**BASKET, "spot": placed, "strike": [95.0, 100, 105, 110]}, **how, out=out)
    assert result.delta is out["delta"] and same_bits(result.price.ravel(), expected.price)
    assert (result.delta.reshape(8, 3) == expected.delta.astype(np.float32)).all()


def test_an_asset_that_is_bad():
    spot = SPOT.copy()
    spot[1, 2] = np.nan
    with pytest.raises(nx.BadRowsError, match="spot of asset.* 3 ") as caught:
        nx.mc_basket(**{**BASKET, "spot": spot}, correlation=MATRIX, **HOW, bad_rows="raise", row_codes=True)
    error = caught.value
    assert (error.row, error.row_code, error.part) == (1, nx.RowCode.BAD_SPOT, 3)
    assert error.result.row_codes.tolist() == [0, nx.RowCode.BAD_SPOT | 3 << 16]
    again = pickle.loads(pickle.dumps(error))
    assert (again.row_code, again.part) == (nx.RowCode.BAD_SPOT, 3)


NOT_DEFINITE = [[1, 0.9, 0.9], [0.9, 1, -0.9], [0.9, -0.9, 1]]


@pytest.mark.parametrize(
    ("given", "kind", "text"),
    [
        ({"correlation": NOT_DEFINITE}, nx.InvalidArgumentError, r"^correlation .*pivot 3.*-1\.5"),
        ({"correlation": -0.9}, nx.InvalidArgumentError, "^correlation .*pivot 3"),
        ({"correlation": 2.0}, nx.InvalidArgumentError, "^correlation .*is 2"),
        ({"correlation": [[1, 0.5, 0], [0.4, 1, 0], [0, 0, 1]]}, nx.InvalidArgumentError, "^correlation .*0.4"),
        ({"correlation": np.ones((2, 3))}, nx.InvalidArgumentError, r"^correlation: has the shape \(2, 3\); give a sq"),
        ({"correlation": [0.5, 0.5]}, nx.InvalidArgumentError, r"^correlation: has the shape \(2,\)"),
        ({"correlation": "high"}, nx.InvalidDtypeError, "^correlation: .*no real number"),
        ({"correlation": None}, nx.InvalidArgumentError, "^correlation: is missing; give a matrix of 3 x 3, or a num"),
        ({"correlation": np.eye(2)}, nx.InvalidArgumentError, "^spot: has 3 in its last axis.*give 2 or 1"),
        ({"vol": [0.2, 0.3]}, nx.InvalidArgumentError, "^vol: has 2 in its last axis, which is that of the assets"),
        ({"spot": np.empty((2, 0))}, nx.InvalidArgumentError, "^spot: has 0 in its last axis"),
        ({"strike": [1.0] * 3}, nx.InvalidArgumentError, r"spot \(2,\) beside its last axis, strike \(3,\)"),
        ({"vol": nx.Curve([0.2, 0.3])}, nx.InvalidArgumentError, "^vol: is a curve, which simulations of one asset"),
        ({"outputs": "gamma"}, nx.UnknownOutputError, "known are price"),
        ({"outputs": "price_sum"}, nx.UnknownOutputError, "price_sum"),
        ({"outputs": "delta", "out": np.empty(2)}, nx.InvalidArgumentError, r"shape \(2,\); its last axis.*3 assets"),
        ({"outputs": "delta", "out": np.empty((4, 3))}, nx.InvalidArgumentError, r"broadcast to \(2,\).*delta \(4,\)"),
        ({"spot": [100.0] * 65, "vol": 0.2, "correlation": 0.1}, nx.InvalidArgumentError, "^correlation .*65"),
    ],
)
def test_what_is_refused(given, kind, text):
    with pytest.raises(kind, match=text):
        nx.mc_basket(**{**BASKET, "correlation": MATRIX, **HOW, **given})


def test_names_and_buffers_that_are_refused(engine):
    given = {"strike": 100, "time": 1, "rate": 0, "vol": 0.2, "type": 1}
    with pytest.raises(nx.InvalidArgumentError, match="^correlation: is for several assets, and mc_european has one"):
        engine.simulate("mc_european", {**given, "spot": 100}, correlation=0.5)
    with engine.buffer([100.0, 101.0]) as spot, pytest.raises(nx.InvalidArgumentError, match="^spot: is a buffer"):
        nx.mc_basket(spot, **given, correlation=0.5)
    with pytest.raises(nx.UnknownOutputError, match="delta_sum"):
        nx.mc_european(100, **given, outputs="delta_sum")
    with pytest.raises(nx.UnknownOutputError):
        nx.mc_basket([100, 101], **given, correlation=0.5, outputs=[2 | 3 << 16])


ASIAN = {"spot": [100.0, 110.0], "strike": 105.0, "time": 1.0, "rate": 0.03, "vol": 0.2, "type": "call", "fixings": 3}
RAW_ASIAN = {(name, 0): 1 if name == "type" else value for name, value in ASIAN.items() if name != "fixings"}


def without(inputs, *names):
    return {column: value for column, value in inputs.items() if column[0] not in names}


def test_term_structures():
    vol, rate = np.array([0.2, 0.22, 0.3]), np.array([[0.01, 0.02, 0.03], [0.03, 0.02, 0.01]])
    outputs = [("price", 0), ("vega", 0)]
    inputs = without(RAW_ASIAN, "vol", "rate") | of_assets("vol", vol) | of_assets("rate", rate)
    expected = raw.simulate("mc_asian_arithmetic", inputs, outputs, 2, fixing_count=3, **HOW)
    wanted = {**HOW, "outputs": ("price", "vega")}
    curves = {"vol": nx.Curve(vol), "rate": nx.Curve(rate.T.copy().T)}
    assert same_bits(nx.mc_asian_arithmetic(**{**ASIAN, **curves}, **wanted).values(), expected)
    named = {**ASIAN, **curves}
    fixings = named.pop("fixings")
    assert same_bits(nx.Engine().simulate("mc_asian_arithmetic", named, fixings=fixings, **wanted).values(), expected)
    # A curve's intervals are no rows, and rows no intervals.
    rows = nx.mc_asian_arithmetic(**{**ASIAN, "spot": 100.0, "vol": vol}, **wanted)
    curve = nx.mc_asian_arithmetic(**{**ASIAN, "spot": 100.0, "vol": nx.Curve(vol)}, **wanted)
    assert rows.price.shape == (3,) and isinstance(curve.price, float)
    flat = nx.mc_asian_arithmetic(**{**ASIAN, "vol": nx.Curve([0.2] * 3)}, **wanted)
    assert same_bits(flat.price, nx.mc_asian_arithmetic(**ASIAN, **wanted).price)
    again = pickle.loads(pickle.dumps(curves["vol"]))
    assert (again.values == vol).all() and "Curve(array" in repr(copy.copy(again))


@pytest.mark.parametrize(
    ("given", "kind", "text"),
    [
        ({"vol": nx.Curve([0.2] * 4)}, nx.UnknownInputError, "^vol .*interval 4, but the settings have 3 intervals"),
        ({"vol": nx.Curve([0.2] * 2)}, nx.MissingInputError, "needs the input column `vol` for interval 3"),
        ({"vol": nx.Curve(0.2)}, nx.InvalidArgumentError, "^vol: is a curve of one number"),
        ({"vol": nx.Curve([])}, nx.InvalidArgumentError, "^vol: is a curve of 0 intervals"),
        ({"vol": nx.Curve(["high"])}, nx.InvalidDtypeError, "^vol: .*no real number"),
        ({"strike": nx.Curve([100.0] * 3)}, nx.UnknownInputError, "^strike .*rate, dividend_yield and vol only"),
        (
            {"vol": nx.Curve(np.full((3, 3), 0.2))},
            nx.InvalidArgumentError,
            r"vol \(3,\) beside its last",
        ),
        ({"moment_matching": "yes"}, nx.InvalidDtypeError, "^moment_matching: must be True or False"),
        ({"moment_matching": True, "generator": "sobol"}, nx.InvalidArgumentError, "^moment_matching .*"),
    ],
)
def test_what_is_refused_of_term_structures_and_moment_matching(given, kind, text):
    with pytest.raises(kind, match=text):
        nx.mc_asian_arithmetic(**{**ASIAN, **HOW, **given})


def test_curves_are_for_simulations():
    with pytest.raises(nx.InvalidArgumentError, match="^vol: is a curve, which simulations of one asset take"):
        nx.bsm_european(100, 100, 1, 0, nx.Curve([0.2]), type="call")


def test_moment_matching():
    expected = raw.simulate(
        "mc_asian_arithmetic", RAW_ASIAN, [("price", 0)], 2, fixing_count=3, moment_matching=1, **HOW
    )
    price = nx.mc_asian_arithmetic(**ASIAN, **HOW, moment_matching=True, outputs="price")
    assert same_bits(price, expected[0]) and (price != nx.mc_asian_arithmetic(**ASIAN, **HOW, outputs="price")).all()
