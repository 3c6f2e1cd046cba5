#include "excel_host.hpp"

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace host {

namespace {

excel *the_excel = nullptr;

/// The add-in may be told one address only; a call by the other is a mistake.
convention expected_convention;

int answer_by(convention how, int what, int count, XLOPER12 **arguments, XLOPER12 *result)
{
    if (how != expected_convention) {
        std::fprintf(stderr, "Excel was called by the wrong address\n");
        std::exit(1);
    }
    return the_excel->answer(what, count, arguments, result);
}

int WINAPI told_address(int what, int count, XLOPER12 **arguments, XLOPER12 *result)
{
    return answer_by(convention::told, what, count, arguments, result);
}

/// An XLOPER12 function with many arguments. The caller clears the stack on this platform, so those that a function
/// does not know harm nobody.
using any_function = XLOPER12 *(WINAPI *)(XLOPER12 *, XLOPER12 *, XLOPER12 *, XLOPER12 *, XLOPER12 *, XLOPER12 *, XLOPER12 *, XLOPER12 *,
    XLOPER12 *, XLOPER12 *, XLOPER12 *, XLOPER12 *, XLOPER12 *, XLOPER12 *, XLOPER12 *, XLOPER12 *,
    XLOPER12 *, XLOPER12 *, XLOPER12 *, XLOPER12 *, XLOPER12 *, XLOPER12 *, XLOPER12 *, XLOPER12 *,
    XLOPER12 *, XLOPER12 *, XLOPER12 *, XLOPER12 *, XLOPER12 *, XLOPER12 *, XLOPER12 *, XLOPER12 *);
constexpr std::size_t most_arguments = 32;

XLOPER12 *invoke(FARPROC address, std::vector<XLOPER12 *> a)
{
    if (a.size() > most_arguments) {
        std::fprintf(stderr, "a function takes %zu arguments; give `any_function` as many\n", a.size());
        std::exit(1);
    }
    a.resize(most_arguments, nullptr);
    const auto call = reinterpret_cast<any_function>(reinterpret_cast<void *>(address));
    return call(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7],
        a[8], a[9], a[10], a[11], a[12], a[13], a[14], a[15],
        a[16], a[17], a[18], a[19], a[20], a[21], a[22], a[23],
        a[24], a[25], a[26], a[27], a[28], a[29], a[30], a[31]);
}

XLOPER12 number(double value)
{
    XLOPER12 made{};
    made.xltype = xltypeNum;
    made.val.num = value;
    return made;
}

} // namespace

std::size_t function::arguments() const
{
    std::size_t count = 0;
    for (const wchar_t letter : types.substr(1))
        count += letter == L'Q';
    return count;
}

excel::excel(const std::wstring &xll, convention how)
{
    the_excel = this;
    expected_convention = how;
    module_ = LoadLibraryW(xll.c_str());
    if (module_ == nullptr) {
        std::fprintf(stderr, "cannot load %ls: %lu\n", xll.c_str(), GetLastError());
        std::exit(1);
    }
    wchar_t path[1024];
    path_.assign(path, GetModuleFileNameW(module_, path, 1024));
    if (how == convention::told)
        procedure<int(WINAPI *)(EXCEL12PROC)>("SetExcel12EntryPt")(told_address);
}

std::vector<function> excel::functions()
{
    const std::lock_guard<std::mutex> lock(mutex_);
    std::vector<function> list;
    for (const auto &[name, function] : functions_)
        list.push_back(*function);
    return list;
}

std::shared_ptr<const function> excel::find(const std::wstring &name)
{
    const std::lock_guard<std::mutex> lock(mutex_);
    const auto found = functions_.find(name);
    return found == functions_.end() ? nullptr : found->second;
}

std::vector<std::wstring> excel::alerts()
{
    const std::lock_guard<std::mutex> lock(mutex_);
    return alerts_;
}

void excel::give_back(XLOPER12 *result)
{
    if ((result->xltype & xlbitDLLFree) == 0)
        return;
    ++returned;
    static const auto free = procedure<void(WINAPI *)(XLOPER12 *)>("xlAutoFree12");
    free(result);
    ++freed;
}

area excel::call(const std::wstring &name, const std::vector<area> &arguments)
{
    const std::shared_ptr<const function> found = find(name);
    if (found == nullptr)
        return area(cell::error(xlerrName));
    const function &called = *found;
    if (arguments.size() > called.arguments())
        return area(cell::error(xlerrValue));
    if (called.asynchronous())
        return wait(start(name, arguments), 60000).value_or(area(cell::error(xlerrNull)));
    std::vector<operand> operands;
    for (std::size_t i = 0; i < called.arguments(); ++i)
        operands.emplace_back(i < arguments.size() ? arguments[i] : area(cell::missing()));
    std::vector<XLOPER12 *> pointers;
    for (operand &each : operands)
        pointers.push_back(each.get());
    XLOPER12 *result = invoke(called.address, std::move(pointers));
    area made = read(*result);
    give_back(result);
    return made;
}

