/* Buffers: columns that stay where they are priced, on each OpenCL device that is seen and on engines without one. */
#include "book.h"

enum { ROWS = 20000, BEFORE = 37 };

static ntx_buffer *buffer_new(ntx_engine *engine, size_t elements)
{
    ntx_buffer *buffer = NULL;
    CHECK_STATUS(ntx_buffer_create(engine, 0, elements, &buffer, NULL), NTX_OK);
    CHECK(buffer != NULL);
    return buffer;
}

static ntx_buffer *uploaded(ntx_engine *engine, const double *values)
{
    ntx_buffer *buffer = buffer_new(engine, BEFORE + ROWS);
    CHECK_STATUS(ntx_buffer_write(buffer, BEFORE, ROWS, values, NTX_F64, sizeof(double), NULL), NTX_OK);
    return buffer;
}

/* The same as `input`, from a buffer. */
static void in_buffer(ntx_input *input, ntx_buffer *buffer, size_t first)
{
    input->dtype = NTX_BUFFER;
    input->data = buffer;
    input->stride = (ptrdiff_t)first;
}

static void out_buffer(ntx_output *output, ntx_buffer *buffer, size_t first)
{
    output->dtype = NTX_BUFFER;
    output->data = buffer;
    output->stride = (ptrdiff_t)first;
}

/* What another engine of this precision gives for a book in the caller's memory. */
static void priced_on_cpu(book *b, uint32_t precision)
{
    ntx_engine_config config = ntx_engine_config_init();
    ntx_engine *engine = NULL;
    config.backend = NTX_BACKEND_CPU;
    config.precision = precision;
    CHECK_STATUS(ntx_engine_create(&config, &engine, NULL), NTX_OK);
    CHECK_STATUS(ntx_price(engine, &b->batch, NULL, NULL), NTX_OK);
    ntx_engine_destroy(engine);
}

/* Uploaded once, priced again with another spot, results left where they are, and used by the next call. */
static void book_in_buffers(ntx_engine *engine, uint32_t precision)
{
    book *b = book_new(ROWS), *expected = book_new(ROWS);
    double *columns[BOOK_INPUTS] = { b->type, b->spot, b->strike, b->time, b->rate, b->dividend_yield, b->vol };
    ntx_buffer *inputs[BOOK_INPUTS];
    ntx_buffer *price = buffer_new(engine, 2 * ROWS);
    for (size_t i = 0; i < BOOK_INPUTS; i++) {
        inputs[i] = uploaded(engine, columns[i]);
        /* One column comes from the caller's memory each time. */
        if (i != 3)
            in_buffer(&b->inputs[i], inputs[i], BEFORE);
    }
    out_buffer(&b->outputs[0], price, ROWS);
    for (int round = 0; round < 2; round++) {
        if (round == 1) {
            for (size_t i = 0; i < ROWS; i++)
                expected->spot[i] *= 1.01;
            CHECK_STATUS(
                ntx_buffer_write(inputs[1], BEFORE, ROWS, expected->spot, NTX_F64, sizeof(double), NULL), NTX_OK);
        }
        priced_on_cpu(expected, precision);
        CHECK_STATUS(ntx_price(engine, &b->batch, NULL, NULL), NTX_OK);
        CHECK_STATUS(ntx_buffer_read(price, ROWS, ROWS, b->price, NTX_F64, sizeof(double), NULL), NTX_OK);
        CHECK(same_outputs(b, expected));
    }

    /* The prices become strikes without having left; a job does it, and every buffer is released meanwhile. */
    ntx_job *job = NULL;
    memcpy(expected->strike, expected->price, ROWS * sizeof(double));
    expected->batch.output_count = b->batch.output_count = 1;
    priced_on_cpu(expected, precision);
    in_buffer(&b->inputs[2], price, ROWS);
    b->outputs[0].dtype = NTX_F64;
    b->outputs[0].data = b->price;
    b->outputs[0].stride = sizeof(double);
    CHECK_STATUS(ntx_submit(engine, &b->batch, 1, &job, NULL), NTX_OK);
    ntx_buffer_release(price);
    for (size_t i = 0; i < BOOK_INPUTS; i++)
        ntx_buffer_release(inputs[i]);
    CHECK_STATUS(ntx_job_wait(job, -1, NULL), NTX_OK);
    ntx_job_release(job);
    CHECK(same_bits(b->price, expected->price, ROWS));
    book_free(b);
    book_free(expected);
}

