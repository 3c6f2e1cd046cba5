// The pricers and simulations of the library as worksheet functions; the tables are in generated/.
#ifndef NEUTRYX_EXCEL_REGISTRY_HPP
#define NEUTRYX_EXCEL_REGISTRY_HPP

#include "excel12.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace addin {

/// Words that a cell may hold in the place of 1 and -1.
enum class words { none, call_put, up_down, in_out };

/// An input column of a pricer, as an argument of its function.
struct input {
    /// An ntx_input_id.
    std::uint32_t id;
    std::wstring_view name;
    std::wstring_view text;
    std::wstring_view unit;
    /// The values allowed, in words.
    std::wstring_view domain;
    /// The default, in digits or words; empty if the argument is required.
    std::wstring_view standard;
    words taken;
};

/// An output column.
struct output {
    /// An ntx_output_id.
    std::uint32_t id;
    std::wstring_view name;
    std::wstring_view text;
};

template <class T>
struct table {
    const T *first;
    std::size_t count;

    const T *begin() const noexcept { return first; }
    const T *end() const noexcept { return first + count; }
    const T &operator[](std::size_t index) const noexcept { return first[index]; }
};

/// A pricer or a simulation.
struct pricer {
    /// An ntx_pricer_id or ntx_simulation_id.
    std::uint32_t id;
    /// Name in the library, such as bsm_european.
    std::wstring_view name;
    /// Name in Excel, such as NTX.BSM_EUROPEAN.
    std::wstring_view function;
    /// Names of the exported functions.
    std::wstring_view procedure, asynchronous_procedure;
    std::wstring_view title, text, reference;
    /// In the order of the function's arguments: those with a default come last.
    table<input> inputs;
    table<output> outputs;
};

/// Every pricer.
extern const table<pricer> pricers;

/// The most inputs that any pricer has.
extern const std::size_t most_inputs;

/// Every simulation. Behind the outputs their functions take the settings.
extern const table<pricer> simulations;

/// A value of a setting that is a choice.
struct word {
    std::wstring_view name;
    std::uint32_t number;
};

/// A setting of simulations, as an argument.
struct setting {
    std::wstring_view name, help;
    /// Empty if the setting is no choice.
    table<word> choices;
};

/// In the order of the arguments.
extern const table<setting> settings;

/// What the generated functions do: price with the arguments that Excel gave.
XLOPER12 *price_with(
    const pricer &pricer, std::initializer_list<const XLOPER12 *> inputs, const XLOPER12 *outputs) noexcept;

/// The same, returning at once and telling the result later.
void price_later_with(const pricer &pricer, std::initializer_list<const XLOPER12 *> inputs, const XLOPER12 *outputs,
    const XLOPER12 *handle) noexcept;

/// The same for simulations.
XLOPER12 *simulate_with(const pricer &simulation, std::initializer_list<const XLOPER12 *> inputs,
    const XLOPER12 *outputs, std::initializer_list<const XLOPER12 *> settings) noexcept;
void simulate_later_with(const pricer &simulation, std::initializer_list<const XLOPER12 *> inputs,
    const XLOPER12 *outputs, std::initializer_list<const XLOPER12 *> settings, const XLOPER12 *handle) noexcept;

} // namespace addin

#define NTX_EXPORT extern "C" __declspec(dllexport)

#endif
