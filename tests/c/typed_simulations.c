/* The typed functions of simulations give what ntx_simulate gives, and hand on everything that it takes. */
#include "book.h"

#include <neutryx_typed_simulations.h>

#include <math.h>

enum { ROWS = 4, MOST_COLUMNS = 21, MOST_OUTPUTS = 8 };

/* Columns by hand, so that the test does not repeat what it tests. */
#define EVERY(COLUMN)                                                                                                  \
    COLUMN(spot, SPOT) COLUMN(time, TIME) COLUMN(rate, RATE) COLUMN(dividend_yield, DIVIDEND_YIELD) COLUMN(vol, VOL)
#define EVERY_OPTION(COLUMN) EVERY(COLUMN) COLUMN(type, TYPE)
#define EUROPEAN(COLUMN) EVERY_OPTION(COLUMN) COLUMN(strike, STRIKE)
#define ASIAN_FLOATING(COLUMN) EVERY_OPTION(COLUMN) COLUMN(average, AVERAGE) COLUMN(past_fixings, PAST_FIXINGS)
#define ASIAN(COLUMN) ASIAN_FLOATING(COLUMN) COLUMN(strike, STRIKE)
#define WATCHED(COLUMN) COLUMN(barrier, BARRIER) COLUMN(direction, DIRECTION) COLUMN(knock, KNOCK)
#define BARRIER(COLUMN) EUROPEAN(COLUMN) WATCHED(COLUMN) COLUMN(rebate, REBATE)
#define DIGITAL(COLUMN) EUROPEAN(COLUMN) COLUMN(cash, CASH)
#define TOUCH(COLUMN) EVERY(COLUMN) WATCHED(COLUMN) COLUMN(cash, CASH)
#define LOOKBACK_FLOATING(COLUMN) EVERY_OPTION(COLUMN) COLUMN(extremum, EXTREMUM)
#define LOOKBACK(COLUMN) LOOKBACK_FLOATING(COLUMN) COLUMN(strike, STRIKE)
#define FORWARD_START(COLUMN) EVERY_OPTION(COLUMN) COLUMN(start_time, START_TIME) COLUMN(strike_ratio, STRIKE_RATIO)
#define CLIQUET(COLUMN)                                                                                                \
    EVERY(COLUMN) COLUMN(cash, CASH) COLUMN(local_floor, LOCAL_FLOOR) COLUMN(local_cap, LOCAL_CAP)                     \
    COLUMN(global_floor, GLOBAL_FLOOR) COLUMN(global_cap, GLOBAL_CAP)

#define ERRORS(OUTPUT)                                                                                                 \
    OUTPUT(price, PRICE) OUTPUT(vega, VEGA) OUTPUT(standard_error, STANDARD_ERROR) OUTPUT(low, LOW) OUTPUT(high, HIGH) \
    OUTPUT(paths_used, PATHS_USED) OUTPUT(variance_reduction, VARIANCE_REDUCTION)
#define EVERYTHING(OUTPUT) ERRORS(OUTPUT) OUTPUT(delta, DELTA)

static struct {
    double type[ROWS], spot[ROWS], strike[ROWS], time[ROWS], rate[ROWS], dividend_yield[ROWS], vol[ROWS], cash[ROWS],
        barrier[ROWS], rebate[ROWS], direction[ROWS], knock[ROWS], average[ROWS], past_fixings[ROWS], extremum[ROWS],
        start_time[ROWS], strike_ratio[ROWS], local_floor[ROWS], local_cap[ROWS], global_floor[ROWS], global_cap[ROWS];
} values;

static ntx_engine *engine;

static void fill(void)
{
    for (int i = 0; i < ROWS; i++) {
        const double sign = i % 2 == 0 ? 1.0 : -1.0;
        values.type[i] = sign;
        values.spot[i] = 95.0 + 3.0 * i;
        values.strike[i] = 103.0 - i;
        values.time[i] = 0.5 + 0.1 * i;
        values.rate[i] = 0.01 * i;
        values.dividend_yield[i] = 0.015;
        values.vol[i] = 0.15 + 0.05 * i;
        values.cash[i] = 7.0 + i;
        values.barrier[i] = values.spot[i] * (1.0 + 0.1 * sign);
        values.rebate[i] = 0.5 * i;
        values.direction[i] = sign;
        values.knock[i] = i < 2 ? -1.0 : 1.0;
        values.average[i] = 99.0;
        values.past_fixings[i] = i;
        values.extremum[i] = values.spot[i] * (1.0 - 0.05 * sign);
        values.start_time[i] = 0.2;
        values.strike_ratio[i] = 1.0 + 0.01 * i;
        values.local_floor[i] = -0.02;
        values.local_cap[i] = 0.04 + 0.01 * i;
        values.global_floor[i] = 0.0;
        values.global_cap[i] = 0.1 + 0.01 * i;
    }
}

static void column(ntx_batch *batch, ntx_input *inputs, uint32_t id, const double *data)
{
    ntx_input input = { id, NTX_F64, data, sizeof *data };
    inputs[batch->input_count++] = input;
    batch->inputs = inputs;
}

