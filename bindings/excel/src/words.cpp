#include "words.hpp"

namespace addin {

std::wstring as_name(std::wstring_view typed)
{
    const std::wstring_view blanks = L" \t\r\n\u00a0";
    const std::size_t first = typed.find_first_not_of(blanks);
    if (first == std::wstring_view::npos)
        return {};
    typed = typed.substr(first, typed.find_last_not_of(blanks) - first + 1);
    std::wstring name(typed);
    for (wchar_t &letter : name) {
        if (letter >= L'A' && letter <= L'Z')
            letter = static_cast<wchar_t>(letter - L'A' + L'a');
        else if (letter == L'-' || blanks.find(letter) != std::wstring_view::npos)
            letter = L'_';
    }
    return name;
}

std::vector<std::wstring> names_in(std::wstring_view list)
{
    std::vector<std::wstring> names;
    while (true) {
        const std::size_t end = list.find_first_of(L",;");
        std::wstring name = as_name(list.substr(0, end));
        if (!name.empty())
            names.push_back(std::move(name));
        if (end == std::wstring_view::npos)
            return names;
        list.remove_prefix(end + 1);
    }
}

} // namespace addin
