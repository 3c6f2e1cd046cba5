// What Excel is told about the functions.
#ifndef NEUTRYX_EXCEL_REGISTRATION_HPP
#define NEUTRYX_EXCEL_REGISTRATION_HPP

#include <string_view>

namespace addin {

/// Registers every function and event; true if Excel took all.
bool register_all();

/// Registers the function with this exported name, for xlAutoRegister12; its id in Excel, or 0.
double register_one(std::wstring_view procedure);

/// Takes all back.
void unregister_all();

} // namespace addin

#endif
