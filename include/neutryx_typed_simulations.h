/*
 * neutryx 0.1.0: a function for each simulation, over ntx_simulate of neutryx.h. neutryx_typed.h includes it.
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

/*
 * European option.
 *
 * max(w (S_T - K), 0) at expiry, w = 1 for a call and -1 for a put. Control variate: the asset. Delta and
 * vega pathwise.
 *
 * Glasserman, Monte Carlo Methods in Financial Engineering (2004), sec. 1.1.2, 4.1.1
 */
typedef struct ntx_mc_european_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* price today [money]: above 0, finite. */
    ntx_column spot;
    /* strike price [money]: 0 and above, finite. */
    ntx_column strike;
    /* time to expiry [year]: 0 and above, finite. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
     * left zero, which means 0.
     */
    ntx_column dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 and above, finite. */
    ntx_column vol;
} ntx_mc_european_inputs;

/* Outputs of ntx_mc_european: dense arrays, NULL for what is not asked for. */
typedef struct ntx_mc_european_outputs {
    double *price;
    double *delta;
    double *vega;
    double *standard_error;
    double *low;
    double *high;
    double *paths_used;
    double *variance_reduction;
} ntx_mc_european_outputs;

/*
 * Calls ntx_simulate for mc_european. row_codes, settings, state, control and error may be NULL; returns what
 * ntx_simulate returns.
 */
NTX_INLINE int32_t ntx_mc_european(const ntx_engine *engine, size_t rows,
    const ntx_mc_european_inputs *inputs, const ntx_mc_european_outputs *outputs,
    uint32_t *row_codes, const ntx_simulation_settings *settings, ntx_simulation_state *state,
    const ntx_control *control, ntx_error *error)
{
    ntx_input in[7];
    ntx_output out[8];
    ntx_batch batch = ntx_batch_init(NTX_MC_EUROPEAN, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_input(&batch, in, NTX_IN_SPOT, &inputs->spot);
        ntx_add_input(&batch, in, NTX_IN_STRIKE, &inputs->strike);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_DIVIDEND_YIELD, &inputs->dividend_yield);
        ntx_add_input(&batch, in, NTX_IN_VOL, &inputs->vol);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_STANDARD_ERROR, outputs->standard_error);
        ntx_add_output(&batch, out, NTX_OUT_LOW, outputs->low);
        ntx_add_output(&batch, out, NTX_OUT_HIGH, outputs->high);
        ntx_add_output(&batch, out, NTX_OUT_PATHS_USED, outputs->paths_used);
        ntx_add_output(&batch, out, NTX_OUT_VARIANCE_REDUCTION, outputs->variance_reduction);
    }
    batch.row_codes = row_codes;
    return ntx_simulate(engine, &batch, settings, state, control, error);
}

/*
 * Asian option, arithmetic mean, fixed strike.
 *
 * max(w (A - K), 0) at expiry, A the arithmetic mean of all fixings, past ones included. Control variate: the
 * same on the geometric mean of the fixings to come. Delta and vega pathwise.
 *
 * Kemna and Vorst, Journal of Banking and Finance 14 (1990), p. 113-129; Glasserman (2004), sec. 4.1.2
 */
typedef struct ntx_mc_asian_arithmetic_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* price today [money]: above 0, finite. */
    ntx_column spot;
    /* strike price [money]: 0 and above, finite. */
    ntx_column strike;
    /* time to expiry [year]: 0 and above, finite. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
     * left zero, which means 0.
     */
    ntx_column dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 and above, finite. */
    ntx_column vol;
    /*
     * mean, of the option's kind, of the fixings that are past; of no account where there are none [money]:
     * above 0, finite; may be left zero, which means the spot.
     */
    ntx_column average;
    /* number of fixings that are past: a whole number, 0 and above; may be left zero, which means 0. */
    ntx_column past_fixings;
} ntx_mc_asian_arithmetic_inputs;

/* Outputs of ntx_mc_asian_arithmetic: dense arrays, NULL for what is not asked for. */
typedef struct ntx_mc_asian_arithmetic_outputs {
    double *price;
    double *delta;
    double *vega;
    double *standard_error;
    double *low;
    double *high;
    double *paths_used;
    double *variance_reduction;
} ntx_mc_asian_arithmetic_outputs;

/*
 * Calls ntx_simulate for mc_asian_arithmetic. row_codes, settings, state, control and error may be NULL;
 * returns what ntx_simulate returns.
 */
NTX_INLINE int32_t ntx_mc_asian_arithmetic(const ntx_engine *engine, size_t rows,
    const ntx_mc_asian_arithmetic_inputs *inputs, const ntx_mc_asian_arithmetic_outputs *outputs,
    uint32_t *row_codes, const ntx_simulation_settings *settings, ntx_simulation_state *state,
    const ntx_control *control, ntx_error *error)
{
    ntx_input in[9];
    ntx_output out[8];
    ntx_batch batch = ntx_batch_init(NTX_MC_ASIAN_ARITHMETIC, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_input(&batch, in, NTX_IN_SPOT, &inputs->spot);
        ntx_add_input(&batch, in, NTX_IN_STRIKE, &inputs->strike);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_DIVIDEND_YIELD, &inputs->dividend_yield);
        ntx_add_input(&batch, in, NTX_IN_VOL, &inputs->vol);
        ntx_add_input(&batch, in, NTX_IN_AVERAGE, &inputs->average);
        ntx_add_input(&batch, in, NTX_IN_PAST_FIXINGS, &inputs->past_fixings);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_STANDARD_ERROR, outputs->standard_error);
        ntx_add_output(&batch, out, NTX_OUT_LOW, outputs->low);
        ntx_add_output(&batch, out, NTX_OUT_HIGH, outputs->high);
        ntx_add_output(&batch, out, NTX_OUT_PATHS_USED, outputs->paths_used);
        ntx_add_output(&batch, out, NTX_OUT_VARIANCE_REDUCTION, outputs->variance_reduction);
    }
    batch.row_codes = row_codes;
    return ntx_simulate(engine, &batch, settings, state, control, error);
}

/*
 * Asian option, arithmetic mean as strike.
 *
 * max(w (S_T - A), 0) at expiry, A the arithmetic mean of all fixings, past ones included. Control variate:
 * the same with the geometric mean, or without the option if fixings are past. Delta and vega pathwise.
 *
 * Kemna and Vorst (1990); Margrabe, Journal of Finance 33 (1978), p. 177-186
 */
typedef struct ntx_mc_asian_arithmetic_floating_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* price today [money]: above 0, finite. */
    ntx_column spot;
    /* time to expiry [year]: 0 and above, finite. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
     * left zero, which means 0.
     */
    ntx_column dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 and above, finite. */
    ntx_column vol;
    /*
     * mean, of the option's kind, of the fixings that are past; of no account where there are none [money]:
     * above 0, finite; may be left zero, which means the spot.
     */
    ntx_column average;
    /* number of fixings that are past: a whole number, 0 and above; may be left zero, which means 0. */
    ntx_column past_fixings;
} ntx_mc_asian_arithmetic_floating_inputs;

/* Outputs of ntx_mc_asian_arithmetic_floating: dense arrays, NULL for what is not asked for. */
typedef struct ntx_mc_asian_arithmetic_floating_outputs {
    double *price;
    double *delta;
    double *vega;
    double *standard_error;
    double *low;
    double *high;
    double *paths_used;
    double *variance_reduction;
} ntx_mc_asian_arithmetic_floating_outputs;

/*
 * Calls ntx_simulate for mc_asian_arithmetic_floating. row_codes, settings, state, control and error may be
 * NULL; returns what ntx_simulate returns.
 */
