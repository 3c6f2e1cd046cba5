#include "direct.hpp"

#include <cstdio>
#include <cstdlib>

namespace host {

namespace {

/// The text or number behind `"name": ` in a flat piece of JSON.
std::string field(const std::string &json, const std::string &name)
{
    const std::string label = "\"" + name + "\":";
    std::size_t at = json.find(label);
    if (at == std::string::npos)
        return {};
    at = json.find_first_not_of(' ', at + label.size());
    if (json[at] == '"')
        return json.substr(at + 1, json.find('"', at + 1) - at - 1);
    return json.substr(at, json.find_first_of(",}", at) - at);
}

/// The objects in the list behind `"name": `; texts may hold brackets of any kind.
std::vector<std::string> list(const std::string &json, const std::string &name)
{
    std::vector<std::string> found;
    const std::string label = "\"" + name + "\":[";
    std::size_t start = 0;
    bool quoted = false;
    for (std::size_t at = json.find(label) + label.size(); at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            quoted = !quoted;
        else if (!quoted && json[at] == '{')
            start = at;
        else if (!quoted && json[at] == '}')
            found.push_back(json.substr(start, at - start + 1));
        else if (!quoted && json[at] == ']')
            break;
    }
    return found;
}

std::vector<described> columns(const std::string &json, const std::string &name)
{
    std::vector<described> made;
    for (const std::string &item : list(json, name)) {
        const std::string standard = field(item, "default");
        made.push_back({static_cast<std::uint32_t>(std::stoul(field(item, "id"))), field(item, "name"),
            field(item, "domain"), !standard.empty() && standard != "null"});
    }
    return made;
}

} // namespace

direct::direct(const std::wstring &dll) : module_(LoadLibraryExW(dll.c_str(), nullptr, LOAD_WITH_ALTERED_SEARCH_PATH))
{
    if (module_ == nullptr) {
        std::fprintf(stderr, "cannot load %ls: %lu\n", dll.c_str(), GetLastError());
        std::exit(1);
    }
    find("ntx_version", version);
    find("ntx_row_code_name", row_code_name);
    find("ntx_engine_create", engine_create_);
    find("ntx_price", price_);
    find("ntx_pricer_count", pricer_count_);
    find("ntx_pricer_describe", pricer_describe_);
    find("ntx_simulate", simulate_);
    find("ntx_simulation_count", simulation_count_);
    find("ntx_simulation_describe", simulation_describe_);
    engine_create_(nullptr, &engine_, nullptr);
}

std::vector<std::size_t> described_pricer::argument_order() const
{
    std::vector<std::size_t> made;
    for (const bool optional : {false, true})
        for (std::size_t i = 0; i < inputs.size(); ++i)
            if (inputs[i].has_default == optional)
                made.push_back(i);
    return made;
}

std::vector<described_pricer> direct::pricers() const
{
    return describe(pricer_count_, pricer_describe_);
}

std::vector<described_pricer> direct::simulations() const
{
    return describe(simulation_count_, simulation_describe_);
}

std::vector<described_pricer> direct::describe(
    decltype(&ntx_pricer_count) count, decltype(&ntx_pricer_describe) describe_one) const
{
    std::vector<described_pricer> made;
    for (std::size_t i = 0; i < count(); ++i) {
        std::size_t needed = 0;
        describe_one(i, nullptr, 0, &needed, nullptr);
        std::string json(needed, '\0');
        describe_one(i, json.data(), json.size(), &needed, nullptr);
        // Those of several assets have no function.
        if (json.find("\"max_assets\":") != json.find("\"max_assets\":1,"))
            continue;
        made.push_back({static_cast<std::uint32_t>(std::stoul(field(json, "id"))), field(json, "name"),
            columns(json, "inputs"), columns(json, "outputs")});
    }
    return made;
}

std::vector<double> direct::price(
    const described_pricer &pricer, const std::vector<double> &inputs, std::uint32_t &code) const
{
    std::vector<ntx_input> in;
    std::vector<ntx_output> out;
    std::vector<double> values(pricer.outputs.size());
    for (std::size_t i = 0; i < inputs.size(); ++i)
        in.push_back({pricer.inputs[i].id, NTX_F64, &inputs[i], 0});
    for (std::size_t i = 0; i < values.size(); ++i)
        out.push_back({pricer.outputs[i].id, NTX_F64, &values[i], sizeof(double)});
    ntx_batch batch = ntx_batch_init(pricer.id, 1);
    batch.inputs = in.data();
    batch.input_count = in.size();
    batch.outputs = out.data();
    batch.output_count = out.size();
    batch.row_codes = &code;
    if (price_(engine_, &batch, nullptr, nullptr) < 0) {
        std::fprintf(stderr, "the library refuses a row of %s\n", pricer.name.c_str());
        std::exit(1);
    }
    return values;
}

std::vector<std::vector<double>> direct::simulate(const described_pricer &simulation,
    const std::vector<std::vector<double>> &inputs, const ntx_simulation_settings &settings,
    std::vector<std::uint32_t> &codes) const
{
    const std::size_t rows = inputs[0].size();
    std::vector<ntx_input> in;
    std::vector<ntx_output> out;
    std::vector<std::vector<double>> values(simulation.outputs.size(), std::vector<double>(rows));
    for (std::size_t i = 0; i < inputs.size(); ++i)
        in.push_back({simulation.inputs[i].id, NTX_F64, inputs[i].data(), sizeof(double)});
    for (std::size_t i = 0; i < values.size(); ++i)
        out.push_back({simulation.outputs[i].id, NTX_F64, values[i].data(), sizeof(double)});
    codes.resize(rows);
    ntx_batch batch = ntx_batch_init(simulation.id, rows);
    batch.inputs = in.data();
    batch.input_count = in.size();
    batch.outputs = out.data();
    batch.output_count = out.size();
    batch.row_codes = codes.data();
    ntx_error error = ntx_error_init();
    if (simulate_(engine_, &batch, &settings, nullptr, nullptr, &error) < 0) {
        std::fprintf(stderr, "the library refuses %s: %s %s\n", simulation.name.c_str(), error.argument, error.message);
        std::exit(1);
    }
    return values;
}

} // namespace host
