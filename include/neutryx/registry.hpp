// The library that runs, and what it can price and simulate.
#ifndef NEUTRYX_REGISTRY_HPP
#define NEUTRYX_REGISTRY_HPP

#include "detail/text.hpp"

#include <cstddef>
#include <string>

namespace neutryx {

/// Version of the library that runs; NTX_VERSION is that of the header.
inline const char *version() noexcept
{
    return ntx_version();
}

/// Number of pricers in the library.
inline std::size_t pricer_count() noexcept
{
    return ntx_pricer_count();
}

/// A pricer, its inputs and outputs in JSON; see ntx_pricer_describe. Indexes are 0 to pricer_count() - 1.
inline std::string describe_pricer(std::size_t index)
{
    return detail::text([index](char *buffer, std::size_t capacity, std::size_t *needed, ntx_error *details) {
        return ntx_pricer_describe(index, buffer, capacity, needed, details);
    });
}

/// Number of simulations in the library.
inline std::size_t simulation_count() noexcept
{
    return ntx_simulation_count();
}

/// A simulation, its inputs and outputs in JSON; see ntx_simulation_describe. Indexes are 0 to simulation_count() - 1.
inline std::string describe_simulation(std::size_t index)
{
    return detail::text([index](char *buffer, std::size_t capacity, std::size_t *needed, ntx_error *details) {
        return ntx_simulation_describe(index, buffer, capacity, needed, details);
    });
}

} // namespace neutryx

#endif
