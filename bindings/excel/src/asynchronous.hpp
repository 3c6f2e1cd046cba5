// Formulas whose result Excel is told later.
#ifndef NEUTRYX_EXCEL_ASYNCHRONOUS_HPP
#define NEUTRYX_EXCEL_ASYNCHRONOUS_HPP

#include "excel12.h"
#include "pricing.hpp"

namespace addin {

/// Prices on a thread of the add-in's and then tells Excel the result for `handle`.
void price_later(request asked, const XLOPER12 &handle);

/// Tells Excel a result for `handle`.
void tell(const XLOPER12 &handle, XLOPER12 *value) noexcept;

/// Forgets what waits and stops what runs: Excel does not want the results any more.
void cancel_all() noexcept;

/// Does the same, and ends the thread. The next call of price_later starts another.
void stop_asynchronous() noexcept;

} // namespace addin

#endif
