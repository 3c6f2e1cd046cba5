// How a formula wants to simulate.
#ifndef NEUTRYX_EXCEL_SIMULATION_SETTINGS_HPP
#define NEUTRYX_EXCEL_SIMULATION_SETTINGS_HPP

#include "library.hpp"
#include "registry.hpp"

#include <vector>

namespace addin {

/// The arguments that follow the outputs, read. Never changed once made.
class simulation_settings {
public:
    /// As many as there are settings, in their order; those left out or blank are the default.
    explicit simulation_settings(const XLOPER12 *const *arguments);

    /// As the library takes them, for as long as this lives.
    ntx_simulation_settings raw() const noexcept;

private:
    ntx_simulation_settings settings_;
    std::vector<double> fixings_;
};

} // namespace addin

#endif
