// Mistakes that the compiler must catch, one for each value of MISTAKE, and the words it catches them with.
#include <neutryx.hpp>

#include <string>
#include <vector>

std::vector<double> gone();

void mistake(const std::vector<double> &constant, std::vector<long double> &wide,
    std::vector<std::string> &texts)
{
    neutryx::bsm_european::inputs in;
    neutryx::bsm_european::outputs out;
#if MISTAKE == 1 // this range would be gone
    in.spot = gone();
#elif MISTAKE == 2 // an output must be writable
    out.price = constant;
#elif MISTAKE == 3 // a column holds double, float
    in.spot = wide;
#elif MISTAKE == 4 // an output needs a variable
    out.price = 1.0;
#elif MISTAKE == 5 // may not fit a double
    in.strike = 1L << 60;
#elif MISTAKE == 6 // an output holds double or float
    std::vector<int> integers(3);
    out.price = integers;
#elif MISTAKE == 7 // a column holds double, float
    in.spot = texts;
#elif MISTAKE == 8 // row codes are std::uint32_t
    out.row_codes = wide;
#elif MISTAKE == 9 // a column is a number, a range
    in.spot = nullptr;
#elif MISTAKE == 10 // this range would be gone
    in.spot = neutryx::field(std::vector<std::pair<double, double>>(3), &std::pair<double, double>::first);
#elif MISTAKE == 11 // deleted
    const neutryx::engine engine;
    const neutryx::engine copy = engine;
#elif MISTAKE == 12 // no member named
    neutryx::black76_european::inputs{}.spot = 100.0;
#elif MISTAKE == 13 // deleted
    neutryx::simulation_state state;
    neutryx::simulation_state copy = state;
#elif MISTAKE == 14 // no matching function
    neutryx::engine().price(neutryx::mc_european::inputs(), neutryx::mc_european::outputs());
#elif MISTAKE == 15 // fixings are double
    const std::vector<float> times = {0.5f, 1.0f};
    neutryx::simulation_settings().fixing_times(times);
#elif MISTAKE == 16 // bytes are std::byte
    const auto state = neutryx::simulation_state::load(wide);
#endif
    static_cast<void>(constant), static_cast<void>(wide), static_cast<void>(texts);
}
