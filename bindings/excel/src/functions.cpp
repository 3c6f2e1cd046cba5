// The worksheet functions that are not made from the registry, and what those that are have in common.

#include "asynchronous.hpp"
#include "devices.hpp"
#include "excel.hpp"
#include "inputs.hpp"
#include "library.hpp"
#include "pricing.hpp"
#include "problem.hpp"
#include "shelf.hpp"
#include "wizard.hpp"

#include <array>
#include <new>

namespace addin {

namespace {

/// Runs the body of a function: whatever is thrown becomes an error in the cell.
template <class Body>
XLOPER12 *guarded(Body body) noexcept
{
    try {
        if (in_function_wizard())
            return static_error(xlerrNA);
        return result::release(body());
    } catch (const problem &wrong) {
        return static_error(wrong.cell());
    } catch (const std::bad_alloc &) {
        return static_error(xlerrNum);
    } catch (...) {
        return static_error(xlerrValue);
    }
}

/// The same for a function whose result comes later.
template <class Body>
void guarded_later(const XLOPER12 *handle, Body body) noexcept
{
    INT32 error = xlerrValue;
    try {
        if (!in_function_wizard())
            return body();
        error = xlerrNA;
    } catch (const problem &wrong) {
        error = wrong.cell();
    } catch (const std::bad_alloc &) {
        error = xlerrNum;
    } catch (...) {
    }
    tell(*handle, static_error(error));
}

/// A text argument.
std::wstring_view text_of(const XLOPER12 *argument, const wchar_t *name)
{
    if (!is_missing(argument)) {
        const XLOPER12 &first = cell(*argument, 0);
        if (size_of(*argument).cells() == 1 && (first.xltype & xltypeMask) == xltypeStr)
            return excel::letters(first);
        if ((first.xltype & xltypeMask) == xltypeErr)
            throw problem(first.val.err, std::wstring(name) + L": the cell holds an error.");
    }
    throw problem(xlerrValue, std::wstring(name) + L": give a text in one cell.");
}

using input_list = std::array<const XLOPER12 *, NTX_MOST_INPUTS>;

std::shared_ptr<const book> book_of(std::wstring_view pricer, const input_list &inputs)
{
    if (!is_handle(pricer))
        return std::make_shared<book>(find_pricer(pricer), inputs.data(), inputs.size());
    for (const XLOPER12 *input : inputs)
        if (!is_missing(input))
            throw problem(xlerrValue, L"inputs: a book has its inputs already; leave them out.");
    return kept(pricer);
}

request request_of(const XLOPER12 *pricer, const XLOPER12 *outputs, const input_list &inputs)
{
    request made;
    made.options = book_of(text_of(pricer, L"pricer"), inputs);
    made.wanted = select(made.options->pricer(), outputs);
    return made;
}

request request_of(
    const pricer &pricer, std::initializer_list<const XLOPER12 *> inputs, const XLOPER12 *outputs)
{
    request made;
    made.options = std::make_shared<book>(pricer, inputs.begin(), inputs.size());
    made.wanted = select(pricer, outputs);
    return made;
}

/// What NTX.IMPLIEDVOL is given after the model, in the order of all pricers that imply a volatility.
using quote_columns = std::array<const XLOPER12 *, 7>;

request implied_vol_of(const XLOPER12 *model, const quote_columns &quotes, const XLOPER12 *outputs)
{
    const pricer &implying = find_implying(text_of(model, L"model"));
    request made;
    made.options = std::make_shared<book>(implying, quotes.data(), quotes.size());
    made.wanted = select(implying, outputs);
    return made;
}

request simulation_of(const pricer &simulation, const XLOPER12 *const *inputs, const XLOPER12 *outputs,
    const XLOPER12 *const *given)
{
    request made;
    made.options = std::make_shared<book>(simulation, inputs, simulation.inputs.count);
    made.wanted = select(simulation, outputs);
    made.settings.emplace(given);
    return made;
}

/// The arguments of any simulation in the order of its own function: inputs, outputs, settings.
using simulation_arguments = std::array<const XLOPER12 *, NTX_MOST_SIMULATION_ARGUMENTS>;

request simulation_of(const XLOPER12 *name, const simulation_arguments &given)
{
    const pricer &simulation = find_simulation(text_of(name, L"simulation"));
    const std::size_t inputs = simulation.inputs.count, taken = inputs + 1 + settings.count;
    for (std::size_t i = taken; i < given.size(); ++i)
        if (!is_missing(given[i]))
            throw problem(xlerrValue, L"arguments: " + std::wstring(simulation.name) + L" has " + std::to_wstring(taken)
                    + L" with outputs and settings.");
    return simulation_of(simulation, given.data(), given[inputs], given.data() + inputs + 1);
}

/// What became of a call, in a sentence.
template <class Request>
std::unique_ptr<result> explained(Request of)
{
    try {
        return text_result(explain(of()));
    } catch (const problem &wrong) {
        return text_result(wrong.sentence());
    }
}

/// Cells with texts, row by row.
std::unique_ptr<result> text_table(const std::vector<std::vector<std::wstring_view>> &rows)
{
    auto made = std::make_unique<result>(shape{rows.size(), rows[0].size()});
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            made->put_text(row, column, rows[row][column]);
    return made;
}

std::unique_ptr<result> list_all(const table<pricer> &list, std::wstring_view kind)
{
    std::vector<std::vector<std::wstring_view>> rows = {{kind, L"function", L"title", L"text", L"reference"}};
    for (const pricer &pricer : list)
        rows.push_back({pricer.name, pricer.function, pricer.title, pricer.text, pricer.reference});
    return text_table(rows);
}

std::unique_ptr<result> list_columns(const pricer &pricer)
{
    std::vector<std::vector<std::wstring_view>> rows = {{L"kind", L"name", L"text", L"unit", L"domain", L"default"}};
    for (const input &input : pricer.inputs)
        rows.push_back({L"input", input.name, input.text, input.unit, input.domain, input.standard});
    for (const output &output : pricer.outputs)
        rows.push_back({L"output", output.name, output.text, L"", L"", L""});
    return text_table(rows);
}

} // namespace

XLOPER12 *price_with(
    const pricer &pricer, std::initializer_list<const XLOPER12 *> inputs, const XLOPER12 *outputs) noexcept
{
    return guarded([&] { return price(request_of(pricer, inputs, outputs)); });
}

void price_later_with(const pricer &pricer, std::initializer_list<const XLOPER12 *> inputs, const XLOPER12 *outputs,
    const XLOPER12 *handle) noexcept
{
    guarded_later(handle, [&] { price_later(request_of(pricer, inputs, outputs), *handle); });
}

XLOPER12 *simulate_with(const pricer &simulation, std::initializer_list<const XLOPER12 *> inputs,
    const XLOPER12 *outputs, std::initializer_list<const XLOPER12 *> given) noexcept
{
    return guarded([&] { return price(simulation_of(simulation, inputs.begin(), outputs, given.begin())); });
}

void simulate_later_with(const pricer &simulation, std::initializer_list<const XLOPER12 *> inputs,
    const XLOPER12 *outputs, std::initializer_list<const XLOPER12 *> given, const XLOPER12 *handle) noexcept
{
    guarded_later(handle,
        [&] { price_later(simulation_of(simulation, inputs.begin(), outputs, given.begin()), *handle); });
}

} // namespace addin

