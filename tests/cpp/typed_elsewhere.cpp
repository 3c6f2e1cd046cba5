// The typed header alone comes first here, which is fine too.
#include <neutryx_typed.hpp>

#include "typed_elsewhere.hpp"

double price_elsewhere(const neutryx::engine &engine)
{
    double price = 0.0;
#if __cplusplus >= 202002L
    neutryx::black76_european::price(engine,
        {.type = neutryx::put, .forward = 100.0, .strike = 100.0, .time = 1.0, .rate = 0.0, .vol = 0.2},
        {.price = price});
#else
    neutryx::black76_european::inputs in;
    in.type = neutryx::put;
    in.forward = 100.0;
    in.strike = 100.0;
    in.time = 1.0;
    in.rate = 0.0;
    in.vol = 0.2;
    neutryx::black76_european::outputs out;
    out.price = price;
    neutryx::black76_european::price(engine, in, out);
#endif
    return price;
}