/* Writing and reading convert, and take any stride. */
static void conversion(ntx_engine *engine)
{
    ntx_buffer *buffer = buffer_new(engine, 8);
    const double one = 1.5;
    const int8_t backwards[3] = { 3, 2, 1 };
    struct { float first, second; } pairs[2] = { { 10.0f, 0.0f }, { 20.0f, 0.0f } };
    double found[8];
    float narrow[8];
    CHECK_STATUS(ntx_buffer_write(buffer, 0, 8, &one, NTX_F64, 0, NULL), NTX_OK);
    CHECK_STATUS(ntx_buffer_write(buffer, 1, 3, backwards + 2, NTX_I8, -1, NULL), NTX_OK);
    CHECK_STATUS(ntx_buffer_write(buffer, 5, 2, &pairs[0].first, NTX_F32, sizeof pairs[0], NULL), NTX_OK);
    CHECK_STATUS(ntx_buffer_write(buffer, 8, 0, NULL, NTX_F64, 8, NULL), NTX_OK);
    CHECK_STATUS(ntx_buffer_read(buffer, 0, 8, found, NTX_F64, sizeof(double), NULL), NTX_OK);
    const double expected[8] = { 1.5, 1.0, 2.0, 3.0, 1.5, 10.0, 20.0, 1.5 };
    CHECK(same_bits(found, expected, 8));
    CHECK_STATUS(ntx_buffer_read(buffer, 0, 8, narrow + 7, NTX_F32, -(ptrdiff_t)sizeof(float), NULL), NTX_OK);
    CHECK(narrow[7] == 1.5f && narrow[0] == 1.5f && narrow[1] == 20.0f);
    ntx_buffer_release(buffer);
}

/* A call that must fail, blaming `argument`, with `text` in the message. */
#define REFUSED(call, status, of, text)                                                          \
    do {                                                                                         \
        CHECK_STATUS(call, status);                                                              \
        CHECK(strcmp(error.argument, of) == 0 && strstr(error.message, text) != NULL);           \
        if (strcmp(error.argument, of) != 0 || strstr(error.message, text) == NULL)              \
            fprintf(stderr, "    \"%s\" %s\n", error.argument, error.message);                   \
    } while (0)

/* What is no buffer is told from one, wherever a buffer is taken, and never followed. */
static void wrong_handles(ntx_engine *engine)
{
    ntx_error error = ntx_error_init();
    ntx_buffer *released = buffer_new(engine, ROWS);
    ntx_buffer_release(released);
    ntx_buffer_release(released);
    ntx_buffer_release(NULL);
    /* A new one is not taken for the one before it. */
    ntx_buffer *other = buffer_new(engine, ROWS);
    double number = 1.0;
    void *wrong[] = { released, engine, &number, &error, (char *)other + 1, (void *)(uintptr_t)1,
        (void *)(UINTPTR_MAX - 1) };
    ntx_buffer_release((ntx_buffer *)(void *)&number);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        ntx_buffer *handle = (ntx_buffer *)wrong[i];
        REFUSED(ntx_buffer_write(handle, 0, 1, &number, NTX_F64, 8, &error), NTX_INVALID_ARGUMENT, "buffer",
            "is no buffer");
        REFUSED(ntx_buffer_read(handle, 0, 1, &number, NTX_F64, 8, &error), NTX_INVALID_ARGUMENT, "buffer",
            "is no buffer");
        book *b = book_new(ROWS);
        for (size_t rows = 1; rows <= ROWS; rows += ROWS - 1) {
            b->batch.rows = rows;
            in_buffer(&b->inputs[4], handle, 0);
            REFUSED(ntx_price(engine, &b->batch, NULL, &error), NTX_INVALID_ARGUMENT, "inputs[4].data",
                "is no buffer");
            b->inputs[4].dtype = NTX_F64;
            b->inputs[4].data = b->rate;
            b->inputs[4].stride = sizeof(double);
            out_buffer(&b->outputs[1], handle, 0);
            REFUSED(ntx_book_price(engine, &b->batch, 1, NULL, &error), NTX_INVALID_ARGUMENT,
                "batches[0].outputs[1].data", "is no buffer");
            b->outputs[1].dtype = NTX_F64;
            b->outputs[1].data = b->delta;
            b->outputs[1].stride = sizeof(double);
        }
        book_free(b);
    }
    CHECK(number == 1.0);
    ntx_buffer_release(other);
}

