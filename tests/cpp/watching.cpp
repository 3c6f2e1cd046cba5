// Progress, cancelling, exceptions in callbacks, and jobs.
#include "check.hpp"
#include <neutryx.hpp>

#include <atomic>
#include <chrono>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace bsm = neutryx::bsm_european;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t rows = 150000;

struct columns {
    std::vector<double> spot = std::vector<double>(rows);
    std::vector<double> price = std::vector<double>(rows, -1.0);
    std::vector<double> vega = std::vector<double>(rows, -1.0);

    columns()
    {
        for (std::size_t i = 0; i < rows; ++i)
            spot[i] = 50.0 + 0.0006 * static_cast<double>(i);
    }

    bsm::inputs inputs() const
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
    bsm::outputs outputs()
    {
        bsm::outputs out;
        out.price = price;
        out.vega = vega;
        return out;
    }
    neutryx::batch batch() { return bsm::batch(inputs(), outputs()); }
};

std::vector<double> expected(const neutryx::engine &engine)
{
    columns book;
    bsm::price(engine, book.inputs(), book.outputs());
    return book.price;
}

void progress_is_told(const neutryx::engine &engine)
{
    columns book;
    std::uint64_t last = 0, calls = 0;
    const auto caller = std::this_thread::get_id();
    const auto look = [&](std::uint64_t done, std::uint64_t total) {
        CHECK(done >= last && done <= total && total == rows);
        CHECK(std::this_thread::get_id() == caller);
        last = done;
        ++calls;
    };
    const auto what = bsm::price(engine, book.inputs(), book.outputs(), look);
    CHECK(what.complete() && last == rows && calls > 1);
    CHECK(same_bits(book.price, expected(engine)));

    // A function that is kept, and one that answers.
    calls = 0;
    auto count = [&calls](std::uint64_t, std::uint64_t) { return ++calls, true; };
    const neutryx::watch watching(count);
    engine.price(book.batch(), watching);
    engine.price(neutryx::book{book.batch()}, watching);
    CHECK(calls > 2);
}

void calls_are_stopped(const neutryx::engine &engine)
{
    columns book;
    const auto stop = [](std::uint64_t, std::uint64_t) { return false; };
    CHECK_THROWS(neutryx::error, bsm::price(engine, book.inputs(), book.outputs(), stop),
        CHECK(caught.cancelled()));
    CHECK(engine.try_price(book.batch(), stop).status() == NTX_CANCELLED);
    CHECK(engine.try_price(neutryx::book{book.batch()}, stop).status() == NTX_CANCELLED);

    neutryx::cancel_flag flag;
    flag.request();
    CHECK(flag.requested());
    CHECK_THROWS(neutryx::error, engine.price(book.batch(), flag), CHECK(caught.cancelled()));
    flag.reset();
    CHECK(engine.price(book.batch(), flag).complete());
    // From within: the flag is seen after the callback that sets it.
    const auto set = [&flag](std::uint64_t, std::uint64_t) { flag.request(); };
    CHECK(engine.try_price(book.batch(), neutryx::watch(set).cancel_with(flag)).status() == NTX_CANCELLED);
}

#ifdef __cpp_lib_jthread
void stop_tokens_stop_calls(const neutryx::engine &engine)
{
    columns book;
    std::stop_source source;
    CHECK(engine.price(book.batch(), source.get_token()).complete());
    CHECK(engine.price(book.batch(), std::stop_token()).complete());
    // From within, and by a copy of the watch that was given the token.
    neutryx::watch original([&source](std::uint64_t, std::uint64_t) { source.request_stop(); });
    const neutryx::watch copy = original.cancel_with(source.get_token());
    original = {};
    CHECK(engine.try_price(book.batch(), copy).status() == NTX_CANCELLED);
    CHECK_THROWS(neutryx::error, bsm::price(engine, book.inputs(), book.outputs(), source.get_token()),
        CHECK(caught.cancelled()));
    // The last flag or token is the one that counts.
    const neutryx::cancel_flag flag;
    neutryx::watch watching(source.get_token());
    CHECK(engine.price(book.batch(), watching.cancel_with(flag)).complete());

    neutryx::outcome what;
    std::jthread([&](std::stop_token stop) { what = engine.try_price(book.batch(), stop); }).request_stop();
    CHECK(what.complete() || what.status() == NTX_CANCELLED);
}
#endif

