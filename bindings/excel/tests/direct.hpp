// The library called as a C program calls it, to compare the add-in with.
#ifndef NEUTRYX_EXCEL_TESTS_DIRECT_HPP
#define NEUTRYX_EXCEL_TESTS_DIRECT_HPP

#define NTX_STATIC
#include <neutryx.h>

#include <windows.h>

#include <string>
#include <vector>

namespace host {

/// An input or output as the library describes it.
struct described {
    std::uint32_t id;
    std::string name, domain;
    bool has_default;
};

struct described_pricer {
    std::uint32_t id;
    std::string name;
    std::vector<described> inputs, outputs;

    /// The inputs in the order of the add-in's arguments: those with a default come last.
    std::vector<std::size_t> argument_order() const;
};

class direct {
public:
    explicit direct(const std::wstring &dll);

    /// Every pricer, read from the library's own description.
    std::vector<described_pricer> pricers() const;

    /// Every simulation of one asset, likewise.
    std::vector<described_pricer> simulations() const;

    /// Prices one row: every output of the pricer in order, and the row code.
    std::vector<double> price(const described_pricer &pricer, const std::vector<double> &inputs, std::uint32_t &code) const;

    /// Simulates rows: a column for each input gives one for each output, and the row codes.
    std::vector<std::vector<double>> simulate(const described_pricer &simulation,
        const std::vector<std::vector<double>> &inputs, const ntx_simulation_settings &settings,
        std::vector<std::uint32_t> &codes) const;

    decltype(&ntx_version) version;
    decltype(&ntx_row_code_name) row_code_name;

private:
    template <class Function>
    void find(const char *name, Function &function)
    {
        function = reinterpret_cast<Function>(reinterpret_cast<void *>(GetProcAddress(module_, name)));
    }

    std::vector<described_pricer> describe(
        decltype(&ntx_pricer_count) count, decltype(&ntx_pricer_describe) describe_one) const;

    HMODULE module_;
    decltype(&ntx_engine_create) engine_create_;
    decltype(&ntx_price) price_;
    decltype(&ntx_simulate) simulate_;
    decltype(&ntx_pricer_count) pricer_count_, simulation_count_;
    decltype(&ntx_pricer_describe) pricer_describe_, simulation_describe_;
    ntx_engine *engine_ = nullptr;
};

} // namespace host

#endif
