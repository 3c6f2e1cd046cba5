/* Simulations: prices within their errors, the same bits however they are made, states, and what is refused. */
#include "book.h"

#include <math.h>

enum { ROWS = 5, INPUTS = 7, OUTPUTS = 3 };

typedef struct fixture {
    double type[ROWS], spot[ROWS], strike[ROWS], time[ROWS], rate[ROWS], dividend_yield[ROWS], vol[ROWS];
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
    const uint32_t ids[INPUTS] = { NTX_IN_TYPE, NTX_IN_SPOT, NTX_IN_STRIKE, NTX_IN_TIME, NTX_IN_RATE,
        NTX_IN_DIVIDEND_YIELD, NTX_IN_VOL };
    const uint32_t output_ids[OUTPUTS] = { NTX_OUT_PRICE, NTX_OUT_STANDARD_ERROR, NTX_OUT_PATHS_USED };
    double *const columns[INPUTS] = { f->type, f->spot, f->strike, f->time, f->rate, f->dividend_yield, f->vol };
    memset(f, 0, sizeof *f);
    for (int i = 0; i < ROWS; i++) {
        f->type[i] = i % 2 == 0 ? NTX_CALL : NTX_PUT;
        f->spot[i] = 90.0 + 5.0 * i;
        f->strike[i] = 100.0;
        f->time[i] = 0.5 + 0.25 * i;
        f->rate[i] = 0.03;
        f->dividend_yield[i] = 0.01;
        f->vol[i] = 0.15 + 0.05 * i;
        f->codes[i] = 77;
        for (int j = 0; j < OUTPUTS; j++)
            f->results[j][i] = 42.0;
    }
    for (int i = 0; i < INPUTS; i++) {
        ntx_input input = { ids[i], NTX_F64, columns[i], sizeof(double) };
        f->inputs[i] = input;
    }
    for (int i = 0; i < OUTPUTS; i++) {
        ntx_output output = { output_ids[i], NTX_F64, f->results[i], sizeof(double) };
        f->outputs[i] = output;
    }
    f->batch = ntx_batch_init(NTX_MC_EUROPEAN, ROWS);
    f->batch.inputs = f->inputs;
    f->batch.input_count = INPUTS;
    f->batch.outputs = f->outputs;
    f->batch.output_count = OUTPUTS;
    f->batch.row_codes = f->codes;
    f->settings = ntx_simulation_settings_init();
    f->settings.paths = 4096;
    f->error = ntx_error_init();
}

static int32_t simulate(fixture *f, ntx_simulation_state *state)
{
    return ntx_simulate(engine, &f->batch, &f->settings, state, NULL, &f->error);
}

/* Refuses a call, names the argument and writes nothing. */
#define REFUSED(f, status, wrong)                                                         \
    do {                                                                                  \
        CHECK_STATUS(simulate(f, NULL), status);                                          \
        CHECK((f)->error.code == (status) && (f)->error.message[0] != 0);                 \
        if (strcmp((f)->error.argument, wrong) != 0)                                      \
            fprintf(stderr, "%s, not %s: ", (f)->error.argument, wrong);                  \
        CHECK(strcmp((f)->error.argument, wrong) == 0);                                   \
        CHECK((f)->results[0][0] == 42.0 && (f)->codes[0] == 77);                         \
        reset(f);                                                                         \
    } while (0)

