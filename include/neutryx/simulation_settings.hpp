// How to simulate.
#ifndef NEUTRYX_SIMULATION_SETTINGS_HPP
#define NEUTRYX_SIMULATION_SETTINGS_HPP

#include "../neutryx.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <type_traits>
#include <vector>

namespace neutryx {

/// How to simulate, the same for all rows of a call:
///
///     neutryx::simulation_settings().paths(1 << 20).generator(NTX_GENERATOR_SOBOL).fixings(252)
///
/// What is not set is the default: 65536 pseudo-random paths, one fixing, a control variate. What makes no sense is
/// reported by the call that gets it.
class simulation_settings {
public:
    /// Paths for each row; 65536 by default. Rounded up to whole blocks of 64 paths in every replicate (of 64 pairs
    /// with antithetic()); the output paths_used tells.
    simulation_settings &paths(std::uint64_t paths) noexcept
    {
        return set(&ntx_simulation_settings::paths, paths);
    }
    /// Number of the first path, rounded down likewise: 0, unless processes share an estimate. Then each takes its own
    /// paths and a simulation_state.
    simulation_settings &first_path(std::uint64_t path) noexcept
    {
        return set(&ntx_simulation_settings::first_path, path);
    }
    /// Where random numbers come from; NTX_GENERATOR_PHILOX by default.
    simulation_settings &generator(ntx_generator generator) noexcept
    {
        return set(&ntx_simulation_settings::generator, generator);
    }
    /// How Sobol points are randomised; NTX_SCRAMBLING_OWEN by default.
    simulation_settings &scrambling(ntx_scrambling scrambling) noexcept
    {
        return set(&ntx_simulation_settings::scrambling, scrambling);
    }
    /// Independent randomisations of the Sobol points, which share the paths and tell the standard error; 16 by
    /// default.
    simulation_settings &replicates(std::uint32_t replicates) noexcept
    {
        return set(&ntx_simulation_settings::replicates, replicates);
    }
    /// Other seeds give independent numbers; 0 by default.
    simulation_settings &seed(std::uint64_t seed) noexcept
    {
        return set(&ntx_simulation_settings::seed, seed);
    }
    /// Whether paths come in pairs with opposite noise; they do not by default.
    simulation_settings &antithetic(bool pairs = true) noexcept
    {
        return set(&ntx_simulation_settings::antithetic, pairs);
    }
    /// Whether the normals of each step are shifted so that those of a block of 64 paths have no mean; they are not by
    /// default. For NTX_GENERATOR_PHILOX.
    simulation_settings &moment_matching(bool match = true) noexcept
    {
        return set(&ntx_simulation_settings::moment_matching, match);
    }
    /// Whether the known price of something similar corrects the estimate; it does by default.
    simulation_settings &control_variate(bool use) noexcept
    {
        return set(&ntx_simulation_settings::control_variate_off, !use);
    }

    /// So many fixings, the times at which a payoff looks at its path, at equal distances, the last at expiry; 1 by
    /// default.
    simulation_settings &fixings(std::size_t count) noexcept
    {
        fixings_.clear();
        set(&ntx_simulation_settings::fixing_kind, NTX_FIXINGS_EQUAL);
        return set(&ntx_simulation_settings::fixing_count, count);
    }
    /// Fixings at these times in years: rising, from 0 (today). A row that expires before the last is a bad row. Any
    /// range of double will do, such as a vector or span; it is copied.
    template <class Times>
    simulation_settings &fixing_times(const Times &years)
    {
        return list(NTX_FIXINGS_YEARS, std::data(years), std::size(years));
    }
    simulation_settings &fixing_times(std::initializer_list<double> years)
    {
        return list(NTX_FIXINGS_YEARS, years.begin(), years.size());
    }
    /// Fixings at these fractions of the time to expiry: rising, from 0 (today) to 1. Copied likewise.
    template <class Times>
    simulation_settings &fixing_fractions(const Times &fractions)
    {
        return list(NTX_FIXINGS_FRACTIONS, std::data(fractions), std::size(fractions));
    }
    simulation_settings &fixing_fractions(std::initializer_list<double> fractions)
    {
        return list(NTX_FIXINGS_FRACTIONS, fractions.begin(), fractions.size());
    }

