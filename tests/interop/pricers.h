/* What the pricers take and give. Written by `cargo xtask gen`; do not edit. */
#ifndef INTEROP_PRICERS_H
#define INTEROP_PRICERS_H

#include <neutryx.h>

typedef struct table_input {
    uint32_t id;
    const char *name, *unit, *domain;
    int is_optional;
} table_input;

typedef struct table_output {
    uint32_t id;
    const char *name;
} table_output;

typedef struct table_pricer {
    uint32_t id;
    const char *name;
    size_t input_count, output_count;
    const table_input *inputs;
    const table_output *outputs;
} table_pricer;

static const table_input bsm_european_inputs[] = {
    { NTX_IN_TYPE, "type", "", "call_put", 0 },
    { NTX_IN_SPOT, "spot", "money", "non_negative", 0 },
    { NTX_IN_STRIKE, "strike", "money", "non_negative", 0 },
    { NTX_IN_TIME, "time", "year", "non_negative", 0 },
    { NTX_IN_RATE, "rate", "1/year", "finite", 0 },
    { NTX_IN_DIVIDEND_YIELD, "dividend_yield", "1/year", "finite", 1 },
    { NTX_IN_VOL, "vol", "1/sqrt(year)", "non_negative", 0 },
};

static const table_output bsm_european_outputs[] = {
    { NTX_OUT_PRICE, "price" },
    { NTX_OUT_DELTA, "delta" },
    { NTX_OUT_GAMMA, "gamma" },
    { NTX_OUT_VEGA, "vega" },
    { NTX_OUT_THETA, "theta" },
    { NTX_OUT_RHO, "rho" },
    { NTX_OUT_PHI, "phi" },
    { NTX_OUT_VANNA, "vanna" },
    { NTX_OUT_VOLGA, "volga" },
    { NTX_OUT_CHARM, "charm" },
    { NTX_OUT_VETA, "veta" },
    { NTX_OUT_SPEED, "speed" },
    { NTX_OUT_ZOMMA, "zomma" },
    { NTX_OUT_COLOR, "color" },
    { NTX_OUT_ULTIMA, "ultima" },
    { NTX_OUT_DUAL_DELTA, "dual_delta" },
    { NTX_OUT_DUAL_GAMMA, "dual_gamma" },
    { NTX_OUT_ITM_PROBABILITY, "itm_probability" },
    { NTX_OUT_UNDISCOUNTED_PRICE, "undiscounted_price" },
};

static const table_input black76_european_inputs[] = {
    { NTX_IN_TYPE, "type", "", "call_put", 0 },
    { NTX_IN_FORWARD, "forward", "money", "non_negative", 0 },
    { NTX_IN_STRIKE, "strike", "money", "non_negative", 0 },
    { NTX_IN_TIME, "time", "year", "non_negative", 0 },
    { NTX_IN_RATE, "rate", "1/year", "finite", 0 },
    { NTX_IN_VOL, "vol", "1/sqrt(year)", "non_negative", 0 },
};

static const table_output black76_european_outputs[] = {
    { NTX_OUT_PRICE, "price" },
    { NTX_OUT_DELTA, "delta" },
    { NTX_OUT_GAMMA, "gamma" },
    { NTX_OUT_VEGA, "vega" },
    { NTX_OUT_THETA, "theta" },
    { NTX_OUT_RHO, "rho" },
    { NTX_OUT_VANNA, "vanna" },
    { NTX_OUT_VOLGA, "volga" },
    { NTX_OUT_CHARM, "charm" },
    { NTX_OUT_VETA, "veta" },
    { NTX_OUT_SPEED, "speed" },
    { NTX_OUT_ZOMMA, "zomma" },
    { NTX_OUT_COLOR, "color" },
    { NTX_OUT_ULTIMA, "ultima" },
    { NTX_OUT_DUAL_DELTA, "dual_delta" },
    { NTX_OUT_DUAL_GAMMA, "dual_gamma" },
    { NTX_OUT_ITM_PROBABILITY, "itm_probability" },
    { NTX_OUT_UNDISCOUNTED_PRICE, "undiscounted_price" },
};

static const table_input bachelier_european_inputs[] = {
    { NTX_IN_TYPE, "type", "", "call_put", 0 },
    { NTX_IN_FORWARD, "forward", "money", "finite", 0 },
    { NTX_IN_STRIKE, "strike", "money", "finite", 0 },
    { NTX_IN_TIME, "time", "year", "non_negative", 0 },
    { NTX_IN_RATE, "rate", "1/year", "finite", 0 },
    { NTX_IN_VOL, "vol", "money/sqrt(year)", "non_negative", 0 },
};

