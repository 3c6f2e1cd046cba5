"""Books: batches of several pricers in one call."""

import numpy as np
import pytest
from conftest import book, same_bits

import neutryx as nx


def batches():
    columns = book(30_000)
    forward = np.linspace(50, 150, 1000)
    return [
        nx.Batch(nx.bsm_european, **columns, outputs=("price", "vega")),
        nx.Batch(nx.black76_european, forward[:, None], np.linspace(80, 120, 7), 1, 0.02, 0.3, type="put"),
        nx.Batch("bachelier_european", {"type": 1, "forward": 1, "strike": 2, "time": 1, "rate": 0, "vol": 3}),
        nx.Batch(nx.cash_or_nothing_european, [], 100, 1, 0, 0.2, type="call"),
    ]


def alone(batch):
    pricer, args, kwargs = batch._call
    return pricer(*args, **kwargs) if callable(pricer) else nx.Engine().price(pricer, *args, **kwargs)


def check(results):
    expected = [alone(batch) for batch in batches()]
    assert [type(result) for result in results] == [type(one) for one in expected]
    assert same_bits(results[0].price, expected[0].price) and same_bits(results[0].vega, expected[0].vega)
    assert results[1].shape == (1000, 7) and same_bits(results[1], expected[1])
    assert results[2] == expected[2] and results[3].shape == (0,)


def test_one_call_gives_what_each_gives_alone(engine):
    done = []
    book_of_four = batches()
    check(engine.price_book(book_of_four, progress=lambda done_rows, total: done.append((done_rows, total))))
    assert done[-1] == (37_001, 37_001)
    # Outputs are new ones each time.
    first, second = engine.price_book(book_of_four), engine.price_book(book_of_four)
    assert first[0].price is not second[0].price
    check(second)
    assert engine.price_book([]) == []


def test_as_a_job(engine):
    job = engine.submit_book(batches())
    check(job.result())
    assert job.progress() == (37_001, 37_001)


def test_outputs_go_where_they_are_wanted(engine):
    out = np.empty(3, np.float32)
    one = nx.Batch(nx.bsm_european, [90, 100, 110], 100, 1, 0, 0.2, type="call", out=out, row_codes=True)
    (result,) = engine.price_book([one])
    assert result.price is out and result.row_codes.tolist() == [0, 0, 0]


def test_bad_rows_tell_their_batch(engine):
    good = nx.Batch(nx.bsm_european, 100, 100, 1, 0, 0.2, type="call")
    bad = nx.Batch(nx.black76_european, 100, 100, 1, 0.02, [0.3, -1.0, -2.0], type="call")
    with pytest.warns(nx.BadRowsWarning, match="row 1 of batch 1.*vol"):
        results = engine.price_book([good, bad])
    assert results[0] > 0 and np.isnan(results[1]).tolist() == [False, True, True]
    with pytest.raises(nx.BadRowsError) as caught:
        engine.price_book([good, bad], bad_rows="raise")
    error = caught.value
    assert (error.batch, error.row, error.row_code, error.bad_rows) == (1, 1, nx.RowCode.BAD_VOL, 2)
    assert error.result[0] == results[0]
    with pytest.raises(nx.BadRowsError):
        engine.submit_book([good, bad], bad_rows="raise").result()
    engine.price_book([good, bad], bad_rows="ignore")


def test_mistakes_tell_their_batch(engine):
    good = nx.Batch(nx.bsm_european, 100, 100, 1, 0, 0.2, type="call")
    out = np.full(3, 7.0)
    overlapping = nx.Batch(nx.black76_european, out[:2], 100, 1, 0, 0.2, type="call", out=out[1:])
    with pytest.raises(nx.OverlapError) as caught:
        engine.price_book([good, overlapping])
    assert caught.value.batch == 1 and "price" in str(caught.value) and out.tolist() == [7.0] * 3
    with pytest.raises(nx.UnknownOutputError):
        engine.price_book([nx.Batch(nx.black76_european, 1, 1, 1, 0, 0.2, type=1, outputs="phi")])
    with pytest.raises(TypeError, match="neutryx.Batch, not float"):
        engine.price_book([good, 1.0])
    for name in ("engine", "progress", "bad_rows"):
        with pytest.raises(TypeError, match=f"{name} is the same for all batches"):
            nx.Batch(nx.bsm_european, 100, 100, 1, 0, 0.2, type="call", **{name: None})
    engine.close()
    with pytest.raises(nx.InvalidArgumentError, match="is closed"):
        engine.price_book([good])


def test_progress_stops_it(slow_engine):
    large = [nx.Batch(nx.bsm_european, **book(200_000)) for _ in range(2)]
    with pytest.raises(nx.CancelledError):
        slow_engine.price_book(large, progress=lambda done, total: False)
    with pytest.raises(ZeroDivisionError):
        slow_engine.price_book(large, progress=lambda done, total: 1 // 0)
