/*
 * neutryx 0.1.0: a function for each pricer, over ntx_price of neutryx.h.
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

/*
 * European option, Black-Scholes-Merton.
 *
 * V = w (S e^{-qT} N(w d1) - K e^{-rT} N(w d2)), w = 1 for a call and -1 for a put, d1,2 = (ln(S / K) + (r -
 * q) T) / (vol sqrt(T)) +- vol sqrt(T) / 2. With a foreign rate as dividend yield this is Garman-Kohlhagen
 * (1983) for currency options.
 *
 * Merton, Theory of Rational Option Pricing, Bell Journal of Economics 4 (1973), p. 141-183; Haug, The
 * Complete Guide to Option Pricing Formulas, 2nd ed. (2007), ch. 1-2
 */
typedef struct ntx_bsm_european_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* spot price [money]: 0 to infinity, both included. */
    ntx_column spot;
    /* strike price [money]: 0 to infinity, both included. */
    ntx_column strike;
    /* time to expiry [year]: 0 to infinity, both included. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
     * left zero, which means 0.
     */
    ntx_column dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 to infinity, both included. */
    ntx_column vol;
} ntx_bsm_european_inputs;

/* Outputs of ntx_bsm_european: dense arrays, NULL for what is not asked for. */
typedef struct ntx_bsm_european_outputs {
    double *price;
    double *delta;
    double *gamma;
    double *vega;
    double *theta;
    double *rho;
    double *phi;
    double *vanna;
    double *volga;
    double *charm;
    double *veta;
    double *speed;
    double *zomma;
    double *color;
    double *ultima;
    double *dual_delta;
    double *dual_gamma;
    double *itm_probability;
    double *undiscounted_price;
} ntx_bsm_european_outputs;

/* Calls ntx_price for bsm_european. row_codes and error may be NULL; returns what ntx_price returns. */
NTX_INLINE int32_t ntx_bsm_european(const ntx_engine *engine, size_t rows,
    const ntx_bsm_european_inputs *inputs, const ntx_bsm_european_outputs *outputs,
    uint32_t *row_codes, ntx_error *error)
{
    ntx_input in[7];
    ntx_output out[19];
    ntx_batch batch = ntx_batch_init(NTX_BSM_EUROPEAN, rows);
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
        ntx_add_output(&batch, out, NTX_OUT_GAMMA, outputs->gamma);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_THETA, outputs->theta);
        ntx_add_output(&batch, out, NTX_OUT_RHO, outputs->rho);
        ntx_add_output(&batch, out, NTX_OUT_PHI, outputs->phi);
        ntx_add_output(&batch, out, NTX_OUT_VANNA, outputs->vanna);
        ntx_add_output(&batch, out, NTX_OUT_VOLGA, outputs->volga);
        ntx_add_output(&batch, out, NTX_OUT_CHARM, outputs->charm);
        ntx_add_output(&batch, out, NTX_OUT_VETA, outputs->veta);
        ntx_add_output(&batch, out, NTX_OUT_SPEED, outputs->speed);
        ntx_add_output(&batch, out, NTX_OUT_ZOMMA, outputs->zomma);
        ntx_add_output(&batch, out, NTX_OUT_COLOR, outputs->color);
        ntx_add_output(&batch, out, NTX_OUT_ULTIMA, outputs->ultima);
        ntx_add_output(&batch, out, NTX_OUT_DUAL_DELTA, outputs->dual_delta);
        ntx_add_output(&batch, out, NTX_OUT_DUAL_GAMMA, outputs->dual_gamma);
        ntx_add_output(&batch, out, NTX_OUT_ITM_PROBABILITY, outputs->itm_probability);
        ntx_add_output(&batch, out, NTX_OUT_UNDISCOUNTED_PRICE, outputs->undiscounted_price);
    }
    batch.row_codes = row_codes;
    return ntx_price(engine, &batch, NULL, error);
}

/*
 * European option on a forward, Black 76.
 *
 * V = w e^{-rT} (F N(w d1) - K N(w d2)), d1,2 = ln(F / K) / (vol sqrt(T)) +- vol sqrt(T) / 2. Greeks are
 * derivatives in the forward; rho and theta hold the forward fixed.
 *
 * Black, The Pricing of Commodity Contracts, Journal of Financial Economics 3 (1976), p. 167-179
 */
