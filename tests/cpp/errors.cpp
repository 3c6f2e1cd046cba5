// What failures and bad rows look like, and what owns what.
#include "check.hpp"
#include <neutryx.hpp>

#include <cmath>
#include <limits>
#include <string>
#include <type_traits>
#include <vector>

namespace bsm = neutryx::bsm_european;

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

static_assert(!std::is_copy_constructible_v<neutryx::engine> && !std::is_copy_assignable_v<neutryx::engine>);
static_assert(std::is_nothrow_move_constructible_v<neutryx::engine>);
static_assert(std::is_nothrow_move_assignable_v<neutryx::engine>);
static_assert(!std::is_copy_constructible_v<neutryx::job> && !std::is_copy_assignable_v<neutryx::job>);
static_assert(std::is_nothrow_move_constructible_v<neutryx::job>);
static_assert(std::is_nothrow_move_assignable_v<neutryx::job>);
static_assert(std::is_nothrow_copy_constructible_v<neutryx::error>, "an exception must not throw");
static_assert(std::is_nothrow_move_constructible_v<neutryx::batch>);
static_assert(std::is_nothrow_move_constructible_v<neutryx::book>);
static_assert(std::is_trivially_copyable_v<neutryx::input_column>);

bsm::inputs inputs()
{
    bsm::inputs in;
    in.type = neutryx::call;
    in.spot = 100.0;
    in.strike = 100.0;
    in.time = 1.0;
    in.rate = 0.0;
    in.vol = 0.2;
    return in;
}

// A row of its own: a call that asks for nothing still needs one.
bsm::inputs one_row()
{
    static const std::vector<double> spot = {100.0};
    bsm::inputs in = inputs();
    in.spot = spot;
    return in;
}

void bad_rows_are_no_failure(const neutryx::engine &engine)
{
    const std::vector<double> vol = {0.2, 0.3, -0.1, 0.2, nan};
    std::vector<double> price(5);
    std::vector<std::uint32_t> codes(5, 99);
    auto in = inputs();
    in.vol = vol;
    bsm::outputs out;
    out.price = price;
    out.row_codes = codes;
    const neutryx::outcome partial = bsm::price(engine, in, out);
    CHECK(partial.status() == NTX_PARTIAL && !partial.failed() && !partial.complete());
    CHECK(partial.bad_rows() == 2 && partial.row() == 2 && partial.row_code() == NTX_ROW_BAD_VOL);
    CHECK(partial.batch() == 0);
    CHECK(std::string(neutryx::row_code_name(partial.row_code())) == "bad_vol");
    CHECK(codes == std::vector<std::uint32_t>{0, 0, NTX_ROW_BAD_VOL, 0, NTX_ROW_BAD_VOL});
    CHECK(price[0] > 0.0 && std::isnan(price[2]) && price[3] == price[0] && std::isnan(price[4]));

    CHECK_THROWS(neutryx::error, partial.require_all_rows(), {
        CHECK(caught.status() == NTX_PARTIAL && caught.bad_rows() == 2 && caught.row() == 2);
        CHECK(caught.row_code() == NTX_ROW_BAD_VOL && !caught.cancelled());
        CHECK(std::string(caught.what()).find("row 2") != std::string::npos);
    });
    neutryx::book book{bsm::batch(one_row(), {}), bsm::batch(in, out)};
    const auto second = engine.price(book);
    CHECK(second.batch() == 1 && second.row() == 2);
    CHECK(&partial.or_throw() == &partial);
    CHECK(bsm::price(engine, one_row(), {}).require_all_rows().complete());
}

