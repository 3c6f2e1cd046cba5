/* Every layout of the same rows gives the same bits, and nothing beside the outputs is written. */
#include "book.h"

typedef struct option {
    int8_t type;
    double spot, strike, time;
    float rate;
    double dividend_yield, vol;
    double price;
    char canary[5];
    double delta, vega;
    uint32_t code;
} option;

static void array_of_structs(ntx_engine *engine, const book *expected)
{
    size_t rows = expected->rows;
    book *reference = book_new(rows);
    option *options = (option *)calloc(rows + 1, sizeof *options);
    for (size_t i = 0; i < rows; i++) {
        option *o = &options[i];
        o->type = (int8_t)reference->type[i];
        o->spot = reference->spot[i];
        o->strike = reference->strike[i];
        o->time = reference->time[i];
        o->rate = (float)reference->rate[i];
        reference->rate[i] = o->rate;
        o->dividend_yield = reference->dividend_yield[i];
        o->vol = reference->vol[i];
        memcpy(o->canary, "bird", 5);
    }
    CHECK_STATUS(ntx_price(engine, &reference->batch, NULL, NULL), NTX_OK);
    const ptrdiff_t stride = sizeof(option);
    ntx_input inputs[] = {
        { NTX_IN_VOL, NTX_F64, &options->vol, stride },
        { NTX_IN_TYPE, NTX_I8, &options->type, stride },
        { NTX_IN_SPOT, NTX_F64, &options->spot, stride },
        { NTX_IN_STRIKE, NTX_F64, &options->strike, stride },
        { NTX_IN_TIME, NTX_F64, &options->time, stride },
        { NTX_IN_RATE, NTX_F32, &options->rate, stride },
        { NTX_IN_DIVIDEND_YIELD, NTX_F64, &options->dividend_yield, stride },
    };
    ntx_output outputs[] = {
        { NTX_OUT_VEGA, NTX_F64, &options->vega, stride },
        { NTX_OUT_PRICE, NTX_F64, &options->price, stride },
        { NTX_OUT_DELTA, NTX_F64, &options->delta, stride },
    };
    ntx_batch batch = ntx_batch_init(NTX_BSM_EUROPEAN, rows);
    batch.inputs = inputs;
    batch.input_count = 7;
    batch.outputs = outputs;
    batch.output_count = 3;
    batch.row_codes = &options->code;
    batch.row_codes_stride = stride;
    for (size_t i = 0; i < rows; i++)
        options[i].code = 77;
    CHECK_STATUS(ntx_price(engine, &batch, NULL, NULL), NTX_OK);
    for (size_t i = 0; i < rows; i++) {
        CHECK(same_bits(&options[i].price, &reference->price[i], 1));
        CHECK(same_bits(&options[i].delta, &reference->delta[i], 1));
        CHECK(same_bits(&options[i].vega, &reference->vega[i], 1));
        CHECK(options[i].code == NTX_ROW_OK && strcmp(options[i].canary, "bird") == 0);
        CHECK(options[i].spot == reference->spot[i] && options[i].vol == reference->vol[i]);
    }
    CHECK(options[rows].price == 0.0 && options[rows].vega == 0.0);
    free(options);
    book_free(reference);
}

static void backwards(ntx_engine *engine, const book *expected)
{
    book *b = book_new(expected->rows);
    size_t last = b->rows - 1;
    for (size_t i = 0; i < BOOK_INPUTS; i++) {
        b->inputs[i].data = (const double *)b->inputs[i].data + last;
        b->inputs[i].stride = -(ptrdiff_t)sizeof(double);
    }
    for (size_t i = 0; i < BOOK_OUTPUTS; i++) {
        b->outputs[i].data = (double *)b->outputs[i].data + last;
        b->outputs[i].stride = -(ptrdiff_t)sizeof(double);
    }
    CHECK_STATUS(ntx_price(engine, &b->batch, NULL, NULL), NTX_OK);
    CHECK(same_outputs(b, expected));
    book_free(b);
}

