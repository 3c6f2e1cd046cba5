#include "sheet.hpp"

#include <cwctype>
#include <stdexcept>

namespace host {

address parse_address(std::wstring_view text)
{
    std::size_t row = 0, column = 0;
    for (const wchar_t letter : text) {
        if (letter >= L'A' && letter <= L'Z')
            column = column * 26 + static_cast<std::size_t>(letter - L'A') + 1;
        else if (letter >= L'0' && letter <= L'9')
            row = row * 10 + static_cast<std::size_t>(letter - L'0');
        else if (letter != L'$')
            throw std::runtime_error("no address: " + narrow(text));
    }
    if (row == 0 || column == 0)
        throw std::runtime_error("no address: " + narrow(text));
    return {row - 1, column - 1};
}

std::wstring address_text(address at)
{
    std::wstring letters;
    for (std::size_t column = at.second + 1; column > 0; column = (column - 1) / 26)
        letters.insert(letters.begin(), static_cast<wchar_t>(L'A' + (column - 1) % 26));
    return letters + std::to_wstring(at.first + 1);
}

/// Recursive descent over one formula.
class parser {
public:
    parser(excel &on, sheet *of, std::wstring_view formula) : excel_(on), sheet_(of), left_(formula) {}

    area whole()
    {
        expect(L'=');
        area made = sum();
        skip();
        if (!left_.empty())
            fail("something behind the formula");
        return made;
    }

private:
    [[noreturn]] void fail(const char *what) const
    {
        throw std::runtime_error(std::string(what) + " at: " + narrow(left_));
    }
    void skip()
    {
        while (!left_.empty() && std::iswspace(left_[0]))
            left_.remove_prefix(1);
    }
    bool take(wchar_t letter)
    {
        skip();
        if (left_.empty() || left_[0] != letter)
            return false;
        left_.remove_prefix(1);
        return true;
    }
    void expect(wchar_t letter)
    {
        if (!take(letter))
            fail("a sign is missing");
    }

