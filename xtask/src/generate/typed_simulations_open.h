/*
 * neutryx @VERSION@: a function for each simulation, over ntx_simulate of neutryx.h. neutryx_typed.h includes it.
 *
 * Written by `cargo xtask gen` from the registry; do not edit.
 *
 *     double strike[3] = { 84.0, 87.0, 90.0 }, price[3], standard_error[3];
 *     double spot = 90.0, time = 1.0, rate = 0.025, dividend_yield = 0.06, vol = 0.13;
 *     int8_t type = NTX_PUT;
 *     ntx_mc_asian_arithmetic_inputs in = { 0 };
 *     ntx_mc_asian_arithmetic_outputs out = { 0 };
 *     ntx_simulation_settings settings = ntx_simulation_settings_init();
 *     ntx_error error = ntx_error_init();
 *     ntx_engine *engine = NULL;
 *     in.type = ntx_i8_value(&type);     // one value for all rows
 *     in.spot = ntx_f64_value(&spot);
 *     in.strike = ntx_f64(strike);       // an array
 *     in.time = ntx_f64_value(&time);    // years
 *     in.rate = ntx_f64_value(&rate);
 *     in.dividend_yield = ntx_f64_value(&dividend_yield);
 *     in.vol = ntx_f64_value(&vol);      // average and past_fixings stay zero: no fixing is past
 *     out.price = price;
 *     out.standard_error = standard_error;
 *     settings.generator = NTX_GENERATOR_SOBOL;
 *     settings.fixing_count = 12;        // at equal distances, the last at expiry
 *     if (ntx_engine_create(NULL, &engine, &error) < 0
 *         || ntx_mc_asian_arithmetic(engine, 3, &in, &out, NULL, &settings, NULL, NULL, &error) < 0)
 *         fprintf(stderr, "%s: %s\n", error.argument, error.message);
 *     for (int i = 0; i < 3; i++)
 *         printf("strike %.0f: %.4f +- %.4f\n", strike[i], price[i], standard_error[i]);
 *     ntx_engine_destroy(engine);
 *
 * Settings, states and what watches a call are those of ntx_simulate. Where each of several assets has an input for
 * itself it takes ntx_each_asset(columns, count), or ntx_all_assets(&column). Outputs are dense arrays of double here;
 * call ntx_simulate for float, for strides, and for term structures.
 */
#ifndef NEUTRYX_TYPED_SIMULATIONS_H
#define NEUTRYX_TYPED_SIMULATIONS_H

#include "neutryx.h"
#include "neutryx_column.h"

#ifdef __cplusplus
extern "C" {
#endif
