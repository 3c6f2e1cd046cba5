#include "value.hpp"

#include <cstdio>
#include <cstring>

namespace host {

cell cell::of(double number)
{
    cell made;
    made.is = kind::number;
    made.number = number;
    return made;
}

cell cell::of(std::wstring text)
{
    cell made;
    made.is = kind::text;
    made.text = std::move(text);
    return made;
}

cell cell::of(bool truth)
{
    cell made;
    made.is = kind::boolean;
    made.number = truth ? 1.0 : 0.0;
    return made;
}

cell cell::error(INT32 code)
{
    cell made;
    made.is = kind::error;
    made.code = code;
    return made;
}

cell cell::missing()
{
    cell made;
    made.is = kind::missing;
    return made;
}

bool cell::operator==(const cell &other) const
{
    return is == other.is && std::memcmp(&number, &other.number, sizeof number) == 0 && text == other.text
        && code == other.code;
}

bool area::operator==(const area &other) const
{
    return rows == other.rows && columns == other.columns && cells == other.cells;
}

operand::operand(const area &from)
{
    if (from.cells.size() == 1) {
        root_ = convert(from.cells[0]);
        return;
    }
    for (const cell &each : from.cells)
        cells_.push_back(convert(each));
    root_.xltype = xltypeMulti;
    root_.val.array.lparray = cells_.data();
    root_.val.array.rows = static_cast<INT32>(from.rows);
    root_.val.array.columns = static_cast<INT32>(from.columns);
}

XLOPER12 operand::convert(const cell &from)
{
    XLOPER12 made{};
    switch (from.is) {
    case cell::kind::blank:
        made.xltype = xltypeNil;
        break;
    case cell::kind::number:
        made.xltype = xltypeNum;
        made.val.num = from.number;
        break;
    case cell::kind::text: {
        auto counted = std::make_unique<wchar_t[]>(from.text.size() + 1);
        counted[0] = static_cast<wchar_t>(from.text.size());
        from.text.copy(counted.get() + 1, from.text.size());
        made.xltype = xltypeStr;
        made.val.str = counted.get();
        texts_.push_back(std::move(counted));
        break;
    }
    case cell::kind::boolean:
        made.xltype = xltypeBool;
        made.val.xbool = from.number != 0.0;
        break;
    case cell::kind::error:
        made.xltype = xltypeErr;
        made.val.err = from.code;
        break;
    case cell::kind::missing:
        made.xltype = xltypeMissing;
        break;
    }
    return made;
}

namespace {

cell read_cell(const XLOPER12 &from)
{
    switch (from.xltype & xltypeMask) {
    case xltypeNum:
        return cell::of(from.val.num);
    case xltypeInt:
        return cell::of(static_cast<double>(from.val.w));
    case xltypeStr:
        return cell::of(std::wstring(letters(from)));
    case xltypeBool:
        return cell::of(from.val.xbool != 0);
    case xltypeErr:
        return cell::error(from.val.err);
    case xltypeMissing:
        return cell::missing();
    default:
        return {};
    }
}

} // namespace

area read(const XLOPER12 &from)
{
    if ((from.xltype & xltypeMask) != xltypeMulti)
        return area(read_cell(from));
    area made(static_cast<std::size_t>(from.val.array.rows), static_cast<std::size_t>(from.val.array.columns));
    for (std::size_t i = 0; i < made.cells.size(); ++i)
        made.cells[i] = read_cell(from.val.array.lparray[i]);
    return made;
}

std::wstring_view letters(const XLOPER12 &from)
{
    if ((from.xltype & xltypeMask) != xltypeStr)
        return {};
    return {from.val.str + 1, static_cast<std::size_t>(from.val.str[0])};
}

std::wstring_view error_name(INT32 code)
{
    switch (code) {
    case xlerrNull:
        return L"#NULL!";
    case xlerrDiv0:
        return L"#DIV/0!";
    case xlerrValue:
        return L"#VALUE!";
    case xlerrRef:
        return L"#REF!";
    case xlerrName:
        return L"#NAME?";
    case xlerrNum:
        return L"#NUM!";
    case xlerrNA:
        return L"#N/A";
    default:
        return L"#?";
    }
}

std::string show(const cell &what)
{
    char digits[32];
    switch (what.is) {
    case cell::kind::number:
        std::snprintf(digits, sizeof digits, "%.17g", what.number);
        return digits;
    case cell::kind::text:
        return narrow(what.text);
    case cell::kind::boolean:
        return what.number != 0.0 ? "TRUE" : "FALSE";
    case cell::kind::error:
        return narrow(error_name(what.code));
    default:
        return "";
    }
}

std::string show(const area &what)
{
    std::string text;
    for (std::size_t row = 0; row < what.rows; ++row)
        for (std::size_t column = 0; column < what.columns; ++column)
            text += show(what.at(row, column)) + (column + 1 < what.columns ? " | " : "\n");
    return text;
}

std::string narrow(std::wstring_view wide)
{
    const int length = static_cast<int>(wide.size());
    std::string made(
        static_cast<std::size_t>(WideCharToMultiByte(CP_UTF8, 0, wide.data(), length, nullptr, 0, nullptr, nullptr)), '\0');
    WideCharToMultiByte(
        CP_UTF8, 0, wide.data(), length, made.data(), static_cast<int>(made.size()), nullptr, nullptr);
    return made;
}

std::wstring widen(std::string_view utf8)
{
    const int length = static_cast<int>(utf8.size());
    std::wstring made(static_cast<std::size_t>(MultiByteToWideChar(CP_UTF8, 0, utf8.data(), length, nullptr, 0)), L'\0');
    MultiByteToWideChar(CP_UTF8, 0, utf8.data(), length, made.data(), static_cast<int>(made.size()));
    return made;
}

} // namespace host
