// The number of rows of a batch.
#ifndef NEUTRYX_DETAIL_ROW_COUNT_HPP
#define NEUTRYX_DETAIL_ROW_COUNT_HPP

#include "../error.hpp"

#include <cstddef>
#include <cstdio>

namespace neutryx::detail {

/// The number of rows that the columns of a batch agree on, or the first that does not. It is only reported
/// when the batch is priced, so that building one never throws for it.
class row_count {
public:
    /// A column by its name, or by its place in a list.
    struct label {
        const char *list = "";
        const char *name = nullptr;
        std::size_t index = 0;
    };

    void take(label column, std::size_t rows) noexcept
    {
        if (!known_) {
            known_ = true;
            rows_ = rows;
            first_ = column;
        } else if (rows != rows_ && !conflict_) {
            conflict_ = true;
            other_rows_ = rows;
            other_ = column;
        }
    }

    /// The rows agreed on. A batch of nothing but single values is one option.
    std::size_t rows() const noexcept { return known_ ? rows_ : 1; }
    bool conflict() const noexcept { return conflict_; }

    /// The conflict as the outcome of a call.
    outcome report(std::size_t batch) const noexcept
    {
        ntx_error details = ntx_error_init();
        details.batch = batch;
        write(details.argument, sizeof details.argument, other_);
        char first[64];
        write(first, sizeof first, first_);
        std::snprintf(details.message, sizeof details.message, "has %llu rows, but %s has %llu",
            static_cast<unsigned long long>(other_rows_), first, static_cast<unsigned long long>(rows_));
        return outcome(NTX_INVALID_ARGUMENT, details);
    }

private:
    static void write(char *text, std::size_t size, label column) noexcept
    {
        if (column.name != nullptr)
            std::snprintf(text, size, "%s%s%s", column.list, *column.list == '\0' ? "" : ".", column.name);
        else
            std::snprintf(text, size, "%s[%llu]", column.list, static_cast<unsigned long long>(column.index));
    }

    std::size_t rows_ = 0;
    std::size_t other_rows_ = 0;
    label first_;
    label other_;
    bool known_ = false;
    bool conflict_ = false;
};

} // namespace neutryx::detail

#endif
