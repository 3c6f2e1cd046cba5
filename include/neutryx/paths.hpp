// Where paths of simulations go.
#ifndef NEUTRYX_PATHS_HPP
#define NEUTRYX_PATHS_HPP

#include "column.hpp"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace neutryx {

/// An array of rows, paths, intervals between fixings and assets, for engine::generate_paths:
///
///     std::vector<double> spots(rows * 1000 * 12);
///     on.generate_paths(batch, simulation_settings().paths(1000).fixings(12), paths(NTX_PATH_SPOT, spots.data()));
///
/// It is dense, unless strides() says otherwise, and as large as rows, paths, intervals and assets make it. Views the
/// memory.
class paths {
public:
    /// From `first` on, an element of double or float.
    template <class T>
    paths(ntx_path_value value, T *first) noexcept : raw_(ntx_paths_init(value, nullptr))
    {
        static_assert(std::is_same_v<T, double> || std::is_same_v<T, float>, "paths are double or float");
        raw_.data = first;
        raw_.dtype = detail::dtype<T>();
    }
    /// Elements of a buffer.
    paths(ntx_path_value value, buffer_part part) noexcept : raw_(ntx_paths_init(value, nullptr))
    {
        raw_.data = part.of;
        raw_.dtype = NTX_BUFFER;
        raw_.first = part.first;
    }

    /// Bytes from one row, path, interval and asset to the next; 0 where they follow each other.
    paths &strides(std::ptrdiff_t row, std::ptrdiff_t path, std::ptrdiff_t step, std::ptrdiff_t asset = 0) noexcept
    {
        raw_.row_stride = row;
        raw_.path_stride = path;
        raw_.step_stride = step;
        raw_.asset_stride = asset;
        return *this;
    }
    /// Intervals written of each path, from the first; all by default.
    paths &steps(std::size_t steps) noexcept
    {
        raw_.steps = steps;
        return *this;
    }

    /// The paths as the C API takes them.
    const ntx_paths &raw() const noexcept { return raw_; }

private:
    ntx_paths raw_;
};

} // namespace neutryx

#endif
