/* What C can hand over that is wrong: each has its status, names the argument, and writes nothing. */
#include "book.h"

static ntx_engine *engine;

/* A batch of two options with room for every trick. */
typedef struct fixture {
    double values[7][2];
    double results[8];
    uint32_t codes[2];
    ntx_input inputs[16];
    ntx_output outputs[32];
    ntx_batch batch;
    ntx_error error;
} fixture;

static void reset(fixture *f)
{
    static const double first[7] = { NTX_CALL, 100.0, 105.0, 0.5, 0.03, 0.01, 0.2 };
    static const uint32_t ids[7] = { NTX_IN_TYPE, NTX_IN_SPOT, NTX_IN_STRIKE, NTX_IN_TIME, NTX_IN_RATE,
        NTX_IN_DIVIDEND_YIELD, NTX_IN_VOL };
    memset(f, 0, sizeof *f);
    for (size_t i = 0; i < 7; i++) {
        f->values[i][0] = f->values[i][1] = first[i];
        ntx_input input = { ids[i], NTX_F64, f->values[i], sizeof(double) };
        f->inputs[i] = input;
    }
    ntx_output price = { NTX_OUT_PRICE, NTX_F64, &f->results[0], sizeof(double) };
    ntx_output delta = { NTX_OUT_DELTA, NTX_F64, &f->results[2], sizeof(double) };
    for (size_t i = 0; i < 8; i++)
        f->results[i] = 42.0;
    f->outputs[0] = price;
    f->outputs[1] = delta;
    f->batch = ntx_batch_init(NTX_BSM_EUROPEAN, 2);
    f->batch.inputs = f->inputs;
    f->batch.input_count = 7;
    f->batch.outputs = f->outputs;
    f->batch.output_count = 2;
    f->batch.row_codes = f->codes;
    f->error = ntx_error_init();
    f->codes[0] = f->codes[1] = 77;
}

/* Prices the batch, which must fail so, for one row and for two, and as a book and a job. */
#define REFUSED(f, status, culprit)                                                       \
    do {                                                                                  \
        for (size_t refused_rows = 2; refused_rows >= 1; refused_rows--) {                \
            if ((f)->batch.rows <= 2)                                                     \
                (f)->batch.rows = refused_rows;                                           \
            CHECK_STATUS(ntx_price(engine, &(f)->batch, NULL, &(f)->error), status);      \
            CHECK((f)->error.code == (status) && (f)->error.message[0] != 0);             \
            CHECK(strcmp((f)->error.argument, culprit) == 0);                             \
            if (strcmp((f)->error.argument, culprit) != 0)                                \
                fprintf(stderr, "    argument is \"%s\"\n", (f)->error.argument);         \
            CHECK_STATUS(ntx_price(engine, &(f)->batch, NULL, NULL), status);             \
        }                                                                                 \
        ntx_job *refused_job = NULL;                                                      \
        ntx_error *refused_error = &(f)->error;                                           \
        CHECK_STATUS(ntx_book_price(engine, &(f)->batch, 1, NULL, refused_error), status);\
        CHECK(strncmp((f)->error.argument, "batches[0]", 10) == 0);                       \
        CHECK_STATUS(ntx_submit(engine, &(f)->batch, 1, &refused_job, NULL), status);     \
        CHECK(refused_job == NULL);                                                       \
        CHECK((f)->results[0] == 42.0 && (f)->results[2] == 42.0 && (f)->codes[0] == 77); \
        reset(f);                                                                         \
    } while (0)

static void pointers(fixture *f)
{
    CHECK_STATUS(ntx_price(NULL, &f->batch, NULL, &f->error), NTX_NULL_POINTER);
    CHECK(strcmp(f->error.argument, "engine") == 0);
    CHECK_STATUS(ntx_price(engine, NULL, NULL, &f->error), NTX_NULL_POINTER);
    CHECK(strcmp(f->error.argument, "batch") == 0);
    CHECK_STATUS(ntx_price(NULL, NULL, NULL, NULL), NTX_NULL_POINTER);
    CHECK_STATUS(ntx_book_price(engine, NULL, 1, NULL, &f->error), NTX_NULL_POINTER);
    CHECK_STATUS(ntx_book_price(engine, NULL, 0, NULL, &f->error), NTX_OK);
    CHECK_STATUS(ntx_engine_create(NULL, NULL, &f->error), NTX_NULL_POINTER);
    CHECK_STATUS(ntx_engine_warmup(NULL, &f->error), NTX_NULL_POINTER);
    ntx_engine_destroy(NULL);

    f->batch.inputs = NULL;
    REFUSED(f, NTX_NULL_POINTER, "inputs");
    f->batch.outputs = NULL;
    REFUSED(f, NTX_NULL_POINTER, "outputs");
    f->inputs[3].data = NULL;
    REFUSED(f, NTX_NULL_POINTER, "inputs[3].data");
    f->inputs[3].data = NULL;
    f->inputs[3].stride = 0;
    REFUSED(f, NTX_NULL_POINTER, "inputs[3].data");
    f->outputs[1].data = NULL;
    REFUSED(f, NTX_NULL_POINTER, "outputs[1].data");
}

