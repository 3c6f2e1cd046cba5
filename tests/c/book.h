/* A book of European options with the same pseudorandom rows everywhere, as dense arrays. */
#ifndef BOOK_H
#define BOOK_H

#include "check.h"

#include <stdlib.h>
#include <string.h>

enum { BOOK_INPUTS = 7, BOOK_OUTPUTS = 3 };

typedef struct book {
    size_t rows;
    double *type, *spot, *strike, *time, *rate, *dividend_yield, *vol;
    double *price, *delta, *vega;
    uint32_t *codes;
    ntx_input inputs[BOOK_INPUTS];
    ntx_output outputs[BOOK_OUTPUTS];
    ntx_batch batch;
    double *memory;
} book;

static inline double book_random(uint64_t *state)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (double)(*state >> 11) / 9007199254740992.0;
}

static inline book *book_new(size_t rows)
{
    book *b = (book *)calloc(1, sizeof *b);
    size_t length = rows > 0 ? rows : 1;
    uint64_t state = 1;
    b->rows = rows;
    b->memory = (double *)calloc(10 * length, sizeof(double));
    b->codes = (uint32_t *)calloc(length, sizeof(uint32_t));
    double **columns[10] = { &b->type, &b->spot, &b->strike, &b->time, &b->rate, &b->dividend_yield, &b->vol,
        &b->price, &b->delta, &b->vega };
    for (size_t i = 0; i < 10; i++)
        *columns[i] = b->memory + i * length;
    for (size_t i = 0; i < rows; i++) {
        b->type[i] = book_random(&state) < 0.5 ? NTX_CALL : NTX_PUT;
        b->spot[i] = 50.0 + 100.0 * book_random(&state);
        b->strike[i] = 50.0 + 100.0 * book_random(&state);
        b->time[i] = 0.01 + 3.0 * book_random(&state);
        b->rate[i] = -0.01 + 0.06 * book_random(&state);
        b->dividend_yield[i] = 0.03 * book_random(&state);
        b->vol[i] = 0.05 + 0.6 * book_random(&state);
    }
    const uint32_t ids[BOOK_INPUTS] = { NTX_IN_TYPE, NTX_IN_SPOT, NTX_IN_STRIKE, NTX_IN_TIME, NTX_IN_RATE,
        NTX_IN_DIVIDEND_YIELD, NTX_IN_VOL };
    const uint32_t output_ids[BOOK_OUTPUTS] = { NTX_OUT_PRICE, NTX_OUT_DELTA, NTX_OUT_VEGA };
    for (size_t i = 0; i < BOOK_INPUTS; i++) {
        ntx_input input = { ids[i], NTX_F64, *columns[i], sizeof(double) };
        b->inputs[i] = input;
    }
    for (size_t i = 0; i < BOOK_OUTPUTS; i++) {
        ntx_output output = { output_ids[i], NTX_F64, *columns[7 + i], sizeof(double) };
        b->outputs[i] = output;
    }
    b->batch = ntx_batch_init(NTX_BSM_EUROPEAN, rows);
    b->batch.inputs = b->inputs;
    b->batch.input_count = BOOK_INPUTS;
    b->batch.outputs = b->outputs;
    b->batch.output_count = BOOK_OUTPUTS;
    b->batch.row_codes = b->codes;
    return b;
}

static inline void book_free(book *b)
{
    free(b->memory);
    free(b->codes);
    free(b);
}

/* Whether arrays of double hold the same bits. */
static inline int same_bits(const double *a, const double *b, size_t count)
{
    return memcmp(a, b, count * sizeof *a) == 0;
}

/* Whether the outputs of two books hold the same bits. */
static inline int same_outputs(const book *a, const book *b)
{
    return a->rows == b->rows && same_bits(a->price, b->price, a->rows) && same_bits(a->delta, b->delta, a->rows)
        && same_bits(a->vega, b->vega, a->rows);
}

/* An engine with a number of threads. */
static inline ntx_engine *engine_new(uint32_t threads)
{
    ntx_engine_config config = ntx_engine_config_init();
    ntx_engine *engine = NULL;
    config.threads = threads;
    CHECK_STATUS(ntx_engine_create(&config, &engine, NULL), NTX_OK);
    return engine;
}

#endif