NTX_INLINE int32_t ntx_mc_asian_arithmetic_floating(const ntx_engine *engine, size_t rows,
    const ntx_mc_asian_arithmetic_floating_inputs *inputs, const ntx_mc_asian_arithmetic_floating_outputs *outputs,
    uint32_t *row_codes, const ntx_simulation_settings *settings, ntx_simulation_state *state,
    const ntx_control *control, ntx_error *error)
{
    ntx_input in[8];
    ntx_output out[8];
    ntx_batch batch = ntx_batch_init(NTX_MC_ASIAN_ARITHMETIC_FLOATING, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_input(&batch, in, NTX_IN_SPOT, &inputs->spot);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_DIVIDEND_YIELD, &inputs->dividend_yield);
        ntx_add_input(&batch, in, NTX_IN_VOL, &inputs->vol);
        ntx_add_input(&batch, in, NTX_IN_AVERAGE, &inputs->average);
        ntx_add_input(&batch, in, NTX_IN_PAST_FIXINGS, &inputs->past_fixings);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_STANDARD_ERROR, outputs->standard_error);
        ntx_add_output(&batch, out, NTX_OUT_LOW, outputs->low);
        ntx_add_output(&batch, out, NTX_OUT_HIGH, outputs->high);
        ntx_add_output(&batch, out, NTX_OUT_PATHS_USED, outputs->paths_used);
        ntx_add_output(&batch, out, NTX_OUT_VARIANCE_REDUCTION, outputs->variance_reduction);
    }
    batch.row_codes = row_codes;
    return ntx_simulate(engine, &batch, settings, state, control, error);
}

/*
 * Asian option, geometric mean, fixed strike.
 *
 * max(w (G - K), 0) at expiry, G the geometric mean of all fixings, past ones included. Control variate: G.
 * Delta and vega pathwise.
 *
 * Kemna and Vorst (1990); Glasserman (2004), sec. 3.2.2
 */
typedef struct ntx_mc_asian_geometric_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* price today [money]: above 0, finite. */
    ntx_column spot;
    /* strike price [money]: 0 and above, finite. */
    ntx_column strike;
    /* time to expiry [year]: 0 and above, finite. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
     * left zero, which means 0.
     */
    ntx_column dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 and above, finite. */
    ntx_column vol;
    /*
     * mean, of the option's kind, of the fixings that are past; of no account where there are none [money]:
     * above 0, finite; may be left zero, which means the spot.
     */
    ntx_column average;
    /* number of fixings that are past: a whole number, 0 and above; may be left zero, which means 0. */
    ntx_column past_fixings;
} ntx_mc_asian_geometric_inputs;

/* Outputs of ntx_mc_asian_geometric: dense arrays, NULL for what is not asked for. */
typedef struct ntx_mc_asian_geometric_outputs {
    double *price;
    double *delta;
    double *vega;
    double *standard_error;
    double *low;
    double *high;
    double *paths_used;
    double *variance_reduction;
} ntx_mc_asian_geometric_outputs;

/*
 * Calls ntx_simulate for mc_asian_geometric. row_codes, settings, state, control and error may be NULL;
 * returns what ntx_simulate returns.
 */
NTX_INLINE int32_t ntx_mc_asian_geometric(const ntx_engine *engine, size_t rows,
    const ntx_mc_asian_geometric_inputs *inputs, const ntx_mc_asian_geometric_outputs *outputs,
    uint32_t *row_codes, const ntx_simulation_settings *settings, ntx_simulation_state *state,
    const ntx_control *control, ntx_error *error)
{
    ntx_input in[9];
    ntx_output out[8];
    ntx_batch batch = ntx_batch_init(NTX_MC_ASIAN_GEOMETRIC, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_input(&batch, in, NTX_IN_SPOT, &inputs->spot);
        ntx_add_input(&batch, in, NTX_IN_STRIKE, &inputs->strike);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_DIVIDEND_YIELD, &inputs->dividend_yield);
        ntx_add_input(&batch, in, NTX_IN_VOL, &inputs->vol);
        ntx_add_input(&batch, in, NTX_IN_AVERAGE, &inputs->average);
        ntx_add_input(&batch, in, NTX_IN_PAST_FIXINGS, &inputs->past_fixings);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_STANDARD_ERROR, outputs->standard_error);
        ntx_add_output(&batch, out, NTX_OUT_LOW, outputs->low);
        ntx_add_output(&batch, out, NTX_OUT_HIGH, outputs->high);
        ntx_add_output(&batch, out, NTX_OUT_PATHS_USED, outputs->paths_used);
        ntx_add_output(&batch, out, NTX_OUT_VARIANCE_REDUCTION, outputs->variance_reduction);
    }
    batch.row_codes = row_codes;
    return ntx_simulate(engine, &batch, settings, state, control, error);
}

/*
 * Asian option, geometric mean as strike.
 *
 * max(w (S_T - G), 0) at expiry, G the geometric mean of all fixings, past ones included. Control variate:
 * S_T - G. Delta and vega pathwise.
 *
 * Kemna and Vorst (1990)
 */
typedef struct ntx_mc_asian_geometric_floating_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* price today [money]: above 0, finite. */
    ntx_column spot;
    /* time to expiry [year]: 0 and above, finite. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
     * left zero, which means 0.
     */
    ntx_column dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 and above, finite. */
    ntx_column vol;
    /*
     * mean, of the option's kind, of the fixings that are past; of no account where there are none [money]:
     * above 0, finite; may be left zero, which means the spot.
     */
    ntx_column average;
    /* number of fixings that are past: a whole number, 0 and above; may be left zero, which means 0. */
    ntx_column past_fixings;
} ntx_mc_asian_geometric_floating_inputs;

/* Outputs of ntx_mc_asian_geometric_floating: dense arrays, NULL for what is not asked for. */
typedef struct ntx_mc_asian_geometric_floating_outputs {
    double *price;
    double *delta;
    double *vega;
    double *standard_error;
    double *low;
    double *high;
    double *paths_used;
    double *variance_reduction;
} ntx_mc_asian_geometric_floating_outputs;

/*
 * Calls ntx_simulate for mc_asian_geometric_floating. row_codes, settings, state, control and error may be
 * NULL; returns what ntx_simulate returns.
 */
NTX_INLINE int32_t ntx_mc_asian_geometric_floating(const ntx_engine *engine, size_t rows,
    const ntx_mc_asian_geometric_floating_inputs *inputs, const ntx_mc_asian_geometric_floating_outputs *outputs,
    uint32_t *row_codes, const ntx_simulation_settings *settings, ntx_simulation_state *state,
    const ntx_control *control, ntx_error *error)
{
    ntx_input in[8];
    ntx_output out[8];
    ntx_batch batch = ntx_batch_init(NTX_MC_ASIAN_GEOMETRIC_FLOATING, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_input(&batch, in, NTX_IN_SPOT, &inputs->spot);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_DIVIDEND_YIELD, &inputs->dividend_yield);
        ntx_add_input(&batch, in, NTX_IN_VOL, &inputs->vol);
        ntx_add_input(&batch, in, NTX_IN_AVERAGE, &inputs->average);
        ntx_add_input(&batch, in, NTX_IN_PAST_FIXINGS, &inputs->past_fixings);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_STANDARD_ERROR, outputs->standard_error);
        ntx_add_output(&batch, out, NTX_OUT_LOW, outputs->low);
        ntx_add_output(&batch, out, NTX_OUT_HIGH, outputs->high);
        ntx_add_output(&batch, out, NTX_OUT_PATHS_USED, outputs->paths_used);
        ntx_add_output(&batch, out, NTX_OUT_VARIANCE_REDUCTION, outputs->variance_reduction);
    }
    batch.row_codes = row_codes;
    return ntx_simulate(engine, &batch, settings, state, control, error);
}

/*
 * Barrier option, watched at the fixings.
 *
 * The European payoff at expiry if the price was (knock 1) or was not (knock -1) at or beyond the barrier at
 * a fixing; the rebate, at expiry, otherwise. Control variate: the European option. Delta and vega by
 * likelihood ratio.
 *
 * Broadie, Glasserman and Kou, Mathematical Finance 7 (1997), p. 325-349; Glasserman (2004), sec. 7.3
 */
