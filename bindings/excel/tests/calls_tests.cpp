// What functions return: held to the library called directly.

#include "tests.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace host {

namespace {

using random_source = std::mt19937_64;

double between(random_source &random, double low, double high)
{
    return std::uniform_real_distribution<double>(low, high)(random);
}

std::size_t below(random_source &random, std::size_t end)
{
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
}

/// A cell for an input: mostly a number that makes sense, now and then something else.
cell random_cell(random_source &random, const described &input)
{
    switch (below(random, 40)) {
    case 0:
        return {};
    case 1:
        return cell::of(std::wstring(L"n/a"));
    case 2:
        return cell::error(xlerrDiv0);
    case 3:
        return cell::of(-1.0);
    case 4:
        return cell::of(0.0);
    case 5:
        return cell::of(true);
    default:
        break;
    }
    if (input.domain == "call_put") {
        const std::wstring words[] = {L"call", L"put", L"C", L" Put "};
        const std::size_t which = below(random, 6);
        return which < 4 ? cell::of(words[which]) : cell::of(which == 4 ? 1.0 : -1.0);
    }
    const bool money = input.name == "spot" || input.name == "forward" || input.name == "strike";
    return cell::of(money ? between(random, 50.0, 150.0) : between(random, 0.01, 0.9));
}

/// The number that the library should get for a cell, and the error that the cell causes, or -1.
std::pair<double, INT32> meaning(const described &input, const cell &from)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    switch (from.is) {
    case cell::kind::number:
        return {from.number, -1};
    case cell::kind::blank:
        return {nan, xlerrNA};
    case cell::kind::error:
        return {nan, from.code};
    case cell::kind::text:
        if (input.domain == "call_put" && from.text != L"n/a")
            return {from.text == L"call" || from.text == L"C" ? 1.0 : -1.0, -1};
        return {nan, xlerrValue};
    default:
        return {nan, xlerrValue};
    }
}

std::wstring function_name(const described_pricer &pricer)
{
    std::wstring name = widen(pricer.name);
    std::transform(name.begin(), name.end(), name.begin(), [](wchar_t c) { return c >= L'a' && c <= L'z' ? c - 32 : c; });
    return L"NTX." + name;
}

/// What a cell of a result should hold.
cell expected(double value, INT32 fault)
{
    return fault >= 0 ? cell::error(fault) : std::isfinite(value) ? cell::of(value) : cell::error(xlerrNum);
}

/// One call at random, and what it should give: every output of the pricer, side by side.
struct random_call {
    std::wstring function;
    std::vector<area> arguments;
    area result;
};

random_call make_call(
    random_source &random, const direct &library, const std::vector<described_pricer> &pricers, bool generic)
{
    const described_pricer &pricer = pricers[below(random, pricers.size())];
    const std::size_t rows = 1 + below(random, 12), columns = below(random, 3) == 0 ? 1 + below(random, 3) : 1;
    const std::size_t outputs = pricer.outputs.size();

    // Each argument is a cell, a column, a row or a whole range.
    std::vector<area> given(pricer.inputs.size());
    for (std::size_t i = 0; i < given.size(); ++i) {
        given[i] = area(below(random, 3) == 0 ? 1 : rows, below(random, 3) == 0 ? 1 : columns);
        for (cell &each : given[i].cells)
            each = random_cell(random, pricer.inputs[i]);
    }
    given[0] = area(rows, columns);
    for (cell &each : given[0].cells)
        each = random_cell(random, pricer.inputs[0]);

    const bool below_another = rows == 1 && columns > 1;
    area result(below_another ? outputs : rows, below_another ? columns : columns * outputs);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            std::vector<double> inputs(given.size());
            INT32 fault = -1;
            const std::vector<std::size_t> ordered = pricer.argument_order();
            for (const std::size_t i : ordered) {
                const area &from = given[i];
                const cell &at = from.at(from.rows == 1 ? 0 : row, from.columns == 1 ? 0 : column);
                const auto [number, wrong] = meaning(pricer.inputs[i], at);
                inputs[i] = number;
                if (fault < 0)
                    fault = wrong;
            }
            std::uint32_t code = 0;
            const std::vector<double> values = library.price(pricer, inputs, code);
            for (std::size_t i = 0; i < outputs; ++i) {
                cell &at = below_another ? result.at(i, column) : result.at(row, i * columns + column);
                at = expected(values[i], fault);
            }
        }
    }

    random_call made{generic ? L"NTX.PRICE" : function_name(pricer), {}, std::move(result)};
    const area all(cell::of(std::wstring(L"all")));
    if (generic)
        made.arguments = {area(cell::of(widen(pricer.name))), all};
    for (const std::size_t i : pricer.argument_order())
        made.arguments.push_back(given[i]);
    if (!generic)
        made.arguments.push_back(all);
    return made;
}

