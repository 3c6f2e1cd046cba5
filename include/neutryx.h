/*
 * neutryx 0.1.0: prices and Greeks of arrays of options, in the caller's own memory.
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
#define NTX_VERSION "0.1.0"
#define NTX_VERSION_MAJOR 0
#define NTX_VERSION_MINOR 1
#define NTX_VERSION_PATCH 0

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

/*
 * Numbers
 * -------
 * Numbers never change their meaning and are never used again. Structs hold them as integers of a fixed size,
 * not as enums, whose size is up to the compiler.
 */

/*
 * What became of a call. Negative: it failed; zero: all is well; positive: it ran, with something to know.
 * Later versions may add members.
 */
typedef enum ntx_status {
    /* Everything was computed. */
    NTX_OK = 0,
    /* Some rows could not be priced: their outputs are NaN and their row codes say why. */
    NTX_PARTIAL = 1,
    /* An asynchronous job is still running. */
    NTX_PENDING = 2,
    /* An argument has a value that is not allowed. */
    NTX_INVALID_ARGUMENT = -1,
    /* A required pointer is null. */
    NTX_NULL_POINTER = -2,
    /* A struct has a size this library does not know. */
    NTX_INVALID_STRUCT = -3,
    /* No pricer has this number or name. */
    NTX_UNKNOWN_PRICER = -4,
    /* The pricer has no such input column. */
    NTX_UNKNOWN_INPUT = -5,
    /* The pricer has no such output. */
    NTX_UNKNOWN_OUTPUT = -6,
    /* A required input column is missing. */
    NTX_MISSING_INPUT = -7,
    /* An input or output was given twice. */
    NTX_DUPLICATE_COLUMN = -8,
    /* An element type that does not exist or does not fit the column. */
    NTX_INVALID_DTYPE = -9,
    /* A stride that is not allowed: zero for an output, or one that makes elements overlap. */
    NTX_INVALID_STRIDE = -10,
    /* Row count times stride does not fit the address space. */
    NTX_COUNT_OVERFLOW = -11,
    /* An output overlaps another output or an input, other than exactly in place. */
    NTX_OVERLAP = -12,
    /* The backend or instruction set asked for is not there. */
    NTX_UNAVAILABLE = -13,
    /* The call was cancelled; rows already done stay written. */
    NTX_CANCELLED = -14,
    /* Memory or threads could not be had. */
    NTX_OUT_OF_RESOURCES = -15,
    /* A fault inside the library was caught. */
    NTX_INTERNAL = -16,
    /* A buffer is too small for the text; the size needed was written. */
    NTX_BUFFER_TOO_SMALL = -17,
    /* An OpenCL device or its driver failed; the error's device code is the driver's. */
    NTX_DEVICE_FAILED = -18,
} ntx_status;

/* What became of a row. */
typedef enum ntx_row_code {
    /* The row was priced. */
    NTX_ROW_OK = 0,
    /* The type is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_TYPE = 1,
    /* The spot is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_SPOT = 2,
    /* The forward is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_FORWARD = 3,
    /* The strike is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_STRIKE = 4,
    /* The time is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_TIME = 5,
    /* The rate is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_RATE = 6,
    /* The dividend yield is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_DIVIDEND_YIELD = 7,
    /* The vol is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_VOL = 8,
    /* The displacement is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_DISPLACEMENT = 9,
    /* The cash is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_CASH = 10,
    /* The price is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_PRICE = 11,
    /* The value of barrier is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_BARRIER = 51,
    /* The value of rebate is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_REBATE = 52,
    /* The value of direction is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_DIRECTION = 53,
    /* The value of knock is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_KNOCK = 54,
    /* The value of average is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_AVERAGE = 55,
    /* The value of past_fixings is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_PAST_FIXINGS = 56,
    /* The value of extremum is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_EXTREMUM = 57,
    /* The value of start_time is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_START_TIME = 58,
    /* The value of strike_ratio is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_STRIKE_RATIO = 59,
    /* The value of local_floor is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_LOCAL_FLOOR = 60,
    /* The value of local_cap is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_LOCAL_CAP = 61,
    /* The value of global_floor is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_GLOBAL_FLOOR = 62,
    /* The value of global_cap is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_GLOBAL_CAP = 63,
    /* The value of weight is NaN or not allowed; every output of the row is NaN. */
    NTX_ROW_BAD_WEIGHT = 64,
    /*
     * The inputs are allowed, but an output has no value there and is NaN, such as the charm of an option
     * that expires now exactly at its strike.
     */
    NTX_ROW_NO_LIMIT = 100,
    /*
     * Implied volatility: the price is below the intrinsic value (out of the money: negative), which no
     * volatility gives. vol is NaN, clamped_vol 0.
     */
    NTX_ROW_BELOW_INTRINSIC = 101,
    /* Implied volatility: the price is the intrinsic value. vol and clamped_vol are 0. */
    NTX_ROW_AT_INTRINSIC = 102,
    /*
     * Implied volatility: in the money, and price and intrinsic value differ by no more than the rounding of
     * the discount factors. vol is NaN, clamped_vol 0.
     */
    NTX_ROW_NO_TIME_VALUE = 103,
    /*
     * Implied volatility: the price is the largest possible one, the discounted asset for a call, the
     * discounted strike for a put. vol and clamped_vol are infinite.
     */
    NTX_ROW_AT_MAXIMUM = 104,
    /* Implied volatility: the price is above the largest possible one. vol is NaN, clamped_vol infinite. */
    NTX_ROW_ABOVE_MAXIMUM = 105,
    /*
     * Implied volatility: no time is left, so the price says nothing of a volatility. Every output is NaN,
     * iterations 0.
     */
    NTX_ROW_EXPIRED = 106,
    /* Simulation: the deadline passed before the row had a path. Every output is NaN. */
    NTX_ROW_NO_PATHS = 107,
    /* Simulation: the state was made with other inputs. Every output is NaN. */
    NTX_ROW_OTHER_INPUTS = 108,
} ntx_row_code;

/* Values of the input column NTX_IN_TYPE. */
typedef enum ntx_option_type {
    /* The right to buy. */
    NTX_CALL = 1,
    /* The right to sell. */
    NTX_PUT = -1,
} ntx_option_type;

/* Values of the input column NTX_IN_DIRECTION. */
typedef enum ntx_direction {
    /* The barrier is touched from below. */
    NTX_UP = 1,
    /* It is touched from above. */
    NTX_DOWN = -1,
} ntx_direction;

/* Values of the input column NTX_IN_KNOCK. */
typedef enum ntx_knock {
    /* Touching the barrier makes the option. */
    NTX_KNOCK_IN = 1,
    /* Touching the barrier ends the option. */
    NTX_KNOCK_OUT = -1,
} ntx_knock;

/* Type of a column's elements. */
typedef enum ntx_dtype {
    /* double. */
    NTX_F64 = 0,
    /* float. */
    NTX_F32 = 1,
    /* int32_t; inputs only. */
    NTX_I32 = 2,
    /* int8_t; inputs only. */
    NTX_I8 = 3,
} ntx_dtype;

/* Pricers. ntx_pricer_describe tells their formulas, inputs and outputs. */
typedef enum ntx_pricer_id {
    /* Black-Scholes-Merton. */
    NTX_BSM_EUROPEAN = 1,
    /* Black (1976), options on a forward. */
    NTX_BLACK76_EUROPEAN = 2,
    /* Bachelier, normal model. */
    NTX_BACHELIER_EUROPEAN = 3,
    /* Displaced diffusion, or shifted lognormal. */
    NTX_DISPLACED_EUROPEAN = 4,
    /* Pays a fixed amount of cash when in the money. */
    NTX_CASH_OR_NOTHING_EUROPEAN = 5,
    /* Pays the asset when in the money. */
    NTX_ASSET_OR_NOTHING_EUROPEAN = 6,
    /* Implied volatility, Black (1976). */
    NTX_BLACK_IMPLIED_VOL = 7,
    /* Implied volatility, Black-Scholes-Merton. */
    NTX_BSM_IMPLIED_VOL = 8,
    /* Implied volatility, displaced diffusion. */
    NTX_DISPLACED_IMPLIED_VOL = 9,
    /* Implied volatility, Bachelier's normal model. */
    NTX_BACHELIER_IMPLIED_VOL = 10,
} ntx_pricer_id;

