// Where values are: what may be an input, an output or row codes.
#ifndef NEUTRYX_COLUMN_HPP
#define NEUTRYX_COLUMN_HPP

#include "../neutryx.h"
#include "detail/unless_same.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <type_traits>
#include <utility>

namespace neutryx {

/// Elements some way apart. `stride` counts bytes and may be negative.
template <class T>
struct strided {
    /// The element of the first row.
    T *first = nullptr;
    /// Number of elements.
    std::size_t rows = 0;
    /// Bytes from one row's element to the next.
    std::ptrdiff_t stride = sizeof(T);
};

/// Elements of a buffer; buffer::part() makes one.
struct buffer_part {
    ntx_buffer *of = nullptr;
    /// The element of the first row.
    std::size_t first = 0;
    /// Number of elements.
    std::size_t rows = 0;
};

namespace detail {

/// A part of a buffer, or a whole one.
template <class S>
inline constexpr bool is_buffer = std::is_convertible_v<const S &, buffer_part>;

template <class>
inline constexpr bool never = false;

template <class R>
using data_of = decltype(std::data(std::declval<R &>()));

template <class R, class = void>
inline constexpr bool is_range = false;
template <class R>
inline constexpr bool is_range<R, std::void_t<data_of<R>, decltype(std::size(std::declval<R &>()))>> = true;

/// True for a view, such as a span, whose elements outlive it. An owning range passes its constness on to its
/// elements, a view does not.
template <class R>
inline constexpr bool is_view = std::is_same_v<data_of<std::remove_const_t<R>>, data_of<const R>>;

template <class>
inline constexpr bool is_strided = false;
template <class T>
inline constexpr bool is_strided<strided<T>> = true;

template <class>
inline constexpr bool is_reference = false;
template <class T>
inline constexpr bool is_reference<std::reference_wrapper<T>> = true;

/// The number that an element is: itself, or what is under an enum.
template <class T, bool = std::is_enum_v<T>>
struct number {
    using type = T;
};
template <class T>
struct number<T, true> {
    using type = std::underlying_type_t<T>;
};
template <class T>
using number_of = typename number<std::remove_cv_t<T>>::type;

template <class T>
inline constexpr bool is_number = std::is_arithmetic_v<number_of<T>>;

/// The ntx_dtype of an element.
template <class Element>
constexpr std::uint32_t dtype() noexcept
{
    using T = number_of<Element>;
    if constexpr (std::is_same_v<T, double>)
        return NTX_F64;
    else if constexpr (std::is_same_v<T, float>)
        return NTX_F32;
    else if constexpr (std::is_same_v<T, std::int32_t>)
        return NTX_I32;
    else if constexpr (std::is_same_v<T, std::int8_t>)
        return NTX_I8;
    else
        static_assert(never<T>, "a column holds double, float, std::int32_t or std::int8_t");
}

/// What every kind of column is seen as: where, how far apart, how many.
template <class Source>
auto view(Source &&source) noexcept
{
    using S = std::remove_reference_t<Source>;
    if constexpr (is_strided<bare<S>>) {
        return source;
    } else {
        static_assert(is_range<S>,
            "a column is a number, a range with data() and size(), or strided elements");
        static_assert(std::is_lvalue_reference_v<Source &&> || is_view<S>,
            "this range would be gone before it is used; keep it in a variable");
        using T = std::remove_pointer_t<data_of<S>>;
        return strided<T>{std::data(source), std::size(source), sizeof(T)};
    }
}

} // namespace detail

/// A member of each element of a range of structs, as a column: `field(options, &option::spot)`. Further
/// members go deeper: `field(trades, &trade::result, &greeks::delta)`.
template <class Range, class Class, class Member, class... Deeper>
auto field(Range &&structs, Member Class::*member, Deeper... deeper) noexcept
{
    const auto rows = detail::view(std::forward<Range>(structs));
    // An element of an empty range is never touched.
    const auto inside = [&](auto *element) { return &((element->*member) .* ... .* deeper); };
    using T = std::remove_pointer_t<decltype(inside(rows.first))>;
    return strided<T>{rows.rows == 0 ? nullptr : inside(rows.first), rows.rows, rows.stride};
}

/// Where the values of an input are. Made from anything that neutryx.hpp lists.
class input_column {
public:
    /// Not given.
    input_column() noexcept = default;