typedef struct ntx_black76_european_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* forward price for the expiry [money]: 0 to infinity, both included. */
    ntx_column forward;
    /* strike price [money]: 0 to infinity, both included. */
    ntx_column strike;
    /* time to expiry [year]: 0 to infinity, both included. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /* volatility per square-root year [1/sqrt(year)]: 0 to infinity, both included. */
    ntx_column vol;
} ntx_black76_european_inputs;

/* Outputs of ntx_black76_european: dense arrays, NULL for what is not asked for. */
typedef struct ntx_black76_european_outputs {
    double *price;
    double *delta;
    double *gamma;
    double *vega;
    double *theta;
    double *rho;
    double *vanna;
    double *volga;
    double *charm;
    double *veta;
    double *speed;
    double *zomma;
    double *color;
    double *ultima;
    double *dual_delta;
    double *dual_gamma;
    double *itm_probability;
    double *undiscounted_price;
} ntx_black76_european_outputs;

/* Calls ntx_price for black76_european. row_codes and error may be NULL; returns what ntx_price returns. */
NTX_INLINE int32_t ntx_black76_european(const ntx_engine *engine, size_t rows,
    const ntx_black76_european_inputs *inputs, const ntx_black76_european_outputs *outputs,
    uint32_t *row_codes, ntx_error *error)
{
    ntx_input in[6];
    ntx_output out[18];
    ntx_batch batch = ntx_batch_init(NTX_BLACK76_EUROPEAN, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_input(&batch, in, NTX_IN_FORWARD, &inputs->forward);
        ntx_add_input(&batch, in, NTX_IN_STRIKE, &inputs->strike);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_VOL, &inputs->vol);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_GAMMA, outputs->gamma);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_THETA, outputs->theta);
        ntx_add_output(&batch, out, NTX_OUT_RHO, outputs->rho);
        ntx_add_output(&batch, out, NTX_OUT_VANNA, outputs->vanna);
        ntx_add_output(&batch, out, NTX_OUT_VOLGA, outputs->volga);
        ntx_add_output(&batch, out, NTX_OUT_CHARM, outputs->charm);
        ntx_add_output(&batch, out, NTX_OUT_VETA, outputs->veta);
        ntx_add_output(&batch, out, NTX_OUT_SPEED, outputs->speed);
        ntx_add_output(&batch, out, NTX_OUT_ZOMMA, outputs->zomma);
        ntx_add_output(&batch, out, NTX_OUT_COLOR, outputs->color);
        ntx_add_output(&batch, out, NTX_OUT_ULTIMA, outputs->ultima);
        ntx_add_output(&batch, out, NTX_OUT_DUAL_DELTA, outputs->dual_delta);
        ntx_add_output(&batch, out, NTX_OUT_DUAL_GAMMA, outputs->dual_gamma);
        ntx_add_output(&batch, out, NTX_OUT_ITM_PROBABILITY, outputs->itm_probability);
        ntx_add_output(&batch, out, NTX_OUT_UNDISCOUNTED_PRICE, outputs->undiscounted_price);
    }
    batch.row_codes = row_codes;
    return ntx_price(engine, &batch, NULL, error);
}

/*
 * European option on a forward, Bachelier.
 *
 * V = e^{-rT} (w (F - K) N(w d) + vol sqrt(T) phi(d)), d = (F - K) / (vol sqrt(T)); vol in units of money per
 * square-root year. Forward and strike may be negative.
 *
 * Bachelier, Theorie de la speculation, Annales scientifiques de l'ENS 17 (1900), p. 21-86; Haug, The
 * Complete Guide to Option Pricing Formulas, 2nd ed. (2007), sec. 1.3.1
 */
typedef struct ntx_bachelier_european_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* forward price for the expiry [money]: any finite number. */
    ntx_column forward;
    /* strike price [money]: any finite number. */
    ntx_column strike;
    /* time to expiry [year]: 0 to infinity, both included. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /* normal volatility per square-root year [money/sqrt(year)]: 0 to infinity, both included. */
    ntx_column vol;
} ntx_bachelier_european_inputs;