/* Inputs. */
typedef enum ntx_input_id {
    /* Call (1) or put (-1). */
    NTX_IN_TYPE = 1,
    /* Price of the underlying today, in units of money. */
    NTX_IN_SPOT = 2,
    /* Forward price of the underlying for the expiry, in units of money. */
    NTX_IN_FORWARD = 3,
    /* Strike price, in units of money. */
    NTX_IN_STRIKE = 4,
    /* Time to expiry in years. */
    NTX_IN_TIME = 5,
    /* Interest rate, continuously compounded, as a decimal a year. */
    NTX_IN_RATE = 6,
    /* Dividend yield (or foreign interest rate), continuously compounded, as a decimal a year. */
    NTX_IN_DIVIDEND_YIELD = 7,
    /* Volatility per square-root year: a decimal for lognormal models, money for Bachelier's. */
    NTX_IN_VOL = 8,
    /* Shift added to forward and strike, in units of money. */
    NTX_IN_DISPLACEMENT = 9,
    /* Cash paid by a cash-or-nothing option, in units of money. */
    NTX_IN_CASH = 10,
    /* Quoted price of the option, discounted, in units of money. */
    NTX_IN_PRICE = 11,
    /* Price of the underlying at which the barrier is, in units of money. */
    NTX_IN_BARRIER = 51,
    /* Paid at expiry if the option is knocked out, or never knocked in, in units of money. */
    NTX_IN_REBATE = 52,
    /* Barrier above (1) or below (-1). */
    NTX_IN_DIRECTION = 53,
    /* Knocked in (1) or out (-1) when the barrier is touched. */
    NTX_IN_KNOCK = 54,
    /* Mean of the fixings that are past. */
    NTX_IN_AVERAGE = 55,
    /* Number of fixings that are past. */
    NTX_IN_PAST_FIXINGS = 56,
    /* Highest or lowest price so far. */
    NTX_IN_EXTREMUM = 57,
    /* Time in years until the strike is set. */
    NTX_IN_START_TIME = 58,
    /* Strike over the price at the time when it is set. */
    NTX_IN_STRIKE_RATIO = 59,
    /* Least that a period counts. */
    NTX_IN_LOCAL_FLOOR = 60,
    /* Most that a period counts. */
    NTX_IN_LOCAL_CAP = 61,
    /* Least that all periods together count. */
    NTX_IN_GLOBAL_FLOOR = 62,
    /* Most that all periods together count. */
    NTX_IN_GLOBAL_CAP = 63,
    /*
     * How often an asset is in a basket, or what its price is multiplied by before it is compared with
     * others.
     */
    NTX_IN_WEIGHT = 64,
} ntx_input_id;

/*
 * Outputs. V is the price, S the spot price, F the forward price, K the strike, T the time to expiry, r the
 * rate, q the dividend yield. Derivatives are per 1.00 of the input; those in time t are with respect to
 * calendar time, a year, with the expiry fixed.
 */
typedef enum ntx_output_id {
    /* Present value. */
    NTX_OUT_PRICE = 1,
    /* dV/dS, or dV/dF for options on a forward. */
    NTX_OUT_DELTA = 2,
    /* d2V/dS2. */
    NTX_OUT_GAMMA = 3,
    /* dV/dvol. */
    NTX_OUT_VEGA = 4,
    /* dV/dt = -dV/dT. */
    NTX_OUT_THETA = 5,
    /* dV/dr; the forward is held fixed for options on a forward. */
    NTX_OUT_RHO = 6,
    /* dV/dq, the dividend rho. */
    NTX_OUT_PHI = 7,
    /* d2V/dS dvol. */
    NTX_OUT_VANNA = 8,
    /* d2V/dvol2. */
    NTX_OUT_VOLGA = 9,
    /* d delta/dt. */
    NTX_OUT_CHARM = 10,
    /* d vega/dt. */
    NTX_OUT_VETA = 11,
    /* d gamma/dS. */
    NTX_OUT_SPEED = 12,
    /* d gamma/dvol. */
    NTX_OUT_ZOMMA = 13,
    /* d gamma/dt. */
    NTX_OUT_COLOR = 14,
    /* d volga/dvol. */
    NTX_OUT_ULTIMA = 15,
    /* dV/dK. */
    NTX_OUT_DUAL_DELTA = 16,
    /* d2V/dK2. */
    NTX_OUT_DUAL_GAMMA = 17,
    /* Risk-neutral probability of expiring in the money. */
    NTX_OUT_ITM_PROBABILITY = 18,
    /* Expected payoff: the price before discounting. */
    NTX_OUT_UNDISCOUNTED_PRICE = 19,
    /* Implied volatility per square-root year: a decimal for lognormal models, money for Bachelier's. */
    NTX_OUT_VOL = 20,
    /*
     * The same, but where a price is outside of what the model allows, the bound it violates: 0 or infinity.
     */
    NTX_OUT_CLAMPED_VOL = 21,
    /* Implied volatility times the square root of the time. */
    NTX_OUT_TOTAL_VOL = 22,
    /* d1 of the Black formula at the implied volatility; (F - K) / (vol sqrt(T)) for Bachelier's. */
    NTX_OUT_D1 = 23,
    /* d2 of the Black formula at the implied volatility. */
    NTX_OUT_D2 = 24,
    /*
     * Relative error of the implied volatility that a relative error of the price of one machine epsilon
     * causes.
     */
    NTX_OUT_ATTAINABLE_ERROR = 25,
    /* Refinements that the search for the implied volatility took. */
    NTX_OUT_ITERATIONS = 26,
    /* Standard error of the price. */
    NTX_OUT_STANDARD_ERROR = 51,
    /* Lower end of the 95 % confidence interval of the price. */
    NTX_OUT_LOW = 52,
    /* Upper end of the 95 % confidence interval of the price. */
    NTX_OUT_HIGH = 53,
    /* Paths simulated; a pair of antithetic paths counts as two. */
    NTX_OUT_PATHS_USED = 54,
    /*
     * How many times as many paths plain simulation with pseudo-random numbers would need for the same
     * standard error.
     */
    NTX_OUT_VARIANCE_REDUCTION = 55,
} ntx_output_id;

/* Where batches are priced. */
typedef enum ntx_backend {
    /* Whatever is fastest for the batch. */
    NTX_BACKEND_AUTO = 0,
    /* All CPU cores, with SIMD. */
    NTX_BACKEND_CPU = 1,
    /* An OpenCL device, or an error where there is none. */
    NTX_BACKEND_OPENCL = 2,
} ntx_backend;

/* Types of OpenCL devices; they may be added up. */
typedef enum ntx_device_type {
    /* A graphics processor. */
    NTX_DEVICE_GPU = 1,
    /* The processor of this machine, or a part of it, through OpenCL. */
    NTX_DEVICE_CPU = 2,
    /* Another processor made to compute. */
    NTX_DEVICE_ACCELERATOR = 4,
} ntx_device_type;

/* Floating-point format of the computation. */
typedef enum ntx_precision {
    /* binary64: accurate to the last digits, the same bits everywhere. */
    NTX_PRECISION_F64 = 0,
    /* binary32: faster; accurate to about seven digits. */
    NTX_PRECISION_F32 = 1,
} ntx_precision;

