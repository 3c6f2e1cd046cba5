/* Paths in the caller's memory: layouts, term structures, buffers, and what is refused. */
#include "book.h"

#include <math.h>
#include <stddef.h>

enum { ROWS = 2, PATHS = 100, STEPS = 3, COUNT = ROWS * PATHS * STEPS, INPUTS = 8, VALUES = 5 };

typedef struct fixture {
    double type, spot[ROWS], strike, time, rate, vol, second_vol;
    double values[COUNT + 1];
    uint32_t codes[ROWS];
    ntx_input inputs[INPUTS];
    ntx_batch batch;
    ntx_simulation_settings settings;
    ntx_paths paths;
    ntx_error error;
} fixture;

static ntx_engine *engine;

static void reset(fixture *f)
{
    memset(f, 0, sizeof *f);
    f->type = NTX_CALL;
    f->spot[0] = 100.0;
    f->spot[1] = 110.0;
    f->strike = 105.0;
    f->time = 1.0;
    f->rate = 0.03;
    f->vol = 0.2;
    f->second_vol = 0.3;
    const ntx_input inputs[INPUTS] = {
        { NTX_IN_TYPE, NTX_F64, &f->type, 0 },
        { NTX_IN_SPOT, NTX_F64, f->spot, sizeof(double) },
        { NTX_IN_STRIKE, NTX_F64, &f->strike, 0 },
        { NTX_IN_TIME, NTX_F64, &f->time, 0 },
        { NTX_IN_RATE, NTX_F64, &f->rate, 0 },
        { NTX_IN_VOL | NTX_INTERVAL(1), NTX_F64, &f->vol, 0 },
        { NTX_IN_VOL | NTX_INTERVAL(2), NTX_F64, &f->second_vol, 0 },
        { NTX_IN_VOL | NTX_INTERVAL(3), NTX_F64, &f->vol, 0 },
    };
    memcpy(f->inputs, inputs, sizeof inputs);
    for (int i = 0; i <= COUNT; i++)
        f->values[i] = 42.0;
    f->codes[0] = f->codes[1] = 77;
    f->batch = ntx_batch_init(NTX_MC_ASIAN_ARITHMETIC, ROWS);
    f->batch.inputs = f->inputs;
    f->batch.input_count = INPUTS;
    f->batch.row_codes = f->codes;
    f->settings = ntx_simulation_settings_init();
    f->settings.paths = PATHS;
    f->settings.fixing_count = STEPS;
    f->paths = ntx_paths_init(NTX_PATH_SPOT, f->values);
    f->error = ntx_error_init();
}

static int32_t generate(fixture *f)
{
    return ntx_paths_generate(engine, &f->batch, &f->settings, &f->paths, NULL, &f->error);
}

/* Refuses a call, names the argument and writes nothing. */
#define REFUSED(f, status, wrong)                                                         \
    do {                                                                                  \
        CHECK_STATUS(generate(f), status);                                                \
        CHECK((f)->error.code == (status) && (f)->error.message[0] != 0);                 \
        if (strcmp((f)->error.argument, wrong) != 0)                                      \
            fprintf(stderr, "%s, not %s: ", (f)->error.argument, wrong);                  \
        CHECK(strcmp((f)->error.argument, wrong) == 0);                                   \
        CHECK((f)->values[0] == 42.0 && (f)->codes[0] == 77);                             \
        reset(f);                                                                         \
    } while (0)