/// NTX.IMPLIEDVOL is the function of the model's own pricer, under a name that is easier to remember.
void check_implied_vol(setting &on)
{
    const auto shown = [&](const wchar_t *formula) { return evaluate(on.excel, formula); };
    const std::pair<const wchar_t *, const wchar_t *> same[] = {
        {L"=NTX.IMPLIEDVOL(\"black\",\"call\",100,{90;100;120},0.5,0.03,{12.5;6;0.4})",
            L"=NTX.BLACK_IMPLIED_VOL(\"call\",100,{90;100;120},0.5,0.03,{12.5;6;0.4},\"vol\")"},
        {L"=NTX.IMPLIEDVOL(\"BSM\",\"put\",100,{90,100},0.5,0.03,{2,5},0.02,\"headers,all,status\")",
            L"=NTX.BSM_IMPLIED_VOL(\"put\",100,{90,100},0.5,0.03,{2,5},0.02,\"headers,all,status\")"},
        {L"=NTX.IMPLIEDVOL(\" bsm_implied_vol\",1,100,90,0.5,0.03,12)",
            L"=NTX.BSM_IMPLIED_VOL(1,100,90,0.5,0.03,12)"},
        {L"=NTX.IMPLIEDVOL(\"displaced\",\"put\",1,-0.5,2,0,0.05,3)",
            L"=NTX.DISPLACED_IMPLIED_VOL(\"put\",1,-0.5,2,0,0.05,3)"},
        {L"=NTX.IMPLIEDVOL.ASYNC(\"Bachelier\",\"call\",1,{-1,0,1,2},2,0,{2.1,1.3,0.7,0.3})",
            L"=NTX.BACHELIER_IMPLIED_VOL(\"call\",1,{-1,0,1,2},2,0,{2.1,1.3,0.7,0.3})"}};
    for (const auto &[general, own] : same) {
        const area result = shown(general);
        CHECK(result == shown(own));
        CHECK(result.cells.back().is != cell::kind::error);
    }
    const area there_and_back = shown(
        L"=NTX.IMPLIEDVOL(\"bsm\",\"call\",60,65,0.25,0.08,NTX.BSM_EUROPEAN(\"call\",60,65,0.25,0.08,0.3))");
    CHECK(std::fabs(there_and_back.cells[0].number - 0.3) < 1e-14);
    // Too low a price has no volatility, but a bound.
    const area low = shown(L"=NTX.IMPLIEDVOL(\"black\",\"call\",100,90,0.5,0,9,,\"vol,clamped_vol,status\")");
    CHECK(low.at(0, 0) == cell::error(xlerrNum));
    CHECK(low.at(0, 1) == cell::of(0.0));
    CHECK(low.at(0, 2).text == L"below_intrinsic");
    for (const wchar_t *wrong : {L"=NTX.IMPLIEDVOL(\"heston\",1,100,90,0.5,0,12)",
             L"=NTX.IMPLIEDVOL(\"black\",1,100,90,0.5,0,12,0.02)", L"=NTX.IMPLIEDVOL(\"displaced\",1,100,90,0.5,0,12)",
             L"=NTX.IMPLIEDVOL(\"black\",1,100,90,0.5,0)", L"=NTX.IMPLIEDVOL(\"black76_european\",1,100,90,0.5,0,12)"})
        CHECK(shown(wrong) == area(cell::error(xlerrValue)));
}

} // namespace

void test_random_calls(setting &on)
{
    random_source random(2002);
    const std::vector<described_pricer> pricers = on.library.pricers();
    long numbers = 0, errors = 0;
    for (int i = 0; i < 200; ++i) {
        random_call call = make_call(random, on.library, pricers, i % 4 == 3);
        if (i % 5 == 4)
            call.function += L".ASYNC";
        const area result = on.excel.call(call.function, call.arguments);
        CHECK(result == call.result);
        if (result != call.result) {
            std::fprintf(stderr, "%ls gave\n%sand not\n%s", call.function.c_str(), show(result).c_str(),
                show(call.result).c_str());
            return;
        }
        for (const cell &each : result.cells)
            ++(each.is == cell::kind::number ? numbers : errors);
    }
    // Both are there in numbers, or the test would compare nothing.
    CHECK(numbers > 5000 && errors > 5000);
}

