// The outputs that a formula asks for.
#ifndef NEUTRYX_EXCEL_SELECTION_HPP
#define NEUTRYX_EXCEL_SELECTION_HPP

#include "registry.hpp"

#include <vector>

namespace addin {

/// Outputs in the order asked for; one may be asked for twice.
struct selection {
    /// A null pointer stands for the status, which is no column of the library's.
    std::vector<const output *> outputs;
    /// Names come before the values.
    bool headers = false;
};

/// The name in the header of an output, or of the status.
std::wstring_view header(const output *output) noexcept;

/// Reads the argument `outputs`: names in one cell or several; missing or blank for the price.
selection select(const pricer &pricer, const XLOPER12 *outputs);

} // namespace addin

#endif
