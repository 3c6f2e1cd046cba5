/* Bad rows get NaN and a code; the rows beside them are what they are without them. */
#include "book.h"

#include <math.h>

int main(void)
{
    enum { ROWS = 6000 };
    const struct {
        size_t row, input;
        double value;
        uint32_t code;
    } bad[] = {
        { 3, 0, 2.0, NTX_ROW_BAD_TYPE },
        { 17, 6, -0.2, NTX_ROW_BAD_VOL },
        { 18, 6, NAN, NTX_ROW_BAD_VOL },
        { 63, 1, -1.0, NTX_ROW_BAD_SPOT },
        { 64, 2, NAN, NTX_ROW_BAD_STRIKE },
        { 2048, 3, -1e-9, NTX_ROW_BAD_TIME },
        { 4100, 4, INFINITY, NTX_ROW_BAD_RATE },
        { ROWS - 1, 5, NAN, NTX_ROW_BAD_DIVIDEND_YIELD },
    };
    const size_t count = sizeof bad / sizeof *bad;
    for (uint32_t threads = 1; threads <= 3; threads += 2) {
        ntx_engine *engine = engine_new(threads);
        ntx_error error = ntx_error_init();
        book *clean = book_new(ROWS), *b = book_new(ROWS);
        CHECK_STATUS(ntx_price(engine, &clean->batch, NULL, &error), NTX_OK);
        CHECK(error.code == NTX_OK && error.bad_rows == 0 && error.message[0] == 0);
        for (size_t i = 0; i < count; i++)
            (b->memory + bad[i].input * ROWS)[bad[i].row] = bad[i].value;
        memset(b->codes, 0xFF, ROWS * sizeof *b->codes);
        CHECK_STATUS(ntx_price(engine, &b->batch, NULL, &error), NTX_PARTIAL);
        CHECK(error.code == NTX_PARTIAL && error.bad_rows == count);
        CHECK(error.row == 3 && error.batch == 0 && error.row_code == NTX_ROW_BAD_TYPE);
        CHECK(strstr(error.message, "row 3") != NULL && strstr(error.message, "type") != NULL);
        size_t next = 0;
        for (size_t i = 0; i < ROWS; i++) {
            if (next < count && bad[next].row == i) {
                CHECK(b->codes[i] == bad[next].code);
                CHECK(isnan(b->price[i]) && isnan(b->delta[i]) && isnan(b->vega[i]));
                next++;
            } else {
                CHECK(b->codes[i] == NTX_ROW_OK);
                CHECK(same_bits(&b->price[i], &clean->price[i], 1));
                CHECK(same_bits(&b->vega[i], &clean->vega[i], 1));
            }
        }
        CHECK(next == count);

        /* A bad value for all rows. */
        double vol = -1.0;
        b->inputs[6].data = &vol;
        b->inputs[6].stride = 0;
        b->batch.row_codes = NULL;
        CHECK_STATUS(ntx_price(engine, &b->batch, NULL, &error), NTX_PARTIAL);
        CHECK(error.bad_rows == ROWS && error.row == 0);

        /* The first bad row of a book is told with its batch. */
        ntx_batch batches[3] = { clean->batch, clean->batch, clean->batch };
        batches[0].rows = 0;
        clean->spot[5] = NAN;
        batches[2].output_count = 0;
        CHECK_STATUS(ntx_book_price(engine, batches, 2, NULL, &error), NTX_PARTIAL);
        CHECK(error.batch == 1 && error.row == 5 && error.bad_rows == 1);
        CHECK(error.row_code == NTX_ROW_BAD_SPOT);

        book_free(clean);
        book_free(b);
        ntx_engine_destroy(engine);
    }
    CHECK(strcmp(ntx_row_code_name(NTX_ROW_OK), "ok") == 0);
    CHECK(strcmp(ntx_row_code_name(NTX_ROW_BAD_VOL), "bad_vol") == 0);
    CHECK(strcmp(ntx_row_code_name(4711), "unknown") == 0);
    return check_result();
}
