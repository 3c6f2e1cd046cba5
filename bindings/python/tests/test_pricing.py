"""Inputs of all kinds give the same bits as one option after the other."""

import math

import numpy as np
import pytest
from conftest import book, same_bits

import neutryx as nx

OUTPUTS = ("price", "delta", "vega")


def one_by_one(columns, output="price"):
    """The output for each element of columns of one shape, priced alone."""
    columns = dict(zip(columns, np.broadcast_arrays(*columns.values())))
    shape = next(iter(columns.values())).shape
    values = np.empty(shape)
    for index in np.ndindex(shape):
        row = {name: float(values[index]) for name, values in columns.items()}
        values[index] = nx.bsm_european(**row, outputs=output, bad_rows="ignore")
    return values


def test_numbers_give_numbers():
    price = nx.bsm_european(100, 100, 0.5, 0.03, 0.2, type="call")
    # The price by the textbook formula, computed apart from this library.
    assert type(price) is float and abs(price - 6.371027942167479) < 1e-12
    assert price == nx.bsm_european(100, 100, 0.5, 0.03, 0.2, type=nx.CALL, dividend_yield=0)
    result = nx.bsm_european(100, 100, 0.5, 0.03, 0.2, type="put", outputs=["price", "delta"], row_codes=True)
    assert type(result.price) is float and result.row_codes == nx.RowCode.OK
    put, forward = result.price, 100 - 100 * math.exp(-0.015)
    assert abs(price - put - forward) < 1e-12


def test_a_result_is_a_tuple_and_a_mapping():
    result = nx.bsm_european([90, 100], 100, 1, 0, 0.2, type="call", outputs=OUTPUTS)
    price, delta, vega = result
    assert result.price is price is result["price"] is result[0] and result[-1] is vega
    assert list(dict(result)) == list(OUTPUTS) and len(result) == 3 and dict(result)["delta"] is delta
    assert "vega=array" in repr(result) and "gamma" not in dir(result)
    with pytest.raises(AttributeError, match="was not asked for"):
        getattr(result, "gamma")  # noqa: B009
    with pytest.raises(KeyError):
        result["gamma"]
    with pytest.raises(IndexError):
        result[3]


def test_every_pricer_has_a_function_with_its_inputs_and_outputs():
    import inspect

    assert nx.pricers() == [name for name in nx.__all__ if name in nx.pricers()]
    for name in nx.pricers():
        function, about = getattr(nx, name), nx.describe(name)
        parameters = inspect.signature(function).parameters
        for column in about["inputs"]:
            default = parameters[column["name"]].default
            assert default == (inspect.Parameter.empty if column["default"] is None else column["default"])
            assert f"\n{column['name']} : " in inspect.getdoc(function)
        for output in about["outputs"]:
            assert output["name"] in function.__doc__
        assert about["title"] in function.__doc__
        assert nx.describe(function) == about


@pytest.mark.parametrize("seed", range(40))
def test_any_shapes_and_strides(seed):
    """Arrays whose axes are cut, reversed, swapped, stepped over and left out, and outputs of any such layout."""
    random = np.random.default_rng(seed)
    shape = tuple(random.integers(1, 5, random.integers(0, 5)))

    def layout(shape, dtype):
        order = random.permutation(len(shape))
        steps = random.integers(1, 3, len(shape))
        whole = np.zeros([shape[axis] * steps[axis] for axis in order], dtype)
        view = whole[(..., *(slice(None, None, steps[axis] * random.choice([1, -1])) for axis in order))]
        return view.transpose(np.argsort(order))

    columns = {}
    for name, values in book(math.prod(shape), seed).items():
        dtype = random.choice([np.float64, np.float32]) if name != "type" else random.choice([np.int8, np.int32])
        kept = [length if random.random() < 0.7 else 1 for length in shape]
        # The bits that the library will read.
        view = layout(kept, dtype)
        view[...] = values[: math.prod(kept)].reshape(kept)
        columns[name] = view[(0,) * random.integers(0, len(shape) + 1)] if set(kept) <= {1} else view
    expected = one_by_one(columns)
    shape = expected.shape
    result = nx.bsm_european(**columns, outputs=["price", "delta"], row_codes=True)
    assert same_bits(result.price, expected) and np.shape(result.row_codes) == shape
    assert same_bits(result.delta, one_by_one(columns, "delta"))
    out = {"delta": layout(shape, np.float64), "price": layout(shape, np.float32)}
    codes = layout(shape, np.uint32)
    if math.prod(shape) > 0:
        codes[...] = 9
        again = nx.bsm_european(**columns, outputs=["price", "delta"], out=out, row_codes=codes)
        assert again.price is out["price"] and again.row_codes is codes and not codes.any()
        assert same_bits(out["delta"], result.delta)
        assert (out["price"] == np.asarray(expected, np.float32)).all()


