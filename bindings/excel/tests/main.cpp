// Runs one of the add-in's tests.
//
//     excel_tests XLL exported|told TEST
//     excel_tests XLL exported|told unusable TEXT       with a library that does not fit; TEXT is in the message

#include "tests.hpp"

#include <cstdio>
#include <map>

namespace host {

namespace {
std::atomic<int> checks{0}, failures{0};
}

void check(bool holds, const char *condition, const char *file, int line)
{
    ++checks;
    if (!holds) {
        ++failures;
        std::fprintf(stderr, "%s:%d: not true: %s\n", file, line, condition);
    }
}

} // namespace host

int main(int count, char **arguments)
{
    using namespace host;
    const std::map<std::string, void (*)(setting &)> tests = {{"registration", test_registration},
        {"random_calls", test_random_calls}, {"cells", test_cells}, {"shapes", test_shapes}, {"texts", test_texts},
        {"threads", test_threads}, {"escape", test_escape}, {"asynchronous", test_asynchronous},
        {"wizard", test_wizard}, {"simulations", test_simulations}, {"books", test_books}, {"sessions", test_sessions}, {"leaks", test_leaks}};
    if (count < 4) {
        std::fprintf(stderr, "excel_tests XLL exported|told TEST\n");
        return 2;
    }
    const std::wstring xll = widen(arguments[1]);
    const std::string which = arguments[3];
    excel excel(xll, std::string(arguments[2]) == "told" ? convention::told : convention::exported);
    if (which == "unusable") {
        test_unusable_library(excel, widen(arguments[4]));
    } else {
        const std::wstring folder = xll.substr(0, xll.find_last_of(L"\\/") + 1);
        const direct library(folder + L"neutryx.dll");
        setting on{excel, library, folder};
        CHECK(excel.open() == 1);
        const bool all = which == "all";
        for (const auto &[name, run] : tests) {
            if ((all && name != "leaks") || name == which)
                run(on);
        }
        CHECK(on.excel.returned == on.excel.freed);
        excel.remove();
        CHECK(excel.close() == 1);
        CHECK(excel.functions().empty());
    }
    excel.unload();
    CHECK(GetModuleHandleW(L"neutryx.xll") == nullptr);
    std::printf("%s: %d checks, %d failed\n", which.c_str(), checks.load(), failures.load());
    std::fflush(stdout);
    return checks < 5 || failures != 0;
}
