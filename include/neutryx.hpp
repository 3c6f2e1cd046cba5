// neutryx for C++17 and C++20: prices and Greeks of arrays of options, in the caller's own memory.
//
// Header only, over the C API of neutryx.h. In C++20 a call reads like this:
//
//     std::vector<double> spot = {95.0, 100.0, 105.0}, price(3), delta(3);
//     neutryx::engine engine;
//     neutryx::bsm_european::price(engine,
//         {.type = neutryx::call, .spot = spot, .strike = 100.0, .time = 0.5, .rate = 0.03, .vol = 0.2},
//         {.price = price, .delta = delta});
//
// and in C++17 the same two structs are filled by assignment: `inputs.spot = spot;`.
//
// What an input may be:
//
//     100.0, neutryx::put              one value for all rows, kept in the call
//     std::cref(rate)                  one value for all rows, read when the call is made
//     spot                             a vector, array, span: whatever has data() and size(), or a C array
//     field(options, &option::spot)    a member of each element of such a range
//     strided<const double>{p, n, s}   n elements, s bytes from one to the next
//
// of double, float, std::int32_t, std::int8_t or an enum over one of the two. Outputs are the same, but
// writable and of double or float; an lvalue double takes the result of a single option. All columns of a
// batch have the same number of rows. Nothing is copied: the library reads and writes where the data is.
//
// Units: times in years; rates and yields continuously compounded, as decimals; volatilities per square-root
// year; vega and rho per 1.00; theta per year of calendar time. neutryx.h has the details.
//
// Errors: a call that fails throws neutryx::error, which carries what the C API says. A row that cannot be
// priced is no failure: it gets NaN and a row code, the others are priced, and the outcome returned tells how
// many there were. What makes an engine, prices, submits or waits has a twin, try_..., that returns
// the failure instead.
//
// Lifetime: ranges are viewed, not kept. They must live as long as the call, or for a job until it is done;
// an owning range that is a temporary does not compile.
//
// Threads: any number may use one engine. Batches and books are values, like vectors.
#ifndef NEUTRYX_HPP
#define NEUTRYX_HPP

