// Columns that stay where they are priced.
#ifndef NEUTRYX_BUFFER_HPP
#define NEUTRYX_BUFFER_HPP

#include "column.hpp"
#include "engine.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>

namespace neutryx {

/// Elements in the memory of an OpenCL device, or of this machine if the engine has no device: for a book that is
/// uploaded once and priced many times, and for results that are the next call's columns.
///
///     neutryx::buffer spot(engine, spots);
///     inputs.spot = spot;
///
/// A buffer, or part() of one, goes wherever a column goes. Elements are of the engine's precision. Ends with its owner;
/// calls and jobs that use it keep its elements until they are done. Any number of threads may use one.
class buffer {
public:
    /// No buffer.
    buffer() noexcept = default;
    /// A buffer of a number of elements, which are undetermined.
    ///
    /// device: which of the engine's devices, in the order of engine::describe.
    buffer(const engine &on, std::size_t elements, std::uint32_t device = 0)
    {
        neutryx::outcome what;
        *this = try_create(on, elements, what, device);
        what.or_throw();
    }
    /// A buffer with the elements of a column.
    template <class Range, class = std::enable_if_t<!detail::is_number<detail::bare<Range>>>>
    buffer(const engine &on, const Range &values, std::uint32_t device = 0)
        : buffer(on, input_column(values).rows(), device)
    {
        write(values);
    }

    /// A buffer, or none if `what` tells that none could be made.
    static buffer try_create(
        const engine &on, std::size_t elements, neutryx::outcome &what, std::uint32_t device = 0) noexcept
    {
        ntx_buffer *handle = nullptr;
        buffer made;
        what = outcome::of([&](ntx_error *details) {
            return ntx_buffer_create(on.raw(), device, elements, &handle, details);
        });
        made.handle_.reset(handle);
        made.size_ = made ? elements : 0;
        return made;
    }

    /// True unless empty or moved from.
    explicit operator bool() const noexcept { return handle_ != nullptr; }
    /// Number of elements.
    std::size_t size() const noexcept { return handle_ ? size_ : 0; }

    /// Writes a column from element `first` on, or one value to all from there; returns when they are there.
    void write(const input_column &values, std::size_t first = 0) const
    {
        try_write(values, first).or_throw();
    }
    /// write() without exceptions.
    [[nodiscard]] outcome try_write(const input_column &values, std::size_t first = 0) const noexcept
    {
        const ntx_input from = values.raw(0);
        const std::size_t left = first < size() ? size() - first : 0;
        const std::size_t count = values.broadcast() ? left : values.rows();
        return outcome::of([&](ntx_error *details) {
            return ntx_buffer_write(raw(), first, count, from.data, from.dtype, from.stride, details);
        });
    }

    /// Reads as many elements as the column has, from `first` on.
    void read(const output_column &values, std::size_t first = 0) const { try_read(values, first).or_throw(); }
    /// read() without exceptions.
    [[nodiscard]] outcome try_read(const output_column &values, std::size_t first = 0) const noexcept
    {
        const ntx_output to = values.raw(0);
        return outcome::of([&](ntx_error *details) {
            return ntx_buffer_read(raw(), first, values.rows(), to.data, to.dtype, to.stride, details);
        });
    }

    /// Some of the elements as a column. It does not keep the buffer.
    buffer_part part(std::size_t first, std::size_t rows) const noexcept { return {raw(), first, rows}; }
    /// All elements as a column.
    operator buffer_part() const noexcept { return part(0, size()); }

    /// The buffer as the C API takes it.
    ntx_buffer *raw() const noexcept { return handle_.get(); }

private:
    struct release {
        void operator()(ntx_buffer *ended) const noexcept { ntx_buffer_release(ended); }
    };

    std::unique_ptr<ntx_buffer, release> handle_;
    std::size_t size_ = 0;
};

} // namespace neutryx

#endif
