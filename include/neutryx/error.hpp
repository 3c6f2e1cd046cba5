// What calls come to, and the exception for those that fail.
#ifndef NEUTRYX_ERROR_HPP
#define NEUTRYX_ERROR_HPP

#include "../neutryx.h"

#include <cstdint>
#include <stdexcept>
#include <string>

namespace neutryx {

/// Name of a status, such as "invalid_argument".
inline const char *status_name(std::int32_t status) noexcept
{
    return ntx_status_name(status);
}

/// Name of a row code, such as "bad_vol".
inline const char *row_code_name(std::uint32_t row_code) noexcept
{
    return ntx_row_code_name(row_code);
}

/// What a call came to.
class outcome {
public:
    /// All is well.
    outcome() noexcept
    {
        // Every number, but of the texts only the end: clearing them takes longer than pricing an option.
        details_.struct_size = sizeof details_;
        details_.code = NTX_OK;
        details_.device_code = 0;
        details_.row_code = NTX_ROW_OK;
        details_.batch = 0;
        details_.row = 0;
        details_.bad_rows = 0;
        details_.argument[0] = '\0';
        details_.message[0] = '\0';
    }

    /// What a function of the C API returned and wrote.
    outcome(std::int32_t status, const ntx_error &details) noexcept : details_(details)
    {
        details_.code = status;
    }

    /// What a function of the C API comes to: `library` calls it with the struct for details and returns what
    /// it returns.
    template <class Library>
    static outcome of(Library library)
    {
        outcome made;
        made.details_.code = library(&made.details_);
        return made;
    }

    /// NTX_OK, NTX_PARTIAL, or what went wrong; see ntx_status.
    std::int32_t status() const noexcept { return details_.code; }
    /// Every row was priced.
    bool complete() const noexcept { return status() == NTX_OK; }
    /// The call did not do what it was asked to.
    bool failed() const noexcept { return status() < 0; }

    /// Number of rows that have a row code; their outputs, or some of them, are NaN.
    std::uint64_t bad_rows() const noexcept { return details_.bad_rows; }
    /// Index of the first bad row, if there is any.
    std::uint64_t row() const noexcept { return details_.row; }
    /// Why the first bad row could not be priced; see ntx_row_code.
    std::uint32_t row_code() const noexcept { return details_.row_code; }
    /// Index in the book of the batch with the first bad row, or with the argument at fault.
    std::uint64_t batch() const noexcept { return details_.batch; }

    /// The argument at fault, such as "inputs.vol" or "inputs[2].stride"; empty if none is.
    const char *argument() const noexcept { return details_.argument; }
    /// What is wrong and what to do, or which row is bad; empty if all is well.
    const char *message() const noexcept { return details_.message; }
    /// Error number of the device's driver, if one is involved.
    std::int32_t device_code() const noexcept { return details_.device_code; }
    /// All of this as the C API has it.
    const ntx_error &details() const noexcept { return details_; }

    /// This outcome, or an error if the call failed.
    const outcome &or_throw() const;
    /// This outcome, or an error if the call failed or any row is bad: for callers who take all or nothing.
    const outcome &require_all_rows() const;

private:
    ntx_error details_;
};

/// A call that failed, with everything that its outcome tells.
class error : public std::runtime_error {
public:
    explicit error(const neutryx::outcome &what) : std::runtime_error(text(what)), outcome_(what) {}

    std::int32_t status() const noexcept { return outcome_.status(); }
    const char *argument() const noexcept { return outcome_.argument(); }
    std::uint64_t bad_rows() const noexcept { return outcome_.bad_rows(); }
    std::uint64_t row() const noexcept { return outcome_.row(); }
    std::uint32_t row_code() const noexcept { return outcome_.row_code(); }
    std::uint64_t batch() const noexcept { return outcome_.batch(); }
    std::int32_t device_code() const noexcept { return outcome_.device_code(); }
    /// Stopped by a progress callback, a cancel_flag or job::cancel. Rows already done stay written.
    bool cancelled() const noexcept { return status() == NTX_CANCELLED; }
    const neutryx::outcome &outcome() const noexcept { return outcome_; }

private:
    static std::string text(const neutryx::outcome &what)
    {
        std::string text = what.argument();
        if (*what.message() == '\0')
            return text + (text.empty() ? "" : ": ") + status_name(what.status());
        return text + (text.empty() ? "" : " ") + what.message();
    }

    neutryx::outcome outcome_;
};

inline const outcome &outcome::or_throw() const
{
    if (failed())
        throw error(*this);
    return *this;
}

inline const outcome &outcome::require_all_rows() const
{
    if (!complete())
        throw error(*this);
    return *this;
}

} // namespace neutryx

#endif
