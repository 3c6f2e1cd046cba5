// What prices and simulates.
#ifndef NEUTRYX_ENGINE_HPP
#define NEUTRYX_ENGINE_HPP

#include "book.hpp"
#include "config.hpp"
#include "detail/stack_batch.hpp"
#include "detail/text.hpp"
#include "job.hpp"
#include "paths.hpp"
#include "simulation_settings.hpp"
#include "simulation_state.hpp"
#include "watch.hpp"

#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace neutryx {

/// Prices and simulates batches. Make one and keep it: any number of threads may use it at once. Ends with its owner, which
/// cancels its jobs that still run and joins all its threads.
class engine {
public:
    /// An engine with the default configuration, or with yours.
    explicit engine(const config &configuration = config())
    {
        neutryx::outcome what;
        *this = try_create(configuration, what);
        what.or_throw();
    }
    engine(engine &&) noexcept = default;
    engine &operator=(engine &&) noexcept = default;
    ~engine() = default;

    /// An engine, or one that is empty if `what` tells that none could be made.
    static engine try_create(const config &configuration, neutryx::outcome &what) noexcept
    {
        ntx_engine *made = nullptr;
        ntx_error details = ntx_error_init();
        const ntx_engine_config raw = configuration.raw();
        const std::int32_t status = ntx_engine_create(&raw, &made, &details);
        what = {status, details};
        return engine(made);
    }

    /// False if empty or moved from; every call then fails with NTX_NULL_POINTER.
    explicit operator bool() const noexcept { return handle_ != nullptr; }

    /// Prices a batch; see also the typed calls, such as bsm_european::price. Returns when all is written.
    outcome price(const batch &priced, const watch &watching = {}) const
    {
        auto what = try_price(priced, watching);
        what.or_throw();
        return what;
    }
    /// Prices a book. Nothing is written unless every batch is in order.
    outcome price(const book &priced, const watch &watching = {}) const
    {
        auto what = try_price(priced, watching);
        what.or_throw();
        return what;
    }
    /// price() without exceptions, but for those that leave the caller's progress function.
    [[nodiscard]] outcome try_price(const batch &priced, const watch &watching = {}) const
    {
        return run(priced.raw(), priced.rows_, watching);
    }
    [[nodiscard]] outcome try_price(const book &priced, const watch &watching = {}) const
    {
        neutryx::outcome what;
        if (!agrees(priced, what))
            return what;
        return watched(watching, [&](const ntx_control *control, ntx_error *details) {
            return ntx_book_price(handle_.get(), priced.raw(), priced.size(), control, details);
        });
    }

    /// Prices the typed structs of a pricer, without a heap allocation. The typed calls read better.
    template <class Inputs, class Outputs, std::uint32_t = Inputs::pricer>
    outcome price(const Inputs &inputs, const Outputs &outputs, const watch &watching = {}) const
    {
        auto what = try_price(inputs, outputs, watching);
        what.or_throw();
        return what;
    }
    template <class Inputs, class Outputs, std::uint32_t = Inputs::pricer>
    [[nodiscard]] outcome try_price(
        const Inputs &inputs, const Outputs &outputs, const watch &watching = {}) const
    {
        const detail::stack_batch<Inputs, Outputs> priced(inputs, outputs, Inputs::pricer);
        return run(priced.raw(), priced.rows(), watching);
    }

    /// Simulates a batch; see also the typed calls, such as mc_european::simulate. Returns when all is written.
    /// What `watching` counts is paths, of all rows together.
    outcome simulate(
        const batch &simulated, const simulation_settings &settings = {}, const watch &watching = {}) const
    {
        auto what = try_simulate(simulated, settings, watching);
        what.or_throw();
        return what;
    }
    /// Likewise, but without the paths that are in a state, which receives those simulated now, even if the call is
    /// cancelled.
    outcome simulate(const batch &simulated, const simulation_settings &settings, simulation_state &state,
        const watch &watching = {}) const
    {
        auto what = try_simulate(simulated, settings, state, watching);
        what.or_throw();
        return what;
    }
    /// simulate() without exceptions, but for those that leave the caller's progress function.
    [[nodiscard]] outcome try_simulate(
        const batch &simulated, const simulation_settings &settings = {}, const watch &watching = {}) const
    {
        return run(simulated.raw(), simulated.rows_, settings, nullptr, watching);
    }
    [[nodiscard]] outcome try_simulate(const batch &simulated, const simulation_settings &settings,
        simulation_state &state, const watch &watching = {}) const
    {
        return run(simulated.raw(), simulated.rows_, settings, &state, watching);
    }