/* CPU instructions. Results are the same bits with all of them. */
typedef enum ntx_instruction_set {
    /*
     * One row at a time, with whatever every CPU of the architecture has. Slow where that lacks fused
     * multiply-add.
     */
    NTX_INSTRUCTION_SET_PORTABLE = 1,
    /* x86-64 AVX2 and FMA: 4 lanes of f64. */
    NTX_INSTRUCTION_SET_AVX2 = 2,
    /* x86-64 AVX-512 (F, DQ, VL, BW): 8 lanes of f64. */
    NTX_INSTRUCTION_SET_AVX512 = 3,
    /* Arm NEON: 2 lanes of f64. */
    NTX_INSTRUCTION_SET_NEON = 4,
} ntx_instruction_set;

/* Simulations. ntx_simulation_describe tells what they pay, their inputs and outputs. */
typedef enum ntx_simulation_id {
    /* European option. */
    NTX_MC_EUROPEAN = 1001,
    /* Asian option on the arithmetic mean of the fixings, fixed strike. */
    NTX_MC_ASIAN_ARITHMETIC = 1002,
    /* Asian option whose strike is the arithmetic mean of the fixings. */
    NTX_MC_ASIAN_ARITHMETIC_FLOATING = 1003,
    /* Asian option on the geometric mean of the fixings, fixed strike. */
    NTX_MC_ASIAN_GEOMETRIC = 1004,
    /* Asian option whose strike is the geometric mean of the fixings. */
    NTX_MC_ASIAN_GEOMETRIC_FLOATING = 1005,
    /* Barrier option, watched at the fixings. */
    NTX_MC_BARRIER = 1006,
    /* Barrier option, watched all the time. */
    NTX_MC_BARRIER_CONTINUOUS = 1007,
    /* Cash-or-nothing option. */
    NTX_MC_DIGITAL = 1008,
    /* Cash if a barrier is touched, or if it is not; watched at the fixings. */
    NTX_MC_ONE_TOUCH = 1009,
    /* Cash if a barrier is touched, or if it is not; watched all the time. */
    NTX_MC_ONE_TOUCH_CONTINUOUS = 1010,
    /* Lookback option with fixed strike. */
    NTX_MC_LOOKBACK = 1011,
    /* Lookback option whose strike is the extremum. */
    NTX_MC_LOOKBACK_FLOATING = 1012,
    /* Option whose strike is set later. */
    NTX_MC_FORWARD_START = 1013,
    /* Sum of capped and floored returns. */
    NTX_MC_CLIQUET = 1014,
    /* Option on a basket of assets. */
    NTX_MC_BASKET = 1015,
    /* Option on the mean of a basket over the fixings. */
    NTX_MC_BASKET_ASIAN = 1016,
    /* Option on the difference of two assets. */
    NTX_MC_SPREAD = 1017,
    /* Option on the largest of several assets. */
    NTX_MC_BEST_OF = 1018,
    /* Option on the least of several assets. */
    NTX_MC_WORST_OF = 1019,
} ntx_simulation_id;

/* Where a simulation's random numbers come from. */
typedef enum ntx_generator {
    /* Philox4x32-10: pseudo-random. */
    NTX_GENERATOR_PHILOX = 0,
    /* Sobol points with Brownian bridges: quasi-random, more accurate with smooth payoffs. */
    NTX_GENERATOR_SOBOL = 1,
} ntx_generator;

/* How Sobol points are randomised. */
typedef enum ntx_scrambling {
    /* Owen's nested uniform scrambling: each bit is flipped at random depending on all higher bits. */
    NTX_SCRAMBLING_OWEN = 0,
    /* Each dimension is shifted by exclusive or with random bits. */
    NTX_SCRAMBLING_DIGITAL_SHIFT = 1,
    /* Not at all: one fixed sequence, no error estimate. */
    NTX_SCRAMBLING_NONE = 2,
} ntx_scrambling;

/* How the times at which a path is looked at are given. */
typedef enum ntx_fixing_kind {
    /* By their number: at equal distances, the last at expiry. */
    NTX_FIXINGS_EQUAL = 0,
    /* As fractions of the time to expiry: rising, from 0 (today) to 1. */
    NTX_FIXINGS_FRACTIONS = 1,
    /* In years: rising, from 0 (today). A row that expires before the last is a bad row. */
    NTX_FIXINGS_YEARS = 2,
} ntx_fixing_kind;

/* What is written of a path, for each interval and asset. */
typedef enum ntx_path_value {
    /* Price at the end of the interval. */
    NTX_PATH_SPOT = 0,
    /* Logarithm of that price. */
    NTX_PATH_LOG_SPOT = 1,
    /* Logarithm of the price at the end over that at the beginning. */
    NTX_PATH_LOG_RETURN = 2,
    /*
     * Standard normal that drives the step, before assets are correlated; 0 in an interval that takes no
     * time.
     */
    NTX_PATH_NORMAL = 3,
    /*
     * What the generator gives, strictly between 0 and 1; with Sobol points a dimension each, in the order of
     * the bridge. 0.5 in an interval that takes no time.
     */
    NTX_PATH_UNIFORM = 4,
} ntx_path_value;

/*
 * Version
 * -------
 * NTX_VERSION and NTX_ABI_VERSION say what a program was compiled against, the functions say what it runs
 * with. A program compiled against one ABI version runs with every library of that ABI version that is
 * not older.
 */

/* Version of the binary interface; changes only if programs must be compiled again. */
#define NTX_ABI_VERSION 1

/* Version of the library, such as "1.2.3". The text is static: never free it. */
NTX_API const char *ntx_version(void);

/* NTX_ABI_VERSION of the library. A program that loads the library by hand compares it with its own. */
NTX_API uint32_t ntx_abi_version(void);

/*
 * Errors
 * ------
 * Functions that can fail return a status: zero (NTX_OK) if all went well, negative if nothing was done,
 * positive if it was done and there is something to know. Their last parameter is an ntx_error of the
 * caller's, which may be NULL; it is written whatever the outcome. There is no last error to ask for, and
 * nothing to free.
 */

/*
 * What a call came to, for people and programs. Belongs to the caller; set struct_size to
 * sizeof(ntx_error) before the first use, or start with ntx_error_init().
 *
 * Texts are UTF-8, end with a zero byte, and are cut where they do not fit.
 */
typedef struct ntx_error {
    /* sizeof(ntx_error). */
    uint32_t struct_size;
    /* The status that the call returned. */
    int32_t code;
    /* Error number of the device's driver; 0 if no device is involved. */
    int32_t device_code;
    /* Row code of the first bad row, with NTX_PARTIAL; see ntx_row_code. */
    uint32_t row_code;
    /* Index of the batch in the book: of the first bad row, or of the argument at fault. */
    uint64_t batch;
    /* Index of the first bad row, with NTX_PARTIAL. */
    uint64_t row;
    /* Number of bad rows, with NTX_PARTIAL. */
    uint64_t bad_rows;
    /* The argument at fault as it is written in C, such as `inputs[2].stride`; empty if none is. */
    char argument[64];
    /*
     * One sentence: what is wrong, what is allowed, what to do. Empty if all went well, unless the
     * function says otherwise.
     */
    char message[408];
} ntx_error;

/*
 * Name of a status, such as "invalid_argument"; "unknown" for a number that is none. Static: never free
 * it.
 */
NTX_API const char *ntx_status_name(int32_t status);

/*
 * Name of a row code, such as "ok" or "bad_vol"; "unknown" for a number that is none. Static: never free
 * it.
 */
NTX_API const char *ntx_row_code_name(uint32_t row_code);

/*
 * Pricers
 * -------
 * What the library can price, for programs that list pricers, generate code, or take names from users.
 * Numbers (NTX_BSM_EUROPEAN, NTX_IN_SPOT, NTX_OUT_PRICE) and names ("bsm_european", "spot", "price") stay
 * the same for good.
 */

/*
 * Number of pricers. Their indexes, 0 to ntx_pricer_count() - 1, are for listing only; a pricer's number
 * is the "id" in its description.
 */
NTX_API size_t ntx_pricer_count(void);

