#include "selection.hpp"

#include "column.hpp"
#include "excel.hpp"
#include "problem.hpp"
#include "words.hpp"

#include <string>

namespace addin {

namespace {

constexpr std::wstring_view status_name = L"status";

const output *find_in(const pricer &pricer, std::wstring_view name) noexcept
{
    for (const output &output : pricer.outputs)
        if (output.name == name)
            return &output;
    return nullptr;
}

const output *find(const pricer &pricer, std::wstring_view name)
{
    if (const output *own = find_in(pricer, name))
        return own;
    // The library itself refuses an output that only others have, in the same words in every language.
    for (const table<addin::pricer> &list : {pricers, simulations})
        for (const addin::pricer &other : list)
            if (const output *of_other = find_in(other, name))
                return of_other;
    std::wstring sentence = L"outputs: " + std::wstring(pricer.name) + L" has no output \"" + std::wstring(name)
        + L"\"; it has ";
    for (const output &output : pricer.outputs)
        sentence += std::wstring(output.name) + L", ";
    throw problem(xlerrValue, sentence + L"status and headers.");
}

void add(selection &into, const pricer &pricer, std::wstring_view list)
{
    for (const std::wstring &name : names_in(list)) {
        if (name == L"headers")
            into.headers = true;
        else if (name == status_name)
            into.outputs.push_back(nullptr);
        else if (name == L"all")
            for (const output &output : pricer.outputs)
                into.outputs.push_back(&output);
        else
            into.outputs.push_back(find(pricer, name));
    }
}

/// What a pricer is there for: the price, or the vol that it implies.
const output &main_output(const pricer &pricer) noexcept
{
    for (const output &output : pricer.outputs)
        if (output.name == L"price" || output.name == L"vol")
            return output;
    return pricer.outputs[0];
}

} // namespace

std::wstring_view header(const output *output) noexcept
{
    return output == nullptr ? status_name : output->name;
}

selection select(const pricer &pricer, const XLOPER12 *outputs)
{
    selection made;
    const std::size_t cells = is_missing(outputs) ? 0 : size_of(*outputs).cells();
    for (std::size_t i = 0; i < cells; ++i) {
        const XLOPER12 &name = cell(*outputs, i);
        switch (name.xltype & xltypeMask) {
        case xltypeStr:
            add(made, pricer, excel::letters(name));
            break;
        case xltypeNil:
        case xltypeMissing:
            break;
        case xltypeErr:
            throw problem(name.val.err, L"outputs: a cell holds an error.");
        default:
            throw problem(xlerrValue, L"outputs: a cell holds something other than the name of an output.");
        }
    }
    if (made.outputs.empty())
        made.outputs.push_back(&main_output(pricer));
    return made;
}

} // namespace addin