static void sizes(fixture *f)
{
    struct {
        ntx_batch batch;
        char tail[64];
    } longer;
    f->batch.struct_size = 0;
    REFUSED(f, NTX_INVALID_STRUCT, "batch.struct_size");
    f->batch.struct_size = sizeof(ntx_batch) - 1;
    REFUSED(f, NTX_INVALID_STRUCT, "batch.struct_size");

    memset(&longer, 0, sizeof longer);
    longer.batch = f->batch;
    longer.batch.struct_size = sizeof longer;
    CHECK_STATUS(ntx_price(engine, &longer.batch, NULL, &f->error), NTX_OK);
    longer.tail[63] = 1;
    CHECK_STATUS(ntx_price(engine, &longer.batch, NULL, &f->error), NTX_INVALID_STRUCT);
    reset(f);

    /* Books: every batch as long as the first. */
    struct {
        ntx_batch batch;
        char tail[16];
    } book[2];
    memset(book, 0, sizeof book);
    book[0].batch = book[1].batch = f->batch;
    book[0].batch.struct_size = book[1].batch.struct_size = sizeof book[0];
    book[1].batch.output_count = 0;
    book[1].batch.row_codes = NULL;
    CHECK_STATUS(ntx_book_price(engine, &book[0].batch, 2, NULL, &f->error), NTX_OK);
    book[1].batch.struct_size = sizeof(ntx_batch);
    CHECK_STATUS(ntx_book_price(engine, &book[0].batch, 2, NULL, &f->error), NTX_INVALID_STRUCT);
    CHECK(f->error.batch == 1 && strcmp(f->error.argument, "batches[1].struct_size") == 0);

    /* Errors: a longer one is fine and its tail is left alone, a shorter one is not. */
    struct {
        ntx_error error;
        char tail[16];
    } error;
    memset(&error, 0xAA, sizeof error);
    error.error.struct_size = sizeof error;
    reset(f);
    CHECK_STATUS(ntx_price(engine, &f->batch, NULL, &error.error), NTX_OK);
    CHECK(error.error.code == NTX_OK && error.error.message[0] == 0 && error.error.argument[0] == 0);
    CHECK(error.error.device_code == 0 && error.error.row_code == 0 && error.error.bad_rows == 0);
    CHECK((unsigned char)error.tail[0] == 0xAA && error.error.struct_size == sizeof error);
    reset(f);
    error.error.struct_size = sizeof(ntx_error) - 1;
    error.error.code = 4711;
    CHECK_STATUS(ntx_price(engine, &f->batch, NULL, &error.error), NTX_INVALID_STRUCT);
    error.error.struct_size = 0;
    CHECK_STATUS(ntx_price(engine, &f->batch, NULL, &error.error), NTX_INVALID_STRUCT);
    CHECK(error.error.code == 4711 && f->results[0] == 42.0);

    ntx_control control = ntx_control_init();
    CHECK_STATUS(ntx_price(engine, &f->batch, &control, &f->error), NTX_OK);
    control.struct_size = 4;
    CHECK_STATUS(ntx_price(engine, &f->batch, &control, &f->error), NTX_INVALID_STRUCT);
    CHECK(strcmp(f->error.argument, "control.struct_size") == 0);
    reset(f);
}