static void prices(fixture *f)
{
    double exact[ROWS];
    ntx_output output = { NTX_OUT_PRICE, NTX_F64, exact, sizeof(double) };
    ntx_batch formula = f->batch;
    formula.pricer = NTX_BSM_EUROPEAN;
    formula.outputs = &output;
    formula.output_count = 1;
    CHECK_STATUS(ntx_price(engine, &formula, NULL, &f->error), NTX_OK);
    for (uint32_t kind = 0; kind < 3; kind++) {
        f->settings = ntx_simulation_settings_init();
        f->settings.generator = kind == 0 ? NTX_GENERATOR_PHILOX : NTX_GENERATOR_SOBOL;
        f->settings.scrambling = kind == 2 ? NTX_SCRAMBLING_DIGITAL_SHIFT : NTX_SCRAMBLING_OWEN;
        f->settings.control_variate_off = kind == 0;
        f->settings.seed = 7;
        CHECK_STATUS(simulate(f, NULL), NTX_OK);
        for (int i = 0; i < ROWS; i++) {
            double error = f->results[1][i];
            CHECK(f->codes[i] == NTX_ROW_OK && f->results[2][i] == 65536.0);
            CHECK(error > 0.0 && error < (kind == 0 ? 0.3 : 0.02));
            CHECK(fabs(f->results[0][i] - exact[i]) < 4.0 * error);
        }
    }
    /* No settings are the default settings. */
    double price = f->results[0][0];
    f->settings = ntx_simulation_settings_init();
    CHECK_STATUS(simulate(f, NULL), NTX_OK);
    CHECK(price != f->results[0][0]);
    price = f->results[0][0];
    CHECK_STATUS(ntx_simulate(engine, &f->batch, NULL, NULL, NULL, NULL), NTX_OK);
    CHECK(same_bits(&price, &f->results[0][0], 1));
    /* Without scrambling there is no error to be asked for. */
    f->settings.generator = NTX_GENERATOR_SOBOL;
    f->settings.scrambling = NTX_SCRAMBLING_NONE;
    f->batch.output_count = 1;
    CHECK_STATUS(simulate(f, NULL), NTX_OK);
    CHECK(fabs(f->results[0][0] - exact[0]) < 0.01);
    reset(f);
}

/* Fixings given in each way, and an input that only simulations have. */
static void fixings(fixture *f)
{
    const double quarters[4] = { 0.25, 0.5, 0.75, 1.0 };
    double equal[ROWS];
    double barrier = 130.0, direction = 1.0, knock = -1.0;
    for (int i = 0; i < ROWS; i++)
        f->time[i] = 1.0;
    f->batch.pricer = NTX_MC_ASIAN_ARITHMETIC;
    f->settings.fixing_count = 4;
    CHECK_STATUS(simulate(f, NULL), NTX_OK);
    memcpy(equal, f->results[0], sizeof equal);
    f->settings.fixings = quarters;
    for (uint32_t kind = NTX_FIXINGS_FRACTIONS; kind <= NTX_FIXINGS_YEARS; kind++) {
        f->settings.fixing_kind = kind;
        CHECK_STATUS(simulate(f, NULL), NTX_OK);
        CHECK(same_bits(equal, f->results[0], ROWS));
    }
    /* The last fixing is after the expiry of a row. */
    f->time[3] = 0.9;
    CHECK_STATUS(simulate(f, NULL), NTX_PARTIAL);
    CHECK(f->codes[3] == NTX_ROW_BAD_TIME && isnan(f->results[0][3]) && f->error.row == 3);
    CHECK(same_bits(equal, f->results[0], 3));

    ntx_input inputs[INPUTS + 3];
    ntx_input extra[3] = { { NTX_IN_BARRIER, NTX_F64, &barrier, 0 }, { NTX_IN_DIRECTION, NTX_F64, &direction, 0 },
        { NTX_IN_KNOCK, NTX_F64, &knock, 0 } };
    reset(f);
    memcpy(inputs, f->inputs, INPUTS * sizeof *inputs);
    memcpy(inputs + INPUTS, extra, sizeof extra);
    f->batch.inputs = inputs;
    f->batch.input_count = INPUTS + 3;
    f->batch.pricer = NTX_MC_BARRIER_CONTINUOUS;
    CHECK_STATUS(simulate(f, NULL), NTX_OK);
    CHECK(f->results[0][0] > 0.0 && f->results[1][0] > 0.0);
    direction = 0.5;
    CHECK_STATUS(simulate(f, NULL), NTX_PARTIAL);
    CHECK(f->error.bad_rows == ROWS && f->codes[0] == NTX_ROW_BAD_DIRECTION);
    CHECK(strstr(f->error.message, "direction") != NULL);
    reset(f);
}

static void same_on_all_threads(fixture *f)
{
    for (uint32_t generator = 0; generator <= NTX_GENERATOR_SOBOL; generator++) {
        for (size_t rows = 1; rows <= ROWS; rows += ROWS - 1) {
            double first[OUTPUTS][ROWS];
            for (uint32_t threads = 1; threads <= 3; threads++) {
                ntx_engine *other = engine_new(threads);
                f->batch.rows = rows;
                f->settings.generator = generator;
                f->settings.chunk_paths = threads == 3 ? 64 : 0;
                CHECK_STATUS(ntx_simulate(other, &f->batch, &f->settings, NULL, NULL, NULL), NTX_OK);
                if (threads == 1)
                    memcpy(first, f->results, sizeof first);
                for (int i = 0; i < OUTPUTS; i++)
                    CHECK(same_bits(first[i], f->results[i], rows));
                ntx_engine_destroy(other);
            }
        }
    }
    reset(f);
}