static void output(ntx_batch *batch, ntx_output *outputs, uint32_t id, double *data)
{
    ntx_output one = { id, NTX_F64, data, sizeof *data };
    outputs[batch->output_count++] = one;
    batch->outputs = outputs;
}

#define SET_INPUT(name, id) in.name = ntx_f64(values.name);
#define SET_OUTPUT(name, id) out.name = typed[count++];
#define ADD_INPUT(name, id) column(&batch, inputs, NTX_IN_##id, values.name);
#define ADD_OUTPUT(name, id) output(&batch, outputs, NTX_OUT_##id, raw[batch.output_count]);

/* One simulation by both ways. Every column of its structs is in the lists. */
#define SAME_AS_RAW(name, id, COLUMNS, OUTPUTS)                                                                        \
    do {                                                                                                               \
        ntx_##name##_inputs in = { 0 };                                                                                \
        ntx_##name##_outputs out = { 0 };                                                                              \
        ntx_input inputs[MOST_COLUMNS];                                                                                \
        ntx_output outputs[MOST_OUTPUTS];                                                                              \
        ntx_batch batch = ntx_batch_init(id, ROWS);                                                                    \
        double typed[MOST_OUTPUTS][ROWS], raw[MOST_OUTPUTS][ROWS];                                                     \
        uint32_t codes[ROWS] = { 77, 77, 77, 77 };                                                                     \
        size_t count = 0;                                                                                              \
        COLUMNS(SET_INPUT) OUTPUTS(SET_OUTPUT) COLUMNS(ADD_INPUT) OUTPUTS(ADD_OUTPUT)                                  \
        CHECK(sizeof in == batch.input_count * sizeof(ntx_column));                                                    \
        CHECK(sizeof out == count * sizeof(double *) && count == batch.output_count);                                  \
        memset(typed, 0x55, sizeof typed);                                                                             \
        CHECK(ntx_simulation_find(#name) == (id));                                                                     \
        CHECK_STATUS(ntx_simulate(engine, &batch, &settings, NULL, NULL, NULL), NTX_OK);                               \
        CHECK_STATUS(ntx_##name(engine, ROWS, &in, &out, codes, &settings, NULL, NULL, NULL), NTX_OK);                 \
        for (size_t i = 0; i < count; i++)                                                                             \
            CHECK(same_bits(typed[i], raw[i], ROWS));                                                                  \
        for (int i = 0; i < ROWS; i++)                                                                                 \
            CHECK(codes[i] == NTX_ROW_OK && isfinite(typed[0][i]) && typed[2][i] > 0.0);                               \
    } while (0)

static void every_simulation(void)
{
    ntx_simulation_settings settings = ntx_simulation_settings_init();
    settings.paths = 512;
    settings.replicates = 4;
    settings.generator = NTX_GENERATOR_SOBOL;
    settings.seed = 3;
    settings.fixing_count = 3;
    SAME_AS_RAW(mc_european, NTX_MC_EUROPEAN, EUROPEAN, EVERYTHING);
    SAME_AS_RAW(mc_asian_arithmetic, NTX_MC_ASIAN_ARITHMETIC, ASIAN, EVERYTHING);
    SAME_AS_RAW(mc_asian_arithmetic_floating, NTX_MC_ASIAN_ARITHMETIC_FLOATING, ASIAN_FLOATING, EVERYTHING);
    SAME_AS_RAW(mc_asian_geometric, NTX_MC_ASIAN_GEOMETRIC, ASIAN, EVERYTHING);
    SAME_AS_RAW(mc_asian_geometric_floating, NTX_MC_ASIAN_GEOMETRIC_FLOATING, ASIAN_FLOATING, EVERYTHING);
    SAME_AS_RAW(mc_barrier, NTX_MC_BARRIER, BARRIER, EVERYTHING);
    SAME_AS_RAW(mc_barrier_continuous, NTX_MC_BARRIER_CONTINUOUS, BARRIER, EVERYTHING);
    SAME_AS_RAW(mc_digital, NTX_MC_DIGITAL, DIGITAL, EVERYTHING);
    SAME_AS_RAW(mc_one_touch, NTX_MC_ONE_TOUCH, TOUCH, EVERYTHING);
    SAME_AS_RAW(mc_one_touch_continuous, NTX_MC_ONE_TOUCH_CONTINUOUS, TOUCH, EVERYTHING);
    SAME_AS_RAW(mc_lookback, NTX_MC_LOOKBACK, LOOKBACK, EVERYTHING);
    SAME_AS_RAW(mc_lookback_floating, NTX_MC_LOOKBACK_FLOATING, LOOKBACK_FLOATING, EVERYTHING);
    SAME_AS_RAW(mc_forward_start, NTX_MC_FORWARD_START, FORWARD_START, EVERYTHING);
    SAME_AS_RAW(mc_cliquet, NTX_MC_CLIQUET, CLIQUET, ERRORS);
}

static int32_t stop(void *user, uint64_t done, uint64_t total)
{
    CHECK(done <= total);
    ++*(int *)user;
    return 1;
}

/* Values for all rows, settings left out, states, progress, and what is refused. */
static void call_options(void)
{
    const int8_t put = NTX_PUT;
    const int32_t down[ROWS] = { -1, -1, -1, 0 };
    const double strike = 101.0, past = 0.0;
    double price[ROWS], error[ROWS], whole[ROWS];
    uint32_t codes[ROWS];
    int calls = 0;
    ntx_mc_asian_arithmetic_inputs in = { 0 };
    ntx_mc_asian_arithmetic_outputs out = { 0 };
    ntx_simulation_settings settings = ntx_simulation_settings_init();
    ntx_simulation_state *state = NULL;
    ntx_control control = ntx_control_init();
    ntx_error details = ntx_error_init();
    in.type = ntx_i8_value(&put);
    in.spot = ntx_f64(values.spot);
    in.strike = ntx_f64_value(&strike);
    in.time = ntx_f64(values.time);
    in.rate = ntx_f64(values.rate);
    in.vol = ntx_f64(values.vol);
    in.past_fixings = ntx_f64_value(&past);
    out.price = price;
    out.standard_error = error;

    /* No settings are the default settings. */
    CHECK_STATUS(ntx_mc_asian_arithmetic(engine, ROWS, &in, &out, NULL, &settings, NULL, NULL, &details), NTX_OK);
    memcpy(whole, price, sizeof whole);
    CHECK_STATUS(ntx_mc_asian_arithmetic(engine, ROWS, &in, &out, NULL, NULL, NULL, NULL, NULL), NTX_OK);
    /* The mean of one fixing is the price at expiry, and the option is its own control variate. */
    CHECK(same_bits(price, whole, ROWS) && price[0] > 0.0 && error[0] < 1e-9);

    /* Two halves of the paths, one after the other into a state, are the whole. */
    settings.paths = 2048;
    settings.fixing_count = 5;
    CHECK_STATUS(ntx_mc_asian_arithmetic(engine, ROWS, &in, &out, NULL, &settings, NULL, NULL, NULL), NTX_OK);
    memcpy(whole, price, sizeof whole);
    CHECK_STATUS(ntx_simulation_state_create(&state, NULL), NTX_OK);
    settings.paths = 1024;
    CHECK_STATUS(ntx_mc_asian_arithmetic(engine, ROWS, &in, &out, NULL, &settings, state, NULL, NULL), NTX_OK);
    CHECK(!same_bits(price, whole, ROWS) && error[0] > 0.0);
    settings.paths = 2048;
    CHECK_STATUS(ntx_mc_asian_arithmetic(engine, ROWS, &in, &out, NULL, &settings, state, NULL, NULL), NTX_OK);
    CHECK(same_bits(price, whole, ROWS));

    /* Bad rows, and a state that was made with other inputs. */
    ntx_mc_one_touch_inputs touch = { 0 };
    ntx_mc_one_touch_outputs touched = { 0 };
    touch.spot = ntx_f64(values.spot);
    touch.time = ntx_f64(values.time);
    touch.rate = ntx_f64(values.rate);
    touch.vol = ntx_f64(values.vol);
    touch.barrier = ntx_f64_value(&strike);
    touch.direction = ntx_i32(down);
    touch.knock = ntx_i8_value(&put);
    touched.price = price;
    CHECK_STATUS(
        ntx_mc_one_touch(engine, ROWS, &touch, &touched, codes, &settings, NULL, NULL, &details), NTX_PARTIAL);
    CHECK(details.bad_rows == 1 && details.row == 3 && codes[3] == NTX_ROW_BAD_DIRECTION && codes[2] == NTX_ROW_OK);
    CHECK(isnan(price[3]) && !isnan(price[2]));
    CHECK_STATUS(
        ntx_mc_one_touch(engine, ROWS, &touch, &touched, NULL, &settings, state, NULL, &details), NTX_INVALID_ARGUMENT);
    CHECK(strcmp(details.argument, "state") == 0);

    /* Stopped at the first look. */
    control.progress = stop;
    control.user = &calls;
    settings.paths = (uint64_t)1 << 40;
    CHECK_STATUS(
        ntx_mc_asian_arithmetic(engine, ROWS, &in, &out, NULL, &settings, NULL, &control, NULL), NTX_CANCELLED);
    CHECK(calls > 0);

    in.vol.data = NULL;
    CHECK_STATUS(ntx_mc_asian_arithmetic(engine, ROWS, &in, &out, NULL, NULL, NULL, NULL, &details), NTX_MISSING_INPUT);
    CHECK(strstr(details.message, "vol") != NULL);
    CHECK_STATUS(ntx_mc_asian_arithmetic(engine, ROWS, NULL, NULL, NULL, NULL, NULL, NULL, NULL), NTX_MISSING_INPUT);
    CHECK_STATUS(ntx_mc_asian_arithmetic(NULL, ROWS, &in, &out, NULL, NULL, NULL, NULL, NULL), NTX_NULL_POINTER);
    ntx_simulation_state_release(state);
}

int main(void)
{
    engine = engine_new(1);
    fill();
    every_simulation();
    call_options();
    ntx_engine_destroy(engine);
    return check_result();
}
