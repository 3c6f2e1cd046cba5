// A smile from quotes: the volatility of each, and the reason where there is none.
#include <neutryx.hpp>

#include <cstdint>
#include <cstdio>
#include <vector>

int main()
{
    const std::vector<double> strike = {80.0, 90.0, 100.0, 110.0, 120.0};
    const std::vector<double> price = {19.0, 12.5, 6.0, 2.4, 0.8};
    std::vector<double> vol(strike.size()), clamped(strike.size());
    std::vector<std::uint32_t> codes(strike.size());

    const neutryx::engine engine;
    const neutryx::outcome done = neutryx::black_implied_vol::price(engine,
        {.type = neutryx::call, .forward = 100.0, .strike = strike, .time = 0.5, .rate = 0.02, .price = price},
        {.vol = vol, .clamped_vol = clamped, .row_codes = codes});

    for (std::size_t i = 0; i < strike.size(); ++i)
        std::printf("strike %.0f: vol %.4f, at least %.4f, %s\n", strike[i], vol[i], clamped[i],
            ntx_row_code_name(codes[i]));
    std::printf("%llu without a volatility\n", static_cast<unsigned long long>(done.bad_rows()));
}
