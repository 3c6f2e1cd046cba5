// Texts of the C API as strings.
#ifndef NEUTRYX_DETAIL_TEXT_HPP
#define NEUTRYX_DETAIL_TEXT_HPP

#include "../error.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace neutryx::detail {

/// A text from a function that fills a buffer.
template <class Fill>
std::string text(Fill fill)
{
    ntx_error details = ntx_error_init();
    std::size_t needed = 0;
    std::int32_t status = fill(nullptr, 0, &needed, &details);
    outcome(status, details).or_throw();
    std::string text(needed, '\0');
    status = fill(text.data(), text.size(), &needed, &details);
    outcome(status, details).or_throw();
    text.resize(needed - 1);
    return text;
}

} // namespace neutryx::detail

#endif
