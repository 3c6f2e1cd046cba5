// A book of several models and layouts, priced in one call.
#include <neutryx.hpp>

#include <cstdio>
#include <cstdlib>
#include <vector>

using neutryx::field;

namespace {

/// Equity options as a trading system may have them: one struct each, results included.
struct equity_option {
    long id;
    neutryx::option_type type;
    double spot, strike, time, vol;
    double price = 0.0;
    float delta = 0.0f;
};

/// Caplets as columns, all with the same discounting.
struct caplets {
    std::vector<double> forward, strike, time;
    std::vector<float> vol;
    std::vector<double> price;
    std::vector<std::uint32_t> row_codes;
};

/// The memory of a book.
struct positions {
    std::vector<equity_option> equities;
    caplets rates;
    double rate = 0.025;
};

positions make_positions(std::size_t rows)
{
    positions made;
    for (std::size_t i = 0; i < rows; ++i) {
        const double x = static_cast<double>(i) / static_cast<double>(rows);
        made.equities.push_back({static_cast<long>(i), i % 2 == 0 ? neutryx::call : neutryx::put, 100.0,
            70.0 + 60.0 * x, 0.1 + 2.0 * x, 0.35 - 0.15 * x});
        made.rates.forward.push_back(0.01 + 0.03 * x);
        made.rates.strike.push_back(0.025);
        made.rates.time.push_back(0.25 + 5.0 * x);
        made.rates.vol.push_back(0.008f);
    }
    // A quote that is missing does not spoil the rest.
    made.rates.vol[rows / 2] = -1.0f;
    made.rates.price.resize(rows);
    made.rates.row_codes.resize(rows);
    return made;
}

neutryx::book view(positions &all)
{
    namespace bsm = neutryx::bsm_european;
    namespace bachelier = neutryx::bachelier_european;
    auto &equities = all.equities;
    auto &rates = all.rates;
    return {
        bsm::batch({.type = field(equities, &equity_option::type),
                       .spot = field(equities, &equity_option::spot),
                       .strike = field(equities, &equity_option::strike),
                       .time = field(equities, &equity_option::time),
                       .rate = all.rate,
                       .vol = field(equities, &equity_option::vol)},
            {.price = field(equities, &equity_option::price),
                .delta = field(equities, &equity_option::delta)}),
        bachelier::batch({.type = neutryx::call,
                             .forward = rates.forward,
                             .strike = rates.strike,
                             .time = rates.time,
                             .rate = all.rate,
                             .vol = rates.vol},
            {.price = rates.price, .row_codes = rates.row_codes}),
    };
}

} // namespace

int main(int argc, char **argv)
{
    const std::size_t rows = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1000000;
    if (rows == 0) {
        std::fprintf(stderr, "usage: book [ROWS]\n");
        return 2;
    }
    try {
        const neutryx::engine engine;
        positions all = make_positions(rows);

        const neutryx::outcome priced = engine.price(view(all));
        double equities = 0.0, delta = 0.0, rates = 0.0;
        for (const equity_option &each : all.equities) {
            equities += each.price;
            delta += static_cast<double>(each.delta);
        }
        for (std::size_t i = 0; i < rows; ++i) {
            if (all.rates.row_codes[i] == NTX_ROW_OK)
                rates += all.rates.price[i];
        }
        std::printf("%zu equity options: value %.2f, delta %.2f\n", rows, equities, delta);
        std::printf("%zu caplets: value %.6f\n", rows, rates);
        if (!priced.complete()) {
            std::printf("%llu bad rows; the first is row %llu of batch %llu: %s\n",
                static_cast<unsigned long long>(priced.bad_rows()),
                static_cast<unsigned long long>(priced.row()),
                static_cast<unsigned long long>(priced.batch()), neutryx::row_code_name(priced.row_code()));
        }
    } catch (const neutryx::error &error) {
        std::fprintf(stderr, "book: %s\n", error.what());
        return 1;
    }
}