/* Columns as for ntx_price: of any type and stride, in place, and in buffers of an engine without devices. */
static void columns(fixture *f)
{
    double expected[ROWS];
    CHECK_STATUS(simulate(f, NULL), NTX_OK);
    memcpy(expected, f->results[0], sizeof expected);

    int8_t types[ROWS];
    float rate = 0.03f, prices32[ROWS];
    for (int i = 0; i < ROWS; i++)
        types[i] = (int8_t)f->type[i];
    f->inputs[0].data = types;
    f->inputs[0].dtype = NTX_I8;
    f->inputs[0].stride = 1;
    f->outputs[0].data = f->spot; /* in place */
    CHECK_STATUS(simulate(f, NULL), NTX_OK);
    CHECK(same_bits(expected, f->spot, ROWS));
    reset(f);
    f->outputs[0].data = prices32;
    f->outputs[0].dtype = NTX_F32;
    f->outputs[0].stride = sizeof(float);
    CHECK_STATUS(simulate(f, NULL), NTX_OK);
    for (int i = 0; i < ROWS; i++)
        CHECK(prices32[i] == (float)expected[i]);
    f->inputs[4].data = &rate;
    f->inputs[4].dtype = NTX_F32;
    f->inputs[4].stride = 0;
    CHECK_STATUS(simulate(f, NULL), NTX_OK);
    reset(f);

    ntx_engine_config config = ntx_engine_config_init();
    ntx_engine *cpu = NULL;
    ntx_buffer *buffer = NULL;
    config.backend = NTX_BACKEND_CPU;
    CHECK_STATUS(ntx_engine_create(&config, &cpu, NULL), NTX_OK);
    CHECK_STATUS(ntx_buffer_create(cpu, 0, ROWS + 2, &buffer, NULL), NTX_OK);
    CHECK_STATUS(ntx_buffer_write(buffer, 2, ROWS, f->spot, NTX_F64, sizeof(double), NULL), NTX_OK);
    f->inputs[1].data = buffer;
    f->inputs[1].dtype = NTX_BUFFER;
    f->inputs[1].stride = 2;
    CHECK_STATUS(ntx_simulate(cpu, &f->batch, &f->settings, NULL, NULL, NULL), NTX_OK);
    CHECK(same_bits(expected, f->results[0], ROWS));
    ntx_buffer_release(buffer);
    ntx_engine_destroy(cpu);
    reset(f);
}

static void bad_rows(fixture *f)
{
    double clean[OUTPUTS][ROWS];
    CHECK_STATUS(simulate(f, NULL), NTX_OK);
    memcpy(clean, f->results, sizeof clean);
    f->vol[1] = -0.2;
    f->spot[3] = NAN;
    CHECK_STATUS(simulate(f, NULL), NTX_PARTIAL);
    CHECK(f->error.bad_rows == 2 && f->error.row == 1 && f->error.row_code == NTX_ROW_BAD_VOL);
    CHECK(strstr(f->error.message, "row 1") != NULL);
    for (int i = 0; i < ROWS; i++) {
        uint32_t code = i == 1 ? NTX_ROW_BAD_VOL : i == 3 ? NTX_ROW_BAD_SPOT : NTX_ROW_OK;
        CHECK(f->codes[i] == code);
        for (int j = 0; j < OUTPUTS; j++)
            CHECK(code == NTX_ROW_OK ? same_bits(&clean[j][i], &f->results[j][i], 1) : isnan(f->results[j][i]));
    }
    reset(f);

    /* No time at all: no path. A target that is met at once: few paths. */
    f->settings.deadline_ns = 1;
    CHECK_STATUS(simulate(f, NULL), NTX_PARTIAL);
    CHECK(f->error.bad_rows == ROWS && f->codes[0] == NTX_ROW_NO_PATHS && isnan(f->results[0][0]));
    CHECK(strcmp(ntx_row_code_name(NTX_ROW_NO_PATHS), "no_paths") == 0);
    CHECK(strstr(f->error.message, "deadline") != NULL);
    reset(f);
    f->settings.paths = 1 << 16;
    f->settings.standard_error = 10.0;
    CHECK_STATUS(simulate(f, NULL), NTX_OK);
    CHECK(f->results[1][0] <= 10.0 && f->results[2][0] < 65536.0);
    reset(f);
    /* One path is a block of paths. */
    f->settings.paths = 1;
    CHECK_STATUS(simulate(f, NULL), NTX_OK);
    CHECK(f->results[2][0] == 64.0);
    reset(f);
}

