/*
 * neutryx @VERSION@: a function for each pricer, over ntx_price of neutryx.h.
 *
 * Written by `cargo xtask gen` from the registry; do not edit.
 *
 *     double spot[3] = { 95.0, 100.0, 105.0 }, price[3], delta[3];
 *     double strike = 100.0, time = 0.5, rate = 0.03, vol = 0.2;
 *     int8_t type = NTX_CALL;
 *     ntx_bsm_european_inputs in = { 0 };
 *     ntx_bsm_european_outputs out = { 0 };
 *     ntx_error error = ntx_error_init();
 *     ntx_engine *engine = NULL;
 *     in.type = ntx_i8_value(&type);     // one value for all rows
 *     in.spot = ntx_f64(spot);           // an array
 *     in.strike = ntx_f64_value(&strike);
 *     in.time = ntx_f64_value(&time);    // years
 *     in.rate = ntx_f64_value(&rate);
 *     in.vol = ntx_f64_value(&vol);      // the dividend yield stays zero
 *     out.price = price;
 *     out.delta = delta;
 *     if (ntx_engine_create(NULL, &engine, &error) < 0
 *         || ntx_bsm_european(engine, 3, &in, &out, NULL, &error) < 0)
 *         fprintf(stderr, "%s: %s\n", error.argument, error.message);
 *     for (int i = 0; i < 3; i++)
 *         printf("spot %.0f: price %.4f, delta %.4f\n", spot[i], price[i], delta[i]);
 *     ntx_engine_destroy(engine);
 *
 * Outputs are dense arrays of double here; call ntx_price for float, for strides and to watch a call.
 *
 * This brings neutryx_typed_simulations.h too, which has a function for each simulation.
 */
#ifndef NEUTRYX_TYPED_H
#define NEUTRYX_TYPED_H

#include "neutryx.h"
#include "neutryx_column.h"
#include "neutryx_typed_simulations.h"

#ifdef __cplusplus
extern "C" {
#endif
