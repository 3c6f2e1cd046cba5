/* Progress and cancelling. */
#include "book.h"

typedef struct watch {
    uint64_t calls, done, total, stop_after;
    int32_t *flag;
} watch;

static int32_t on_progress(void *user, uint64_t done, uint64_t total)
{
    watch *w = (watch *)user;
    CHECK(done >= w->done && done <= total);
    w->calls++;
    w->done = done;
    w->total = total;
    if (w->flag != NULL && w->calls == 1)
        *w->flag = 1;
    return w->stop_after != 0 && w->calls >= w->stop_after;
}

int main(void)
{
    enum { ROWS = 400000 };
    for (uint32_t threads = 1; threads <= 3; threads++) {
        ntx_engine *engine = engine_new(threads);
        ntx_error error = ntx_error_init();
        ntx_control control = ntx_control_init();
        book *b = book_new(ROWS);
        int32_t flag = 0;
        watch all = { 0, 0, 0, 0, NULL }, two = { 0, 0, 0, 2, NULL }, flagged = { 0, 0, 0, 0, &flag };

        control.progress = on_progress;
        control.user = &all;
        CHECK_STATUS(ntx_price(engine, &b->batch, &control, &error), NTX_OK);
        CHECK(all.calls >= (threads == 1 ? 2 : 1) && all.done == ROWS && all.total == ROWS);

        control.user = &two;
        b->price[0] = 42.0;
        /* The calling thread may not get to ask before the others have done everything. */
        int32_t status = ntx_price(engine, &b->batch, &control, &error);
        CHECK(status == NTX_CANCELLED || (threads > 1 && status == NTX_OK));
        CHECK(status == NTX_OK || (two.done < ROWS && error.code == NTX_CANCELLED && error.message[0] != 0));
        CHECK(b->price[0] != 42.0);

        control.user = &flagged;
        control.cancel = &flag;
        status = ntx_price(engine, &b->batch, &control, &error);
        CHECK(status == NTX_CANCELLED || (threads > 1 && status == NTX_OK));

        /* Cancelled before it began: nothing is written. */
        control.progress = NULL;
        b->price[0] = b->price[ROWS - 1] = 42.0;
        CHECK(flag == 1);
        CHECK_STATUS(ntx_price(engine, &b->batch, &control, &error), NTX_CANCELLED);
        CHECK(b->price[0] == 42.0 && b->price[ROWS - 1] == 42.0);

        flag = 0;
        ntx_batch batches[2] = { b->batch, b->batch };
        book *other = book_new(ROWS);
        batches[1] = other->batch;
        CHECK_STATUS(ntx_book_price(engine, batches, 2, &control, &error), NTX_OK);
        CHECK(same_outputs(b, other));

        book_free(b);
        book_free(other);
        ntx_engine_destroy(engine);
    }
    return check_result();
}
