// Calls and puts.
#ifndef NEUTRYX_OPTION_TYPE_HPP
#define NEUTRYX_OPTION_TYPE_HPP

#include "../neutryx.h"

#include <cstdint>

namespace neutryx {

/// Call or put, as the input `type` wants it. A vector of these is a column.
enum class option_type : std::int8_t { call = NTX_CALL, put = NTX_PUT };

inline constexpr option_type call = option_type::call;
inline constexpr option_type put = option_type::put;

} // namespace neutryx

#endif
