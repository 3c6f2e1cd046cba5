// Asian options by simulation: prices with their errors, as many paths as a target takes, and an estimate that two
// processes share.
#include <neutryx.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <vector>

namespace asian = neutryx::mc_asian_arithmetic;

namespace {

const std::vector<double> strikes = {90.0, 100.0, 110.0};

/// Calls on the mean of the prices at the fixings, for every strike.
asian::inputs calls()
{
    return {.type = neutryx::call, .spot = 100.0, .strike = strikes, .time = 1.0, .rate = 0.03, .vol = 0.2};
}

/// Twelve fixings, the last at expiry. Sobol points take far fewer paths than pseudo-random numbers.
neutryx::simulation_settings monthly()
{
    return neutryx::simulation_settings().generator(NTX_GENERATOR_SOBOL).fixings(12);
}

void print_prices(const neutryx::engine &engine)
{
    std::vector<double> price(3), error(3), delta(3), vega(3);
    asian::simulate(
        engine, calls(), {.price = price, .delta = delta, .vega = vega, .standard_error = error}, monthly());
    for (std::size_t i = 0; i < strikes.size(); ++i)
        std::printf("strike %3.0f: %7.4f +- %.4f, delta %.3f, vega %.3f\n", strikes[i], price[i], error[i], delta[i],
            vega[i] / 100.0);
}

/// A row is done when its error is small enough. The function is told how far the call is, and could stop it.
void simulate_to_a_target(const neutryx::engine &engine)
{
    std::vector<double> error(3), paths(3);
    const auto until_a_cent = neutryx::simulation_settings()
                                  .fixings(12)
                                  .control_variate(false)
                                  .paths(std::uint64_t{1} << 24)
                                  .standard_error(0.01);
    int looks = 0;
    asian::simulate(engine, calls(), {.standard_error = error, .paths_used = paths}, until_a_cent,
        [&looks](std::uint64_t, std::uint64_t) { ++looks; });
    for (std::size_t i = 0; i < strikes.size(); ++i)
        std::printf("strike %3.0f: an error of %.4f after %.0f paths\n", strikes[i], error[i], paths[i]);
    std::printf("progress was told %s\n", looks > 0 ? "on the way" : "never");
}

/// What a process does that has a part of the paths: simulates them into a state, and gives that away as bytes.
std::vector<std::byte> simulate_a_part(const neutryx::engine &engine, std::uint64_t first, std::uint64_t count)
{
    neutryx::simulation_state state;
    asian::simulate(engine, calls(), {}, monthly().first_path(first).paths(count), state);
    return state.save();
}

/// The parts together have the bits of one call.
void share_an_estimate(const neutryx::engine &engine)
{
    const std::uint64_t half = 1 << 15;
    neutryx::simulation_state state;
    for (std::uint64_t first = 0; first < 2 * half; first += half)
        state.merge(neutryx::simulation_state::load(simulate_a_part(engine, first, half)));

    // All paths are there, so this simulates none.
    std::vector<double> shared(3), alone(3);
    asian::simulate(engine, calls(), {.price = shared}, monthly().paths(2 * half), state);
    asian::simulate(engine, calls(), {.price = alone}, monthly().paths(2 * half));
    std::printf("shared and alone: %s\n", shared == alone ? "the same bits" : "different");
}

} // namespace

int main()
{
    try {
        const neutryx::engine engine;
        print_prices(engine);
        simulate_to_a_target(engine);
        share_an_estimate(engine);
    } catch (const neutryx::error &error) {
        std::fprintf(stderr, "asian: %s\n", error.what());
        return 1;
    }
}
