#include "shelf.hpp"

#include "problem.hpp"

#include <windows.h>

#include <bcrypt.h>

#include <array>
#include <cstdint>
#include <list>
#include <map>
#include <mutex>

namespace addin {

namespace {

/// Memory for books; those that were not used for longest go first.
constexpr std::size_t most_memory = std::size_t{512} << 20;

/// SHA-256, from Windows.
class digest {
public:
    digest()
    {
        if (BCryptOpenAlgorithmProvider(&algorithm_, BCRYPT_SHA256_ALGORITHM, nullptr, 0) < 0
            || BCryptCreateHash(algorithm_, &hash_, nullptr, 0, nullptr, 0, 0) < 0)
            fail();
    }
    ~digest()
    {
        if (hash_ != nullptr)
            BCryptDestroyHash(hash_);
        if (algorithm_ != nullptr)
            BCryptCloseAlgorithmProvider(algorithm_, 0);
    }
    digest(const digest &) = delete;
    digest &operator=(const digest &) = delete;

    template <class T>
    void add(const T *first, std::size_t count)
    {
        // Windows takes lengths of 32 bits, and does not write to what it hashes.
        auto *bytes = reinterpret_cast<unsigned char *>(const_cast<T *>(first));
        std::size_t left = count * sizeof(T);
        while (left > 0) {
            const ULONG now = left < (1u << 30) ? static_cast<ULONG>(left) : 1u << 30;
            if (BCryptHashData(hash_, bytes, now, 0) < 0)
                fail();
            bytes += now;
            left -= now;
        }
    }
    void add(std::uint64_t number) { add(&number, 1); }

    /// Half of the digest in hexadecimal digits.
    std::wstring text()
    {
        std::array<unsigned char, 32> bytes{};
        if (BCryptFinishHash(hash_, bytes.data(), static_cast<ULONG>(bytes.size()), 0) < 0)
            fail();
        std::wstring digits;
        for (std::size_t i = 0; i < 16; ++i) {
            digits += L"0123456789abcdef"[bytes[i] >> 4];
            digits += L"0123456789abcdef"[bytes[i] & 15];
        }
        return digits;
    }

private:
    [[noreturn]] static void fail() { throw problem(xlerrNA, L"Windows does not compute SHA-256."); }

    BCRYPT_ALG_HANDLE algorithm_ = nullptr;
    BCRYPT_HASH_HANDLE hash_ = nullptr;
};

std::wstring handle_of(const book &book)
{
    digest all;
    all.add(book.pricer().id);
    all.add(book.columns().size());
    for (const column &column : book.columns()) {
        all.add(column.meaning->id);
        all.add(column.size.rows);
        all.add(column.size.columns);
        all.add(column.values.data(), column.values.size());
        all.add(column.faults.size());
        all.add(column.faults.data(), column.faults.size());
    }
    return std::wstring(book.pricer().name) + L":" + std::to_wstring(book.size().cells()) + L":" + all.text();
}

struct shelf {
    struct place {
        std::shared_ptr<const addin::book> book;
        std::list<std::wstring>::iterator age;
    };
    std::mutex mutex;
    std::map<std::wstring, place, std::less<>> books;
    /// Handles, the one used last in front.
    std::list<std::wstring> ages;
    std::size_t memory = 0;
};

shelf &the_shelf()
{
    static shelf &made = *new shelf;
    return made;
}

void touch(shelf &shelf, shelf::place &place)
{
    shelf.ages.splice(shelf.ages.begin(), shelf.ages, place.age);
}

} // namespace

std::wstring keep(std::shared_ptr<const book> book)
{
    std::wstring handle = handle_of(*book);
    shelf &shelf = the_shelf();
    const std::lock_guard<std::mutex> lock(shelf.mutex);
    if (const auto found = shelf.books.find(handle); found != shelf.books.end()) {
        touch(shelf, found->second);
        return handle;
    }
    const std::size_t memory = book->memory();
    shelf.ages.push_front(handle);
    shelf.books.insert({handle, {std::move(book), shelf.ages.begin()}});
    shelf.memory += memory;
    while (shelf.memory > most_memory && shelf.ages.size() > 1) {
        const auto oldest = shelf.books.find(shelf.ages.back());
        shelf.memory -= oldest->second.book->memory();
        shelf.books.erase(oldest);
        shelf.ages.pop_back();
    }
    return handle;
}

bool is_handle(std::wstring_view text) noexcept
{
    return text.find(L':') != std::wstring_view::npos;
}

std::shared_ptr<const book> kept(std::wstring_view handle)
{
    shelf &shelf = the_shelf();
    const std::lock_guard<std::mutex> lock(shelf.mutex);
    const auto found = shelf.books.find(handle);
    if (found == shelf.books.end())
        throw problem(xlerrNA, L"pricer: no book has the handle \"" + std::wstring(handle)
                + L"\" in this session; recalculate the cell with NTX.BOOK, or everything with Ctrl+Alt+F9.");
    touch(shelf, found->second);
    return found->second.book;
}

} // namespace addin
