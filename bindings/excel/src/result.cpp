#include "result.hpp"

#include "excel.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace addin {

result::result(shape size) : XLOPER12{}, size_(size), cells_(size.cells())
{
    for (XLOPER12 &cell : cells_)
        cell = excel::error(xlerrNA);
}

void result::put_number(std::size_t row, std::size_t column, double value) noexcept
{
    // Excel has no cells with infinities or NaN.
    at(row, column) = std::isfinite(value) ? excel::number(value) : excel::error(xlerrNum);
}

void result::put_error(std::size_t row, std::size_t column, INT32 code) noexcept
{
    at(row, column) = excel::error(code);
}

void result::put_text(std::size_t row, std::size_t column, std::wstring_view text)
{
    const std::size_t length = std::min(text.size(), excel::max_text);
    auto counted = std::make_unique<wchar_t[]>(length + 1);
    counted[0] = static_cast<wchar_t>(length);
    std::memcpy(counted.get() + 1, text.data(), length * sizeof(wchar_t));
    XLOPER12 &cell = at(row, column);
    cell.xltype = xltypeStr;
    cell.val.str = counted.get();
    texts_.push_back(std::move(counted));
}

XLOPER12 *result::view() noexcept
{
    XLOPER12 &root = *this;
    if (size_.cells() == 1) {
        root = cells_[0];
    } else {
        root.xltype = xltypeMulti;
        root.val.array.lparray = cells_.data();
        root.val.array.rows = static_cast<INT32>(size_.rows);
        root.val.array.columns = static_cast<INT32>(size_.columns);
    }
    return &root;
}

XLOPER12 *result::release(std::unique_ptr<result> made) noexcept
{
    XLOPER12 *root = made->view();
    root->xltype |= xlbitDLLFree;
    made.release();
    return root;
}

void result::free(XLOPER12 *released) noexcept
{
    if (released != nullptr && (released->xltype & xlbitDLLFree) != 0)
        delete static_cast<result *>(released);
}

std::unique_ptr<result> error_result(INT32 code)
{
    auto made = std::make_unique<result>(shape{});
    made->put_error(0, 0, code);
    return made;
}

std::unique_ptr<result> text_result(std::wstring_view text)
{
    auto made = std::make_unique<result>(shape{});
    made->put_text(0, 0, text);
    return made;
}

XLOPER12 *static_error(INT32 code) noexcept
{
    // Excel reads a value that has no xlbitDLLFree before the add-in is called again on the same thread.
    static thread_local XLOPER12 error;
    error = excel::error(code);
    return &error;
}

} // namespace addin