static void numbers(fixture *f)
{
    const uint32_t beyond = (uint32_t)ntx_pricer_count() + 1;
    const uint32_t wrong[] = { 0, beyond, 99, 0x7FFFFFFF, 0xFFFF0002, 0xFFFFFFFF };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        f->batch.pricer = wrong[i];
        REFUSED(f, NTX_UNKNOWN_PRICER, "pricer");
    }
    f->inputs[6].id = 0;
    REFUSED(f, NTX_UNKNOWN_INPUT, "inputs[6].id");
    f->inputs[6].id = 0xFFFFFFFF;
    REFUSED(f, NTX_UNKNOWN_INPUT, "inputs[6].id");
    f->inputs[7] = f->inputs[6];
    f->inputs[7].id = NTX_IN_CASH;
    f->batch.input_count = 8;
    REFUSED(f, NTX_UNKNOWN_INPUT, "inputs[7]");
    f->outputs[1].id = NTX_OUT_VOL;
    REFUSED(f, NTX_UNKNOWN_OUTPUT, "outputs[1]");
    f->outputs[1].id = 99;
    REFUSED(f, NTX_UNKNOWN_OUTPUT, "outputs[1].id");
    f->outputs[1].id = 0;
    REFUSED(f, NTX_UNKNOWN_OUTPUT, "outputs[1].id");
    f->inputs[2].dtype = 5;
    REFUSED(f, NTX_INVALID_DTYPE, "inputs[2].dtype");
    f->outputs[0].dtype = 0xFFFFFFFF;
    REFUSED(f, NTX_INVALID_DTYPE, "outputs[0].dtype");
    f->outputs[0].dtype = NTX_I32;
    REFUSED(f, NTX_INVALID_DTYPE, "outputs[0].dtype");

    ntx_output phi = { NTX_OUT_PHI, NTX_F64, &f->results[2], sizeof(double) };
    f->batch.pricer = NTX_BLACK76_EUROPEAN;
    f->inputs[1].id = NTX_IN_FORWARD;
    f->inputs[5] = f->inputs[6];
    f->batch.input_count = 6;
    f->outputs[1] = phi;
    REFUSED(f, NTX_UNKNOWN_OUTPUT, "outputs[1]");
}

static void columns(fixture *f)
{
    f->inputs[6] = f->inputs[1];
    REFUSED(f, NTX_DUPLICATE_COLUMN, "inputs[6]");
    f->inputs[7] = f->inputs[5];
    f->batch.input_count = 8;
    REFUSED(f, NTX_DUPLICATE_COLUMN, "inputs[7]");
    for (size_t i = 7; i < 12; i++)
        f->inputs[i] = f->inputs[0];
    f->batch.input_count = 12;
    CHECK_STATUS(ntx_price(engine, &f->batch, NULL, &f->error), NTX_DUPLICATE_COLUMN);
    f->batch.input_count = SIZE_MAX;
    CHECK_STATUS(ntx_price(engine, &f->batch, NULL, &f->error), NTX_DUPLICATE_COLUMN);
    reset(f);
    f->outputs[1].id = NTX_OUT_PRICE;
    REFUSED(f, NTX_DUPLICATE_COLUMN, "outputs[1]");
    for (size_t i = 1; i < sizeof f->outputs / sizeof *f->outputs; i++)
        f->outputs[i] = f->outputs[0];
    f->batch.output_count = SIZE_MAX;
    CHECK_STATUS(ntx_price(engine, &f->batch, NULL, &f->error), NTX_DUPLICATE_COLUMN);
    reset(f);
    f->batch.input_count = 6;
    REFUSED(f, NTX_MISSING_INPUT, "inputs");
    f->batch.input_count = 0;
    f->batch.inputs = NULL;
    REFUSED(f, NTX_MISSING_INPUT, "inputs");

    /* The dividend yield has a default. */
    double price;
    f->values[5][0] = f->values[5][1] = 0.0;
    CHECK_STATUS(ntx_price(engine, &f->batch, NULL, &f->error), NTX_OK);
    price = f->results[0];
    f->inputs[5] = f->inputs[6];
    f->batch.input_count = 6;
    CHECK_STATUS(ntx_price(engine, &f->batch, NULL, &f->error), NTX_OK);
    CHECK(same_bits(&price, &f->results[0], 1));
    f->batch.rows = 1;
    f->results[0] = 42.0;
    CHECK_STATUS(ntx_price(engine, &f->batch, NULL, &f->error), NTX_OK);
    CHECK(same_bits(&price, &f->results[0], 1));
    reset(f);
}