/* Outputs of ntx_bachelier_european: dense arrays, NULL for what is not asked for. */
typedef struct ntx_bachelier_european_outputs {
    double *price;
    double *delta;
    double *gamma;
    double *vega;
    double *theta;
    double *rho;
    double *vanna;
    double *volga;
    double *charm;
    double *veta;
    double *speed;
    double *zomma;
    double *color;
    double *ultima;
    double *dual_delta;
    double *dual_gamma;
    double *itm_probability;
    double *undiscounted_price;
} ntx_bachelier_european_outputs;

/* Calls ntx_price for bachelier_european. row_codes and error may be NULL; returns what ntx_price returns. */
NTX_INLINE int32_t ntx_bachelier_european(const ntx_engine *engine, size_t rows,
    const ntx_bachelier_european_inputs *inputs, const ntx_bachelier_european_outputs *outputs,
    uint32_t *row_codes, ntx_error *error)
{
    ntx_input in[6];
    ntx_output out[18];
    ntx_batch batch = ntx_batch_init(NTX_BACHELIER_EUROPEAN, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_input(&batch, in, NTX_IN_FORWARD, &inputs->forward);
        ntx_add_input(&batch, in, NTX_IN_STRIKE, &inputs->strike);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_VOL, &inputs->vol);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_GAMMA, outputs->gamma);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_THETA, outputs->theta);
        ntx_add_output(&batch, out, NTX_OUT_RHO, outputs->rho);
        ntx_add_output(&batch, out, NTX_OUT_VANNA, outputs->vanna);
        ntx_add_output(&batch, out, NTX_OUT_VOLGA, outputs->volga);
        ntx_add_output(&batch, out, NTX_OUT_CHARM, outputs->charm);
        ntx_add_output(&batch, out, NTX_OUT_VETA, outputs->veta);
        ntx_add_output(&batch, out, NTX_OUT_SPEED, outputs->speed);
        ntx_add_output(&batch, out, NTX_OUT_ZOMMA, outputs->zomma);
        ntx_add_output(&batch, out, NTX_OUT_COLOR, outputs->color);
        ntx_add_output(&batch, out, NTX_OUT_ULTIMA, outputs->ultima);
        ntx_add_output(&batch, out, NTX_OUT_DUAL_DELTA, outputs->dual_delta);
        ntx_add_output(&batch, out, NTX_OUT_DUAL_GAMMA, outputs->dual_gamma);
        ntx_add_output(&batch, out, NTX_OUT_ITM_PROBABILITY, outputs->itm_probability);
        ntx_add_output(&batch, out, NTX_OUT_UNDISCOUNTED_PRICE, outputs->undiscounted_price);
    }
    batch.row_codes = row_codes;
    return ntx_price(engine, &batch, NULL, error);
}

/*
 * European option on a forward, displaced diffusion.
 *
 * Black 76 on F + displacement and K + displacement, both of which must not be negative. Prices rates and
 * spreads that may be below zero.
 *
 * Rubinstein, Displaced Diffusion Option Pricing, Journal of Finance 38 (1983), p. 213-217
 */
typedef struct ntx_displaced_european_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* forward price for the expiry [money]: any finite number. */
    ntx_column forward;
    /* strike price [money]: any finite number. */
    ntx_column strike;
    /* time to expiry [year]: 0 to infinity, both included. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /* volatility per square-root year [1/sqrt(year)]: 0 to infinity, both included. */
    ntx_column vol;
    /* shift added to forward and strike; the sums must not be negative [money]: any finite number. */
    ntx_column displacement;
} ntx_displaced_european_inputs;

/* Outputs of ntx_displaced_european: dense arrays, NULL for what is not asked for. */
typedef struct ntx_displaced_european_outputs {
    double *price;
    double *delta;
    double *gamma;
    double *vega;
    double *theta;
    double *rho;
    double *vanna;
    double *volga;
    double *charm;
    double *veta;
    double *speed;
    double *zomma;
    double *color;
    double *ultima;
    double *dual_delta;
    double *dual_gamma;
    double *itm_probability;
    double *undiscounted_price;
} ntx_displaced_european_outputs;

