#include "simulation_settings.hpp"

#include "column.hpp"
#include "excel.hpp"
#include "problem.hpp"
#include "words.hpp"

#include <cmath>
#include <exception>
#include <string>

namespace addin {

namespace {

/// Beyond it not every whole number is a double.
constexpr double largest_whole = 9007199254740992.0;

problem wrong(std::wstring_view name, const std::wstring &sentence)
{
    return problem(xlerrValue, std::wstring(name) + L": " + sentence);
}

/// An argument by the name of its setting.
class given {
public:
    given(std::wstring_view name, const XLOPER12 *const *arguments)
        : meaning_(find(name)), at_(arguments[&meaning_ - settings.first])
    {
    }
    /// Null if left out, else its only cell.
    const XLOPER12 *single() const
    {
        if (is_missing(at_))
            return nullptr;
        if (size_of(*at_).cells() != 1)
            throw wrong(meaning_.name, L"is the same for all options; give one cell.");
        const XLOPER12 &only = cell(*at_, 0);
        if ((only.xltype & xltypeMask) == xltypeErr)
            throw problem(only.val.err, std::wstring(meaning_.name) + L": the cell holds an error.");
        return is_blank(at_) ? nullptr : &only;
    }
    double number(double standard) const
    {
        const XLOPER12 *only = single();
        if (only == nullptr)
            return standard;
        switch (only->xltype & xltypeMask) {
        case xltypeNum:
            return only->val.num;
        case xltypeInt:
            return only->val.w;
        default:
            throw wrong(meaning_.name, L"give a number.");
        }
    }
    std::uint64_t whole() const
    {
        const double value = number(0.0);
        if (!(value >= 0.0 && value <= largest_whole && value == std::floor(value)))
            throw wrong(meaning_.name, L"give a whole number, 0 or above.");
        return static_cast<std::uint64_t>(value);
    }
    bool truth(bool standard) const
    {
        const XLOPER12 *only = single();
        if (only == nullptr)
            return standard;
        if ((only->xltype & xltypeMask) == xltypeBool)
            return only->val.xbool != 0;
        const double value = number(0.0);
        if (value != 0.0 && value != 1.0)
            throw wrong(meaning_.name, L"give TRUE or FALSE.");
        return value == 1.0;
    }
    std::uint32_t choice(std::uint32_t standard) const
    {
        const XLOPER12 *only = single();
        if (only == nullptr)
            return standard;
        std::wstring known;
        const bool is_text = (only->xltype & xltypeMask) == xltypeStr;
        const std::wstring name = is_text ? as_name(excel::letters(*only)) : std::wstring();
        for (const word &each : meaning_.choices) {
            if (name == each.name)
                return each.number;
            known += (known.empty() ? L"" : L", ") + std::wstring(each.name);
        }
        throw wrong(meaning_.name, (is_text ? L"there is no \"" + name + L"\"; " : std::wstring(L"give a word: ")) + L"there are "
                + known + L".");
    }
    const XLOPER12 *argument() const noexcept { return at_; }

private:
    static const setting &find(std::wstring_view name) noexcept
    {
        for (const setting &each : settings)
            if (each.name == name)
                return each;
        std::terminate();
    }

    const setting &meaning_;
    const XLOPER12 *at_;
};

} // namespace

simulation_settings::simulation_settings(const XLOPER12 *const *arguments) : settings_(ntx_simulation_settings_init())
{
    const auto setting = [arguments](std::wstring_view name) { return given(name, arguments); };
    settings_.paths = setting(L"paths").whole();
    settings_.generator = setting(L"generator").choice(0);
    settings_.seed = setting(L"seed").whole();
    settings_.antithetic = setting(L"antithetic").truth(false);
    settings_.moment_matching = setting(L"moment_matching").truth(false);
    settings_.control_variate_off = !setting(L"control_variate").truth(true);
    settings_.scrambling = setting(L"scrambling").choice(0);
    const std::uint64_t replicates = setting(L"replicates").whole();
    // The library says what is too many.
    settings_.replicates = static_cast<std::uint32_t>(replicates < UINT32_MAX ? replicates : UINT32_MAX);
    settings_.standard_error = setting(L"standard_error").number(0.0);
    settings_.relative_error = setting(L"relative_error").number(0.0);
    if (const given deadline = setting(L"deadline"); deadline.single() != nullptr) {
        constexpr double largest = 1e9;
        const double seconds = deadline.number(0.0);
        if (!(seconds >= 0.0 && seconds <= largest))
            throw wrong(L"deadline", L"give seconds, from 0 to 1E9.");
        // Less than a nanosecond would be no deadline.
        settings_.deadline_ns = static_cast<std::uint64_t>(seconds * 1e9) + (seconds < 1e-9 ? 1 : 0);
    }

    const given fixings = setting(L"fixings");
    const bool is_list = !is_missing(fixings.argument()) && size_of(*fixings.argument()).cells() > 1;
    settings_.fixing_kind = setting(L"fixing_kind").choice(is_list ? NTX_FIXINGS_YEARS : NTX_FIXINGS_EQUAL);
    if (settings_.fixing_kind == NTX_FIXINGS_EQUAL) {
        settings_.fixing_count = static_cast<std::size_t>(fixings.whole());
        return;
    }
    const std::size_t cells = is_missing(fixings.argument()) ? 0 : size_of(*fixings.argument()).cells();
    for (std::size_t i = 0; i < cells; ++i) {
        const XLOPER12 &time = cell(*fixings.argument(), i);
        switch (time.xltype & xltypeMask) {
        case xltypeNum:
            fixings_.push_back(time.val.num);
            break;
        case xltypeInt:
            fixings_.push_back(time.val.w);
            break;
        case xltypeErr:
            throw problem(time.val.err, L"fixings: a cell holds an error.");
        case xltypeNil:
            // A range may be longer than its times.
            break;
        default:
            throw wrong(L"fixings", L"a cell holds something other than a time.");
        }
    }
    if (fixings_.empty())
        throw wrong(L"fixings", L"give at least one time.");
}

ntx_simulation_settings simulation_settings::raw() const noexcept
{
    ntx_simulation_settings made = settings_;
    if (!fixings_.empty()) {
        made.fixing_count = fixings_.size();
        made.fixings = fixings_.data();
    }
    return made;
}

} // namespace addin
