// Greeks: of one option, in the units that traders think in, and of a position as the market moves.
#include <neutryx.hpp>

#include <cstdio>
#include <vector>

namespace bsm = neutryx::bsm_european;

namespace {

/// One option: plain variables take the results.
void print_option(const neutryx::engine &engine)
{
    double price, delta, gamma, vega, theta, rho, vanna, volga;
    bsm::price(engine,
        {.type = neutryx::put,
            .spot = 100.0,
            .strike = 95.0,
            .time = 0.25,
            .rate = 0.03,
            .dividend_yield = 0.01,
            .vol = 0.2},
        {.price = price,
            .delta = delta,
            .gamma = gamma,
            .vega = vega,
            .theta = theta,
            .rho = rho,
            .vanna = vanna,
            .volga = volga});
    std::printf("price %.4f, delta %.4f, gamma %.4f\n", price, delta, gamma);
    std::printf("vega %.4f a point, theta %.4f a day, rho %.4f a percent\n", vega / 100.0,
        theta / 365.0, rho / 100.0);
    std::printf("vanna %.4f, volga %.4f\n", vanna, volga);
}

/// A straddle: two calls with one column in common, and the sum of what they give.
void print_straddle(const neutryx::engine &engine)
{
    const std::vector<double> spot = {80.0, 90.0, 100.0, 110.0, 120.0};
    struct greeks {
        double price, delta, gamma;
    };
    std::vector<greeks> calls(spot.size()), puts(spot.size());
    const auto price = [&](neutryx::option_type type, std::vector<greeks> &out) {
        bsm::price(engine,
            {.type = type, .spot = spot, .strike = 100.0, .time = 0.5, .rate = 0.02, .vol = 0.25},
            {.price = neutryx::field(out, &greeks::price),
                .delta = neutryx::field(out, &greeks::delta),
                .gamma = neutryx::field(out, &greeks::gamma)});
    };
    price(neutryx::call, calls);
    price(neutryx::put, puts);
    std::printf("%8s %10s %8s %8s\n", "spot", "straddle", "delta", "gamma");
    for (std::size_t i = 0; i < spot.size(); ++i)
        std::printf("%8.0f %10.4f %8.4f %8.4f\n", spot[i], calls[i].price + puts[i].price,
            calls[i].delta + puts[i].delta, calls[i].gamma + puts[i].gamma);
}

} // namespace

int main()
{
    try {
        const neutryx::engine engine;
        print_option(engine);
        print_straddle(engine);
    } catch (const neutryx::error &error) {
        std::fprintf(stderr, "greeks: %s\n", error.what());
        return 1;
    }
}