    template <class Source, detail::unless_same<input_column, Source> = 0>
    input_column(Source &&source) noexcept
    {
        using S = detail::bare<Source>;
        if constexpr (detail::is_number<S>) {
            using T = detail::number_of<S>;
            static_assert(std::is_floating_point_v<T> ? sizeof(T) <= sizeof(double) : sizeof(T) <= 4,
                "this number may not fit a double; convert it first");
            static_assert(!std::is_same_v<T, bool> && !std::is_same_v<T, char>, "not a number");
            kind_ = kind::value;
            value_ = static_cast<double>(source);
        } else if constexpr (detail::is_reference<S>) {
            kind_ = kind::reference;
            data_ = &source.get();
            dtype_ = detail::dtype<typename S::type>();
        } else if constexpr (detail::is_buffer<S>) {
            const buffer_part part = source;
            kind_ = kind::elements;
            data_ = part.of;
            stride_ = static_cast<std::ptrdiff_t>(part.first);
            dtype_ = NTX_BUFFER;
            rows_ = part.rows;
        } else {
            const auto elements = detail::view(std::forward<Source>(source));
            kind_ = kind::elements;
            data_ = elements.first;
            stride_ = elements.stride;
            dtype_ = detail::dtype<std::remove_pointer_t<decltype(elements.first)>>();
            rows_ = elements.rows;
        }
    }

    /// False if made without a source.
    bool given() const noexcept { return kind_ != kind::none; }
    /// One value for all rows.
    bool broadcast() const noexcept { return kind_ == kind::value || kind_ == kind::reference; }
    /// Number of elements, unless broadcast.
    std::size_t rows() const noexcept { return rows_; }
    /// The column as the C API takes it; valid as long as this column stays where it is.
    ntx_input raw(std::uint32_t id) const noexcept
    {
        return {id, dtype_, kind_ == kind::value ? &value_ : data_, stride_};
    }

private:
    friend class batch;
    enum class kind { none, value, reference, elements };

    const void *data_ = nullptr;
    std::ptrdiff_t stride_ = 0;
    std::size_t rows_ = 0;
    double value_ = 0.0;
    std::uint32_t dtype_ = NTX_F64;
    kind kind_ = kind::none;
};

/// Where the values of an output go: a writable range of double or float, strided elements, a buffer, or one
/// lvalue.
class output_column {
public:
    /// Not asked for, and so not computed.
    output_column() noexcept = default;

    template <class Source, detail::unless_same<output_column, Source> = 0>
    output_column(Source &&source) noexcept
    {
        if constexpr (detail::is_number<detail::bare<Source>>) {
            static_assert(std::is_lvalue_reference_v<Source &&>, "an output needs a variable to go to");
            set(strided<std::remove_reference_t<Source>>{&source, 1});
        } else if constexpr (detail::is_buffer<detail::bare<Source>>) {
            const buffer_part part = source;
            given_ = true;
            data_ = part.of;
            stride_ = static_cast<std::ptrdiff_t>(part.first);
            dtype_ = NTX_BUFFER;
            rows_ = part.rows;
        } else {
            set(detail::view(std::forward<Source>(source)));
        }
    }

    /// False if made without a source.
    bool given() const noexcept { return given_; }
    /// Number of elements.
    std::size_t rows() const noexcept { return rows_; }
    /// The column as the C API takes it.
    ntx_output raw(std::uint32_t id) const noexcept { return {id, dtype_, data_, stride_}; }

private:
    template <class T>
    void set(strided<T> elements) noexcept
    {
        static_assert(!std::is_const_v<T>, "an output must be writable");
        static_assert(std::is_same_v<T, double> || std::is_same_v<T, float>,
            "an output holds double or float");
        given_ = true;
        data_ = elements.first;
        stride_ = elements.stride;
        dtype_ = detail::dtype<T>();
        rows_ = elements.rows;
    }

    void *data_ = nullptr;
    std::ptrdiff_t stride_ = 0;
    std::size_t rows_ = 0;
    std::uint32_t dtype_ = NTX_F64;
    bool given_ = false;
};

/// Where the row codes go, if anywhere: as an output, but of std::uint32_t.
class row_code_column {
public:
    /// Not asked for.
    row_code_column() noexcept = default;

    template <class Source, detail::unless_same<row_code_column, Source> = 0>
    row_code_column(Source &&source) noexcept
    {
        if constexpr (std::is_same_v<Source, std::uint32_t &>) {
            set(strided<std::uint32_t>{&source, 1});
        } else {
            set(detail::view(std::forward<Source>(source)));
        }
    }

    bool given() const noexcept { return given_; }
    std::size_t rows() const noexcept { return rows_; }
    std::uint32_t *data() const noexcept { return data_; }
    std::ptrdiff_t stride() const noexcept { return stride_; }

private:
    template <class T>
    void set(strided<T> elements) noexcept
    {
        static_assert(std::is_same_v<T, std::uint32_t>, "row codes are std::uint32_t");
        given_ = true;
        data_ = elements.first;
        stride_ = elements.stride;
        rows_ = elements.rows;
    }

    std::uint32_t *data_ = nullptr;
    std::ptrdiff_t stride_ = 0;
    std::size_t rows_ = 0;
    bool given_ = false;
};

} // namespace neutryx

#endif
