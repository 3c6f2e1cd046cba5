// Pricing in the background.
#ifndef NEUTRYX_JOB_HPP
#define NEUTRYX_JOB_HPP

#include "error.hpp"

#include <chrono>
#include <cstdint>
#include <memory>
#include <utility>

namespace neutryx {

/// A book that is being priced while the caller goes on; engine::submit makes one. Ends with its last owner:
/// a job that still runs is then cancelled, and the destructor returns when nothing touches its columns any
/// more. So declare the columns before the job, or hand their owner to submit.
///
/// Any number of threads may ask one job; moving and destroying it is for one.
class job {
public:
    /// No job.
    job() noexcept = default;
    job(job &&) noexcept = default;
    job &operator=(job &&other) noexcept
    {
        // What was here ends before what keeps its memory alive does.
        job old(std::move(*this));
        handle_ = std::move(other.handle_);
        keep_alive_ = std::move(other.keep_alive_);
        return *this;
    }
    ~job() = default;

    /// True unless empty or moved from.
    explicit operator bool() const noexcept { return handle_ != nullptr; }

    /// Waits until the job is done. A job may be waited for again, with the same outcome.
    neutryx::outcome wait() const
    {
        auto what = try_wait();
        what.or_throw();
        return what;
    }

    /// Waits at most that long; true if the job is done, and wait() then tells its outcome at once.
    template <class Rep, class Period>
    bool wait_for(std::chrono::duration<Rep, Period> time) const noexcept
    {
        // In floating point, as hours::max() has no milliseconds. Rounded up, so that waiting for less than
        // one is not only asking; never negative, which would be forever.
        const double most = 9e15;
        double ms = std::chrono::duration<double, std::milli>(time).count();
        ms = ms > 0.0 ? (ms < most ? ms : most) : 0.0;
        auto timeout = static_cast<std::int64_t>(ms);
        timeout += static_cast<double>(timeout) < ms ? 1 : 0;
        return ntx_job_wait(handle_.get(), timeout, nullptr) != NTX_PENDING;
    }

    /// Whether the job is done.
    bool done() const noexcept { return wait_for(std::chrono::seconds(0)); }

    /// wait() without exceptions.
    [[nodiscard]] neutryx::outcome try_wait() const noexcept
    {
        return outcome::of([this](ntx_error *details) { return ntx_job_wait(handle_.get(), -1, details); });
    }

    /// Rows done and all rows.
    struct rows {
        std::uint64_t done = 0;
        std::uint64_t total = 0;
    };

    /// How far the job is.
    rows progress() const noexcept
    {
        rows now;
        ntx_job_progress(handle_.get(), &now.done, &now.total);
        return now;
    }

    /// Asks the job to stop soon; wait() then throws an error that is cancelled(), unless the job was faster.
    void cancel() const noexcept { ntx_job_cancel(handle_.get()); }

    /// The job as the C API takes it.
    ntx_job *raw() const noexcept { return handle_.get(); }

private:
    friend class engine;
    struct release {
        void operator()(ntx_job *ended) const noexcept { ntx_job_release(ended); }
    };

    // The order matters: the handle ends first.
    std::shared_ptr<const void> keep_alive_;
    std::unique_ptr<ntx_job, release> handle_;
};

} // namespace neutryx

#endif
