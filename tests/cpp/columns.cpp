// Whatever an input or output is made from, the same bits come out.
#include "check.hpp"
#include <neutryx.hpp>

#include <array>
#include <cmath>
#include <functional>
#include <vector>
#if __cplusplus >= 202002L
#include <span>
#endif

namespace bsm = neutryx::bsm_european;
using neutryx::field;

namespace {

constexpr std::size_t rows = 37;

struct option {
    neutryx::option_type type;
    float vol;
    double spot;
    double strike;
    double time;
};

struct trade {
    char id[3];
    option what;
    struct {
        double price;
        float delta;
        std::uint32_t code;
    } result;
};

/// The same options as arrays and as structs.
struct book {
    std::vector<neutryx::option_type> type;
    std::vector<double> spot, strike, time;
    std::vector<float> vol;
    std::vector<trade> trades;

    book()
    {
        for (std::size_t i = 0; i < rows; ++i) {
            const auto x = static_cast<double>(i);
            option one{i % 3 == 0 ? neutryx::put : neutryx::call, static_cast<float>(0.1 + 0.01 * x),
                80.0 + x, 100.0, 0.25 + 0.1 * x};
            type.push_back(one.type);
            spot.push_back(one.spot);
            strike.push_back(one.strike);
            time.push_back(one.time);
            vol.push_back(one.vol);
            trades.push_back({{}, one, {}});
        }
    }