static void wrong_arguments(ntx_engine *engine)
{
    ntx_error error = ntx_error_init();
    ntx_buffer *buffer = (ntx_buffer *)&error;
    double values[4] = { 0 };
    REFUSED(ntx_buffer_create(NULL, 0, 4, &buffer, &error), NTX_NULL_POINTER, "engine", "null");
    CHECK(buffer == NULL);
    REFUSED(ntx_buffer_create(engine, 0, 4, NULL, &error), NTX_NULL_POINTER, "buffer", "null");
    CHECK_STATUS(ntx_buffer_create(engine, 0, SIZE_MAX, &buffer, &error), NTX_OUT_OF_RESOURCES);
    CHECK(buffer == NULL && strcmp(error.argument, "elements") == 0);
    ntx_buffer *empty = buffer_new(engine, 0);
    ntx_buffer_release(empty);

    buffer = buffer_new(engine, 4);
    REFUSED(ntx_buffer_write(NULL, 0, 4, values, NTX_F64, 8, &error), NTX_NULL_POINTER, "buffer", "null");
    REFUSED(ntx_buffer_write(buffer, 0, 4, NULL, NTX_F64, 8, &error), NTX_NULL_POINTER, "data", "null");
    REFUSED(ntx_buffer_write(buffer, 1, 4, values, NTX_F64, 8, &error), NTX_INVALID_ARGUMENT, "buffer", "has 4");
    REFUSED(ntx_buffer_write(buffer, SIZE_MAX, 2, values, NTX_F64, 8, &error), NTX_INVALID_ARGUMENT, "buffer",
        "has 4");
    REFUSED(ntx_buffer_write(buffer, 0, 4, values, NTX_BUFFER, 8, &error), NTX_INVALID_DTYPE, "dtype", "known");
    REFUSED(ntx_buffer_write(buffer, 0, SIZE_MAX, values, NTX_F64, 8, &error), NTX_COUNT_OVERFLOW, "count",
        "address space");
    REFUSED(ntx_buffer_read(NULL, 0, 4, values, NTX_F64, 8, &error), NTX_NULL_POINTER, "buffer", "null");
    REFUSED(ntx_buffer_read(buffer, 0, 4, NULL, NTX_F64, 8, &error), NTX_NULL_POINTER, "data", "null");
    REFUSED(ntx_buffer_read(buffer, 0, 5, values, NTX_F64, 8, &error), NTX_INVALID_ARGUMENT, "buffer", "has 4");
    REFUSED(ntx_buffer_read(buffer, 0, 4, values, NTX_I32, 4, &error), NTX_INVALID_DTYPE, "dtype", "f64");
    REFUSED(ntx_buffer_read(buffer, 0, 4, values, NTX_F64, 0, &error), NTX_INVALID_STRIDE, "stride", "8 bytes");

    /* As columns: too short, before the start, read and written in one batch. */
    book *b = book_new(4);
    in_buffer(&b->inputs[6], buffer, 1);
    REFUSED(ntx_price(engine, &b->batch, NULL, &error), NTX_INVALID_ARGUMENT, "inputs[6]", "has 4");
    b->inputs[6].stride = -1;
    REFUSED(ntx_price(engine, &b->batch, NULL, &error), NTX_INVALID_STRIDE, "inputs[6].stride", "is -1");
    b->inputs[6].data = NULL;
    REFUSED(ntx_price(engine, &b->batch, NULL, &error), NTX_NULL_POINTER, "inputs[6].data", "null");
    b->inputs[6].dtype = 5;
    REFUSED(ntx_price(engine, &b->batch, NULL, &error), NTX_INVALID_DTYPE, "inputs[6].dtype", "4 (a buffer)");
    b->batch.rows = 3;
    in_buffer(&b->inputs[6], buffer, 0);
    out_buffer(&b->outputs[0], buffer, 1);
    CHECK_STATUS(ntx_price(engine, &b->batch, NULL, &error), NTX_OVERLAP);
    /* Without rows nothing is looked at. */
    b->batch.rows = 0;
    b->inputs[6].data = NULL;
    CHECK_STATUS(ntx_price(engine, &b->batch, NULL, &error), NTX_OK);
    book_free(b);
    ntx_buffer_release(buffer);
}