static void refusals(fixture *f)
{
    struct {
        ntx_simulation_settings settings;
        char tail[64];
    } longer;
    const double falling[2] = { 0.5, 0.25 }, past[1] = { -0.5 };

    CHECK_STATUS(ntx_simulate(NULL, &f->batch, NULL, NULL, NULL, &f->error), NTX_NULL_POINTER);
    CHECK(strcmp(f->error.argument, "engine") == 0);
    CHECK_STATUS(ntx_simulate(engine, NULL, NULL, NULL, NULL, &f->error), NTX_NULL_POINTER);
    CHECK(strcmp(f->error.argument, "batch") == 0);
    CHECK_STATUS(ntx_simulate(NULL, NULL, NULL, NULL, NULL, NULL), NTX_NULL_POINTER);

    f->settings.struct_size = 0;
    REFUSED(f, NTX_INVALID_STRUCT, "settings.struct_size");
    f->settings.struct_size = sizeof f->settings - 1;
    REFUSED(f, NTX_INVALID_STRUCT, "settings.struct_size");
    f->batch.struct_size = 4;
    REFUSED(f, NTX_INVALID_STRUCT, "batch.struct_size");
    memset(&longer, 0, sizeof longer);
    longer.settings = f->settings;
    longer.settings.struct_size = sizeof longer;
    CHECK_STATUS(ntx_simulate(engine, &f->batch, &longer.settings, NULL, NULL, NULL), NTX_OK);
    longer.tail[63] = 1;
    CHECK_STATUS(ntx_simulate(engine, &f->batch, &longer.settings, NULL, NULL, NULL), NTX_INVALID_STRUCT);
    reset(f);

    const uint32_t wrong[] = { 0, 1000, 1020, 0xFFFFFFFF };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        f->batch.pricer = wrong[i];
        REFUSED(f, NTX_UNKNOWN_PRICER, "pricer");
    }
    f->batch.pricer = NTX_BSM_EUROPEAN;
    CHECK_STATUS(simulate(f, NULL), NTX_UNKNOWN_PRICER);
    CHECK(strstr(f->error.message, "ntx_price") != NULL);
    f->batch.pricer = NTX_MC_EUROPEAN;
    CHECK_STATUS(ntx_price(engine, &f->batch, NULL, &f->error), NTX_UNKNOWN_PRICER);
    CHECK(strstr(f->error.message, "ntx_simulate") != NULL);
    f->inputs[2].id = NTX_IN_FORWARD;
    REFUSED(f, NTX_UNKNOWN_INPUT, "inputs[2].id");
    f->inputs[2].id = NTX_IN_BARRIER;
    REFUSED(f, NTX_UNKNOWN_INPUT, "inputs[2]");
    f->outputs[1].id = NTX_OUT_GAMMA;
    REFUSED(f, NTX_UNKNOWN_OUTPUT, "outputs[1].id");
    f->outputs[1].id = NTX_OUT_PRICE;
    REFUSED(f, NTX_DUPLICATE_COLUMN, "outputs[1]");
    f->inputs[7] = f->inputs[0];
    f->batch.input_count = 8;
    REFUSED(f, NTX_DUPLICATE_COLUMN, "inputs[7]");
    f->batch.input_count = 6;
    REFUSED(f, NTX_MISSING_INPUT, "inputs");
    f->batch.inputs = NULL;
    REFUSED(f, NTX_NULL_POINTER, "inputs");
    f->outputs[1].data = NULL;
    REFUSED(f, NTX_NULL_POINTER, "outputs[1].data");
    f->outputs[1].dtype = NTX_I32;
    REFUSED(f, NTX_INVALID_DTYPE, "outputs[1].dtype");
    f->outputs[1].stride = 4;
    REFUSED(f, NTX_INVALID_STRIDE, "outputs[1].stride");
    f->outputs[1].data = f->results[0];
    REFUSED(f, NTX_OVERLAP, "outputs[1]");
    f->outputs[1].data = (char *)f->spot + 4;
    REFUSED(f, NTX_OVERLAP, "outputs[1]");
    f->inputs[1].dtype = NTX_BUFFER;
    REFUSED(f, NTX_INVALID_ARGUMENT, "inputs[1].data");
    f->batch.rows = SIZE_MAX;
    REFUSED(f, NTX_COUNT_OVERFLOW, "rows");
    if (sizeof(size_t) > 4) {
        f->batch.rows = (size_t)0x80000000 * 2;
        REFUSED(f, NTX_COUNT_OVERFLOW, "rows");
    }

    f->settings.generator = 2;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->generator");
    f->settings.scrambling = 3;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->scrambling");
    f->settings.fixing_kind = 0xFFFFFFFF;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->fixing_kind");
    f->settings.antithetic = 2;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->antithetic");
    f->settings.control_variate_off = 7;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->control_variate_off");
    f->settings.moment_matching = 2;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->moment_matching");
    f->settings.paths = UINT64_MAX;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->paths");
    f->settings.first_path = UINT64_MAX - 5;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->paths");
    f->settings.replicates = 5000;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->replicates");
    f->settings.standard_error = NAN;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->standard_error");
    f->settings.relative_error = -1.0;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->relative_error");
    f->settings.fixing_count = SIZE_MAX;
    REFUSED(f, NTX_COUNT_OVERFLOW, "settings->fixing_count");
    f->settings.fixings = falling;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->fixings");
    f->settings.fixing_kind = NTX_FIXINGS_YEARS;
    f->settings.fixing_count = 2;
    REFUSED(f, NTX_NULL_POINTER, "settings->fixings");
    f->settings.fixing_kind = NTX_FIXINGS_YEARS;
    f->settings.fixings = falling;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->fixing_count");
    f->settings.fixing_kind = NTX_FIXINGS_FRACTIONS;
    f->settings.fixings = falling;
    f->settings.fixing_count = 2;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->fixings[1]");
    f->settings.fixing_kind = NTX_FIXINGS_YEARS;
    f->settings.fixings = past;
    f->settings.fixing_count = 1;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->fixings[0]");
    f->batch.pricer = NTX_MC_ASIAN_ARITHMETIC;
    f->settings.generator = NTX_GENERATOR_SOBOL;
    f->settings.fixing_count = 21202;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->fixings");
    f->settings.generator = NTX_GENERATOR_SOBOL;
    f->settings.scrambling = NTX_SCRAMBLING_NONE;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->scrambling");

    /* No rows are fine, many alike are not. */
    f->batch.rows = 0;
    CHECK_STATUS(simulate(f, NULL), NTX_OK);
    CHECK(f->results[0][0] == 42.0);
    f->batch.rows = 1000000;
    f->batch.output_count = 0;
    f->batch.row_codes = NULL;
    for (int i = 0; i < INPUTS; i++)
        f->inputs[i].stride = 0;
    CHECK_STATUS(simulate(f, NULL), NTX_INVALID_ARGUMENT);
    reset(f);
}

