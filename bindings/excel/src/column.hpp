// Arguments from a worksheet as columns of numbers.
#ifndef NEUTRYX_EXCEL_COLUMN_HPP
#define NEUTRYX_EXCEL_COLUMN_HPP

#include "registry.hpp"

#include <vector>

namespace addin {

/// How many rows and columns of cells.
struct shape {
    std::size_t rows = 1, columns = 1;
    std::size_t cells() const noexcept { return rows * columns; }
    bool operator==(const shape &other) const noexcept { return rows == other.rows && columns == other.columns; }
};

/// Not an error: the cell holds a number.
inline constexpr std::int16_t no_fault = -1;

/// The cells of an argument, or of a part of one.
struct column {
    const input *meaning = nullptr;
    shape size;
    /// A number for each cell, NaN for those that hold none.
    std::vector<double> values;
    /// For each cell the error that a row with it gets, or no_fault; empty if every cell holds a number.
    std::vector<std::int16_t> faults;
};

/// Whether the argument was left out.
bool is_missing(const XLOPER12 *argument) noexcept;

/// Whether the argument was left out, or starts with a blank cell.
bool is_blank(const XLOPER12 *argument) noexcept;

/// The size of an argument: 1 by 1 if it is a single value.
shape size_of(const XLOPER12 &argument) noexcept;

/// A cell of an argument.
const XLOPER12 &cell(const XLOPER12 &argument, std::size_t index) noexcept;

/// Reads an argument.
column read_column(const input &meaning, const XLOPER12 &argument);

/// Reads one column of a table, below its first row.
column read_table_column(const input &meaning, const XLOPER12 &table, std::size_t which);

} // namespace addin

#endif