    /// Simulates the typed structs of a simulation, without a heap allocation. The typed calls read better.
    template <class Inputs, class Outputs, std::uint32_t = Inputs::simulation>
    outcome simulate(const Inputs &inputs, const Outputs &outputs, const simulation_settings &settings = {},
        const watch &watching = {}) const
    {
        auto what = try_simulate(inputs, outputs, settings, watching);
        what.or_throw();
        return what;
    }
    template <class Inputs, class Outputs, std::uint32_t = Inputs::simulation>
    outcome simulate(const Inputs &inputs, const Outputs &outputs, const simulation_settings &settings,
        simulation_state &state, const watch &watching = {}) const
    {
        auto what = try_simulate(inputs, outputs, settings, state, watching);
        what.or_throw();
        return what;
    }
    template <class Inputs, class Outputs, std::uint32_t = Inputs::simulation>
    [[nodiscard]] outcome try_simulate(const Inputs &inputs, const Outputs &outputs,
        const simulation_settings &settings = {}, const watch &watching = {}) const
    {
        const detail::stack_batch<Inputs, Outputs> simulated(inputs, outputs, Inputs::simulation);
        return run(simulated.raw(), simulated.rows(), settings, nullptr, watching);
    }
    template <class Inputs, class Outputs, std::uint32_t = Inputs::simulation>
    [[nodiscard]] outcome try_simulate(const Inputs &inputs, const Outputs &outputs,
        const simulation_settings &settings, simulation_state &state, const watch &watching = {}) const
    {
        const detail::stack_batch<Inputs, Outputs> simulated(inputs, outputs, Inputs::simulation);
        return run(simulated.raw(), simulated.rows(), settings, &state, watching);
    }

    /// Writes the paths of a simulation, which a batch without outputs names; see neutryx::paths. Returns when all is
    /// written; rows that are bad get NaN.
    outcome generate_paths(const batch &simulated, const simulation_settings &settings, const paths &target,
        const watch &watching = {}) const
    {
        auto what = try_generate_paths(simulated, settings, target, watching);
        what.or_throw();
        return what;
    }
    /// generate_paths() without exceptions, but for those that leave the caller's progress function.
    [[nodiscard]] outcome try_generate_paths(const batch &simulated, const simulation_settings &settings,
        const paths &target, const watch &watching = {}) const
    {
        if (simulated.rows_.conflict())
            return simulated.rows_.report(0);
        const ntx_simulation_settings how = settings.raw();
        return watched(watching, [&](const ntx_control *control, ntx_error *details) {
            return ntx_paths_generate(
                handle_.get(), &simulated.raw(), &how, &target.raw(), control, details);
        });
    }

    /// Starts to price a book and returns at once. Until the job is done, the outputs must not be touched,
    /// the inputs not be changed, and neither be freed; values for all rows are read before this returns.
    /// The book itself may go.
    ///
    /// keep_alive: what owns the memory, if the job is to hold it: a std::shared_ptr to anything.
    job submit(const book &priced, std::shared_ptr<const void> keep_alive = nullptr) const
    {
        neutryx::outcome what;
        job made = try_submit(priced, what, std::move(keep_alive));
        what.or_throw();
        return made;
    }
    /// submit() without exceptions: the job is empty if `what` tells that it could not be started.
    job try_submit(
        const book &priced, outcome &what, std::shared_ptr<const void> keep_alive = nullptr) const noexcept
    {
        job made;
        if (!agrees(priced, what))
            return made;
        ntx_job *handle = nullptr;
        ntx_error details = ntx_error_init();
        const std::int32_t status =
            ntx_submit(handle_.get(), priced.raw(), priced.size(), &handle, &details);
        what = {status, details};
        made.handle_.reset(handle);
        if (made)
            made.keep_alive_ = std::move(keep_alive);
        return made;
    }

