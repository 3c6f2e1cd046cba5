// A user's program in C++.
#include <neutryx.hpp>

#include <cstdio>

int main()
{
    neutryx::bsm_european::inputs in;
    in.type = neutryx::call;
    in.spot = 100.0;
    in.strike = 100.0;
    in.time = 1.0;
    in.rate = 0.0;
    in.vol = 0.2;
    double price = 0.0;
    neutryx::bsm_european::outputs out;
    out.price = price;
    neutryx::bsm_european::price(neutryx::engine(), in, out);
    std::printf("neutryx %s: %.4f\n", neutryx::version(), price);
    return price > 7.9655 && price < 7.9657 ? 0 : 1;
}