typedef struct ntx_mc_barrier_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* price today [money]: above 0, finite. */
    ntx_column spot;
    /* strike price [money]: 0 and above, finite. */
    ntx_column strike;
    /* time to expiry [year]: 0 and above, finite. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
     * left zero, which means 0.
     */
    ntx_column dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 and above, finite. */
    ntx_column vol;
    /* price at which the barrier is [money]: above 0, finite. */
    ntx_column barrier;
    /*
     * paid at expiry if the option was knocked out, or never knocked in [money]: any finite number; may be
     * left zero, which means 0.
     */
    ntx_column rebate;
    /* 1 if the barrier is touched from below (up), -1 from above (down): 1 or -1. */
    ntx_column direction;
    /* 1 if touching the barrier makes the option (in), -1 if it ends it (out): 1 or -1. */
    ntx_column knock;
} ntx_mc_barrier_inputs;

/* Outputs of ntx_mc_barrier: dense arrays, NULL for what is not asked for. */
typedef struct ntx_mc_barrier_outputs {
    double *price;
    double *delta;
    double *vega;
    double *standard_error;
    double *low;
    double *high;
    double *paths_used;
    double *variance_reduction;
} ntx_mc_barrier_outputs;

/*
 * Calls ntx_simulate for mc_barrier. row_codes, settings, state, control and error may be NULL; returns what
 * ntx_simulate returns.
 */
NTX_INLINE int32_t ntx_mc_barrier(const ntx_engine *engine, size_t rows,
    const ntx_mc_barrier_inputs *inputs, const ntx_mc_barrier_outputs *outputs,
    uint32_t *row_codes, const ntx_simulation_settings *settings, ntx_simulation_state *state,
    const ntx_control *control, ntx_error *error)
{
    ntx_input in[11];
    ntx_output out[8];
    ntx_batch batch = ntx_batch_init(NTX_MC_BARRIER, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_input(&batch, in, NTX_IN_SPOT, &inputs->spot);
        ntx_add_input(&batch, in, NTX_IN_STRIKE, &inputs->strike);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_DIVIDEND_YIELD, &inputs->dividend_yield);
        ntx_add_input(&batch, in, NTX_IN_VOL, &inputs->vol);
        ntx_add_input(&batch, in, NTX_IN_BARRIER, &inputs->barrier);
        ntx_add_input(&batch, in, NTX_IN_REBATE, &inputs->rebate);
        ntx_add_input(&batch, in, NTX_IN_DIRECTION, &inputs->direction);
        ntx_add_input(&batch, in, NTX_IN_KNOCK, &inputs->knock);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_STANDARD_ERROR, outputs->standard_error);
        ntx_add_output(&batch, out, NTX_OUT_LOW, outputs->low);
        ntx_add_output(&batch, out, NTX_OUT_HIGH, outputs->high);
        ntx_add_output(&batch, out, NTX_OUT_PATHS_USED, outputs->paths_used);
        ntx_add_output(&batch, out, NTX_OUT_VARIANCE_REDUCTION, outputs->variance_reduction);
    }
    batch.row_codes = row_codes;
    return ntx_simulate(engine, &batch, settings, state, control, error);
}

/*
 * Barrier option, watched all the time.
 *
 * As mc_barrier, but the barrier is watched all the time, today included: between fixings by the probability
 * that a Brownian bridge does not cross it, which is exact for any number of fixings. Control variate: the
 * European option. Delta and vega pathwise.
 *
 * Glasserman (2004), sec. 6.4; Andersen and Brotherton-Ratcliffe, Exact exotics, Risk 9(10) (1996)
 */
typedef struct ntx_mc_barrier_continuous_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* price today [money]: above 0, finite. */
    ntx_column spot;
    /* strike price [money]: 0 and above, finite. */
    ntx_column strike;
    /* time to expiry [year]: 0 and above, finite. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
     * left zero, which means 0.
     */
    ntx_column dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 and above, finite. */
    ntx_column vol;
    /* price at which the barrier is [money]: above 0, finite. */
    ntx_column barrier;
    /*
     * paid at expiry if the option was knocked out, or never knocked in [money]: any finite number; may be
     * left zero, which means 0.
     */
    ntx_column rebate;
    /* 1 if the barrier is touched from below (up), -1 from above (down): 1 or -1. */
    ntx_column direction;
    /* 1 if touching the barrier makes the option (in), -1 if it ends it (out): 1 or -1. */
    ntx_column knock;
} ntx_mc_barrier_continuous_inputs;

/* Outputs of ntx_mc_barrier_continuous: dense arrays, NULL for what is not asked for. */
typedef struct ntx_mc_barrier_continuous_outputs {
    double *price;
    double *delta;
    double *vega;
    double *standard_error;
    double *low;
    double *high;
    double *paths_used;
    double *variance_reduction;
} ntx_mc_barrier_continuous_outputs;

/*
 * Calls ntx_simulate for mc_barrier_continuous. row_codes, settings, state, control and error may be NULL;
 * returns what ntx_simulate returns.
 */
NTX_INLINE int32_t ntx_mc_barrier_continuous(const ntx_engine *engine, size_t rows,
    const ntx_mc_barrier_continuous_inputs *inputs, const ntx_mc_barrier_continuous_outputs *outputs,
    uint32_t *row_codes, const ntx_simulation_settings *settings, ntx_simulation_state *state,
    const ntx_control *control, ntx_error *error)
{
    ntx_input in[11];
    ntx_output out[8];
    ntx_batch batch = ntx_batch_init(NTX_MC_BARRIER_CONTINUOUS, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_input(&batch, in, NTX_IN_SPOT, &inputs->spot);
        ntx_add_input(&batch, in, NTX_IN_STRIKE, &inputs->strike);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_DIVIDEND_YIELD, &inputs->dividend_yield);
        ntx_add_input(&batch, in, NTX_IN_VOL, &inputs->vol);
        ntx_add_input(&batch, in, NTX_IN_BARRIER, &inputs->barrier);
        ntx_add_input(&batch, in, NTX_IN_REBATE, &inputs->rebate);
        ntx_add_input(&batch, in, NTX_IN_DIRECTION, &inputs->direction);
        ntx_add_input(&batch, in, NTX_IN_KNOCK, &inputs->knock);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_STANDARD_ERROR, outputs->standard_error);
        ntx_add_output(&batch, out, NTX_OUT_LOW, outputs->low);
        ntx_add_output(&batch, out, NTX_OUT_HIGH, outputs->high);
        ntx_add_output(&batch, out, NTX_OUT_PATHS_USED, outputs->paths_used);
        ntx_add_output(&batch, out, NTX_OUT_VARIANCE_REDUCTION, outputs->variance_reduction);
    }
    batch.row_codes = row_codes;
    return ntx_simulate(engine, &batch, settings, state, control, error);
}

/*
 * Cash-or-nothing option.
 *
 * Cash at expiry if w (S_T - K) > 0, w = 1 for a call and -1 for a put. Control variate: the asset. Delta and
 * vega by likelihood ratio.
 *
 * Glasserman (2004), sec. 7.3.1
 */
typedef struct ntx_mc_digital_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* price today [money]: above 0, finite. */
    ntx_column spot;
    /* strike price [money]: 0 and above, finite. */
    ntx_column strike;
    /* time to expiry [year]: 0 and above, finite. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
     * left zero, which means 0.
     */
    ntx_column dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 and above, finite. */
    ntx_column vol;
    /* cash paid [money]: any finite number; may be left zero, which means 1. */
    ntx_column cash;
} ntx_mc_digital_inputs;

