/* Simulations of several assets: columns with the numbers of assets, correlations, and what is refused. */
#include "book.h"

#include <neutryx_typed_simulations.h>

#include <math.h>
#include <stddef.h>

enum { ROWS = 3, ASSETS = 2, INPUTS = 9, OUTPUTS = 6 };

typedef struct fixture {
    double type[ROWS], strike, time, rate, spot[ASSETS][ROWS], vol[ASSETS], yield;
    float second_yield[ROWS];
    double correlation[ASSETS * ASSETS];
    double results[OUTPUTS][ROWS];
    uint32_t codes[ROWS];
    ntx_input inputs[INPUTS + 1];
    ntx_output outputs[OUTPUTS + 1];
    ntx_batch batch;
    ntx_simulation_settings settings;
    ntx_error error;
} fixture;

static ntx_engine *engine;

static void reset(fixture *f)
{
    memset(f, 0, sizeof *f);
    for (int i = 0; i < ROWS; i++) {
        f->type[i] = i % 2 == 0 ? NTX_CALL : NTX_PUT;
        f->spot[0][i] = 100.0 + 5.0 * i;
        f->spot[1][i] = 96.0 + 4.0 * i;
        f->second_yield[i] = 0.02f;
        f->codes[i] = 77;
        for (int j = 0; j < OUTPUTS; j++)
            f->results[j][i] = 42.0;
    }
    f->strike = 3.0;
    f->time = 0.75;
    f->rate = 0.03;
    f->vol[0] = 0.3;
    f->vol[1] = 0.2;
    f->yield = 0.01;
    f->correlation[0] = f->correlation[3] = 1.0;
    f->correlation[1] = f->correlation[2] = 0.6;
    const ntx_input inputs[INPUTS] = {
        { NTX_IN_TYPE, NTX_F64, f->type, sizeof(double) },
        { NTX_IN_SPOT | NTX_ASSET(2), NTX_F64, f->spot[1], sizeof(double) },
        { NTX_IN_SPOT | NTX_ASSET(1), NTX_F64, f->spot[0], sizeof(double) },
        { NTX_IN_STRIKE, NTX_F64, &f->strike, 0 },
        { NTX_IN_TIME, NTX_F64, &f->time, 0 },
        { NTX_IN_RATE, NTX_F64, &f->rate, 0 },
        { NTX_IN_VOL | NTX_ASSET(1), NTX_F64, &f->vol[0], 0 },
        { NTX_IN_VOL | NTX_ASSET(2), NTX_F64, &f->vol[1], 0 },
        { NTX_IN_DIVIDEND_YIELD | NTX_ASSET(2), NTX_F32, f->second_yield, sizeof(float) },
    };
    memcpy(f->inputs, inputs, sizeof inputs);
    const uint32_t ids[OUTPUTS] = { NTX_OUT_PRICE, NTX_OUT_STANDARD_ERROR, NTX_OUT_DELTA,
        NTX_OUT_DELTA | NTX_ASSET(1), NTX_OUT_DELTA | NTX_ASSET(2), NTX_OUT_VEGA | NTX_ASSET(2) };
    for (int i = 0; i < OUTPUTS; i++) {
        ntx_output output = { ids[i], NTX_F64, f->results[i], sizeof(double) };
        f->outputs[i] = output;
    }
    f->batch = ntx_batch_init(NTX_MC_SPREAD, ROWS);
    f->batch.inputs = f->inputs;
    f->batch.input_count = INPUTS;
    f->batch.outputs = f->outputs;
    f->batch.output_count = OUTPUTS;
    f->batch.row_codes = f->codes;
    f->settings = ntx_simulation_settings_init();
    f->settings.paths = 4096;
    f->settings.asset_count = ASSETS;
    f->settings.correlation = f->correlation;
    f->error = ntx_error_init();
}

static int32_t simulate(fixture *f)
{
    return ntx_simulate(engine, &f->batch, &f->settings, NULL, NULL, &f->error);
}

