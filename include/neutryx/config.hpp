// How an engine is made.
#ifndef NEUTRYX_CONFIG_HPP
#define NEUTRYX_CONFIG_HPP

#include "../neutryx.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

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
    /// Types of OpenCL devices to use: ntx_device_type, added up.
    config &device_types(std::uint32_t types) noexcept
    {
        return set(&ntx_engine_config::device_types, types);
    }
    /// OpenCL devices to use: words separated by commas, of which one must occur in a name, vendor or platform.
    config &device_match(std::string words)
    {
        device_match_ = std::move(words);
        return *this;
    }
    /// OpenCL devices to use, by their indexes; instead of a choice by type and name.
    config &device_indexes(std::vector<std::uint32_t> indexes)
    {
        device_indexes_ = std::move(indexes);
        return *this;
    }
    /// Whether the CPU takes a part of each large batch that OpenCL devices price.
    config &share_with_cpu(bool share = true) noexcept
    {
        return set(&ntx_engine_config::share_with_cpu, share);
    }
    /// Whether programs built for devices are kept for the next process; they are by default.
    config &cache(bool keep) noexcept { return set(&ntx_engine_config::cache_off, !keep); }
    /// The folder to keep them in, in UTF-8, instead of the user's cache folder.
    config &cache_folder(std::string folder)
    {
        cache_folder_ = std::move(folder);
        return *this;
    }
    /// Most bytes that a chunk of rows takes on a device.
    config &max_chunk_bytes(std::uint64_t bytes) noexcept
    {
        raw_.max_chunk_bytes = bytes;
        return *this;
    }
    /// Milliseconds that a kernel may run, about.
    config &max_kernel_ms(std::uint32_t milliseconds) noexcept
    {
        return set(&ntx_engine_config::max_kernel_ms, milliseconds);
    }
    /// The configuration as the C API takes it; it points into this one.
    ntx_engine_config raw() const noexcept
    {
        ntx_engine_config copy = raw_;
        copy.device_match = device_match_.empty() ? nullptr : device_match_.c_str();
        copy.device_indexes = device_indexes_.empty() ? nullptr : device_indexes_.data();
        copy.device_index_count = device_indexes_.size();
        copy.cache_folder = cache_folder_.empty() ? nullptr : cache_folder_.c_str();
        return copy;
    }

private:
    template <class Value>
    config &set(std::uint32_t ntx_engine_config::*member, Value value) noexcept
    {
        raw_.*member = static_cast<std::uint32_t>(value);
        return *this;
    }

    ntx_engine_config raw_ = ntx_engine_config_init();
    std::string device_match_;
    std::string cache_folder_;
    std::vector<std::uint32_t> device_indexes_;
};

} // namespace neutryx

#endif
