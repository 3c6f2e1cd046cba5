// Cells and areas of cells, as the program that plays Excel keeps them.
#ifndef NEUTRYX_EXCEL_TESTS_VALUE_HPP
#define NEUTRYX_EXCEL_TESTS_VALUE_HPP

#include "excel12.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace host {

/// A value of one cell; `missing` is an argument left out.
struct cell {
    enum class kind { blank, number, text, boolean, error, missing };
    kind is = kind::blank;
    double number = 0.0;
    std::wstring text;
    INT32 code = 0;

    static cell of(double number);
    static cell of(std::wstring text);
    static cell of(bool truth);
    static cell error(INT32 code);
    static cell missing();

    /// The same kind and the same bits.
    bool operator==(const cell &other) const;
    bool operator!=(const cell &other) const { return !(*this == other); }
};

struct area {
    std::size_t rows = 1, columns = 1;
    std::vector<cell> cells{1};

    area() = default;
    area(cell single) : cells{std::move(single)} {}
    area(std::size_t down, std::size_t across) : rows(down), columns(across), cells(down * across) {}

    cell &at(std::size_t row, std::size_t column) { return cells[row * columns + column]; }
    const cell &at(std::size_t row, std::size_t column) const { return cells[row * columns + column]; }
    bool operator==(const area &other) const;
    bool operator!=(const area &other) const { return !(*this == other); }
};

/// An area in Excel's form, with the memory it needs.
class operand {
public:
    explicit operand(const area &from);
    XLOPER12 *get() noexcept { return &root_; }

private:
    XLOPER12 convert(const cell &from);

    XLOPER12 root_{};
    std::vector<XLOPER12> cells_;
    std::vector<std::unique_ptr<wchar_t[]>> texts_;
};

/// What is in a value of Excel's form.
area read(const XLOPER12 &from);

/// A text with its length in front.
std::wstring_view letters(const XLOPER12 &from);

/// `#NUM!` and so on.
std::wstring_view error_name(INT32 code);

/// How a cell looks in a report; numbers have all their digits.
std::string show(const cell &what);
std::string show(const area &what);

std::string narrow(std::wstring_view wide);
std::wstring widen(std::string_view utf8);

} // namespace host

#endif
