/*
 * neutryx @VERSION@: prices and Greeks of arrays of options, in the caller's own memory.
 *
 * Written by `cargo xtask gen` from src/ffi; do not edit.
 *
 * An example, which prices three calls:
 *
 *     double spot[3] = { 95.0, 100.0, 105.0 }, price[3], delta[3];
 *     double strike = 100.0, time = 0.5, rate = 0.03, vol = 0.2;
 *     int8_t type = NTX_CALL;
 *     ntx_input inputs[] = {
 *         { NTX_IN_TYPE, NTX_I8, &type, 0 },       // stride 0: one value for all rows
 *         { NTX_IN_SPOT, NTX_F64, spot, sizeof *spot },
 *         { NTX_IN_STRIKE, NTX_F64, &strike, 0 },
 *         { NTX_IN_TIME, NTX_F64, &time, 0 },      // years
 *         { NTX_IN_RATE, NTX_F64, &rate, 0 },
 *         { NTX_IN_VOL, NTX_F64, &vol, 0 },
 *     };
 *     ntx_output outputs[] = {
 *         { NTX_OUT_PRICE, NTX_F64, price, sizeof *price },
 *         { NTX_OUT_DELTA, NTX_F64, delta, sizeof *delta },
 *     };
 *     ntx_batch batch = ntx_batch_init(NTX_BSM_EUROPEAN, 3);
 *     ntx_error error = ntx_error_init();
 *     ntx_engine *engine = NULL;
 *     batch.inputs = inputs, batch.input_count = 6;
 *     batch.outputs = outputs, batch.output_count = 2;
 *     if (ntx_engine_create(NULL, &engine, &error) < 0
 *         || ntx_price(engine, &batch, NULL, &error) < 0)
 *         fprintf(stderr, "%s: %s\n", error.argument, error.message);
 *     for (int i = 0; i < 3; i++)
 *         printf("spot %.0f: price %.4f, delta %.4f\n", spot[i], price[i], delta[i]);
 *     ntx_engine_destroy(engine);
 *
 * neutryx_typed.h has a function for each pricer and each simulation that makes such calls shorter.
 *
 * Units: times in years; rates and yields continuously compounded, as decimals (0.03 is three percent);
 * volatilities per square-root year, as decimals; vega and rho per 1.00, not per percent; theta per year of
 * calendar time, so usually negative: divide by 365 for the decay of a day.
 *
 * Results: in double precision a result is the same bits whatever the number of threads, the CPU, the place
 * of the row in the batch and the layout of the columns.
 *
 * Ownership: the caller owns all memory but engines, buffers, jobs and states of simulations, which end with
 * ntx_engine_destroy, ntx_buffer_release, ntx_job_release and ntx_simulation_state_release. Texts returned by
 * pointer are static.
 *
 * NULL: is allowed for a parameter or field only where its comment says so. Elsewhere it gives
 * NTX_NULL_POINTER, not a crash.
 *
 * Threads: every function may be called from any thread at any time; only the call that ends an engine, a job
 * or a state must be the last to use it, and an ntx_error serves one call at a time.
 *
 * Structs: those that start with struct_size grow at their end in later versions. Set it to the struct's
 * sizeof; a library that is older than the header accepts the struct as long as the fields it does not know
 * are zero. A shorter struct than version 1 had, and a size of 0, give NTX_INVALID_STRUCT.
 *
 * All settings belong to engines; what the library keeps for the process is the list of OpenCL devices. It
 * needs no environment variables and never ends the process. It prints nothing, unless a fault inside it (a
 * bug, reported as NTX_INTERNAL) leaves a line on stderr.
 */
#ifndef NEUTRYX_H
#define NEUTRYX_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Version of this header, as a text and in numbers. */
#define NTX_VERSION "@VERSION@"
#define NTX_VERSION_MAJOR @MAJOR@
#define NTX_VERSION_MINOR @MINOR@
#define NTX_VERSION_PATCH @PATCH@

/* Define NTX_STATIC before including this on Windows when linking the static library. */
#ifndef NTX_API
#if defined(_WIN32) && !defined(NTX_STATIC)
#define NTX_API __declspec(dllimport)
#else
#define NTX_API
#endif
#endif

/* For the small functions that are in headers. */
#if defined(__GNUC__) || defined(__clang__)
#define NTX_INLINE static inline __attribute__((unused))
#else
#define NTX_INLINE static inline
#endif

#ifdef __cplusplus
extern "C" {
#endif