static void layouts(fixture *f)
{
    CHECK_STATUS(generate(f), NTX_OK);
    CHECK(f->codes[0] == NTX_ROW_OK && f->codes[1] == NTX_ROW_OK && f->values[COUNT] == 42.0);
    double dense[COUNT];
    memcpy(dense, f->values, sizeof dense);
    for (int i = 0; i < COUNT; i++)
        CHECK(dense[i] > 20.0 && dense[i] < 500.0);

    /* Paths innermost, as column-major programs have it, in single precision, with gaps. */
    static float columns[STEPS][PATHS][ROWS][2];
    reset(f);
    f->paths.dtype = NTX_F32;
    f->paths.data = columns;
    f->paths.row_stride = sizeof columns[0][0][0];
    f->paths.path_stride = sizeof columns[0][0];
    f->paths.step_stride = sizeof columns[0];
    CHECK_STATUS(generate(f), NTX_OK);
    for (int row = 0; row < ROWS; row++)
        for (int path = 0; path < PATHS; path++)
            for (int step = 0; step < STEPS; step++) {
                CHECK(columns[step][path][row][0] == (float)dense[(row * PATHS + path) * STEPS + step]);
                CHECK(columns[step][path][row][1] == 0.0f);
            }

    /* Backwards, and the first two intervals alone. */
    reset(f);
    f->paths.data = &f->values[COUNT - 1];
    f->paths.steps = 2;
    f->paths.row_stride = -(ptrdiff_t)sizeof(double) * PATHS * 2;
    f->paths.path_stride = -(ptrdiff_t)sizeof(double) * 2;
    f->paths.step_stride = -(ptrdiff_t)sizeof(double);
    CHECK_STATUS(generate(f), NTX_OK);
    for (int row = 0; row < ROWS; row++)
        for (int path = 0; path < PATHS; path++)
            for (int step = 0; step < 2; step++)
                CHECK(f->values[COUNT - 1 - (row * PATHS + path) * 2 - step] ==
                      dense[(row * PATHS + path) * STEPS + step]);
    CHECK(f->values[COUNT - 1 - ROWS * PATHS * 2] == 42.0 && f->values[COUNT] == 42.0);

    /* A buffer, from its second element on. */
    reset(f);
    ntx_buffer *buffer = NULL;
    CHECK_STATUS(ntx_buffer_create(engine, 0, COUNT + 1, &buffer, &f->error), NTX_OK);
    f->paths.dtype = NTX_BUFFER;
    f->paths.data = buffer;
    f->paths.first = 1;
    CHECK_STATUS(generate(f), NTX_OK);
    CHECK_STATUS(ntx_buffer_read(buffer, 1, COUNT, f->values, NTX_F64, sizeof(double), &f->error), NTX_OK);
    CHECK(memcmp(f->values, dense, sizeof dense) == 0);
    f->paths.first = 2;
    CHECK_STATUS(generate(f), NTX_INVALID_ARGUMENT);
    CHECK(strcmp(f->error.argument, "paths->data") == 0);
    f->paths.first = 1;
    f->paths.path_stride = 24;
    CHECK_STATUS(generate(f), NTX_INVALID_STRIDE);
    ntx_buffer_release(buffer);
    f->paths.path_stride = 0;
    CHECK_STATUS(generate(f), NTX_INVALID_ARGUMENT);
    reset(f);
}

static void values(fixture *f)
{
    double of[VALUES][COUNT];
    for (uint32_t value = NTX_PATH_SPOT; value <= NTX_PATH_UNIFORM; value++) {
        f->paths.value = value;
        CHECK_STATUS(generate(f), NTX_OK);
        memcpy(of[value], f->values, sizeof of[value]);
        reset(f);
    }
    /* A step is drift and volatility times the normal; the second interval has its own. */
    const double vols[STEPS] = { f->vol, f->second_vol, f->vol };
    for (int i = 0; i < COUNT; i++) {
        const double vol = vols[i % STEPS], dt = f->time / STEPS;
        const double expected = (f->rate - 0.5 * vol * vol) * dt + vol * sqrt(dt) * of[NTX_PATH_NORMAL][i];
        CHECK(fabs(of[NTX_PATH_LOG_RETURN][i] - expected) < 1e-15);
        CHECK(fabs(exp(of[NTX_PATH_LOG_SPOT][i]) / of[NTX_PATH_SPOT][i] - 1.0) < 1e-14);
        CHECK(of[NTX_PATH_UNIFORM][i] > 0.0 && of[NTX_PATH_UNIFORM][i] < 1.0);
        CHECK((of[NTX_PATH_UNIFORM][i] > 0.5) == (of[NTX_PATH_NORMAL][i] > 0.0));
    }
}