static void in_place(ntx_engine *engine, const book *expected)
{
    book *b = book_new(expected->rows);
    b->outputs[0].data = b->spot;
    b->outputs[1].data = b->vol;
    b->outputs[2].data = b->type;
    CHECK_STATUS(ntx_price(engine, &b->batch, NULL, NULL), NTX_OK);
    CHECK(same_bits(b->spot, expected->price, b->rows));
    CHECK(same_bits(b->vol, expected->delta, b->rows));
    CHECK(same_bits(b->type, expected->vega, b->rows));
    book_free(b);
}

static void broadcast(ntx_engine *engine, size_t rows)
{
    book *dense = book_new(rows), *single = book_new(rows);
    int8_t type = NTX_PUT;
    float rate = 0.03125f;
    for (size_t i = 0; i < rows; i++) {
        dense->type[i] = type;
        dense->rate[i] = rate;
        dense->vol[i] = 0.2;
    }
    single->vol[0] = 0.2;
    single->inputs[0].data = &type;
    single->inputs[0].dtype = NTX_I8;
    single->inputs[0].stride = 0;
    single->inputs[4].data = &rate;
    single->inputs[4].dtype = NTX_F32;
    single->inputs[4].stride = 0;
    single->inputs[6].stride = 0;
    CHECK_STATUS(ntx_price(engine, &dense->batch, NULL, NULL), NTX_OK);
    CHECK_STATUS(ntx_price(engine, &single->batch, NULL, NULL), NTX_OK);
    CHECK(same_outputs(dense, single));
    book_free(dense);
    book_free(single);
}

static void element_types(ntx_engine *engine, const book *expected)
{
    size_t rows = expected->rows;
    book *b = book_new(rows);
    int32_t *type = (int32_t *)malloc(rows * sizeof *type);
    float *price = (float *)malloc((rows + 1) * sizeof *price);
    for (size_t i = 0; i < rows; i++)
        type[i] = (int32_t)b->type[i];
    price[rows] = 42.0f;
    b->inputs[0].data = type;
    b->inputs[0].dtype = NTX_I32;
    b->inputs[0].stride = sizeof *type;
    b->outputs[0].data = price;
    b->outputs[0].dtype = NTX_F32;
    b->outputs[0].stride = sizeof *price;
    CHECK_STATUS(ntx_price(engine, &b->batch, NULL, NULL), NTX_OK);
    for (size_t i = 0; i < rows; i++)
        CHECK(price[i] == (float)expected->price[i]);
    CHECK(price[rows] == 42.0f);
    CHECK(same_bits(b->delta, expected->delta, rows));
    free(type);
    free(price);
    book_free(b);
}

static void unaligned(ntx_engine *engine, const book *expected)
{
    size_t rows = expected->rows, bytes = rows * sizeof(double);
    book *b = book_new(rows);
    char *spot = (char *)malloc(bytes + 1), *price = (char *)malloc(bytes + 2);
    memcpy(spot + 1, b->spot, bytes);
    price[0] = price[bytes + 1] = 42;
    b->inputs[1].data = spot + 1;
    b->outputs[0].data = price + 1;
    CHECK_STATUS(ntx_price(engine, &b->batch, NULL, NULL), NTX_OK);
    CHECK(memcmp(price + 1, expected->price, bytes) == 0);
    CHECK(price[0] == 42 && price[bytes + 1] == 42);
    free(spot);
    free(price);
    book_free(b);
}

int main(void)
{
    const size_t sizes[] = { 1, 2, 7, 8, 9, 63, 64, 65, 5000 };
    ntx_engine *engine = engine_new(2);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        book *expected = book_new(sizes[i]);
        CHECK_STATUS(ntx_price(engine, &expected->batch, NULL, NULL), NTX_OK);
        array_of_structs(engine, expected);
        backwards(engine, expected);
        in_place(engine, expected);
        broadcast(engine, sizes[i]);
        element_types(engine, expected);
        unaligned(engine, expected);
        book_free(expected);
    }
    ntx_engine_destroy(engine);
    return check_result();
}
