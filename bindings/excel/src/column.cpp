#include "column.hpp"

#include "excel.hpp"
#include "words.hpp"

#include <limits>

namespace addin {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// 1 or -1 for the words that an input takes, 0 for another.
double sign_of(std::wstring_view word, words taken)
{
    struct pair {
        std::wstring_view plus, plus_too, minus, minus_too;
    };
    const pair known = taken == words::call_put ? pair{L"call", L"c", L"put", L"p"}
        : taken == words::up_down               ? pair{L"up", L"u", L"down", L"d"}
                                                : pair{L"in", L"i", L"out", L"o"};
    const std::wstring name = as_name(word);
    if (name == known.plus || name == known.plus_too)
        return 1.0;
    if (name == known.minus || name == known.minus_too)
        return -1.0;
    return 0.0;
}

struct number_or_fault {
    double value;
    std::int16_t fault;
};

number_or_fault read_cell(const input &meaning, const XLOPER12 &cell)
{
    switch (cell.xltype & xltypeMask) {
    case xltypeNum:
        return {cell.val.num, no_fault};
    case xltypeInt:
        return {static_cast<double>(cell.val.w), no_fault};
    case xltypeErr:
        return {nan, static_cast<std::int16_t>(cell.val.err)};
    case xltypeNil:
    case xltypeMissing:
        return {nan, xlerrNA};
    case xltypeStr:
        if (meaning.taken != words::none)
            if (const double sign = sign_of(excel::letters(cell), meaning.taken); sign != 0.0)
                return {sign, no_fault};
        return {nan, xlerrValue};
    default:
        return {nan, xlerrValue};
    }
}

/// Puts the number of a cell at its place.
void put(column &into, std::size_t index, const XLOPER12 &cell)
{
    const number_or_fault read = read_cell(*into.meaning, cell);
    into.values[index] = read.value;
    if (read.fault == no_fault)
        return;
    if (into.faults.empty())
        into.faults.assign(into.values.size(), no_fault);
    into.faults[index] = read.fault;
}

} // namespace

bool is_missing(const XLOPER12 *argument) noexcept
{
    return argument == nullptr || (argument->xltype & xltypeMask) == xltypeMissing;
}

bool is_blank(const XLOPER12 *argument) noexcept
{
    return is_missing(argument) || (cell(*argument, 0).xltype & xltypeMask) == xltypeNil;
}

shape size_of(const XLOPER12 &argument) noexcept
{
    if ((argument.xltype & xltypeMask) != xltypeMulti)
        return {};
    return {static_cast<std::size_t>(argument.val.array.rows), static_cast<std::size_t>(argument.val.array.columns)};
}

const XLOPER12 &cell(const XLOPER12 &argument, std::size_t index) noexcept
{
    return (argument.xltype & xltypeMask) == xltypeMulti ? argument.val.array.lparray[index] : argument;
}

column read_column(const input &meaning, const XLOPER12 &argument)
{
    column made;
    made.meaning = &meaning;
    made.size = size_of(argument);
    made.values.resize(made.size.cells());
    for (std::size_t i = 0; i < made.values.size(); ++i)
        put(made, i, cell(argument, i));
    return made;
}

column read_table_column(const input &meaning, const XLOPER12 &table, std::size_t which)
{
    const shape size = size_of(table);
    column made;
    made.meaning = &meaning;
    made.size = {size.rows - 1, 1};
    made.values.resize(made.size.rows);
    for (std::size_t row = 1; row < size.rows; ++row)
        put(made, row - 1, cell(table, row * size.columns + which));
    return made;
}

} // namespace addin