static void refusals(fixture *f)
{
    f->paths.struct_size = 7;
    REFUSED(f, NTX_INVALID_STRUCT, "paths.struct_size");
    f->paths.value = 5;
    REFUSED(f, NTX_INVALID_ARGUMENT, "paths->value");
    f->paths.reserved = 1;
    REFUSED(f, NTX_INVALID_ARGUMENT, "paths->reserved");
    f->paths.dtype = NTX_I32;
    REFUSED(f, NTX_INVALID_DTYPE, "paths->dtype");
    f->paths.dtype = 9;
    REFUSED(f, NTX_INVALID_DTYPE, "paths->dtype");
    f->paths.data = NULL;
    REFUSED(f, NTX_NULL_POINTER, "paths->data");
    f->paths.first = 1;
    REFUSED(f, NTX_INVALID_ARGUMENT, "paths->first");
    f->paths.steps = STEPS + 1;
    REFUSED(f, NTX_INVALID_ARGUMENT, "paths->steps");
    f->paths.path_stride = sizeof(double);
    REFUSED(f, NTX_INVALID_STRIDE, "paths->path_stride");
    f->paths.step_stride = 4;
    REFUSED(f, NTX_INVALID_STRIDE, "paths->step_stride");
    f->paths.path_stride = PTRDIFF_MAX / 2;
    REFUSED(f, NTX_COUNT_OVERFLOW, "paths->data");
    f->paths.data = f->spot;
    REFUSED(f, NTX_OVERLAP, "paths->data");
    f->settings.paths = UINT64_MAX;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->paths");
    f->settings.paths = (uint64_t)1 << 60;
    REFUSED(f, NTX_COUNT_OVERFLOW, "paths->data");
    f->settings.moment_matching = 1;
    f->settings.generator = NTX_GENERATOR_SOBOL;
    REFUSED(f, NTX_INVALID_ARGUMENT, "settings->moment_matching");
    f->inputs[6].id = NTX_IN_VOL | NTX_INTERVAL(4);
    REFUSED(f, NTX_UNKNOWN_INPUT, "inputs[6]");
    f->inputs[6].id = NTX_IN_SPOT | NTX_INTERVAL(2);
    REFUSED(f, NTX_UNKNOWN_INPUT, "inputs[6]");
    double price[ROWS];
    const ntx_output output = { NTX_OUT_PRICE, NTX_F64, price, sizeof(double) };
    f->batch.outputs = &output;
    f->batch.output_count = 1;
    REFUSED(f, NTX_INVALID_ARGUMENT, "outputs");
    CHECK_STATUS(ntx_paths_generate(engine, &f->batch, &f->settings, NULL, NULL, &f->error), NTX_NULL_POINTER);
    CHECK(strcmp(f->error.argument, "paths") == 0);
    CHECK_STATUS(ntx_paths_generate(NULL, &f->batch, &f->settings, &f->paths, NULL, &f->error), NTX_NULL_POINTER);
    volatile int32_t cancel = 1;
    ntx_control control = ntx_control_init();
    control.cancel = &cancel;
    CHECK_STATUS(ntx_paths_generate(engine, &f->batch, &f->settings, &f->paths, &control, NULL), NTX_CANCELLED);
    CHECK(f->values[0] == 42.0);
    reset(f);
}

static void bad_rows(fixture *f)
{
    f->spot[1] = -1.0;
    CHECK_STATUS(generate(f), NTX_PARTIAL);
    CHECK(f->codes[0] == NTX_ROW_OK && f->codes[1] == NTX_ROW_BAD_SPOT && f->error.row == 1);
    for (int i = 0; i < COUNT; i++)
        CHECK((isnan(f->values[i]) != 0) == (i >= COUNT / ROWS));
    reset(f);
    f->second_vol = -1.0;
    CHECK_STATUS(generate(f), NTX_PARTIAL);
    CHECK(f->codes[0] == (NTX_ROW_BAD_VOL | NTX_INTERVAL(2)));
    reset(f);
    f->batch.rows = 0;
    CHECK_STATUS(generate(f), NTX_OK);
    CHECK(f->values[0] == 42.0);
    reset(f);
}

int main(void)
{
    static fixture f;
    ntx_engine_config config = ntx_engine_config_init();
    config.threads = 3;
    CHECK_STATUS(ntx_engine_create(&config, &engine, NULL), NTX_OK);
    reset(&f);
    layouts(&f);
    values(&f);
    refusals(&f);
    bad_rows(&f);
    layouts(&f);
    ntx_engine_destroy(engine);
    return check_result();
}