/* Calls ntx_price for displaced_european. row_codes and error may be NULL; returns what ntx_price returns. */
NTX_INLINE int32_t ntx_displaced_european(const ntx_engine *engine, size_t rows,
    const ntx_displaced_european_inputs *inputs, const ntx_displaced_european_outputs *outputs,
    uint32_t *row_codes, ntx_error *error)
{
    ntx_input in[7];
    ntx_output out[18];
    ntx_batch batch = ntx_batch_init(NTX_DISPLACED_EUROPEAN, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_input(&batch, in, NTX_IN_FORWARD, &inputs->forward);
        ntx_add_input(&batch, in, NTX_IN_STRIKE, &inputs->strike);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_VOL, &inputs->vol);
        ntx_add_input(&batch, in, NTX_IN_DISPLACEMENT, &inputs->displacement);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_PRICE, outputs->price);
        ntx_add_output(&batch, out, NTX_OUT_DELTA, outputs->delta);
        ntx_add_output(&batch, out, NTX_OUT_GAMMA, outputs->gamma);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_THETA, outputs->theta);
        ntx_add_output(&batch, out, NTX_OUT_RHO, outputs->rho);
        ntx_add_output(&batch, out, NTX_OUT_VANNA, outputs->vanna);
        ntx_add_output(&batch, out, NTX_OUT_VOLGA, outputs->volga);
        ntx_add_output(&batch, out, NTX_OUT_CHARM, outputs->charm);
        ntx_add_output(&batch, out, NTX_OUT_VETA, outputs->veta);
        ntx_add_output(&batch, out, NTX_OUT_SPEED, outputs->speed);
        ntx_add_output(&batch, out, NTX_OUT_ZOMMA, outputs->zomma);
        ntx_add_output(&batch, out, NTX_OUT_COLOR, outputs->color);
        ntx_add_output(&batch, out, NTX_OUT_ULTIMA, outputs->ultima);
        ntx_add_output(&batch, out, NTX_OUT_DUAL_DELTA, outputs->dual_delta);
        ntx_add_output(&batch, out, NTX_OUT_DUAL_GAMMA, outputs->dual_gamma);
        ntx_add_output(&batch, out, NTX_OUT_ITM_PROBABILITY, outputs->itm_probability);
        ntx_add_output(&batch, out, NTX_OUT_UNDISCOUNTED_PRICE, outputs->undiscounted_price);
    }
    batch.row_codes = row_codes;
    return ntx_price(engine, &batch, NULL, error);
}

/*
 * European cash-or-nothing option.
 *
 * V = cash e^{-rT} N(w d2), d2 as in bsm_european.
 *
 * Reiner and Rubinstein, Unscrambling the Binary Code, Risk 4 (1991), p. 75-83; Haug, The Complete Guide to
 * Option Pricing Formulas, 2nd ed. (2007), sec. 4.19.2
 */
typedef struct ntx_cash_or_nothing_european_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* spot price [money]: 0 to infinity, both included. */
    ntx_column spot;
    /* strike price [money]: 0 to infinity, both included. */
    ntx_column strike;
    /* time to expiry [year]: 0 to infinity, both included. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
     * left zero, which means 0.
     */
    ntx_column dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 to infinity, both included. */
    ntx_column vol;
    /* amount paid when in the money [money]: any finite number; may be left zero, which means 1. */
    ntx_column cash;
} ntx_cash_or_nothing_european_inputs;

/* Outputs of ntx_cash_or_nothing_european: dense arrays, NULL for what is not asked for. */
typedef struct ntx_cash_or_nothing_european_outputs {
    double *price;
    double *delta;
    double *gamma;
    double *vega;
    double *theta;
    double *rho;
    double *phi;
    double *vanna;
    double *volga;
    double *charm;
    double *veta;
    double *speed;
    double *zomma;
    double *color;
    double *ultima;
    double *dual_delta;
    double *dual_gamma;
    double *itm_probability;
    double *undiscounted_price;
} ntx_cash_or_nothing_european_outputs;

/*
 * Calls ntx_price for cash_or_nothing_european. row_codes and error may be NULL; returns what ntx_price
 * returns.
 */