using namespace addin;

NTX_EXPORT XLOPER12 *WINAPI ntxPrice(const XLOPER12 *pricer, const XLOPER12 *outputs, NTX_INPUT_PARAMETERS)
{
    return guarded([&] { return price(request_of(pricer, outputs, {NTX_INPUT_NAMES})); });
}

NTX_EXPORT void WINAPI ntxPriceAsync(
    const XLOPER12 *pricer, const XLOPER12 *outputs, NTX_INPUT_PARAMETERS, const XLOPER12 *handle)
{
    guarded_later(handle, [&] { price_later(request_of(pricer, outputs, {NTX_INPUT_NAMES}), *handle); });
}

NTX_EXPORT XLOPER12 *WINAPI ntxImpliedVolOf(const XLOPER12 *model, const XLOPER12 *type,
    const XLOPER12 *underlying, const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate,
    const XLOPER12 *price_quoted, const XLOPER12 *yield_or_displacement, const XLOPER12 *outputs)
{
    return guarded([&] {
        return price(implied_vol_of(
            model, {type, underlying, strike, time, rate, price_quoted, yield_or_displacement}, outputs));
    });
}

NTX_EXPORT void WINAPI ntxImpliedVolOfAsync(const XLOPER12 *model, const XLOPER12 *type,
    const XLOPER12 *underlying, const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate,
    const XLOPER12 *price_quoted, const XLOPER12 *yield_or_displacement, const XLOPER12 *outputs,
    const XLOPER12 *handle)
{
    guarded_later(handle, [&] {
        price_later(implied_vol_of(
                        model, {type, underlying, strike, time, rate, price_quoted, yield_or_displacement}, outputs),
            *handle);
    });
}

NTX_EXPORT XLOPER12 *WINAPI ntxExplain(const XLOPER12 *pricer, const XLOPER12 *outputs, NTX_INPUT_PARAMETERS)
{
    return guarded([&] { return explained([&] { return request_of(pricer, outputs, {NTX_INPUT_NAMES}); }); });
}

NTX_EXPORT XLOPER12 *WINAPI ntxMcExplain(const XLOPER12 *simulation, NTX_SIMULATION_PARAMETERS)
{
    return guarded([&] { return explained([&] { return simulation_of(simulation, {NTX_SIMULATION_NAMES}); }); });
}

NTX_EXPORT XLOPER12 *WINAPI ntxBook(const XLOPER12 *pricer, NTX_INPUT_PARAMETERS)
{
    return guarded([&] { return text_result(keep(book_of(text_of(pricer, L"pricer"), {NTX_INPUT_NAMES}))); });
}

NTX_EXPORT XLOPER12 *WINAPI ntxPricers(const XLOPER12 *pricer)
{
    return guarded([&] {
        return is_blank(pricer) ? list_all(pricers, L"pricer") : list_columns(find_pricer(text_of(pricer, L"pricer")));
    });
}

NTX_EXPORT XLOPER12 *WINAPI ntxMcSimulations(const XLOPER12 *simulation)
{
    return guarded([&] {
        return is_blank(simulation) ? list_all(simulations, L"simulation")
                                    : list_columns(find_simulation(text_of(simulation, L"simulation")));
    });
}

NTX_EXPORT XLOPER12 *WINAPI ntxDevices()
{
    return guarded([] { return list_devices(); });
}

NTX_EXPORT XLOPER12 *WINAPI ntxVersion()
{
    return guarded([] {
        const library *ntx = the_library();
        return text_result(ntx != nullptr ? excel::widen(ntx->version()) : library_problem());
    });
}
