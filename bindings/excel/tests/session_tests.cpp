// Opening, closing, opening again; handles; memory.

#include "tests.hpp"

#include <psapi.h>
#include <tlhelp32.h>

#include <cstdio>

namespace host {

namespace {

std::size_t threads_of_process()
{
    HANDLE snapshot = CreateToolhelp32Snapshot(TH32CS_SNAPTHREAD, 0);
    THREADENTRY32 entry{};
    entry.dwSize = sizeof entry;
    std::size_t count = 0;
    for (BOOL more = Thread32First(snapshot, &entry); more; more = Thread32Next(snapshot, &entry))
        count += entry.th32OwnerProcessID == GetCurrentProcessId();
    CloseHandle(snapshot);
    return count;
}

std::size_t memory_of_process()
{
    PROCESS_MEMORY_COUNTERS counters{};
    counters.cb = sizeof counters;
    GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters);
    return counters.PagefileUsage;
}

area rows_of(std::size_t rows)
{
    area made(rows, 1);
    for (std::size_t i = 0; i < rows; ++i)
        made.cells[i] = cell::of(50.0 + static_cast<double>(i) / 100.0);
    return made;
}

std::vector<area> arguments(std::size_t rows)
{
    return {area(cell::of(1.0)), rows_of(rows), area(cell::of(100.0)), area(cell::of(0.5)), area(cell::of(0.03)),
        area(cell::of(0.2))};
}

} // namespace

void test_books(setting &on)
{
    const std::wstring book = L"NTX.BOOK(\"bsm_european\",\"call\",{90;100;\"?\"},{80,90},0.5,0.03,0.2)";
    const area handle = evaluate(on.excel, L"=" + book);
    CHECK(handle.cells[0].is == cell::kind::text);
    // Made from the content: the same for the same cells, in any session, and another for others.
    CHECK(evaluate(on.excel, L"=" + book) == handle);
    CHECK(evaluate(on.excel, L"=NTX.BOOK(\"bsm_european\",\"put\",{90;100;\"?\"},{80,90},0.5,0.03,0.2)") != handle);
    CHECK(evaluate(on.excel, L"=NTX.BOOK(\"bsm_european\",\"call\",{90,100,\"?\"},{80;90},0.5,0.03,0.2)") != handle);
    CHECK(handle.cells[0].text == L"bsm_european:6:" + handle.cells[0].text.substr(15));
    CHECK(handle.cells[0].text.size() == 15 + 32);

    const std::wstring priced = L"=NTX.PRICE(\"" + handle.cells[0].text + L"\",\"price,delta\")";
    const area whole = evaluate(
        on.excel, L"=NTX.BSM_EUROPEAN(\"call\",{90;100;\"?\"},{80,90},0.5,0.03,0.2,,\"price,delta\")");
    CHECK(whole.rows == 3 && whole.columns == 4 && whole.at(2, 0) == cell::error(xlerrValue));
    CHECK(evaluate(on.excel, priced) == whole);
    on.excel.close();
    CHECK(on.excel.open() == 1);
    CHECK(evaluate(on.excel, priced) == whole);
    CHECK(evaluate(on.excel, L"=NTX.PRICE.ASYNC(" + book + L",\"price,delta\")") == whole);

    // A handle from a session whose book is gone, and one with inputs.
    CHECK(evaluate(on.excel, L"=NTX.PRICE(\"bsm_european:6:00\",\"price\")") == area(cell::error(xlerrNA)));
    const area why = evaluate(on.excel, L"=NTX.EXPLAIN(\"bsm_european:6:00\",\"price\")");
    CHECK(why.cells[0].text.find(L"NTX.BOOK") != std::wstring::npos);
    CHECK(evaluate(on.excel, L"=NTX.PRICE(" + book + L",\"price\",1)") == area(cell::error(xlerrValue)));
}