NTX_INLINE int32_t ntx_cash_or_nothing_european(const ntx_engine *engine, size_t rows,
    const ntx_cash_or_nothing_european_inputs *inputs, const ntx_cash_or_nothing_european_outputs *outputs,
    uint32_t *row_codes, ntx_error *error)
{
    ntx_input in[8];
    ntx_output out[19];
    ntx_batch batch = ntx_batch_init(NTX_CASH_OR_NOTHING_EUROPEAN, rows);
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
        ntx_add_output(&batch, out, NTX_OUT_GAMMA, outputs->gamma);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_THETA, outputs->theta);
        ntx_add_output(&batch, out, NTX_OUT_RHO, outputs->rho);
        ntx_add_output(&batch, out, NTX_OUT_PHI, outputs->phi);
        ntx_add_output(&batch, out, NTX_OUT_VANNA, outputs->vanna);
        ntx_add_output(&batch, out, NTX_OUT_VOLGA, outputs->volga);
        ntx_add_output(&batch, out, NTX_OUT_CHARM, outputs->charm);
        ntx_add_output(&batch, out, NTX_OUT_VETA, outputs->veta);
        ntx_add_output(&batch, out, NTX_OUT_SPEED, outputs->speed);
        ntx_add_output(&batch, out, NTX_OUT_ZOMMA, outputs->zomma);
        ntx_add_output(&batch, out, NTX_OUT_COLOR, outputs->color);
        ntx_add_output(&batch, out, NTX_OUT_ULTIMA, outputs->ultima);
        ntx_add_output(&batch, out, NTX_OUT_DUAL_DELTA, outputs->dual_delta);
        ntx_add_output(&batch, out, NTX_OUT_DUAL_GAMMA, outputs->dual_gamma);
        ntx_add_output(&batch, out, NTX_OUT_ITM_PROBABILITY, outputs->itm_probability);
        ntx_add_output(&batch, out, NTX_OUT_UNDISCOUNTED_PRICE, outputs->undiscounted_price);
    }
    batch.row_codes = row_codes;
    return ntx_price(engine, &batch, NULL, error);
}

/*
 * European asset-or-nothing option.
 *
 * V = S e^{-qT} N(w d1), d1 as in bsm_european.
 *
 * Cox and Rubinstein, Options Markets (1985); Haug, The Complete Guide to Option Pricing Formulas, 2nd ed.
 * (2007), sec. 4.19.3
 */
typedef struct ntx_asset_or_nothing_european_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* spot price [money]: 0 to infinity, both included. */
    ntx_column spot;
    /* strike price [money]: 0 to infinity, both included. */
    ntx_column strike;
    /* time to expiry [year]: 0 to infinity, both included. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
     * left zero, which means 0.
     */
    ntx_column dividend_yield;
    /* volatility per square-root year [1/sqrt(year)]: 0 to infinity, both included. */
    ntx_column vol;
} ntx_asset_or_nothing_european_inputs;

/* Outputs of ntx_asset_or_nothing_european: dense arrays, NULL for what is not asked for. */
typedef struct ntx_asset_or_nothing_european_outputs {
    double *price;
    double *delta;
    double *gamma;
    double *vega;
    double *theta;
    double *rho;
    double *phi;
    double *vanna;
    double *volga;
    double *charm;
    double *veta;
    double *speed;
    double *zomma;
    double *color;
    double *ultima;
    double *dual_delta;
    double *dual_gamma;
    double *itm_probability;
    double *undiscounted_price;
} ntx_asset_or_nothing_european_outputs;

/*
 * Calls ntx_price for asset_or_nothing_european. row_codes and error may be NULL; returns what ntx_price
 * returns.
 */