void failures_tell_what_is_wrong(const neutryx::engine &engine)
{
    std::vector<double> price(3, 7.0);
    bsm::outputs out;
    out.price = price;
    auto in = inputs();
    in.vol = {};
    CHECK_THROWS(neutryx::error, bsm::price(engine, in, out), {
        CHECK(caught.status() == NTX_MISSING_INPUT);
        CHECK(std::string(caught.what()).find("vol") != std::string::npos);
        CHECK(caught.outcome().failed() && caught.bad_rows() == 0);
    });
    const auto failed = bsm::try_price(engine, in, out);
    CHECK(failed.failed() && failed.status() == NTX_MISSING_INPUT && *failed.message() != '\0');
    CHECK(std::string(neutryx::status_name(failed.status())) == "missing_input");

    // As a std::exception, with the argument first.
    const auto batch = bsm::batch(one_row(), {}).in("spot", 100.0);
    CHECK_THROWS(std::runtime_error, engine.price(batch),
        CHECK(std::string(caught.what()).find("inputs[6]") == 0));
    CHECK_THROWS(neutryx::error, engine.price(batch), CHECK(caught.status() == NTX_DUPLICATE_COLUMN));
    CHECK(engine.try_price(neutryx::batch("nonsense")).status() == NTX_UNKNOWN_PRICER);
    CHECK(engine.try_price(bsm::batch(one_row(), {}).in("nonsense", 1.0)).status() == NTX_UNKNOWN_INPUT);
    CHECK(engine.try_price(bsm::batch(inputs(), {}).out("nonsense", price)).status() == NTX_UNKNOWN_OUTPUT);
    CHECK(engine.try_price(bsm::batch(inputs(), out).out("delta", price)).status() == NTX_OVERLAP);

    neutryx::strided<double> nowhere{nullptr, 3};
    in = inputs();
    in.spot = nowhere;
    CHECK(bsm::try_price(engine, in, out).status() == NTX_NULL_POINTER);
    neutryx::strided<double> still{price.data(), 3, 0};
    bsm::outputs out_still;
    out_still.price = still;
    CHECK(bsm::try_price(engine, inputs(), out_still).status() == NTX_INVALID_STRIDE);
    CHECK(price == std::vector<double>(3, 7.0));
}

/// The library cannot see the lengths of ranges, so the wrapper must.
void ranges_of_different_lengths(const neutryx::engine &engine)
{
    const std::vector<double> three(3, 100.0), four(4, 100.0);
    std::vector<double> price(3, 7.0), short_price(2, 7.0);
    std::vector<std::uint32_t> codes(5);
    auto in = inputs();
    in.spot = three;
    in.strike = four;
    bsm::outputs out;
    out.price = price;
    CHECK_THROWS(neutryx::error, bsm::price(engine, in, out), {
        CHECK(caught.status() == NTX_INVALID_ARGUMENT);
        CHECK(std::string(caught.argument()) == "inputs.strike");
        CHECK(std::string(caught.what()) == "inputs.strike has 4 rows, but inputs.spot has 3");
    });
    in.strike = 100.0;
    out.price = short_price;
    CHECK(std::string(bsm::try_price(engine, in, out).argument()) == "outputs.price");
    out.price = price;
    out.row_codes = codes;
    CHECK(std::string(bsm::try_price(engine, in, out).argument()) == "outputs.row_codes");

    neutryx::batch batch("bsm_european");
    batch.in("strike", 100.0).in("spot", three).out("price", short_price);
    const auto failed = engine.try_price(neutryx::book{bsm::batch(one_row(), {}), batch});
    CHECK(failed.batch() == 1 && std::string(failed.argument()) == "outputs[0]");
    CHECK(std::string(failed.message()) == "has 2 rows, but inputs[1] has 3");
    CHECK_THROWS(neutryx::error, engine.submit({batch}), CHECK(caught.status() == NTX_INVALID_ARGUMENT));
    neutryx::outcome what;
    CHECK(!engine.try_submit({batch}, what) && what.failed());
    // A range of one is not one value for all rows.
    const std::vector<double> one(1, 100.0);
    in.strike = one;
    CHECK(bsm::try_price(engine, in, {}).status() == NTX_INVALID_ARGUMENT);
    CHECK(price == std::vector<double>(3, 7.0) && short_price == std::vector<double>(2, 7.0));
}

