/* Ten thousand engines, jobs and buffers and a million calls leave nothing behind. Linux only. */
#define _GNU_SOURCE
#include "book.h"

#include <unistd.h>

enum { ENGINES = 10000, CALLS = 1000000, MOST_KILOBYTES = 3000 };

static long resident_kilobytes(void)
{
    long pages = 0, resident = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file == NULL || fscanf(file, "%ld %ld", &pages, &resident) != 2)
        resident = -1;
    if (file != NULL)
        fclose(file);
    return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

static book *small, *large;

static void engines(int count)
{
    for (int i = 0; i < count; i++) {
        ntx_engine *engine = engine_new(i % 100 == 0 ? 3 : 1);
        ntx_buffer *buffer = NULL;
        ntx_job *job = NULL;
        CHECK_STATUS(ntx_price(engine, i % 100 == 0 ? &large->batch : &small->batch, NULL, NULL), NTX_OK);
        CHECK_STATUS(ntx_buffer_create(engine, 0, 1000, &buffer, NULL), NTX_OK);
        CHECK_STATUS(ntx_submit(engine, &small->batch, 1, &job, NULL), NTX_OK);
        ntx_job_release(job);
        ntx_buffer_release(buffer);
        ntx_engine_destroy(engine);
    }
}

static void calls(int count)
{
    ntx_engine *engine = engine_new(1);
    ntx_error error = ntx_error_init();
    ntx_batch wrong = small->batch;
    wrong.pricer = 0;
    for (int i = 0; i < count; i++) {
        int32_t status = i % 3 == 0 ? ntx_price(engine, &small->batch, NULL, &error)
            : i % 3 == 1            ? ntx_book_price(engine, &small->batch, 1, NULL, &error)
                                    : ntx_price(engine, &wrong, NULL, &error);
        CHECK(status == (i % 3 == 2 ? NTX_UNKNOWN_PRICER : NTX_OK));
    }
    ntx_engine_destroy(engine);
}

/* Runs once a tenth of it, which is when the heap finds its size, and then all of it. */
static void grows_not(const char *what, void (*work)(int), int count)
{
    work(count / 10);
    long before = resident_kilobytes();
    work(count);
    long grown = resident_kilobytes() - before;
    printf("%d %s: %ld KiB more\n", count, what, grown);
    CHECK(before > 0 && grown < MOST_KILOBYTES);
}

int main(void)
{
    small = book_new(2);
    large = book_new(20000);
    grows_not("engines", engines, ENGINES);
    grows_not("calls", calls, CALLS);
    book_free(small);
    book_free(large);
    return check_result();
}
