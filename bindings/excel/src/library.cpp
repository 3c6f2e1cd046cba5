#include "library.hpp"

#include "excel.hpp"
#include "module.hpp"

#include <mutex>

namespace addin {

namespace {

struct loaded {
    library functions{};
    bool usable = false;
    std::wstring problem;
};

template <class Function>
bool find(HMODULE module, const char *name, Function &function) noexcept
{
    function = reinterpret_cast<Function>(reinterpret_cast<void *>(GetProcAddress(module, name)));
    return function != nullptr;
}

/// Takes the functions from a module; else says which is missing.
const char *take_functions(HMODULE module, library &functions) noexcept
{
#define NTX_FIND(name)                                     \
    if (!find(module, "ntx_" #name, functions.name))       \
    return "ntx_" #name
    NTX_FIND(version);
    NTX_FIND(row_code_name);
    NTX_FIND(status_name);
    NTX_FIND(engine_create);
    NTX_FIND(engine_destroy);
    NTX_FIND(engine_describe);
    NTX_FIND(price);
    NTX_FIND(simulate);
#undef NTX_FIND
    find(module, "ntx_device_count", functions.device_count);
    find(module, "ntx_device_describe", functions.device_describe);
    return nullptr;
}

loaded load()
{
    loaded made;
    const std::wstring path = module_folder() + L"neutryx.dll";
    HMODULE module = LoadLibraryExW(path.c_str(), nullptr, LOAD_WITH_ALTERED_SEARCH_PATH);
    if (module == nullptr) {
        made.problem = L"Cannot load " + path + L" (Windows error " + std::to_wstring(GetLastError())
            + L"). Put neutryx.dll into the folder of the add-in.";
        return made;
    }
    decltype(&ntx_abi_version) abi_version = nullptr;
    const std::uint32_t abi = find(module, "ntx_abi_version", abi_version) ? abi_version() : 0;
    if (abi != NTX_ABI_VERSION) {
        made.problem = path + L" has ABI version " + std::to_wstring(abi) + L", and the add-in needs "
            + std::to_wstring(NTX_ABI_VERSION) + L". Install the two files of one release.";
    } else if (const char *missing = take_functions(module, made.functions)) {
        made.problem = path + L" has no " + excel::widen(missing)
            + L": it is older than the add-in, which is " + excel::widen(NTX_VERSION)
            + L". Install the two files of one release.";
    }
    if (!made.problem.empty()) {
        FreeLibrary(module);
        return made;
    }
    // Its threads end with the engine, but an engine may still be in use when Excel unloads the add-in.
    HMODULE pinned = nullptr;
    GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_PIN, path.c_str(), &pinned);
    made.usable = true;
    return made;
}

const loaded &once()
{
    static const loaded &made = *new loaded(load());
    return made;
}

struct engine_holder {
    std::mutex mutex;
    shared_engine engine;
};

/// Lives for ever: nothing may be ended while Windows unloads a module.
engine_holder &holder()
{
    static engine_holder &made = *new engine_holder;
    return made;
}

} // namespace

const library *the_library() noexcept
{
    const loaded &made = once();
    return made.usable ? &made.functions : nullptr;
}

const std::wstring &library_problem() noexcept
{
    return once().problem;
}

shared_engine the_engine(ntx_error &error)
{
    const library *ntx = the_library();
    if (ntx == nullptr)
        return nullptr;
    engine_holder &held = holder();
    const std::lock_guard<std::mutex> lock(held.mutex);
    if (held.engine == nullptr) {
        ntx_engine *made = nullptr;
        if (ntx->engine_create(nullptr, &made, &error) >= 0)
            held.engine = shared_engine(made, [ntx](const ntx_engine *last) {
                ntx->engine_destroy(const_cast<ntx_engine *>(last));
            });
    }
    return held.engine;
}

void drop_engine() noexcept
{
    engine_holder &held = holder();
    shared_engine last;
    {
        const std::lock_guard<std::mutex> lock(held.mutex);
        last.swap(held.engine);
    }
}

} // namespace addin