    bsm::inputs arrays() const
    {
        bsm::inputs in;
        in.type = type;
        in.spot = spot;
        in.strike = strike;
        in.time = time;
        in.rate = 0.03;
        in.vol = vol;
        return in;
    }
};

const book options;

std::vector<double> prices(const neutryx::engine &engine, const bsm::inputs &in)
{
    std::vector<double> price(rows, -1.0);
    bsm::outputs out;
    out.price = price;
    CHECK(bsm::price(engine, in, out).complete());
    return price;
}

void every_layout_gives_the_same_bits(const neutryx::engine &engine)
{
    const auto expected = prices(engine, options.arrays());
    CHECK(expected[0] > 0.0);

    bsm::inputs in = options.arrays();
    in.strike = 100.0;
    CHECK(same_bits(prices(engine, in), expected));
    in.strike = 100;
    CHECK(same_bits(prices(engine, in), expected));
    in.strike = std::int8_t{100};
    CHECK(same_bits(prices(engine, in), expected));
    in.strike = 100.0f;
    CHECK(same_bits(prices(engine, in), expected));
    const std::vector<std::int32_t> strikes(rows, 100);
    in.strike = strikes;
    CHECK(same_bits(prices(engine, in), expected));
    std::array<double, rows> array;
    array.fill(100.0);
    in.strike = array;
    CHECK(same_bits(prices(engine, in), expected));
    double c_array[rows];
    std::copy(array.begin(), array.end(), c_array);
    in.strike = c_array;
    CHECK(same_bits(prices(engine, in), expected));

    in = options.arrays();
    in.type = field(options.trades, &trade::what, &option::type);
    in.spot = field(options.trades, &trade::what, &option::spot);
    in.strike = field(options.trades, &trade::what, &option::strike);
    in.time = field(options.trades, &trade::what, &option::time);
    in.vol = field(options.trades, &trade::what, &option::vol);
    CHECK(same_bits(prices(engine, in), expected));

    // Backwards storage.
    std::vector<double> reversed(options.spot.rbegin(), options.spot.rend());
    in.spot = neutryx::strided<double>{&reversed.back(), rows, -static_cast<std::ptrdiff_t>(sizeof(double))};
    CHECK(same_bits(prices(engine, in), expected));

#if __cplusplus >= 202002L
    in.spot = std::span(options.spot);
    in.time = std::span<const double, rows>(options.time);
    CHECK(same_bits(prices(engine, in), expected));
    std::vector<double> price(rows);
    bsm::price(engine,
        {.type = options.type, .spot = options.spot, .strike = 100.0, .time = options.time, .rate = 0.03,
            .dividend_yield = 0.0, .vol = options.vol},
        {.price = std::span(price)});
    CHECK(same_bits(price, expected));
#endif
}

void outputs_go_where_they_belong(const neutryx::engine &engine)
{
    std::vector<double> price(rows), delta(rows);
    std::vector<std::uint32_t> codes(rows, 99);
    bsm::outputs out;
    out.price = price;
    out.delta = delta;
    out.row_codes = codes;
    bsm::price(engine, options.arrays(), out);

    auto trades = options.trades;
    for (trade &each : trades)
        std::memset(each.id, 'x', sizeof each.id);
    bsm::outputs fields;
    fields.price = field(trades, &trade::result, &decltype(trade::result)::price);
    fields.delta = field(trades, &trade::result, &decltype(trade::result)::delta);
    fields.row_codes = field(trades, &trade::result, &decltype(trade::result)::code);
    bsm::price(engine, options.arrays(), fields);
    for (std::size_t i = 0; i < rows; ++i) {
        CHECK(codes[i] == NTX_ROW_OK && trades[i].result.code == NTX_ROW_OK);
        CHECK(trades[i].result.price == price[i]);
        CHECK(trades[i].result.delta == static_cast<float>(delta[i]));
        CHECK(std::memcmp(trades[i].id, "xxx", 3) == 0 && trades[i].what.spot == options.spot[i]);
    }

    // In place.
    auto spot = options.spot;
    bsm::inputs in = options.arrays();
    in.spot = spot;
    bsm::outputs instead;
    instead.price = spot;
    bsm::price(engine, in, instead);
    CHECK(same_bits(spot, price));
}

void one_option(const neutryx::engine &engine)
{
    double price = 0.0;
    float delta = 0.0f;
    std::uint32_t code = 99;
    bsm::inputs in;
    in.type = neutryx::put;
    in.spot = 100;
    in.strike = 95.0;
    in.time = 0.5;
    in.rate = 0.1;
    in.dividend_yield = 0.05;
    in.vol = 0.2;
    bsm::outputs out;
    out.price = price;
    out.delta = delta;
    out.row_codes = code;
    CHECK(bsm::price(engine, in, out).complete());
    CHECK(std::abs(price - 2.4648) < 1e-4);
    CHECK(delta < 0.0f && delta > -1.0f && code == NTX_ROW_OK);
    // Nothing but values and nothing asked for: one option is checked.
    CHECK(bsm::price(engine, in, {}).complete());
    in.vol = -1.0;
    CHECK(bsm::price(engine, in, {}).bad_rows() == 1);
}

void no_rows(const neutryx::engine &engine)
{
    std::vector<double> none;
    std::vector<trade> no_trades;
    bsm::inputs in;
    in.type = neutryx::call;
    in.spot = none;
    in.strike = field(no_trades, &trade::what, &option::strike);
    in.time = 1.0;
    in.rate = 0.0;
    in.vol = 0.2;
    bsm::outputs out;
    out.price = none;
    CHECK(bsm::price(engine, in, out).complete());
    CHECK(bsm::batch(in, out).rows() == 0);
}

void references_are_read_at_the_call(const neutryx::engine &engine)
{
    double rate = 0.01;
    std::vector<double> price(rows);
    bsm::inputs in = options.arrays();
    in.rate = std::cref(rate);
    bsm::outputs out;
    out.price = price;
    const auto batch = bsm::batch(in, out);
    rate = 0.03;
    engine.price(batch);
    CHECK(same_bits(price, prices(engine, options.arrays())));
}

/// Batches and books copy and move as values, and find their own single values wherever they are.
void batches_are_values(const neutryx::engine &engine)
{
    const auto expected = prices(engine, options.arrays());
    std::vector<double> price(rows);
    auto made = std::make_unique<neutryx::batch>("bsm_european");
    made->in("type", options.type).in("spot", options.spot).in("strike", 100.0).in("time", options.time);
    neutryx::batch copy = *made;
    made.reset();
    copy.in(NTX_IN_RATE, 0.03).in(std::string("vol"), options.vol).out(NTX_OUT_PRICE, price);
    CHECK(copy.rows() == rows);
    CHECK(engine.price(copy).complete());
    CHECK(same_bits(price, expected));

    neutryx::batch moved = std::move(copy);
    std::fill(price.begin(), price.end(), 0.0);
    engine.price(moved);
    CHECK(same_bits(price, expected));
    copy = moved;
    moved = neutryx::batch(NTX_BSM_EUROPEAN);
    std::fill(price.begin(), price.end(), 0.0);
    engine.price(copy);
    CHECK(same_bits(price, expected));

    std::vector<double> others(3);
    neutryx::batch other(NTX_BLACK76_EUROPEAN);
    other.in("type", neutryx::call).in("forward", 100.0).in("strike", 100.0).in("time", 1.0).in("rate", 0.0);
    other.in("vol", 0.2).out("price", others);
    auto book = std::make_unique<neutryx::book>();
    book->add(copy).add(other).add(neutryx::batch(other));
    // Two batches with the same outputs: nobody checks that; here they get the same values.
    neutryx::book second = *book;
    book.reset();
    neutryx::book third = std::move(second);
    std::fill(price.begin(), price.end(), 0.0);
    CHECK(third.size() == 3 && third[1].rows() == 3);
    CHECK(engine.price(neutryx::book{third[0], third[1]}).complete());
    CHECK(same_bits(price, expected));
    CHECK(std::abs(others[0] - 7.9656) < 1e-4 && others[0] == others[2]);
    CHECK(engine.price(neutryx::book()).complete());
}

} // namespace

int main()
{
    const neutryx::engine engine;
    every_layout_gives_the_same_bits(engine);
    outputs_go_where_they_belong(engine);
    one_option(engine);
    no_rows(engine);
    references_are_read_at_the_call(engine);
    batches_are_values(engine);
    return check_result();
}