def test_a_matrix_in_either_order_keeps_its_order():
    spot = np.asfortranarray(np.linspace(50, 150, 12).reshape(3, 4))
    price = nx.bsm_european(spot, 100, 1, 0, 0.2, type=1)
    assert price.flags.f_contiguous
    assert same_bits(price, nx.bsm_european(spot.copy("C"), 100, 1, 0, 0.2, type=1))


def test_fields_of_records_are_read_and_written_in_place():
    columns = book(50)
    records = np.zeros(50, [("side", np.int8), ("spot", np.float64), ("vol", np.float32), ("price", np.float64)])
    records["side"], records["spot"], records["vol"] = columns["type"], columns["spot"], columns["vol"]
    columns |= {"type": records["side"], "spot": records["spot"], "vol": records["vol"]}
    before = records.copy()
    nx.bsm_european(**columns, out=records["price"])
    assert same_bits(records["price"], one_by_one(columns))
    assert all((records[name] == before[name]).all() for name in ("side", "spot", "vol"))


def test_an_output_replaces_an_input():
    columns = book(9000)
    expected = nx.bsm_european(**columns)
    assert nx.bsm_european(**columns, out=columns["spot"]) is columns["spot"]
    assert same_bits(columns["spot"], expected)
    matrix = np.linspace(50, 150, 24).reshape(4, 6).copy()
    vol = np.linspace(0.1, 0.4, 4)[:, None]
    expected = nx.bsm_european(matrix, 100, 1, 0, vol, type=1)
    nx.bsm_european(matrix, 100, 1, 0, vol, type=1, out=matrix)
    assert same_bits(matrix, expected)


@pytest.mark.parametrize(
    "convert",
    [
        list,
        lambda values: values.astype(">f8"),
        lambda values: values.astype(np.longdouble),
        lambda values: np.ma.masked_array(values),
        lambda values: memoryview(values),
        lambda values: values.view(type("Subclass", (np.ndarray,), {})),
    ],
    ids=["list", "big_endian", "longdouble", "masked", "memoryview", "subclass"],
)
def test_everything_else_is_converted(convert):
    columns = book(20)
    expected = nx.bsm_european(**columns)
    columns["spot"] = convert(columns["spot"])
    assert same_bits(nx.bsm_european(**columns), expected)


def test_other_integers_and_small_floats():
    for dtype in (np.int64, np.int16, np.uint8, np.uint64, np.float16, bool):
        values = np.array([0, 1, 1], dtype)
        assert same_bits(
            nx.bsm_european(values, 1, 1, 0, 0.2, type=1), nx.bsm_european([0.0, 1, 1], 1, 1, 0, 0.2, type=1)
        )
    assert nx.bsm_european(np.int64(100), np.float32(100), 1, 0, 0.2, type=np.int8(1)) > 0


def test_what_is_masked_is_a_bad_row():
    spot = np.ma.masked_array([100.0, 100.0], mask=[False, True])
    result = nx.bsm_european(spot, 100, 1, 0, 0.2, type=1, outputs=["price"], row_codes=True, bad_rows="ignore")
    assert list(result.row_codes) == [nx.RowCode.OK, nx.RowCode.BAD_SPOT]


