// Ten thousand engines, jobs, buffers and states, a million calls, and exceptions leave nothing behind. Linux only.
#include "check.hpp"
#include <neutryx.hpp>

#include <fstream>
#include <string>
#include <unistd.h>
#include <vector>

namespace bsm = neutryx::bsm_european;

namespace {

constexpr int engine_count = 10'000;
constexpr int call_count = 1'000'000;
constexpr long most_bytes = 3'000'000;

long resident()
{
    long pages = 0, resident = 0;
    std::ifstream("/proc/self/statm") >> pages >> resident;
    return resident * sysconf(_SC_PAGESIZE);
}

bsm::inputs inputs(const std::vector<double> &spot)
{
    bsm::inputs in;
    in.type = neutryx::call;
    in.spot = spot;
    in.strike = 100.0;
    in.time = 1.0;
    in.rate = 0.02;
    in.vol = 0.2;
    return in;
}

/// States that are made, filled, moved, saved, loaded and merged.
void simulate(const neutryx::engine &engine)
{
    double price = 0.0;
    neutryx::mc_european::inputs in;
    in.type = neutryx::call;
    in.spot = 90.0;
    in.strike = 100.0;
    in.time = 1.0;
    in.rate = 0.02;
    in.vol = 0.2;
    neutryx::mc_european::outputs out;
    out.price = price;
    neutryx::simulation_state made, merged;
    const auto settings = neutryx::simulation_settings().paths(64).fixing_times({0.5, 1.0});
    CHECK(neutryx::mc_european::simulate(engine, in, out, settings, made).complete() && price > 0.0);
    const neutryx::simulation_state moved = std::move(made);
    merged.merge(neutryx::simulation_state::load(moved.save()));
}

void engines(int count)
{
    const std::vector<double> spot{90.0, 110.0};
    std::vector<double> price(spot.size());
    bsm::outputs out;
    out.price = price;
    for (int i = 0; i < count; ++i) {
        const neutryx::engine engine(neutryx::config().threads(1));
        const neutryx::buffer held(engine, spot);
        auto in = inputs(spot);
        in.spot = held;
        const auto job = engine.submit({bsm::batch(in, out)});
        CHECK(job.wait().complete());
        simulate(engine);
    }
}

void calls(int count)
{
    const neutryx::engine engine(neutryx::config().threads(1));
    const std::vector<double> spot{90.0, 110.0};
    std::vector<double> price(spot.size()), other(1);
    bsm::outputs out, wrong;
    out.price = price;
    wrong.price = other;
    const neutryx::book book{bsm::batch(inputs(spot), out)};
    for (int i = 0; i < count; ++i) {
        if (i % 2 == 0)
            CHECK(bsm::price(engine, inputs(spot), out).complete());
        else
            CHECK(engine.price(book).complete());
        if (i % 100 == 0)
            CHECK_THROWS(neutryx::error, bsm::price(engine, inputs(spot), wrong),
                CHECK(caught.status() == NTX_INVALID_ARGUMENT));
    }
}

/// Does a tenth of it, which is when the heap finds its size, and then all of it.
void grows_not(const char *what, void (*work)(int), int count)
{
    work(count / 10);
    const long before = resident();
    work(count);
    const long grown = resident() - before;
    std::printf("%d %s: %ld bytes more\n", count, what, grown);
    CHECK(before > 0 && grown < most_bytes);
}

} // namespace

int main()
{
    grows_not("engines", engines, engine_count);
    grows_not("calls", calls, call_count);
    return check_result();
}