/* Outputs of ntx_mc_digital: dense arrays, NULL for what is not asked for. */
typedef struct ntx_mc_digital_outputs {
    double *price;
    double *delta;
    double *vega;
    double *standard_error;
    double *low;
    double *high;
    double *paths_used;
    double *variance_reduction;
} ntx_mc_digital_outputs;

/*
 * Calls ntx_simulate for mc_digital. row_codes, settings, state, control and error may be NULL; returns what
 * ntx_simulate returns.
 */
NTX_INLINE int32_t ntx_mc_digital(const ntx_engine *engine, size_t rows,
    const ntx_mc_digital_inputs *inputs, const ntx_mc_digital_outputs *outputs,
    uint32_t *row_codes, const ntx_simulation_settings *settings, ntx_simulation_state *state,
    const ntx_control *control, ntx_error *error)
{
    ntx_input in[8];
    ntx_output out[8];
    ntx_batch batch = ntx_batch_init(NTX_MC_DIGITAL, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_input(&batch, in, NTX_IN_SPOT, &inputs->spot);
        ntx_add_input(&batch, in, NTX_IN_STRIKE, &inputs->strike);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_DIVIDEND_YIELD, &inputs->dividend_yield);
        ntx_add_input(&batch, in, NTX_IN_VOL, &inputs->vol);
        ntx_add_input(&batch, in, NTX_IN_CASH, &inputs->cash);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_STANDARD_ERROR, outputs->standard_error);
        ntx_add_output(&batch, out, NTX_OUT_LOW, outputs->low);
        ntx_add_output(&batch, out, NTX_OUT_HIGH, outputs->high);
        ntx_add_output(&batch, out, NTX_OUT_PATHS_USED, outputs->paths_used);
        ntx_add_output(&batch, out, NTX_OUT_VARIANCE_REDUCTION, outputs->variance_reduction);
    }
    batch.row_codes = row_codes;
    return ntx_simulate(engine, &batch, settings, state, control, error);
}

/*
 * One-touch option, watched at the fixings.
 *
 * Cash at expiry if the price was (knock 1) or was not (knock -1) at or beyond the barrier at a fixing.
 * Control variate: the asset. Delta and vega by likelihood ratio.
 *
 * Haug, The Complete Guide to Option Pricing Formulas, 2nd ed. (2007), sec. 4.19.5; Glasserman (2004), sec.
 * 7.3
 */
typedef struct ntx_mc_one_touch_inputs {
    /* price today [money]: above 0, finite. */
    ntx_column spot;
    /* time to expiry [year]: 0 and above, finite. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
     * left zero, which means 0.
     */
    ntx_column dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 and above, finite. */
    ntx_column vol;
    /* cash paid [money]: any finite number; may be left zero, which means 1. */
    ntx_column cash;
    /* price at which the barrier is [money]: above 0, finite. */
    ntx_column barrier;
    /* 1 if the barrier is touched from below (up), -1 from above (down): 1 or -1. */
    ntx_column direction;
    /*
     * 1 if cash is paid when the barrier was touched, -1 if when it was not: 1 or -1; may be left zero, which
     * means 1.
     */
    ntx_column knock;
} ntx_mc_one_touch_inputs;

/* Outputs of ntx_mc_one_touch: dense arrays, NULL for what is not asked for. */
typedef struct ntx_mc_one_touch_outputs {
    double *price;
    double *delta;
    double *vega;
    double *standard_error;
    double *low;
    double *high;
    double *paths_used;
    double *variance_reduction;
} ntx_mc_one_touch_outputs;

/*
 * Calls ntx_simulate for mc_one_touch. row_codes, settings, state, control and error may be NULL; returns
 * what ntx_simulate returns.
 */
NTX_INLINE int32_t ntx_mc_one_touch(const ntx_engine *engine, size_t rows,
    const ntx_mc_one_touch_inputs *inputs, const ntx_mc_one_touch_outputs *outputs,
    uint32_t *row_codes, const ntx_simulation_settings *settings, ntx_simulation_state *state,
    const ntx_control *control, ntx_error *error)
{
    ntx_input in[9];
    ntx_output out[8];
    ntx_batch batch = ntx_batch_init(NTX_MC_ONE_TOUCH, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_SPOT, &inputs->spot);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_DIVIDEND_YIELD, &inputs->dividend_yield);
        ntx_add_input(&batch, in, NTX_IN_VOL, &inputs->vol);
        ntx_add_input(&batch, in, NTX_IN_CASH, &inputs->cash);
        ntx_add_input(&batch, in, NTX_IN_BARRIER, &inputs->barrier);
        ntx_add_input(&batch, in, NTX_IN_DIRECTION, &inputs->direction);
        ntx_add_input(&batch, in, NTX_IN_KNOCK, &inputs->knock);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_STANDARD_ERROR, outputs->standard_error);
        ntx_add_output(&batch, out, NTX_OUT_LOW, outputs->low);
        ntx_add_output(&batch, out, NTX_OUT_HIGH, outputs->high);
        ntx_add_output(&batch, out, NTX_OUT_PATHS_USED, outputs->paths_used);
        ntx_add_output(&batch, out, NTX_OUT_VARIANCE_REDUCTION, outputs->variance_reduction);
    }
    batch.row_codes = row_codes;
    return ntx_simulate(engine, &batch, settings, state, control, error);
}

/*
 * One-touch option, watched all the time.
 *
 * As mc_one_touch, but the barrier is watched all the time, today included, as by mc_barrier_continuous.
 * Control variate: the asset. Delta and vega pathwise.
 *
 * Glasserman (2004), sec. 6.4
 */
typedef struct ntx_mc_one_touch_continuous_inputs {
    /* price today [money]: above 0, finite. */
    ntx_column spot;
    /* time to expiry [year]: 0 and above, finite. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
     * left zero, which means 0.
     */
    ntx_column dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 and above, finite. */
    ntx_column vol;
    /* cash paid [money]: any finite number; may be left zero, which means 1. */
    ntx_column cash;
    /* price at which the barrier is [money]: above 0, finite. */
    ntx_column barrier;
    /* 1 if the barrier is touched from below (up), -1 from above (down): 1 or -1. */
    ntx_column direction;
    /*
     * 1 if cash is paid when the barrier was touched, -1 if when it was not: 1 or -1; may be left zero, which
     * means 1.
     */
    ntx_column knock;
} ntx_mc_one_touch_continuous_inputs;

/* Outputs of ntx_mc_one_touch_continuous: dense arrays, NULL for what is not asked for. */
typedef struct ntx_mc_one_touch_continuous_outputs {
    double *price;
    double *delta;
    double *vega;
    double *standard_error;
    double *low;
    double *high;
    double *paths_used;
    double *variance_reduction;
} ntx_mc_one_touch_continuous_outputs;

/*
 * Calls ntx_simulate for mc_one_touch_continuous. row_codes, settings, state, control and error may be NULL;
 * returns what ntx_simulate returns.
 */
NTX_INLINE int32_t ntx_mc_one_touch_continuous(const ntx_engine *engine, size_t rows,
    const ntx_mc_one_touch_continuous_inputs *inputs, const ntx_mc_one_touch_continuous_outputs *outputs,
    uint32_t *row_codes, const ntx_simulation_settings *settings, ntx_simulation_state *state,
    const ntx_control *control, ntx_error *error)
{
    ntx_input in[9];
    ntx_output out[8];
    ntx_batch batch = ntx_batch_init(NTX_MC_ONE_TOUCH_CONTINUOUS, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_SPOT, &inputs->spot);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_DIVIDEND_YIELD, &inputs->dividend_yield);
        ntx_add_input(&batch, in, NTX_IN_VOL, &inputs->vol);
        ntx_add_input(&batch, in, NTX_IN_CASH, &inputs->cash);
        ntx_add_input(&batch, in, NTX_IN_BARRIER, &inputs->barrier);
        ntx_add_input(&batch, in, NTX_IN_DIRECTION, &inputs->direction);
        ntx_add_input(&batch, in, NTX_IN_KNOCK, &inputs->knock);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_STANDARD_ERROR, outputs->standard_error);
        ntx_add_output(&batch, out, NTX_OUT_LOW, outputs->low);
        ntx_add_output(&batch, out, NTX_OUT_HIGH, outputs->high);
        ntx_add_output(&batch, out, NTX_OUT_PATHS_USED, outputs->paths_used);
        ntx_add_output(&batch, out, NTX_OUT_VARIANCE_REDUCTION, outputs->variance_reduction);
    }
    batch.row_codes = row_codes;
    return ntx_simulate(engine, &batch, settings, state, control, error);
}

