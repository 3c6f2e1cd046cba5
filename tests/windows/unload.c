/* A host may unload the library when its last engine has ended: no thread is left that would run on in freed memory. */
#define NTX_STATIC
#include "check.h"

#include <windows.h>

#include <stdlib.h>

enum { ROWS = 50000, ROUNDS = 20 };

#define FIND(function) ((void *)GetProcAddress(library, #function))

static void load_price_unload(const char *path, const double *spot, double *price)
{
    HMODULE library = LoadLibraryA(path);
    CHECK(library != NULL);
    if (library == NULL)
        return;
    int32_t (*create)(const ntx_engine_config *, ntx_engine **, ntx_error *) = FIND(ntx_engine_create);
    int32_t (*run)(const ntx_engine *, const ntx_batch *, const ntx_control *, ntx_error *) = FIND(ntx_price);
    void (*destroy)(ntx_engine *) = FIND(ntx_engine_destroy);

    const double one = 1.0, strike = 100.0, time = 0.5, rate = 0.03, vol = 0.2;
    const ntx_input inputs[] = {
        { NTX_IN_TYPE, NTX_F64, &one, 0 },
        { NTX_IN_SPOT, NTX_F64, spot, sizeof *spot },
        { NTX_IN_STRIKE, NTX_F64, &strike, 0 },
        { NTX_IN_TIME, NTX_F64, &time, 0 },
        { NTX_IN_RATE, NTX_F64, &rate, 0 },
        { NTX_IN_VOL, NTX_F64, &vol, 0 },
    };
    const ntx_output output = { NTX_OUT_PRICE, NTX_F64, price, sizeof *price };
    ntx_batch batch = ntx_batch_init(NTX_BSM_EUROPEAN, ROWS);
    batch.inputs = inputs;
    batch.input_count = 6;
    batch.outputs = &output;
    batch.output_count = 1;
    ntx_engine_config config = ntx_engine_config_init();
    config.threads = 4;
    ntx_engine *engine = NULL;
    CHECK(create(&config, &engine, NULL) == NTX_OK);
    CHECK(run(engine, &batch, NULL, NULL) == NTX_OK);
    CHECK(price[0] > 0.0);
    destroy(engine);
    CHECK(FreeLibrary(library));
    CHECK(GetModuleHandleA(path) == NULL);
}

int main(int count, char **arguments)
{
    double *spot = calloc(ROWS, sizeof *spot), *price = calloc(ROWS, sizeof *price);
    if (count != 2 || spot == NULL || price == NULL)
        return 2;
    for (size_t i = 0; i < ROWS; i++)
        spot[i] = 80.0 + (double)i / 1000.0;
    for (int i = 0; i < ROUNDS; i++)
        load_price_unload(arguments[1], spot, price);
    /* Time for a thread that should not be there to run into the gap. */
    Sleep(200);
    free(spot);
    free(price);
    return check_failures > 0;
}
