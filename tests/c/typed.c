/* The typed functions give what ntx_price gives. */
#include "book.h"

#include <neutryx_typed.h>

static void bsm(ntx_engine *engine)
{
    enum { ROWS = 1000 };
    book *expected = book_new(ROWS), *b = book_new(ROWS);
    ntx_error error = ntx_error_init();
    CHECK_STATUS(ntx_price(engine, &expected->batch, NULL, &error), NTX_OK);

    ntx_bsm_european_inputs in = { 0 };
    ntx_bsm_european_outputs out = { 0 };
    in.type = ntx_f64(b->type);
    in.spot = ntx_f64(b->spot);
    in.strike = ntx_f64(b->strike);
    in.time = ntx_strided(b->time, sizeof(double), NTX_F64);
    in.rate = ntx_f64(b->rate);
    in.dividend_yield = ntx_f64(b->dividend_yield);
    in.vol = ntx_f64(b->vol);
    out.price = b->price;
    out.delta = b->delta;
    out.vega = b->vega;
    memset(b->codes, 0xFF, ROWS * sizeof *b->codes);
    CHECK_STATUS(ntx_bsm_european(engine, ROWS, &in, &out, b->codes, &error), NTX_OK);
    CHECK(same_outputs(b, expected));
    CHECK(b->codes[0] == NTX_ROW_OK && b->codes[ROWS - 1] == NTX_ROW_OK);

    /* A column that is not given and has no default; nothing at all. */
    in.vol.data = NULL;
    CHECK_STATUS(ntx_bsm_european(engine, ROWS, &in, &out, NULL, &error), NTX_MISSING_INPUT);
    CHECK(strstr(error.message, "vol") != NULL);
    CHECK_STATUS(ntx_bsm_european(engine, ROWS, NULL, NULL, NULL, &error), NTX_MISSING_INPUT);
    CHECK_STATUS(ntx_bsm_european(NULL, ROWS, &in, &out, NULL, &error), NTX_NULL_POINTER);
    book_free(expected);
    book_free(b);
}

/* Every pricer once, with single values of every type of element. */
static void all_pricers(ntx_engine *engine)
{
    const double spot = 100.0, strike = 105.0, time = 0.5, rate = 0.03, vol = 0.2, displacement = 10.0, cash = 7.0;
    const int8_t call = NTX_CALL;
    const int32_t put = NTX_PUT;
    const float forward = 101.5f;
    double price[6] = { -1, -1, -1, -1, -1, -1 }, gamma = -1.0;
    ntx_error error = ntx_error_init();

    ntx_bsm_european_inputs bsm_in = { 0 };
    ntx_bsm_european_outputs bsm_out = { 0 };
    bsm_in.type = ntx_i8_value(&call);
    bsm_in.spot = ntx_f64_value(&spot);
    bsm_in.strike = ntx_f64_value(&strike);
    bsm_in.time = ntx_f64_value(&time);
    bsm_in.rate = ntx_f64_value(&rate);
    bsm_in.vol = ntx_f64_value(&vol);
    bsm_out.price = &price[0];
    bsm_out.gamma = &gamma;
    CHECK_STATUS(ntx_bsm_european(engine, 1, &bsm_in, &bsm_out, NULL, &error), NTX_OK);

    ntx_black76_european_inputs black_in = { 0 };
    ntx_black76_european_outputs black_out = { 0 };
    black_in.type = ntx_i32(&put);
    black_in.forward = ntx_f32(&forward);
    black_in.strike = ntx_f64(&strike);
    black_in.time = ntx_f64(&time);
    black_in.rate = ntx_f64(&rate);
    black_in.vol = ntx_f64(&vol);
    black_out.price = &price[1];
    CHECK_STATUS(ntx_black76_european(engine, 1, &black_in, &black_out, NULL, &error), NTX_OK);

    ntx_bachelier_european_inputs bachelier_in = { 0 };
    ntx_bachelier_european_outputs bachelier_out = { 0 };
    const double normal_vol = 20.0;
    bachelier_in.type = ntx_i8(&call);
    bachelier_in.forward = ntx_f32(&forward);
    bachelier_in.strike = ntx_f64(&strike);
    bachelier_in.time = ntx_f64(&time);
    bachelier_in.rate = ntx_f64(&rate);
    bachelier_in.vol = ntx_f64(&normal_vol);
    bachelier_out.price = &price[2];
    CHECK_STATUS(ntx_bachelier_european(engine, 1, &bachelier_in, &bachelier_out, NULL, &error), NTX_OK);

    ntx_displaced_european_inputs displaced_in = { 0 };
    ntx_displaced_european_outputs displaced_out = { 0 };
    displaced_in.type = ntx_i8(&call);
    displaced_in.forward = ntx_f32(&forward);
    displaced_in.strike = ntx_f64(&strike);
    displaced_in.time = ntx_f64(&time);
    displaced_in.rate = ntx_f64(&rate);
    displaced_in.vol = ntx_f64(&vol);
    displaced_in.displacement = ntx_f64(&displacement);
    displaced_out.price = &price[3];
    CHECK_STATUS(ntx_displaced_european(engine, 1, &displaced_in, &displaced_out, NULL, &error), NTX_OK);

    ntx_cash_or_nothing_european_inputs cash_in = { 0 };
    ntx_cash_or_nothing_european_outputs cash_out = { 0 };
    cash_in.type = ntx_i8(&call);
    cash_in.spot = ntx_f64(&spot);
    cash_in.strike = ntx_f64(&strike);
    cash_in.time = ntx_f64(&time);
    cash_in.rate = ntx_f64(&rate);
    cash_in.vol = ntx_f64(&vol);
    cash_in.cash = ntx_f64(&cash);
    cash_out.price = &price[4];
    CHECK_STATUS(ntx_cash_or_nothing_european(engine, 1, &cash_in, &cash_out, NULL, &error), NTX_OK);

    ntx_asset_or_nothing_european_inputs asset_in = { 0 };
    ntx_asset_or_nothing_european_outputs asset_out = { 0 };
    asset_in.type = ntx_i8(&call);
    asset_in.spot = ntx_f64(&spot);
    asset_in.strike = ntx_f64(&strike);
    asset_in.time = ntx_f64(&time);
    asset_in.rate = ntx_f64(&rate);
    asset_in.vol = ntx_f64(&vol);
    asset_out.price = &price[5];
    CHECK_STATUS(ntx_asset_or_nothing_european(engine, 1, &asset_in, &asset_out, NULL, &error), NTX_OK);

    for (int i = 0; i < 6; i++)
        CHECK(price[i] > 0.0 && price[i] < 100.0);
    CHECK(gamma > 0.0);
    /* A call is its asset leg less strike times its cash leg. */
    double replicated = price[5] - strike / cash * price[4];
    CHECK(replicated - price[0] < 1e-12 && price[0] - replicated < 1e-12);
}

int main(void)
{
    ntx_engine *engine = engine_new(1);
    bsm(engine);
    all_pricers(engine);
    ntx_engine_destroy(engine);
    return check_result();
}
