// Simulations of several assets, term structures and paths: what the wrapper gives is what the C API gives.
#include "check.hpp"

#include <neutryx.hpp>

#include <array>
#include <cmath>
#include <cstring>
#include <string>
#include <vector>

namespace {

namespace spread = neutryx::mc_spread;
namespace basket = neutryx::mc_basket;
namespace asian = neutryx::mc_asian_arithmetic;

const std::vector<double> first = {100.0, 105.0, 110.0}, second = {96.0, 100.0, 104.0};

struct estimate {
    std::array<double, 3> price{}, delta{}, first_delta{}, second_delta{}, second_vega{};
    std::array<std::uint32_t, 3> codes{};

    bool operator==(const estimate &other) const { return std::memcmp(this, &other, sizeof *this) == 0; }
};

/// The C API's own.
estimate by_hand(const neutryx::engine &engine, ntx_simulation_settings settings)
{
    estimate made;
    const double type = 1.0, strike = 3.0, time = 0.75, rate = 0.03, vols[] = {0.3, 0.2};
    const ntx_input in[] = {
        {NTX_IN_TYPE, NTX_F64, &type, 0},
        {NTX_IN_SPOT | NTX_ASSET(1), NTX_F64, first.data(), 8},
        {NTX_IN_SPOT | NTX_ASSET(2), NTX_F64, second.data(), 8},
        {NTX_IN_STRIKE, NTX_F64, &strike, 0},
        {NTX_IN_TIME, NTX_F64, &time, 0},
        {NTX_IN_RATE, NTX_F64, &rate, 0},
        {NTX_IN_VOL | NTX_ASSET(1), NTX_F64, &vols[0], 0},
        {NTX_IN_VOL | NTX_ASSET(2), NTX_F64, &vols[1], 0},
    };
    const ntx_output out[] = {
        {NTX_OUT_PRICE, NTX_F64, made.price.data(), 8},
        {NTX_OUT_DELTA, NTX_F64, made.delta.data(), 8},
        {NTX_OUT_DELTA | NTX_ASSET(1), NTX_F64, made.first_delta.data(), 8},
        {NTX_OUT_DELTA | NTX_ASSET(2), NTX_F64, made.second_delta.data(), 8},
        {NTX_OUT_VEGA | NTX_ASSET(2), NTX_F64, made.second_vega.data(), 8},
    };
    ntx_batch batch = ntx_batch_init(NTX_MC_SPREAD, 3);
    batch.inputs = in;
    batch.input_count = 8;
    batch.outputs = out;
    batch.output_count = 5;
    batch.row_codes = made.codes.data();
    CHECK(ntx_simulate(engine.raw(), &batch, &settings, nullptr, nullptr, nullptr) == NTX_OK);
    return made;
}

spread::inputs inputs()
{
    spread::inputs in;
    in.type = neutryx::call;
    in.spot = {first, second};
    in.strike = 3.0;
    in.time = 0.75;
    in.rate = 0.03;
    in.vol = {0.3, 0.2};
    return in;
}

spread::outputs outputs(estimate &made)
{
    spread::outputs out;
    out.price = made.price;
    out.delta = made.delta;
    out.each_delta = {made.first_delta, made.second_delta};
    out.each_vega = {{}, made.second_vega};
    out.row_codes = made.codes;
    return out;
}

void spreads(const neutryx::engine &engine)
{
    const std::vector<double> matrix = {1.0, 0.6, 0.6, 1.0};
    const auto settings = neutryx::simulation_settings().paths(4096).correlation(matrix);
    const estimate known = by_hand(engine, settings.raw());
    CHECK(known.first_delta[0] > 0.3 && known.second_delta[0] < -0.2);
    estimate made;
    CHECK(spread::simulate(engine, inputs(), outputs(made), settings).complete());
    CHECK(made == known);
    made = {};
    const neutryx::batch kept = spread::batch(inputs(), outputs(made));
    CHECK(engine.simulate(kept, neutryx::simulation_settings().paths(4096).correlation({1.0, 0.6, 0.6, 1.0})).complete());
    CHECK(made == known);
    made = {};
    CHECK(spread::simulate(engine, inputs(), outputs(made), neutryx::simulation_settings().paths(4096).correlation(2, 0.6))
              .complete());
    CHECK(made == known);
}

void baskets(const neutryx::engine &engine)
{
    // Columns made at run time, and one for all assets.
    std::vector<neutryx::input_column> spots(5, neutryx::input_column(100.0));
    basket::inputs in;
    in.type = neutryx::put;
    in.spot = spots;
    in.strike = 95.0;
    in.time = 1.0;
    in.rate = 0.02;
    in.vol = 0.2;
    double price = 0.0, other = 0.0;
    basket::outputs out;
    out.price = price;
    const auto settings = neutryx::simulation_settings().paths(4096).correlation(5, 0.5);
    CHECK(basket::simulate(engine, in, out, settings).complete());
    in.spot = 100.0;
    out.price = other;
    CHECK(basket::simulate(engine, in, out, settings).complete());
    CHECK(price > 1.0 && price == other);
}

void refusals(const neutryx::engine &engine)
{
    estimate made;
    const auto refused = [&](const spread::inputs &in, const neutryx::simulation_settings &settings, std::int32_t status,
                             const char *argument) {
        const auto what = spread::try_simulate(engine, in, outputs(made), settings);
        CHECK(what.status() == status);
        if (std::string(what.argument()) != argument)
            std::fprintf(stderr, "%s, not %s: ", what.argument(), argument);
        CHECK(std::string(what.argument()) == argument);
    };
    const auto two = neutryx::simulation_settings().correlation(2, 0.5);
    refused(inputs(), {}, NTX_INVALID_ARGUMENT, "settings->correlation");
    refused(inputs(), neutryx::simulation_settings().correlation({1.0, 0.5, 0.5}), NTX_INVALID_ARGUMENT,
        "settings->correlation[3]");
    refused(inputs(), neutryx::simulation_settings().correlation(2, 1.5), NTX_INVALID_ARGUMENT,
        "settings->correlation[1]");
    refused(inputs(), neutryx::simulation_settings().correlation(100, 0.5), NTX_INVALID_ARGUMENT,
        "settings->asset_count");
    spread::inputs third = inputs();
    third.vol = {0.1, 0.2, 0.3};
    refused(third, two, NTX_UNKNOWN_INPUT, "inputs[8]");
    third.vol = std::vector<neutryx::input_column>(100, neutryx::input_column(0.2));
    refused(third, two, NTX_UNKNOWN_INPUT, "inputs[70]");
}

void term_structures_and_paths(const neutryx::engine &engine)
{
    const std::vector<double> spots = {100.0, 110.0};
    neutryx::batch batch(asian::inputs::simulation);
    batch.in("type", 1.0).in("spot", spots).in("strike", 100.0).in("time", 1.0).in("rate", 0.03);
    batch.in(NTX_IN_VOL | NTX_INTERVAL(1), 0.3).in(NTX_IN_VOL | NTX_INTERVAL(2), 0.2);
    const auto settings = neutryx::simulation_settings().paths(200).fixings(2).moment_matching();
    std::vector<double> logs(2 * 200 * 2);
    CHECK(engine.generate_paths(batch, settings, neutryx::paths(NTX_PATH_LOG_RETURN, logs.data())).complete());
    double square[2] = {};
    for (std::size_t i = 0; i < logs.size(); ++i)
        square[i % 2] += logs[i] * logs[i] / 400.0;
    CHECK(square[0] > 1.6 * square[1]);
    // Intervals apart, in single precision, the first alone.
    std::vector<float> columns(2 * 200, -1.0f);
    neutryx::paths target(NTX_PATH_LOG_RETURN, columns.data());
    target.steps(1).strides(4, 8, 4);
    CHECK(engine.generate_paths(batch, settings, target).complete());
    for (std::size_t row = 0; row < 2; ++row)
        for (std::size_t path = 0; path < 200; ++path)
            CHECK(columns[path * 2 + row] == static_cast<float>(logs[(row * 200 + path) * 2]));
    const neutryx::buffer buffer(engine, logs.size());
    CHECK(engine.generate_paths(batch, settings, neutryx::paths(NTX_PATH_LOG_RETURN, buffer)).complete());
    std::vector<double> read(logs.size());
    buffer.read(read);
    CHECK(read == logs);
    CHECK_THROWS(neutryx::error, engine.generate_paths(batch, settings, target.steps(3)),
        CHECK(std::string(caught.argument()) == "paths->steps"));
    bool watched = false;
    engine.generate_paths(batch, settings, target.steps(1), [&](std::uint64_t, std::uint64_t) { watched = true; });
    CHECK(watched);
}

} // namespace

int main()
{
    const neutryx::engine engine(neutryx::config().threads(2));
    spreads(engine);
    baskets(engine);
    refusals(engine);
    term_structures_and_paths(engine);
    return check_result();
}