/* Buffers on a device belong to their engine, others are memory like any; both may outlive it. */
static void other_engine(ntx_engine *engine, const ntx_engine_config *config)
{
    ntx_error error = ntx_error_init();
    ntx_engine *other = NULL;
    book *b = book_new(ROWS);
    double found = 0.0;
    CHECK_STATUS(ntx_engine_create(config, &other, NULL), NTX_OK);
    ntx_buffer *vol = uploaded(other, b->vol);
    in_buffer(&b->inputs[6], vol, BEFORE);
    if (config->backend == NTX_BACKEND_OPENCL)
        REFUSED(ntx_price(engine, &b->batch, NULL, &error), NTX_INVALID_ARGUMENT, "buffer",
            "belongs to another engine");
    else
        CHECK_STATUS(ntx_price(engine, &b->batch, NULL, &error), NTX_OK);
    ntx_engine_destroy(other);
    CHECK_STATUS(ntx_buffer_read(vol, BEFORE + 7, 1, &found, NTX_F64, 8, NULL), NTX_OK);
    CHECK(found == (config->precision == NTX_PRECISION_F32 ? (double)(float)b->vol[7] : b->vol[7]));
    ntx_buffer_release(vol);
    book_free(b);
}

static int run(ntx_engine_config config)
{
    ntx_engine *engine = NULL;
    config.cache_off = 1;
    if (ntx_engine_create(&config, &engine, NULL) != NTX_OK)
        return 0;
    book_in_buffers(engine, config.precision);
    conversion(engine);
    wrong_handles(engine);
    wrong_arguments(engine);
    other_engine(engine, &config);
    ntx_engine_destroy(engine);
    return 1;
}

int main(void)
{
    size_t devices = 0;
    int on_devices = 0;
    ntx_engine_config config = ntx_engine_config_init();
    config.backend = NTX_BACKEND_CPU;
    CHECK(run(config));
    config.precision = NTX_PRECISION_F32;
    CHECK(run(config));

    CHECK_STATUS(ntx_device_count(&devices, NULL), NTX_OK);
    for (uint32_t i = 0; i < devices; i++) {
        config = ntx_engine_config_init();
        config.backend = NTX_BACKEND_OPENCL;
        config.device_indexes = &i;
        config.device_index_count = 1;
        on_devices += run(config);
    }
    printf("%d of %zu OpenCL devices\n", on_devices, devices);
    CHECK(on_devices > 0 || getenv("NEUTRYX_TEST_OPENCL") == NULL);
    return check_result();
}
