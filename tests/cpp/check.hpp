// The little that these tests need: checks that count and go on.
#ifndef CHECK_HPP
#define CHECK_HPP

#include <cstdio>
#include <cstring>
#include <vector>

inline int check_failures = 0;

inline void check(bool holds, const char *file, int line, const char *text)
{
    if (!holds) {
        std::fprintf(stderr, "%s:%d: not true: %s\n", file, line, text);
        ++check_failures;
    }
}

/// Reports a condition that does not hold. Variadic, as a condition may have commas.
#define CHECK(...) check((__VA_ARGS__), __FILE__, __LINE__, #__VA_ARGS__)

/// Reports a statement that does not throw that; `caught` is the exception in what follows.
#define CHECK_THROWS(type, statement, ...)                                                 \
    do {                                                                                   \
        bool threw = false;                                                                \
        try {                                                                              \
            statement;                                                                     \
        } catch (const type &caught) {                                                     \
            threw = true;                                                                  \
            static_cast<void>(caught);                                                     \
            __VA_ARGS__;                                                                   \
        }                                                                                  \
        check(threw, __FILE__, __LINE__, "throws " #type ": " #statement);                 \
    } while (0)

/// The same bits, NaN included.
template <class T>
bool same_bits(const std::vector<T> &a, const std::vector<T> &b)
{
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(T)) == 0);
}

/// What main returns.
inline int check_result()
{
    if (check_failures > 0)
        std::fprintf(stderr, "%d checks failed\n", check_failures);
    return check_failures > 0;
}

#endif