void test_cells(setting &on)
{
    const auto price = [&](const wchar_t *spot) {
        sheet cells(on.excel);
        cells.set_formula({0, 0}, std::wstring(L"=NTX.BSM_EUROPEAN(1,") + spot + L",100,0.5,0.03,0.2)");
        return cells.value({0, 0});
    };
    // Haug's example 1.1.1 has the price 2.1334.
    const area haug = evaluate(on.excel, L"=NTX.BSM_EUROPEAN(\"call\",60,65,0.25,0.08,0.3)");
    CHECK(std::fabs(haug.cells[0].number - 2.1334) < 5e-5);
    CHECK(price(L"-1") == cell::error(xlerrNum));
    CHECK(price(L"\"100\"") == cell::error(xlerrValue));
    CHECK(price(L"TRUE") == cell::error(xlerrValue));
    CHECK(price(L"B7") == cell::error(xlerrNA));
    CHECK(price(L"1/0") == cell::error(xlerrDiv0));

    // A bad row leaves the others alone, and the status says what the library says.
    sheet book(on.excel);
    const cell spots[] = {cell::of(100.0), {}, cell::of(std::wstring(L"hundred")), cell::error(xlerrRef), cell::of(-5.0),
        cell::of(100.0)};
    for (std::size_t i = 0; i < 6; ++i)
        book.set({i, 0}, spots[i]);
    book.set_formula({0, 2}, L"=NTX.BSM_EUROPEAN(\"call\",A1:A6,100,0.5,0.03,0.2,,\"price,status\")");
    const area &result = book.result({0, 2});
    CHECK(result.rows == 6 && result.columns == 2);
    CHECK(result.at(0, 0).is == cell::kind::number && result.at(0, 0) == result.at(5, 0));
    CHECK(result.at(1, 0) == cell::error(xlerrNA));
    CHECK(result.at(2, 0) == cell::error(xlerrValue));
    CHECK(result.at(3, 0) == cell::error(xlerrRef));
    CHECK(result.at(4, 0) == cell::error(xlerrNum));
    for (const std::size_t row : {1, 2, 3, 4})
        CHECK(result.at(row, 1).text == L"bad_spot");
    CHECK(result.at(0, 1).text == L"ok");

    check_implied_vol(on);

    // An output without a value is an error of its own.
    const area expiring = evaluate(on.excel, L"=NTX.BSM_EUROPEAN(\"call\",100,100,0,0.03,0.2,,\"price,charm,status\")");
    CHECK(expiring.at(0, 0).number == 0.0 && expiring.at(0, 0).is == cell::kind::number);
    CHECK(expiring.at(0, 1) == cell::error(xlerrNum));
    CHECK(expiring.at(0, 2).text == L"no_limit");
}

void test_shapes(setting &on)
{
    const auto shown = [&](const wchar_t *formula) { return evaluate(on.excel, formula); };
    const area one = shown(L"=NTX.BSM_EUROPEAN(\"call\",100,90,0.5,0.03,0.2)");
    CHECK(one.rows == 1 && one.columns == 1);

    // A column of spots and a row of strikes make a grid.
    const area grid = shown(L"=NTX.BSM_EUROPEAN(\"call\",{90;100},{80,90,100},0.5,0.03,0.2)");
    CHECK(grid.rows == 2 && grid.columns == 3 && grid.at(1, 1) == one.cells[0]);

    // Outputs are side by side, or below one another for a row of options.
    const area side = shown(L"=NTX.BSM_EUROPEAN(\"call\",{90;100},90,0.5,0.03,0.2,,\"headers,price,delta\")");
    CHECK(side.rows == 3 && side.columns == 2 && side.at(0, 0).text == L"price" && side.at(0, 1).text == L"delta");
    CHECK(side.at(2, 0) == one.cells[0]);
    const area down = shown(L"=NTX.BSM_EUROPEAN(\"call\",{90,100},90,0.5,0.03,0.2,,\"price,headers;Delta\")");
    CHECK(down.rows == 2 && down.columns == 3 && down.at(0, 0).text == L"price" && down.at(1, 0).text == L"delta");
    CHECK(down.at(0, 2) == one.cells[0] && down.at(1, 2) == side.at(2, 1));
    const area both = shown(L"=NTX.BSM_EUROPEAN(\"call\",{90;100},{80,90},0.5,0.03,0.2,,{\"headers\",\"price\",\"delta\"})");
    CHECK(both.rows == 3 && both.columns == 4 && both.at(0, 1).text == L"price" && both.at(0, 2).text == L"delta");
    CHECK(both.at(2, 1) == one.cells[0] && both.at(2, 3) == side.at(2, 1));
    CHECK(shown(L"=NTX.BSM_EUROPEAN(\"call\",{90;100},{80,90},0.5,0.03,0.2,,\"delta,delta\")").columns == 4);

    // Ranges that do not fit, names that do not exist, arguments that are missing.
    for (const wchar_t *formula : {L"=NTX.BSM_EUROPEAN(\"call\",{90;100},{80;90;100},0.5,0.03,0.2)",
             L"=NTX.BSM_EUROPEAN(\"call\",100,90,0.5,0.03,0.2,,\"prise\")", L"=NTX.BSM_EUROPEAN(\"call\",100,90,0.5,0.03)",
             L"=NTX.BSM_EUROPEAN(\"call\",100,90,0.5,0.03,0.2,,7)", L"=NTX.PRICE(\"bsm\",\"price\",1)",
             L"=NTX.PRICE(,\"price\",1)", L"=NTX.PRICE(\"black76_european\",\"price\",1,100,100,1,0,0.2,0.1)"})
        CHECK(shown(formula) == area(cell::error(xlerrValue)));
    CHECK(shown(L"=NTX.PRICE(1/0,\"price\",1)") == area(cell::error(xlerrDiv0)));
    CHECK(shown(L"=NTX.PRICE(\"bsm_european\",1/0,1,100,90,0.5,0.03,0.2)") == area(cell::error(xlerrDiv0)));

    // By name, and from a table with names.
    CHECK(shown(L"=NTX.PRICE(\"bsm_european\",,1,100,90,0.5,0.03,0.2)") == one);
    CHECK(shown(L"=NTX.PRICE(\"NTX.BSM_EUROPEAN\",\"price\",1,100,90,0.5,0.03,0.2,0)") == one);
    sheet table(on.excel);
    const wchar_t *names[] = {L"Vol", L"Time", L"strike", L"spot", L"type", L"rate", L"Dividend Yield"};
    for (std::size_t i = 0; i < 7; ++i)
        table.set({0, i}, cell::of(std::wstring(names[i])));
    for (std::size_t row = 1; row < 3; ++row) {
        const double numbers[] = {0.2, 0.5, 90.0, row == 1 ? 100.0 : -1.0, 1.0, 0.03, 0.0};
        for (std::size_t i = 0; i < 7; ++i)
            table.set({row, i}, cell::of(numbers[i]));
    }
    table.set_formula({5, 0}, L"=NTX.PRICE(\"bsm_european\",\"price\",A1:G3)");
    CHECK(table.result({5, 0}).rows == 2 && table.value({5, 0}) == one.cells[0]);
    CHECK(table.value({6, 0}) == cell::error(xlerrNum));
    table.set({0, 6}, cell::of(std::wstring(L"dividend")));
    table.set_formula({9, 0}, L"=NTX.PRICE(\"bsm_european\",\"price\",A1:G3)");
    CHECK(table.value({9, 0}) == cell::error(xlerrValue));
}

