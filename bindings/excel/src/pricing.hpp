// Prices a book and lays the results out in cells.
#ifndef NEUTRYX_EXCEL_PRICING_HPP
#define NEUTRYX_EXCEL_PRICING_HPP

#include "book.hpp"
#include "result.hpp"
#include "selection.hpp"
#include "simulation_settings.hpp"

#include <atomic>
#include <memory>
#include <optional>
#include <string>

namespace addin {

/// Set to other than zero to stop a call.
using cancel_flag = std::atomic<std::int32_t>;

/// What a formula asks for.
struct request {
    std::shared_ptr<const book> options;
    selection wanted;
    /// Of a simulation.
    std::optional<simulation_settings> settings;
};

/// Prices on the calling thread, Excel's: Esc stops it.
std::unique_ptr<result> price(const request &asked);

/// Prices on a thread of the add-in's.
std::unique_ptr<result> price(const request &asked, const cancel_flag &cancel);

/// What the library says of the request, in a sentence; "ok" if every row is priced.
std::wstring explain(const request &asked);

} // namespace addin

#endif
