// The books that formulas keep, under handles made from their content.
#ifndef NEUTRYX_EXCEL_SHELF_HPP
#define NEUTRYX_EXCEL_SHELF_HPP

#include "book.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace addin {

/// Keeps a book and returns its handle. That is made from the content alone: the same book has the same handle in
/// every session and on every machine.
std::wstring keep(std::shared_ptr<const book> book);

/// Whether a text is a handle, and not the name of a pricer.
bool is_handle(std::wstring_view text) noexcept;

/// The book with a handle.
std::shared_ptr<const book> kept(std::wstring_view handle);

} // namespace addin

#endif
