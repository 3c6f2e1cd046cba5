// Work that takes a while: in the background with progress, given up half way, and stopped with its thread.
#include <neutryx.hpp>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <utility>
#include <vector>

#ifdef __cpp_lib_jthread // by <neutryx.hpp>, which is for C++17 too
#include <thread>
#endif

using namespace std::chrono_literals;
namespace bsm = neutryx::bsm_european;

namespace {

/// The memory of a book of calls with one strike each.
struct positions {
    std::vector<double> strike, price, vega;

    explicit positions(std::size_t rows) : strike(rows), price(rows), vega(rows)
    {
        for (std::size_t i = 0; i < rows; ++i)
            strike[i] = 50.0 + 100.0 * static_cast<double>(i) / static_cast<double>(rows);
    }

    neutryx::batch batch()
    {
        return bsm::batch(
            {.type = neutryx::call, .spot = 100.0, .strike = strike, .time = 0.5, .rate = 0.03, .vol = 0.2},
            {.price = price, .vega = vega});
    }
};

/// The job keeps the positions, whoever else lets go of them; this thread looks in now and then.
void in_the_background(const neutryx::engine &engine, std::size_t rows)
{
    const auto all = std::make_shared<positions>(rows);
    const neutryx::job job = engine.submit({all->batch()}, all);
    while (!job.wait_for(10ms)) {
        const auto now = job.progress();
        std::printf("job: %3.0f%%\n", 100.0 * static_cast<double>(now.done) / static_cast<double>(now.total));
    }
    const neutryx::outcome what = job.wait();
    std::printf("job: %llu rows, %llu bad, the first price is %.4f\n",
        static_cast<unsigned long long>(job.progress().total),
        static_cast<unsigned long long>(what.bad_rows()), all->price[0]);
}

/// Cancelled, unless it is faster than we are. try_wait() returns what wait() would throw.
void cancelled(const neutryx::engine &engine, std::size_t rows)
{
    const auto all = std::make_shared<positions>(rows);
    const neutryx::job job = engine.submit({all->batch()}, all);
    job.cancel();
    const neutryx::outcome what = job.try_wait();
    std::printf("cancelled job: %s\n", what.failed() ? neutryx::status_name(what.status()) : "was already done");
}

/// A call that waits, with a function that watches it and stops it half way.
void watched(const neutryx::engine &engine, std::size_t rows)
{
    positions all(rows);
    const neutryx::outcome what = engine.try_price(
        all.batch(), [](std::uint64_t done, std::uint64_t total) { return done < total / 2; });
    std::printf("watched call: %s\n", neutryx::status_name(what.status()));
}

#ifdef __cpp_lib_jthread
/// A thread of C++20 that is asked to stop takes its call with it.
void with_its_thread(const neutryx::engine &engine, std::size_t rows)
{
    positions all(rows);
    neutryx::outcome what;
    {
        const std::jthread thread(
            [&](std::stop_token stop) { what = engine.try_price(all.batch(), std::move(stop)); });
    }
    std::printf("call of a thread: %s\n", neutryx::status_name(what.status()));
}
#endif

} // namespace

int main(int argc, char **argv)
{
    const std::size_t rows = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1000000;
    if (rows == 0) {
        std::fprintf(stderr, "usage: job [ROWS]\n");
        return 2;
    }
    try {
        const neutryx::engine engine;
        in_the_background(engine, rows);
        cancelled(engine, rows);
        watched(engine, rows);
#ifdef __cpp_lib_jthread
        with_its_thread(engine, rows);
#endif
    } catch (const neutryx::error &error) {
        std::fprintf(stderr, "job: %s\n", error.what());
        return 1;
    }
}
