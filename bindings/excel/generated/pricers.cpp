// Written by `cargo xtask gen` from the registry; do not edit.

#include "registry.hpp"

#define NTX_STATIC
#include <neutryx.h>

namespace addin {

namespace {

const input bsm_european_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {NTX_IN_SPOT, L"spot", L"spot price", L"money", L"0 to infinity, both included", L"", words::none},
    {NTX_IN_STRIKE, L"strike", L"strike price", L"money", L"0 to infinity, both included", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 to infinity, both included", L"", words::none},
    {
        NTX_IN_RATE,
        L"rate",
        L"interest rate, continuously compounded",
        L"1/year",
        L"any finite number",
        L"",
        words::none,
    },
    {
        NTX_IN_VOL,
        L"vol",
        L"volatility per square-root year",
        L"1/sqrt(year)",
        L"0 to infinity, both included",
        L"",
        words::none,
    },
    {
        NTX_IN_DIVIDEND_YIELD,
        L"dividend_yield",
        L"dividend yield, or foreign interest rate, continuously compounded",
        L"1/year",
        L"any finite number",
        L"0",
        words::none,
    },
};

const output bsm_european_outputs[] = {
    {NTX_OUT_PRICE, L"price", L"Present value."},
    {NTX_OUT_DELTA, L"delta", L"dV/dS, or dV/dF for options on a forward."},
    {NTX_OUT_GAMMA, L"gamma", L"d2V/dS2."},
    {NTX_OUT_VEGA, L"vega", L"dV/dvol."},
    {NTX_OUT_THETA, L"theta", L"dV/dt = -dV/dT."},
    {NTX_OUT_RHO, L"rho", L"dV/dr; the forward is held fixed for options on a forward."},
    {NTX_OUT_PHI, L"phi", L"dV/dq, the dividend rho."},
    {NTX_OUT_VANNA, L"vanna", L"d2V/dS dvol."},
    {NTX_OUT_VOLGA, L"volga", L"d2V/dvol2."},
    {NTX_OUT_CHARM, L"charm", L"d delta/dt."},
    {NTX_OUT_VETA, L"veta", L"d vega/dt."},
    {NTX_OUT_SPEED, L"speed", L"d gamma/dS."},
    {NTX_OUT_ZOMMA, L"zomma", L"d gamma/dvol."},
    {NTX_OUT_COLOR, L"color", L"d gamma/dt."},
    {NTX_OUT_ULTIMA, L"ultima", L"d volga/dvol."},
    {NTX_OUT_DUAL_DELTA, L"dual_delta", L"dV/dK."},
    {NTX_OUT_DUAL_GAMMA, L"dual_gamma", L"d2V/dK2."},
    {NTX_OUT_ITM_PROBABILITY, L"itm_probability", L"Risk-neutral probability of expiring in the money."},
    {NTX_OUT_UNDISCOUNTED_PRICE, L"undiscounted_price", L"Expected payoff: the price before discounting."},
};

const input black76_european_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {
        NTX_IN_FORWARD,
        L"forward",
        L"forward price for the expiry",
        L"money",
        L"0 to infinity, both included",
        L"",
        words::none,
    },
    {NTX_IN_STRIKE, L"strike", L"strike price", L"money", L"0 to infinity, both included", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 to infinity, both included", L"", words::none},
    {
        NTX_IN_RATE,
        L"rate",
        L"interest rate, continuously compounded",
        L"1/year",
        L"any finite number",
        L"",
        words::none,
    },
    {
        NTX_IN_VOL,
        L"vol",
        L"volatility per square-root year",
        L"1/sqrt(year)",
        L"0 to infinity, both included",
        L"",
        words::none,
    },
};

const output black76_european_outputs[] = {
    {NTX_OUT_PRICE, L"price", L"Present value."},
    {NTX_OUT_DELTA, L"delta", L"dV/dS, or dV/dF for options on a forward."},
    {NTX_OUT_GAMMA, L"gamma", L"d2V/dS2."},
    {NTX_OUT_VEGA, L"vega", L"dV/dvol."},
    {NTX_OUT_THETA, L"theta", L"dV/dt = -dV/dT."},
    {NTX_OUT_RHO, L"rho", L"dV/dr; the forward is held fixed for options on a forward."},
    {NTX_OUT_VANNA, L"vanna", L"d2V/dS dvol."},
    {NTX_OUT_VOLGA, L"volga", L"d2V/dvol2."},
    {NTX_OUT_CHARM, L"charm", L"d delta/dt."},
    {NTX_OUT_VETA, L"veta", L"d vega/dt."},
    {NTX_OUT_SPEED, L"speed", L"d gamma/dS."},
    {NTX_OUT_ZOMMA, L"zomma", L"d gamma/dvol."},
    {NTX_OUT_COLOR, L"color", L"d gamma/dt."},
    {NTX_OUT_ULTIMA, L"ultima", L"d volga/dvol."},
    {NTX_OUT_DUAL_DELTA, L"dual_delta", L"dV/dK."},
    {NTX_OUT_DUAL_GAMMA, L"dual_gamma", L"d2V/dK2."},
    {NTX_OUT_ITM_PROBABILITY, L"itm_probability", L"Risk-neutral probability of expiring in the money."},
    {NTX_OUT_UNDISCOUNTED_PRICE, L"undiscounted_price", L"Expected payoff: the price before discounting."},
};

const input bachelier_european_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {
        NTX_IN_FORWARD,
        L"forward",
        L"forward price for the expiry",
        L"money",
        L"any finite number",
        L"",
        words::none,
    },
    {NTX_IN_STRIKE, L"strike", L"strike price", L"money", L"any finite number", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 to infinity, both included", L"", words::none},
    {
        NTX_IN_RATE,
        L"rate",
        L"interest rate, continuously compounded",
        L"1/year",
        L"any finite number",
        L"",
        words::none,
    },
    {
        NTX_IN_VOL,
        L"vol",
        L"normal volatility per square-root year",
        L"money/sqrt(year)",
        L"0 to infinity, both included",
        L"",
        words::none,
    },
};

const output bachelier_european_outputs[] = {
    {NTX_OUT_PRICE, L"price", L"Present value."},
    {NTX_OUT_DELTA, L"delta", L"dV/dS, or dV/dF for options on a forward."},
    {NTX_OUT_GAMMA, L"gamma", L"d2V/dS2."},
    {NTX_OUT_VEGA, L"vega", L"dV/dvol."},
    {NTX_OUT_THETA, L"theta", L"dV/dt = -dV/dT."},
    {NTX_OUT_RHO, L"rho", L"dV/dr; the forward is held fixed for options on a forward."},
    {NTX_OUT_VANNA, L"vanna", L"d2V/dS dvol."},
    {NTX_OUT_VOLGA, L"volga", L"d2V/dvol2."},
    {NTX_OUT_CHARM, L"charm", L"d delta/dt."},
    {NTX_OUT_VETA, L"veta", L"d vega/dt."},
    {NTX_OUT_SPEED, L"speed", L"d gamma/dS."},
    {NTX_OUT_ZOMMA, L"zomma", L"d gamma/dvol."},
    {NTX_OUT_COLOR, L"color", L"d gamma/dt."},
    {NTX_OUT_ULTIMA, L"ultima", L"d volga/dvol."},
    {NTX_OUT_DUAL_DELTA, L"dual_delta", L"dV/dK."},
    {NTX_OUT_DUAL_GAMMA, L"dual_gamma", L"d2V/dK2."},
    {NTX_OUT_ITM_PROBABILITY, L"itm_probability", L"Risk-neutral probability of expiring in the money."},
    {NTX_OUT_UNDISCOUNTED_PRICE, L"undiscounted_price", L"Expected payoff: the price before discounting."},
};

const input displaced_european_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {
        NTX_IN_FORWARD,
        L"forward",
        L"forward price for the expiry",
        L"money",
        L"any finite number",
        L"",
        words::none,
    },
    {NTX_IN_STRIKE, L"strike", L"strike price", L"money", L"any finite number", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 to infinity, both included", L"", words::none},
    {
        NTX_IN_RATE,
        L"rate",
        L"interest rate, continuously compounded",
        L"1/year",
        L"any finite number",
        L"",
        words::none,
    },
    {
        NTX_IN_VOL,
        L"vol",
        L"volatility per square-root year",
        L"1/sqrt(year)",
        L"0 to infinity, both included",
        L"",
        words::none,
    },
    {
        NTX_IN_DISPLACEMENT,
        L"displacement",
        L"shift added to forward and strike; the sums must not be negative",
        L"money",
        L"any finite number",
        L"",
        words::none,
    },
};

const output displaced_european_outputs[] = {
    {NTX_OUT_PRICE, L"price", L"Present value."},
    {NTX_OUT_DELTA, L"delta", L"dV/dS, or dV/dF for options on a forward."},
    {NTX_OUT_GAMMA, L"gamma", L"d2V/dS2."},
    {NTX_OUT_VEGA, L"vega", L"dV/dvol."},
    {NTX_OUT_THETA, L"theta", L"dV/dt = -dV/dT."},
    {NTX_OUT_RHO, L"rho", L"dV/dr; the forward is held fixed for options on a forward."},
    {NTX_OUT_VANNA, L"vanna", L"d2V/dS dvol."},
    {NTX_OUT_VOLGA, L"volga", L"d2V/dvol2."},
    {NTX_OUT_CHARM, L"charm", L"d delta/dt."},
    {NTX_OUT_VETA, L"veta", L"d vega/dt."},
    {NTX_OUT_SPEED, L"speed", L"d gamma/dS."},
    {NTX_OUT_ZOMMA, L"zomma", L"d gamma/dvol."},
    {NTX_OUT_COLOR, L"color", L"d gamma/dt."},
    {NTX_OUT_ULTIMA, L"ultima", L"d volga/dvol."},
    {NTX_OUT_DUAL_DELTA, L"dual_delta", L"dV/dK."},
    {NTX_OUT_DUAL_GAMMA, L"dual_gamma", L"d2V/dK2."},
    {NTX_OUT_ITM_PROBABILITY, L"itm_probability", L"Risk-neutral probability of expiring in the money."},
    {NTX_OUT_UNDISCOUNTED_PRICE, L"undiscounted_price", L"Expected payoff: the price before discounting."},
};

const input cash_or_nothing_european_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {NTX_IN_SPOT, L"spot", L"spot price", L"money", L"0 to infinity, both included", L"", words::none},
    {NTX_IN_STRIKE, L"strike", L"strike price", L"money", L"0 to infinity, both included", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 to infinity, both included", L"", words::none},
    {
        NTX_IN_RATE,
        L"rate",
        L"interest rate, continuously compounded",
        L"1/year",
        L"any finite number",
        L"",
        words::none,
    },
    {
        NTX_IN_VOL,
        L"vol",
        L"volatility per square-root year",
        L"1/sqrt(year)",
        L"0 to infinity, both included",
        L"",
        words::none,
    },
    {
        NTX_IN_DIVIDEND_YIELD,
        L"dividend_yield",
        L"dividend yield, or foreign interest rate, continuously compounded",
        L"1/year",
        L"any finite number",
        L"0",
        words::none,
    },
    {
        NTX_IN_CASH,
        L"cash",
        L"amount paid when in the money",
        L"money",
        L"any finite number",
        L"1",
        words::none,
    },
};

const output cash_or_nothing_european_outputs[] = {
    {NTX_OUT_PRICE, L"price", L"Present value."},
    {NTX_OUT_DELTA, L"delta", L"dV/dS, or dV/dF for options on a forward."},
    {NTX_OUT_GAMMA, L"gamma", L"d2V/dS2."},
    {NTX_OUT_VEGA, L"vega", L"dV/dvol."},
    {NTX_OUT_THETA, L"theta", L"dV/dt = -dV/dT."},
    {NTX_OUT_RHO, L"rho", L"dV/dr; the forward is held fixed for options on a forward."},
    {NTX_OUT_PHI, L"phi", L"dV/dq, the dividend rho."},
    {NTX_OUT_VANNA, L"vanna", L"d2V/dS dvol."},
    {NTX_OUT_VOLGA, L"volga", L"d2V/dvol2."},
    {NTX_OUT_CHARM, L"charm", L"d delta/dt."},
    {NTX_OUT_VETA, L"veta", L"d vega/dt."},
    {NTX_OUT_SPEED, L"speed", L"d gamma/dS."},
    {NTX_OUT_ZOMMA, L"zomma", L"d gamma/dvol."},
    {NTX_OUT_COLOR, L"color", L"d gamma/dt."},
    {NTX_OUT_ULTIMA, L"ultima", L"d volga/dvol."},
    {NTX_OUT_DUAL_DELTA, L"dual_delta", L"dV/dK."},
    {NTX_OUT_DUAL_GAMMA, L"dual_gamma", L"d2V/dK2."},
    {NTX_OUT_ITM_PROBABILITY, L"itm_probability", L"Risk-neutral probability of expiring in the money."},
    {NTX_OUT_UNDISCOUNTED_PRICE, L"undiscounted_price", L"Expected payoff: the price before discounting."},
};

const input asset_or_nothing_european_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {NTX_IN_SPOT, L"spot", L"spot price", L"money", L"0 to infinity, both included", L"", words::none},
    {NTX_IN_STRIKE, L"strike", L"strike price", L"money", L"0 to infinity, both included", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 to infinity, both included", L"", words::none},
    {
        NTX_IN_RATE,
        L"rate",
        L"interest rate, continuously compounded",
        L"1/year",
        L"any finite number",
        L"",
        words::none,
    },
    {
        NTX_IN_VOL,
        L"vol",
        L"volatility per square-root year",
        L"1/sqrt(year)",
        L"0 to infinity, both included",
        L"",
        words::none,
    },
    {
        NTX_IN_DIVIDEND_YIELD,
        L"dividend_yield",
        L"dividend yield, or foreign interest rate, continuously compounded",
        L"1/year",
        L"any finite number",
        L"0",
        words::none,
    },
};

const output asset_or_nothing_european_outputs[] = {
    {NTX_OUT_PRICE, L"price", L"Present value."},
    {NTX_OUT_DELTA, L"delta", L"dV/dS, or dV/dF for options on a forward."},
    {NTX_OUT_GAMMA, L"gamma", L"d2V/dS2."},
    {NTX_OUT_VEGA, L"vega", L"dV/dvol."},
    {NTX_OUT_THETA, L"theta", L"dV/dt = -dV/dT."},
    {NTX_OUT_RHO, L"rho", L"dV/dr; the forward is held fixed for options on a forward."},
    {NTX_OUT_PHI, L"phi", L"dV/dq, the dividend rho."},
    {NTX_OUT_VANNA, L"vanna", L"d2V/dS dvol."},
    {NTX_OUT_VOLGA, L"volga", L"d2V/dvol2."},
    {NTX_OUT_CHARM, L"charm", L"d delta/dt."},
    {NTX_OUT_VETA, L"veta", L"d vega/dt."},
    {NTX_OUT_SPEED, L"speed", L"d gamma/dS."},
    {NTX_OUT_ZOMMA, L"zomma", L"d gamma/dvol."},
    {NTX_OUT_COLOR, L"color", L"d gamma/dt."},
    {NTX_OUT_ULTIMA, L"ultima", L"d volga/dvol."},
    {NTX_OUT_DUAL_DELTA, L"dual_delta", L"dV/dK."},
    {NTX_OUT_DUAL_GAMMA, L"dual_gamma", L"d2V/dK2."},
    {NTX_OUT_ITM_PROBABILITY, L"itm_probability", L"Risk-neutral probability of expiring in the money."},
    {NTX_OUT_UNDISCOUNTED_PRICE, L"undiscounted_price", L"Expected payoff: the price before discounting."},
};

const input black_implied_vol_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {
        NTX_IN_FORWARD,
        L"forward",
        L"forward price for the expiry",
        L"money",
        L"0 to infinity, both included",
        L"",
        words::none,
    },
    {NTX_IN_STRIKE, L"strike", L"strike price", L"money", L"0 to infinity, both included", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 to infinity, both included", L"", words::none},
    {
        NTX_IN_RATE,
        L"rate",
        L"interest rate, continuously compounded",
        L"1/year",
        L"any finite number",
        L"",
        words::none,
    },
    {
        NTX_IN_PRICE,
        L"price",
        L"quoted price of the option, discounted",
        L"money",
        L"any finite number",
        L"",
        words::none,
    },
};

const output black_implied_vol_outputs[] = {
    {NTX_OUT_VEGA, L"vega", L"dV/dvol."},
    {
        NTX_OUT_VOL,
        L"vol",
        L"Implied volatility per square-root year: a decimal for lognormal models, money for Bachelier's.",
    },
    {
        NTX_OUT_CLAMPED_VOL,
        L"clamped_vol",
        L"The same, but where a price is outside of what the model allows, the bound it violates: 0 or "
        L"infinity.",
    },
    {NTX_OUT_TOTAL_VOL, L"total_vol", L"Implied volatility times the square root of the time."},
    {
        NTX_OUT_D1,
        L"d1",
        L"d1 of the Black formula at the implied volatility; (F - K) / (vol sqrt(T)) for Bachelier's.",
    },
    {NTX_OUT_D2, L"d2", L"d2 of the Black formula at the implied volatility."},
    {
        NTX_OUT_ATTAINABLE_ERROR,
        L"attainable_error",
        L"Relative error of the implied volatility that a relative error of the price of one machine "
        L"epsilon causes.",
    },
    {NTX_OUT_ITERATIONS, L"iterations", L"Refinements that the search for the implied volatility took."},
};

const input bsm_implied_vol_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {NTX_IN_SPOT, L"spot", L"spot price", L"money", L"0 to infinity, both included", L"", words::none},
    {NTX_IN_STRIKE, L"strike", L"strike price", L"money", L"0 to infinity, both included", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 to infinity, both included", L"", words::none},
    {
        NTX_IN_RATE,
        L"rate",
        L"interest rate, continuously compounded",
        L"1/year",
        L"any finite number",
        L"",
        words::none,
    },
    {
        NTX_IN_PRICE,
        L"price",
        L"quoted price of the option, discounted",
        L"money",
        L"any finite number",
        L"",
        words::none,
    },
    {
        NTX_IN_DIVIDEND_YIELD,
        L"dividend_yield",
        L"dividend yield, or foreign interest rate, continuously compounded",
        L"1/year",
        L"any finite number",
        L"0",
        words::none,
    },
};

const output bsm_implied_vol_outputs[] = {
    {NTX_OUT_VEGA, L"vega", L"dV/dvol."},
    {
        NTX_OUT_VOL,
        L"vol",
        L"Implied volatility per square-root year: a decimal for lognormal models, money for Bachelier's.",
    },
    {
        NTX_OUT_CLAMPED_VOL,
        L"clamped_vol",
        L"The same, but where a price is outside of what the model allows, the bound it violates: 0 or "
        L"infinity.",
    },
    {NTX_OUT_TOTAL_VOL, L"total_vol", L"Implied volatility times the square root of the time."},
    {
        NTX_OUT_D1,
        L"d1",
        L"d1 of the Black formula at the implied volatility; (F - K) / (vol sqrt(T)) for Bachelier's.",
    },
    {NTX_OUT_D2, L"d2", L"d2 of the Black formula at the implied volatility."},
    {
        NTX_OUT_ATTAINABLE_ERROR,
        L"attainable_error",
        L"Relative error of the implied volatility that a relative error of the price of one machine "
        L"epsilon causes.",
    },
    {NTX_OUT_ITERATIONS, L"iterations", L"Refinements that the search for the implied volatility took."},
};

const input displaced_implied_vol_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {
        NTX_IN_FORWARD,
        L"forward",
        L"forward price for the expiry",
        L"money",
        L"any finite number",
        L"",
        words::none,
    },
    {NTX_IN_STRIKE, L"strike", L"strike price", L"money", L"any finite number", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 to infinity, both included", L"", words::none},
    {
        NTX_IN_RATE,
        L"rate",
        L"interest rate, continuously compounded",
        L"1/year",
        L"any finite number",
        L"",
        words::none,
    },
    {
        NTX_IN_PRICE,
        L"price",
        L"quoted price of the option, discounted",
        L"money",
        L"any finite number",
        L"",
        words::none,
    },
    {
        NTX_IN_DISPLACEMENT,
        L"displacement",
        L"shift added to forward and strike; the sums must not be negative",
        L"money",
        L"any finite number",
        L"",
        words::none,
    },
};

const output displaced_implied_vol_outputs[] = {
    {NTX_OUT_VEGA, L"vega", L"dV/dvol."},
    {
        NTX_OUT_VOL,
        L"vol",
        L"Implied volatility per square-root year: a decimal for lognormal models, money for Bachelier's.",
    },
    {
        NTX_OUT_CLAMPED_VOL,
        L"clamped_vol",
        L"The same, but where a price is outside of what the model allows, the bound it violates: 0 or "
        L"infinity.",
    },
    {NTX_OUT_TOTAL_VOL, L"total_vol", L"Implied volatility times the square root of the time."},
    {
        NTX_OUT_D1,
        L"d1",
        L"d1 of the Black formula at the implied volatility; (F - K) / (vol sqrt(T)) for Bachelier's.",
    },
    {NTX_OUT_D2, L"d2", L"d2 of the Black formula at the implied volatility."},
    {
        NTX_OUT_ATTAINABLE_ERROR,
        L"attainable_error",
        L"Relative error of the implied volatility that a relative error of the price of one machine "
        L"epsilon causes.",
    },
    {NTX_OUT_ITERATIONS, L"iterations", L"Refinements that the search for the implied volatility took."},
};

const input bachelier_implied_vol_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {
        NTX_IN_FORWARD,
        L"forward",
        L"forward price for the expiry",
        L"money",
        L"any finite number",
        L"",
        words::none,
    },
    {NTX_IN_STRIKE, L"strike", L"strike price", L"money", L"any finite number", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 to infinity, both included", L"", words::none},
    {
        NTX_IN_RATE,
        L"rate",
        L"interest rate, continuously compounded",
        L"1/year",
        L"any finite number",
        L"",
        words::none,
    },
    {
        NTX_IN_PRICE,
        L"price",
        L"quoted price of the option, discounted",
        L"money",
        L"any finite number",
        L"",
        words::none,
    },
};

const output bachelier_implied_vol_outputs[] = {
    {NTX_OUT_VEGA, L"vega", L"dV/dvol."},
    {
        NTX_OUT_VOL,
        L"vol",
        L"Implied volatility per square-root year: a decimal for lognormal models, money for Bachelier's.",
    },
    {
        NTX_OUT_CLAMPED_VOL,
        L"clamped_vol",
        L"The same, but where a price is outside of what the model allows, the bound it violates: 0 or "
        L"infinity.",
    },
    {NTX_OUT_TOTAL_VOL, L"total_vol", L"Implied volatility times the square root of the time."},
    {
        NTX_OUT_D1,
        L"d1",
        L"d1 of the Black formula at the implied volatility; (F - K) / (vol sqrt(T)) for Bachelier's.",
    },
    {
        NTX_OUT_ATTAINABLE_ERROR,
        L"attainable_error",
        L"Relative error of the implied volatility that a relative error of the price of one machine "
        L"epsilon causes.",
    },
    {NTX_OUT_ITERATIONS, L"iterations", L"Refinements that the search for the implied volatility took."},
};

const pricer list[] = {
    {
        NTX_BSM_EUROPEAN,
        L"bsm_european",
        L"NTX.BSM_EUROPEAN",
        L"ntxBsmEuropean",
        L"ntxBsmEuropeanAsync",
        L"European option, Black-Scholes-Merton",
        L"V = w (S e^{-qT} N(w d1) - K e^{-rT} N(w d2)), w = 1 for a call and -1 for a put, d1,2 = (ln(S "
        L"/ K) + (r - q) T) / (vol sqrt(T)) +- vol sqrt(T) / 2. With a foreign rate as dividend yield "
        L"this is Garman-Kohlhagen (1983) for currency options.",
        L"Merton, Theory of Rational Option Pricing, Bell Journal of Economics 4 (1973), p. 141-183; "
        L"Haug, The Complete Guide to Option Pricing Formulas, 2nd ed. (2007), ch. 1-2",
        {bsm_european_inputs, 7},
        {bsm_european_outputs, 19},
    },
    {
        NTX_BLACK76_EUROPEAN,
        L"black76_european",
        L"NTX.BLACK76_EUROPEAN",
        L"ntxBlack76European",
        L"ntxBlack76EuropeanAsync",
        L"European option on a forward, Black 76",
        L"V = w e^{-rT} (F N(w d1) - K N(w d2)), d1,2 = ln(F / K) / (vol sqrt(T)) +- vol sqrt(T) / 2. "
        L"Greeks are derivatives in the forward; rho and theta hold the forward fixed.",
        L"Black, The Pricing of Commodity Contracts, Journal of Financial Economics 3 (1976), p. 167-179",
        {black76_european_inputs, 6},
        {black76_european_outputs, 18},
    },
    {
        NTX_BACHELIER_EUROPEAN,
        L"bachelier_european",
        L"NTX.BACHELIER_EUROPEAN",
        L"ntxBachelierEuropean",
        L"ntxBachelierEuropeanAsync",
        L"European option on a forward, Bachelier",
        L"V = e^{-rT} (w (F - K) N(w d) + vol sqrt(T) phi(d)), d = (F - K) / (vol sqrt(T)); vol in units "
        L"of money per square-root year. Forward and strike may be negative.",
        L"Bachelier, Theorie de la speculation, Annales scientifiques de l'ENS 17 (1900), p. 21-86; Haug, "
        L"The Complete Guide to Option Pricing Formulas, 2nd ed. (2007), sec. 1.3.1",
        {bachelier_european_inputs, 6},
        {bachelier_european_outputs, 18},
    },
    {
        NTX_DISPLACED_EUROPEAN,
        L"displaced_european",
        L"NTX.DISPLACED_EUROPEAN",
        L"ntxDisplacedEuropean",
        L"ntxDisplacedEuropeanAsync",
        L"European option on a forward, displaced diffusion",
        L"Black 76 on F + displacement and K + displacement, both of which must not be negative. Prices "
        L"rates and spreads that may be below zero.",
        L"Rubinstein, Displaced Diffusion Option Pricing, Journal of Finance 38 (1983), p. 213-217",
        {displaced_european_inputs, 7},
        {displaced_european_outputs, 18},
    },
    {
        NTX_CASH_OR_NOTHING_EUROPEAN,
        L"cash_or_nothing_european",
        L"NTX.CASH_OR_NOTHING_EUROPEAN",
        L"ntxCashOrNothingEuropean",
        L"ntxCashOrNothingEuropeanAsync",
        L"European cash-or-nothing option",
        L"V = cash e^{-rT} N(w d2), d2 as in bsm_european.",
        L"Reiner and Rubinstein, Unscrambling the Binary Code, Risk 4 (1991), p. 75-83; Haug, The "
        L"Complete Guide to Option Pricing Formulas, 2nd ed. (2007), sec. 4.19.2",
        {cash_or_nothing_european_inputs, 8},
        {cash_or_nothing_european_outputs, 19},
    },
    {
        NTX_ASSET_OR_NOTHING_EUROPEAN,
        L"asset_or_nothing_european",
        L"NTX.ASSET_OR_NOTHING_EUROPEAN",
        L"ntxAssetOrNothingEuropean",
        L"ntxAssetOrNothingEuropeanAsync",
        L"European asset-or-nothing option",
        L"V = S e^{-qT} N(w d1), d1 as in bsm_european.",
        L"Cox and Rubinstein, Options Markets (1985); Haug, The Complete Guide to Option Pricing "
        L"Formulas, 2nd ed. (2007), sec. 4.19.3",
        {asset_or_nothing_european_inputs, 7},
        {asset_or_nothing_european_outputs, 19},
    },
    {
        NTX_BLACK_IMPLIED_VOL,
        L"black_implied_vol",
        L"NTX.BLACK_IMPLIED_VOL",
        L"ntxBlackImpliedVol",
        L"ntxBlackImpliedVolAsync",
        L"Implied volatility, Black 1976",
        L"The vol for which black76_european has the quoted price, to as many digits as the price "
        L"determines. A rate of 0 takes the price as undiscounted.",
        L"Jaeckel, Let's Be Rational, Wilmott 2015(75), p. 40-53; Black (1976)",
        {black_implied_vol_inputs, 6},
        {black_implied_vol_outputs, 8},
    },
    {
        NTX_BSM_IMPLIED_VOL,
        L"bsm_implied_vol",
        L"NTX.BSM_IMPLIED_VOL",
        L"ntxBsmImpliedVol",
        L"ntxBsmImpliedVolAsync",
        L"Implied volatility, Black-Scholes-Merton",
        L"The vol for which bsm_european has the quoted price, to as many digits as the price determines. "
        L"With a foreign rate as dividend yield this is Garman-Kohlhagen (1983) for currency options.",
        L"Jaeckel, Let's Be Rational, Wilmott 2015(75), p. 40-53; Merton (1973)",
        {bsm_implied_vol_inputs, 7},
        {bsm_implied_vol_outputs, 8},
    },
    {
        NTX_DISPLACED_IMPLIED_VOL,
        L"displaced_implied_vol",
        L"NTX.DISPLACED_IMPLIED_VOL",
        L"ntxDisplacedImpliedVol",
        L"ntxDisplacedImpliedVolAsync",
        L"Implied volatility, displaced diffusion",
        L"The vol for which displaced_european has the quoted price, to as many digits as the price "
        L"determines.",
        L"Jaeckel, Let's Be Rational, Wilmott 2015(75), p. 40-53; Rubinstein (1983)",
        {displaced_implied_vol_inputs, 7},
        {displaced_implied_vol_outputs, 8},
    },
    {
        NTX_BACHELIER_IMPLIED_VOL,
        L"bachelier_implied_vol",
        L"NTX.BACHELIER_IMPLIED_VOL",
        L"ntxBachelierImpliedVol",
        L"ntxBachelierImpliedVolAsync",
        L"Implied volatility, Bachelier",
        L"The vol, in units of money per square-root year, for which bachelier_european has the quoted "
        L"price, to as many digits as the price determines. Forward and strike may be negative; no price "
        L"is too large.",
        L"Jaeckel, Implied Normal Volatility, Wilmott 2017(90), p. 54-57; Bachelier (1900)",
        {bachelier_implied_vol_inputs, 6},
        {bachelier_implied_vol_outputs, 7},
    },
};

} // namespace

const table<pricer> pricers = {list, 10};
const std::size_t most_inputs = 8;

} // namespace addin

