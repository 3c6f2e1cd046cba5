/*
 * A caller in the wrong, twice: two threads price into the same memory, and with PRICES less than ROWS there is not
 * enough of it. The sanitizers must see that inside the library, or their silence elsewhere means nothing.
 */
#include <neutryx.h>
#include <pthread.h>

/* Not a multiple of the vector's width: thread sanitizer does not watch stores of 32 bytes and more. */
enum { ROWS = 1003 };
#ifndef PRICES
#define PRICES ROWS
#endif
static double price[PRICES];
static ntx_engine *engine;

static void *run(void *unused)
{
    double spot = 100.0, strike = 100.0, time = 0.5, rate = 0.03, vol = 0.2;
    int8_t type = NTX_CALL;
    ntx_input inputs[] = {
        { NTX_IN_TYPE, NTX_I8, &type, 0 },
        { NTX_IN_SPOT, NTX_F64, &spot, 0 },
        { NTX_IN_STRIKE, NTX_F64, &strike, 0 },
        { NTX_IN_TIME, NTX_F64, &time, 0 },
        { NTX_IN_RATE, NTX_F64, &rate, 0 },
        { NTX_IN_VOL, NTX_F64, &vol, 0 },
    };
    ntx_output output = { NTX_OUT_PRICE, NTX_F64, price, sizeof *price };
    ntx_batch batch = ntx_batch_init(NTX_BSM_EUROPEAN, ROWS);
    batch.inputs = inputs;
    batch.input_count = 6;
    batch.outputs = &output;
    batch.output_count = 1;
    ntx_price(engine, &batch, NULL, NULL);
    return unused;
}

int main(void)
{
    pthread_t threads[2];
    ntx_engine_config config = ntx_engine_config_init();
    ntx_engine_create(&config, &engine, NULL);
    for (int i = 0; i < 2; i++)
        pthread_create(&threads[i], NULL, run, NULL);
    for (int i = 0; i < 2; i++)
        pthread_join(threads[i], NULL);
    ntx_engine_destroy(engine);
    return 0;
}
