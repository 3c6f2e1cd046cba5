// How an engine is made.
#ifndef NEUTRYX_CONFIG_HPP
#define NEUTRYX_CONFIG_HPP

#include "../neutryx.h"

#include <cstdint>

namespace neutryx {

/// How to make an engine: `neutryx::engine engine(neutryx::config().threads(4));`. What is not set is the
/// default.
class config {
public:
    /// Where batches are priced; NTX_BACKEND_AUTO by default.
    config &backend(ntx_backend backend) noexcept { return set(&ntx_engine_config::backend, backend); }
    /// Threads that price a batch, the calling one included; 0, the default, for one a core.
    config &threads(std::uint32_t threads) noexcept { return set(&ntx_engine_config::threads, threads); }
    /// Format of the computation, whatever the columns hold; NTX_PRECISION_F64 by default.
    config &precision(ntx_precision precision) noexcept
    {
        return set(&ntx_engine_config::precision, precision);
    }
    /// CPU instructions; the fastest that the machine has by default. Results are the same bits with all.
    config &instruction_set(ntx_instruction_set instructions) noexcept
    {
        return set(&ntx_engine_config::instruction_set, instructions);
    }
    /// The configuration as the C API takes it.
    const ntx_engine_config &raw() const noexcept { return raw_; }

private:
    template <class Value>
    config &set(std::uint32_t ntx_engine_config::*member, Value value) noexcept
    {
        raw_.*member = static_cast<std::uint32_t>(value);
        return *this;
    }

    ntx_engine_config raw_ = ntx_engine_config_init();
};

} // namespace neutryx

#endif