#include "neutryx.h"

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace neutryx {

// Names and versions
// ------------------

/// Call or put, as the input `type` wants it. A vector of these is a column.
enum class option_type : std::int8_t { call = NTX_CALL, put = NTX_PUT };

inline constexpr option_type call = option_type::call;
inline constexpr option_type put = option_type::put;

/// Version of the library that runs; NTX_VERSION is that of the header.
inline const char *version() noexcept
{
    return ntx_version();
}

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

// Outcomes and errors
// -------------------

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

// Columns
// -------

/// Elements some way apart. `stride` counts bytes and may be negative.
template <class T>
struct strided {
    /// The element of the first row.
    T *first = nullptr;
    /// Number of elements.
    std::size_t rows = 0;
    /// Bytes from one row's element to the next.
    std::ptrdiff_t stride = sizeof(T);
};

namespace detail {

template <class>
inline constexpr bool never = false;

template <class T>
using bare = std::remove_cv_t<std::remove_reference_t<T>>;

/// Keeps a constructor that takes anything from being taken for the copy constructor.
template <class Self, class Source>
using unless_same = std::enable_if_t<!std::is_same_v<Self, bare<Source>>, int>;

template <class R>
using data_of = decltype(std::data(std::declval<R &>()));

template <class R, class = void>
inline constexpr bool is_range = false;
template <class R>
inline constexpr bool is_range<R, std::void_t<data_of<R>, decltype(std::size(std::declval<R &>()))>> = true;

/// True for a view, such as a span, whose elements outlive it. An owning range passes its constness on to its
/// elements, a view does not.
template <class R>
inline constexpr bool is_view = std::is_same_v<data_of<std::remove_const_t<R>>, data_of<const R>>;

template <class>
inline constexpr bool is_strided = false;
template <class T>
inline constexpr bool is_strided<strided<T>> = true;

template <class>
inline constexpr bool is_reference = false;
template <class T>
inline constexpr bool is_reference<std::reference_wrapper<T>> = true;

/// The number that an element is: itself, or what is under an enum.
template <class T, bool = std::is_enum_v<T>>
struct number {
    using type = T;
};
template <class T>
struct number<T, true> {
    using type = std::underlying_type_t<T>;
};
template <class T>
using number_of = typename number<std::remove_cv_t<T>>::type;

template <class T>
inline constexpr bool is_number = std::is_arithmetic_v<number_of<T>>;

/// The ntx_dtype of an element.
template <class Element>
constexpr std::uint32_t dtype() noexcept
{
    using T = number_of<Element>;
    if constexpr (std::is_same_v<T, double>)
        return NTX_F64;
    else if constexpr (std::is_same_v<T, float>)
        return NTX_F32;
    else if constexpr (std::is_same_v<T, std::int32_t>)
        return NTX_I32;
    else if constexpr (std::is_same_v<T, std::int8_t>)
        return NTX_I8;
    else
        static_assert(never<T>, "a column holds double, float, std::int32_t or std::int8_t");
}

/// What every kind of column is seen as: where, how far apart, how many.
template <class Source>
auto view(Source &&source) noexcept
{
    using S = std::remove_reference_t<Source>;
    if constexpr (is_strided<bare<S>>) {
        return source;
    } else {
        static_assert(is_range<S>,
            "a column is a number, a range with data() and size(), or strided elements");
        static_assert(std::is_lvalue_reference_v<Source &&> || is_view<S>,
            "this range would be gone before it is used; keep it in a variable");
        using T = std::remove_pointer_t<data_of<S>>;
        return strided<T>{std::data(source), std::size(source), sizeof(T)};
    }
}

} // namespace detail

/// A member of each element of a range of structs, as a column: `field(options, &option::spot)`. Further
/// members go deeper: `field(trades, &trade::result, &greeks::delta)`.
template <class Range, class Class, class Member, class... Deeper>
auto field(Range &&structs, Member Class::*member, Deeper... deeper) noexcept
{
    const auto rows = detail::view(std::forward<Range>(structs));
    // An element of an empty range is never touched.
    const auto inside = [&](auto *element) { return &((element->*member) .* ... .* deeper); };
    using T = std::remove_pointer_t<decltype(inside(rows.first))>;
    return strided<T>{rows.rows == 0 ? nullptr : inside(rows.first), rows.rows, rows.stride};
}

/// Where the values of an input are. Made from anything that the introduction lists.
class input_column {
public:
    /// Not given.
    input_column() noexcept = default;

    template <class Source, detail::unless_same<input_column, Source> = 0>
    input_column(Source &&source) noexcept
    {
        using S = detail::bare<Source>;
        if constexpr (detail::is_number<S>) {
            using T = detail::number_of<S>;
            static_assert(std::is_floating_point_v<T> ? sizeof(T) <= sizeof(double) : sizeof(T) <= 4,
                "this number may not fit a double; convert it first");
            static_assert(!std::is_same_v<T, bool> && !std::is_same_v<T, char>, "not a number");
            kind_ = kind::value;
            value_ = static_cast<double>(source);
        } else if constexpr (detail::is_reference<S>) {
            kind_ = kind::reference;
            data_ = &source.get();
            dtype_ = detail::dtype<typename S::type>();
        } else {
            const auto elements = detail::view(std::forward<Source>(source));
            kind_ = kind::elements;
            data_ = elements.first;
            stride_ = elements.stride;
            dtype_ = detail::dtype<std::remove_pointer_t<decltype(elements.first)>>();
            rows_ = elements.rows;
        }
    }

    /// False if made without a source.
    bool given() const noexcept { return kind_ != kind::none; }
    /// One value for all rows.
    bool broadcast() const noexcept { return kind_ == kind::value || kind_ == kind::reference; }
    /// Number of elements, unless broadcast.
    std::size_t rows() const noexcept { return rows_; }
    /// The column as the C API takes it; valid as long as this column stays where it is.
    ntx_input raw(std::uint32_t id) const noexcept
    {
        return {id, dtype_, kind_ == kind::value ? &value_ : data_, stride_};
    }

private:
    friend class batch;
    enum class kind { none, value, reference, elements };

    const void *data_ = nullptr;
    std::ptrdiff_t stride_ = 0;
    std::size_t rows_ = 0;
    double value_ = 0.0;
    std::uint32_t dtype_ = NTX_F64;
    kind kind_ = kind::none;
};

/// Where the values of an output go: a writable range of double or float, strided elements, or one lvalue.
class output_column {
public:
    /// Not asked for, and so not computed.
    output_column() noexcept = default;

    template <class Source, detail::unless_same<output_column, Source> = 0>
    output_column(Source &&source) noexcept
    {
        if constexpr (detail::is_number<detail::bare<Source>>) {
            static_assert(std::is_lvalue_reference_v<Source &&>, "an output needs a variable to go to");
            set(strided<std::remove_reference_t<Source>>{&source, 1});
        } else {
            set(detail::view(std::forward<Source>(source)));
        }
    }

    /// False if made without a source.
    bool given() const noexcept { return given_; }
    /// Number of elements.
    std::size_t rows() const noexcept { return rows_; }
    /// The column as the C API takes it.
    ntx_output raw(std::uint32_t id) const noexcept { return {id, dtype_, data_, stride_}; }

private:
    template <class T>
    void set(strided<T> elements) noexcept
    {
        static_assert(!std::is_const_v<T>, "an output must be writable");
        static_assert(std::is_same_v<T, double> || std::is_same_v<T, float>,
            "an output holds double or float");
        given_ = true;
        data_ = elements.first;
        stride_ = elements.stride;
        dtype_ = detail::dtype<T>();
        rows_ = elements.rows;
    }

    void *data_ = nullptr;
    std::ptrdiff_t stride_ = 0;
    std::size_t rows_ = 0;
    std::uint32_t dtype_ = NTX_F64;
    bool given_ = false;
};

/// Where the row codes go, if anywhere: as an output, but of std::uint32_t.
class row_code_column {
public:
    /// Not asked for.
    row_code_column() noexcept = default;

    template <class Source, detail::unless_same<row_code_column, Source> = 0>
    row_code_column(Source &&source) noexcept
    {
        if constexpr (std::is_same_v<Source, std::uint32_t &>) {
            set(strided<std::uint32_t>{&source, 1});
        } else {
            set(detail::view(std::forward<Source>(source)));
        }
    }

    bool given() const noexcept { return given_; }
    std::size_t rows() const noexcept { return rows_; }
    std::uint32_t *data() const noexcept { return data_; }
    std::ptrdiff_t stride() const noexcept { return stride_; }

private:
    template <class T>
    void set(strided<T> elements) noexcept
    {
        static_assert(std::is_same_v<T, std::uint32_t>, "row codes are std::uint32_t");
        given_ = true;
        data_ = elements.first;
        stride_ = elements.stride;
        rows_ = elements.rows;
    }

    std::uint32_t *data_ = nullptr;
    std::ptrdiff_t stride_ = 0;
    std::size_t rows_ = 0;
    bool given_ = false;
};

namespace detail {

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

/// A batch of one call, on the stack: what a typed call makes of its inputs and outputs.
template <class Inputs, class Outputs>
class stack_batch {
public:
    stack_batch(const Inputs &inputs, const Outputs &outputs) noexcept
        : raw_(ntx_batch_init(Inputs::pricer, 0))
    {
        inputs.each([this](std::uint32_t id, const char *name, const input_column &column) {
            if (!column.given())
                return;
            inputs_[raw_.input_count++] = column.raw(id);
            if (!column.broadcast())
                rows_.take({"inputs", name}, column.rows());
        });
        outputs.each([this](std::uint32_t id, const char *name, const output_column &column) {
            if (!column.given())
                return;
            outputs_[raw_.output_count++] = column.raw(id);
            rows_.take({"outputs", name}, column.rows());
        });
        if (outputs.row_codes.given()) {
            rows_.take({"outputs", "row_codes"}, outputs.row_codes.rows());
            raw_.row_codes = outputs.row_codes.data();
            raw_.row_codes_stride = outputs.row_codes.stride();
        }
        raw_.inputs = inputs_.data();
        raw_.outputs = outputs_.data();
        raw_.rows = rows_.rows();
    }
    stack_batch(const stack_batch &) = delete;
    stack_batch &operator=(const stack_batch &) = delete;

    const ntx_batch &raw() const noexcept { return raw_; }
    const row_count &rows() const noexcept { return rows_; }

private:
    std::array<ntx_input, Inputs::count> inputs_;
    std::array<ntx_output, Outputs::count> outputs_;
    ntx_batch raw_;
    row_count rows_;
};

} // namespace detail

// Batches and books
// -----------------

/// Options of one pricer, by the numbers or names of the registry: for programs that learn at run time what
/// to price, for books, and to be priced again and again. `bsm_european::batch(inputs, outputs)` makes one
/// from the typed structs.
///
///     neutryx::batch batch("bsm_european");
///     batch.in("spot", spot).in("strike", 100.0).out("price", price);
///
/// Views its columns; values for all rows are kept.
class batch {
public:
    /// A batch of an ntx_pricer_id.
    explicit batch(std::uint32_t pricer) : raw_(ntx_batch_init(pricer, 1)) {}
    /// A batch of the pricer with a name. An unknown name is reported when the batch is priced.
    explicit batch(const char *pricer) : batch(ntx_pricer_find(pricer)) {}
    explicit batch(const std::string &pricer) : batch(pricer.c_str()) {}

    batch(const batch &other)
        : raw_(other.raw_), rows_(other.rows_), inputs_(other.inputs_), outputs_(other.outputs_),
          values_(other.values_)
    {
        connect();
    }
    batch(batch &&) noexcept = default;
    batch &operator=(const batch &other) { return *this = batch(other); }
    batch &operator=(batch &&) noexcept = default;
    ~batch() = default;

    /// Adds an input by its ntx_input_id. A column that is not given is left out.
    batch &in(std::uint32_t id, const input_column &column)
    {
        return in(id, {"inputs", nullptr, inputs_.size()}, column);
    }
    /// Adds an input by its name.
    batch &in(const char *name, const input_column &column) { return in(ntx_input_find(name), column); }
    batch &in(const std::string &name, const input_column &column) { return in(name.c_str(), column); }

    /// Asks for an output by its ntx_output_id.
    batch &out(std::uint32_t id, const output_column &column)
    {
        return out(id, {"outputs", nullptr, outputs_.size()}, column);
    }
    /// Asks for an output by its name.
    batch &out(const char *name, const output_column &column) { return out(ntx_output_find(name), column); }
    batch &out(const std::string &name, const output_column &column) { return out(name.c_str(), column); }

    /// Asks for a row code for each row.
    batch &row_codes(const row_code_column &column)
    {
        if (column.given()) {
            rows_.take({"", "row_codes"}, column.rows());
            raw_.row_codes = column.data();
            raw_.row_codes_stride = column.stride();
            connect();
        }
        return *this;
    }

    /// Number of rows: that of the columns; 1 if each is one value for all rows.
    std::size_t rows() const noexcept { return raw_.rows; }
    /// The batch as the C API takes it; valid until this batch is changed or gone.
    const ntx_batch &raw() const noexcept { return raw_; }

    /// A batch of the typed structs of a pricer.
    template <class Inputs, class Outputs>
    static batch of(const Inputs &inputs, const Outputs &outputs)
    {
        batch made(Inputs::pricer);
        inputs.each([&made](std::uint32_t id, const char *name, const input_column &column) {
            made.in(id, {"inputs", name}, column);
        });
        outputs.each([&made](std::uint32_t id, const char *name, const output_column &column) {
            made.out(id, {"outputs", name}, column);
        });
        return made.row_codes(outputs.row_codes), made;
    }

private:
    friend class book;
    friend class engine;
    using label = detail::row_count::label;

    batch &in(std::uint32_t id, label name, const input_column &column)
    {
        if (column.given()) {
            inputs_.push_back(column.raw(id));
            values_.push_back({column.value_, column.kind_ == input_column::kind::value});
            if (!column.broadcast())
                rows_.take(name, column.rows());
            connect();
        }
        return *this;
    }

    batch &out(std::uint32_t id, label name, const output_column &column)
    {
        if (column.given()) {
            outputs_.push_back(column.raw(id));
            rows_.take(name, column.rows());
            connect();
        }
        return *this;
    }

    /// Points everything to where it is now.
    void connect() noexcept
    {
        for (std::size_t i = 0; i < inputs_.size(); ++i) {
            if (values_[i].used)
                inputs_[i].data = &values_[i].value;
        }
        raw_.inputs = inputs_.data();
        raw_.input_count = inputs_.size();
        raw_.outputs = outputs_.data();
        raw_.output_count = outputs_.size();
        raw_.rows = rows_.rows();
    }

    /// The value of an input that is one for all rows.
    struct constant {
        double value;
        bool used;
    };

    ntx_batch raw_;
    detail::row_count rows_;
    std::vector<ntx_input> inputs_;
    std::vector<ntx_output> outputs_;
    std::vector<constant> values_;
};

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

// Watching and stopping
// ---------------------

/// Stops calls that watch it, from any thread. Must outlive them.
class cancel_flag {
public:
    cancel_flag() noexcept = default;
    cancel_flag(const cancel_flag &) = delete;
    cancel_flag &operator=(const cancel_flag &) = delete;

    /// Asks the calls to stop soon.
    void request() noexcept { flag_.store(1, std::memory_order_relaxed); }
    /// Makes the flag good for further calls.
    void reset() noexcept { flag_.store(0, std::memory_order_relaxed); }
    bool requested() const noexcept { return flag_.load(std::memory_order_relaxed) != 0; }

private:
    friend class engine;
    // The library reads it as a plain number, atomically.
    static_assert(std::atomic<std::int32_t>::is_always_lock_free);
    static_assert(sizeof(std::atomic<std::int32_t>) == sizeof(std::int32_t));

    std::atomic<std::int32_t> flag_{0};
};

/// How to watch and stop a call. A function alone is one:
///
///     engine.price(book, [](std::uint64_t done, std::uint64_t total) { return done < limit; });
///
/// It is called on the calling thread now and then, and once at the end, with the rows done and all rows. It
/// returns nothing, or true to go on and false to stop. An exception that leaves it stops the call and goes
/// on to the caller.
class watch {
public:
    watch() noexcept = default;

    template <class Progress, detail::unless_same<watch, Progress> = 0,
        class = std::enable_if_t<std::is_invocable_v<Progress &, std::uint64_t, std::uint64_t>>>
    watch(Progress &&progress)
    {
        on_progress(std::forward<Progress>(progress));
    }
    watch(const cancel_flag &flag) noexcept : cancel_(&flag) {}

    /// Calls a function during the work.
    template <class Progress>
    watch &on_progress(Progress &&progress)
    {
        using answer = std::invoke_result_t<Progress &, std::uint64_t, std::uint64_t>;
        if constexpr (std::is_void_v<answer>) {
            progress_ = [tell = std::forward<Progress>(progress)](
                            std::uint64_t done, std::uint64_t total) mutable {
                tell(done, total);
                return true;
            };
        } else {
            progress_ = std::forward<Progress>(progress);
        }
        return *this;
    }

    /// Stops the call when a flag is set.
    watch &cancel_with(const cancel_flag &flag) noexcept
    {
        cancel_ = &flag;
        return *this;
    }

private:
    friend class engine;

    std::function<bool(std::uint64_t, std::uint64_t)> progress_;
    const cancel_flag *cancel_ = nullptr;
};

// Jobs
// ----

/// A book that is being priced while the caller goes on; engine::submit makes one. Ends with its last owner:
/// a job that still runs is then cancelled, and the destructor returns when nothing touches its columns any
/// more. So declare the columns before the job, or hand their owner to submit.
///
/// Any number of threads may ask one job; moving and destroying it is for one.
class job {
public:
    /// No job.
    job() noexcept = default;
    job(job &&) noexcept = default;
    job &operator=(job &&other) noexcept
    {
        // What was here ends before what keeps its memory alive does.
        job old(std::move(*this));
        handle_ = std::move(other.handle_);
        keep_alive_ = std::move(other.keep_alive_);
        return *this;
    }
    ~job() = default;

    /// True unless empty or moved from.
    explicit operator bool() const noexcept { return handle_ != nullptr; }

    /// Waits until the job is done. A job may be waited for again, with the same outcome.
    neutryx::outcome wait() const
    {
        auto what = try_wait();
        what.or_throw();
        return what;
    }

    /// Waits at most that long; true if the job is done, and wait() then tells its outcome at once.
    template <class Rep, class Period>
    bool wait_for(std::chrono::duration<Rep, Period> time) const noexcept
    {
        // In floating point, as hours::max() has no milliseconds. Rounded up, so that waiting for less than
        // one is not only asking; never negative, which would be forever.
        const double most = 9e15;
        double ms = std::chrono::duration<double, std::milli>(time).count();
        ms = ms > 0.0 ? (ms < most ? ms : most) : 0.0;
        auto timeout = static_cast<std::int64_t>(ms);
        timeout += static_cast<double>(timeout) < ms ? 1 : 0;
        return ntx_job_wait(handle_.get(), timeout, nullptr) != NTX_PENDING;
    }

    /// Whether the job is done.
    bool done() const noexcept { return wait_for(std::chrono::seconds(0)); }

    /// wait() without exceptions.
    [[nodiscard]] neutryx::outcome try_wait() const noexcept
    {
        return outcome::of([this](ntx_error *details) { return ntx_job_wait(handle_.get(), -1, details); });
    }

    /// Rows done and all rows.
    struct rows {
        std::uint64_t done = 0;
        std::uint64_t total = 0;
    };

    /// How far the job is.
    rows progress() const noexcept
    {
        rows now;
        ntx_job_progress(handle_.get(), &now.done, &now.total);
        return now;
    }

    /// Asks the job to stop soon; wait() then throws an error that is cancelled(), unless the job was faster.
    void cancel() const noexcept { ntx_job_cancel(handle_.get()); }

    /// The job as the C API takes it.
    ntx_job *raw() const noexcept { return handle_.get(); }

private:
    friend class engine;
    struct release {
        void operator()(ntx_job *ended) const noexcept { ntx_job_release(ended); }
    };

    // The order matters: the handle ends first.
    std::shared_ptr<const void> keep_alive_;
    std::unique_ptr<ntx_job, release> handle_;
};

// Engine
// ------

/// How to make an engine: `neutryx::engine engine(neutryx::config().threads(4));`. What is not set is the
/// default.
class config {
public:
    /// Where batches are priced; NTX_BACKEND_AUTO by default.
    config &backend(ntx_backend backend) noexcept { return set(&ntx_engine_config::backend, backend); }
    /// Threads that price a batch, the calling one included; 0, the default, for one a core.
    config &threads(std::uint32_t threads) noexcept { return set(&ntx_engine_config::threads, threads); }
    /// Format of the computation, whatever the columns hold; NTX_PRECISION_F64 by default.
    config &precision(ntx_precision precision) noexcept
    {
        return set(&ntx_engine_config::precision, precision);
    }
    /// CPU instructions; the fastest that the machine has by default. Results are the same bits with all.
    config &instruction_set(ntx_instruction_set instructions) noexcept
    {
        return set(&ntx_engine_config::instruction_set, instructions);
    }
    /// Types of OpenCL devices to use: ntx_device_type, added up.
    config &device_types(std::uint32_t types) noexcept
    {
        return set(&ntx_engine_config::device_types, types);
    }
    /// OpenCL devices to use: words separated by commas, of which one must occur in a name, vendor or platform.
    config &device_match(std::string words)
    {
        device_match_ = std::move(words);
        return *this;
    }
    /// OpenCL devices to use, by their indexes; instead of a choice by type and name.
    config &device_indexes(std::vector<std::uint32_t> indexes)
    {
        device_indexes_ = std::move(indexes);
        return *this;
    }
    /// Whether the CPU takes a part of each large batch that OpenCL devices price.
    config &share_with_cpu(bool share = true) noexcept
    {
        return set(&ntx_engine_config::share_with_cpu, share);
    }
    /// Whether programs built for devices are kept for the next process; they are by default.
    config &cache(bool keep) noexcept { return set(&ntx_engine_config::cache_off, !keep); }
    /// The folder to keep them in, in UTF-8, instead of the user's cache folder.
    config &cache_folder(std::string folder)
    {
        cache_folder_ = std::move(folder);
        return *this;
    }
    /// Most bytes that a chunk of rows takes on a device.
    config &max_chunk_bytes(std::uint64_t bytes) noexcept
    {
        raw_.max_chunk_bytes = bytes;
        return *this;
    }
    /// Milliseconds that a kernel may run, about.
    config &max_kernel_ms(std::uint32_t milliseconds) noexcept
    {
        return set(&ntx_engine_config::max_kernel_ms, milliseconds);
    }
    /// The configuration as the C API takes it; it points into this one.
    ntx_engine_config raw() const noexcept
    {
        ntx_engine_config copy = raw_;
        copy.device_match = device_match_.empty() ? nullptr : device_match_.c_str();
        copy.device_indexes = device_indexes_.empty() ? nullptr : device_indexes_.data();
        copy.device_index_count = device_indexes_.size();
        copy.cache_folder = cache_folder_.empty() ? nullptr : cache_folder_.c_str();
        return copy;
    }

private:
    template <class Value>
    config &set(std::uint32_t ntx_engine_config::*member, Value value) noexcept
    {
        raw_.*member = static_cast<std::uint32_t>(value);
        return *this;
    }

    ntx_engine_config raw_ = ntx_engine_config_init();
    std::string device_match_;
    std::string cache_folder_;
    std::vector<std::uint32_t> device_indexes_;
};

/// Prices batches. Make one and keep it: any number of threads may use it at once. Ends with its owner, which
/// cancels its jobs that still run and joins all its threads.
class engine {
public:
    /// An engine with the default configuration, or with yours.
    explicit engine(const config &configuration = config())
    {
        neutryx::outcome what;
        *this = try_create(configuration, what);
        what.or_throw();
    }
    engine(engine &&) noexcept = default;
    engine &operator=(engine &&) noexcept = default;
    ~engine() = default;

    /// An engine, or one that is empty if `what` tells that none could be made.
    static engine try_create(const config &configuration, neutryx::outcome &what) noexcept
    {
        ntx_engine *made = nullptr;
        ntx_error details = ntx_error_init();
        const ntx_engine_config raw = configuration.raw();
        const std::int32_t status = ntx_engine_create(&raw, &made, &details);
        what = {status, details};
        return engine(made);
    }

    /// False if empty or moved from; every call then fails with NTX_NULL_POINTER.
    explicit operator bool() const noexcept { return handle_ != nullptr; }

    /// Prices a batch; see also the typed calls, such as bsm_european::price. Returns when all is written.
    outcome price(const batch &priced, const watch &watching = {}) const
    {
        auto what = try_price(priced, watching);
        what.or_throw();
        return what;
    }
    /// Prices a book. Nothing is written unless every batch is in order.
    outcome price(const book &priced, const watch &watching = {}) const
    {
        auto what = try_price(priced, watching);
        what.or_throw();
        return what;
    }
    /// price() without exceptions, but for those that leave the caller's progress function.
    [[nodiscard]] outcome try_price(const batch &priced, const watch &watching = {}) const
    {
        return run(priced.raw(), priced.rows_, watching);
    }
    [[nodiscard]] outcome try_price(const book &priced, const watch &watching = {}) const
    {
        neutryx::outcome what;
        if (!agrees(priced, what))
            return what;
        return watched(watching, [&](const ntx_control *control, ntx_error *details) {
            return ntx_book_price(handle_.get(), priced.raw(), priced.size(), control, details);
        });
    }

    /// Prices the typed structs of a pricer, without a heap allocation. The typed calls read better.
    template <class Inputs, class Outputs, std::uint32_t = Inputs::pricer>
    [[nodiscard]] outcome try_price(
        const Inputs &inputs, const Outputs &outputs, const watch &watching = {}) const
    {
        const detail::stack_batch<Inputs, Outputs> priced(inputs, outputs);
        return run(priced.raw(), priced.rows(), watching);
    }

    /// Starts to price a book and returns at once. Until the job is done, the outputs must not be touched,
    /// the inputs not be changed, and neither be freed; values for all rows are read before this returns.
    /// The book itself may go.
    ///
    /// keep_alive: what owns the memory, if the job is to hold it: a std::shared_ptr to anything.
    job submit(const book &priced, std::shared_ptr<const void> keep_alive = nullptr) const
    {
        neutryx::outcome what;
        job made = try_submit(priced, what, std::move(keep_alive));
        what.or_throw();
        return made;
    }
    /// submit() without exceptions: the job is empty if `what` tells that it could not be started.
    job try_submit(
        const book &priced, outcome &what, std::shared_ptr<const void> keep_alive = nullptr) const noexcept
    {
        job made;
        if (!agrees(priced, what))
            return made;
        ntx_job *handle = nullptr;
        ntx_error details = ntx_error_init();
        const std::int32_t status =
            ntx_submit(handle_.get(), priced.raw(), priced.size(), &handle, &details);
        what = {status, details};
        made.handle_.reset(handle);
        if (made)
            made.keep_alive_ = std::move(keep_alive);
        return made;
    }

    /// What the engine is, in JSON: version, backend, instruction set, lanes, precision, threads.
    std::string describe() const;

    /// Starts the threads and runs every pricer once, so that the first call is as fast as the next.
    void warmup() const
    {
        outcome::of([this](ntx_error *details) {
            return ntx_engine_warmup(handle_.get(), details);
        }).or_throw();
    }

    /// The engine as the C API takes it.
    ntx_engine *raw() const noexcept { return handle_.get(); }

private:
    explicit engine(ntx_engine *handle) noexcept : handle_(handle) {}

    outcome run(const ntx_batch &batch, const detail::row_count &rows, const watch &watching) const
    {
        if (rows.conflict())
            return rows.report(0);
        return watched(watching, [&](const ntx_control *control, ntx_error *details) {
            return ntx_price(handle_.get(), &batch, control, details);
        });
    }

    static bool agrees(const book &priced, neutryx::outcome &what) noexcept
    {
        for (std::size_t i = 0; i < priced.size(); ++i) {
            if (priced.batches_[i].rows_.conflict()) {
                what = priced.batches_[i].rows_.report(i);
                return false;
            }
        }
        return true;
    }

    /// A progress function at work, and what it threw.
    struct progress {
        const std::function<bool(std::uint64_t, std::uint64_t)> &call;
        std::exception_ptr thrown;

        // No exception may cross the library: it is kept here and thrown again when the call has returned.
        static std::int32_t step(void *user, std::uint64_t done, std::uint64_t total) noexcept
        {
            auto *self = static_cast<progress *>(user);
            try {
                return self->thrown == nullptr && self->call(done, total) ? 0 : 1;
            } catch (...) {
                self->thrown = std::current_exception();
                return 1;
            }
        }
    };

    template <class Call>
    static outcome watched(const watch &watching, Call library)
    {
        if (!watching.progress_ && watching.cancel_ == nullptr)
            return outcome::of([&](ntx_error *details) { return library(nullptr, details); });
        progress watcher{watching.progress_, nullptr};
        ntx_control control = ntx_control_init();
        if (watching.progress_) {
            control.progress = progress::step;
            control.user = &watcher;
        }
        if (watching.cancel_ != nullptr)
            control.cancel = reinterpret_cast<const volatile std::int32_t *>(&watching.cancel_->flag_);
        auto what = outcome::of([&](ntx_error *details) { return library(&control, details); });
        if (watcher.thrown != nullptr)
            std::rethrow_exception(watcher.thrown);
        return what;
    }

    struct destroy {
        void operator()(ntx_engine *ended) const noexcept { ntx_engine_destroy(ended); }
    };
    std::unique_ptr<ntx_engine, destroy> handle_;
};

// What there is
// -------------

namespace detail {

/// A text from a function that fills a buffer.
template <class Fill>
std::string text(Fill fill)
{
    ntx_error details = ntx_error_init();
    std::size_t needed = 0;
    std::int32_t status = fill(nullptr, 0, &needed, &details);
    outcome(status, details).or_throw();
    std::string text(needed, '\0');
    status = fill(text.data(), text.size(), &needed, &details);
    outcome(status, details).or_throw();
    text.resize(needed - 1);
    return text;
}

} // namespace detail

inline std::string engine::describe() const
{
    return detail::text([this](char *buffer, std::size_t capacity, std::size_t *needed, ntx_error *details) {
        return ntx_engine_describe(handle_.get(), buffer, capacity, needed, details);
    });
}

/// Number of pricers in the library.
inline std::size_t pricer_count() noexcept
{
    return ntx_pricer_count();
}

/// A pricer, its inputs and outputs in JSON; see ntx_pricer_describe. Indexes are 0 to pricer_count() - 1.
inline std::string describe_pricer(std::size_t index)
{
    return detail::text([index](char *buffer, std::size_t capacity, std::size_t *needed, ntx_error *details) {
        return ntx_pricer_describe(index, buffer, capacity, needed, details);
    });
}

/// Number of OpenCL devices on this machine, those included that cannot be used. `why`, if not null, receives why
/// there is none, or what was left out.
inline std::size_t device_count(std::string *why = nullptr)
{
    std::size_t count = 0;
    const outcome what = outcome::of([&count](ntx_error *details) { return ntx_device_count(&count, details); });
    what.or_throw();
    if (why != nullptr)
        *why = what.message();
    return count;
}

/// An OpenCL device in JSON; see ntx_device_describe. Indexes are 0 to device_count() - 1.
inline std::string describe_device(std::size_t index)
{
    return detail::text([index](char *buffer, std::size_t capacity, std::size_t *needed, ntx_error *details) {
        return ntx_device_describe(index, buffer, capacity, needed, details);
    });
}

} // namespace neutryx

#include "neutryx_typed.hpp"

#endif