/*
 * Lookback option, fixed strike.
 *
 * Call: max(M - K, 0), put: max(K - m, 0), at expiry; M and m are the highest and the lowest of the extremum
 * so far, today's price and the fixings. Control variate: the European option. Delta and vega pathwise.
 *
 * Conze and Viswanathan, Journal of Finance 46 (1991), p. 1893-1907; Glasserman (2004), sec. 7.2.2
 */
typedef struct ntx_mc_lookback_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* price today [money]: above 0, finite. */
    ntx_column spot;
    /* strike price [money]: 0 and above, finite. */
    ntx_column strike;
    /* time to expiry [year]: 0 and above, finite. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
     * left zero, which means 0.
     */
    ntx_column dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 and above, finite. */
    ntx_column vol;
    /*
     * the highest price so far if the payoff looks at the highest, else the lowest [money]: above 0, finite;
     * may be left zero, which means the spot.
     */
    ntx_column extremum;
} ntx_mc_lookback_inputs;

/* Outputs of ntx_mc_lookback: dense arrays, NULL for what is not asked for. */
typedef struct ntx_mc_lookback_outputs {
    double *price;
    double *delta;
    double *vega;
    double *standard_error;
    double *low;
    double *high;
    double *paths_used;
    double *variance_reduction;
} ntx_mc_lookback_outputs;

/*
 * Calls ntx_simulate for mc_lookback. row_codes, settings, state, control and error may be NULL; returns what
 * ntx_simulate returns.
 */
NTX_INLINE int32_t ntx_mc_lookback(const ntx_engine *engine, size_t rows,
    const ntx_mc_lookback_inputs *inputs, const ntx_mc_lookback_outputs *outputs,
    uint32_t *row_codes, const ntx_simulation_settings *settings, ntx_simulation_state *state,
    const ntx_control *control, ntx_error *error)
{
    ntx_input in[8];
    ntx_output out[8];
    ntx_batch batch = ntx_batch_init(NTX_MC_LOOKBACK, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_input(&batch, in, NTX_IN_SPOT, &inputs->spot);
        ntx_add_input(&batch, in, NTX_IN_STRIKE, &inputs->strike);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_DIVIDEND_YIELD, &inputs->dividend_yield);
        ntx_add_input(&batch, in, NTX_IN_VOL, &inputs->vol);
        ntx_add_input(&batch, in, NTX_IN_EXTREMUM, &inputs->extremum);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_STANDARD_ERROR, outputs->standard_error);
        ntx_add_output(&batch, out, NTX_OUT_LOW, outputs->low);
        ntx_add_output(&batch, out, NTX_OUT_HIGH, outputs->high);
        ntx_add_output(&batch, out, NTX_OUT_PATHS_USED, outputs->paths_used);
        ntx_add_output(&batch, out, NTX_OUT_VARIANCE_REDUCTION, outputs->variance_reduction);
    }
    batch.row_codes = row_codes;
    return ntx_simulate(engine, &batch, settings, state, control, error);
}

/*
 * Lookback option, the extremum as strike.
 *
 * Call: S_T - m, put: M - S_T, at expiry; M and m are the highest and the lowest of the extremum so far,
 * today's price and the fixings. Control variate: the asset. Delta and vega pathwise.
 *
 * Goldman, Sosin and Gatto, Journal of Finance 34 (1979), p. 1111-1127; Glasserman (2004), sec. 7.2.2
 */
typedef struct ntx_mc_lookback_floating_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* price today [money]: above 0, finite. */
    ntx_column spot;
    /* time to expiry [year]: 0 and above, finite. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
     * left zero, which means 0.
     */
    ntx_column dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 and above, finite. */
    ntx_column vol;
    /*
     * the highest price so far if the payoff looks at the highest, else the lowest [money]: above 0, finite;
     * may be left zero, which means the spot.
     */
    ntx_column extremum;
} ntx_mc_lookback_floating_inputs;

/* Outputs of ntx_mc_lookback_floating: dense arrays, NULL for what is not asked for. */
typedef struct ntx_mc_lookback_floating_outputs {
    double *price;
    double *delta;
    double *vega;
    double *standard_error;
    double *low;
    double *high;
    double *paths_used;
    double *variance_reduction;
} ntx_mc_lookback_floating_outputs;

/*
 * Calls ntx_simulate for mc_lookback_floating. row_codes, settings, state, control and error may be NULL;
 * returns what ntx_simulate returns.
 */
NTX_INLINE int32_t ntx_mc_lookback_floating(const ntx_engine *engine, size_t rows,
    const ntx_mc_lookback_floating_inputs *inputs, const ntx_mc_lookback_floating_outputs *outputs,
    uint32_t *row_codes, const ntx_simulation_settings *settings, ntx_simulation_state *state,
    const ntx_control *control, ntx_error *error)
{
    ntx_input in[7];
    ntx_output out[8];
    ntx_batch batch = ntx_batch_init(NTX_MC_LOOKBACK_FLOATING, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_input(&batch, in, NTX_IN_SPOT, &inputs->spot);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_DIVIDEND_YIELD, &inputs->dividend_yield);
        ntx_add_input(&batch, in, NTX_IN_VOL, &inputs->vol);
        ntx_add_input(&batch, in, NTX_IN_EXTREMUM, &inputs->extremum);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_STANDARD_ERROR, outputs->standard_error);
        ntx_add_output(&batch, out, NTX_OUT_LOW, outputs->low);
        ntx_add_output(&batch, out, NTX_OUT_HIGH, outputs->high);
        ntx_add_output(&batch, out, NTX_OUT_PATHS_USED, outputs->paths_used);
        ntx_add_output(&batch, out, NTX_OUT_VARIANCE_REDUCTION, outputs->variance_reduction);
    }
    batch.row_codes = row_codes;
    return ntx_simulate(engine, &batch, settings, state, control, error);
}

/*
 * Forward-start option.
 *
 * max(w (S_T - a S_s), 0) at expiry; S_s is the price at the start time, a the strike ratio. Control variate:
 * S_T - a S_s. Delta and vega pathwise.
 *
 * Rubinstein, Pay now, choose later, Risk 4(2) (1991)
 */
typedef struct ntx_mc_forward_start_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* price today [money]: above 0, finite. */
    ntx_column spot;
    /* time to expiry [year]: 0 and above, finite. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
     * left zero, which means 0.
     */
    ntx_column dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 and above, finite. */
    ntx_column vol;
    /* time until the strike is set, not after expiry [year]: 0 and above, finite. */
    ntx_column start_time;
    /* strike over the price when it is set: 0 and above, finite; may be left zero, which means 1. */
    ntx_column strike_ratio;
} ntx_mc_forward_start_inputs;

/* Outputs of ntx_mc_forward_start: dense arrays, NULL for what is not asked for. */
typedef struct ntx_mc_forward_start_outputs {
    double *price;
    double *delta;
    double *vega;
    double *standard_error;
    double *low;
    double *high;
    double *paths_used;
    double *variance_reduction;
} ntx_mc_forward_start_outputs;