@pytest.mark.parametrize("words", [["call", "put"], np.array([b"Call", b"PUT"]), np.array(["c", -1], object)])
def test_calls_and_puts_in_words(words):
    expected = nx.bsm_european(100, 105, 1, 0, 0.2, type=np.array([1, -1], np.int8))
    assert same_bits(nx.bsm_european(100, 105, 1, 0, 0.2, type=words), expected)


def test_what_is_missing_is_a_bad_row():
    pandas, polars = pytest.importorskip("pandas"), pytest.importorskip("polars")
    for spot in (
        [100.0, float("nan")],
        pandas.Series([100.0, None], dtype="Float64"),
        pandas.Series([100.0, None], dtype=object),
        polars.Series([100.0, None]),
        polars.Series([100, None]),
    ):
        result = nx.bsm_european(spot, 100, 1, 0, 0.2, type=1, outputs=[], row_codes=True, bad_rows="ignore")
        assert list(result.row_codes) == [nx.RowCode.OK, nx.RowCode.BAD_SPOT]
    for words in (["call", None], pandas.Series(["call", None]), pandas.Series(["call", None], dtype="category")):
        result = nx.bsm_european(100, 100, 1, 0, 0.2, type=words, outputs=[], row_codes=True, bad_rows="ignore")
        assert list(result.row_codes) == [nx.RowCode.OK, nx.RowCode.BAD_TYPE]


def test_numbers_of_other_kinds():
    from decimal import Decimal
    from fractions import Fraction

    assert nx.bsm_european(Decimal(100), Fraction(200, 2), 1, 0, Decimal("0.2"), type=1) == nx.bsm_european(
        100, 100, 1, 0, 0.2, type=1
    )


def test_frames():
    pandas, polars = pytest.importorskip("pandas"), pytest.importorskip("polars")
    columns = book(30)
    expected = nx.bsm_european(**columns)
    words = np.where(columns["type"] > 0, "call", "put")
    for frame in (pandas.DataFrame(columns), polars.DataFrame(columns)):
        assert same_bits(nx.bsm_european(**{name: frame[name] for name in columns}), expected)
        with nx.Engine() as engine:
            assert same_bits(engine.price("bsm_european", frame), expected)
            assert same_bits(engine.submit("bsm_european", frame).result(), expected)
    for series in (pandas.Series(words), polars.Series(words)):
        assert same_bits(nx.bsm_european(**{**columns, "type": series}), expected)
    frame = pandas.DataFrame(columns).iloc[::-2]
    assert same_bits(nx.bsm_european(**{name: frame[name] for name in columns}), expected[::-2])


def test_no_rows_at_all():
    assert nx.bsm_european([], 100, 1, 0, 0.2, type=1).shape == (0,)
    assert nx.bsm_european(np.empty((3, 0)), np.ones((3, 1)), 1, 0, 0.2, type=1).shape == (3, 0)
    result = nx.bsm_european([100.0, -1.0], 100, 1, 0, 0.2, type=1, outputs=(), row_codes=True, bad_rows="ignore")
    assert list(result.row_codes) == [nx.RowCode.OK, nx.RowCode.BAD_SPOT] and len(result) == 0


def test_engines_of_all_kinds_give_the_same_bits():
    columns = book(20_000)
    expected = nx.bsm_european(**columns)
    for config in ({"threads": 1}, {"threads": 3}, {"instruction_set": "portable"}, {"backend": "cpu"}):
        with nx.Engine(**config) as engine:
            assert same_bits(nx.bsm_european(**columns, engine=engine), expected), config
    with nx.Engine(precision="f32") as engine:
        price = nx.bsm_european(**columns, engine=engine)
        assert not same_bits(price, expected) and np.abs(price - expected).max() < 1e-2
