// The wrapper costs no allocation: what a typed call is given lies on the stack until it returns.
#include "check.hpp"
#include <neutryx.hpp>

#include <cstdlib>
#include <new>

// Counts what C++ takes from the heap. The library has an allocator of its own.
static std::size_t allocations = 0;

void *operator new(std::size_t size)
{
    ++allocations;
    if (void *memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}
// Where they are inlined, gcc sees a free() that has a new before it, and warns.
[[gnu::noinline]] void operator delete(void *memory) noexcept
{
    std::free(memory);
}
[[gnu::noinline]] void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

int main()
{
    namespace bsm = neutryx::bsm_european;
    const neutryx::engine engine;
    double price = 0.0;
    bsm::inputs in;
    in.type = neutryx::put;
    in.spot = 100.0;
    in.strike = 95.0;
    in.time = 0.5;
    in.rate = 0.1;
    in.vol = 0.2;
    bsm::outputs out;
    out.price = price;

    const std::size_t at_first = allocations;
    const neutryx::book book{bsm::batch(in, out)};
    CHECK(allocations > at_first);

    namespace mc = neutryx::mc_european;
    double simulated = 0.0;
    mc::inputs option;
    option.type = neutryx::put;
    option.spot = 100.0;
    option.strike = 95.0;
    option.time = 0.5;
    option.rate = 0.1;
    option.vol = 0.2;
    mc::outputs estimate;
    estimate.price = simulated;
    const auto settings = neutryx::simulation_settings().paths(64).fixing_times({0.5});
    neutryx::simulation_state state;

    neutryx::cancel_flag flag;
    const auto go_on = [](std::uint64_t, std::uint64_t) { return true; };
    const std::size_t before = allocations;
    bsm::price(engine, in, out);
    bsm::price(engine, in, out, flag);
    bsm::price(engine, in, out, go_on);
    CHECK(bsm::try_price(engine, in, {}).complete());
    engine.price(book[0]);
    engine.price(book);
    mc::simulate(engine, option, estimate);
    mc::simulate(engine, option, estimate, settings, flag);
    mc::simulate(engine, option, estimate, settings, state, go_on);
    CHECK(allocations == before);
    CHECK(price > 0.0 && simulated > 0.0);
    return check_result();
}