void test_texts(setting &on)
{
    const auto text = [&](const wchar_t *formula) { return evaluate(on.excel, formula).cells[0].text; };
    const auto has = [](const std::wstring &all, const wchar_t *part) { return all.find(part) != std::wstring::npos; };
    CHECK(text(L"=NTX.VERSION()") == widen(on.library.version()));
    CHECK(text(L"=NTX.EXPLAIN(\"bsm_european\",\"price\",1,100,90,0.5,0.03,0.2)") == L"ok");
    const std::wstring unknown = text(L"=NTX.EXPLAIN(\"bsm_european\",\"prise\",1,100,90,0.5,0.03,0.2)");
    CHECK(has(unknown, L"\"prise\"") && has(unknown, L"price, delta"));
    CHECK(has(text(L"=NTX.EXPLAIN(\"bsm\",,1)"), L"black76_european"));
    CHECK(has(text(L"=NTX.EXPLAIN(\"bsm_european\",,1,{90;100},{80;90;100},0.5,0.03,0.2)"), L"2 x 1"));
    CHECK(has(text(L"=NTX.EXPLAIN(\"bsm_european\",,1,100,90,0.5,0.03)"), L"vol"));
    const std::wstring bad = text(L"=NTX.EXPLAIN(\"bsm_european\",,1,{100;-1;100},90,0.5,0.03,0.2)");
    CHECK(has(bad, L"row 1") && has(bad, L"spot"));

    const std::vector<described_pricer> pricers = on.library.pricers();
    const area list = evaluate(on.excel, L"=NTX.PRICERS()");
    CHECK(list.rows == pricers.size() + 1);
    for (std::size_t i = 0; i < pricers.size(); ++i) {
        CHECK(list.at(i + 1, 0).text == widen(pricers[i].name));
        CHECK(list.at(i + 1, 1).text == function_name(pricers[i]));
        CHECK(list.at(i + 1, 4).text.size() > 10);
        const area columns = evaluate(on.excel, L"=NTX.PRICERS(\"" + widen(pricers[i].name) + L"\")");
        CHECK(columns.rows == 1 + pricers[i].inputs.size() + pricers[i].outputs.size());
    }
    const area devices = evaluate(on.excel, L"=NTX.DEVICES()");
    CHECK(devices.rows >= 2 && devices.columns >= 4);
    CHECK(has(widen(show(devices)), L"backend"));
}

} // namespace host