static void memory(fixture *f)
{
    f->outputs[0].stride = 0;
    REFUSED(f, NTX_INVALID_STRIDE, "outputs[0].stride");
    f->outputs[1].stride = 0;
    REFUSED(f, NTX_INVALID_STRIDE, "outputs[1].stride");

    /* Overlaps: an output with an output, an input half, the row codes with both. */
    f->outputs[1].data = &f->results[0];
    REFUSED(f, NTX_OVERLAP, "outputs[1]");
    f->outputs[1].data = (char *)&f->results[0] + 4;
    REFUSED(f, NTX_OVERLAP, "outputs[1]");
    f->inputs[1].data = (char *)&f->results[0] + 1;
    REFUSED(f, NTX_OVERLAP, "outputs[0]");
    f->batch.row_codes = (uint32_t *)&f->results[0];
    f->batch.row_codes_stride = 8;
    REFUSED(f, NTX_OVERLAP, "row_codes");
    f->inputs[1].dtype = NTX_F32;
    f->inputs[1].data = f->codes;
    f->inputs[1].stride = 4;
    REFUSED(f, NTX_OVERLAP, "row_codes");
    /* In place, but with another size. */
    f->outputs[0].data = f->values[1];
    f->outputs[0].dtype = NTX_F32;
    REFUSED(f, NTX_OVERLAP, "outputs[0]");

    /* Only two rows make these wrong. */
    f->outputs[0].stride = 4;
    CHECK_STATUS(ntx_price(engine, &f->batch, NULL, &f->error), NTX_INVALID_STRIDE);
    f->outputs[0].stride = -7;
    CHECK_STATUS(ntx_price(engine, &f->batch, NULL, &f->error), NTX_INVALID_STRIDE);
    reset(f);
    f->batch.row_codes_stride = 3;
    CHECK_STATUS(ntx_price(engine, &f->batch, NULL, &f->error), NTX_INVALID_STRIDE);
    CHECK(strcmp(f->error.argument, "row_codes.stride") == 0);
    reset(f);

    /* Counts and strides that leave the address space. */
    const size_t counts[] = { SIZE_MAX, SIZE_MAX / 2, SIZE_MAX / 8, (SIZE_MAX >> 4) + 2 };
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        f->batch.rows = counts[i];
        CHECK_STATUS(ntx_price(engine, &f->batch, NULL, &f->error), NTX_COUNT_OVERFLOW);
        CHECK_STATUS(ntx_book_price(engine, &f->batch, 1, NULL, &f->error), NTX_COUNT_OVERFLOW);
    }
    f->batch.rows = 2;
    f->outputs[0].stride = PTRDIFF_MAX;
    CHECK_STATUS(ntx_price(engine, &f->batch, NULL, &f->error), NTX_COUNT_OVERFLOW);
    f->outputs[0].stride = PTRDIFF_MIN;
    CHECK_STATUS(ntx_price(engine, &f->batch, NULL, &f->error), NTX_COUNT_OVERFLOW);
    reset(f);
    f->inputs[1].stride = PTRDIFF_MIN;
    CHECK_STATUS(ntx_price(engine, &f->batch, NULL, &f->error), NTX_COUNT_OVERFLOW);
    CHECK(strcmp(f->error.argument, "inputs[1]") == 0);
    reset(f);

    /* Huge counts with nothing that grows with them. */
    f->batch.rows = SIZE_MAX / 4;
    f->batch.output_count = 0;
    f->batch.row_codes = NULL;
    for (size_t i = 0; i < 7; i++)
        f->inputs[i].stride = 0;
    CHECK_STATUS(ntx_price(engine, &f->batch, NULL, &f->error), NTX_INVALID_ARGUMENT);
    reset(f);

    /* No rows: no memory is needed, and none is touched. */
    f->batch.rows = 0;
    for (size_t i = 0; i < 7; i++)
        f->inputs[i].data = NULL;
    f->outputs[0].data = NULL;
    CHECK_STATUS(ntx_price(engine, &f->batch, NULL, &f->error), NTX_OK);
    CHECK(f->results[2] == 42.0 && f->codes[0] == 77);
    reset(f);
}

static void configurations(fixture *f)
{
    ntx_engine_config config = ntx_engine_config_init();
    ntx_engine *made = engine;
    config.struct_size = 3;
    CHECK_STATUS(ntx_engine_create(&config, &made, &f->error), NTX_INVALID_STRUCT);
    CHECK(made == NULL && strcmp(f->error.argument, "config.struct_size") == 0);
    config = ntx_engine_config_init();
    config.backend = 3;
    CHECK_STATUS(ntx_engine_create(&config, &made, &f->error), NTX_INVALID_ARGUMENT);
    CHECK(strcmp(f->error.argument, "config->backend") == 0);
    config.backend = NTX_BACKEND_OPENCL;
    CHECK_STATUS(ntx_engine_create(&config, &made, &f->error), NTX_UNAVAILABLE);
    config.backend = NTX_BACKEND_CPU;
    config.precision = 2;
    CHECK_STATUS(ntx_engine_create(&config, &made, &f->error), NTX_INVALID_ARGUMENT);
    config.precision = NTX_PRECISION_F32;
    config.instruction_set = 77;
    CHECK_STATUS(ntx_engine_create(&config, &made, &f->error), NTX_INVALID_ARGUMENT);
    config.instruction_set = NTX_INSTRUCTION_SET_PORTABLE;
    config.threads = 1025;
    CHECK_STATUS(ntx_engine_create(&config, &made, &f->error), NTX_INVALID_ARGUMENT);
    config.threads = 2;
    CHECK_STATUS(ntx_engine_create(&config, &made, &f->error), NTX_OK);
    CHECK_STATUS(ntx_engine_warmup(made, &f->error), NTX_OK);
    f->batch.rows = 1;
    CHECK_STATUS(ntx_price(made, &f->batch, NULL, &f->error), NTX_OK);
    ntx_engine_destroy(made);
    reset(f);
}