/* A state's bytes; the caller frees them. */
static unsigned char *saved(const ntx_simulation_state *state, size_t *size)
{
    CHECK_STATUS(ntx_simulation_state_save(state, NULL, 0, size, NULL), NTX_OK);
    unsigned char *bytes = (unsigned char *)malloc(*size);
    CHECK_STATUS(ntx_simulation_state_save(state, bytes, *size, NULL, NULL), NTX_OK);
    return bytes;
}

static ntx_simulation_state *loaded(const unsigned char *bytes, size_t size)
{
    ntx_simulation_state *state = NULL;
    CHECK_STATUS(ntx_simulation_state_load(bytes, size, &state, NULL), NTX_OK);
    return state;
}

/* What happens to the state of a call from within it. */
static int32_t use_state(void *user, uint64_t done, uint64_t total)
{
    ntx_simulation_state *state = (ntx_simulation_state *)user;
    size_t needed = 0;
    CHECK(done <= total);
    CHECK_STATUS(ntx_simulation_state_save(state, NULL, 0, &needed, NULL), NTX_INVALID_ARGUMENT);
    return 0;
}

static void states(fixture *f, uint32_t generator)
{
    enum { PARTS = 3, PATHS = 4096 };
    double whole[OUTPUTS][ROWS];
    ntx_simulation_state *parts[PARTS] = { NULL, NULL, NULL }, *sum = NULL, *other = NULL;
    unsigned char *bytes[PARTS], *all;
    size_t sizes[PARTS], size;

    f->settings.generator = generator;
    f->settings.paths = PARTS * PATHS;
    CHECK_STATUS(simulate(f, NULL), NTX_OK);
    memcpy(whole, f->results, sizeof whole);

    /* Each part as by a process of its own. */
    f->settings.paths = PATHS;
    for (int i = 0; i < PARTS; i++) {
        CHECK_STATUS(ntx_simulation_state_create(&parts[i], NULL), NTX_OK);
        f->settings.first_path = (uint64_t)i * PATHS;
        CHECK_STATUS(simulate(f, parts[i]), NTX_OK);
        CHECK(!same_bits(whole[0], f->results[0], ROWS));
        bytes[i] = saved(parts[i], &sizes[i]);
        ntx_simulation_state_release(parts[i]);
        parts[i] = loaded(bytes[i], sizes[i]);
    }
    /* Merged from last to first; then all paths are there, and a call has the bits of one that did them all. */
    CHECK_STATUS(ntx_simulation_state_create(&sum, NULL), NTX_OK);
    for (int i = PARTS - 1; i >= 0; i--)
        CHECK_STATUS(ntx_simulation_state_merge(sum, parts[i], NULL), NTX_OK);
    f->settings.paths = PARTS * PATHS;
    f->settings.first_path = 0;
    memset(f->results, 0, sizeof f->results);
    ntx_control control = ntx_control_init();
    control.progress = use_state;
    control.user = sum;
    CHECK_STATUS(ntx_simulate(engine, &f->batch, &f->settings, sum, &control, &f->error), NTX_OK);
    for (int i = 0; i < OUTPUTS; i++)
        CHECK(same_bits(whole[i], f->results[i], ROWS));
    /* Continued from a part, and stored again: the same bytes. */
    CHECK_STATUS(simulate(f, parts[0]), NTX_OK);
    CHECK(same_bits(whole[0], f->results[0], ROWS) && same_bits(whole[1], f->results[1], ROWS));
    all = saved(sum, &size);
    size_t other_size;
    unsigned char *other_bytes = saved(parts[0], &other_size);
    CHECK(size == other_size && memcmp(all, other_bytes, size) == 0);

    /* What does not fit changes nothing. */
    CHECK_STATUS(ntx_simulation_state_merge(sum, parts[1], &f->error), NTX_INVALID_ARGUMENT);
    CHECK(strcmp(f->error.argument, "from") == 0 && strstr(f->error.message, "row 0") != NULL);
    CHECK_STATUS(ntx_simulation_state_merge(sum, sum, &f->error), NTX_INVALID_ARGUMENT);
    CHECK_STATUS(ntx_simulation_state_create(&other, NULL), NTX_OK);
    CHECK_STATUS(ntx_simulation_state_merge(sum, other, NULL), NTX_OK);
    f->settings.seed = 1;
    CHECK_STATUS(simulate(f, sum), NTX_INVALID_ARGUMENT);
    CHECK_STATUS(simulate(f, other), NTX_OK);
    CHECK_STATUS(ntx_simulation_state_merge(sum, other, &f->error), NTX_INVALID_ARGUMENT);
    f->settings.seed = 0;
    f->batch.rows = ROWS - 1;
    CHECK_STATUS(simulate(f, sum), NTX_INVALID_ARGUMENT);
    f->batch.rows = ROWS;
    f->vol[2] += 0.01;
    CHECK_STATUS(simulate(f, sum), NTX_PARTIAL);
    CHECK(strstr(f->error.message, "other inputs") != NULL);
    CHECK(f->codes[2] == NTX_ROW_OTHER_INPUTS && f->error.row == 2 && isnan(f->results[0][2]));
    CHECK(same_bits(&whole[0][1], &f->results[0][1], 1));
    free(other_bytes);
    other_bytes = saved(sum, &other_size);
    CHECK(size == other_size && memcmp(all, other_bytes, size) == 0);

    free(other_bytes);
    free(all);
    for (int i = 0; i < PARTS; i++) {
        free(bytes[i]);
        ntx_simulation_state_release(parts[i]);
    }
    ntx_simulation_state_release(sum);
    ntx_simulation_state_release(other);
    reset(f);
}

