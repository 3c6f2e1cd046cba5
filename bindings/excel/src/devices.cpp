#include "devices.hpp"

#include "excel.hpp"
#include "library.hpp"
#include "problem.hpp"

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

} // namespace

std::unique_ptr<result> list_devices()
{
    const library *ntx = the_library();
    if (ntx == nullptr)
        throw problem(xlerrNA, library_problem());
    ntx_error error = ntx_error_init();
    const shared_engine engine = the_engine(error);
    if (engine == nullptr)
        throw problem(xlerrNA, excel::widen(error.message));
    std::size_t needed = 0;
    ntx->engine_describe(engine.get(), nullptr, 0, &needed, &error);
    std::string json(needed, '\0');
    if (ntx->engine_describe(engine.get(), json.data(), json.size(), &needed, &error) < 0)
        throw problem(xlerrNA, excel::widen(error.message));
    const std::vector<field> found = fields(json);
    auto made = std::make_unique<result>(shape{2, found.size()});
    for (std::size_t i = 0; i < found.size(); ++i) {
        const field &each = found[i];
        char *end = nullptr;
        const double number = std::strtod(each.value.c_str(), &end);
        made->put_text(0, i, excel::widen(each.name));
        if (!each.is_text && !each.value.empty() && *end == '\0')
            made->put_number(1, i, number);
        else
            made->put_text(1, i, excel::widen(each.value));
    }
    return made;
}

} // namespace addin
