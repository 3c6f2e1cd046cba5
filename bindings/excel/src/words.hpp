// Names as people type them into cells.
#ifndef NEUTRYX_EXCEL_WORDS_HPP
#define NEUTRYX_EXCEL_WORDS_HPP

#include <string>
#include <string_view>
#include <vector>

namespace addin {

/// A name as the library writes it: in small letters, with `_` for blanks and hyphens, without blanks at its ends.
std::wstring as_name(std::wstring_view typed);

/// The names in a list with commas or semicolons; empty ones are left out.
std::vector<std::wstring> names_in(std::wstring_view list);

} // namespace addin

#endif
