#include "wizard.hpp"

#include <windows.h>

#include <atomic>
#include <cwchar>
#include <string_view>

namespace addin {

namespace {

std::atomic<DWORD> main_thread{0};

/// Titles of the dialog. The one to find and replace has the same window class and must not be taken for it: cells
/// that it changes would get #N/A for good. So a title that is not known is not the wizard's; then a function
/// computes once more than needed.
constexpr std::wstring_view titles[] = {
    L"",
    L"Function Arguments",
    L"Funktionsargumente",
    L"Arguments de la fonction",
    L"Argumentos de funci\u00f3n",
    L"Argomenti funzione",
    L"Argumentos da fun\u00e7\u00e3o",
    L"Argumentos de fun\u00e7\u00e3o",
    L"Functieargumenten",
    L"Funktionsargument",
    L"Funktionsargumenter",
    L"Argumenty funkcji",
    L"Argumenty funkce",
    L"\u0410\u0440\u0433\u0443\u043c\u0435\u043d\u0442\u044b \u0444\u0443\u043d\u043a\u0446\u0438\u0438",
    L"\u95a2\u6570\u306e\u5f15\u6570",
    L"\u51fd\u6570\u53c2\u6570",
    L"\u51fd\u6578\u5f15\u6578",
    L"\ud568\uc218 \uc778\uc218",
};

bool is_wizard(HWND window) noexcept
{
    constexpr std::wstring_view prefix = L"bosa_sdm_XL";
    wchar_t name[32];
    if (GetClassNameW(window, name, 32) < static_cast<int>(prefix.size())
        || _wcsnicmp(name, prefix.data(), prefix.size()) != 0 || !IsWindowVisible(window))
        return false;
    wchar_t title[64];
    const std::wstring_view shown(title, static_cast<std::size_t>(GetWindowTextW(window, title, 64)));
    for (const std::wstring_view known : titles)
        if (shown == known)
            return true;
    return false;
}

BOOL CALLBACK visit(HWND window, LPARAM found)
{
    if (!is_wizard(window))
        return TRUE;
    *reinterpret_cast<bool *>(found) = true;
    return FALSE;
}

} // namespace

void remember_main_thread() noexcept
{
    main_thread.store(GetCurrentThreadId());
}

bool in_function_wizard() noexcept
{
    // The wizard evaluates on the main thread; the other threads of a recalculation need not look.
    if (GetCurrentThreadId() != main_thread.load())
        return false;
    // A recalculation may make thousands of calls in a row. A wizard takes longer than this to open, so an answer
    // "no" may be kept; "yes" may not, as closing it computes the cell at once.
    constexpr ULONGLONG keep_ms = 30;
    static std::atomic<ULONGLONG> last_no{0};
    const ULONGLONG now = GetTickCount64();
    if (now - last_no.load() < keep_ms)
        return false;
    bool found = false;
    EnumThreadWindows(GetCurrentThreadId(), visit, reinterpret_cast<LPARAM>(&found));
    if (!found)
        last_no.store(now);
    return found;
}

} // namespace addin