/* Refuses a call, names the argument and writes nothing. */
#define REFUSED(f, status, wrong)                                                         \
    do {                                                                                  \
        CHECK_STATUS(simulate(f), status);                                                \
        CHECK((f)->error.code == (status) && (f)->error.message[0] != 0);                 \
        if (strcmp((f)->error.argument, wrong) != 0)                                      \
            fprintf(stderr, "%s, not %s: ", (f)->error.argument, wrong);                  \
        CHECK(strcmp((f)->error.argument, wrong) == 0);                                   \
        CHECK((f)->results[0][0] == 42.0 && (f)->codes[0] == 77);                         \
        reset(f);                                                                         \
    } while (0)

static double normal(double x)
{
    return 0.5 * erfc(-x * 0.70710678118654752440);
}

/* The option to exchange one asset for another (Margrabe, 1978). */
static void spreads(fixture *f)
{
    f->strike = 0.0;
    CHECK_STATUS(simulate(f), NTX_OK);
    double v = sqrt((0.3 * 0.3 + 0.2 * 0.2 - 2.0 * 0.6 * 0.3 * 0.2) * f->time);
    for (int i = 0; i < ROWS; i++) {
        double first = f->spot[0][i], second = f->spot[1][i] * exp(-(double)0.02f * f->time), w = f->type[i];
        double d = log(first / second) / v + 0.5 * v;
        double exact = w * (first * normal(w * d) - second * normal(w * (d - v)));
        CHECK(f->codes[i] == NTX_ROW_OK && fabs(f->results[0][i] - exact) < 1e-10);
        CHECK(f->results[2][i] == f->results[3][i] + f->results[4][i]);
        CHECK(fabs(f->results[3][i] - w * normal(w * d)) < 0.05);
        CHECK(fabs(f->results[4][i] + w * exp(-(double)0.02f * f->time) * normal(w * (d - v))) < 0.05);
    }
    /* A column for all assets, of which one has its own. */
    double price = f->results[0][0];
    f->inputs[8].id = NTX_IN_DIVIDEND_YIELD;
    CHECK_STATUS(simulate(f), NTX_OK);
    CHECK(f->results[0][0] < price);
    ntx_input own = { NTX_IN_DIVIDEND_YIELD | NTX_ASSET(1), NTX_F64, &f->yield, 0 };
    f->inputs[9] = own;
    f->batch.input_count = 10;
    f->yield = 0.0;
    CHECK_STATUS(simulate(f), NTX_OK);
    CHECK(same_bits(&price, &f->results[0][0], 1));
    reset(f);
}

/* Each of the simulations, and assets up to the last. */
static void baskets(fixture *f)
{
    double matrix[64 * 64], best, worst, basket;
    const uint32_t shared[] = { 0, 3, 4, 5 };
    ntx_input inputs[6];
    for (int i = 0; i < 64 * 64; i++)
        matrix[i] = i % 65 == 0 ? 1.0 : 0.25;
    for (int i = 0; i < 4; i++)
        inputs[i] = f->inputs[shared[i]];
    ntx_input spot = { NTX_IN_SPOT, NTX_F64, f->spot[0], sizeof(double) };
    ntx_input vol = { NTX_IN_VOL, NTX_F64, &f->vol[0], 0 };
    inputs[4] = spot;
    inputs[5] = vol;
    f->strike = 100.0;
    f->settings.paths = 640;
    f->batch.inputs = inputs;
    f->batch.input_count = 6;
    f->settings.asset_count = 64;
    f->settings.correlation = matrix;
    f->outputs[5].id = NTX_OUT_VEGA | NTX_ASSET(64);
    f->batch.pricer = NTX_MC_BASKET;
    CHECK_STATUS(simulate(f), NTX_OK);
    CHECK(f->results[1][0] > 0.0 && f->results[1][0] < 0.05 && f->results[5][0] > 0.0);
    basket = f->results[0][0];
    f->settings.fixing_count = 4;
    f->batch.pricer = NTX_MC_BASKET_ASIAN;
    CHECK_STATUS(simulate(f), NTX_OK);
    CHECK(f->results[0][0] > 0.0 && f->results[0][0] < basket);
    f->batch.pricer = NTX_MC_BEST_OF;
    CHECK_STATUS(simulate(f), NTX_OK);
    best = f->results[0][0];
    f->batch.pricer = NTX_MC_WORST_OF;
    CHECK_STATUS(simulate(f), NTX_OK);
    worst = f->results[0][0];
    CHECK(worst < basket && basket < best);
    /* Perfectly correlated they are one. */
    for (int i = 0; i < 64 * 64; i++)
        matrix[i] = 1.0;
    CHECK_STATUS(simulate(f), NTX_OK);
    worst = f->results[0][0];
    f->settings.asset_count = 0;
    f->settings.correlation = NULL;
    f->batch.output_count = 2;
    CHECK_STATUS(simulate(f), NTX_OK);
    CHECK(fabs(worst - f->results[0][0]) < 4.0 * f->results[1][0] + 0.5);
    reset(f);
}