void test_sessions(setting &on)
{
    const std::size_t functions = on.excel.functions().size();
    const area whole = on.excel.call(L"NTX.BSM_EUROPEAN", arguments(50000));
    CHECK(whole.rows == 50000);
    for (int i = 0; i < 20; ++i) {
        // Closed without being removed: Excel may stay, and the functions work on.
        CHECK(on.excel.close() == 1);
        CHECK(on.excel.functions().size() == functions);
        CHECK(on.excel.call(L"NTX.BSM_EUROPEAN", arguments(50000)) == whole);
        CHECK(on.excel.close() == 1);
        CHECK(on.excel.open() == 1);
        CHECK(on.excel.functions().size() == functions);
        // Removed: nothing stays behind.
        on.excel.remove();
        CHECK(on.excel.close() == 1);
        CHECK(on.excel.functions().empty());
        CHECK(on.excel.open() == 1);
        CHECK(on.excel.functions().size() == functions);
        CHECK(on.excel.call(L"NTX.BSM_EUROPEAN", arguments(50000)) == whole);
    }
    // No thread outlives a close, not even under the asynchronous functions.
    on.excel.close();
    const std::size_t before = threads_of_process();
    on.excel.call(L"NTX.BSM_EUROPEAN", arguments(50000));
    on.excel.call(L"NTX.BSM_EUROPEAN.ASYNC", arguments(50000));
    CHECK(threads_of_process() > before);
    on.excel.close();
    CHECK(threads_of_process() == before);
    CHECK(on.excel.texts_out == 0);
    CHECK(on.excel.alerts().empty());
}

void test_leaks(setting &on)
{
    const std::vector<area> single = arguments(1);
    const std::vector<area> some = {area(cell::of(std::wstring(L"bsm_european"))),
        area(cell::of(std::wstring(L"headers,price,status"))), area(cell::of(1.0)), rows_of(20), area(cell::of(100.0)),
        area(cell::of(0.5)), area(cell::of(0.03)), area(cell::of(0.2))};
    const auto calls = [&](long count) {
        for (long i = 0; i < count; ++i) {
            on.excel.call(L"NTX.BSM_EUROPEAN", single);
            if (i % 100 == 0) {
                on.excel.call(L"NTX.PRICE", some);
                on.excel.call(L"NTX.EXPLAIN", some);
                on.excel.call(L"NTX.PRICE.ASYNC", some);
            }
        }
    };
    const auto sessions = [&](int count) {
        for (int i = 0; i < count; ++i) {
            on.excel.call(L"NTX.BSM_EUROPEAN", single);
            on.excel.close();
            if (i % 100 == 0)
                on.excel.open();
        }
    };
    // What is set up once is set up, and the heap has found its size.
    calls(20000);
    sessions(500);
    const std::size_t before = memory_of_process();
    calls(1000000);
    sessions(10000);
    const std::size_t after = memory_of_process();
    std::printf("memory: %zu KiB before, %zu KiB after\n", before >> 10, after >> 10);
    CHECK(on.excel.returned > 1000000 && on.excel.returned == on.excel.freed);
    CHECK(on.excel.texts_out == 0);
    // A byte a call would be a mebibyte.
    CHECK(after < before + (std::size_t{768} << 10));
}

void test_unusable_library(excel &excel, const std::wstring &expected)
{
    CHECK(excel.open() == 1);
    CHECK(excel.alerts().size() == 1);
    if (!excel.alerts().empty())
        std::printf("%s\n", narrow(excel.alerts()[0]).c_str());
    CHECK(!excel.alerts().empty() && excel.alerts()[0].find(expected) != std::wstring::npos);
    CHECK(excel.functions().size() == 1);
    CHECK(evaluate(excel, L"=NTX.VERSION()").cells[0].text.find(expected) != std::wstring::npos);
    CHECK(evaluate(excel, L"=NTX.PRICE(\"bsm_european\",\"price\",1)") == area(cell::error(xlerrName)));
    CHECK(excel.close() == 1);
}

} // namespace host
