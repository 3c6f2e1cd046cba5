// The tests of the add-in: parts that are run one by one, each in a process of its own.
#ifndef NEUTRYX_EXCEL_TESTS_TESTS_HPP
#define NEUTRYX_EXCEL_TESTS_TESTS_HPP

#include "direct.hpp"
#include "sheet.hpp"

#include <string>

namespace host {

/// Counts a condition that does not hold and tells it.
#define CHECK(condition) ::host::check((condition), #condition, __FILE__, __LINE__)

void check(bool holds, const char *condition, const char *file, int line);

struct setting {
    excel &excel;
    /// The library, called without the add-in.
    const direct &library;
    std::wstring folder;
};

void test_registration(setting &on);
void test_random_calls(setting &on);
void test_cells(setting &on);
void test_shapes(setting &on);
void test_texts(setting &on);
void test_threads(setting &on);
void test_escape(setting &on);
void test_asynchronous(setting &on);
void test_wizard(setting &on);
void test_simulations(setting &on);
void test_books(setting &on);
void test_sessions(setting &on);
void test_leaks(setting &on);
/// In a folder without a library that fits; `expected` is in the message.
void test_unusable_library(excel &excel, const std::wstring &expected);

} // namespace host

#endif