    /// What the engine is, in JSON: version, backend, instruction set, lanes, precision, threads.
    std::string describe() const;

    /// Starts the threads and runs every pricer once, so that the first call is as fast as the next.
    void warmup() const { try_warmup().or_throw(); }
    /// warmup() without exceptions.
    [[nodiscard]] outcome try_warmup() const noexcept
    {
        return outcome::of(
            [this](ntx_error *details) { return ntx_engine_warmup(handle_.get(), details); });
    }

    /// The engine as the C API takes it.
    ntx_engine *raw() const noexcept { return handle_.get(); }

private:
    explicit engine(ntx_engine *handle) noexcept : handle_(handle) {}

    outcome run(const ntx_batch &batch, const detail::row_count &rows, const watch &watching) const
    {
        if (rows.conflict())
            return rows.report(0);
        return watched(watching, [&](const ntx_control *control, ntx_error *details) {
            return ntx_price(handle_.get(), &batch, control, details);
        });
    }

    outcome run(const ntx_batch &batch, const detail::row_count &rows, const simulation_settings &settings,
        const simulation_state *state, const watch &watching) const
    {
        if (rows.conflict())
            return rows.report(0);
        if (state != nullptr && !*state)
            return simulation_state::report_empty();
        const ntx_simulation_settings raw = settings.raw();
        ntx_simulation_state *const kept = state == nullptr ? nullptr : state->raw();
        return watched(watching, [&](const ntx_control *control, ntx_error *details) {
            return ntx_simulate(handle_.get(), &batch, &raw, kept, control, details);
        });
    }

    static bool agrees(const book &priced, neutryx::outcome &what) noexcept
    {
        for (std::size_t i = 0; i < priced.size(); ++i) {
            if (priced.batches_[i].rows_.conflict()) {
                what = priced.batches_[i].rows_.report(i);
                return false;
            }
        }
        return true;
    }

    /// A progress function at work, and what it threw.
    struct progress {
        const std::function<bool(std::uint64_t, std::uint64_t)> &call;
        std::exception_ptr thrown;

        // No exception may cross the library: it is kept here and thrown again when the call has returned.
        static std::int32_t step(void *user, std::uint64_t done, std::uint64_t total) noexcept
        {
            auto *self = static_cast<progress *>(user);
            try {
                return self->thrown == nullptr && self->call(done, total) ? 0 : 1;
            } catch (...) {
                self->thrown = std::current_exception();
                return 1;
            }
        }
    };

    template <class Call>
    static outcome watched(const watch &watching, Call library)
    {
        if (!watching.progress_ && watching.cancel_ == nullptr)
            return outcome::of([&](ntx_error *details) { return library(nullptr, details); });
        progress watcher{watching.progress_, nullptr};
        ntx_control control = ntx_control_init();
        if (watching.progress_) {
            control.progress = progress::step;
            control.user = &watcher;
        }
        if (watching.cancel_ != nullptr)
            control.cancel = reinterpret_cast<const volatile std::int32_t *>(&watching.cancel_->flag_);
        auto what = outcome::of([&](ntx_error *details) { return library(&control, details); });
        if (watcher.thrown != nullptr)
            std::rethrow_exception(watcher.thrown);
        return what;
    }

    struct destroy {
        void operator()(ntx_engine *ended) const noexcept { ntx_engine_destroy(ended); }
    };
    std::unique_ptr<ntx_engine, destroy> handle_;
};

inline std::string engine::describe() const
{
    return detail::text([this](char *buffer, std::size_t capacity, std::size_t *needed, ntx_error *details) {
        return ntx_engine_describe(handle_.get(), buffer, capacity, needed, details);
    });
}

} // namespace neutryx

#endif
