// The OpenCL devices of this machine.
#ifndef NEUTRYX_DEVICE_HPP
#define NEUTRYX_DEVICE_HPP

#include "detail/text.hpp"
#include "error.hpp"

#include <cstddef>
#include <string>

namespace neutryx {

/// Number of OpenCL devices on this machine, those included that cannot be used. `why`, if not null, receives why
/// there is none, or what was left out.
inline std::size_t device_count(std::string *why = nullptr)
{
    std::size_t count = 0;
    const outcome what = outcome::of([&count](ntx_error *details) { return ntx_device_count(&count, details); });
    what.or_throw();
    if (why != nullptr)
        *why = what.message();
    return count;
}

/// An OpenCL device in JSON; see ntx_device_describe. Indexes are 0 to device_count() - 1.
inline std::string describe_device(std::size_t index)
{
    return detail::text([index](char *buffer, std::size_t capacity, std::size_t *needed, ntx_error *details) {
        return ntx_device_describe(index, buffer, capacity, needed, details);
    });
}

} // namespace neutryx

#endif
