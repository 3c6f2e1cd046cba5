// What was simulated so far.
#ifndef NEUTRYX_SIMULATION_STATE_HPP
#define NEUTRYX_SIMULATION_STATE_HPP

#include "error.hpp"

#include <cstddef>
#include <cstdio>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace neutryx {

/// What was simulated so far, for every row of a batch: the sums, exactly, and which paths are in them. With it an
/// estimate is continued (a call with a state and more paths simulates only those that are missing), stored, and
/// shared by processes, each of which simulates its own paths; the results have the bits of one call.
///
/// Belongs to one simulation, its inputs, and the settings that change numbers. One call at a time may use it; another
/// fails with NTX_INVALID_ARGUMENT.
class simulation_state {
public:
    /// A state in which nothing is simulated yet.
    simulation_state()
    {
        neutryx::outcome what;
        *this = try_create(what);
        what.or_throw();
    }
    simulation_state(simulation_state &&) noexcept = default;
    simulation_state &operator=(simulation_state &&) noexcept = default;
    ~simulation_state() = default;

    /// A state in which nothing is simulated yet, or one that is empty if `what` tells that none could be made.
    static simulation_state try_create(neutryx::outcome &what) noexcept
    {
        ntx_simulation_state *made = nullptr;
        what = outcome::of([&made](ntx_error *details) { return ntx_simulation_state_create(&made, details); });
        return simulation_state(made);
    }

    /// The state that save() made these bytes of: any range of std::byte, unsigned char or char.
    template <class Bytes>
    static simulation_state load(const Bytes &bytes)
    {
        neutryx::outcome what;
        simulation_state made = try_load(bytes, what);
        what.or_throw();
        return made;
    }
    /// load() without exceptions: the state is empty if `what` tells that the bytes are none, damaged, cut short, or of
    /// another version.
    template <class Bytes>
    static simulation_state try_load(const Bytes &bytes, neutryx::outcome &what) noexcept
    {
        static_assert(sizeof(*std::data(bytes)) == 1, "bytes are std::byte, unsigned char or char");
        // An empty range may have no address, but it is no null pointer of the caller's.
        const void *first = std::size(bytes) == 0 ? "" : static_cast<const void *>(std::data(bytes));
        ntx_simulation_state *made = nullptr;
        what = outcome::of([&](ntx_error *details) {
            return ntx_simulation_state_load(first, std::size(bytes), &made, details);
        });
        return simulation_state(made);
    }

    /// False if moved from; every use then fails with NTX_NULL_POINTER.
    explicit operator bool() const noexcept { return handle_ != nullptr; }

    /// The state as bytes, which are the same on every machine.
    std::vector<std::byte> save() const
    {
        std::vector<std::byte> bytes;
        try_save(bytes).or_throw();
        return bytes;
    }
    /// save() without exceptions, but for std::bad_alloc. On failure `bytes` stays as it was.
    [[nodiscard]] outcome try_save(std::vector<std::byte> &bytes) const
    {
        std::size_t size = 0;
        neutryx::outcome what = fill(nullptr, 0, size);
        if (what.failed())
            return what;
        std::vector<std::byte> saved(size);
        what = fill(saved.data(), saved.size(), size);
        if (!what.failed())
            bytes = std::move(saved);
        return what;
    }

    /// Adds what another state has: of the same rows and settings, but other paths. Nothing is changed if it does not
    /// fit.
    simulation_state &merge(const simulation_state &other)
    {
        try_merge(other).or_throw();
        return *this;
    }
    /// merge() without exceptions.
    [[nodiscard]] outcome try_merge(const simulation_state &other) noexcept
    {
        return outcome::of([&](ntx_error *details) {
            return ntx_simulation_state_merge(handle_.get(), other.handle_.get(), details);
        });
    }

    /// The state as the C API takes it.
    ntx_simulation_state *raw() const noexcept { return handle_.get(); }

private:
    friend class engine;

    explicit simulation_state(ntx_simulation_state *handle) noexcept : handle_(handle) {}

    outcome fill(std::byte *buffer, std::size_t capacity, std::size_t &needed) const noexcept
    {
        return outcome::of([&](ntx_error *details) {
            return ntx_simulation_state_save(handle_.get(), buffer, capacity, &needed, details);
        });
    }

    /// What a call with an empty state comes to. The C API would take it for no state, and what it simulates would be
    /// lost.
    static outcome report_empty() noexcept
    {
        ntx_error details = ntx_error_init();
        std::snprintf(details.argument, sizeof details.argument, "state");
        std::snprintf(details.message, sizeof details.message, "is empty: it was moved from");
        return outcome(NTX_NULL_POINTER, details);
    }

    struct release {
        void operator()(ntx_simulation_state *ended) const noexcept { ntx_simulation_state_release(ended); }
    };
    std::unique_ptr<ntx_simulation_state, release> handle_;
};

} // namespace neutryx

#endif
