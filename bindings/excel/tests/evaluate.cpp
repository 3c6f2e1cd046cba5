// Evaluates worksheets that are read from standard input, and writes every value that a formula made.
//
//     evaluate XLL exported|told < cells > results
//
// A line is ADDRESS, KIND and VALUE with tabs between them. KIND is n (a number, in C's notation), t (a text), b (TRUE
// or FALSE), e (an error, such as #N/A) or f (a formula). A line `recalculate` evaluates the formulas; results have the
// same form. A line `clear` begins another sheet and is answered with `cleared`.

#include "sheet.hpp"

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>

using namespace host;

namespace {

cell parse(const std::string &kind, const std::string &value)
{
    if (kind == "n")
        return cell::of(std::strtod(value.c_str(), nullptr));
    if (kind == "b")
        return cell::of(value == "TRUE");
    if (kind == "e")
        for (const INT32 code : {xlerrNull, xlerrDiv0, xlerrValue, xlerrRef, xlerrName, xlerrNum, xlerrNA})
            if (widen(value) == error_name(code))
                return cell::error(code);
    return cell::of(widen(value));
}

char kind_of(const cell &what)
{
    switch (what.is) {
    case cell::kind::number:
        return 'n';
    case cell::kind::boolean:
        return 'b';
    case cell::kind::error:
        return 'e';
    default:
        return 't';
    }
}

void write(sheet &of)
{
    for (const auto &[at, formula] : of.formulas()) {
        const area &made = of.result(at);
        for (std::size_t row = 0; row < made.rows; ++row) {
            for (std::size_t column = 0; column < made.columns; ++column) {
                const cell &value = made.at(row, column);
                std::printf("%s\t%c\t%s\n", narrow(address_text({at.first + row, at.second + column})).c_str(),
                    kind_of(value), show(value).c_str());
            }
        }
    }
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 3) {
        std::fprintf(stderr, "evaluate XLL exported|told\n");
        return 2;
    }
    const bool told = std::string(arguments[2]) == "told";
    excel excel(widen(arguments[1]), told ? convention::told : convention::exported);
    if (excel.open() != 1) {
        std::fprintf(stderr, "xlAutoOpen failed\n");
        return 1;
    }
    auto now = std::make_unique<sheet>(excel);
    std::string line;
    try {
        while (std::getline(std::cin, line)) {
            if (!line.empty() && line.back() == '\r')
                line.pop_back();
            if (line == "clear") {
                now = std::make_unique<sheet>(excel);
                std::printf("cleared\n");
            } else if (line == "recalculate") {
                now->recalculate();
                write(*now);
            } else if (!line.empty()) {
                const std::size_t first = line.find('\t'), second = line.find('\t', first + 1);
                if (second == std::string::npos)
                    throw std::runtime_error("two tabs are missing");
                const address at = parse_address(widen(line.substr(0, first)));
                const std::string kind = line.substr(first + 1, second - first - 1), value = line.substr(second + 1);
                if (kind == "f")
                    now->set_formula(at, widen(value));
                else
                    now->set(at, parse(kind, value));
            }
        }
    } catch (const std::exception &wrong) {
        std::fprintf(stderr, "%s\nin line: %s\n", wrong.what(), line.c_str());
        return 1;
    }
    excel.close();
    excel.unload();
    std::fflush(stdout);
    return 0;
}