static const table_output bachelier_european_outputs[] = {
    { NTX_OUT_PRICE, "price" },
    { NTX_OUT_DELTA, "delta" },
    { NTX_OUT_GAMMA, "gamma" },
    { NTX_OUT_VEGA, "vega" },
    { NTX_OUT_THETA, "theta" },
    { NTX_OUT_RHO, "rho" },
    { NTX_OUT_VANNA, "vanna" },
    { NTX_OUT_VOLGA, "volga" },
    { NTX_OUT_CHARM, "charm" },
    { NTX_OUT_VETA, "veta" },
    { NTX_OUT_SPEED, "speed" },
    { NTX_OUT_ZOMMA, "zomma" },
    { NTX_OUT_COLOR, "color" },
    { NTX_OUT_ULTIMA, "ultima" },
    { NTX_OUT_DUAL_DELTA, "dual_delta" },
    { NTX_OUT_DUAL_GAMMA, "dual_gamma" },
    { NTX_OUT_ITM_PROBABILITY, "itm_probability" },
    { NTX_OUT_UNDISCOUNTED_PRICE, "undiscounted_price" },
};

static const table_input displaced_european_inputs[] = {
    { NTX_IN_TYPE, "type", "", "call_put", 0 },
    { NTX_IN_FORWARD, "forward", "money", "finite", 0 },
    { NTX_IN_STRIKE, "strike", "money", "finite", 0 },
    { NTX_IN_TIME, "time", "year", "non_negative", 0 },
    { NTX_IN_RATE, "rate", "1/year", "finite", 0 },
    { NTX_IN_VOL, "vol", "1/sqrt(year)", "non_negative", 0 },
    { NTX_IN_DISPLACEMENT, "displacement", "money", "finite", 0 },
};

static const table_output displaced_european_outputs[] = {
    { NTX_OUT_PRICE, "price" },
    { NTX_OUT_DELTA, "delta" },
    { NTX_OUT_GAMMA, "gamma" },
    { NTX_OUT_VEGA, "vega" },
    { NTX_OUT_THETA, "theta" },
    { NTX_OUT_RHO, "rho" },
    { NTX_OUT_VANNA, "vanna" },
    { NTX_OUT_VOLGA, "volga" },
    { NTX_OUT_CHARM, "charm" },
    { NTX_OUT_VETA, "veta" },
    { NTX_OUT_SPEED, "speed" },
    { NTX_OUT_ZOMMA, "zomma" },
    { NTX_OUT_COLOR, "color" },
    { NTX_OUT_ULTIMA, "ultima" },
    { NTX_OUT_DUAL_DELTA, "dual_delta" },
    { NTX_OUT_DUAL_GAMMA, "dual_gamma" },
    { NTX_OUT_ITM_PROBABILITY, "itm_probability" },
    { NTX_OUT_UNDISCOUNTED_PRICE, "undiscounted_price" },
};

static const table_input cash_or_nothing_european_inputs[] = {
    { NTX_IN_TYPE, "type", "", "call_put", 0 },
    { NTX_IN_SPOT, "spot", "money", "non_negative", 0 },
    { NTX_IN_STRIKE, "strike", "money", "non_negative", 0 },
    { NTX_IN_TIME, "time", "year", "non_negative", 0 },
    { NTX_IN_RATE, "rate", "1/year", "finite", 0 },
    { NTX_IN_DIVIDEND_YIELD, "dividend_yield", "1/year", "finite", 1 },
    { NTX_IN_VOL, "vol", "1/sqrt(year)", "non_negative", 0 },
    { NTX_IN_CASH, "cash", "money", "finite", 1 },
};