/* The typed function gives what the raw call gives. */
static void typed(fixture *f)
{
    double spot[ROWS][ASSETS], price[ROWS], deltas[ROWS][ASSETS], vegas[ROWS][ASSETS];
    ntx_column spots[ASSETS + 1], vols[ASSETS], yields[ASSETS];
    ntx_mc_spread_inputs in;
    ntx_mc_spread_outputs out;
    memset(&in, 0, sizeof in);
    memset(&out, 0, sizeof out);
    memset(yields, 0, sizeof yields);
    CHECK_STATUS(simulate(f), NTX_OK);
    /* The prices of a row side by side. */
    for (int asset = 0; asset < ASSETS; asset++) {
        for (int row = 0; row < ROWS; row++)
            spot[row][asset] = f->spot[asset][row];
        spots[asset] = ntx_strided(&spot[0][asset], sizeof spot[0], NTX_F64);
        vols[asset] = ntx_f64_value(&f->vol[asset]);
    }
    spots[ASSETS] = spots[0];
    yields[1] = ntx_f32(f->second_yield);
    in.type = ntx_f64(f->type);
    in.spot = ntx_each_asset(spots, ASSETS);
    in.strike = ntx_f64_value(&f->strike);
    in.time = ntx_f64_value(&f->time);
    in.rate = ntx_f64_value(&f->rate);
    in.vol = ntx_each_asset(vols, ASSETS);
    in.dividend_yield = ntx_each_asset(yields, ASSETS);
    out.price = price;
    out.each_delta = deltas[0];
    out.each_vega = vegas[0];
    CHECK_STATUS(ntx_mc_spread(engine, ROWS, &in, &out, NULL, &f->settings, NULL, NULL, &f->error), NTX_OK);
    CHECK(memcmp(price, f->results[0], sizeof price) == 0);
    for (int row = 0; row < ROWS; row++) {
        CHECK(deltas[row][0] == f->results[3][row] && deltas[row][1] == f->results[4][row]);
        CHECK(vegas[row][1] == f->results[5][row] && vegas[row][0] != vegas[row][1]);
    }
    /* One column for all assets. */
    in.vol = ntx_all_assets(vols);
    CHECK_STATUS(ntx_mc_spread(engine, ROWS, &in, &out, NULL, &f->settings, NULL, NULL, NULL), NTX_OK);
    f->vol[1] = f->vol[0];
    CHECK_STATUS(simulate(f), NTX_OK);
    CHECK(memcmp(price, f->results[0], sizeof price) == 0);
    /* A column too many, and none. */
    in.spot = ntx_each_asset(spots, ASSETS + 1);
    CHECK_STATUS(ntx_mc_spread(engine, ROWS, &in, &out, NULL, &f->settings, NULL, NULL, &f->error), NTX_UNKNOWN_INPUT);
    in.spot = ntx_each_asset(NULL, 0);
    CHECK_STATUS(ntx_mc_spread(engine, ROWS, &in, &out, NULL, &f->settings, NULL, NULL, &f->error), NTX_MISSING_INPUT);
    CHECK_STATUS(ntx_mc_spread(engine, ROWS, &in, &out, NULL, NULL, NULL, NULL, &f->error), NTX_MISSING_INPUT);
    reset(f);
}

static void bad_rows(fixture *f)
{
    f->spot[1][1] = NAN;
    f->type[2] = 0.5;
    CHECK_STATUS(simulate(f), NTX_PARTIAL);
    CHECK(f->codes[0] == NTX_ROW_OK && f->codes[1] == (NTX_ROW_BAD_SPOT | NTX_ASSET(2)));
    CHECK(f->codes[2] == NTX_ROW_BAD_TYPE && isnan(f->results[0][1]) && isnan(f->results[3][2]));
    CHECK(f->error.row == 1 && f->error.bad_rows == 2 && f->error.row_code == f->codes[1]);
    CHECK(strstr(f->error.message, "spot of asset 2") != NULL);
    CHECK(strcmp(ntx_row_code_name(f->codes[1]), "bad_spot") == 0);
    reset(f);
}

