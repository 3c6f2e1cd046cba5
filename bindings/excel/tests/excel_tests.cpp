// How the add-in lives with Excel: what it registers, Esc, threads, asynchronous functions, the function wizard.

#include "tests.hpp"

#include <chrono>
#include <set>
#include <thread>

namespace host {

namespace {

using clock = std::chrono::steady_clock;

double seconds_since(clock::time_point start)
{
    return std::chrono::duration<double>(clock::now() - start).count();
}

area column_of(std::size_t rows, double first, double step)
{
    area made(rows, 1);
    for (std::size_t i = 0; i < rows; ++i)
        made.cells[i] = cell::of(first + step * static_cast<double>(i));
    return made;
}

/// The arguments of a call that takes a while.
std::vector<area> long_call()
{
    constexpr std::size_t rows = 300000;
    return {area(cell::of(1.0)), column_of(rows, 50.0, 1e-4), area(cell::of(100.0)), area(cell::of(0.5)),
        area(cell::of(0.03)), area(cell::of(0.2)), area(cell::missing()), area(cell::of(std::wstring(L"delta")))};
}

/// A window with the class and title of one of Excel's dialogs.
class dialog {
public:
    explicit dialog(const wchar_t *title)
    {
        WNDCLASSW look{};
        look.lpfnWndProc = DefWindowProcW;
        look.hInstance = GetModuleHandleW(nullptr);
        look.lpszClassName = L"bosa_sdm_XL9";
        RegisterClassW(&look);
        window_ = CreateWindowExW(0, look.lpszClassName, title, WS_POPUP | WS_VISIBLE, 0, 0, 10, 10, nullptr, nullptr,
            look.hInstance, nullptr);
        // The add-in may remember for a moment that there was no dialog.
        Sleep(60);
    }
    ~dialog() { DestroyWindow(window_); }
    bool is_open() const { return window_ != nullptr && IsWindowVisible(window_); }

private:
    HWND window_;
};

} // namespace

void test_registration(setting &on)
{
    const std::vector<described_pricer> pricers = on.library.pricers();
    CHECK(on.excel.functions().size() == 11 + 2 * (pricers.size() + on.library.simulations().size()));
    std::set<std::wstring> procedures;
    for (const function &each : on.excel.functions()) {
        procedures.insert(each.procedure);
        CHECK(each.name.substr(0, 4) == L"NTX.");
        CHECK(each.category == L"neutryx");
        CHECK(each.help.size() > 20 && each.help.size() <= 255);
        CHECK(each.types.size() <= 255 && each.argument_names.size() <= 255);
        // Safe for threads, all of them.
        CHECK(each.types.back() == L'$');
        std::size_t names = each.argument_names.empty() ? 0 : 1;
        for (const wchar_t letter : each.argument_names)
            names += letter == L',';
        CHECK(names == each.arguments());
        CHECK(each.argument_help.size() == each.arguments());
        for (const std::wstring &help : each.argument_help)
            CHECK(help.size() > 10 && help.size() < 255);
        const bool asynchronous = each.name.size() > 6 && each.name.substr(each.name.size() - 6) == L".ASYNC";
        CHECK(each.asynchronous() == asynchronous);
        CHECK((each.types.find(L"X$") != std::wstring::npos) == asynchronous);
        CHECK(!asynchronous || on.excel.find(each.name.substr(0, each.name.size() - 6)) != nullptr);
    }
    CHECK(procedures.size() == on.excel.functions().size());
    const auto bsm = on.excel.find(L"NTX.BSM_EUROPEAN");
    CHECK(bsm->argument_names == L"type,spot,strike,time,rate,vol,[dividend_yield],[outputs]");
    CHECK(bsm->argument_help[1] == L"Spot price [money]: 0 to infinity, both included.");

    const auto info = on.excel.procedure<XLOPER12 *(WINAPI *)(XLOPER12 *)>("xlAddInManagerInfo12");
    const auto free = on.excel.procedure<void(WINAPI *)(XLOPER12 *)>("xlAutoFree12");
    XLOPER12 action{};
    action.xltype = xltypeNum;
    action.val.num = 1.0;
    XLOPER12 *name = info(&action);
    CHECK(read(*name).cells[0].text.substr(0, 8) == L"neutryx ");
    free(name);
    action.val.num = 2.0;
    CHECK(read(*info(&action)) == area(cell::error(xlerrValue)));

    // REGISTER with the name of a procedure alone.
    const auto register_one = on.excel.procedure<XLOPER12 *(WINAPI *)(XLOPER12 *)>("xlAutoRegister12");
    operand known(area(cell::of(std::wstring(L"ntxVersion")))), unknown(area(cell::of(std::wstring(L"ntxNothing"))));
    CHECK(register_one(known.get())->xltype == xltypeNum);
    CHECK(read(*register_one(unknown.get())) == area(cell::error(xlerrValue)));
    CHECK(on.excel.texts_out == 0);
}

void test_threads(setting &on)
{
    const std::vector<std::wstring> formulas = {
        L"=NTX.BSM_EUROPEAN(\"call\",{90;100;110},{80,90,100},0.5,0.03,0.2,,\"all\")",
        L"=NTX.BLACK76_EUROPEAN(\"put\",{90;-1;110},100,0.5,0.03,0.2,\"headers,price,vega,status\")",
        L"=NTX.PRICE(\"bachelier_european\",\"price,delta\",{1;-1},100,{90,100},0.5,0.03,20)",
        L"=NTX.PRICE(NTX.BOOK(\"bsm_european\",1,{90;100},100,0.5,0.03,0.2),\"price,gamma\")",
        L"=NTX.BSM_EUROPEAN.ASYNC(\"call\",{90;100;110},100,0.5,0.03,0.2)", L"=NTX.PRICERS()",
        L"=NTX.EXPLAIN(\"bsm_european\",\"price\",1,-1,90,0.5,0.03,0.2)"};
    std::vector<area> expected;
    for (const std::wstring &formula : formulas)
        expected.push_back(evaluate(on.excel, formula));
    const std::vector<area> large = long_call();
    const area large_expected = on.excel.call(L"NTX.BSM_EUROPEAN", large);

    std::atomic<int> differences{0};
    std::vector<std::thread> threads;
    for (std::size_t thread = 0; thread < 6; ++thread)
        threads.emplace_back([&, thread] {
            for (std::size_t i = 0; i < 150; ++i) {
                const std::size_t which = (i + thread) % formulas.size();
                differences += evaluate(on.excel, formulas[which]) != expected[which];
            }
            differences += on.excel.call(L"NTX.BSM_EUROPEAN", large) != large_expected;
        });
    for (std::thread &each : threads)
        each.join();
    CHECK(differences == 0);
    CHECK(on.excel.returned == on.excel.freed);
}

void test_escape(setting &on)
{
    const std::vector<area> arguments = long_call();
    const area whole = on.excel.call(L"NTX.BSM_EUROPEAN", arguments);
    CHECK(whole.rows == 300000 && whole.cells[0].is == cell::kind::number);
    // The library's other threads may do everything before the calling one asks; so it may take several calls.
    on.excel.press_escape(true);
    area stopped = whole;
    for (int i = 0; i < 50 && stopped == whole; ++i)
        stopped = on.excel.call(L"NTX.BSM_EUROPEAN", arguments);
    on.excel.press_escape(false);
    CHECK(on.excel.asked_for_escape > 0);
    CHECK(stopped == area(cell::error(xlerrNA)));
    // A single option never asks.
    const long asked = on.excel.asked_for_escape;
    evaluate(on.excel, L"=NTX.BSM_EUROPEAN(\"call\",100,90,0.5,0.03,0.2)");
    CHECK(on.excel.asked_for_escape == asked);
    CHECK(on.excel.call(L"NTX.BSM_EUROPEAN", arguments) == whole);
}

void test_asynchronous(setting &on)
{
    const std::vector<area> arguments = long_call();
    const area whole = on.excel.call(L"NTX.BSM_EUROPEAN", arguments);

    // Many at once; each result comes to its own handle.
    std::vector<long> handles;
    for (int i = 0; i < 4; ++i)
        handles.push_back(on.excel.start(L"NTX.BSM_EUROPEAN.ASYNC", arguments));
    const long bad = on.excel.start(L"NTX.BSM_EUROPEAN.ASYNC", {area(cell::of(1.0))});
    for (const long handle : handles)
        CHECK(on.excel.wait(handle, 60000) == whole);
    CHECK(on.excel.wait(bad, 60000) == area(cell::error(xlerrValue)));
    CHECK(on.excel.call(L"NTX.PRICE.ASYNC",
              {area(cell::of(std::wstring(L"nothing"))), area(cell::missing()), area(cell::of(1.0))})
        == area(cell::error(xlerrValue)));

    // A stopped calculation gets no results, and the next one does.
    std::vector<area> slow = arguments;
    slow.back() = area(cell::of(std::wstring(L"all")));
    handles.clear();
    for (int i = 0; i < 6; ++i)
        handles.push_back(on.excel.start(L"NTX.BSM_EUROPEAN.ASYNC", slow));
    on.excel.cancel_calculation();
    CHECK(!on.excel.wait(handles.back(), 300));
    const auto start = clock::now();
    CHECK(on.excel.call(L"NTX.BSM_EUROPEAN.ASYNC", arguments) == whole);
    CHECK(seconds_since(start) < 60.0);

    // Closed in the middle, and used again.
    for (int i = 0; i < 3; ++i)
        on.excel.start(L"NTX.BSM_EUROPEAN.ASYNC", slow);
    CHECK(on.excel.close() == 1);
    CHECK(on.excel.call(L"NTX.BSM_EUROPEAN.ASYNC", arguments) == whole);
}

void test_wizard(setting &on)
{
    const std::wstring formula = L"=NTX.BSM_EUROPEAN(\"call\",100,90,0.5,0.03,0.2)";
    const area price = evaluate(on.excel, formula);
    CHECK(price.cells[0].is == cell::kind::number);
    for (const wchar_t *title : {L"Function Arguments", L"", L"Funktionsargumente"}) {
        const dialog open(title);
        CHECK(open.is_open());
        const long handle = on.excel.start(L"NTX.BSM_EUROPEAN.ASYNC", {area(cell::of(1.0))});
        CHECK(evaluate(on.excel, formula) == area(cell::error(xlerrNA)));
        CHECK(on.excel.wait(handle, 1000) == area(cell::error(xlerrNA)));
        // The wizard belongs to the main thread; a recalculation on another is none of its business.
        area elsewhere;
        std::thread([&] { elsewhere = evaluate(on.excel, formula); }).join();
        CHECK(elsewhere == price);
    }
    CHECK(evaluate(on.excel, formula) == price);
    const dialog open(L"Find and Replace");
    CHECK(open.is_open());
    CHECK(evaluate(on.excel, formula) == price);
}

} // namespace host