long excel::start(const std::wstring &name, const std::vector<area> &arguments)
{
    const std::shared_ptr<const function> found = find(name);
    const function &called = *found;
    XLOPER12 handle{};
    {
        const std::lock_guard<std::mutex> lock(mutex_);
        handle.xltype = xltypeBigData;
        handle.val.bigdata.h.hdata = reinterpret_cast<HANDLE>(static_cast<INT_PTR>(++last_handle_));
        handle.val.bigdata.cbData = sizeof(HANDLE);
    }
    std::vector<operand> operands;
    for (std::size_t i = 0; i < called.arguments(); ++i)
        operands.emplace_back(i < arguments.size() ? arguments[i] : area(cell::missing()));
    std::vector<XLOPER12 *> pointers;
    for (operand &each : operands)
        pointers.push_back(each.get());
    pointers.push_back(&handle);
    const long number = static_cast<long>(reinterpret_cast<INT_PTR>(handle.val.bigdata.h.hdata));
    invoke(called.address, std::move(pointers));
    return number;
}

std::optional<area> excel::wait(long handle, unsigned milliseconds)
{
    std::unique_lock<std::mutex> lock(mutex_);
    const bool there = arrived_.wait_for(
        lock, std::chrono::milliseconds(milliseconds), [&] { return results_.count(handle) != 0; });
    if (!there)
        return std::nullopt;
    area made = std::move(results_[handle]);
    results_.erase(handle);
    return made;
}

void excel::cancel_calculation()
{
    std::string name;
    {
        const std::lock_guard<std::mutex> lock(mutex_);
        name = events_.at(xleventCalculationCanceled);
    }
    procedure<int(WINAPI *)()>(name.c_str())();
}

int excel::register_function(int count, XLOPER12 **arguments, XLOPER12 *result)
{
    const auto text = [&](int i) { return i < count ? std::wstring(letters(*arguments[i])) : std::wstring(); };
    function made;
    made.procedure = text(1);
    made.types = text(2);
    made.name = text(3);
    made.argument_names = text(4);
    made.category = text(6);
    made.help = text(9);
    for (int i = 10; i < count; ++i)
        made.argument_help.push_back(text(i));
    made.address = GetProcAddress(GetModuleHandleW(text(0).c_str()), narrow(made.procedure).c_str());
    if (made.address == nullptr) {
        result->xltype = xltypeErr;
        result->val.err = xlerrValue;
        return xlretSuccess;
    }
    made.id = ++last_id_;
    *result = number(made.id);
    const auto kept = std::make_shared<const function>(std::move(made));
    functions_[kept->name] = kept;
    return xlretSuccess;
}

int excel::answer(int what, int count, XLOPER12 **arguments, XLOPER12 *result)
{
    const std::lock_guard<std::mutex> lock(mutex_);
    switch (what) {
    case xlGetName: {
        auto *counted = new wchar_t[path_.size() + 1];
        counted[0] = static_cast<wchar_t>(path_.size());
        path_.copy(counted + 1, path_.size());
        result->xltype = xltypeStr | xlbitXLFree;
        result->val.str = counted;
        ++texts_out;
        return xlretSuccess;
    }
    case xlFree:
        for (int i = 0; i < count; ++i) {
            if ((arguments[i]->xltype & xlbitXLFree) != 0) {
                delete[] arguments[i]->val.str;
                --texts_out;
            }
        }
        return xlretSuccess;
    case xlAbort:
        ++asked_for_escape;
        result->xltype = xltypeBool;
        result->val.xbool = escape_;
        return xlretSuccess;
    case xlfRegister:
        return count < 10 ? xlretInvCount : register_function(count, arguments, result);
    case xlfUnregister:
        for (auto at = functions_.begin(); at != functions_.end(); ++at) {
            if (at->second->id == arguments[0]->val.num) {
                functions_.erase(at);
                result->xltype = xltypeBool;
                result->val.xbool = 1;
                return xlretSuccess;
            }
        }
        return xlretFailed;
    case xlfSetName:
        return xlretSuccess;
    case xlcAlert:
        alerts_.emplace_back(letters(*arguments[0]));
        return xlretSuccess;
    case xlEventRegister:
        events_[arguments[1]->val.w] = narrow(letters(*arguments[0]));
        result->xltype = xltypeInt;
        result->val.w = 1;
        return xlretSuccess;
    case xlAsyncReturn:
        results_[static_cast<long>(reinterpret_cast<INT_PTR>(arguments[0]->val.bigdata.h.hdata))] = read(*arguments[1]);
        result->xltype = xltypeBool;
        result->val.xbool = 1;
        arrived_.notify_all();
        return xlretSuccess;
    default:
        return xlretInvXlfn;
    }
}

} // namespace host

extern "C" __declspec(dllexport) int WINAPI MdCallBack12(int what, int count, XLOPER12 **arguments, XLOPER12 *result)
{
    return host::answer_by(host::convention::exported, what, count, arguments, result);
}
