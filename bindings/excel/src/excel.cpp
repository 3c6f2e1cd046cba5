#include "excel.hpp"

#include <algorithm>
#include <atomic>

namespace excel {

namespace {

std::atomic<EXCEL12PROC> entry_point{nullptr};

EXCEL12PROC entry() noexcept
{
    EXCEL12PROC known = entry_point.load();
    if (known == nullptr) {
        // Excel calls SetExcel12EntryPt where it hosts add-ins in another process; else it exports this.
        FARPROC exported = GetProcAddress(GetModuleHandleW(nullptr), "MdCallBack12");
        known = reinterpret_cast<EXCEL12PROC>(reinterpret_cast<void *>(exported));
        entry_point.store(known);
    }
    return known;
}

} // namespace

void set_entry_point(EXCEL12PROC given) noexcept
{
    EXCEL12PROC none = nullptr;
    entry_point.compare_exchange_strong(none, given);
}

bool is_there() noexcept
{
    return entry() != nullptr;
}

bool call(int function, XLOPER12 *result, XLOPER12 **arguments, std::size_t count) noexcept
{
    EXCEL12PROC excel = entry();
    return excel != nullptr && excel(function, static_cast<int>(count), arguments, result) == xlretSuccess;
}

bool call(int function, XLOPER12 *result, std::initializer_list<XLOPER12 *> arguments) noexcept
{
    // Excel does not write to the list of pointers; its type is only that of C.
    return call(function, result, const_cast<XLOPER12 **>(arguments.begin()), arguments.size());
}

value::~value()
{
    if ((value_.xltype & (xltypeStr | xltypeRef | xltypeMulti)) != 0)
        call(xlFree, nullptr, {&value_});
}

std::wstring value::text() const
{
    return std::wstring(letters(value_));
}

text::text(std::wstring_view letters)
{
    letters = letters.substr(0, max_text);
    counted_.reserve(letters.size() + 1);
    counted_.push_back(static_cast<wchar_t>(letters.size()));
    counted_.insert(counted_.end(), letters.begin(), letters.end());
    value_.xltype = xltypeStr;
    value_.val.str = counted_.data();
}

XLOPER12 number(double value) noexcept
{
    XLOPER12 made{};
    made.xltype = xltypeNum;
    made.val.num = value;
    return made;
}

XLOPER12 error(INT32 code) noexcept
{
    XLOPER12 made{};
    made.xltype = xltypeErr;
    made.val.err = code;
    return made;
}

XLOPER12 missing() noexcept
{
    XLOPER12 made{};
    made.xltype = xltypeMissing;
    return made;
}

std::wstring_view letters(const XLOPER12 &value) noexcept
{
    if ((value.xltype & xltypeMask) != xltypeStr || value.val.str == nullptr)
        return {};
    return {value.val.str + 1, static_cast<std::size_t>(value.val.str[0])};
}

std::wstring widen(std::string_view utf8)
{
    const int length = static_cast<int>(utf8.size());
    std::wstring wide(static_cast<std::size_t>(MultiByteToWideChar(CP_UTF8, 0, utf8.data(), length, nullptr, 0)), L'\0');
    MultiByteToWideChar(CP_UTF8, 0, utf8.data(), length, wide.data(), static_cast<int>(wide.size()));
    return wide;
}

} // namespace excel
