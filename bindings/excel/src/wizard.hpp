// Whether Excel only shows a result in the function wizard.
#ifndef NEUTRYX_EXCEL_WIZARD_HPP
#define NEUTRYX_EXCEL_WIZARD_HPP

namespace addin {

/// Says that the calling thread is the one that has Excel's windows.
void remember_main_thread() noexcept;

/// Whether the call comes from the dialog "Function Arguments", which evaluates a function with each key pressed.
bool in_function_wizard() noexcept;

} // namespace addin

#endif
