// Columns that each of several assets has for itself.
#ifndef NEUTRYX_ASSET_COLUMNS_HPP
#define NEUTRYX_ASSET_COLUMNS_HPP

#include "column.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <type_traits>
#include <utility>
#include <vector>

namespace neutryx {

namespace detail {

/// Columns beyond the most assets that there may be are the library's to refuse: one of them is enough.
inline constexpr std::size_t most_asset_columns = NTX_MAX_ASSETS + 1;

/// Shows the column of each asset with its number and name to a function.
template <class Column, class Visit>
void each_asset(const std::vector<Column> &columns, std::uint32_t id, const char *name, Visit &&visit)
{
    for (std::size_t asset = 0; asset < columns.size() && asset < most_asset_columns; ++asset)
        visit(id | NTX_ASSET(asset + 1), name, columns[asset]);
}

} // namespace detail

/// Where the values of an input are that each of several assets has for itself: a column for each asset, or one that
/// holds for all.
///
///     in.vol = 0.2;              // of all assets
///     in.spot = {first, second}; // a column of each, which may be a number
class asset_inputs {
public:
    /// Not given.
    asset_inputs() noexcept = default;
    /// A column for each asset.
    asset_inputs(std::initializer_list<input_column> each) : each_(each) {}
    /// A std::vector<input_column> with a column for each asset, or anything that makes an input_column, for all.
    template <class Source, detail::unless_same<asset_inputs, Source> = 0>
    asset_inputs(Source &&source)
    {
        if constexpr (std::is_same_v<detail::bare<Source>, std::vector<input_column>>)
            each_ = std::forward<Source>(source);
        else
            all_ = input_column(std::forward<Source>(source));
    }

    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(std::uint32_t id, const char *name, Visit &&visit) const
    {
        visit(id, name, all_);
        detail::each_asset(each_, id, name, visit);
    }

private:
    input_column all_{};
    std::vector<input_column> each_;
};

/// Where the values of an output go that each of several assets has for itself, a column for each asset; one that is not
/// given is left out.
class asset_outputs {
public:
    /// Not asked for.
    asset_outputs() noexcept = default;
    asset_outputs(std::initializer_list<output_column> each) : each_(each) {}
    asset_outputs(std::vector<output_column> each) noexcept : each_(std::move(each)) {}

    /// Shows each column with its number and name to a function.
    template <class Visit>
    void each(std::uint32_t id, const char *name, Visit &&visit) const
    {
        detail::each_asset(each_, id, name, visit);
    }

private:
    std::vector<output_column> each_;
};

} // namespace neutryx

#endif