NTX_EXPORT XLOPER12 *WINAPI ntxBsmEuropean(const XLOPER12 *type, const XLOPER12 *spot, const XLOPER12 *strike,
    const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *dividend_yield,
    const XLOPER12 *outputs)
{
    return addin::price_with(addin::pricers[0], {type, spot, strike, time, rate, vol, dividend_yield},
        outputs);
}

NTX_EXPORT void WINAPI ntxBsmEuropeanAsync(const XLOPER12 *type, const XLOPER12 *spot, const XLOPER12 *strike,
    const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *dividend_yield,
    const XLOPER12 *outputs, const XLOPER12 *handle)
{
    addin::price_later_with(addin::pricers[0], {type, spot, strike, time, rate, vol, dividend_yield}, outputs,
        handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxBlack76European(const XLOPER12 *type, const XLOPER12 *forward,
    const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol,
    const XLOPER12 *outputs)
{
    return addin::price_with(addin::pricers[1], {type, forward, strike, time, rate, vol}, outputs);
}

NTX_EXPORT void WINAPI ntxBlack76EuropeanAsync(const XLOPER12 *type, const XLOPER12 *forward,
    const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol,
    const XLOPER12 *outputs, const XLOPER12 *handle)
{
    addin::price_later_with(addin::pricers[1], {type, forward, strike, time, rate, vol}, outputs, handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxBachelierEuropean(const XLOPER12 *type, const XLOPER12 *forward,
    const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol,
    const XLOPER12 *outputs)
{
    return addin::price_with(addin::pricers[2], {type, forward, strike, time, rate, vol}, outputs);
}

NTX_EXPORT void WINAPI ntxBachelierEuropeanAsync(const XLOPER12 *type, const XLOPER12 *forward,
    const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol,
    const XLOPER12 *outputs, const XLOPER12 *handle)
{
    addin::price_later_with(addin::pricers[2], {type, forward, strike, time, rate, vol}, outputs, handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxDisplacedEuropean(const XLOPER12 *type, const XLOPER12 *forward,
    const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol,
    const XLOPER12 *displacement, const XLOPER12 *outputs)
{
    return addin::price_with(addin::pricers[3], {type, forward, strike, time, rate, vol, displacement},
        outputs);
}

NTX_EXPORT void WINAPI ntxDisplacedEuropeanAsync(const XLOPER12 *type, const XLOPER12 *forward,
    const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol,
    const XLOPER12 *displacement, const XLOPER12 *outputs, const XLOPER12 *handle)
{
    addin::price_later_with(addin::pricers[3], {type, forward, strike, time, rate, vol, displacement},
        outputs, handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxCashOrNothingEuropean(const XLOPER12 *type, const XLOPER12 *spot,
    const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol,
    const XLOPER12 *dividend_yield, const XLOPER12 *cash, const XLOPER12 *outputs)
{
    return addin::price_with(addin::pricers[4], {type, spot, strike, time, rate, vol, dividend_yield, cash},
        outputs);
}

NTX_EXPORT void WINAPI ntxCashOrNothingEuropeanAsync(const XLOPER12 *type, const XLOPER12 *spot,
    const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol,
    const XLOPER12 *dividend_yield, const XLOPER12 *cash, const XLOPER12 *outputs, const XLOPER12 *handle)
{
    addin::price_later_with(addin::pricers[4], {type, spot, strike, time, rate, vol, dividend_yield, cash},
        outputs, handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxAssetOrNothingEuropean(const XLOPER12 *type, const XLOPER12 *spot,
    const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol,
    const XLOPER12 *dividend_yield, const XLOPER12 *outputs)
{
    return addin::price_with(addin::pricers[5], {type, spot, strike, time, rate, vol, dividend_yield},
        outputs);
}

NTX_EXPORT void WINAPI ntxAssetOrNothingEuropeanAsync(const XLOPER12 *type, const XLOPER12 *spot,
    const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol,
    const XLOPER12 *dividend_yield, const XLOPER12 *outputs, const XLOPER12 *handle)
{
    addin::price_later_with(addin::pricers[5], {type, spot, strike, time, rate, vol, dividend_yield}, outputs,
        handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxBlackImpliedVol(const XLOPER12 *type, const XLOPER12 *forward,
    const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *price,
    const XLOPER12 *outputs)
{
    return addin::price_with(addin::pricers[6], {type, forward, strike, time, rate, price}, outputs);
}

NTX_EXPORT void WINAPI ntxBlackImpliedVolAsync(const XLOPER12 *type, const XLOPER12 *forward,
    const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *price,
    const XLOPER12 *outputs, const XLOPER12 *handle)
{
    addin::price_later_with(addin::pricers[6], {type, forward, strike, time, rate, price}, outputs, handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxBsmImpliedVol(const XLOPER12 *type, const XLOPER12 *spot,
    const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *price,
    const XLOPER12 *dividend_yield, const XLOPER12 *outputs)
{
    return addin::price_with(addin::pricers[7], {type, spot, strike, time, rate, price, dividend_yield},
        outputs);
}

NTX_EXPORT void WINAPI ntxBsmImpliedVolAsync(const XLOPER12 *type, const XLOPER12 *spot,
    const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *price,
    const XLOPER12 *dividend_yield, const XLOPER12 *outputs, const XLOPER12 *handle)
{
    addin::price_later_with(addin::pricers[7], {type, spot, strike, time, rate, price, dividend_yield},
        outputs, handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxDisplacedImpliedVol(const XLOPER12 *type, const XLOPER12 *forward,
    const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *price,
    const XLOPER12 *displacement, const XLOPER12 *outputs)
{
    return addin::price_with(addin::pricers[8], {type, forward, strike, time, rate, price, displacement},
        outputs);
}

NTX_EXPORT void WINAPI ntxDisplacedImpliedVolAsync(const XLOPER12 *type, const XLOPER12 *forward,
    const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *price,
    const XLOPER12 *displacement, const XLOPER12 *outputs, const XLOPER12 *handle)
{
    addin::price_later_with(addin::pricers[8], {type, forward, strike, time, rate, price, displacement},
        outputs, handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxBachelierImpliedVol(const XLOPER12 *type, const XLOPER12 *forward,
    const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *price,
    const XLOPER12 *outputs)
{
    return addin::price_with(addin::pricers[9], {type, forward, strike, time, rate, price}, outputs);
}

NTX_EXPORT void WINAPI ntxBachelierImpliedVolAsync(const XLOPER12 *type, const XLOPER12 *forward,
    const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *price,
    const XLOPER12 *outputs, const XLOPER12 *handle)
{
    addin::price_later_with(addin::pricers[9], {type, forward, strike, time, rate, price}, outputs, handle);
}
