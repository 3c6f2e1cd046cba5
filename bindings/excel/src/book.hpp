// Options to be priced, as a formula gives them.
#ifndef NEUTRYX_EXCEL_BOOK_HPP
#define NEUTRYX_EXCEL_BOOK_HPP

#include "column.hpp"

#include <string_view>
#include <vector>

namespace addin {

/// A pricer with its inputs, all of one size or broadcast to it. Never changed once made.
class book {
public:
    /// Inputs in the order of the function's arguments; those left out are skipped.
    book(const pricer &pricer, const XLOPER12 *const *inputs, std::size_t count);

    const addin::pricer &pricer() const noexcept { return *pricer_; }
    const std::vector<column> &columns() const noexcept { return columns_; }
    /// The size to which the inputs are broadcast.
    shape size() const noexcept { return size_; }
    /// Bytes of memory, about.
    std::size_t memory() const noexcept;

private:
    void read_table(const XLOPER12 &table);
    void broadcast();

    const addin::pricer *pricer_;
    std::vector<column> columns_;
    shape size_;
};

/// The pricer that a text names, by its own name or by that of its function.
const pricer &find_pricer(std::wstring_view name);

/// The simulation that a text names, likewise.
const pricer &find_simulation(std::wstring_view name);

/// The pricer that implies the volatility of a model: of "black" it is black_implied_vol.
const pricer &find_implying(std::wstring_view model);

} // namespace addin

#endif