/* Bytes that are no state. */
static void damage(fixture *f)
{
    ntx_simulation_state *state = NULL, *made;
    size_t size, needed = 0;
    f->batch.rows = 2;
    f->settings.paths = 64;
    CHECK_STATUS(ntx_simulation_state_create(&state, NULL), NTX_OK);
    CHECK_STATUS(simulate(f, state), NTX_OK);
    unsigned char *bytes = saved(state, &size);
    unsigned char *copy = (unsigned char *)malloc(size + 1);

    memset(copy, 'x', size + 1);
    CHECK_STATUS(ntx_simulation_state_save(state, copy, size - 1, &needed, &f->error), NTX_BUFFER_TOO_SMALL);
    CHECK(needed == size && copy[0] == 'x' && strcmp(f->error.argument, "capacity") == 0);
    CHECK_STATUS(ntx_simulation_state_save(state, copy, size + 1, NULL, NULL), NTX_OK);
    CHECK(memcmp(copy, bytes, size) == 0 && copy[size] == 'x');
    CHECK_STATUS(ntx_simulation_state_save(state, NULL, 0, NULL, NULL), NTX_NULL_POINTER);
    CHECK_STATUS(ntx_simulation_state_save(NULL, copy, size, NULL, NULL), NTX_NULL_POINTER);

    for (size_t length = 0; length < size; length += length < 64 ? 1 : 97) {
        made = state;
        CHECK_STATUS(ntx_simulation_state_load(bytes, length, &made, &f->error), NTX_INVALID_ARGUMENT);
        CHECK(made == NULL && strcmp(f->error.argument, "bytes") == 0);
    }
    CHECK_STATUS(ntx_simulation_state_load(copy, size + 1, &made, NULL), NTX_INVALID_ARGUMENT);
    for (size_t i = 0; i < size; i++) {
        copy[i] ^= 0x10;
        CHECK_STATUS(ntx_simulation_state_load(copy, size, &made, &f->error), NTX_INVALID_ARGUMENT);
        CHECK(i / 4 != 1 || strstr(f->error.message, "version") != NULL);
        CHECK(i < 8 || strstr(f->error.message, "damaged") != NULL);
        copy[i] ^= 0x10;
    }
    CHECK_STATUS(ntx_simulation_state_load(NULL, 0, &made, NULL), NTX_NULL_POINTER);
    CHECK_STATUS(ntx_simulation_state_load(bytes, SIZE_MAX, &made, NULL), NTX_COUNT_OVERFLOW);
    CHECK_STATUS(ntx_simulation_state_load(bytes, size, NULL, NULL), NTX_NULL_POINTER);
    CHECK_STATUS(ntx_simulation_state_create(NULL, NULL), NTX_NULL_POINTER);
    CHECK_STATUS(ntx_simulation_state_merge(NULL, state, NULL), NTX_NULL_POINTER);
    CHECK_STATUS(ntx_simulation_state_merge(state, NULL, NULL), NTX_NULL_POINTER);
    ntx_simulation_state_release(NULL);
    ntx_simulation_state_release(state);
    free(bytes);
    free(copy);
    reset(f);
}