static void refusals(fixture *f)
{
    double matrix[9] = { 1.0, 0.9, 0.9, 0.9, 1.0, -0.9, 0.9, -0.9, 1.0 };

    f->settings.correlation = NULL;
    REFUSED(f, NTX_NULL_POINTER, "settings->correlation");
    f->settings.asset_count = 0;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->asset_count");
    f->settings.asset_count = SIZE_MAX;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->asset_count");
    f->settings.asset_count = 1;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->correlation");
    f->correlation[1] = 0.5;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->correlation[1]");
    f->correlation[3] = NAN;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->correlation[3]");
    f->batch.pricer = NTX_MC_BASKET;
    f->settings.asset_count = 3;
    f->settings.correlation = matrix;
    CHECK_STATUS(simulate(f), NTX_INVALID_ARGUMENT);
    CHECK(strstr(f->error.message, "pivot 3") != NULL && strstr(f->error.message, "-1.5") != NULL);
    f->batch.pricer = NTX_MC_BASKET;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->correlation");
    /* The third asset has no spot. */
    matrix[5] = matrix[7] = 0.8;
    f->batch.pricer = NTX_MC_BASKET;
    f->settings.asset_count = 3;
    f->settings.correlation = matrix;
    REFUSED(f, NTX_MISSING_INPUT, "inputs");
    f->batch.input_count = 6;
    REFUSED(f, NTX_MISSING_INPUT, "inputs");
    f->inputs[1].id = NTX_IN_SPOT | NTX_ASSET(3);
    REFUSED(f, NTX_UNKNOWN_INPUT, "inputs[1]");
    f->inputs[1].id = NTX_IN_SPOT | NTX_ASSET(65);
    REFUSED(f, NTX_UNKNOWN_INPUT, "inputs[1]");
    f->inputs[1].id = NTX_IN_FORWARD | NTX_ASSET(2);
    REFUSED(f, NTX_UNKNOWN_INPUT, "inputs[1].id");
    f->inputs[3].id = NTX_IN_STRIKE | NTX_ASSET(1);
    REFUSED(f, NTX_UNKNOWN_INPUT, "inputs[3]");
    f->inputs[9] = f->inputs[2];
    f->batch.input_count = 10;
    REFUSED(f, NTX_DUPLICATE_COLUMN, "inputs[9]");
    f->outputs[0].id = NTX_OUT_PRICE | NTX_ASSET(1);
    REFUSED(f, NTX_UNKNOWN_OUTPUT, "outputs[0]");
    f->outputs[3].id = NTX_OUT_DELTA | NTX_ASSET(3);
    REFUSED(f, NTX_UNKNOWN_OUTPUT, "outputs[3]");
    f->outputs[3].id = NTX_OUT_DELTA | NTX_ASSET(2);
    REFUSED(f, NTX_DUPLICATE_COLUMN, "outputs[4]");
    f->outputs[5].data = f->results[0];
    REFUSED(f, NTX_OVERLAP, "outputs[5]");
    /* A simulation of one asset, and a pricer. */
    f->batch.pricer = NTX_MC_EUROPEAN;
    REFUSED(f, NTX_UNKNOWN_INPUT, "inputs[1]");
    f->batch.pricer = NTX_BSM_EUROPEAN;
    CHECK_STATUS(ntx_price(engine, &f->batch, NULL, &f->error), NTX_UNKNOWN_INPUT);
    reset(f);

    /* Settings of a program that knows one asset. */
    f->settings.struct_size = offsetof(ntx_simulation_settings, asset_count);
    CHECK_STATUS(simulate(f), NTX_INVALID_ARGUMENT);
    CHECK(strstr(f->error.message, "takes 2 assets") != NULL);
    reset(f);
}

int main(void)
{
    fixture f;
    engine = engine_new(2);
    reset(&f);
    spreads(&f);
    baskets(&f);
    typed(&f);
    bad_rows(&f);
    refusals(&f);
    ntx_engine_destroy(engine);
    return check_result();
}