NTX_INLINE int32_t ntx_asset_or_nothing_european(const ntx_engine *engine, size_t rows,
    const ntx_asset_or_nothing_european_inputs *inputs, const ntx_asset_or_nothing_european_outputs *outputs,
    uint32_t *row_codes, ntx_error *error)
{
    ntx_input in[7];
    ntx_output out[19];
    ntx_batch batch = ntx_batch_init(NTX_ASSET_OR_NOTHING_EUROPEAN, rows);
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
        ntx_add_output(&batch, out, NTX_OUT_GAMMA, outputs->gamma);
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_THETA, outputs->theta);
        ntx_add_output(&batch, out, NTX_OUT_RHO, outputs->rho);
        ntx_add_output(&batch, out, NTX_OUT_PHI, outputs->phi);
        ntx_add_output(&batch, out, NTX_OUT_VANNA, outputs->vanna);
        ntx_add_output(&batch, out, NTX_OUT_VOLGA, outputs->volga);
        ntx_add_output(&batch, out, NTX_OUT_CHARM, outputs->charm);
        ntx_add_output(&batch, out, NTX_OUT_VETA, outputs->veta);
        ntx_add_output(&batch, out, NTX_OUT_SPEED, outputs->speed);
        ntx_add_output(&batch, out, NTX_OUT_ZOMMA, outputs->zomma);
        ntx_add_output(&batch, out, NTX_OUT_COLOR, outputs->color);
        ntx_add_output(&batch, out, NTX_OUT_ULTIMA, outputs->ultima);
        ntx_add_output(&batch, out, NTX_OUT_DUAL_DELTA, outputs->dual_delta);
        ntx_add_output(&batch, out, NTX_OUT_DUAL_GAMMA, outputs->dual_gamma);
        ntx_add_output(&batch, out, NTX_OUT_ITM_PROBABILITY, outputs->itm_probability);
        ntx_add_output(&batch, out, NTX_OUT_UNDISCOUNTED_PRICE, outputs->undiscounted_price);
    }
    batch.row_codes = row_codes;
    return ntx_price(engine, &batch, NULL, error);
}

/*
 * Implied volatility, Black 1976.
 *
 * The vol for which black76_european has the quoted price, to as many digits as the price determines. A rate
 * of 0 takes the price as undiscounted.
 *
 * Jaeckel, Let's Be Rational, Wilmott 2015(75), p. 40-53; Black (1976)
 */
typedef struct ntx_black_implied_vol_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* forward price for the expiry [money]: 0 to infinity, both included. */
    ntx_column forward;
    /* strike price [money]: 0 to infinity, both included. */
    ntx_column strike;
    /* time to expiry [year]: 0 to infinity, both included. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /* quoted price of the option, discounted [money]: any finite number. */
    ntx_column price;
} ntx_black_implied_vol_inputs;

/* Outputs of ntx_black_implied_vol: dense arrays, NULL for what is not asked for. */
typedef struct ntx_black_implied_vol_outputs {
    double *vega;
    double *vol;
    double *clamped_vol;
    double *total_vol;
    double *d1;
    double *d2;
    double *attainable_error;
    double *iterations;
} ntx_black_implied_vol_outputs;

/* Calls ntx_price for black_implied_vol. row_codes and error may be NULL; returns what ntx_price returns. */
NTX_INLINE int32_t ntx_black_implied_vol(const ntx_engine *engine, size_t rows,
    const ntx_black_implied_vol_inputs *inputs, const ntx_black_implied_vol_outputs *outputs,
    uint32_t *row_codes, ntx_error *error)
{
    ntx_input in[6];
    ntx_output out[8];
    ntx_batch batch = ntx_batch_init(NTX_BLACK_IMPLIED_VOL, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_input(&batch, in, NTX_IN_FORWARD, &inputs->forward);
        ntx_add_input(&batch, in, NTX_IN_STRIKE, &inputs->strike);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_PRICE, &inputs->price);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_VOL, outputs->vol);
        ntx_add_output(&batch, out, NTX_OUT_CLAMPED_VOL, outputs->clamped_vol);
        ntx_add_output(&batch, out, NTX_OUT_TOTAL_VOL, outputs->total_vol);
        ntx_add_output(&batch, out, NTX_OUT_D1, outputs->d1);
        ntx_add_output(&batch, out, NTX_OUT_D2, outputs->d2);
        ntx_add_output(&batch, out, NTX_OUT_ATTAINABLE_ERROR, outputs->attainable_error);
        ntx_add_output(&batch, out, NTX_OUT_ITERATIONS, outputs->iterations);
    }
    batch.row_codes = row_codes;
    return ntx_price(engine, &batch, NULL, error);
}

/*
 * Implied volatility, Black-Scholes-Merton.
 *
 * The vol for which bsm_european has the quoted price, to as many digits as the price determines. With a
 * foreign rate as dividend yield this is Garman-Kohlhagen (1983) for currency options.
 *
 * Jaeckel, Let's Be Rational, Wilmott 2015(75), p. 40-53; Merton (1973)
 */