typedef struct watch {
    uint64_t calls, done, total, stop_after;
} watch;

static int32_t on_progress(void *user, uint64_t done, uint64_t total)
{
    watch *w = (watch *)user;
    CHECK(done >= w->done && done <= total);
    w->calls++;
    w->done = done;
    w->total = total;
    return w->stop_after != 0 && w->calls >= w->stop_after;
}

static void cancelling(fixture *f)
{
    ntx_control control = ntx_control_init();
    watch all = { 0, 0, 0, 0 }, first = { 0, 0, 0, 1 };
    int32_t flag = 1;
    double whole[ROWS];
    ntx_simulation_state *state = NULL;

    control.progress = on_progress;
    control.user = &all;
    CHECK_STATUS(ntx_simulate(engine, &f->batch, &f->settings, NULL, &control, &f->error), NTX_OK);
    CHECK(all.calls >= 1 && all.done == all.total && all.total == ROWS * f->settings.paths);

    /* So much to do that the first call comes long before the end; what was done is kept and continued. */
    ntx_engine *one = engine_new(1);
    reset(f);
    f->batch.rows = 1;
    f->settings.paths = (uint64_t)1 << 40;
    control.user = &first;
    CHECK_STATUS(ntx_simulation_state_create(&state, NULL), NTX_OK);
    CHECK_STATUS(ntx_simulate(one, &f->batch, &f->settings, state, &control, &f->error), NTX_CANCELLED);
    CHECK(first.calls >= 1 && first.done > 0 && first.done < first.total && f->error.message[0] != 0);
    CHECK(f->results[0][0] == 42.0 && f->codes[0] == 77);
    f->settings.paths = 64 * (first.done / 64 + 1);
    CHECK_STATUS(ntx_simulate(one, &f->batch, &f->settings, state, NULL, &f->error), NTX_OK);
    whole[0] = f->results[0][0];
    CHECK_STATUS(ntx_simulate(engine, &f->batch, &f->settings, NULL, NULL, &f->error), NTX_OK);
    CHECK(same_bits(whole, f->results[0], 1));
    ntx_simulation_state_release(state);
    reset(f);

    /* Cancelled before it began: nothing is written. */
    control.progress = NULL;
    control.cancel = &flag;
    CHECK_STATUS(ntx_simulate(one, &f->batch, &f->settings, NULL, &control, &f->error), NTX_CANCELLED);
    CHECK(f->results[0][0] == 42.0 && f->codes[0] == 77);
    control.struct_size = 4;
    CHECK_STATUS(ntx_simulate(one, &f->batch, &f->settings, NULL, &control, &f->error), NTX_INVALID_STRUCT);
    ntx_engine_destroy(one);
    reset(f);
}