/*
 * Describes the pricer at an index in JSON:
 *
 *   { "id": 1, "name": "bsm_european", "title": ..., "text": ..., "reference": ...,
 *     "inputs": [{ "id": 2, "name": "spot", "text": ..., "unit": "money",
 *                  "domain": "non_negative", "default": null }, ...],
 *     "outputs": [{ "id": 1, "name": "price", "text": ... }, ...] }
 *
 * An input whose "default" is not null may be left out. Domains are "call_put" (1 or -1), "non_negative"
 * (0 to infinity, both included) and "finite".
 *
 * buffer: takes the text and its closing zero byte; NULL with capacity 0 to only ask for the size.
 * needed: receives the size, closing zero included; may be NULL unless buffer is.
 * error: may be NULL.
 * Returns NTX_OK; NTX_INVALID_ARGUMENT for an index that is too large; NTX_BUFFER_TOO_SMALL, with needed
 * set; NTX_NULL_POINTER.
 */
NTX_API int32_t ntx_pricer_describe(
    size_t index, char *buffer, size_t capacity, size_t *needed, ntx_error *error);

/* Number of the pricer with a name, such as "bsm_european"; 0 if there is none or name is NULL. */
NTX_API uint32_t ntx_pricer_find(const char *name);

/*
 * Number of the input with a name, such as "spot", of a pricer or a simulation; 0 if there is none or name is
 * NULL.
 */
NTX_API uint32_t ntx_input_find(const char *name);

/*
 * Number of the output with a name, such as "delta", of a pricer or a simulation; 0 if there is none or name
 * is NULL.
 */
NTX_API uint32_t ntx_output_find(const char *name);

/*
 * Devices
 * -------
 * OpenCL devices, of every vendor whose driver is installed. Nothing of OpenCL needs to be there: the library
 * loads and prices on the CPU without it. The drivers are loaded when devices are first asked for, or when an
 * engine first looks for them.
 */

/*
 * Counts the OpenCL devices of this machine, those included that cannot be used. Their indexes, 0 to
 * count - 1, stay the same while the process runs.
 *
 * count: receives the number; must not be NULL.
 * error: may be NULL. If there are no devices, or a driver was left out since it failed or did not
 * answer, its message says why, although the call succeeds.
 * Returns NTX_OK, NTX_NULL_POINTER.
 */
NTX_API int32_t ntx_device_count(size_t *count, ntx_error *error);

/*
 * Describes the OpenCL device at an index in JSON:
 *
 *   { "index": 0, "name": "NVIDIA H100", "vendor": ..., "driver": ...,
 *     "platform": { "name": ..., "vendor": ..., "version": ... }, "type": "gpu",
 *     "uuid": null or "2b5a...", "pci": null or "0000:17:00.0", "opencl_version": ...,
 *     "opencl_c_version": ..., "memory_bytes": ..., "largest_allocation_bytes": ...,
 *     "compute_units": ..., "clock_mhz": ..., "unified_memory": false, "f64": true,
 *     "f32_subnormals": true, "f32_correctly_rounded_division": true,
 *     "precisions": ["f64", "f32"], "why_not": null or "..." }
 *
 * "type" is "gpu", "cpu", "accelerator" or "custom". "precisions" are those of ntx_precision that the
 * device can price in, and "why_not" says what keeps it from others. Fields are only ever added.
 *
 * buffer, capacity, needed, error: as for ntx_pricer_describe.
 * Returns NTX_OK; NTX_INVALID_ARGUMENT for an index that is too large; NTX_BUFFER_TOO_SMALL, with needed
 * set; NTX_NULL_POINTER.
 */
NTX_API int32_t ntx_device_describe(
    size_t index, char *buffer, size_t capacity, size_t *needed, ntx_error *error);

/*
 * Engine
 * ------
 * An engine holds the choice of backend and the threads that share the work. Make one and keep it: any
 * number of threads may use it at once. It starts no thread before a batch is large enough to be worth one.
 * There is no other state in the library.
 */

/* Prices batches. */
typedef struct ntx_engine ntx_engine;

/*
 * How to make an engine. Zero in every field but the first is the default and suits everyone who does not
 * know better. What it points to is read while the engine is made, and not kept.
 *
 * Without a choice of devices, graphics processors and accelerators are used, or where there is none, one
 * CPU device. Devices are chosen either by index, or by type and name, of which all that is given must
 * fit. An engine with NTX_BACKEND_OPENCL is made only if there is such a device; with NTX_BACKEND_AUTO
 * the CPU prices what no device can, and ntx_engine_describe says why.
 */
typedef struct ntx_engine_config {
    /* sizeof(ntx_engine_config). */
    uint32_t struct_size;
    /* An ntx_backend. */
    uint32_t backend;
    /* Threads that price a batch, the calling one included; 0 for one a core, at most 1024. */
    uint32_t threads;
    /* An ntx_precision: the format of the computation, whatever the columns hold. */
    uint32_t precision;
    /* An ntx_instruction_set, or 0 for the fastest that the machine has. */
    uint32_t instruction_set;
    /* Types of OpenCL devices to use: numbers of ntx_device_type, added up; 0 for any. */
    uint32_t device_types;
    /*
     * OpenCL devices to use: words separated by commas, of which one must occur in the name, the vendor
     * or the platform of a device, in upper or lower case, such as "nvidia, radeon"; NULL or empty for
     * any. UTF-8.
     */
    const char *device_match;
    /* OpenCL devices to use: their indexes, as for ntx_device_describe; NULL for no list. */
    const uint32_t *device_indexes;
    /* Length of that list, at most 256. */
    size_t device_index_count;
    /* 1 if the CPU is to take a part of each large batch that OpenCL devices price, otherwise 0. */
    uint32_t share_with_cpu;
    /* 1 if programs built for devices are not to be kept in files for the next process, otherwise 0. */
    uint32_t cache_off;
    /*
     * The folder to keep those programs in, made if it is missing; NULL for the folder neutryx in the
     * user's cache folder. UTF-8.
     */
    const char *cache_folder;
    /*
     * Most bytes that a chunk of rows takes on a device, inputs and outputs together, at least 65536; 0
     * for what suits the device.
     */
    uint64_t max_chunk_bytes;
    /*
     * Milliseconds that a kernel may run, about, at most 60000; 0 for 200. Desktops stop kernels that run
     * for seconds.
     */
    uint32_t max_kernel_ms;
    /* Must be 0. */
    uint32_t reserved;
} ntx_engine_config;

/*
 * Makes an engine.
 *
 * config: NULL for the default.
 * engine: receives the engine, which belongs to the caller and ends with ntx_engine_destroy; NULL is
 * written on failure. Must not be NULL.
 * error: may be NULL.
 * Returns NTX_OK; NTX_UNAVAILABLE if the machine lacks the backend or instruction set;
 * NTX_INVALID_ARGUMENT, NTX_INVALID_STRUCT, NTX_NULL_POINTER; NTX_DEVICE_FAILED if an OpenCL device does
 * not work.
 */
NTX_API int32_t ntx_engine_create(const ntx_engine_config *config, ntx_engine **engine, ntx_error *error);

/*
 * Ends an engine: cancels its jobs that still run, and returns when all its threads have ended, so that
 * the library may be unloaded right after. Jobs remain to be released.
 *
 * engine: NULL is fine. No other thread may be using it, and it must not be called from a progress
 * callback.
 */
NTX_API void ntx_engine_destroy(ntx_engine *engine);

/*
 * Describes an engine in JSON: version, backend, instruction set, lanes, precision, threads. Fields are
 * only ever added.
 *
 * buffer, capacity, needed, error: as for ntx_pricer_describe.
 * Returns NTX_OK, NTX_BUFFER_TOO_SMALL, NTX_NULL_POINTER.
 */
NTX_API int32_t ntx_engine_describe(
    const ntx_engine *engine, char *buffer, size_t capacity, size_t *needed, ntx_error *error);

