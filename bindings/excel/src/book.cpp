#include "book.hpp"

#include "excel.hpp"
#include "problem.hpp"
#include "words.hpp"

#include <algorithm>

namespace addin {

namespace {

/// A table: the names of inputs over their values.
bool is_table(const XLOPER12 &argument) noexcept
{
    const shape size = size_of(argument);
    if (size.rows < 2 || size.columns < 2)
        return false;
    for (std::size_t i = 0; i < size.columns; ++i)
        if ((cell(argument, i).xltype & xltypeMask) != xltypeStr)
            return false;
    return true;
}

const input *find_in(const pricer &pricer, const std::wstring &name) noexcept
{
    for (const input &input : pricer.inputs)
        if (input.name == name)
            return &input;
    return nullptr;
}

const input &find_input(const pricer &pricer, const std::wstring &name)
{
    if (const input *own = find_in(pricer, name))
        return *own;
    // The library itself refuses an input that only others have, in the same words in every language.
    for (const table<addin::pricer> &list : {pricers, simulations})
        for (const addin::pricer &other : list)
            if (const input *of_other = find_in(other, name))
                return *of_other;
    std::wstring sentence
        = L"inputs: " + std::wstring(pricer.name) + L" has no input \"" + name + L"\"; it has ";
    for (const input &input : pricer.inputs)
        sentence += std::wstring(input.name) + (&input + 1 == pricer.inputs.end() ? L"." : L", ");
    throw problem(xlerrValue, sentence);
}

std::wstring text_of(shape size)
{
    return std::to_wstring(size.rows) + L" x " + std::to_wstring(size.columns);
}

} // namespace

book::book(const addin::pricer &pricer, const XLOPER12 *const *inputs, std::size_t count) : pricer_(&pricer)
{
    std::size_t given = count;
    while (given > 0 && is_missing(inputs[given - 1]))
        --given;
    if (given == 1 && is_table(*inputs[0])) {
        read_table(*inputs[0]);
    } else {
        if (given > pricer.inputs.count)
            throw problem(xlerrValue, L"inputs: " + std::to_wstring(given) + L" are given, and "
                    + std::wstring(pricer.name) + L" has " + std::to_wstring(pricer.inputs.count) + L".");
        for (std::size_t i = 0; i < given; ++i)
            if (!is_missing(inputs[i]))
                columns_.push_back(read_column(pricer.inputs[i], *inputs[i]));
    }
    broadcast();
}

void book::read_table(const XLOPER12 &table)
{
    const std::size_t width = size_of(table).columns;
    for (std::size_t i = 0; i < width; ++i) {
        const std::wstring name = as_name(excel::letters(cell(table, i)));
        columns_.push_back(read_table_column(find_input(*pricer_, name), table, i));
    }
}

void book::broadcast()
{
    for (const column &column : columns_) {
        size_.rows = std::max(size_.rows, column.size.rows);
        size_.columns = std::max(size_.columns, column.size.columns);
    }
    for (const column &column : columns_) {
        const shape size = column.size;
        if ((size.rows != 1 && size.rows != size_.rows) || (size.columns != 1 && size.columns != size_.columns))
            throw problem(xlerrValue, std::wstring(column.meaning->name) + L": a range of " + text_of(size)
                    + L" does not fit the others, which make " + text_of(size_)
                    + L"; give single cells, rows, columns and ranges of one size.");
    }
}

std::size_t book::memory() const noexcept
{
    std::size_t bytes = sizeof *this;
    for (const column &column : columns_)
        bytes += column.values.size() * sizeof(double) + column.faults.size() * sizeof(std::int16_t);
    return bytes;
}

namespace {

/// The entry of a list that a text names.
const pricer &find_by_name(const table<pricer> &list, const std::wstring &kind, std::wstring_view typed)
{
    const std::wstring name = as_name(typed);
    for (const pricer &pricer : list)
        if (name == pricer.name || name == as_name(pricer.function))
            return pricer;
    std::wstring sentence = kind + L": there is no " + kind + L" \"" + name + L"\"; there are ";
    for (const pricer &pricer : list)
        sentence += std::wstring(pricer.name) + (&pricer + 1 == list.end() ? L"." : L", ");
    throw problem(xlerrValue, sentence);
}

} // namespace

const pricer &find_pricer(std::wstring_view typed)
{
    return find_by_name(pricers, L"pricer", typed);
}

const pricer &find_simulation(std::wstring_view typed)
{
    return find_by_name(simulations, L"simulation", typed);
}

const pricer &find_implying(std::wstring_view typed)
{
    constexpr std::wstring_view ending = L"_implied_vol";
    const std::wstring name = as_name(typed);
    std::wstring models;
    for (const pricer &pricer : pricers) {
        if (pricer.name.size() <= ending.size()
            || pricer.name.substr(pricer.name.size() - ending.size()) != ending)
            continue;
        const std::wstring_view model = pricer.name.substr(0, pricer.name.size() - ending.size());
        if (name == model || name == pricer.name)
            return pricer;
        models += (models.empty() ? L"" : L", ") + std::wstring(model);
    }
    throw problem(xlerrValue, L"model: there is no model \"" + name + L"\"; there are " + models + L".");
}

} // namespace addin
