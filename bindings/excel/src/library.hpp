// neutryx.dll, loaded from the add-in's own folder, and the engine.
#ifndef NEUTRYX_EXCEL_LIBRARY_HPP
#define NEUTRYX_EXCEL_LIBRARY_HPP

// The library is loaded by hand: its functions are called through pointers, not imported.
#define NTX_STATIC
#include <neutryx.h>

#include <memory>
#include <string>

namespace addin {

/// The functions of neutryx.dll that the add-in calls.
struct library {
    decltype(&ntx_version) version;
    decltype(&ntx_row_code_name) row_code_name;
    decltype(&ntx_status_name) status_name;
    decltype(&ntx_engine_create) engine_create;
    decltype(&ntx_engine_destroy) engine_destroy;
    decltype(&ntx_engine_describe) engine_describe;
    decltype(&ntx_price) price;
    decltype(&ntx_simulate) simulate;
    /// Null in a library that knows no devices but the CPU.
    std::int32_t (*device_count)(std::size_t *count, ntx_error *error);
    std::int32_t (*device_describe)(
        std::size_t index, char *buffer, std::size_t capacity, std::size_t *needed, ntx_error *error);
};

/// The library, loaded by the first call and never unloaded. Null if it cannot be had; library_problem tells why.
const library *the_library() noexcept;

/// Why there is no library, in a sentence; empty if there is.
const std::wstring &library_problem() noexcept;

/// An engine, which ends when the last of those who hold it lets go.
using shared_engine = std::shared_ptr<const ntx_engine>;

/// The engine that all functions share, made by the first call. Null, with `error` filled, if it cannot be had.
shared_engine the_engine(ntx_error &error);

/// Lets go of the engine; the next call of the_engine makes another.
void drop_engine() noexcept;

} // namespace addin

#endif
