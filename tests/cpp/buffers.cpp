// Buffers: columns that stay where they are priced, here in this machine's memory; tests/c has devices.
#include "check.hpp"
#include <neutryx.hpp>

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace bsm = neutryx::bsm_european;
using neutryx::buffer;

namespace {

constexpr std::size_t rows = 5000;

std::vector<double> line(double from, double to)
{
    std::vector<double> values(rows);
    for (std::size_t i = 0; i < rows; ++i)
        values[i] = from + (to - from) * static_cast<double>(i) / rows;
    return values;
}

bsm::inputs inputs(const std::vector<double> &spot, const std::vector<double> &vol)
{
    bsm::inputs in;
    in.type = neutryx::put;
    in.spot = spot;
    in.strike = 100.0;
    in.time = 1.0;
    in.rate = 0.02;
    in.vol = vol;
    return in;
}

std::vector<double> prices(const neutryx::engine &engine, const bsm::inputs &in)
{
    std::vector<double> price(rows);
    bsm::outputs out;
    out.price = price;
    bsm::price(engine, in, out);
    return price;
}

void columns_and_outputs(const neutryx::engine &engine)
{
    auto spot = line(50.0, 150.0);
    const auto vol = line(0.1, 0.5);
    const buffer held_spot(engine, spot), held_vol(engine, vol);
    buffer results(engine, 2 * rows);
    CHECK(held_spot.size() == rows && results.size() == 2 * rows && results);
    for (int round = 0; round < 2; ++round) {
        auto in = inputs(spot, vol);
        const auto expected = prices(engine, in);
        in.spot = held_spot;
        in.vol = held_vol.part(0, rows);
        CHECK(same_bits(prices(engine, in), expected));

        // Into a buffer, and from there into the next call.
        std::vector<double> read(rows), delta(rows);
        bsm::outputs out;
        out.price = results.part(rows, rows);
        out.delta = delta;
        CHECK(bsm::price(engine, in, out).complete());
        results.read(read, rows);
        CHECK(same_bits(read, expected));
        in.strike = results.part(rows, rows);
        auto chained = inputs(spot, vol);
        chained.strike = expected;
        CHECK(same_bits(prices(engine, in), prices(engine, chained)));

        for (double &value : spot)
            value *= 1.01;
        held_spot.write(spot);
    }
}

void any_elements(const neutryx::engine &engine)
{
    const buffer held(engine, 6);
    held.write(1.5);
    const std::vector<float> floats{2.5F, 3.5F};
    const std::array<std::int32_t, 1> integer{{7}};
    held.write(floats, 1);
    held.write(integer, 5);
    held.write(9.0, 4);
    std::vector<float> narrow(6);
    held.read(narrow);
    CHECK(narrow == std::vector<float>{1.5F, 2.5F, 3.5F, 1.5F, 9.0F, 9.0F});
    double one = 0.0;
    held.read(one, 2);
    CHECK(one == 3.5);
}

void jobs_keep_them(const neutryx::engine &engine)
{
    const auto spot = line(50.0, 150.0), vol = line(0.1, 0.5);
    auto in = inputs(spot, vol);
    const auto expected = prices(engine, in);
    std::vector<double> price(rows);
    neutryx::job job;
    {
        const buffer held(engine, spot);
        in.spot = held;
        bsm::outputs out;
        out.price = price;
        job = engine.submit(neutryx::book().add(bsm::batch(in, out)));
    }
    job.wait();
    CHECK(same_bits(price, expected));
}

void moves()
{
    buffer none;
    CHECK(!none && none.size() == 0 && none.raw() == nullptr);
    buffer held;
    {
        neutryx::engine engine(neutryx::config().backend(NTX_BACKEND_CPU));
        held = buffer(engine, std::vector<double>{1.0, 2.0});
    }
    buffer moved(std::move(held));
    std::vector<double> read(2);
    moved.read(read);
    CHECK(read == std::vector<double>{1.0, 2.0});
}

void mistakes(const neutryx::engine &engine)
{
    const buffer held(engine, 4);
    std::vector<double> five(5);
    CHECK_THROWS(neutryx::error, held.write(five), CHECK(caught.status() == NTX_INVALID_ARGUMENT));
    CHECK_THROWS(neutryx::error, held.read(five),
        CHECK(std::string(caught.what()).find("has 4") != std::string::npos));
    CHECK(held.try_write(five, 9).status() == NTX_INVALID_ARGUMENT);
    CHECK(held.try_read(five, 1).status() == NTX_INVALID_ARGUMENT);
    CHECK(held.try_write(held).status() == NTX_INVALID_DTYPE);
    CHECK(held.try_write(1.0, 4).complete());
    CHECK(buffer().try_write(1.0).status() == NTX_NULL_POINTER);
    const auto too_many = static_cast<std::size_t>(-1);
    CHECK_THROWS(neutryx::error, buffer(engine, too_many), CHECK(caught.status() == NTX_OUT_OF_RESOURCES));
    neutryx::outcome what;
    CHECK(!buffer::try_create(engine, too_many, what) && what.failed());

    // Other numbers of rows, and a part that is not there.
    auto in = inputs(five, five);
    in.spot = held;
    CHECK(bsm::try_price(engine, in, {}).status() == NTX_INVALID_ARGUMENT);
    in.vol = 0.2;
    bsm::outputs out;
    out.price = five;
    in.spot = held.part(0, 5);
    CHECK(bsm::try_price(engine, in, out).status() == NTX_INVALID_ARGUMENT);
    const neutryx::buffer_part gone = buffer(engine, 5);
    in.spot = gone;
    const auto refused = bsm::try_price(engine, in, out);
    CHECK(refused.status() == NTX_INVALID_ARGUMENT);
    CHECK(std::string(refused.message()).find("is no buffer") != std::string::npos);
}

} // namespace

int main()
{
    const neutryx::engine engine(neutryx::config().backend(NTX_BACKEND_CPU));
    columns_and_outputs(engine);
    any_elements(engine);
    jobs_keep_them(engine);
    moves();
    mistakes(engine);
    return check_result();
}
