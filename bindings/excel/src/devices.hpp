// What the library computes on.
#ifndef NEUTRYX_EXCEL_DEVICES_HPP
#define NEUTRYX_EXCEL_DEVICES_HPP

#include "result.hpp"

#include <memory>

namespace addin {

/// A table with names in its first row, then the engine, and a row for each OpenCL device.
std::unique_ptr<result> list_devices();

} // namespace addin

#endif