void exceptions_go_through(const neutryx::engine &engine)
{
    columns book;
    int calls = 0;
    const auto fail = [&calls](std::uint64_t, std::uint64_t) {
        ++calls;
        throw std::out_of_range("from the callback");
    };
    CHECK_THROWS(std::out_of_range, bsm::price(engine, book.inputs(), book.outputs(), fail),
        CHECK(std::string(caught.what()) == "from the callback"));
    CHECK(calls == 1);
    CHECK_THROWS(std::out_of_range, static_cast<void>(engine.try_price(book.batch(), fail)),
        CHECK(calls == 2 && *caught.what() != '\0'));
    // Not of std, and thrown at the end of a batch too small to be told about before.
    const std::vector<double> one(1, 100.0);
    bsm::inputs in = book.inputs();
    in.spot = one;
    CHECK_THROWS(int, bsm::price(engine, in, {}, [](std::uint64_t, std::uint64_t) { throw 42; }),
        CHECK(caught == 42));
    CHECK(bsm::price(engine, book.inputs(), book.outputs()).complete());
    CHECK(same_bits(book.price, expected(engine)));
}

void jobs_run(const neutryx::engine &engine)
{
    columns first, second;
    neutryx::job job;
    CHECK(!job && job.done() && job.try_wait().status() == NTX_NULL_POINTER && job.progress().total == 0);
    job.cancel();
    CHECK_THROWS(neutryx::error, job.wait(), CHECK(caught.status() == NTX_NULL_POINTER));

    job = engine.submit({first.batch(), second.batch()});
    CHECK(job && job.wait().complete() && job.done() && job.wait_for(0s) && job.wait_for(-1h));
    CHECK(job.wait().complete());
    CHECK(job.progress().done == 2 * rows && job.progress().total == 2 * rows);
    const auto price = expected(engine);
    CHECK(same_bits(first.price, price) && same_bits(second.price, price));

    // Bad rows.
    columns third;
    third.spot[rows - 1] = -1.0;
    job = engine.submit({third.batch()});
    CHECK(job.wait_for(std::chrono::hours::max()));
    CHECK(job.wait().bad_rows() == 1 && job.wait().row() == rows - 1);

    neutryx::job moved = std::move(job);
    CHECK(moved && !job && moved.wait().bad_rows() == 1);
}

/// The values of a book that is gone, and its single values, are the job's.
void a_book_may_go(const neutryx::engine &engine)
{
    columns book;
    neutryx::job job;
    {
        neutryx::book going{book.batch()};
        job = engine.submit(going);
    }
    CHECK(job.wait().complete());
    CHECK(same_bits(book.price, expected(engine)));
}

void jobs_end_before_what_they_keep(const neutryx::engine &engine)
{
    // Destroyed, replaced and cancelled while they run: address sanitizer would tell of a job that goes on.
    for (int i = 0; i < 9; ++i) {
        auto memory = std::make_shared<columns>();
        std::weak_ptr<columns> alive = memory;
        auto job = engine.submit({memory->batch()}, memory);
        memory.reset();
        CHECK(!alive.expired());
        if (i % 3 == 0)
            job = neutryx::job();
        else if (i % 3 == 1)
            job.cancel();
        else
            static_cast<void>(neutryx::job(std::move(job)));
        CHECK((i % 3 == 1) == !alive.expired());
        if (i % 3 == 1) {
            const auto what = job.try_wait();
            CHECK(what.complete() || what.status() == NTX_CANCELLED);
        }
    }
    // Memory that is declared after the job would be gone too early; before it, all is well.
    columns memory;
    const auto job = engine.submit({memory.batch()});
}

void jobs_outlive_their_engine()
{
    columns book;
    neutryx::job job;
    {
        neutryx::engine engine;
        job = engine.submit({book.batch()});
    }
    const auto what = job.try_wait();
    CHECK(what.complete() || what.status() == NTX_CANCELLED);
}

void one_engine_serves_many_threads(const neutryx::engine &engine)
{
    const auto price = expected(engine);
    std::vector<std::thread> threads;
    std::atomic<int> right{0};
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, i] {
            columns book;
            if (i % 2 == 0)
                bsm::price(engine, book.inputs(), book.outputs());
            else
                engine.submit({book.batch()}).wait();
            right += same_bits(book.price, price);
        });
    }
    for (std::thread &each : threads)
        each.join();
    CHECK(right == 4);

    neutryx::cancel_flag flag;
    columns book;
    std::thread stopper([&flag] { flag.request(); });
    const auto what = engine.try_price(book.batch(), flag);
    stopper.join();
    CHECK(what.complete() || what.status() == NTX_CANCELLED);
}

} // namespace

int main()
{
    const neutryx::engine engine(neutryx::config().threads(3));
    // With helpers the work may be over before the calling thread has its first look.
    const neutryx::engine alone(neutryx::config().threads(1));
    progress_is_told(alone);
    calls_are_stopped(alone);
#ifdef __cpp_lib_jthread
    stop_tokens_stop_calls(alone);
#endif
    exceptions_go_through(alone);
    exceptions_go_through(engine);
    jobs_run(engine);
    a_book_may_go(engine);
    jobs_end_before_what_they_keep(engine);
    jobs_outlive_their_engine();
    one_engine_serves_many_threads(engine);
    return check_result();
}