/*
 * Calls ntx_simulate for mc_forward_start. row_codes, settings, state, control and error may be NULL; returns
 * what ntx_simulate returns.
 */
NTX_INLINE int32_t ntx_mc_forward_start(const ntx_engine *engine, size_t rows,
    const ntx_mc_forward_start_inputs *inputs, const ntx_mc_forward_start_outputs *outputs,
    uint32_t *row_codes, const ntx_simulation_settings *settings, ntx_simulation_state *state,
    const ntx_control *control, ntx_error *error)
{
    ntx_input in[8];
    ntx_output out[8];
    ntx_batch batch = ntx_batch_init(NTX_MC_FORWARD_START, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_input(&batch, in, NTX_IN_SPOT, &inputs->spot);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_DIVIDEND_YIELD, &inputs->dividend_yield);
        ntx_add_input(&batch, in, NTX_IN_VOL, &inputs->vol);
        ntx_add_input(&batch, in, NTX_IN_START_TIME, &inputs->start_time);
        ntx_add_input(&batch, in, NTX_IN_STRIKE_RATIO, &inputs->strike_ratio);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_STANDARD_ERROR, outputs->standard_error);
        ntx_add_output(&batch, out, NTX_OUT_LOW, outputs->low);
        ntx_add_output(&batch, out, NTX_OUT_HIGH, outputs->high);
        ntx_add_output(&batch, out, NTX_OUT_PATHS_USED, outputs->paths_used);
        ntx_add_output(&batch, out, NTX_OUT_VARIANCE_REDUCTION, outputs->variance_reduction);
    }
    batch.row_codes = row_codes;
    return ntx_simulate(engine, &batch, settings, state, control, error);
}

/*
 * Cliquet.
 *
 * Cash times the sum, over the periods that end at the fixings, of the simple return of the period, each and
 * their sum kept between floor and cap; at expiry. Control variate: the sum of the returns as they are. Vega
 * pathwise; there is no delta, as returns do not depend on the spot.
 *
 * Wilmott, Cliquet options and volatility models, Wilmott magazine (December 2002), p. 78-83
 */
typedef struct ntx_mc_cliquet_inputs {
    /* price today [money]: above 0, finite. */
    ntx_column spot;
    /* time to expiry [year]: 0 and above, finite. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
     * left zero, which means 0.
     */
    ntx_column dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 and above, finite. */
    ntx_column vol;
    /* cash paid [money]: any finite number; may be left zero, which means 1. */
    ntx_column cash;
    /*
     * least that a period's return counts: any number, infinities included; may be left zero, which means 0.
     */
    ntx_column local_floor;
    /*
     * most that a period's return counts: any number, infinities included; may be left zero, which means
     * infinity.
     */
    ntx_column local_cap;
    /*
     * least that the sum counts: any number, infinities included; may be left zero, which means minus
     * infinity.
     */
    ntx_column global_floor;
    /* most that the sum counts: any number, infinities included; may be left zero, which means infinity. */
    ntx_column global_cap;
} ntx_mc_cliquet_inputs;

/* Outputs of ntx_mc_cliquet: dense arrays, NULL for what is not asked for. */
typedef struct ntx_mc_cliquet_outputs {
    double *price;
    double *vega;
    double *standard_error;
    double *low;
    double *high;
    double *paths_used;
    double *variance_reduction;
} ntx_mc_cliquet_outputs;

/*
 * Calls ntx_simulate for mc_cliquet. row_codes, settings, state, control and error may be NULL; returns what
 * ntx_simulate returns.
 */
NTX_INLINE int32_t ntx_mc_cliquet(const ntx_engine *engine, size_t rows,
    const ntx_mc_cliquet_inputs *inputs, const ntx_mc_cliquet_outputs *outputs,
    uint32_t *row_codes, const ntx_simulation_settings *settings, ntx_simulation_state *state,
    const ntx_control *control, ntx_error *error)
{
    ntx_input in[10];
    ntx_output out[7];
    ntx_batch batch = ntx_batch_init(NTX_MC_CLIQUET, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_SPOT, &inputs->spot);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_DIVIDEND_YIELD, &inputs->dividend_yield);
        ntx_add_input(&batch, in, NTX_IN_VOL, &inputs->vol);
        ntx_add_input(&batch, in, NTX_IN_CASH, &inputs->cash);
        ntx_add_input(&batch, in, NTX_IN_LOCAL_FLOOR, &inputs->local_floor);
        ntx_add_input(&batch, in, NTX_IN_LOCAL_CAP, &inputs->local_cap);
        ntx_add_input(&batch, in, NTX_IN_GLOBAL_FLOOR, &inputs->global_floor);
        ntx_add_input(&batch, in, NTX_IN_GLOBAL_CAP, &inputs->global_cap);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_STANDARD_ERROR, outputs->standard_error);
        ntx_add_output(&batch, out, NTX_OUT_LOW, outputs->low);
        ntx_add_output(&batch, out, NTX_OUT_HIGH, outputs->high);
        ntx_add_output(&batch, out, NTX_OUT_PATHS_USED, outputs->paths_used);
        ntx_add_output(&batch, out, NTX_OUT_VARIANCE_REDUCTION, outputs->variance_reduction);
    }
    batch.row_codes = row_codes;
    return ntx_simulate(engine, &batch, settings, state, control, error);
}

/*
 * Basket option.
 *
 * max(w (B - K), 0) at expiry, B the sum of the prices of 1 to 64 assets, each times its weight. Control
 * variate: the same on the geometric mean, or where there are weights of both signs, the option to exchange
 * two geometric means. Delta and vega pathwise.
 *
 * Gentle, Basket weaving, Risk 6 (1993), p. 51-52; Glasserman (2004), sec. 2.3.3, 3.2.3, 4.1.2
 */
typedef struct ntx_mc_basket_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* price today [money]: above 0, finite, of each asset. */
    ntx_asset_columns spot;
    /* strike price; may be negative, as what it is compared with may [money]: any finite number. */
    ntx_column strike;
    /* time to expiry [year]: 0 and above, finite. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number, of each
     * asset; may be left zero, which means 0.
     */
    ntx_asset_columns dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 and above, finite, of each asset. */
    ntx_asset_columns vol;
    /*
     * number of units of the asset; below 0 for what is given: any finite number, of each asset; may be left
     * zero, which means 1 over the number of assets.
     */
    ntx_asset_columns weight;
} ntx_mc_basket_inputs;

/* Outputs of ntx_mc_basket: dense arrays, NULL for what is not asked for. */
typedef struct ntx_mc_basket_outputs {
    double *price;
    double *delta;
    double *vega;
    double *standard_error;
    double *low;
    double *high;
    double *paths_used;
    double *variance_reduction;
    /* Those of each asset: rows times settings->asset_count numbers, those of a row together. */
    double *each_delta;
    double *each_vega;
} ntx_mc_basket_outputs;

/*
 * Calls ntx_simulate for mc_basket. row_codes, settings, state, control and error may be NULL; returns what
 * ntx_simulate returns.
 */
