// Several batches as one.
#ifndef NEUTRYX_BOOK_HPP
#define NEUTRYX_BOOK_HPP

#include "batch.hpp"

#include <cstddef>
#include <initializer_list>
#include <utility>
#include <vector>

namespace neutryx {

/// Batches of any pricers and sizes, priced in one call, which is faster than one after the other.
class book {
public:
    book() = default;
    book(std::initializer_list<batch> batches)
    {
        for (const batch &each : batches)
            add(each);
    }
    book(const book &other) : batches_(other.batches_) { connect(); }
    book(book &&) noexcept = default;
    book &operator=(const book &other) { return *this = book(other); }
    book &operator=(book &&) noexcept = default;
    ~book() = default;

    /// Adds a batch. The columns of one batch must not overlap the outputs of another.
    book &add(batch added)
    {
        batches_.push_back(std::move(added));
        connect();
        return *this;
    }

    /// Number of batches.
    std::size_t size() const noexcept { return batches_.size(); }
    /// A batch that was added.
    const batch &operator[](std::size_t index) const { return batches_[index]; }
    /// The batches as the C API takes them; valid until this book is changed or gone.
    const ntx_batch *raw() const noexcept { return raw_.data(); }

private:
    friend class engine;

    void connect()
    {
        raw_.clear();
        for (const batch &each : batches_)
            raw_.push_back(each.raw());
    }

    std::vector<batch> batches_;
    std::vector<ntx_batch> raw_;
};

} // namespace neutryx

#endif
