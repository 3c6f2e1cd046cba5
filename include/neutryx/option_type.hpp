// Words for columns of 1 and -1.
#ifndef NEUTRYX_OPTION_TYPE_HPP
#define NEUTRYX_OPTION_TYPE_HPP

#include "../neutryx.h"

#include <cstdint>

namespace neutryx {

/// Call or put, as the input `type` wants it. A vector of these is a column.
enum class option_type : std::int8_t { call = NTX_CALL, put = NTX_PUT };

inline constexpr option_type call = option_type::call;
inline constexpr option_type put = option_type::put;

/// Barrier above or below, as the input `direction` wants it.
enum class direction : std::int8_t { up = NTX_UP, down = NTX_DOWN };

/// What touching a barrier does to the option, as the input `knock` wants it.
enum class knock : std::int8_t { in = NTX_KNOCK_IN, out = NTX_KNOCK_OUT };

} // namespace neutryx

#endif
