// Progress of a call, and how to stop it.
#ifndef NEUTRYX_WATCH_HPP
#define NEUTRYX_WATCH_HPP

#include "detail/unless_same.hpp"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

#if __has_include(<version>)
#include <version>
#endif
#ifdef __cpp_lib_jthread
#include <stop_token>
#endif

namespace neutryx {

/// Stops calls that watch it, from any thread. Must outlive them.
class cancel_flag {
public:
    cancel_flag() noexcept = default;
    cancel_flag(const cancel_flag &) = delete;
    cancel_flag &operator=(const cancel_flag &) = delete;

    /// Asks the calls to stop soon.
    void request() noexcept { flag_.store(1, std::memory_order_relaxed); }
    /// Makes the flag good for further calls.
    void reset() noexcept { flag_.store(0, std::memory_order_relaxed); }
    bool requested() const noexcept { return flag_.load(std::memory_order_relaxed) != 0; }

private:
    friend class engine;
    // The library reads it as a plain number, atomically.
    static_assert(std::atomic<std::int32_t>::is_always_lock_free);
    static_assert(sizeof(std::atomic<std::int32_t>) == sizeof(std::int32_t));

    std::atomic<std::int32_t> flag_{0};
};

/// How to watch and stop a call. A function alone is one:
///
///     engine.price(book, [](std::uint64_t done, std::uint64_t total) { return done < limit; });
///
/// It is called on the calling thread now and then, and once at the end, with the rows done and all rows. It
/// returns nothing, or true to go on and false to stop. An exception that leaves it stops the call and goes
/// on to the caller.
class watch {
public:
    watch() noexcept = default;

    template <class Progress, detail::unless_same<watch, Progress> = 0,
        class = std::enable_if_t<std::is_invocable_v<Progress &, std::uint64_t, std::uint64_t>>>
    watch(Progress &&progress)
    {
        on_progress(std::forward<Progress>(progress));
    }
    watch(const cancel_flag &flag) noexcept : cancel_(&flag) {}
#ifdef __cpp_lib_jthread
    watch(std::stop_token token) { cancel_with(std::move(token)); }
#endif

    /// Calls a function during the work.
    template <class Progress>
    watch &on_progress(Progress &&progress)
    {
        using answer = std::invoke_result_t<Progress &, std::uint64_t, std::uint64_t>;
        if constexpr (std::is_void_v<answer>) {
            progress_ = [tell = std::forward<Progress>(progress)](
                            std::uint64_t done, std::uint64_t total) mutable {
                tell(done, total);
                return true;
            };
        } else {
            progress_ = std::forward<Progress>(progress);
        }
        return *this;
    }

    /// Stops the call when a flag is set. A watch heeds one flag or token: the last it was given.
    watch &cancel_with(const cancel_flag &flag) noexcept
    {
        cancel_ = &flag;
        token_ = nullptr;
        return *this;
    }
#ifdef __cpp_lib_jthread
    /// Stops the call when a stop is requested, as of the std::jthread that makes it.
    watch &cancel_with(std::stop_token token)
    {
        struct request {
            cancel_flag *flag;
            void operator()() const noexcept { flag->request(); }
        };
        struct listener {
            explicit listener(std::stop_token &&asked) : callback(std::move(asked), request{&flag}) {}
            cancel_flag flag;
            std::stop_callback<request> callback;
        };
        auto listening = std::make_shared<listener>(std::move(token));
        cancel_ = &listening->flag;
        token_ = std::move(listening);
        return *this;
    }
#endif

private:
    friend class engine;

    std::function<bool(std::uint64_t, std::uint64_t)> progress_;
    const cancel_flag *cancel_ = nullptr;
    // What sets the flag when a token is stopped. It is there in C++17 too, so that the class is the same in both.
    std::shared_ptr<const void> token_;
};

} // namespace neutryx

#endif