NTX_INLINE int32_t ntx_mc_basket(const ntx_engine *engine, size_t rows,
    const ntx_mc_basket_inputs *inputs, const ntx_mc_basket_outputs *outputs,
    uint32_t *row_codes, const ntx_simulation_settings *settings, ntx_simulation_state *state,
    const ntx_control *control, ntx_error *error)
{
    ntx_input in[264];
    ntx_output out[136];
    const size_t assets = ntx_assets(settings);
    ntx_batch batch = ntx_batch_init(NTX_MC_BASKET, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_asset_inputs(&batch, in, NTX_IN_SPOT, &inputs->spot);
        ntx_add_input(&batch, in, NTX_IN_STRIKE, &inputs->strike);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_asset_inputs(&batch, in, NTX_IN_DIVIDEND_YIELD, &inputs->dividend_yield);
        ntx_add_asset_inputs(&batch, in, NTX_IN_VOL, &inputs->vol);
        ntx_add_asset_inputs(&batch, in, NTX_IN_WEIGHT, &inputs->weight);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_STANDARD_ERROR, outputs->standard_error);
        ntx_add_output(&batch, out, NTX_OUT_LOW, outputs->low);
        ntx_add_output(&batch, out, NTX_OUT_HIGH, outputs->high);
        ntx_add_output(&batch, out, NTX_OUT_PATHS_USED, outputs->paths_used);
        ntx_add_output(&batch, out, NTX_OUT_VARIANCE_REDUCTION, outputs->variance_reduction);
        ntx_add_asset_outputs(&batch, out, NTX_OUT_DELTA, outputs->each_delta, assets);
        ntx_add_asset_outputs(&batch, out, NTX_OUT_VEGA, outputs->each_vega, assets);
    }
    batch.row_codes = row_codes;
    return ntx_simulate(engine, &batch, settings, state, control, error);
}

/*
 * Asian option on a basket, arithmetic mean, fixed strike.
 *
 * max(w (A - K), 0) at expiry, A the arithmetic mean of a basket over all fixings, past ones included; the
 * basket is the sum of the prices of 1 to 64 assets, each times its weight. Control variate: the same on the
 * geometric mean of assets and fixings, or where there are weights of both signs, the option to exchange two
 * geometric means. Delta and vega pathwise.
 *
 * Gentle, Basket weaving, Risk 6 (1993), p. 51-52; Glasserman (2004), sec. 2.3.3, 3.2.3, 4.1.2
 */
typedef struct ntx_mc_basket_asian_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* price today [money]: above 0, finite, of each asset. */
    ntx_asset_columns spot;
    /* strike price; may be negative, as what it is compared with may [money]: any finite number. */
    ntx_column strike;
    /* time to expiry [year]: 0 and above, finite. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number, of each
     * asset; may be left zero, which means 0.
     */
    ntx_asset_columns dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 and above, finite, of each asset. */
    ntx_asset_columns vol;
    /*
     * mean, of the option's kind, of the fixings that are past; of no account where there are none [money]:
     * above 0, finite, of each asset; may be left zero, which means the spot.
     */
    ntx_asset_columns average;
    /* number of fixings that are past: a whole number, 0 and above; may be left zero, which means 0. */
    ntx_column past_fixings;
    /*
     * number of units of the asset; below 0 for what is given: any finite number, of each asset; may be left
     * zero, which means 1 over the number of assets.
     */
    ntx_asset_columns weight;
} ntx_mc_basket_asian_inputs;

/* Outputs of ntx_mc_basket_asian: dense arrays, NULL for what is not asked for. */
typedef struct ntx_mc_basket_asian_outputs {
    double *price;
    double *delta;
    double *vega;
    double *standard_error;
    double *low;
    double *high;
    double *paths_used;
    double *variance_reduction;
    /* Those of each asset: rows times settings->asset_count numbers, those of a row together. */
    double *each_delta;
    double *each_vega;
} ntx_mc_basket_asian_outputs;

/*
 * Calls ntx_simulate for mc_basket_asian. row_codes, settings, state, control and error may be NULL; returns
 * what ntx_simulate returns.
 */
NTX_INLINE int32_t ntx_mc_basket_asian(const ntx_engine *engine, size_t rows,
    const ntx_mc_basket_asian_inputs *inputs, const ntx_mc_basket_asian_outputs *outputs,
    uint32_t *row_codes, const ntx_simulation_settings *settings, ntx_simulation_state *state,
    const ntx_control *control, ntx_error *error)
{
    ntx_input in[330];
    ntx_output out[136];
    const size_t assets = ntx_assets(settings);
    ntx_batch batch = ntx_batch_init(NTX_MC_BASKET_ASIAN, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_asset_inputs(&batch, in, NTX_IN_SPOT, &inputs->spot);
        ntx_add_input(&batch, in, NTX_IN_STRIKE, &inputs->strike);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_asset_inputs(&batch, in, NTX_IN_DIVIDEND_YIELD, &inputs->dividend_yield);
        ntx_add_asset_inputs(&batch, in, NTX_IN_VOL, &inputs->vol);
        ntx_add_asset_inputs(&batch, in, NTX_IN_AVERAGE, &inputs->average);
        ntx_add_input(&batch, in, NTX_IN_PAST_FIXINGS, &inputs->past_fixings);
        ntx_add_asset_inputs(&batch, in, NTX_IN_WEIGHT, &inputs->weight);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_STANDARD_ERROR, outputs->standard_error);
        ntx_add_output(&batch, out, NTX_OUT_LOW, outputs->low);
        ntx_add_output(&batch, out, NTX_OUT_HIGH, outputs->high);
        ntx_add_output(&batch, out, NTX_OUT_PATHS_USED, outputs->paths_used);
        ntx_add_output(&batch, out, NTX_OUT_VARIANCE_REDUCTION, outputs->variance_reduction);
        ntx_add_asset_outputs(&batch, out, NTX_OUT_DELTA, outputs->each_delta, assets);
        ntx_add_asset_outputs(&batch, out, NTX_OUT_VEGA, outputs->each_vega, assets);
    }
    batch.row_codes = row_codes;
    return ntx_simulate(engine, &batch, settings, state, control, error);
}

/*
 * Spread option.
 *
 * max(w (S_1 - S_2 - K), 0) at expiry. Control variate: the option to exchange the first asset for the
 * geometric mean of the second and the strike, which without a strike is the spread option itself. Delta and
 * vega pathwise.
 *
 * Margrabe, Journal of Finance 33 (1978), p. 177-186; Kirk, Correlation in the energy markets (1995);
 * Glasserman (2004), sec. 4.1.1
 */
typedef struct ntx_mc_spread_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* price today [money]: above 0, finite, of each asset. */
    ntx_asset_columns spot;
    /* strike price; may be negative, as what it is compared with may [money]: any finite number. */
    ntx_column strike;
    /* time to expiry [year]: 0 and above, finite. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number, of each
     * asset; may be left zero, which means 0.
     */
    ntx_asset_columns dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 and above, finite, of each asset. */
    ntx_asset_columns vol;
} ntx_mc_spread_inputs;

/* Outputs of ntx_mc_spread: dense arrays, NULL for what is not asked for. */
typedef struct ntx_mc_spread_outputs {
    double *price;
    double *delta;
    double *vega;
    double *standard_error;
    double *low;
    double *high;
    double *paths_used;
    double *variance_reduction;
    /* Those of each asset: rows times settings->asset_count numbers, those of a row together. */
    double *each_delta;
    double *each_vega;
} ntx_mc_spread_outputs;

/*
 * Calls ntx_simulate for mc_spread. row_codes, settings, state, control and error may be NULL; returns what
 * ntx_simulate returns.
 */
NTX_INLINE int32_t ntx_mc_spread(const ntx_engine *engine, size_t rows,
    const ntx_mc_spread_inputs *inputs, const ntx_mc_spread_outputs *outputs,
    uint32_t *row_codes, const ntx_simulation_settings *settings, ntx_simulation_state *state,
    const ntx_control *control, ntx_error *error)
{
    ntx_input in[199];
    ntx_output out[136];
    const size_t assets = ntx_assets(settings);
    ntx_batch batch = ntx_batch_init(NTX_MC_SPREAD, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_asset_inputs(&batch, in, NTX_IN_SPOT, &inputs->spot);
        ntx_add_input(&batch, in, NTX_IN_STRIKE, &inputs->strike);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_asset_inputs(&batch, in, NTX_IN_DIVIDEND_YIELD, &inputs->dividend_yield);
        ntx_add_asset_inputs(&batch, in, NTX_IN_VOL, &inputs->vol);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_STANDARD_ERROR, outputs->standard_error);
        ntx_add_output(&batch, out, NTX_OUT_LOW, outputs->low);
        ntx_add_output(&batch, out, NTX_OUT_HIGH, outputs->high);
        ntx_add_output(&batch, out, NTX_OUT_PATHS_USED, outputs->paths_used);
        ntx_add_output(&batch, out, NTX_OUT_VARIANCE_REDUCTION, outputs->variance_reduction);
        ntx_add_asset_outputs(&batch, out, NTX_OUT_DELTA, outputs->each_delta, assets);
        ntx_add_asset_outputs(&batch, out, NTX_OUT_VEGA, outputs->each_vega, assets);
    }
    batch.row_codes = row_codes;
    return ntx_simulate(engine, &batch, settings, state, control, error);
}

