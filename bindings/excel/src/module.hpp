// The add-in's own file.
#ifndef NEUTRYX_EXCEL_MODULE_HPP
#define NEUTRYX_EXCEL_MODULE_HPP

#include <string>

namespace addin {

/// The folder of the add-in, with a closing backslash.
std::wstring module_folder();

} // namespace addin

#endif
