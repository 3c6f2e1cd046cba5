// Three calls priced at once: arrays where values differ, numbers where they do not.
#include <neutryx.hpp>

#include <cstdio>
#include <vector>

int main()
{
    const std::vector<double> spot = {95.0, 100.0, 105.0};
    std::vector<double> price(3), delta(3);

    const neutryx::engine engine;
    neutryx::bsm_european::price(engine,
        {.type = neutryx::call, .spot = spot, .strike = 100.0, .time = 0.5, .rate = 0.03, .vol = 0.2},
        {.price = price, .delta = delta});

    for (std::size_t i = 0; i < spot.size(); ++i)
        std::printf("spot %.0f: price %.4f, delta %.4f\n", spot[i], price[i], delta[i]);
}