/*
 * Starts the threads and runs every pricer once, so that the first real call is as fast as the next. For
 * OpenCL
 * devices it builds the programs most asked for, which takes seconds unless they are in the cache, and with
 * NTX_BACKEND_AUTO measures how fast they are. Programs of simulations are not among them, as there is one
 * for each
 * payoff, generator and set of reductions: with NTX_BACKEND_OPENCL, an ntx_simulate of one path builds the
 * one
 * that its settings ask for. Never needed.
 *
 * error: may be NULL.
 * Returns NTX_OK, NTX_DEVICE_FAILED, NTX_NULL_POINTER.
 */
NTX_API int32_t ntx_engine_warmup(const ntx_engine *engine, ntx_error *error);

/*
 * Batches
 * -------
 * A batch is any number of options, one a row, all of one pricer, in memory of the caller's. Inputs and
 * outputs are columns: where the first row's element is, its type, and how many bytes further the next
 * row's is. So arrays, arrays of structs, matrices and single values for all rows are all priced where
 * they are.
 *
 *   a dense array of double    stride sizeof(double)
 *   a field of a struct        stride sizeof(struct), data the field in the first struct
 *   one value for all rows     stride 0; inputs only; the value is read when the call is made
 *   an array backwards         a negative stride, data the last element
 *   a part of a buffer         dtype NTX_BUFFER, data the buffer, stride the first row's element
 *
 * Elements need not be aligned. An output may lie exactly on an input (same first byte, stride and element
 * size) and then replaces it; any other overlap within a batch is an error. The columns of one batch of a
 * book must not overlap the outputs of another; nobody checks that.
 *
 * ntx_simulate takes the same batches: there the pricer is an ntx_simulation_id.
 */

/* An input column. Its layout never changes. */
typedef struct ntx_input {
    /*
     * An ntx_input_id; in simulations with NTX_ASSET for one of several assets, or NTX_INTERVAL for one
     * interval of a
     * term structure.
     */
    uint32_t id;
    /* An ntx_dtype, of which any goes with any input, or NTX_BUFFER. */
    uint32_t dtype;
    /* The element of the first row, or an ntx_buffer. NULL only if there are no rows. */
    const void *data;
    /*
     * Bytes from one row's element to the next; 0 for one value for all rows. With a buffer: the index of the
     * first row's element in it.
     */
    ptrdiff_t stride;
} ntx_input;

/* An output column. Its layout never changes. */
typedef struct ntx_output {
    /* An ntx_output_id; in simulations of several assets with NTX_ASSET for one of them. */
    uint32_t id;
    /* NTX_F64, NTX_F32 or NTX_BUFFER. */
    uint32_t dtype;
    /* The element of the first row, or an ntx_buffer. NULL only if there are no rows. */
    void *data;
    /*
     * Bytes from one row's element to the next; not 0. With a buffer: the index of the first row's element in
     * it.
     */
    ptrdiff_t stride;
} ntx_output;

/* Options to be priced. Start with zeros, or in C with a designated initializer, and set struct_size. */
typedef struct ntx_batch {
    /* sizeof(ntx_batch). */
    uint32_t struct_size;
    /* An ntx_pricer_id; for ntx_simulate an ntx_simulation_id. */
    uint32_t pricer;
    /* Number of options; 0 is fine. */
    size_t rows;
    /* The pricer's inputs in any order, each once; those with a default may be left out. */
    const ntx_input *inputs;
    /* Number of inputs. */
    size_t input_count;
    /* Outputs of the pricer in any order, each at most once. What is not asked for is not computed. */
    const ntx_output *outputs;
    /* Number of outputs; 0 to only check the rows. */
    size_t output_count;
    /* Receives an ntx_row_code for each row; may be NULL. */
    uint32_t *row_codes;
    /* Bytes from one row code to the next; 0 for a dense array. */
    ptrdiff_t row_codes_stride;
} ntx_batch;

/*
 * Buffers
 * -------
 * A buffer holds the elements of a column where they are priced: in the memory of an OpenCL device, or of
 * this
 * machine if the engine has no device. A book that is uploaded once can be priced many times with only, say,
 * the
 * spot written anew, and results can stay on the device for the next call. Wherever a batch takes a column,
 * it
 * takes elements of a buffer:
 *
 *   ntx_input spot = { .id = NTX_IN_SPOT, .dtype = NTX_BUFFER, .data = buffer, .stride = first };
 *
 * where stride is the index of the first row's element. Elements are numbers of the engine's precision;
 * writing
 * and reading converts. A batch with buffers on a device is priced there, whatever the backend, and columns
 * that
 * are not in buffers are sent along. Buffers of one book must be on one device. Elements that are written
 * must not
 * be read in the same batch, not even in place, if the buffer is on a device.
 */

/* As the dtype of a column: data is an ntx_buffer, and stride the index of the first row's element in it. */
#define NTX_BUFFER 4

/* Elements where they are priced. */
typedef struct ntx_buffer ntx_buffer;

/*
 * Makes a buffer. Its elements are undetermined.
 *
 * device: which of the engine's devices, in the order of ntx_engine_describe; 0 is the first. Ignored if the
 * engine
 * has none.
 * elements: their number.
 * buffer: receives the buffer, which belongs to the caller and ends with ntx_buffer_release; NULL is written
 * on
 * failure. Must not be NULL.
 * error: may be NULL.
 * Returns NTX_OK; NTX_INVALID_ARGUMENT if there is no such device; NTX_OUT_OF_RESOURCES; NTX_DEVICE_FAILED;
 * NTX_NULL_POINTER.
 */
NTX_API int32_t ntx_buffer_create(
    const ntx_engine *engine, uint32_t device, size_t elements, ntx_buffer **buffer, ntx_error *error);

/*
 * Writes elements, and returns when they are there.
 *
 * first, count: which elements of the buffer.
 * data, dtype, stride: what to write, as for ntx_input; a stride of 0 writes one value to all.
 * error: may be NULL.
 * Returns NTX_OK; NTX_INVALID_ARGUMENT if it is no buffer or has no such elements; NTX_INVALID_DTYPE;
 * NTX_COUNT_OVERFLOW; NTX_DEVICE_FAILED; NTX_NULL_POINTER.
 */
NTX_API int32_t ntx_buffer_write(
    ntx_buffer *buffer, size_t first, size_t count, const void *data, uint32_t dtype, ptrdiff_t stride,
    ntx_error *error);

/*
 * Reads elements.
 *
 * first, count: which elements of the buffer.
 * data, dtype, stride: where to, as for ntx_output.
 * error: may be NULL.
 * Returns what ntx_buffer_write returns, and NTX_INVALID_STRIDE.
 */
NTX_API int32_t ntx_buffer_read(
    const ntx_buffer *buffer, size_t first, size_t count, void *data, uint32_t dtype, ptrdiff_t stride,
    ntx_error *error);

/*
 * Ends a buffer. It may outlive its engine; calls and jobs that use it keep its elements until they are done.
 *
 * buffer: NULL is fine, and so is one that was released before.
 */
NTX_API void ntx_buffer_release(ntx_buffer *buffer);

/*
 * Pricing
 * -------
 * A call returns when everything is written. Small batches stay on the calling thread, large ones are
 * shared with the engine's threads; the results are the same bits either way.
 *
 * No row spoils a batch: one whose inputs are not allowed gets NaN in every output and a row code, the
 * others are priced, and the call returns NTX_PARTIAL. A call that returns a negative status has written
 * nothing, except that a cancelled one keeps the rows already done, and after NTX_INTERNAL the outputs hold
 * anything.
 */

/*
 * Called on the calling thread now and then, and once at the end, with the rows done and all rows. Returns
 * 0 to go on, anything else to stop the call, which then returns NTX_CANCELLED; the answer to the last call,
 * when all rows are done, stops nothing.
 *
 * It must return: no exception and no longjmp may leave it, and it must not destroy the engine.
 */
typedef int32_t (*ntx_progress)(void *user, uint64_t done, uint64_t total);

