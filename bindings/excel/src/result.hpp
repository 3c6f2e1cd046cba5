// Values that go back to Excel, which returns them with xlAutoFree12.
#ifndef NEUTRYX_EXCEL_RESULT_HPP
#define NEUTRYX_EXCEL_RESULT_HPP

#include "column.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace addin {

/// A block of cells under construction. A block of one cell goes back as a single value.
class result : private XLOPER12 {
public:
    explicit result(shape size);
    result(const result &) = delete;
    result &operator=(const result &) = delete;

    void put_number(std::size_t row, std::size_t column, double value) noexcept;
    void put_error(std::size_t row, std::size_t column, INT32 code) noexcept;
    /// `text` may be static or not; it is copied.
    void put_text(std::size_t row, std::size_t column, std::wstring_view text);

    /// The value, still owned by this.
    XLOPER12 *view() noexcept;

    /// Hands the value to Excel, which gives it back to `free`.
    static XLOPER12 *release(std::unique_ptr<result> made) noexcept;
    /// What xlAutoFree12 does.
    static void free(XLOPER12 *released) noexcept;

private:
    XLOPER12 &at(std::size_t row, std::size_t column) noexcept { return cells_[row * size_.columns + column]; }

    shape size_;
    std::vector<XLOPER12> cells_;
    std::vector<std::unique_ptr<wchar_t[]>> texts_;
};

/// A single error or text.
std::unique_ptr<result> error_result(INT32 code);
std::unique_ptr<result> text_result(std::wstring_view text);

/// An error that needs no memory and is not freed.
XLOPER12 *static_error(INT32 code) noexcept;

} // namespace addin

#endif
