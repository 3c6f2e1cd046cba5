// The typed calls: the right columns under the right names, the values of the books.
#include "check.hpp"
#include "typed_elsewhere.hpp"
#include <neutryx.hpp>

#include <cmath>
#include <map>
#include <string>
#include <vector>

namespace {

constexpr std::size_t rows = 53;
using column = std::vector<double>;
using columns = std::map<std::string, column>;

columns make_inputs()
{
    columns in;
    const auto fill = [&in](const char *name, double start, double step) {
        for (std::size_t i = 0; i < rows; ++i)
            in[name].push_back(start + step * static_cast<double>(i));
    };
    fill("spot", 80.0, 0.9);
    fill("forward", 81.0, 0.8);
    fill("strike", 120.0, -0.7);
    fill("time", 0.1, 0.05);
    fill("rate", -0.01, 0.002);
    fill("dividend_yield", 0.03, -0.001);
    fill("vol", 0.1, 0.01);
    fill("displacement", 1.0, 0.5);
    fill("cash", 10.0, 1.0);
    for (std::size_t i = 0; i < rows; ++i)
        in["type"].push_back(i % 2 == 0 ? NTX_CALL : NTX_PUT);
    return in;
}

// Members by hand, so that the test does not repeat what it tests.
template <class Outputs>
Outputs ask(columns &to)
{
    const auto room = [&to](const char *name) -> column & { return to[name] = column(rows, -7.0); };
    Outputs out;
    out.price = room("price");
    out.delta = room("delta");
    out.gamma = room("gamma");
    out.vega = room("vega");
    out.theta = room("theta");
    out.rho = room("rho");
    out.vanna = room("vanna");
    out.volga = room("volga");
    out.charm = room("charm");
    out.veta = room("veta");
    out.speed = room("speed");
    out.zomma = room("zomma");
    out.color = room("color");
    out.ultima = room("ultima");
    out.dual_delta = room("dual_delta");
    out.dual_gamma = room("dual_gamma");
    out.itm_probability = room("itm_probability");
    out.undiscounted_price = room("undiscounted_price");
    return out;
}

/// A typed call against one by the names of the running library.
template <class Inputs, class Outputs>
void same_as_by_name(const neutryx::engine &engine, const char *pricer, const columns &values,
    const Inputs &in, const Outputs &out, const columns &got)
{
    CHECK(ntx_pricer_find(pricer) == Inputs::pricer);
    std::size_t given = 0;
    neutryx::batch named(pricer);
    in.each([&](std::uint32_t id, const char *name, const neutryx::input_column &each) {
        CHECK(ntx_input_find(name) == id);
        given += each.given();
        named.in(name, values.at(name));
    });
    CHECK(given == Inputs::count);
    columns expected;
    out.each([&](std::uint32_t id, const char *name, const neutryx::output_column &each) {
        CHECK(ntx_output_find(name) == id);
        CHECK(each.given() || std::string(name) == "phi");
        named.out(name, expected[name] = column(rows));
    });
    CHECK(engine.price(named).complete());
    for (const auto &[name, typed] : got) {
        CHECK(same_bits(typed, expected.at(name)));
        CHECK(typed[1] != -7.0);
    }
}

template <class Inputs>
Inputs common(const columns &values)
{
    Inputs in;
    in.type = values.at("type");
    in.strike = values.at("strike");
    in.time = values.at("time");
    in.rate = values.at("rate");
    in.vol = values.at("vol");
    return in;
}

void every_pricer(const neutryx::engine &engine)
{
    const columns values = make_inputs();
    {
        namespace it = neutryx::bsm_european;
        columns got;
        auto in = common<it::inputs>(values);
        in.spot = values.at("spot");
        in.dividend_yield = values.at("dividend_yield");
        auto out = ask<it::outputs>(got);
        out.phi = got["phi"] = column(rows);
        CHECK(it::price(engine, in, out).complete());
        same_as_by_name(engine, "bsm_european", values, in, out, got);
        const columns typed = got;
        CHECK(engine.price(it::batch(in, out)).complete() && got == typed);
    }
    {
        namespace it = neutryx::black76_european;
        columns got;
        auto in = common<it::inputs>(values);
        in.forward = values.at("forward");
        const auto out = ask<it::outputs>(got);
        CHECK(it::price(engine, in, out).complete());
        same_as_by_name(engine, "black76_european", values, in, out, got);
    }
    {
        namespace it = neutryx::bachelier_european;
        columns got;
        auto in = common<it::inputs>(values);
        in.forward = values.at("forward");
        const auto out = ask<it::outputs>(got);
        CHECK(it::try_price(engine, in, out).complete());
        same_as_by_name(engine, "bachelier_european", values, in, out, got);
    }
    {
        namespace it = neutryx::displaced_european;
        columns got;
        auto in = common<it::inputs>(values);
        in.forward = values.at("forward");
        in.displacement = values.at("displacement");
        const auto out = ask<it::outputs>(got);
        CHECK(it::price(engine, in, out).complete());
        same_as_by_name(engine, "displaced_european", values, in, out, got);
    }
    {
        namespace it = neutryx::cash_or_nothing_european;
        columns got;
        auto in = common<it::inputs>(values);
        in.spot = values.at("spot");
        in.dividend_yield = values.at("dividend_yield");
        in.cash = values.at("cash");
        auto out = ask<it::outputs>(got);
        CHECK(it::price(engine, in, out).complete());
        same_as_by_name(engine, "cash_or_nothing_european", values, in, out, got);
    }
    {
        namespace it = neutryx::asset_or_nothing_european;
        columns got;
        auto in = common<it::inputs>(values);
        in.spot = values.at("spot");
        in.dividend_yield = values.at("dividend_yield");
        const auto out = ask<it::outputs>(got);
        CHECK(it::price(engine, in, out).complete());
        same_as_by_name(engine, "asset_or_nothing_european", values, in, out, got);
    }
}

/// Haug, Option Pricing Formulas (1998), ch. 1 and 2.
void published_values(const neutryx::engine &engine)
{
    struct row {
        neutryx::option_type type;
        double strike, spot, dividend_yield, rate, time, vol, price;
    };
    const row haug[] = {
        {neutryx::put, 95.00, 100.00, 0.05, 0.10, 0.50, 0.20, 2.4648},
        {neutryx::call, 1.60, 1.56, 0.08, 0.06, 0.50, 0.12, 0.0291},
        {neutryx::put, 70.00, 75.00, 0.05, 0.10, 0.50, 0.35, 4.0870},
        {neutryx::call, 100.00, 110.00, 0.10, 0.10, 0.10, 0.35, 11.1381},
        {neutryx::put, 100.00, 90.00, 0.10, 0.10, 0.50, 0.35, 14.4452},
        {neutryx::call, 40.00, 42.00, 0.08, 0.04, 0.75, 0.35, 5.0975},
    };
    namespace bsm = neutryx::bsm_european;
    using neutryx::field;
    bsm::inputs in;
    in.type = field(haug, &row::type);
    in.spot = field(haug, &row::spot);
    in.strike = field(haug, &row::strike);
    in.time = field(haug, &row::time);
    in.rate = field(haug, &row::rate);
    in.dividend_yield = field(haug, &row::dividend_yield);
    in.vol = field(haug, &row::vol);
    double price[6];
    bsm::outputs out;
    out.price = price;
    CHECK(bsm::price(engine, in, out).complete());
    for (std::size_t i = 0; i < 6; ++i)
        CHECK(std::abs(price[i] - haug[i].price) < 1e-4);

    double value = 0.0;
    bsm::outputs theta;
    theta.theta = value;
    in = {};
    in.type = neutryx::put;
    in.spot = 430.0;
    in.strike = 405.0;
    in.time = 1.0 / 12.0;
    in.rate = 0.07;
    in.dividend_yield = 0.05;
    in.vol = 0.2;
    bsm::price(engine, in, theta);
    CHECK(std::abs(value - -31.1924) < 1e-4);

    neutryx::asset_or_nothing_european::inputs asset;
    asset.type = neutryx::put;
    asset.spot = 70.0;
    asset.strike = 65.0;
    asset.time = 0.5;
    asset.rate = 0.07;
    asset.dividend_yield = 0.05;
    asset.vol = 0.27;
    neutryx::asset_or_nothing_european::outputs paid;
    paid.price = value;
    neutryx::asset_or_nothing_european::price(engine, asset, paid);
    CHECK(std::abs(value - 20.2069) < 1e-4);
}

} // namespace

int main()
{
    const neutryx::engine engine;
    every_pricer(engine);
    published_values(engine);
    CHECK(price_elsewhere(engine) > 0.0);
    return check_result();
}