static void names(fixture *f)
{
    char text[16384];
    size_t needed = 0;
    CHECK(ntx_simulation_count() == 19);
    for (size_t i = 0; i < ntx_simulation_count(); i++) {
        CHECK_STATUS(ntx_simulation_describe(i, NULL, 0, &needed, &f->error), NTX_OK);
        CHECK(needed > 500 && needed < sizeof text);
        CHECK_STATUS(ntx_simulation_describe(i, text, needed, NULL, &f->error), NTX_OK);
        CHECK(strlen(text) == needed - 1 && text[0] == '{');
        CHECK(strstr(text, "\"generator\"") != NULL && strstr(text, "\"digital_shift\"") != NULL);
        CHECK_STATUS(ntx_simulation_describe(i, text, needed - 1, NULL, NULL), NTX_BUFFER_TOO_SMALL);
    }
    CHECK_STATUS(ntx_simulation_describe(19, text, sizeof text, NULL, NULL), NTX_INVALID_ARGUMENT);
    CHECK(ntx_simulation_find("mc_cliquet") == NTX_MC_CLIQUET && ntx_simulation_find("bsm_european") == 0);
    CHECK(ntx_simulation_find(NULL) == 0 && ntx_pricer_find("mc_european") == 0);
    CHECK(ntx_input_find("barrier") == NTX_IN_BARRIER && ntx_input_find("spot") == NTX_IN_SPOT);
    CHECK(ntx_output_find("standard_error") == NTX_OUT_STANDARD_ERROR && ntx_output_find("barrier") == 0);
    if (sizeof(void *) == 8) {
        CHECK(sizeof(ntx_simulation_settings) == 120 && offsetof(ntx_simulation_settings, paths) == 8);
        CHECK(offsetof(ntx_simulation_settings, fixing_count) == 56);
        CHECK(offsetof(ntx_simulation_settings, chunk_paths) == 96);
        CHECK(offsetof(ntx_simulation_settings, correlation) == 112);
    }
}

int main(void)
{
    fixture f;
    engine = engine_new(2);
    reset(&f);
    prices(&f);
    fixings(&f);
    same_on_all_threads(&f);
    columns(&f);
    bad_rows(&f);
    refusals(&f);
    states(&f, NTX_GENERATOR_PHILOX);
    states(&f, NTX_GENERATOR_SOBOL);
    damage(&f);
    cancelling(&f);
    names(&f);
    ntx_engine_destroy(engine);
    return check_result();
}