/* How to watch and stop a call. Everything but struct_size may be zero. */
typedef struct ntx_control {
    /* sizeof(ntx_control). */
    uint32_t struct_size;
    /* Called during the work; may be NULL. */
    ntx_progress progress;
    /* Handed to progress. */
    void *user;
    /*
     * The call stops soon after another thread or a signal handler makes this other than zero; may be NULL.
     * Aligned as an int32_t is. Where it matters to a checker of races, write it atomically.
     */
    const volatile int32_t *cancel;
} ntx_control;

/*
 * Prices a batch.
 *
 * engine: any number of threads may use it at once.
 * batch: its struct and its columns' memory need to last as long as the call.
 * control: NULL if nobody watches.
 * error: may be NULL. With NTX_PARTIAL it tells the first bad row and how many there are.
 * Returns NTX_OK; NTX_PARTIAL if rows have a row code; NTX_CANCELLED; and, with nothing written, what is
 * wrong with an argument: NTX_NULL_POINTER, NTX_INVALID_STRUCT, NTX_UNKNOWN_PRICER, NTX_UNKNOWN_INPUT,
 * NTX_UNKNOWN_OUTPUT, NTX_MISSING_INPUT, NTX_DUPLICATE_COLUMN, NTX_INVALID_DTYPE, NTX_INVALID_STRIDE,
 * NTX_COUNT_OVERFLOW, NTX_OVERLAP, NTX_INVALID_ARGUMENT.
 */
NTX_API int32_t ntx_price(
    const ntx_engine *engine, const ntx_batch *batch, const ntx_control *control, ntx_error *error);

/*
 * Prices batches of any pricers and sizes together, which is faster than one after the other.
 *
 * batches: an array of count batches, all with the struct_size of the first; NULL if count is 0.
 * engine, control, error: as for ntx_price; error also tells the batch.
 * Returns what ntx_price returns; nothing is written unless every batch is in order.
 */
NTX_API int32_t ntx_book_price(
    const ntx_engine *engine, const ntx_batch *batches, size_t count, const ntx_control *control, ntx_error
    *error);

/*
 * Jobs
 * ----
 * A job prices a book on the engine's threads while the caller goes on. The memory of the columns belongs to
 * the job until ntx_job_wait returned something other than NTX_PENDING, ntx_job_release returned, or
 * ntx_engine_destroy returned: until then outputs must not be touched, inputs not be changed, and neither
 * be freed. The structs that describe the batches are copied and may go at once.
 */

/* A book that is being priced. */
typedef struct ntx_job ntx_job;

/*
 * Starts to price a book and returns at once.
 *
 * engine, batches, count, error: as for ntx_book_price.
 * job: receives the job, which belongs to the caller and ends with ntx_job_release; NULL is written on
 * failure. Must not be NULL.
 * Returns NTX_OK; NTX_OUT_OF_RESOURCES if the system gives no thread; and what ntx_price returns for
 * arguments.
 */
NTX_API int32_t ntx_submit(
    const ntx_engine *engine, const ntx_batch *batches, size_t count, ntx_job **job, ntx_error *error);

/*
 * Waits for a job.
 *
 * job: several threads may wait for one job, and one may wait again.
 * timeout_ms: milliseconds to wait at most; 0 only asks; negative waits as long as it takes.
 * error: may be NULL.
 * Returns NTX_PENDING if the job still runs, else what ntx_price returns once the work is begun: NTX_OK,
 * NTX_PARTIAL, NTX_CANCELLED, NTX_INTERNAL; NTX_NULL_POINTER.
 */
NTX_API int32_t ntx_job_wait(const ntx_job *job, int64_t timeout_ms, ntx_error *error);

/*
 * Tells the rows done and all rows. Any thread may ask.
 *
 * done, total: may be NULL.
 * Returns NTX_OK, NTX_NULL_POINTER if job is NULL.
 */
NTX_API int32_t ntx_job_progress(const ntx_job *job, uint64_t *done, uint64_t *total);

/*
 * Asks a job to stop soon and returns at once; ntx_job_wait then returns NTX_CANCELLED, unless the job was
 * faster. Any thread may ask.
 *
 * Returns NTX_OK, NTX_NULL_POINTER if job is NULL.
 */
NTX_API int32_t ntx_job_cancel(const ntx_job *job);

/*
 * Ends a job. One that still runs is cancelled, and the call returns when no thread touches the memory of
 * its columns any more. A job may be released after its engine was destroyed.
 *
 * job: NULL is fine. No other thread may be using it.
 */
NTX_API void ntx_job_release(ntx_job *job);

/*
 * Simulations
 * -----------
 * What ntx_simulate can estimate: options whose price has no formula, or whose formula is to be checked. As
 * for pricers, numbers (NTX_MC_EUROPEAN, NTX_IN_BARRIER, NTX_OUT_STANDARD_ERROR) and names ("mc_european",
 * "barrier", "standard_error") stay the same for good. ntx_input_find and ntx_output_find know the columns
 * of simulations, too.
 */

/*
 * Number of simulations. Their indexes, 0 to ntx_simulation_count() - 1, are for listing only; a
 * simulation's number is the "id" in its description.
 */
NTX_API size_t ntx_simulation_count(void);

/*
 * Describes the simulation at an index in JSON:
 *
 *   { "id": 1001, "name": "mc_european", "title": ..., "text": ..., "reference": ..., "times": "expiry",
 *     "min_assets": 1, "max_assets": 1,
 *     "inputs": [{ "id": 2, "name": "spot", "text": ..., "unit": "money", "domain": "positive",
 *                  "default": null, "per_asset": false, "per_interval": false }, ...],
 *     "outputs": [{ "id": 1, "name": "price", "text": ..., "per_asset": false }, ...],
 *     "settings": { "generator": [{ "id": 0, "name": "philox", "text": ... }, ...],
 *                   "scrambling": [...], "fixing_kind": [...] } }
 *
 * "times" tells when the payoff looks at a path: at "expiry", at the "fixings" of the settings, or at
 * "start_and_expiry". An input whose "default" is not null may be left out; the default is a number,
 * "infinity", "-infinity", "spot" for what that column holds, or "equal_weight" for one over the number of
 * assets. Columns that are "per_asset" may differ between assets, inputs that are "per_interval"
 * between the intervals of a term structure. Domains are "sign" (1 or -1), "positive"
 * and "non_negative" (and finite), "finite", "extended" (any number, infinities included) and "count"
 * (whole, from 0 on). "settings" has the values of each setting that is a choice.
 *
 * buffer, capacity, needed, error: as for ntx_pricer_describe.
 * Returns what ntx_pricer_describe returns.
 */
NTX_API int32_t ntx_simulation_describe(
    size_t index, char *buffer, size_t capacity, size_t *needed, ntx_error *error);

/* Number of the simulation with a name, such as "mc_european"; 0 if there is none or name is NULL. */
NTX_API uint32_t ntx_simulation_find(const char *name);

/*
 * States of simulations
 * ---------------------
 * A state holds what was simulated so far, for every row of a batch: the sums, exactly, and which paths are
 * in them. With it an estimate can be continued, stored, and shared by processes:
 *
 *   continued   ntx_simulate with a state and more paths simulates only those that are missing
 *   stored      ntx_simulation_state_save, later ntx_simulation_state_load
 *   shared      each process simulates its own paths (first_path) into its own state and saves it; one loads
 *               them all, merges them, and asks for all paths at once: none is left to simulate
 *
 * However paths were divided, and in whatever order states were merged, the results have the same bits as
 * those of one call. A state belongs to one simulation, the settings that change numbers (generator,
 * scrambling, replicates, seed, antithetic, control variate, fixings), the engine's precision, whether
 * Greeks were asked for, and the inputs of each row. It takes some kilobytes for each row and replicate.
 *
 * One call at a time may use a state; another gets NTX_INVALID_ARGUMENT.
 */

