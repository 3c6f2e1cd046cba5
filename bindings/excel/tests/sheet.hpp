// A worksheet: cells with values and formulas, and enough of Excel's formulas to evaluate those of the samples.
#ifndef NEUTRYX_EXCEL_TESTS_SHEET_HPP
#define NEUTRYX_EXCEL_TESTS_SHEET_HPP

#include "excel_host.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>

namespace host {

/// Row and column from zero.
using address = std::pair<std::size_t, std::size_t>;

/// `B3` to {2, 1}; signs for absolute addresses are skipped.
address parse_address(std::wstring_view text);
std::wstring address_text(address at);

/// A formula may be numbers, texts, TRUE, FALSE, array constants, cells, ranges, ranges that spilled (A1#), the four
/// operations on single cells, and functions of the add-in. Results spill to the right and down.
class sheet {
public:
    explicit sheet(excel &on) : excel_(on) {}

    void set(address at, cell value) { values_[at] = std::move(value); }
    void set_formula(address at, std::wstring formula) { formulas_[at] = std::move(formula); }

    /// Evaluates every formula.
    void recalculate();

    /// The result of the formula in a cell.
    const area &result(address at);
    const std::map<address, std::wstring> &formulas() const { return formulas_; }
    /// The value of any cell.
    cell value(address at);

private:
    friend class parser;

    excel &excel_;
    std::map<address, cell> values_;
    std::map<address, std::wstring> formulas_;
    std::map<address, area> results_;
    /// Formulas whose cells are being read just now.
    std::set<address> evaluating_;
};

/// Evaluates one formula that refers to no cells, such as `=NTX.VERSION()`.
area evaluate(excel &on, std::wstring_view formula);

} // namespace host

#endif
