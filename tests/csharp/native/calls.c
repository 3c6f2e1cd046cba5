/* The same calls in C, for the benchmark of what C# adds. */
#include <neutryx.h>

#include <time.h>

/* Nanoseconds that a call takes, on average over some. */
double nanoseconds_per_call(int32_t (*price)(const ntx_engine *, const ntx_batch *, const ntx_control *, ntx_error *),
    const ntx_engine *engine, const ntx_batch *batch, int32_t calls)
{
    struct timespec start, end;
    ntx_error error = ntx_error_init();
    timespec_get(&start, TIME_UTC);
    for (int32_t i = 0; i < calls; i++)
        if (price(engine, batch, NULL, &error) != NTX_OK)
            return -1.0;
    timespec_get(&end, TIME_UTC);
    return ((double)(end.tv_sec - start.tv_sec) * 1e9 + (double)(end.tv_nsec - start.tv_nsec)) / calls;
}
