/* The example of neutryx.h. Written by `cargo xtask gen`; do not edit. */
#include <neutryx.h>

#include <stdio.h>

int main(void)
{
    double spot[3] = { 95.0, 100.0, 105.0 }, price[3], delta[3];
    double strike = 100.0, time = 0.5, rate = 0.03, vol = 0.2;
    int8_t type = NTX_CALL;
    ntx_input inputs[] = {
        { NTX_IN_TYPE, NTX_I8, &type, 0 },       // stride 0: one value for all rows
        { NTX_IN_SPOT, NTX_F64, spot, sizeof *spot },
        { NTX_IN_STRIKE, NTX_F64, &strike, 0 },
        { NTX_IN_TIME, NTX_F64, &time, 0 },      // years
        { NTX_IN_RATE, NTX_F64, &rate, 0 },
        { NTX_IN_VOL, NTX_F64, &vol, 0 },
    };
    ntx_output outputs[] = {
        { NTX_OUT_PRICE, NTX_F64, price, sizeof *price },
        { NTX_OUT_DELTA, NTX_F64, delta, sizeof *delta },
    };
    ntx_batch batch = ntx_batch_init(NTX_BSM_EUROPEAN, 3);
    ntx_error error = ntx_error_init();
    ntx_engine *engine = NULL;
    batch.inputs = inputs, batch.input_count = 6;
    batch.outputs = outputs, batch.output_count = 2;
    if (ntx_engine_create(NULL, &engine, &error) < 0
        || ntx_price(engine, &batch, NULL, &error) < 0)
        fprintf(stderr, "%s: %s\n", error.argument, error.message);
    for (int i = 0; i < 3; i++)
        printf("spot %.0f: price %.4f, delta %.4f\n", spot[i], price[i], delta[i]);
    ntx_engine_destroy(engine);
    return price[1] < 6.3710279 || price[1] > 6.3710280;
}