/*
 * Best-of option.
 *
 * max(w (M - K), 0) at expiry, M the largest of the prices of 1 to 64 assets, each times its weight. Control
 * variate: the sum of the European options on each. Delta and vega pathwise.
 *
 * Stulz, Journal of Financial Economics 10 (1982), p. 161-185; Johnson, Journal of Financial and Quantitative
 * Analysis 22 (1987), p. 277-283
 */
typedef struct ntx_mc_best_of_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* price today [money]: above 0, finite, of each asset. */
    ntx_asset_columns spot;
    /* strike price [money]: 0 and above, finite. */
    ntx_column strike;
    /* time to expiry [year]: 0 and above, finite. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number, of each
     * asset; may be left zero, which means 0.
     */
    ntx_asset_columns dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 and above, finite, of each asset. */
    ntx_asset_columns vol;
    /*
     * what the asset's price is multiplied by before it is compared; 1 over today's price compares returns:
     * above 0, finite, of each asset; may be left zero, which means 1.
     */
    ntx_asset_columns weight;
} ntx_mc_best_of_inputs;

/* Outputs of ntx_mc_best_of: dense arrays, NULL for what is not asked for. */
typedef struct ntx_mc_best_of_outputs {
    double *price;
    double *delta;
    double *vega;
    double *standard_error;
    double *low;
    double *high;
    double *paths_used;
    double *variance_reduction;
    /* Those of each asset: rows times settings->asset_count numbers, those of a row together. */
    double *each_delta;
    double *each_vega;
} ntx_mc_best_of_outputs;

/*
 * Calls ntx_simulate for mc_best_of. row_codes, settings, state, control and error may be NULL; returns what
 * ntx_simulate returns.
 */
NTX_INLINE int32_t ntx_mc_best_of(const ntx_engine *engine, size_t rows,
    const ntx_mc_best_of_inputs *inputs, const ntx_mc_best_of_outputs *outputs,
    uint32_t *row_codes, const ntx_simulation_settings *settings, ntx_simulation_state *state,
    const ntx_control *control, ntx_error *error)
{
    ntx_input in[264];
    ntx_output out[136];
    const size_t assets = ntx_assets(settings);
    ntx_batch batch = ntx_batch_init(NTX_MC_BEST_OF, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_asset_inputs(&batch, in, NTX_IN_SPOT, &inputs->spot);
        ntx_add_input(&batch, in, NTX_IN_STRIKE, &inputs->strike);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_asset_inputs(&batch, in, NTX_IN_DIVIDEND_YIELD, &inputs->dividend_yield);
        ntx_add_asset_inputs(&batch, in, NTX_IN_VOL, &inputs->vol);
        ntx_add_asset_inputs(&batch, in, NTX_IN_WEIGHT, &inputs->weight);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_STANDARD_ERROR, outputs->standard_error);
        ntx_add_output(&batch, out, NTX_OUT_LOW, outputs->low);
        ntx_add_output(&batch, out, NTX_OUT_HIGH, outputs->high);
        ntx_add_output(&batch, out, NTX_OUT_PATHS_USED, outputs->paths_used);
        ntx_add_output(&batch, out, NTX_OUT_VARIANCE_REDUCTION, outputs->variance_reduction);
        ntx_add_asset_outputs(&batch, out, NTX_OUT_DELTA, outputs->each_delta, assets);
        ntx_add_asset_outputs(&batch, out, NTX_OUT_VEGA, outputs->each_vega, assets);
    }
    batch.row_codes = row_codes;
    return ntx_simulate(engine, &batch, settings, state, control, error);
}

/*
 * Worst-of option.
 *
 * max(w (M - K), 0) at expiry, M the least of the prices of 1 to 64 assets, each times its weight. Control
 * variate: the sum of the European options on each. Delta and vega pathwise.
 *
 * Stulz, Journal of Financial Economics 10 (1982), p. 161-185; Johnson, Journal of Financial and Quantitative
 * Analysis 22 (1987), p. 277-283
 */
typedef struct ntx_mc_worst_of_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* price today [money]: above 0, finite, of each asset. */
    ntx_asset_columns spot;
    /* strike price [money]: 0 and above, finite. */
    ntx_column strike;
    /* time to expiry [year]: 0 and above, finite. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number, of each
     * asset; may be left zero, which means 0.
     */
    ntx_asset_columns dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 and above, finite, of each asset. */
    ntx_asset_columns vol;
    /*
     * what the asset's price is multiplied by before it is compared; 1 over today's price compares returns:
     * above 0, finite, of each asset; may be left zero, which means 1.
     */
    ntx_asset_columns weight;
} ntx_mc_worst_of_inputs;

/* Outputs of ntx_mc_worst_of: dense arrays, NULL for what is not asked for. */
typedef struct ntx_mc_worst_of_outputs {
    double *price;
    double *delta;
    double *vega;
    double *standard_error;
    double *low;
    double *high;
    double *paths_used;
    double *variance_reduction;
    /* Those of each asset: rows times settings->asset_count numbers, those of a row together. */
    double *each_delta;
    double *each_vega;
} ntx_mc_worst_of_outputs;

/*
 * Calls ntx_simulate for mc_worst_of. row_codes, settings, state, control and error may be NULL; returns what
 * ntx_simulate returns.
 */
NTX_INLINE int32_t ntx_mc_worst_of(const ntx_engine *engine, size_t rows,
    const ntx_mc_worst_of_inputs *inputs, const ntx_mc_worst_of_outputs *outputs,
    uint32_t *row_codes, const ntx_simulation_settings *settings, ntx_simulation_state *state,
    const ntx_control *control, ntx_error *error)
{
    ntx_input in[264];
    ntx_output out[136];
    const size_t assets = ntx_assets(settings);
    ntx_batch batch = ntx_batch_init(NTX_MC_WORST_OF, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_asset_inputs(&batch, in, NTX_IN_SPOT, &inputs->spot);
        ntx_add_input(&batch, in, NTX_IN_STRIKE, &inputs->strike);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_asset_inputs(&batch, in, NTX_IN_DIVIDEND_YIELD, &inputs->dividend_yield);
        ntx_add_asset_inputs(&batch, in, NTX_IN_VOL, &inputs->vol);
        ntx_add_asset_inputs(&batch, in, NTX_IN_WEIGHT, &inputs->weight);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_STANDARD_ERROR, outputs->standard_error);
        ntx_add_output(&batch, out, NTX_OUT_LOW, outputs->low);
        ntx_add_output(&batch, out, NTX_OUT_HIGH, outputs->high);
        ntx_add_output(&batch, out, NTX_OUT_PATHS_USED, outputs->paths_used);
        ntx_add_output(&batch, out, NTX_OUT_VARIANCE_REDUCTION, outputs->variance_reduction);
        ntx_add_asset_outputs(&batch, out, NTX_OUT_DELTA, outputs->each_delta, assets);
        ntx_add_asset_outputs(&batch, out, NTX_OUT_VEGA, outputs->each_vega, assets);
    }
    batch.row_codes = row_codes;
    return ntx_simulate(engine, &batch, settings, state, control, error);
}

#ifdef __cplusplus
}
#endif

#endif
