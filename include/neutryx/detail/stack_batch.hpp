// A typed call as the C API takes it.
#ifndef NEUTRYX_DETAIL_STACK_BATCH_HPP
#define NEUTRYX_DETAIL_STACK_BATCH_HPP

#include "../column.hpp"
#include "row_count.hpp"

#include <array>
#include <cstdint>

namespace neutryx::detail {

/// A batch of one call, on the stack: what a typed call makes of its inputs and outputs.
template <class Inputs, class Outputs>
class stack_batch {
public:
    stack_batch(const Inputs &inputs, const Outputs &outputs, std::uint32_t pricer) noexcept
        : raw_(ntx_batch_init(pricer, 0))
    {
        inputs.each([this](std::uint32_t id, const char *name, const input_column &column) {
            if (!column.given())
                return;
            inputs_[raw_.input_count++] = column.raw(id);
            if (!column.broadcast())
                rows_.take({"inputs", name}, column.rows());
        });
        outputs.each([this](std::uint32_t id, const char *name, const output_column &column) {
            if (!column.given())
                return;
            outputs_[raw_.output_count++] = column.raw(id);
            rows_.take({"outputs", name}, column.rows());
        });
        if (outputs.row_codes.given()) {
            rows_.take({"outputs", "row_codes"}, outputs.row_codes.rows());
            raw_.row_codes = outputs.row_codes.data();
            raw_.row_codes_stride = outputs.row_codes.stride();
        }
        raw_.inputs = inputs_.data();
        raw_.outputs = outputs_.data();
        raw_.rows = rows_.rows();
    }
    stack_batch(const stack_batch &) = delete;
    stack_batch &operator=(const stack_batch &) = delete;

    const ntx_batch &raw() const noexcept { return raw_; }
    const row_count &rows() const noexcept { return rows_; }

private:
    std::array<ntx_input, Inputs::count> inputs_;
    std::array<ntx_output, Outputs::count> outputs_;
    ntx_batch raw_;
    row_count rows_;
};

} // namespace neutryx::detail

#endif
