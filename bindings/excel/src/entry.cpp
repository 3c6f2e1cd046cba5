// What Excel calls to load, list and unload the add-in.

#include "asynchronous.hpp"
#include "excel.hpp"
#include "library.hpp"
#include "module.hpp"
#include "registration.hpp"
#include "registry.hpp"
#include "result.hpp"
#include "wizard.hpp"

namespace {

HMODULE own_module;

/// The user takes the add-in from the list: what follows is no mere end of the session.
bool removed = false;

} // namespace

namespace addin {

std::wstring module_folder()
{
    std::wstring path(MAX_PATH, L'\0');
    DWORD length = GetModuleFileNameW(own_module, path.data(), static_cast<DWORD>(path.size()));
    while (length == path.size()) {
        path.resize(path.size() * 2);
        length = GetModuleFileNameW(own_module, path.data(), static_cast<DWORD>(path.size()));
    }
    path.resize(length);
    return path.substr(0, path.find_last_of(L"\\/") + 1);
}

} // namespace addin

using namespace addin;

BOOL WINAPI DllMain(HINSTANCE module, DWORD reason, LPVOID)
{
    if (reason == DLL_PROCESS_ATTACH)
        own_module = module;
    return TRUE;
}

/// Called before xlAutoOpen where Excel wants to be called by address.
NTX_EXPORT int WINAPI SetExcel12EntryPt(EXCEL12PROC entry)
{
    excel::set_entry_point(entry);
    return 1;
}

/// Called when the add-in is opened, and again after xlAutoClose.
NTX_EXPORT int WINAPI xlAutoOpen()
{
    if (!excel::is_there())
        return 0;
    try {
        removed = false;
        remember_main_thread();
        if (the_library() == nullptr) {
            excel::text message(L"neutryx: " + library_problem());
            XLOPER12 stop = excel::number(3), done{};
            excel::call(xlcAlert, &done, {message.get(), &stop});
        }
        unregister_all();
        return register_all();
    } catch (...) {
        return 0;
    }
}

/// Called when the add-in or Excel is closed. Its user may keep Excel open after all when asked about unsaved
/// workbooks, and no xlAutoOpen follows. So the functions stay registered and go on working, with threads that start
/// again when they are needed.
NTX_EXPORT int WINAPI xlAutoClose()
{
    try {
        stop_asynchronous();
        drop_engine();
        if (removed)
            unregister_all();
    } catch (...) {
    }
    return 1;
}

/// Called when the user puts the add-in on the list, before xlAutoOpen.
NTX_EXPORT int WINAPI xlAutoAdd()
{
    removed = false;
    return 1;
}

/// Called when the user takes the add-in from the list, before xlAutoClose.
NTX_EXPORT int WINAPI xlAutoRemove()
{
    removed = true;
    return 1;
}

/// Called by REGISTER in a macro that gives only the name of a procedure.
NTX_EXPORT XLOPER12 *WINAPI xlAutoRegister12(const XLOPER12 *procedure)
{
    static thread_local XLOPER12 id;
    id = excel::error(xlerrValue);
    try {
        if (const double made = register_one(excel::letters(*procedure)); made != 0.0)
            id = excel::number(made);
    } catch (...) {
    }
    return &id;
}

/// The name in the list of add-ins.
NTX_EXPORT XLOPER12 *WINAPI xlAddInManagerInfo12(const XLOPER12 *action)
{
    const bool name = ((action->xltype & xltypeMask) == xltypeNum && action->val.num == 1.0)
        || ((action->xltype & xltypeMask) == xltypeInt && action->val.w == 1);
    try {
        if (name)
            return result::release(text_result(L"neutryx " + excel::widen(NTX_VERSION) + L" option pricing"));
    } catch (...) {
    }
    return static_error(xlerrValue);
}

/// Called for each result with xlbitDLLFree, by the thread that got it.
NTX_EXPORT void WINAPI xlAutoFree12(XLOPER12 *returned)
{
    result::free(returned);
}

/// Called when the user stops a calculation: nobody waits for its asynchronous results any more.
NTX_EXPORT int WINAPI ntxCalculationCanceled()
{
    cancel_all();
    return 1;
}