typedef struct ntx_bsm_implied_vol_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* spot price [money]: 0 to infinity, both included. */
    ntx_column spot;
    /* strike price [money]: 0 to infinity, both included. */
    ntx_column strike;
    /* time to expiry [year]: 0 to infinity, both included. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /*
     * dividend yield, or foreign interest rate, continuously compounded [1/year]: any finite number; may be
     * left zero, which means 0.
     */
    ntx_column dividend_yield;
    /* quoted price of the option, discounted [money]: any finite number. */
    ntx_column price;
} ntx_bsm_implied_vol_inputs;

/* Outputs of ntx_bsm_implied_vol: dense arrays, NULL for what is not asked for. */
typedef struct ntx_bsm_implied_vol_outputs {
    double *vega;
    double *vol;
    double *clamped_vol;
    double *total_vol;
    double *d1;
    double *d2;
    double *attainable_error;
    double *iterations;
} ntx_bsm_implied_vol_outputs;

/* Calls ntx_price for bsm_implied_vol. row_codes and error may be NULL; returns what ntx_price returns. */
NTX_INLINE int32_t ntx_bsm_implied_vol(const ntx_engine *engine, size_t rows,
    const ntx_bsm_implied_vol_inputs *inputs, const ntx_bsm_implied_vol_outputs *outputs,
    uint32_t *row_codes, ntx_error *error)
{
    ntx_input in[7];
    ntx_output out[8];
    ntx_batch batch = ntx_batch_init(NTX_BSM_IMPLIED_VOL, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_input(&batch, in, NTX_IN_SPOT, &inputs->spot);
        ntx_add_input(&batch, in, NTX_IN_STRIKE, &inputs->strike);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_DIVIDEND_YIELD, &inputs->dividend_yield);
        ntx_add_input(&batch, in, NTX_IN_PRICE, &inputs->price);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_VOL, outputs->vol);
        ntx_add_output(&batch, out, NTX_OUT_CLAMPED_VOL, outputs->clamped_vol);
        ntx_add_output(&batch, out, NTX_OUT_TOTAL_VOL, outputs->total_vol);
        ntx_add_output(&batch, out, NTX_OUT_D1, outputs->d1);
        ntx_add_output(&batch, out, NTX_OUT_D2, outputs->d2);
        ntx_add_output(&batch, out, NTX_OUT_ATTAINABLE_ERROR, outputs->attainable_error);
        ntx_add_output(&batch, out, NTX_OUT_ITERATIONS, outputs->iterations);
    }
    batch.row_codes = row_codes;
    return ntx_price(engine, &batch, NULL, error);
}

/*
 * Implied volatility, displaced diffusion.
 *
 * The vol for which displaced_european has the quoted price, to as many digits as the price determines.
 *
 * Jaeckel, Let's Be Rational, Wilmott 2015(75), p. 40-53; Rubinstein (1983)
 */
typedef struct ntx_displaced_implied_vol_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* forward price for the expiry [money]: any finite number. */
    ntx_column forward;
    /* strike price [money]: any finite number. */
    ntx_column strike;
    /* time to expiry [year]: 0 to infinity, both included. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /* quoted price of the option, discounted [money]: any finite number. */
    ntx_column price;
    /* shift added to forward and strike; the sums must not be negative [money]: any finite number. */
    ntx_column displacement;
} ntx_displaced_implied_vol_inputs;

/* Outputs of ntx_displaced_implied_vol: dense arrays, NULL for what is not asked for. */
typedef struct ntx_displaced_implied_vol_outputs {
    double *vega;
    double *vol;
    double *clamped_vol;
    double *total_vol;
    double *d1;
    double *d2;
    double *attainable_error;
    double *iterations;
} ntx_displaced_implied_vol_outputs;

/*
 * Calls ntx_price for displaced_implied_vol. row_codes and error may be NULL; returns what ntx_price returns.
 */