static void texts(fixture *f)
{
    char buffer[8192];
    size_t needed = 0;
    CHECK(strcmp(ntx_version(), NTX_VERSION) == 0);
    CHECK(ntx_abi_version() == NTX_ABI_VERSION);
    CHECK(strcmp(ntx_status_name(NTX_BUFFER_TOO_SMALL), "buffer_too_small") == 0);
    CHECK(strcmp(ntx_status_name(-4711), "unknown") == 0);
    CHECK(ntx_pricer_count() >= 6);
    for (size_t i = 0; i < ntx_pricer_count(); i++) {
        CHECK_STATUS(ntx_pricer_describe(i, NULL, 0, &needed, &f->error), NTX_OK);
        CHECK(needed > 100 && needed < sizeof buffer);
        memset(buffer, 'x', sizeof buffer);
        CHECK_STATUS(ntx_pricer_describe(i, buffer, needed, NULL, &f->error), NTX_OK);
        CHECK(strlen(buffer) == needed - 1 && buffer[0] == '{' && buffer[needed] == 'x');
        memset(buffer, 'x', sizeof buffer);
        CHECK_STATUS(ntx_pricer_describe(i, buffer, needed - 1, &needed, &f->error), NTX_BUFFER_TOO_SMALL);
        CHECK(buffer[0] == 'x');
    }
    CHECK_STATUS(ntx_pricer_describe(ntx_pricer_count(), buffer, sizeof buffer, NULL, &f->error),
        NTX_INVALID_ARGUMENT);
    CHECK_STATUS(ntx_pricer_describe(0, NULL, 10, &needed, &f->error), NTX_NULL_POINTER);
    CHECK_STATUS(ntx_pricer_describe(0, NULL, 0, NULL, &f->error), NTX_NULL_POINTER);
    CHECK_STATUS(ntx_engine_describe(engine, buffer, sizeof buffer, &needed, &f->error), NTX_OK);
    CHECK(strstr(buffer, "\"instruction_set\"") != NULL);
    CHECK_STATUS(ntx_engine_describe(NULL, buffer, sizeof buffer, &needed, &f->error), NTX_NULL_POINTER);
    CHECK(ntx_pricer_find("bsm_european") == NTX_BSM_EUROPEAN);
    CHECK(ntx_pricer_find("") == 0 && ntx_pricer_find(NULL) == 0 && ntx_pricer_find("\xff") == 0);
    CHECK(ntx_input_find("dividend_yield") == NTX_IN_DIVIDEND_YIELD && ntx_input_find("delta") == 0);
    CHECK(ntx_output_find("ultima") == NTX_OUT_ULTIMA && ntx_output_find("spot") == 0);
}

/* The layout that programs are compiled against. */
static void layouts(void)
{
    if (sizeof(void *) != 8)
        return;
    CHECK(sizeof(ntx_input) == 24 && offsetof(ntx_input, data) == 8 && offsetof(ntx_input, stride) == 16);
    CHECK(sizeof(ntx_output) == 24 && offsetof(ntx_output, data) == 8 && offsetof(ntx_output, stride) == 16);
    CHECK(offsetof(ntx_batch, rows) == 8 && offsetof(ntx_batch, row_codes_stride) == 56);
    CHECK(offsetof(ntx_error, batch) == 16 && offsetof(ntx_error, message) == 104);
    CHECK(offsetof(ntx_engine_config, instruction_set) == 16);
    CHECK(offsetof(ntx_control, progress) == 8 && offsetof(ntx_control, cancel) == 24);
}

int main(void)
{
    fixture f;
    engine = engine_new(2);
    reset(&f);
    pointers(&f);
    sizes(&f);
    numbers(&f);
    columns(&f);
    memory(&f);
    configurations(&f);
    texts(&f);
    layouts();
    ntx_engine_destroy(engine);
    return check_result();
}
