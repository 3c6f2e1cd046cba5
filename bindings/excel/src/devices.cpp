#include "devices.hpp"

#include "excel.hpp"
#include "library.hpp"
#include "problem.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace addin {

namespace {

struct field {
    std::string name, value;
    bool is_text;
};

/// Names and values of a JSON object; values that are objects or lists stay as they are written.
///
/// The library writes the text: on one line, with valid syntax and no escapes but those below.
std::vector<field> fields(const std::string &json)
{
    std::vector<field> found;
    std::size_t at = json.find('{') + 1;
    const auto quoted = [&] {
        std::string text;
        for (++at; at < json.size() && json[at] != '"'; ++at) {
            if (json[at] == '\\' && at + 1 < json.size())
                ++at;
            text += json[at];
        }
        ++at;
        return text;
    };
    while ((at = json.find('"', at)) != std::string::npos) {
        std::string name = quoted(), value;
        at = json.find_first_not_of(": ", at);
        if (at == std::string::npos)
            break;
        const bool is_text = json[at] == '"';
        if (is_text) {
            value = quoted();
        } else {
            const std::size_t start = at;
            for (int depth = 0; at < json.size(); ++at) {
                depth += json[at] == '{' || json[at] == '[';
                if (depth == 0 && (json[at] == ',' || json[at] == '}'))
                    break;
                depth -= json[at] == '}' || json[at] == ']';
            }
            value = json.substr(start, at - start);
        }
        found.push_back({std::move(name), std::move(value), is_text});
    }
    return found;
}

/// A description, which `describe` writes into a buffer as functions of the library do.
template <class Describe>
std::vector<field> described(Describe describe)
{
    ntx_error error = ntx_error_init();
    std::size_t needed = 0;
    describe(nullptr, 0, &needed, &error);
    std::string json(needed, '\0');
    if (describe(json.data(), json.size(), &needed, &error) < 0)
        throw problem(xlerrNA, excel::widen(error.message));
    return fields(json);
}

/// The engine, then each OpenCL device.
std::vector<std::vector<field>> everything(const library &ntx)
{
    ntx_error error = ntx_error_init();
    const shared_engine engine = the_engine(error);
    if (engine == nullptr)
        throw problem(xlerrNA, excel::widen(error.message));
    std::vector<std::vector<field>> found;
    found.push_back(described([&](char *buffer, std::size_t capacity, std::size_t *needed, ntx_error *wrong) {
        return ntx.engine_describe(engine.get(), buffer, capacity, needed, wrong);
    }));
    std::size_t count = 0;
    if (ntx.device_count != nullptr && ntx.device_describe != nullptr)
        ntx.device_count(&count, &error);
    for (std::size_t i = 0; i < count; ++i)
        found.push_back(described([&](char *buffer, std::size_t capacity, std::size_t *needed, ntx_error *wrong) {
            return ntx.device_describe(i, buffer, capacity, needed, wrong);
        }));
    return found;
}

void put(result &into, std::size_t row, std::size_t column, const field &each)
{
    char *end = nullptr;
    const double number = std::strtod(each.value.c_str(), &end);
    if (!each.is_text && !each.value.empty() && *end == '\0')
        into.put_number(row, column, number);
    else
        into.put_text(row, column, each.is_text || each.value != "null" ? excel::widen(each.value) : L"");
}

} // namespace

std::unique_ptr<result> list_devices()
{
    const library *ntx = the_library();
    if (ntx == nullptr)
        throw problem(xlerrNA, library_problem());
    const std::vector<std::vector<field>> rows = everything(*ntx);
    std::vector<std::string> names;
    for (const std::vector<field> &row : rows)
        for (const field &each : row)
            if (std::find(names.begin(), names.end(), each.name) == names.end())
                names.push_back(each.name);

    auto made = std::make_unique<result>(shape{rows.size() + 1, names.size()});
    for (std::size_t column = 0; column < names.size(); ++column) {
        made->put_text(0, column, excel::widen(names[column]));
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const auto at = std::find_if(rows[row].begin(), rows[row].end(),
                [&](const field &each) { return each.name == names[column]; });
            if (at == rows[row].end())
                made->put_text(row + 1, column, L"");
            else
                put(*made, row + 1, column, *at);
        }
    }
    return made;
}

} // namespace addin