/* What was simulated so far. */
typedef struct ntx_simulation_state ntx_simulation_state;

/*
 * Makes a state in which nothing is simulated yet. It becomes one of a simulation when ntx_simulate gets it.
 *
 * state: receives the state, which belongs to the caller and ends with ntx_simulation_state_release; NULL is
 * written on failure. Must not be NULL.
 * error: may be NULL.
 * Returns NTX_OK, NTX_NULL_POINTER.
 */
NTX_API int32_t ntx_simulation_state_create(ntx_simulation_state **state, ntx_error *error);

/*
 * Writes a state as bytes, which are the same on every machine.
 *
 * buffer: takes the bytes; NULL with capacity 0 to only ask for the size.
 * capacity: bytes that fit into the buffer.
 * needed: receives the size; may be NULL unless buffer is.
 * error: may be NULL.
 * Returns NTX_OK; NTX_BUFFER_TOO_SMALL, with needed set and nothing else written; NTX_INVALID_ARGUMENT if
 * another call uses the state; NTX_NULL_POINTER.
 */
NTX_API int32_t ntx_simulation_state_save(
    const ntx_simulation_state *state, void *buffer, size_t capacity, size_t *needed, ntx_error *error);

/*
 * Makes a state of bytes that ntx_simulation_state_save wrote. They have a version and a checksum.
 *
 * bytes, size: the bytes, all of them and no more.
 * state: as for ntx_simulation_state_create.
 * error: may be NULL.
 * Returns NTX_OK; NTX_INVALID_ARGUMENT if the bytes are no state, damaged, cut short, or of a version that
 * this library does not read; NTX_NULL_POINTER.
 */
NTX_API int32_t ntx_simulation_state_load(
    const void *bytes, size_t size, ntx_simulation_state **state, ntx_error *error);

/*
 * Adds what another state has: of the same rows and settings, but other paths.
 *
 * into: receives everything; may be new.
 * from: stays as it is. Not the same state.
 * error: may be NULL. Its message tells the first row that does not fit.
 * Returns NTX_OK; NTX_INVALID_ARGUMENT if simulations, settings or inputs differ, if a path is in both, or
 * if another call uses one of them: nothing is changed then; NTX_NULL_POINTER.
 */
NTX_API int32_t ntx_simulation_state_merge(
    ntx_simulation_state *into, const ntx_simulation_state *from, ntx_error *error);

/*
 * Ends a state.
 *
 * state: NULL is fine. No other thread may be using it, and it must not be called from the progress callback
 * of a call that uses it.
 */
NTX_API void ntx_simulation_state_release(ntx_simulation_state *state);

/*
 * Simulating
 * ----------
 * Prices by Monte Carlo, with the error that they have. A batch is that of ntx_price, with a simulation for
 * its pricer; the settings are the same for all rows:
 *
 *   ntx_batch batch = ntx_batch_init(NTX_MC_ASIAN_ARITHMETIC, rows);
 *   ntx_simulation_settings settings = ntx_simulation_settings_init();
 *   settings.paths = 1 << 20;
 *   settings.fixing_count = 252;
 *   status = ntx_simulate(engine, &batch, &settings, NULL, NULL, &error);
 *
 * Ask for NTX_OUT_STANDARD_ERROR beside NTX_OUT_PRICE: the price alone says nothing of its quality. The
 * error is honest: prices of many seeds scatter about the true one by as much as it says. It falls with the
 * square root of the paths; with NTX_GENERATOR_SOBOL faster, where the payoff is smooth.
 *
 * Results are the same bits for any number of threads, any chunks, and with or without a state: every random
 * number is a function of seed, row, path and step. Row i has the same numbers in every batch with the same
 * seed, which is good for differences between scenarios; batches that are to be independent take different
 * seeds. Simulations also run on OpenCL devices, to the same bits, if the engine has the backend
 * NTX_BACKEND_OPENCL, or NTX_BACKEND_AUTO and they are faster there.
 *
 * Simulations of several assets (NTX_MC_BASKET, NTX_MC_BEST_OF, ...) take their number and correlations in
 * the settings. A column's id then has the number of an asset, counted from 1, beside that of the input or
 * output:
 *
 *   double correlation[] = { 1.0, 0.6, 0.6, 1.0 };
 *   settings.asset_count = 2;
 *   settings.correlation = correlation;
 *   ntx_input inputs[] = {
 *       { NTX_IN_SPOT | NTX_ASSET(1), NTX_F64, first_spot, sizeof(double) },
 *       { NTX_IN_SPOT | NTX_ASSET(2), NTX_F64, second_spot, sizeof(double) },
 *       { NTX_IN_VOL, NTX_F64, &vol, 0 }, ...
 *   };
 *
 * An input without the number of an asset holds for all assets that have no column of their own; delta and
 * vega without one are the sums over all assets, the derivatives if all spots, or volatilities, rise alike.
 * Spot, dividend yield, volatility, weight and average may differ between assets, other inputs may not. The
 * row code of a value that is not allowed is the id of its column, such as NTX_ROW_BAD_SPOT | NTX_ASSET(2).
 *
 * Simulations of one asset take term structures: rate, dividend yield and volatility may have a column for
 * each interval, in which they are constant. Interval k, counted from 1, ends at fixing k, or after the last
 * at
 * expiry; one that ends at a fixing today takes no time:
 *
 *   ntx_input inputs[] = {
 *       { NTX_IN_VOL | NTX_INTERVAL(1), NTX_F64, first_vol, sizeof(double) },
 *       { NTX_IN_VOL | NTX_INTERVAL(2), NTX_F64, second_vol, sizeof(double) }, ...
 *   };
 *
 * An input without the number of an interval holds for all that have no column of their own. Vega is then the
 * derivative if the volatilities of all intervals rise alike.
 */

/*
 * How to simulate; the same for all rows of a call. Zero in every field but the first is the default: 65536
 * pseudo-random paths, one fixing, a control variate.
 */
typedef struct ntx_simulation_settings {
    /* sizeof(ntx_simulation_settings). */
    uint32_t struct_size;
    /* An ntx_generator. */
    uint32_t generator;
    /*
     * Paths for each row; 0 for 65536. Rounded up to whole blocks of 64 paths in every replicate (of 64
     * pairs with antithetic); NTX_OUT_PATHS_USED tells.
     */
    uint64_t paths;
    /*
     * Number of the first path, rounded down likewise: 0, unless processes share an estimate. Then each
     * takes its own paths and a state. first_path + paths is at most 2^62.
     */
    uint64_t first_path;
    /* Other seeds give independent numbers. */
    uint64_t seed;
    /*
     * An ntx_scrambling. Of no account unless the generator is NTX_GENERATOR_SOBOL. NTX_SCRAMBLING_NONE has
     * no standard error.
     */
    uint32_t scrambling;
    /*
     * Independent randomisations of the Sobol points, which share the paths and tell the standard error: 2
     * to 4096; 0 for 16. 1 with NTX_SCRAMBLING_NONE, and there 0 is 1.
     */
    uint32_t replicates;
    /* 1 for paths in pairs with opposite noise, otherwise 0. */
    uint32_t antithetic;
    /* 1 if the known price of something similar is not to correct the estimate, otherwise 0. */
    uint32_t control_variate_off;
    /*
     * An ntx_fixing_kind: how fixings, the times at which a payoff looks at its path, are given. Payoffs
     * that look at expiry only ignore them.
     */
    uint32_t fixing_kind;
    /*
     * 1 if the normals of each step are shifted so that those of a block of 64 paths have no mean, and
     * widened
     * by what that takes from their variance, otherwise 0. Neither price nor error gets a bias; the error is
     * that of the blocks. Not with NTX_GENERATOR_SOBOL.
     */
    uint32_t moment_matching;
    /* Number of fixings, at most 1048576, and with NTX_GENERATOR_SOBOL 21201; 0 for one, at expiry. */
    size_t fixing_count;
    /* So many times, rising, none before today (0); NULL with NTX_FIXINGS_EQUAL. They are copied. */
    const double *fixings;
    /* A row is done as soon as its standard error is not above this; 0 for never. */
    double standard_error;
    /* A row is done as soon as its standard error is not above this times its price; 0 for never. */
    double relative_error;
    /*
     * Nanoseconds for the whole call, shared fairly by the rows; 0 for no limit, 1 for one that has passed.
     * Rows get as many paths as fit, and those that got none NTX_ROW_NO_PATHS. Only such calls may give
     * other bits when repeated.
     */
    uint64_t deadline_ns;
    /*
     * Paths that a thread simulates between two looks at clock and cancel flag; 0 for what suits. It changes
     * no results.
     */
    uint64_t chunk_paths;
    /* Number of assets: 1 to 64, for simulations of several; 0 for 1. */
    size_t asset_count;
    /*
     * Their correlations, asset_count times asset_count numbers, row by row; NULL for one asset. Symmetric,
     * with ones on the diagonal (to 1e-12), and positive semidefinite: assets may be perfectly correlated.
     * They are copied.
     */
    const double *correlation;
} ntx_simulation_settings;

