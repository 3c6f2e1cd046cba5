// Simulations: typed calls, settings, states, what is refused, and what watches a call.
#include "check.hpp"
#include <neutryx.hpp>

#include <array>
#include <chrono>
#include <cmath>
#include <map>
#include <stdexcept>
#include <string>
#include <thread>
#include <type_traits>
#include <vector>
#if __cplusplus >= 202002L
#include <span>
#endif

namespace asian = neutryx::mc_asian_arithmetic;
using namespace std::chrono_literals;

namespace {

static_assert(!std::is_copy_constructible_v<neutryx::simulation_state>);
static_assert(!std::is_copy_assignable_v<neutryx::simulation_state>);
static_assert(std::is_nothrow_move_constructible_v<neutryx::simulation_state>);
static_assert(std::is_nothrow_move_assignable_v<neutryx::simulation_state>);
static_assert(std::is_nothrow_move_constructible_v<neutryx::simulation_settings>);

constexpr std::size_t rows = 4;
using column = std::vector<double>;
using columns = std::map<std::string, column>;

columns make_inputs()
{
    columns in;
    const auto fill = [&in](const char *name, double start, double step) {
        for (std::size_t i = 0; i < rows; ++i)
            in[name].push_back(start + step * static_cast<double>(i));
    };
    const auto alternate = [&in](const char *name, double first, double second) {
        for (std::size_t i = 0; i < rows; ++i)
            in[name].push_back(i % 2 == 0 ? first : second);
    };
    alternate("type", NTX_CALL, NTX_PUT);
    fill("spot", 97.0, 2.0);
    fill("strike", 103.0, -1.0);
    fill("time", 0.5, 0.1);
    fill("rate", 0.0, 0.01);
    fill("dividend_yield", 0.02, -0.001);
    fill("vol", 0.15, 0.05);
    fill("cash", 7.0, 1.0);
    alternate("barrier", 115.0, 88.0);
    fill("rebate", 0.5, 0.5);
    alternate("direction", 1.0, -1.0);
    fill("knock", -1.0, 0.0);
    fill("average", 99.0, 0.5);
    fill("past_fixings", 0.0, 1.0);
    alternate("extremum", 95.0, 110.0);
    fill("start_time", 0.2, 0.05);
    fill("strike_ratio", 1.0, 0.01);
    fill("local_floor", -0.02, 0.001);
    fill("local_cap", 0.04, 0.01);
    fill("global_floor", 0.0, 0.01);
    fill("global_cap", 0.1, 0.01);
    return in;
}

neutryx::simulation_settings few_paths()
{
    return neutryx::simulation_settings().generator(NTX_GENERATOR_SOBOL).replicates(4).paths(512).fixings(3);
}

// Members by hand, so that the test does not repeat what it tests.
template <class Inputs>
Inputs common(const columns &values)
{
    Inputs in;
    in.spot = values.at("spot");
    in.time = values.at("time");
    in.rate = values.at("rate");
    in.dividend_yield = values.at("dividend_yield");
    in.vol = values.at("vol");
    return in;
}

/// Inputs of an option with or without a strike.
template <class Inputs>
Inputs option(const columns &values)
{
    auto in = common<Inputs>(values);
    in.type = values.at("type");
    return in;
}
template <class Inputs>
Inputs struck(const columns &values)
{
    auto in = option<Inputs>(values);
    in.strike = values.at("strike");
    return in;
}
template <class Inputs>
Inputs averaging(Inputs in, const columns &values)
{
    in.average = values.at("average");
    in.past_fixings = values.at("past_fixings");
    return in;
}
template <class Inputs>
Inputs watching(Inputs in, const columns &values)
{
    in.barrier = values.at("barrier");
    in.direction = values.at("direction");
    in.knock = values.at("knock");
    return in;
}

template <class Outputs>
Outputs ask(columns &to)
{
    const auto room = [&to](const char *name) -> column & { return to[name] = column(rows, -7.0); };
    Outputs out;
    out.price = room("price");
    out.vega = room("vega");
    out.standard_error = room("standard_error");
    out.low = room("low");
    out.high = room("high");
    out.paths_used = room("paths_used");
    out.variance_reduction = room("variance_reduction");
    if constexpr (Outputs::count == 8)
        out.delta = room("delta");
    return out;
}

/// A typed call against one by the names of the running library.
template <class Inputs, class Outputs>
void same_as_by_name(const neutryx::engine &engine, const char *simulation, const columns &values, const Inputs &in,
    const Outputs &out, const columns &got)
{
    const neutryx::simulation_settings settings = few_paths();
    CHECK(ntx_simulation_find(simulation) == Inputs::simulation);
    std::size_t given = 0;
    neutryx::batch named(simulation);
    in.each([&](std::uint32_t id, const char *name, const neutryx::input_column &each) {
        CHECK(ntx_input_find(name) == id);
        given += each.given();
        named.in(name, values.at(name));
    });
    CHECK(given == Inputs::count && got.size() == Outputs::count);
    columns expected;
    out.each([&](std::uint32_t id, const char *name, const neutryx::output_column &each) {
        CHECK(ntx_output_find(name) == id && each.given());
        named.out(name, expected[name] = column(rows));
    });
    CHECK(engine.simulate(named, settings).complete());
    for (const auto &[name, typed] : got)
        CHECK(same_bits(typed, expected.at(name)) && typed[1] != -7.0);
    const columns typed = got;
    CHECK(engine.simulate(neutryx::batch::of(in, out, Inputs::simulation), settings).complete() && got == typed);
}

#define SAME_AS_BY_NAME(name, ...)                                                                                     \
    do {                                                                                                               \
        namespace it = neutryx::name;                                                                                  \
        using inputs = it::inputs;                                                                                     \
        columns got;                                                                                                   \
        const inputs in = __VA_ARGS__;                                                                                 \
        const auto out = ask<it::outputs>(got);                                                                        \
        CHECK(it::simulate(engine, in, out, few_paths()).complete());                                                  \
        same_as_by_name(engine, #name, values, in, out, got);                                                          \
        const columns once = got;                                                                                      \
        neutryx::simulation_state state;                                                                               \
        CHECK(it::try_simulate(engine, in, out, few_paths(), state).complete() && got == once);                        \
        CHECK(engine.simulate(it::batch(in, out), few_paths(), state).complete() && got == once);                      \
    } while (0)

void every_simulation(const neutryx::engine &engine)
{
    const columns values = make_inputs();
    const auto with = [&values](auto in, auto member, const char *name) { return in.*member = values.at(name), in; };
    SAME_AS_BY_NAME(mc_european, struck<inputs>(values));
    SAME_AS_BY_NAME(mc_asian_arithmetic, averaging(struck<inputs>(values), values));
    SAME_AS_BY_NAME(mc_asian_arithmetic_floating, averaging(option<inputs>(values), values));
    SAME_AS_BY_NAME(mc_asian_geometric, averaging(struck<inputs>(values), values));
    SAME_AS_BY_NAME(mc_asian_geometric_floating, averaging(option<inputs>(values), values));
    SAME_AS_BY_NAME(mc_barrier, with(watching(struck<inputs>(values), values), &inputs::rebate, "rebate"));
    SAME_AS_BY_NAME(mc_barrier_continuous, with(watching(struck<inputs>(values), values), &inputs::rebate, "rebate"));
    SAME_AS_BY_NAME(mc_digital, with(struck<inputs>(values), &inputs::cash, "cash"));
    SAME_AS_BY_NAME(mc_one_touch, with(watching(common<inputs>(values), values), &inputs::cash, "cash"));
    SAME_AS_BY_NAME(mc_one_touch_continuous, with(watching(common<inputs>(values), values), &inputs::cash, "cash"));
    SAME_AS_BY_NAME(mc_lookback, with(struck<inputs>(values), &inputs::extremum, "extremum"));
    SAME_AS_BY_NAME(mc_lookback_floating, with(option<inputs>(values), &inputs::extremum, "extremum"));
    SAME_AS_BY_NAME(mc_forward_start,
        with(with(option<inputs>(values), &inputs::start_time, "start_time"), &inputs::strike_ratio, "strike_ratio"));
    SAME_AS_BY_NAME(mc_cliquet,
        with(with(with(with(with(common<inputs>(values), &inputs::cash, "cash"), &inputs::local_floor, "local_floor"),
                      &inputs::local_cap, "local_cap"),
                 &inputs::global_floor, "global_floor"),
            &inputs::global_cap, "global_cap"));
}

asian::inputs one_option()
{
    asian::inputs in;
    in.type = neutryx::put;
    in.spot = 90.0;
    in.strike = 87.0;
    in.time = 1.0;
    in.rate = 0.025;
    in.dividend_yield = 0.06;
    in.vol = 0.13;
    return in;
}

struct estimate {
    double price = -7.0, standard_error = -7.0;

    asian::outputs outputs()
    {
        asian::outputs out;
        out.price = price;
        out.standard_error = standard_error;
        return out;
    }
    bool operator==(const estimate &other) const
    {
        return price == other.price && standard_error == other.standard_error;
    }
};

estimate simulated(const neutryx::engine &engine, const neutryx::simulation_settings &settings)
{
    estimate made;
    asian::simulate(engine, one_option(), made.outputs(), settings);
    return made;
}

/// Levy (1997); tests/reference/simulation/asian_discrete_arithmetic.csv has the exact value.
void published_value(const neutryx::engine &engine)
{
    const auto twelve = neutryx::simulation_settings().generator(NTX_GENERATOR_SOBOL).fixings(12).paths(1 << 14);
    const estimate made = simulated(engine, twelve);
    CHECK(made.standard_error < 1e-3 && std::abs(made.price - 2.11183889635) < 4.0 * made.standard_error);
#if __cplusplus >= 202002L
    estimate designated;
    asian::simulate(engine,
        {.type = neutryx::put,
            .spot = 90.0,
            .strike = 87.0,
            .time = 1.0,
            .rate = 0.025,
            .dividend_yield = 0.06,
            .vol = 0.13},
        {.price = designated.price, .standard_error = designated.standard_error}, twelve);
    CHECK(designated == made);
#endif
}

void settings_are_handed_on()
{
    const ntx_simulation_settings usual = neutryx::simulation_settings().raw();
    const ntx_simulation_settings zero = ntx_simulation_settings_init();
    CHECK(std::memcmp(&usual, &zero, sizeof usual) == 0);

    const double quarters[] = {0.25, 0.5, 0.75, 1.0};
    auto chosen = neutryx::simulation_settings().paths(1).first_path(2).seed(3).replicates(4).chunk_paths(5);
    chosen.generator(NTX_GENERATOR_SOBOL).scrambling(NTX_SCRAMBLING_DIGITAL_SHIFT).antithetic().control_variate(false);
    chosen.fixing_fractions(quarters).standard_error(0.5).relative_error(0.25).deadline(2ms);
    const neutryx::simulation_settings copy = chosen;
    chosen = {};
    const ntx_simulation_settings raw = copy.raw();
    CHECK(raw.paths == 1 && raw.first_path == 2 && raw.seed == 3 && raw.replicates == 4 && raw.chunk_paths == 5);
    CHECK(raw.generator == NTX_GENERATOR_SOBOL && raw.scrambling == NTX_SCRAMBLING_DIGITAL_SHIFT);
    CHECK(raw.antithetic == 1 && raw.control_variate_off == 1 && raw.moment_matching == 0);
    CHECK(raw.fixing_kind == NTX_FIXINGS_FRACTIONS && raw.fixing_count == 4);
    CHECK(raw.fixings != quarters && raw.fixings[0] == 0.25 && raw.fixings[3] == 1.0);
    CHECK(raw.standard_error == 0.5 && raw.relative_error == 0.25 && raw.deadline_ns == 2'000'001);
    CHECK(chosen.raw().fixings == nullptr && chosen.raw().fixing_count == 0);

    // A deadline that has passed is none that is left out, and the longest time has no overflow.
    const auto deadline = [](auto time) { return neutryx::simulation_settings().deadline(time).raw().deadline_ns; };
    CHECK(deadline(0s) == 1 && deadline(-5min) == 1 && deadline(std::chrono::duration<double>(1e-9)) == 2);
    CHECK(deadline(std::chrono::hours::max()) > 1ull << 62 && deadline(NAN * 1s) == 1);
}

void fixings_in_every_way(const neutryx::engine &engine)
{
    auto settings = neutryx::simulation_settings().paths(1024).fixings(4);
    const estimate equal = simulated(engine, settings);
    const std::vector<double> list = {0.25, 0.5, 0.75, 1.0};
    const std::array<double, 4> years = {0.25, 0.5, 0.75, 1.0};
    CHECK(simulated(engine, settings.fixing_times(list)) == equal);
    CHECK(simulated(engine, settings.fixing_fractions(years)) == equal);
    CHECK(simulated(engine, settings.fixing_times({0.25, 0.5, 0.75, 1.0})) == equal);
    CHECK(!(simulated(engine, settings.fixing_fractions({0.5, 1.0})) == equal));
#if __cplusplus >= 202002L
    CHECK(simulated(engine, settings.fixing_times(std::span<const double>(list))) == equal);
#endif
    CHECK(simulated(engine, settings.fixings(4)) == equal);
    CHECK(settings.raw().fixing_count == 4 && settings.raw().fixings == nullptr);
    CHECK_THROWS(neutryx::error, simulated(engine, settings.fixing_times(std::vector<double>())),
        CHECK(std::string(caught.argument()) == "settings->fixing_count"));
    CHECK_THROWS(neutryx::error, simulated(engine, settings.fixing_times({0.5, 0.25})),
        CHECK(std::string(caught.argument()) == "settings->fixings[1]"));
}

void states_are_continued_saved_and_merged(const neutryx::engine &engine)
{
    auto settings = neutryx::simulation_settings().fixings(12).paths(4096);
    const estimate whole = simulated(engine, settings);
    estimate part;

    // Two processes, of which each has its half.
    std::vector<std::vector<std::byte>> saved;
    for (const std::uint64_t first : {0u, 2048u}) {
        neutryx::simulation_state state;
        settings.first_path(first).paths(2048);
        CHECK(asian::simulate(engine, one_option(), part.outputs(), settings, state).complete());
        CHECK(!(part == whole));
        saved.push_back(state.save());
    }
    auto second = neutryx::simulation_state::load(saved[1]);
    CHECK(second.save() == saved[1]);
    // As characters, too, as from a file.
    const std::string text(reinterpret_cast<const char *>(saved[0].data()), saved[0].size());
    neutryx::simulation_state all;
    CHECK(&all.merge(second).merge(neutryx::simulation_state::load(text)) == &all);
    settings.first_path(0).paths(4096);
    part = {};
    std::uint64_t counted = 1;
    const auto count = [&counted](std::uint64_t done, std::uint64_t) { counted = done; };
    CHECK(asian::try_simulate(engine, one_option(), part.outputs(), settings, all, count).complete());
    CHECK(part == whole && counted == 4096);

    // What does not fit, and changes nothing.
    const auto before = all.save();
    CHECK_THROWS(neutryx::error, all.merge(second), {
        CHECK(caught.status() == NTX_INVALID_ARGUMENT && std::string(caught.argument()) == "from");
        CHECK(std::string(caught.what()).find("row 0") != std::string::npos);
    });
    CHECK(all.try_merge(all).status() == NTX_INVALID_ARGUMENT);
    CHECK_THROWS(neutryx::error, asian::simulate(engine, one_option(), part.outputs(), settings.seed(9), all),
        CHECK(std::string(caught.argument()) == "state"));
    CHECK(all.save() == before);

    // Bytes that are no state.
    auto damaged = before;
    damaged[40] ^= std::byte{1};
    CHECK_THROWS(neutryx::error, neutryx::simulation_state::load(damaged),
        CHECK(caught.status() == NTX_INVALID_ARGUMENT && std::string(caught.argument()) == "bytes"));
    neutryx::outcome what;
    CHECK(!neutryx::simulation_state::try_load(std::vector<std::byte>(), what));
    CHECK(what.status() == NTX_INVALID_ARGUMENT && std::string(what.argument()) == "bytes");
    CHECK(neutryx::simulation_state::try_load(before, what) && what.complete());
    CHECK(neutryx::simulation_state::try_create(what) && what.complete());

    // Moved: what is left is refused, and is not taken for no state.
    neutryx::simulation_state moved = std::move(all);
    CHECK(moved && !all && moved.save() == before);
    part = {};
    CHECK(asian::try_simulate(engine, one_option(), part.outputs(), settings, all).status() == NTX_NULL_POINTER);
    CHECK_THROWS(neutryx::error, asian::simulate(engine, one_option(), part.outputs(), settings, all),
        CHECK(std::string(caught.argument()) == "state"));
    CHECK(part.price == -7.0);
    CHECK_THROWS(neutryx::error, all.save(), CHECK(caught.status() == NTX_NULL_POINTER));
    CHECK(all.try_merge(moved).status() == NTX_NULL_POINTER && moved.try_merge(all).status() == NTX_NULL_POINTER);
    auto kept = before;
    CHECK(all.try_save(kept).status() == NTX_NULL_POINTER && kept == before);
    all = std::move(moved);
    CHECK(all.save() == before);
    all = {};
    CHECK(all.save().size() < before.size());
}

void bad_rows_and_failures(const neutryx::engine &engine)
{
    const std::vector<double> vol = {0.2, -0.1, 0.3};
    std::vector<double> price(3, -7.0), short_price(2);
    std::vector<std::uint32_t> codes(3, 99);
    auto in = one_option();
    in.vol = vol;
    asian::outputs out;
    out.price = price;
    out.row_codes = codes;
    const auto settings = neutryx::simulation_settings().paths(256);
    const auto partial = asian::simulate(engine, in, out, settings);
    CHECK(partial.status() == NTX_PARTIAL && partial.bad_rows() == 1 && partial.row() == 1);
    CHECK(codes == std::vector<std::uint32_t>{0, NTX_ROW_BAD_VOL, 0} && std::isnan(price[1]) && price[2] > price[0]);
    CHECK_THROWS(neutryx::error, partial.require_all_rows(), CHECK(caught.row_code() == NTX_ROW_BAD_VOL));
    const auto late = asian::simulate(engine, in, out, neutryx::simulation_settings().deadline(0s));
    CHECK(late.bad_rows() == 3 && codes[0] == NTX_ROW_NO_PATHS);

    price[0] = -7.0;
    out.price = short_price;
    CHECK(std::string(asian::try_simulate(engine, in, out).message()) == "has 2 rows, but inputs.vol has 3");
    out.price = price;
    CHECK_THROWS(neutryx::error,
        asian::simulate(engine, in, out, neutryx::simulation_settings().replicates(5000)),
        CHECK(std::string(caught.argument()) == "settings->replicates"));
    neutryx::engine gone;
    const neutryx::engine taken = std::move(gone);
    CHECK_THROWS(neutryx::error, asian::simulate(gone, in, out),
        CHECK(caught.status() == NTX_NULL_POINTER && std::string(caught.argument()) == "engine"));
    in.strike = {};
    CHECK(asian::try_simulate(engine, in, out, settings).status() == NTX_MISSING_INPUT);
    CHECK(price[0] == -7.0);

    // A simulation is not priced, and a pricer not simulated.
    const auto what = engine.try_price(asian::batch(one_option(), out));
    CHECK(what.status() == NTX_UNKNOWN_PRICER && std::string(what.message()).find("ntx_simulate") != std::string::npos);
    CHECK(engine.try_simulate(neutryx::batch("bsm_european")).status() == NTX_UNKNOWN_PRICER);
    CHECK(engine.try_simulate(neutryx::batch("nonsense")).status() == NTX_UNKNOWN_PRICER);
    CHECK_THROWS(neutryx::error, engine.simulate(neutryx::batch("mc_european")),
        CHECK(caught.status() == NTX_MISSING_INPUT));
}

void calls_are_watched_and_stopped(const neutryx::engine &engine)
{
    const auto caller = std::this_thread::get_id();
    const auto settings = neutryx::simulation_settings().paths(1 << 14).fixings(12);
    const auto endless = neutryx::simulation_settings(settings).paths(1ull << 40);
    const estimate whole = simulated(engine, settings);
    estimate made;
    std::uint64_t last = 0;
    const auto look = [&](std::uint64_t done, std::uint64_t total) {
        CHECK(done >= last && done <= total && total == 1 << 14 && std::this_thread::get_id() == caller);
        last = done;
    };
    CHECK(asian::simulate(engine, one_option(), made.outputs(), settings, look).complete());
    CHECK(last == 1 << 14 && made == whole);

    // What was done until the call was stopped is in the state.
    neutryx::simulation_state state;
    const auto stop = [&last](std::uint64_t done, std::uint64_t) { return last = done, false; };
    made = {};
    CHECK_THROWS(neutryx::error, asian::simulate(engine, one_option(), made.outputs(), endless, state, stop),
        CHECK(caught.cancelled()));
    CHECK(made.price == -7.0 && last > 0);
    const std::size_t stored = state.save().size();
    CHECK(stored > neutryx::simulation_state().save().size());

    neutryx::cancel_flag flag;
    flag.request();
    CHECK(asian::try_simulate(engine, one_option(), made.outputs(), endless, flag).status() == NTX_CANCELLED);
    flag.reset();
    std::thread stopper([&flag] { flag.request(); });
    CHECK(engine.try_simulate(asian::batch(one_option(), made.outputs()), endless, flag).status() == NTX_CANCELLED);
    stopper.join();

    const auto fail = [](std::uint64_t, std::uint64_t) { throw std::out_of_range("from the callback"); };
    CHECK_THROWS(std::out_of_range, asian::simulate(engine, one_option(), made.outputs(), endless, fail),
        CHECK(std::string(caught.what()) == "from the callback"));
    // The state of the call that is made.
    const auto reenter = [&](std::uint64_t, std::uint64_t) { state.merge(neutryx::simulation_state()); };
    CHECK_THROWS(neutryx::error, asian::simulate(engine, one_option(), made.outputs(), settings, state, reenter),
        CHECK(caught.status() == NTX_INVALID_ARGUMENT && std::string(caught.argument()) == "into"));
#ifdef __cpp_lib_jthread
    neutryx::outcome what;
    std::jthread([&](std::stop_token token) {
        what = asian::try_simulate(engine, one_option(), made.outputs(), endless, token);
    }).request_stop();
    CHECK(what.status() == NTX_CANCELLED);
#endif
}

void the_registry_is_there()
{
    CHECK(neutryx::simulation_count() >= 14);
    CHECK(neutryx::describe_simulation(1).find("\"mc_asian_arithmetic\"") != std::string::npos);
    CHECK_THROWS(neutryx::error, neutryx::describe_simulation(100000),
        CHECK(caught.status() == NTX_INVALID_ARGUMENT));
}

} // namespace

int main()
{
    const neutryx::engine engine(neutryx::config().threads(2));
    const neutryx::engine alone(neutryx::config().threads(1));
    every_simulation(alone);
    published_value(engine);
    settings_are_handed_on();
    fixings_in_every_way(alone);
    states_are_continued_saved_and_merged(engine);
    bad_rows_and_failures(alone);
    calls_are_watched_and_stopped(alone);
    calls_are_watched_and_stopped(engine);
    the_registry_is_there();
    return check_result();
}
