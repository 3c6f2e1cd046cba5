// Options of one pricer or simulation.
#ifndef NEUTRYX_BATCH_HPP
#define NEUTRYX_BATCH_HPP

#include "column.hpp"
#include "detail/row_count.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace neutryx {

/// Options of one pricer or simulation, by the numbers or names of the registry: for programs that learn at run
/// time what to price, for books, and to be priced again and again. `bsm_european::batch(inputs, outputs)` makes
/// one from the typed structs.
///
///     neutryx::batch batch("bsm_european");
///     batch.in("spot", spot).in("strike", 100.0).out("price", price);
///
/// Views its columns; values for all rows are kept.
class batch {
public:
    /// A batch of an ntx_pricer_id or an ntx_simulation_id.
    explicit batch(std::uint32_t pricer) : raw_(ntx_batch_init(pricer, 1)) {}
    /// A batch of the pricer or simulation with a name. An unknown name is reported when the batch is priced.
    explicit batch(const char *pricer) : batch(find(pricer)) {}
    explicit batch(const std::string &pricer) : batch(pricer.c_str()) {}

    batch(const batch &other)
        : raw_(other.raw_), rows_(other.rows_), inputs_(other.inputs_), outputs_(other.outputs_),
          values_(other.values_)
    {
        connect();
    }
    batch(batch &&) noexcept = default;
    batch &operator=(const batch &other) { return *this = batch(other); }
    batch &operator=(batch &&) noexcept = default;
    ~batch() = default;

    /// Adds an input by its ntx_input_id. A column that is not given is left out.
    batch &in(std::uint32_t id, const input_column &column)
    {
        return in(id, {"inputs", nullptr, inputs_.size()}, column);
    }
    /// Adds an input by its name.
    batch &in(const char *name, const input_column &column) { return in(ntx_input_find(name), column); }
    batch &in(const std::string &name, const input_column &column) { return in(name.c_str(), column); }

    /// Asks for an output by its ntx_output_id.
    batch &out(std::uint32_t id, const output_column &column)
    {
        return out(id, {"outputs", nullptr, outputs_.size()}, column);
    }
    /// Asks for an output by its name.
    batch &out(const char *name, const output_column &column) { return out(ntx_output_find(name), column); }
    batch &out(const std::string &name, const output_column &column) { return out(name.c_str(), column); }

    /// Asks for a row code for each row.
    batch &row_codes(const row_code_column &column)
    {
        if (column.given()) {
            rows_.take({"", "row_codes"}, column.rows());
            raw_.row_codes = column.data();
            raw_.row_codes_stride = column.stride();
            connect();
        }
        return *this;
    }

    /// Number of rows: that of the columns; 1 if each is one value for all rows.
    std::size_t rows() const noexcept { return raw_.rows; }
    /// The batch as the C API takes it; valid until this batch is changed or gone.
    const ntx_batch &raw() const noexcept { return raw_; }

    /// A batch of the typed structs of a pricer or a simulation.
    template <class Inputs, class Outputs>
    static batch of(const Inputs &inputs, const Outputs &outputs, std::uint32_t pricer)
    {
        batch made(pricer);
        inputs.each([&made](std::uint32_t id, const char *name, const input_column &column) {
            made.in(id, {"inputs", name}, column);
        });
        outputs.each([&made](std::uint32_t id, const char *name, const output_column &column) {
            made.out(id, {"outputs", name}, column);
        });
        return made.row_codes(outputs.row_codes), made;
    }

private:
    friend class book;
    friend class engine;
    using label = detail::row_count::label;

    static std::uint32_t find(const char *name) noexcept
    {
        const std::uint32_t pricer = ntx_pricer_find(name);
        return pricer != 0 ? pricer : ntx_simulation_find(name);
    }

    batch &in(std::uint32_t id, label name, const input_column &column)
    {
        if (column.given()) {
            inputs_.push_back(column.raw(id));
            values_.push_back({column.value_, column.kind_ == input_column::kind::value});
            if (!column.broadcast())
                rows_.take(name, column.rows());
            connect();
        }
        return *this;
    }

    batch &out(std::uint32_t id, label name, const output_column &column)
    {
        if (column.given()) {
            outputs_.push_back(column.raw(id));
            rows_.take(name, column.rows());
            connect();
        }
        return *this;
    }

    /// Points everything to where it is now.
    void connect() noexcept
    {
        for (std::size_t i = 0; i < inputs_.size(); ++i) {
            if (values_[i].used)
                inputs_[i].data = &values_[i].value;
        }
        raw_.inputs = inputs_.data();
        raw_.input_count = inputs_.size();
        raw_.outputs = outputs_.data();
        raw_.output_count = outputs_.size();
        raw_.rows = rows_.rows();
    }

    /// The value of an input that is one for all rows.
    struct constant {
        double value;
        bool used;
    };

    ntx_batch raw_;
    detail::row_count rows_;
    std::vector<ntx_input> inputs_;
    std::vector<ntx_output> outputs_;
    std::vector<constant> values_;
};

} // namespace neutryx

#endif
