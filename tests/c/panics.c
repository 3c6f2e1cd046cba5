/*
 * A pricer that panics, on the calling thread, on the engine's threads and in jobs: the call fails, and the
 * engine goes on. Needs the library built with the feature fault-injection.
 */
#include "book.h"

#define FAULTY 0xFFFF0001u

int main(void)
{
    const size_t sizes[] = { 1, 10, 5000, 300000 };
    for (uint32_t threads = 1; threads <= 3; threads++) {
        ntx_engine *engine = engine_new(threads);
        ntx_error error = ntx_error_init();
        book *expected = book_new(10000), *b = book_new(10000);
        CHECK_STATUS(ntx_price(engine, &expected->batch, NULL, NULL), NTX_OK);
        for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
            book *faulty = book_new(sizes[i]);
            ntx_job *job = NULL;
            faulty->batch.pricer = FAULTY;
            faulty->batch.output_count = 1;
            CHECK_STATUS(ntx_price(engine, &faulty->batch, NULL, &error), NTX_INTERNAL);
            CHECK(error.code == NTX_INTERNAL && error.message[0] != 0);
            CHECK_STATUS(ntx_price(engine, &faulty->batch, NULL, NULL), NTX_INTERNAL);

            CHECK_STATUS(ntx_submit(engine, &faulty->batch, 1, &job, &error), NTX_OK);
            CHECK_STATUS(ntx_job_wait(job, -1, &error), NTX_INTERNAL);
            ntx_job_release(job);
            CHECK_STATUS(ntx_submit(engine, &faulty->batch, 1, &job, &error), NTX_OK);
            ntx_job_release(job);

            ntx_batch batches[2] = { b->batch, faulty->batch };
            CHECK_STATUS(ntx_book_price(engine, batches, 2, NULL, &error), NTX_INTERNAL);
            CHECK_STATUS(ntx_price(engine, &b->batch, NULL, &error), NTX_OK);
            CHECK(same_outputs(b, expected));
            book_free(faulty);
        }
        book_free(expected);
        book_free(b);
        ntx_engine_destroy(engine);
    }
    /* The pricer is not in the registry. */
    CHECK(ntx_pricer_find("faulty") == 0);
    return check_result();
}