/*
 * Simulates a batch.
 *
 * engine: any number of threads may use it at once.
 * batch: as for ntx_price, with an ntx_simulation_id for its pricer. Columns may be in buffers if these are
 * in memory.
 * settings: NULL for the default.
 * state: what was simulated before and is not simulated again; receives what is simulated now, even if the
 * call is cancelled. NULL for neither.
 * control: NULL if nobody watches. What it counts is paths, of all rows together; a row that is done early
 * counts with all of them.
 * error: may be NULL. With NTX_PARTIAL it tells the first bad row and how many there are.
 * Returns what ntx_price returns, and NTX_INVALID_ARGUMENT for settings that make no sense and for a state
 * that does not fit or that another call uses; NTX_UNAVAILABLE for several assets if the engine is one for
 * devices alone; NTX_DEVICE_FAILED if a device of such an engine fails.
 */
NTX_API int32_t ntx_simulate(
    const ntx_engine *engine, const ntx_batch *batch, const ntx_simulation_settings *settings,
    ntx_simulation_state *state, const ntx_control *control, ntx_error *error);

/*
 * Paths
 * -----
 * The paths that a simulation evaluates its payoff on, to the same bits, in an array of rows, paths,
 * intervals
 * between fixings, and assets:
 *
 *   double spots[1000 * 12];
 *   ntx_simulation_settings settings = ntx_simulation_settings_init();
 *   settings.paths = 1000;
 *   settings.fixing_count = 12;
 *   ntx_paths paths = ntx_paths_init(NTX_PATH_SPOT, spots);
 *   status = ntx_paths_generate(engine, &batch, &settings, &paths, NULL, &error);
 *
 * Each path has an element for every interval, the price at its end, though an interval that ends today takes
 * no
 * time, and, with NTX_FIXINGS_YEARS, one for the time from the last fixing to expiry. The paths are numbers
 * first_path to first_path + paths - 1, not rounded up. With antithetic paths 64 and their 64 opposites take
 * turns; with Sobol points 64 of each replicate do.
 */

/* Where paths go. Start with ntx_paths_init. */
typedef struct ntx_paths {
    /* sizeof(ntx_paths). */
    uint32_t struct_size;
    /* An ntx_path_value: what is written. */
    uint32_t value;
    /* NTX_F64, NTX_F32 or NTX_BUFFER. */
    uint32_t dtype;
    /* Must be 0. */
    uint32_t reserved;
    /*
     * The element of the first row, path, interval and asset, or an ntx_buffer. NULL only if there are no
     * rows.
     */
    void *data;
    /* With a buffer: the index of the first element in it. Otherwise 0. */
    size_t first;
    /*
     * Intervals written of each path, from the first; 0 for all: 1 for simulations that look at expiry only,
     * 2
     * with a start time, otherwise one for each fixing, and one more with a list of fixings that does not end
     * with the fraction 1.
     */
    size_t steps;
    /*
     * Bytes from one row to the next; 0 if rows follow each other. Must be 0 with a buffer, as the other
     * strides.
     */
    ptrdiff_t row_stride;
    /* Bytes from one path to the next; 0 if paths follow each other. */
    ptrdiff_t path_stride;
    /* Bytes from one interval to the next; 0 if intervals follow each other. */
    ptrdiff_t step_stride;
    /* Bytes from one asset to the next; 0 if assets follow each other. */
    ptrdiff_t asset_stride;
} ntx_paths;

/*
 * Writes the paths of a simulation.
 *
 * engine: any number of threads may use it at once. Paths are computed on the CPU, and sent to a buffer that
 * is
 * on a device.
 * batch: as for ntx_simulate, without outputs. Row codes tell which rows are bad; their paths are NaN.
 * settings: NULL for the default. Targets, deadline and control variate are of no account.
 * paths: where they go; the array has room for all.
 * control: NULL if nobody watches. What it counts is paths, of all rows together.
 * error: may be NULL.
 * Returns what ntx_simulate returns; NTX_INVALID_STRIDE if elements would share memory, NTX_OVERLAP if the
 * array
 * shares memory with a column of the batch.
 */
NTX_API int32_t ntx_paths_generate(
    const ntx_engine *engine, const ntx_batch *batch, const ntx_simulation_settings *settings, const ntx_paths
    *paths, const ntx_control *control, ntx_error *error);

/*
 * Initializers
 * ------------
 * Structs with struct_size set and zero elsewhere: ntx_error error = ntx_error_init();
 */

/* An ntx_error to hand to calls. */
NTX_INLINE ntx_error ntx_error_init(void)
{
    ntx_error error;
    memset(&error, 0, sizeof error);
    error.struct_size = (uint32_t)sizeof error;
    return error;
}

/* The default configuration. */
NTX_INLINE ntx_engine_config ntx_engine_config_init(void)
{
    ntx_engine_config config;
    memset(&config, 0, sizeof config);
    config.struct_size = (uint32_t)sizeof config;
    return config;
}

/* A batch of a pricer (an ntx_pricer_id), without columns yet. */
NTX_INLINE ntx_batch ntx_batch_init(uint32_t pricer, size_t rows)
{
    ntx_batch batch;
    memset(&batch, 0, sizeof batch);
    batch.struct_size = (uint32_t)sizeof batch;
    batch.pricer = pricer;
    batch.rows = rows;
    return batch;
}

/* A control that neither watches nor stops. */
NTX_INLINE ntx_control ntx_control_init(void)
{
    ntx_control control;
    memset(&control, 0, sizeof control);
    control.struct_size = (uint32_t)sizeof control;
    return control;
}

/* Most assets that a simulation takes. */
#define NTX_MAX_ASSETS 64

/* The part of a column's id that is the number of an asset, from 1 on: NTX_IN_SPOT | NTX_ASSET(2). */
#define NTX_ASSET(number) ((uint32_t)(number) << 16)

/* The part of an input's id that is the number of an interval, from 1 to 65535: NTX_IN_VOL | NTX_INTERVAL(2). */
#define NTX_INTERVAL(number) ((uint32_t)(number) << 16)

/* The default settings of a simulation. */
NTX_INLINE ntx_simulation_settings ntx_simulation_settings_init(void)
{
    ntx_simulation_settings settings;
    memset(&settings, 0, sizeof settings);
    settings.struct_size = (uint32_t)sizeof settings;
    return settings;
}

/* Dense paths in an array of doubles, which may be changed. */
NTX_INLINE ntx_paths ntx_paths_init(ntx_path_value value, double *data)
{
    ntx_paths paths;
    memset(&paths, 0, sizeof paths);
    paths.struct_size = (uint32_t)sizeof paths;
    paths.value = (uint32_t)value;
    paths.data = data;
    return paths;
}

#ifdef __cplusplus
}
#endif

#endif