NTX_INLINE int32_t ntx_displaced_implied_vol(const ntx_engine *engine, size_t rows,
    const ntx_displaced_implied_vol_inputs *inputs, const ntx_displaced_implied_vol_outputs *outputs,
    uint32_t *row_codes, ntx_error *error)
{
    ntx_input in[7];
    ntx_output out[8];
    ntx_batch batch = ntx_batch_init(NTX_DISPLACED_IMPLIED_VOL, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_input(&batch, in, NTX_IN_FORWARD, &inputs->forward);
        ntx_add_input(&batch, in, NTX_IN_STRIKE, &inputs->strike);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_PRICE, &inputs->price);
        ntx_add_input(&batch, in, NTX_IN_DISPLACEMENT, &inputs->displacement);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_VOL, outputs->vol);
        ntx_add_output(&batch, out, NTX_OUT_CLAMPED_VOL, outputs->clamped_vol);
        ntx_add_output(&batch, out, NTX_OUT_TOTAL_VOL, outputs->total_vol);
        ntx_add_output(&batch, out, NTX_OUT_D1, outputs->d1);
        ntx_add_output(&batch, out, NTX_OUT_D2, outputs->d2);
        ntx_add_output(&batch, out, NTX_OUT_ATTAINABLE_ERROR, outputs->attainable_error);
        ntx_add_output(&batch, out, NTX_OUT_ITERATIONS, outputs->iterations);
    }
    batch.row_codes = row_codes;
    return ntx_price(engine, &batch, NULL, error);
}

/*
 * Implied volatility, Bachelier.
 *
 * The vol, in units of money per square-root year, for which bachelier_european has the quoted price, to as
 * many digits as the price determines. Forward and strike may be negative; no price is too large.
 *
 * Jaeckel, Implied Normal Volatility, Wilmott 2017(90), p. 54-57; Bachelier (1900)
 */
typedef struct ntx_bachelier_implied_vol_inputs {
    /* 1 for a call, -1 for a put: 1 or -1. */
    ntx_column type;
    /* forward price for the expiry [money]: any finite number. */
    ntx_column forward;
    /* strike price [money]: any finite number. */
    ntx_column strike;
    /* time to expiry [year]: 0 to infinity, both included. */
    ntx_column time;
    /* interest rate, continuously compounded [1/year]: any finite number. */
    ntx_column rate;
    /* quoted price of the option, discounted [money]: any finite number. */
    ntx_column price;
} ntx_bachelier_implied_vol_inputs;

/* Outputs of ntx_bachelier_implied_vol: dense arrays, NULL for what is not asked for. */
typedef struct ntx_bachelier_implied_vol_outputs {
    double *vega;
    double *vol;
    double *clamped_vol;
    double *total_vol;
    double *d1;
    double *attainable_error;
    double *iterations;
} ntx_bachelier_implied_vol_outputs;

/*
 * Calls ntx_price for bachelier_implied_vol. row_codes and error may be NULL; returns what ntx_price returns.
 */
NTX_INLINE int32_t ntx_bachelier_implied_vol(const ntx_engine *engine, size_t rows,
    const ntx_bachelier_implied_vol_inputs *inputs, const ntx_bachelier_implied_vol_outputs *outputs,
    uint32_t *row_codes, ntx_error *error)
{
    ntx_input in[6];
    ntx_output out[7];
    ntx_batch batch = ntx_batch_init(NTX_BACHELIER_IMPLIED_VOL, rows);
    if (inputs != NULL) {
        ntx_add_input(&batch, in, NTX_IN_TYPE, &inputs->type);
        ntx_add_input(&batch, in, NTX_IN_FORWARD, &inputs->forward);
        ntx_add_input(&batch, in, NTX_IN_STRIKE, &inputs->strike);
        ntx_add_input(&batch, in, NTX_IN_TIME, &inputs->time);
        ntx_add_input(&batch, in, NTX_IN_RATE, &inputs->rate);
        ntx_add_input(&batch, in, NTX_IN_PRICE, &inputs->price);
    }
    if (outputs != NULL) {
        ntx_add_output(&batch, out, NTX_OUT_VEGA, outputs->vega);
        ntx_add_output(&batch, out, NTX_OUT_VOL, outputs->vol);
        ntx_add_output(&batch, out, NTX_OUT_CLAMPED_VOL, outputs->clamped_vol);
        ntx_add_output(&batch, out, NTX_OUT_TOTAL_VOL, outputs->total_vol);
        ntx_add_output(&batch, out, NTX_OUT_D1, outputs->d1);
        ntx_add_output(&batch, out, NTX_OUT_ATTAINABLE_ERROR, outputs->attainable_error);
        ntx_add_output(&batch, out, NTX_OUT_ITERATIONS, outputs->iterations);
    }
    batch.row_codes = row_codes;
    return ntx_price(engine, &batch, NULL, error);
}

#ifdef __cplusplus
}
#endif

#endif