void engines()
{
    const auto two = neutryx::config().backend(NTX_BACKEND_CPU).threads(2).precision(NTX_PRECISION_F64);
    neutryx::engine engine(two);
    CHECK(engine && engine.describe().find("\"backend\":\"cpu\"") != std::string::npos);
    CHECK(engine.describe().back() == '}');
    engine.warmup();
    neutryx::engine other = std::move(engine);
    CHECK(other && !engine);
    CHECK(bsm::price(other, one_row(), {}).complete());
    CHECK_THROWS(neutryx::error, bsm::price(engine, one_row(), {}),
        CHECK(caught.status() == NTX_NULL_POINTER));
    CHECK_THROWS(neutryx::error, engine.describe(), CHECK(std::string(caught.argument()) == "engine"));
    CHECK_THROWS(neutryx::error, engine.warmup(), CHECK(caught.status() == NTX_NULL_POINTER));
    CHECK(engine.try_warmup().status() == NTX_NULL_POINTER && other.try_warmup().complete());
    other = neutryx::engine();
    CHECK(bsm::price(other, one_row(), {}).complete());
    auto &self = other;
    other = std::move(self);
    CHECK(static_cast<bool>(other));

    CHECK_THROWS(neutryx::error, neutryx::engine(neutryx::config().threads(100000)),
        CHECK(caught.status() == NTX_INVALID_ARGUMENT && *caught.argument() != '\0'));
    neutryx::outcome what;
    CHECK(!neutryx::engine::try_create(neutryx::config().threads(100000), what) && what.failed());
    CHECK(neutryx::engine::try_create(neutryx::config(), what) && what.complete());
}

void devices()
{
    std::string why;
    const std::size_t count = neutryx::device_count(&why);
    CHECK(count == neutryx::device_count() && (count > 0 || !why.empty()));
    for (std::size_t i = 0; i < count; i++)
        CHECK(neutryx::describe_device(i).find("\"name\":") != std::string::npos);
    CHECK_THROWS(neutryx::error, neutryx::describe_device(count),
        CHECK(caught.status() == NTX_INVALID_ARGUMENT));

    auto chosen = neutryx::config().device_types(NTX_DEVICE_GPU | NTX_DEVICE_CPU).device_match("a, b");
    chosen.share_with_cpu().cache(false).cache_folder("here").max_chunk_bytes(1 << 20).max_kernel_ms(50);
    const neutryx::config copy = chosen;
    chosen = neutryx::config();
    const ntx_engine_config raw = copy.raw();
    CHECK(raw.device_types == 3 && std::string(raw.device_match) == "a, b" && raw.cache_off == 1);
    CHECK(raw.share_with_cpu == 1 && std::string(raw.cache_folder) == "here");
    CHECK(raw.max_chunk_bytes == 1 << 20 && raw.max_kernel_ms == 50 && raw.device_indexes == nullptr);
    CHECK(chosen.raw().device_match == nullptr && chosen.raw().cache_folder == nullptr);
    CHECK(neutryx::engine(copy).describe().find("opencl") != std::string::npos);
    CHECK_THROWS(neutryx::error, neutryx::engine(neutryx::config().device_indexes({3, 3})),
        CHECK(caught.status() == NTX_INVALID_ARGUMENT));
}

void the_registry_is_there()
{
    CHECK(neutryx::pricer_count() >= 6);
    CHECK(neutryx::describe_pricer(0).find("bsm_european") != std::string::npos);
    CHECK_THROWS(neutryx::error, neutryx::describe_pricer(100000),
        CHECK(caught.status() == NTX_INVALID_ARGUMENT));
    CHECK(std::string(neutryx::version()) == NTX_VERSION);
}

} // namespace

int main()
{
    const neutryx::engine engine;
    bad_rows_are_no_failure(engine);
    failures_tell_what_is_wrong(engine);
    ranges_of_different_lengths(engine);
    engines();
    devices();
    the_registry_is_there();
    return check_result();
}