    /// How several assets move together: assets times assets numbers, row by row, symmetric with ones on the diagonal.
    /// Any range of double will do; it is copied. A number that is no square is reported by the call.
    template <class Matrix>
    simulation_settings &correlation(const Matrix &matrix)
    {
        return assets(std::data(matrix), std::size(matrix));
    }
    simulation_settings &correlation(std::initializer_list<double> matrix)
    {
        return assets(matrix.begin(), matrix.size());
    }
    /// So many assets, all pairs of which have the same correlation.
    simulation_settings &correlation(std::size_t assets, double of_pairs)
    {
        // The library refuses more; what is beyond need not be stored.
        const std::size_t stored = assets <= NTX_MAX_ASSETS ? assets : 0;
        correlation_.assign(stored * stored, of_pairs);
        for (std::size_t i = 0; i < stored; ++i)
            correlation_[i * stored + i] = 1.0;
        return set(&ntx_simulation_settings::asset_count, assets);
    }

    /// A row is done as soon as its standard error is not above this; 0, the default, for never.
    simulation_settings &standard_error(double target) noexcept
    {
        return set(&ntx_simulation_settings::standard_error, target);
    }
    /// A row is done as soon as its standard error is not above this times its price; 0, the default, for never.
    simulation_settings &relative_error(double target) noexcept
    {
        return set(&ntx_simulation_settings::relative_error, target);
    }
    /// Time for the whole call, shared fairly by the rows; as long as it takes by default. Rows get as many paths as
    /// fit, and those that got none NTX_ROW_NO_PATHS. Only such calls may give other bits when repeated.
    template <class Rep, class Period>
    simulation_settings &deadline(std::chrono::duration<Rep, Period> time) noexcept
    {
        // In floating point, as hours::max() has no nanoseconds. 0 would be no deadline, 1 is one that has passed.
        const double most = 9e18;
        const double ns = std::chrono::duration<double, std::nano>(time).count();
        const auto left = static_cast<std::uint64_t>(ns > 0.0 ? (ns < most ? ns : most) : 0.0);
        return set(&ntx_simulation_settings::deadline_ns, left + 1);
    }
    /// Paths that a thread simulates between two looks at clock and cancel flag; by default what suits. It changes no
    /// results.
    simulation_settings &chunk_paths(std::uint64_t paths) noexcept
    {
        return set(&ntx_simulation_settings::chunk_paths, paths);
    }

    /// The settings as the C API takes them; they point into this object.
    ntx_simulation_settings raw() const noexcept
    {
        ntx_simulation_settings copy = raw_;
        // An empty vector has no address, which would be reported instead of the count.
        if (copy.fixing_kind != NTX_FIXINGS_EQUAL)
            copy.fixings = fixings_.empty() ? &raw_.standard_error : fixings_.data();
        if (copy.asset_count != 0)
            copy.correlation = correlation_.data();
        return copy;
    }

private:
    template <class Member, class Value>
    simulation_settings &set(Member ntx_simulation_settings::*member, Value value) noexcept
    {
        raw_.*member = static_cast<Member>(value);
        return *this;
    }

    template <class T>
    simulation_settings &list(ntx_fixing_kind kind, const T *first, std::size_t count)
    {
        static_assert(std::is_same_v<T, double>, "fixings are double");
        fixings_.assign(first, first + count);
        set(&ntx_simulation_settings::fixing_kind, kind);
        return set(&ntx_simulation_settings::fixing_count, count);
    }

    template <class T>
    simulation_settings &assets(const T *first, std::size_t count)
    {
        static_assert(std::is_same_v<T, double>, "correlations are double");
        correlation_.assign(first, first + count);
        std::size_t assets = 0;
        while (assets * assets < count)
            ++assets;
        // Numbers that make no square get NaN for those that are missing, which the library refuses by their place.
        correlation_.resize(assets * assets, std::numeric_limits<double>::quiet_NaN());
        return set(&ntx_simulation_settings::asset_count, assets);
    }

    ntx_simulation_settings raw_ = ntx_simulation_settings_init();
    std::vector<double> fixings_;
    std::vector<double> correlation_;
};

} // namespace neutryx

#endif
