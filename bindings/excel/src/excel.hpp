// Calls into Excel, and values in its form.
#ifndef NEUTRYX_EXCEL_HPP
#define NEUTRYX_EXCEL_HPP

#include "excel12.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace excel {

/// Longest text that Excel takes.
inline constexpr std::size_t max_text = 32767;

/// Takes the address by which Excel wants to be called. The first one stays.
void set_entry_point(EXCEL12PROC entry) noexcept;

/// Whether there is an Excel to call.
bool is_there() noexcept;

/// A value that Excel made, which it frees again.
class value {
public:
    value() noexcept = default;
    ~value();
    value(const value &) = delete;
    value &operator=(const value &) = delete;

    XLOPER12 *get() noexcept { return &value_; }
    DWORD type() const noexcept { return value_.xltype & xltypeMask; }
    double number() const noexcept { return value_.val.num; }
    bool is_true() const noexcept { return type() == xltypeBool && value_.val.xbool != 0; }
    std::wstring text() const;

private:
    XLOPER12 value_{{}, xltypeNil};
};

/// A text to hand to Excel.
class text {
public:
    explicit text(std::wstring_view letters);
    text(const text &) = delete;
    text &operator=(const text &) = delete;
    XLOPER12 *get() noexcept { return &value_; }

private:
    std::vector<wchar_t> counted_;
    XLOPER12 value_{};
};

/// Calls Excel; true if it did what was asked.
bool call(int function, XLOPER12 *result, std::initializer_list<XLOPER12 *> arguments) noexcept;
bool call(int function, XLOPER12 *result, XLOPER12 **arguments, std::size_t count) noexcept;

XLOPER12 number(double value) noexcept;
XLOPER12 error(INT32 code) noexcept;
XLOPER12 missing() noexcept;

/// The text of a value that is one.
std::wstring_view letters(const XLOPER12 &value) noexcept;

/// UTF-8 to UTF-16.
std::wstring widen(std::string_view utf8);

} // namespace excel

#endif
