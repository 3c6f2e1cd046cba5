// Simulations: values held to the library called directly, settings, Esc, asynchronous functions.

#include "tests.hpp"

#include <chrono>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <tuple>

namespace host {

namespace {

using clock = std::chrono::steady_clock;

area text(const wchar_t *of)
{
    return cell::of(std::wstring(of));
}

/// The value of an input in a row, and how a cell says it.
std::pair<double, cell> value_of(const described_pricer &simulation, const described &input, std::size_t row)
{
    const double step = static_cast<double>(row);
    const auto number = [](double value) { return std::pair<double, cell>(value, cell::of(value)); };
    if (input.name == "type")
        return row % 2 == 0 ? std::pair(1.0, cell::of(std::wstring(L"Call"))) : std::pair(-1.0, cell::of(std::wstring(L"p")));
    if (input.name == "direction")
        return row % 2 == 0 ? std::pair(-1.0, cell::of(std::wstring(L"down"))) : std::pair(1.0, cell::of(std::wstring(L"UP")));
    if (input.name == "knock" && simulation.name.find("barrier") != std::string::npos)
        return row % 2 == 0 ? std::pair(-1.0, cell::of(std::wstring(L"out"))) : std::pair(1.0, cell::of(std::wstring(L"in")));
    if (input.domain == "sign")
        return number(row % 2 == 0 ? 1.0 : -1.0);
    if (input.domain == "count")
        return number(step);
    if (input.name == "spot")
        // One row is bad.
        return number(row == 1 ? -1.0 : 100.0 + step);
    if (input.name == "barrier")
        return number(row % 2 == 0 ? 85.0 : 120.0);
    if (input.name == "strike" || input.name == "average" || input.name == "extremum")
        return number(98.0 + step);
    if (input.name == "time")
        return number(1.0 + 0.1 * step);
    if (input.name == "strike_ratio")
        return number(0.9 + 0.05 * step);
    if (input.name.find("floor") != std::string::npos)
        return number(-0.02 - 0.01 * step);
    return number(0.1 + 0.01 * static_cast<double>(input.id % 10) + 0.01 * step);
}

/// Every output of every simulation, with all settings at values that are not usual.
void check_values(setting &on)
{
    constexpr std::size_t rows = 4;
    const double times[] = {0.2, 0.5, 0.9};
    ntx_simulation_settings settings = ntx_simulation_settings_init();
    settings.paths = 1024;
    settings.fixings = times;
    settings.fixing_count = 3;
    settings.fixing_kind = NTX_FIXINGS_FRACTIONS;
    settings.generator = NTX_GENERATOR_SOBOL;
    settings.seed = 77;
    settings.antithetic = 1;
    settings.control_variate_off = 1;
    settings.scrambling = NTX_SCRAMBLING_DIGITAL_SHIFT;
    settings.replicates = 4;
    settings.standard_error = 1e-6;
    settings.relative_error = 1e-7;
    settings.deadline_ns = 3600000000000u;
    area fixings(1, 4);
    for (std::size_t i = 0; i < 3; ++i)
        fixings.cells[i] = cell::of(times[i]);
    const std::vector<area> as_arguments = {cell::of(1024.0), fixings, text(L"fractions"), text(L"Sobol"),
        cell::of(77.0), cell::of(true), cell::of(false), text(L"digital shift"), cell::of(4.0), cell::of(1e-6),
        cell::of(1e-7), cell::of(3600.0), cell::of(false)};

    const std::vector<described_pricer> simulations = on.library.simulations();
    CHECK(simulations.size() >= 14);
    for (const described_pricer &simulation : simulations) {
        std::vector<std::vector<double>> inputs;
        std::vector<area> cells;
        for (const described &input : simulation.inputs) {
            inputs.emplace_back(rows);
            cells.emplace_back(rows, 1);
            for (std::size_t row = 0; row < rows; ++row)
                std::tie(inputs.back()[row], cells.back().cells[row]) = value_of(simulation, input, row);
        }
        std::vector<area> arguments;
        for (const std::size_t i : simulation.argument_order())
            arguments.push_back(cells[i]);
        arguments.push_back(text(L"all,status"));
        arguments.insert(arguments.end(), as_arguments.begin(), as_arguments.end());

        std::vector<std::uint32_t> codes;
        const std::vector<std::vector<double>> values = on.library.simulate(simulation, inputs, settings, codes);
        area expected(rows, values.size() + 1);
        for (std::size_t row = 0; row < rows; ++row) {
            for (std::size_t i = 0; i < values.size(); ++i)
                expected.at(row, i) = std::isfinite(values[i][row]) ? cell::of(values[i][row]) : cell::error(xlerrNum);
            expected.at(row, values.size()) = cell::of(widen(on.library.row_code_name(codes[row])));
        }
        CHECK(codes[0] == NTX_ROW_OK && codes[1] == NTX_ROW_BAD_SPOT);
        std::wstring name = L"NTX.MC.";
        for (const char letter : simulation.name.substr(3))
            name += static_cast<wchar_t>(std::toupper(letter));
        const area result = on.excel.call(name, arguments);
        CHECK(result == expected);
        if (result != expected)
            std::fprintf(stderr, "%ls gave\n%sand not\n%s", name.c_str(), show(result).c_str(), show(expected).c_str());
        CHECK(on.excel.call(name + L".ASYNC", arguments) == expected);
    }
}

void check_settings(setting &on)
{
    const auto shown = [&](const std::wstring &more) {
        return evaluate(on.excel, L"=NTX.MC.ASIAN_ARITHMETIC(\"call\",{95;105},1,0.03,0.2,100" + more + L")");
    };
    const auto explained = [&](const std::wstring &more) {
        return evaluate(on.excel,
            L"=NTX.MC.EXPLAIN(\"mc_asian_arithmetic\",\"call\",{95;105},1,0.03,0.2,100" + more + L")")
            .cells[0]
            .text;
    };
    // What is left out is the default.
    const area usual = shown(L"");
    CHECK(usual.rows == 2 && usual.columns == 1 && usual.cells[0].is == cell::kind::number);
    CHECK(shown(L",0,,0,\"price\",65536,1,\"equal\",\"philox\",0,FALSE,TRUE,\"owen\",16,0,0") == usual);
    // Twelve at equal distances in every way to say it.
    const area twelve = shown(L",,,,\"price\",256,4");
    CHECK(twelve != usual);
    CHECK(shown(L",,,,,256,{0.25,0.5,0.75,1}") == twelve);
    CHECK(shown(L",,,,,256,{0.25;0.5;0.75;1},\"years\"") == twelve);
    CHECK(shown(L",,,,,256,{0.25,0.5,0.75,1},\"fractions\"") == twelve);
    CHECK(shown(L",,,,,256,1") == shown(L",,,,,256,1,\"years\""));
    // Each setting is one that counts.
    for (const wchar_t *more : {L",,,,,512,4", L",,,,,256,5", L",,,,,256,4,,\"sobol\"", L",,,,,256,4,,,3",
             L",,,,,256,4,,,,TRUE", L",,,,,256,4,,,,,FALSE"})
        CHECK(shown(more) != twelve);
    const area done = shown(L",,,,\"paths_used\",1E9,4,,,,,,,,0.5");
    CHECK(done.cells[0].is == cell::kind::number && done.cells[0].number < 1e6);
    CHECK(shown(L",,,,,256,4,,\"sobol\",,,,\"none\"").cells[0].is == cell::kind::number);
    // Nothing is simulated when the deadline has passed.
    const area late = shown(L",,,,\"price,status\",,,,,,,,,,,,0");
    CHECK(late.at(0, 0) == cell::error(xlerrNum) && late.at(1, 1).text == L"no_paths");

    // What is wrong is told.
    const std::pair<const wchar_t *, const wchar_t *> wrong[] = {{L",,,,,-1", L"paths: give a whole number"},
        {L",,,,,1.5", L"paths: give a whole number"}, {L",,,,,\"many\"", L"paths: give a number"},
        {L",,,,,{100;200}", L"paths: is the same for all options"}, {L",,,,,1E20", L"paths: give a whole number"},
        {L",,,,,,,\"weeks\"", L"fixing_kind: there is no \"weeks\"; there are equal, fractions, years."},
        {L",,,,,,\"often\"", L"fixings: give a number"}, {L",,,,,,{0.5,0.25}", L"settings->fixings[1]"},
        {L",,,,,,{0.5,\"x\"}", L"fixings: a cell holds something other than a time"},
        {L",,,,,,,\"years\"", L"fixings: give at least one time"},
        {L",,,,,,,,\"dice\"", L"generator: there is no \"dice\"; there are philox, sobol."},
        {L",,,,,,,,7", L"generator: give a word"},
        {L",,,,\"standard_error\",64,,,\"sobol\",,,,\"none\"", L"settings->scrambling"}, {L",,,,,,,,,,2", L"antithetic: give TRUE or FALSE"},
        {L",,,,,,,,\"sobol\",,,,,5000", L"settings->replicates"}, {L",,,,,,,,,,,,,,-1", L"settings->standard_error"},
        {L",,,,,,,,,,,,,,,,-1", L"deadline: give seconds"}, {L",,,,,,,,,,,,,,,,,2", L"moment_matching: give TRUE or FALSE"},
        {L",,,,,,,,\"sobol\",,,,,,,,,1", L"settings->moment_matching"}, {L",,,,\"gamma\"", L"outputs[0].id"},
        {L",,,,\"prise\"", L"mc_asian_arithmetic has no output \"prise\""}};
    for (const auto &[more, sentence] : wrong) {
        const std::wstring said = explained(more);
        CHECK(shown(more) == area(cell::error(xlerrValue)));
        CHECK(said.find(sentence) != std::wstring::npos);
        if (said.find(sentence) == std::wstring::npos)
            std::fprintf(stderr, "%ls: %ls\n", more, said.c_str());
    }
    CHECK(shown(L",,,,,1/0") == area(cell::error(xlerrDiv0)));
    CHECK(explained(L",,,,,64") == L"ok");
    CHECK(evaluate(on.excel, L"=NTX.MC.EXPLAIN(\"heston\",1)").cells[0].text.find(L"mc_cliquet") != std::wstring::npos);
    // A European call has fewer arguments than there is room for.
    CHECK(evaluate(on.excel, L"=NTX.MC.EXPLAIN(\"NTX.MC.EUROPEAN\",1,100,100,1,0,0.2,0,,64,,,,,,,,,,,,,9)")
              .cells[0]
              .text.find(L"has 21 with outputs") != std::wstring::npos);
}

void check_texts(setting &on)
{
    const std::vector<described_pricer> simulations = on.library.simulations();
    const area list = evaluate(on.excel, L"=NTX.MC.SIMULATIONS()");
    CHECK(list.rows == simulations.size() + 1);
    for (std::size_t i = 0; i < simulations.size(); ++i) {
        CHECK(list.at(i + 1, 0).text == widen(simulations[i].name));
        CHECK(on.excel.find(list.at(i + 1, 1).text) != nullptr);
        const area columns = evaluate(on.excel, L"=NTX.MC.SIMULATIONS(\"" + widen(simulations[i].name) + L"\")");
        CHECK(columns.rows == 1 + simulations[i].inputs.size() + simulations[i].outputs.size());
    }
    const auto asian = on.excel.find(L"NTX.MC.ASIAN_ARITHMETIC");
    CHECK(asian->argument_names
        == L"type,spot,time,rate,vol,strike,[dividend_yield],[average],[past_fixings],[outputs],paths,fixings,"
           L"fixing_kind,generator,seed,antithetic,control_variate,scrambling,replicates,standard_error,"
           L"relative_error,deadline,moment_matching");
    CHECK(asian->argument_help[7].find(L"Left out: the spot.") != std::wstring::npos);
    CHECK(asian->argument_help[13].find(L"\"philox\" or \"sobol\"") != std::wstring::npos);
}

/// A call that would take hours.
std::vector<area> endless()
{
    return {cell::of(1.0), cell::of(100.0), cell::of(1.0), cell::of(0.03), cell::of(0.2), cell::of(100.0),
        cell::missing(), cell::missing(), cell::missing(), cell::missing(), cell::of(1e12), cell::of(12.0)};
}

void check_stopping(setting &on)
{
    const std::wstring small = L"=NTX.MC.ASIAN_ARITHMETIC(\"call\",100,1,0.03,0.2,100,,,,,256)";
    const area price = evaluate(on.excel, small);
    auto start = clock::now();
    const auto soon = [&start] { return clock::now() - start < std::chrono::seconds(20); };
    on.excel.press_escape(true);
    const area stopped = on.excel.call(L"NTX.MC.ASIAN_ARITHMETIC", endless());
    on.excel.press_escape(false);
    CHECK(stopped == area(cell::error(xlerrNA)) && soon());
    CHECK(evaluate(on.excel, small) == price);
    std::vector<area> named = endless();
    named.insert(named.begin(), text(L"mc_asian_arithmetic"));
    on.excel.press_escape(true);
    CHECK(on.excel.call(L"NTX.MC.EXPLAIN", named).cells[0].text.find(L"cancelled") != std::wstring::npos);
    on.excel.press_escape(false);

    // A stopped calculation gets no result, and the next one does.
    start = clock::now();
    const long handle = on.excel.start(L"NTX.MC.ASIAN_ARITHMETIC.ASYNC", endless());
    CHECK(!on.excel.wait(handle, 300));
    on.excel.cancel_calculation();
    CHECK(on.excel.call(L"NTX.MC.ASIAN_ARITHMETIC.ASYNC", {cell::of(1.0)}) == area(cell::error(xlerrValue)));
    CHECK(soon());
    CHECK(!on.excel.wait(handle, 10));
    on.excel.start(L"NTX.MC.ASIAN_ARITHMETIC.ASYNC", endless());
    CHECK(on.excel.close() == 1);
    CHECK(soon());
    CHECK(evaluate(on.excel, small) == price);
}

} // namespace

void test_simulations(setting &on)
{
    check_values(on);
    check_settings(on);
    check_texts(on);
    check_stopping(on);
}

} // namespace host
