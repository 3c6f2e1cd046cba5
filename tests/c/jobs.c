/* Jobs: waiting, asking, cancelling, and every order of ending things. */
#include "book.h"

enum { ROWS = 200000 };

static void plain(ntx_engine *engine, const book *expected)
{
    ntx_error error = ntx_error_init();
    book *a = book_new(ROWS), *b = book_new(ROWS);
    ntx_batch batches[2] = { a->batch, b->batch };
    ntx_job *job = NULL;
    uint64_t done = 1, total = 1;
    CHECK_STATUS(ntx_submit(engine, batches, 2, &job, &error), NTX_OK);
    memset(batches, 0xFF, sizeof batches);
    int32_t status;
    while ((status = ntx_job_wait(job, 0, &error)) == NTX_PENDING) {
        CHECK_STATUS(ntx_job_progress(job, &done, &total), NTX_OK);
        CHECK(done <= total && total == 2 * ROWS && error.code == NTX_PENDING);
    }
    CHECK(status == NTX_OK);
    CHECK_STATUS(ntx_job_wait(job, -1, &error), NTX_OK);
    CHECK_STATUS(ntx_job_wait(job, 5, NULL), NTX_OK);
    CHECK_STATUS(ntx_job_progress(job, &done, NULL), NTX_OK);
    CHECK(done == 2 * ROWS);
    CHECK_STATUS(ntx_job_cancel(job), NTX_OK);
    CHECK_STATUS(ntx_job_wait(job, -1, &error), NTX_OK);
    ntx_job_release(job);
    CHECK(same_outputs(a, expected) && same_outputs(b, expected));

    /* Bad rows are told by waiting. */
    a->spot[11] = -1.0;
    CHECK_STATUS(ntx_submit(engine, &a->batch, 1, &job, &error), NTX_OK);
    CHECK_STATUS(ntx_job_wait(job, -1, &error), NTX_PARTIAL);
    CHECK(error.row == 11 && error.bad_rows == 1 && a->codes[11] == NTX_ROW_BAD_SPOT);
    ntx_job_release(job);

    /* No batches, no rows. */
    CHECK_STATUS(ntx_submit(engine, NULL, 0, &job, &error), NTX_OK);
    CHECK_STATUS(ntx_job_wait(job, -1, &error), NTX_OK);
    ntx_job_release(job);
    a->batch.rows = 0;
    CHECK_STATUS(ntx_submit(engine, &a->batch, 1, &job, &error), NTX_OK);
    CHECK_STATUS(ntx_job_wait(job, -1, &error), NTX_OK);
    ntx_job_release(job);

    /* A batch that is refused leaves no job. */
    a->batch.pricer = 0;
    job = (ntx_job *)a;
    CHECK_STATUS(ntx_submit(engine, &a->batch, 1, &job, &error), NTX_UNKNOWN_PRICER);
    CHECK(job == NULL);
    book_free(a);
    book_free(b);
}

static void cancelled(ntx_engine *engine)
{
    book *b = book_new(ROWS);
    ntx_job *jobs[8];
    for (int i = 0; i < 8; i++) {
        b->batch.output_count = 0;
        b->batch.row_codes = NULL;
        CHECK_STATUS(ntx_submit(engine, &b->batch, 1, &jobs[i], NULL), NTX_OK);
    }
    for (int i = 7; i >= 0; i--)
        CHECK_STATUS(ntx_job_cancel(jobs[i]), NTX_OK);
    for (int i = 0; i < 8; i++) {
        int32_t status = ntx_job_wait(jobs[i], -1, NULL);
        CHECK(status == NTX_CANCELLED || status == NTX_OK);
        ntx_job_release(jobs[i]);
    }
    book_free(b);
}

/* After release the memory is the caller's, also when the job was not done. */
static void released_early(ntx_engine *engine)
{
    for (int i = 0; i < 20; i++) {
        book *b = book_new(ROWS / 4);
        ntx_job *job = NULL;
        CHECK_STATUS(ntx_submit(engine, &b->batch, 1, &job, NULL), NTX_OK);
        if (i % 2 == 1)
            ntx_job_wait(job, 1, NULL);
        ntx_job_release(job);
        book_free(b);
    }
}

/* Destroying the engine ends its jobs; they can still be asked and released. */
static void engine_destroyed(void)
{
    for (uint32_t threads = 1; threads <= 3; threads++) {
        ntx_engine *engine = engine_new(threads);
        book *a = book_new(ROWS), *b = book_new(ROWS);
        ntx_job *first = NULL, *second = NULL;
        uint64_t done = 0, total = 0;
        CHECK_STATUS(ntx_submit(engine, &a->batch, 1, &first, NULL), NTX_OK);
        CHECK_STATUS(ntx_submit(engine, &b->batch, 1, &second, NULL), NTX_OK);
        ntx_engine_destroy(engine);
        book_free(a);
        book_free(b);
        int32_t status = ntx_job_wait(first, 0, NULL);
        CHECK(status == NTX_CANCELLED || status == NTX_OK);
        status = ntx_job_wait(second, -1, NULL);
        CHECK(status == NTX_CANCELLED || status == NTX_OK);
        CHECK_STATUS(ntx_job_progress(second, &done, &total), NTX_OK);
        CHECK(total == ROWS && done <= total);
        ntx_job_release(second);
        ntx_job_release(first);
    }
}

int main(void)
{
    for (uint32_t threads = 1; threads <= 3; threads += 2) {
        ntx_engine *engine = engine_new(threads);
        book *expected = book_new(ROWS);
        CHECK_STATUS(ntx_price(engine, &expected->batch, NULL, NULL), NTX_OK);
        plain(engine, expected);
        cancelled(engine);
        released_early(engine);
        book_free(expected);
        ntx_engine_destroy(engine);
    }
    engine_destroyed();

    ntx_error error = ntx_error_init();
    CHECK_STATUS(ntx_job_wait(NULL, 0, &error), NTX_NULL_POINTER);
    CHECK(strcmp(error.argument, "job") == 0);
    CHECK_STATUS(ntx_job_progress(NULL, NULL, NULL), NTX_NULL_POINTER);
    CHECK_STATUS(ntx_job_cancel(NULL), NTX_NULL_POINTER);
    CHECK_STATUS(ntx_submit(NULL, NULL, 0, NULL, &error), NTX_NULL_POINTER);
    ntx_job_release(NULL);
    return check_result();
}