    static area operate(wchar_t sign, const area &a, const area &b)
    {
        if (a.cells.size() != 1 || b.cells.size() != 1)
            return area(cell::error(xlerrValue));
        for (const area *each : {&a, &b})
            if (each->cells[0].is == cell::kind::error)
                return *each;
        for (const area *each : {&a, &b})
            if (each->cells[0].is != cell::kind::number)
                return area(cell::error(xlerrValue));
        const double x = a.cells[0].number, y = b.cells[0].number;
        if (sign == L'/' && y == 0.0)
            return area(cell::error(xlerrDiv0));
        return area(cell::of(sign == L'+' ? x + y : sign == L'-' ? x - y : sign == L'*' ? x * y : x / y));
    }
    area sum()
    {
        area made = product();
        while (true) {
            if (take(L'+'))
                made = operate(L'+', made, product());
            else if (take(L'-'))
                made = operate(L'-', made, product());
            else
                return made;
        }
    }
    area product()
    {
        area made = factor();
        while (true) {
            if (take(L'*'))
                made = operate(L'*', made, factor());
            else if (take(L'/'))
                made = operate(L'/', made, factor());
            else
                return made;
        }
    }
    area factor()
    {
        skip();
        if (left_.empty())
            fail("the formula ends too early");
        const wchar_t first = left_[0];
        if (take(L'-'))
            return operate(L'-', area(cell::of(0.0)), factor());
        if (take(L'(')) {
            area made = sum();
            expect(L')');
            return made;
        }
        if (first == L'"')
            return area(cell::of(text()));
        if (first == L'{')
            return constant();
        if (std::iswdigit(first) || first == L'.')
            return area(cell::of(number()));
        return name();
    }
    std::wstring text()
    {
        std::wstring made;
        expect(L'"');
        while (true) {
            const std::size_t end = left_.find(L'"');
            if (end == std::wstring_view::npos)
                fail("a text without end");
            made += left_.substr(0, end);
            left_.remove_prefix(end + 1);
            if (left_.empty() || left_[0] != L'"')
                return made;
            made += L'"';
            left_.remove_prefix(1);
        }
    }
    double number()
    {
        const std::wstring digits(left_);
        wchar_t *end = nullptr;
        const double made = std::wcstod(digits.c_str(), &end);
        left_.remove_prefix(static_cast<std::size_t>(end - digits.c_str()));
        return made;
    }
    cell constant_cell()
    {
        skip();
        if (!left_.empty() && left_[0] == L'"')
            return cell::of(text());
        const bool minus = take(L'-');
        const double made = number();
        return cell::of(minus ? -made : made);
    }
    area constant()
    {
        expect(L'{');
        std::vector<cell> cells;
        std::size_t rows = 1;
        while (true) {
            cells.push_back(constant_cell());
            if (take(L','))
                continue;
            if (take(L';'))
                ++rows;
            else
                break;
        }
        expect(L'}');
        area made(rows, cells.size() / rows);
        made.cells = std::move(cells);
        return made;
    }
    /// A function, a truth value, a cell or a range.
    area name()
    {
        std::size_t end = 0;
        while (end < left_.size() && (std::iswalnum(left_[end]) || left_[end] == L'_' || left_[end] == L'.' || left_[end] == L'$'))
            ++end;
        if (end == 0)
            fail("neither value nor name");
        const std::wstring word(left_.substr(0, end));
        left_.remove_prefix(end);
        if (take(L'('))
            return function(word);
        if (word == L"TRUE" || word == L"FALSE")
            return area(cell::of(word == L"TRUE"));
        if (sheet_ == nullptr)
            fail("a cell in a formula without sheet");
        const address from = parse_address(word);
        if (take(L'#'))
            return sheet_->result(from);
        if (!take(L':'))
            return area(sheet_->value(from));
        end = 0;
        while (end < left_.size() && (std::iswalnum(left_[end]) || left_[end] == L'$'))
            ++end;
        const address to = parse_address(left_.substr(0, end));
        left_.remove_prefix(end);
        area made(to.first - from.first + 1, to.second - from.second + 1);
        for (std::size_t row = 0; row < made.rows; ++row)
            for (std::size_t column = 0; column < made.columns; ++column)
                made.at(row, column) = sheet_->value({from.first + row, from.second + column});
        return made;
    }
    area function(const std::wstring &called)
    {
        std::vector<area> arguments;
        if (!take(L')')) {
            while (true) {
                skip();
                const bool empty = !left_.empty() && (left_[0] == L',' || left_[0] == L')');
                arguments.push_back(empty ? area(cell::missing()) : sum());
                if (take(L')'))
                    break;
                expect(L',');
            }
        }
        return excel_.call(called, arguments);
    }

    excel &excel_;
    sheet *sheet_;
    std::wstring_view left_;
};

void sheet::recalculate()
{
    results_.clear();
    for (const auto &[at, formula] : formulas_)
        result(at);
}

const area &sheet::result(address at)
{
    const auto known = results_.find(at);
    if (known != results_.end())
        return known->second;
    const auto formula = formulas_.find(at);
    if (formula == formulas_.end())
        throw std::runtime_error("no formula in " + narrow(address_text(at)));
    evaluating_.insert(at);
    area made = parser(excel_, this, formula->second).whole();
    evaluating_.erase(at);
    return results_[at] = std::move(made);
}

cell sheet::value(address at)
{
    const auto value = values_.find(at);
    if (value != values_.end())
        return value->second;
    if (formulas_.count(at) != 0)
        return result(at).cells[0];
    // A cell into which a formula spills.
    for (const auto &[from, formula] : formulas_) {
        if (from.first > at.first || from.second > at.second || evaluating_.count(from) != 0)
            continue;
        const area &spilled = result(from);
        const std::size_t row = at.first - from.first, column = at.second - from.second;
        if (row < spilled.rows && column < spilled.columns)
            return spilled.at(row, column);
    }
    return {};
}

area evaluate(excel &on, std::wstring_view formula)
{
    return parser(on, nullptr, formula).whole();
}

} // namespace host
