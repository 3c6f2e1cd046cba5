#include "pricing.hpp"

#include "excel.hpp"
#include "library.hpp"
#include "problem.hpp"

#include <algorithm>
#include <limits>
#include <string_view>

namespace addin {

namespace {

/// The outputs of the library for a request.
struct priced {
    /// One after the other in the order of selection::outputs, but each column once; see column_of.
    std::vector<std::vector<double>> columns;
    std::vector<std::uint32_t> codes;
    /// Place in `columns` for each output asked for.
    std::vector<std::size_t> column_of;
    std::int32_t status = NTX_OK;
    ntx_error error{};
};

/// Asks Excel, now and then, whether Esc was pressed.
std::int32_t watch_for_escape(void *user, std::uint64_t, std::uint64_t)
{
    constexpr ULONGLONG interval_ms = 20;
    auto &last = *static_cast<ULONGLONG *>(user);
    const ULONGLONG now = GetTickCount64();
    if (now - last < interval_ms)
        return 0;
    last = now;
    excel::value pressed;
    return excel::call(xlAbort, pressed.get(), {}) && pressed.is_true();
}

/// Lets Esc stop a call.
class escape {
public:
    explicit escape(const request &asked)
    {
        // Fewer rows are done before anybody has pressed a key, unless they are simulated.
        constexpr std::size_t few = 4096;
        needed_ = asked.options->size().cells() > few || asked.settings;
        control_.progress = watch_for_escape;
        control_.user = &last_;
    }
    escape(const escape &) = delete;
    escape &operator=(const escape &) = delete;
    const ntx_control *control() const noexcept { return needed_ ? &control_ : nullptr; }

private:
    ULONGLONG last_ = 0;
    ntx_control control_ = ntx_control_init();
    bool needed_;
};

/// The argument at fault and what is wrong, as the library says it.
std::wstring sentence(const library &ntx, const priced &done)
{
    const std::string_view argument = done.error.argument, message = done.error.message;
    std::string text(argument);
    text += argument.empty() ? "" : message.empty() ? ": " : " ";
    text += message.empty() ? ntx.status_name(done.status) : message;
    return excel::widen(text);
}

/// A column's element for a row of the book.
std::size_t element(const column &column, shape whole, std::size_t row) noexcept
{
    const std::size_t down = column.size.rows == 1 ? 0 : row / whole.columns;
    const std::size_t across = column.size.columns == 1 ? 0 : row % whole.columns;
    return down * column.size.columns + across;
}

/// Inputs as the library takes them; a row or column of cells is spread over the whole book.
class inputs {
public:
    explicit inputs(const book &book)
    {
        spread_.reserve(book.columns().size());
        for (const column &column : book.columns()) {
            const double *data = column.values.data();
            const bool single = column.size.cells() == 1;
            if (!single && !(column.size == book.size())) {
                std::vector<double> &wide = spread_.emplace_back(book.size().cells());
                for (std::size_t row = 0; row < wide.size(); ++row)
                    wide[row] = column.values[element(column, book.size(), row)];
                data = wide.data();
            }
            list_.push_back({column.meaning->id, NTX_F64, data, single ? 0 : std::ptrdiff_t{sizeof(double)}});
        }
    }
    const std::vector<ntx_input> &list() const noexcept { return list_; }

private:
    std::vector<std::vector<double>> spread_;
    std::vector<ntx_input> list_;
};

priced run(const library &ntx, const request &asked, const ntx_control *control)
{
    const book &options = *asked.options;
    const std::size_t rows = options.size().cells();
    if (rows == 0)
        throw problem(xlerrNA, L"There are no rows.");

    priced done;
    done.error = ntx_error_init();
    const shared_engine engine = the_engine(done.error);
    if (engine == nullptr)
        throw problem(xlerrNA, excel::widen(done.error.message));

    const inputs in(options);
    std::vector<const output *> distinct;
    for (const output *output : asked.wanted.outputs) {
        auto found = std::find(distinct.begin(), distinct.end(), output);
        done.column_of.push_back(static_cast<std::size_t>(found - distinct.begin()));
        if (output != nullptr && found == distinct.end()) {
            distinct.push_back(output);
            done.columns.emplace_back(rows);
        }
    }
    std::vector<ntx_output> out;
    for (std::size_t i = 0; i < distinct.size(); ++i)
        out.push_back({distinct[i]->id, NTX_F64, done.columns[i].data(), sizeof(double)});
    done.codes.resize(rows);

    ntx_batch batch = ntx_batch_init(options.pricer().id, rows);
    batch.inputs = in.list().data();
    batch.input_count = in.list().size();
    batch.outputs = out.data();
    batch.output_count = out.size();
    batch.row_codes = done.codes.data();
    if (asked.settings) {
        const ntx_simulation_settings settings = asked.settings->raw();
        done.status = ntx.simulate(engine.get(), &batch, &settings, nullptr, control, &done.error);
    } else {
        done.status = ntx.price(engine.get(), &batch, control, &done.error);
    }
    return done;
}

/// For each row the error of a cell that holds no number, or no_fault; empty if there is none.
std::vector<std::int16_t> faults_of(const book &options)
{
    std::vector<std::int16_t> faults;
    for (const column &column : options.columns()) {
        if (column.faults.empty())
            continue;
        faults.resize(options.size().cells(), no_fault);
        for (std::size_t row = 0; row < faults.size(); ++row)
            if (faults[row] == no_fault)
                faults[row] = column.faults[element(column, options.size(), row)];
    }
    return faults;
}

/// Where the cells of an output go.
class layout {
public:
    layout(shape book, const selection &wanted)
        : book_(book), headers_(wanted.headers), below_(book.rows == 1 && book.columns > 1), count_(wanted.outputs.size())
    {
    }
    /// A row of options has its outputs below one another, with names at the left; else outputs are side by side, with
    /// names above.
    shape size() const noexcept
    {
        const std::size_t header = headers_ ? 1 : 0;
        if (below_)
            return {count_, book_.columns + header};
        return {book_.rows + header, book_.columns * count_};
    }
    shape place(std::size_t output, std::size_t row) const noexcept
    {
        const std::size_t header = headers_ ? 1 : 0;
        if (below_)
            return {output, row + header};
        return {row / book_.columns + header, output * book_.columns + row % book_.columns};
    }
    shape header(std::size_t output, std::size_t column) const noexcept
    {
        return below_ ? shape{output, 0} : shape{0, output * book_.columns + column};
    }
    std::size_t headers() const noexcept { return !headers_ ? 0 : below_ ? 1 : book_.columns; }

private:
    shape book_;
    bool headers_, below_;
    std::size_t count_;
};

std::unique_ptr<result> lay_out(const library &ntx, const request &asked, const priced &done)
{
    const book &options = *asked.options;
    const layout where(options.size(), asked.wanted);
    auto made = std::make_unique<result>(where.size());
    const std::vector<std::int16_t> faults = faults_of(options);
    for (std::size_t i = 0; i < asked.wanted.outputs.size(); ++i) {
        const output *output = asked.wanted.outputs[i];
        for (std::size_t column = 0; column < where.headers(); ++column) {
            const shape at = where.header(i, column);
            made->put_text(at.rows, at.columns, header(output));
        }
        for (std::size_t row = 0; row < done.codes.size(); ++row) {
            const shape at = where.place(i, row);
            if (output == nullptr)
                made->put_text(at.rows, at.columns, excel::widen(ntx.row_code_name(done.codes[row])));
            else if (!faults.empty() && faults[row] != no_fault)
                made->put_error(at.rows, at.columns, faults[row]);
            else
                made->put_number(at.rows, at.columns, done.columns[done.column_of[i]][row]);
        }
    }
    return made;
}

std::unique_ptr<result> price(const request &asked, const ntx_control *control)
{
    const library *ntx = the_library();
    if (ntx == nullptr)
        throw problem(xlerrNA, library_problem());
    const priced done = run(*ntx, asked, control);
    if (done.status == NTX_CANCELLED || done.status == NTX_UNAVAILABLE)
        throw problem(xlerrNA, sentence(*ntx, done));
    if (done.status < 0)
        throw problem(xlerrValue, sentence(*ntx, done));
    return lay_out(*ntx, asked, done);
}

} // namespace

std::unique_ptr<result> price(const request &asked)
{
    escape watched(asked);
    return price(asked, watched.control());
}

std::unique_ptr<result> price(const request &asked, const cancel_flag &cancel)
{
    static_assert(sizeof(cancel_flag) == sizeof(std::int32_t) && cancel_flag::is_always_lock_free,
        "the library reads the flag as an integer");
    ntx_control control = ntx_control_init();
    control.cancel = reinterpret_cast<const volatile std::int32_t *>(&cancel);
    return price(asked, &control);
}

std::wstring explain(const request &asked)
{
    const library *ntx = the_library();
    if (ntx == nullptr)
        return library_problem();
    escape watched(asked);
    const priced done = run(*ntx, asked, watched.control());
    return done.status == NTX_OK ? L"ok" : sentence(*ntx, done);
}

} // namespace addin