static const table_output cash_or_nothing_european_outputs[] = {
    { NTX_OUT_PRICE, "price" },
    { NTX_OUT_DELTA, "delta" },
    { NTX_OUT_GAMMA, "gamma" },
    { NTX_OUT_VEGA, "vega" },
    { NTX_OUT_THETA, "theta" },
    { NTX_OUT_RHO, "rho" },
    { NTX_OUT_PHI, "phi" },
    { NTX_OUT_VANNA, "vanna" },
    { NTX_OUT_VOLGA, "volga" },
    { NTX_OUT_CHARM, "charm" },
    { NTX_OUT_VETA, "veta" },
    { NTX_OUT_SPEED, "speed" },
    { NTX_OUT_ZOMMA, "zomma" },
    { NTX_OUT_COLOR, "color" },
    { NTX_OUT_ULTIMA, "ultima" },
    { NTX_OUT_DUAL_DELTA, "dual_delta" },
    { NTX_OUT_DUAL_GAMMA, "dual_gamma" },
    { NTX_OUT_ITM_PROBABILITY, "itm_probability" },
    { NTX_OUT_UNDISCOUNTED_PRICE, "undiscounted_price" },
};

static const table_input asset_or_nothing_european_inputs[] = {
    { NTX_IN_TYPE, "type", "", "call_put", 0 },
    { NTX_IN_SPOT, "spot", "money", "non_negative", 0 },
    { NTX_IN_STRIKE, "strike", "money", "non_negative", 0 },
    { NTX_IN_TIME, "time", "year", "non_negative", 0 },
    { NTX_IN_RATE, "rate", "1/year", "finite", 0 },
    { NTX_IN_DIVIDEND_YIELD, "dividend_yield", "1/year", "finite", 1 },
    { NTX_IN_VOL, "vol", "1/sqrt(year)", "non_negative", 0 },
};

static const table_output asset_or_nothing_european_outputs[] = {
    { NTX_OUT_PRICE, "price" },
    { NTX_OUT_DELTA, "delta" },
    { NTX_OUT_GAMMA, "gamma" },
    { NTX_OUT_VEGA, "vega" },
    { NTX_OUT_THETA, "theta" },
    { NTX_OUT_RHO, "rho" },
    { NTX_OUT_PHI, "phi" },
    { NTX_OUT_VANNA, "vanna" },
    { NTX_OUT_VOLGA, "volga" },
    { NTX_OUT_CHARM, "charm" },
    { NTX_OUT_VETA, "veta" },
    { NTX_OUT_SPEED, "speed" },
    { NTX_OUT_ZOMMA, "zomma" },
    { NTX_OUT_COLOR, "color" },
    { NTX_OUT_ULTIMA, "ultima" },
    { NTX_OUT_DUAL_DELTA, "dual_delta" },
    { NTX_OUT_DUAL_GAMMA, "dual_gamma" },
    { NTX_OUT_ITM_PROBABILITY, "itm_probability" },
    { NTX_OUT_UNDISCOUNTED_PRICE, "undiscounted_price" },
};

static const table_input black_implied_vol_inputs[] = {
    { NTX_IN_TYPE, "type", "", "call_put", 0 },
    { NTX_IN_FORWARD, "forward", "money", "non_negative", 0 },
    { NTX_IN_STRIKE, "strike", "money", "non_negative", 0 },
    { NTX_IN_TIME, "time", "year", "non_negative", 0 },
    { NTX_IN_RATE, "rate", "1/year", "finite", 0 },
    { NTX_IN_PRICE, "price", "money", "finite", 0 },
};

static const table_output black_implied_vol_outputs[] = {
    { NTX_OUT_VEGA, "vega" },
    { NTX_OUT_VOL, "vol" },
    { NTX_OUT_CLAMPED_VOL, "clamped_vol" },
    { NTX_OUT_TOTAL_VOL, "total_vol" },
    { NTX_OUT_D1, "d1" },
    { NTX_OUT_D2, "d2" },
    { NTX_OUT_ATTAINABLE_ERROR, "attainable_error" },
    { NTX_OUT_ITERATIONS, "iterations" },
};

static const table_input bsm_implied_vol_inputs[] = {
    { NTX_IN_TYPE, "type", "", "call_put", 0 },
    { NTX_IN_SPOT, "spot", "money", "non_negative", 0 },
    { NTX_IN_STRIKE, "strike", "money", "non_negative", 0 },
    { NTX_IN_TIME, "time", "year", "non_negative", 0 },
    { NTX_IN_RATE, "rate", "1/year", "finite", 0 },
    { NTX_IN_DIVIDEND_YIELD, "dividend_yield", "1/year", "finite", 1 },
    { NTX_IN_PRICE, "price", "money", "finite", 0 },
};

