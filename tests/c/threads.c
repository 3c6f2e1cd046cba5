/* Thirty-two threads share one engine, with calls of all sizes and jobs; all get the same bits. */
#include "book.h"

#include <pthread.h>

enum { THREADS = 32, ROUNDS = 6, SIZES = 4 };

static const size_t sizes[SIZES] = { 1, 100, 4097, 20000 };
static ntx_engine *engine;
static book *expected[SIZES];

static void *run(void *argument)
{
    size_t number = (size_t)(uintptr_t)argument;
    uintptr_t failures = 0;
    for (size_t round = 0; round < ROUNDS; round++) {
        size_t which = (number + round) % SIZES;
        ntx_error error = ntx_error_init();
        book *b = book_new(sizes[which]);
        int32_t status;
        if (round % 3 == 2) {
            ntx_job *job = NULL;
            status = ntx_submit(engine, &b->batch, 1, &job, &error);
            if (status == NTX_OK)
                status = ntx_job_wait(job, -1, &error);
            ntx_job_release(job);
        } else {
            status = ntx_price(engine, &b->batch, NULL, &error);
        }
        failures += status != NTX_OK || !same_outputs(b, expected[which]);
        book_free(b);
    }
    return (void *)failures;
}

int main(void)
{
    ntx_engine *single = engine_new(1);
    for (size_t i = 0; i < SIZES; i++) {
        expected[i] = book_new(sizes[i]);
        CHECK_STATUS(ntx_price(single, &expected[i]->batch, NULL, NULL), NTX_OK);
    }
    ntx_engine_destroy(single);

    engine = engine_new(4);
    pthread_t threads[THREADS];
    for (size_t i = 0; i < THREADS; i++)
        CHECK(pthread_create(&threads[i], NULL, run, (void *)(uintptr_t)i) == 0);
    for (size_t i = 0; i < THREADS; i++) {
        void *failures = NULL;
        CHECK(pthread_join(threads[i], &failures) == 0);
        CHECK(failures == NULL);
    }
    ntx_engine_destroy(engine);
    for (size_t i = 0; i < SIZES; i++)
        book_free(expected[i]);
    return check_result();
}