static const table_output bsm_implied_vol_outputs[] = {
    { NTX_OUT_VEGA, "vega" },
    { NTX_OUT_VOL, "vol" },
    { NTX_OUT_CLAMPED_VOL, "clamped_vol" },
    { NTX_OUT_TOTAL_VOL, "total_vol" },
    { NTX_OUT_D1, "d1" },
    { NTX_OUT_D2, "d2" },
    { NTX_OUT_ATTAINABLE_ERROR, "attainable_error" },
    { NTX_OUT_ITERATIONS, "iterations" },
};

static const table_input displaced_implied_vol_inputs[] = {
    { NTX_IN_TYPE, "type", "", "call_put", 0 },
    { NTX_IN_FORWARD, "forward", "money", "finite", 0 },
    { NTX_IN_STRIKE, "strike", "money", "finite", 0 },
    { NTX_IN_TIME, "time", "year", "non_negative", 0 },
    { NTX_IN_RATE, "rate", "1/year", "finite", 0 },
    { NTX_IN_PRICE, "price", "money", "finite", 0 },
    { NTX_IN_DISPLACEMENT, "displacement", "money", "finite", 0 },
};

static const table_output displaced_implied_vol_outputs[] = {
    { NTX_OUT_VEGA, "vega" },
    { NTX_OUT_VOL, "vol" },
    { NTX_OUT_CLAMPED_VOL, "clamped_vol" },
    { NTX_OUT_TOTAL_VOL, "total_vol" },
    { NTX_OUT_D1, "d1" },
    { NTX_OUT_D2, "d2" },
    { NTX_OUT_ATTAINABLE_ERROR, "attainable_error" },
    { NTX_OUT_ITERATIONS, "iterations" },
};

static const table_input bachelier_implied_vol_inputs[] = {
    { NTX_IN_TYPE, "type", "", "call_put", 0 },
    { NTX_IN_FORWARD, "forward", "money", "finite", 0 },
    { NTX_IN_STRIKE, "strike", "money", "finite", 0 },
    { NTX_IN_TIME, "time", "year", "non_negative", 0 },
    { NTX_IN_RATE, "rate", "1/year", "finite", 0 },
    { NTX_IN_PRICE, "price", "money", "finite", 0 },
};

static const table_output bachelier_implied_vol_outputs[] = {
    { NTX_OUT_VEGA, "vega" },
    { NTX_OUT_VOL, "vol" },
    { NTX_OUT_CLAMPED_VOL, "clamped_vol" },
    { NTX_OUT_TOTAL_VOL, "total_vol" },
    { NTX_OUT_D1, "d1" },
    { NTX_OUT_ATTAINABLE_ERROR, "attainable_error" },
    { NTX_OUT_ITERATIONS, "iterations" },
};

static const table_pricer PRICERS[] = {
    { NTX_BSM_EUROPEAN, "bsm_european", 7, 19, bsm_european_inputs, bsm_european_outputs },
    { NTX_BLACK76_EUROPEAN, "black76_european", 6, 18, black76_european_inputs, black76_european_outputs },
    { NTX_BACHELIER_EUROPEAN, "bachelier_european", 6, 18, bachelier_european_inputs, bachelier_european_outputs },
    { NTX_DISPLACED_EUROPEAN, "displaced_european", 7, 18, displaced_european_inputs, displaced_european_outputs },
    { NTX_CASH_OR_NOTHING_EUROPEAN, "cash_or_nothing_european", 8, 19, cash_or_nothing_european_inputs, cash_or_nothing_european_outputs },
    { NTX_ASSET_OR_NOTHING_EUROPEAN, "asset_or_nothing_european", 7, 19, asset_or_nothing_european_inputs, asset_or_nothing_european_outputs },
    { NTX_BLACK_IMPLIED_VOL, "black_implied_vol", 6, 8, black_implied_vol_inputs, black_implied_vol_outputs },
    { NTX_BSM_IMPLIED_VOL, "bsm_implied_vol", 7, 8, bsm_implied_vol_inputs, bsm_implied_vol_outputs },
    { NTX_DISPLACED_IMPLIED_VOL, "displaced_implied_vol", 7, 8, displaced_implied_vol_inputs, displaced_implied_vol_outputs },
    { NTX_BACHELIER_IMPLIED_VOL, "bachelier_implied_vol", 6, 7, bachelier_implied_vol_inputs, bachelier_implied_vol_outputs },
};

enum { PRICER_COUNT = sizeof PRICERS / sizeof *PRICERS };

#endif
