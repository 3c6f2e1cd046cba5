// Written by `cargo xtask gen` from the registry; do not edit.

#include "inputs.hpp"
#include "registry.hpp"

#define NTX_STATIC
#include <neutryx.h>

namespace addin {

namespace {

const input mc_european_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {NTX_IN_SPOT, L"spot", L"price today", L"money", L"above 0, finite", L"", words::none},
    {NTX_IN_STRIKE, L"strike", L"strike price", L"money", L"0 and above, finite", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 and above, finite", L"", words::none},
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
        L"0 and above, finite",
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

const output mc_european_outputs[] = {
    {NTX_OUT_PRICE, L"price", L"Present value."},
    {NTX_OUT_DELTA, L"delta", L"dV/dS. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_VEGA, L"vega", L"dV/dvol. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_STANDARD_ERROR, L"standard_error", L"Standard error of the price."},
    {NTX_OUT_LOW, L"low", L"Lower end of the 95 % confidence interval of the price."},
    {NTX_OUT_HIGH, L"high", L"Upper end of the 95 % confidence interval of the price."},
    {NTX_OUT_PATHS_USED, L"paths_used", L"Paths simulated; a pair of antithetic paths counts as two."},
    {
        NTX_OUT_VARIANCE_REDUCTION,
        L"variance_reduction",
        L"How many times as many paths plain simulation with pseudo-random numbers would need for the "
        L"same standard error.",
    },
};

const input mc_asian_arithmetic_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {NTX_IN_SPOT, L"spot", L"price today", L"money", L"above 0, finite", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 and above, finite", L"", words::none},
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
        L"0 and above, finite",
        L"",
        words::none,
    },
    {NTX_IN_STRIKE, L"strike", L"strike price", L"money", L"0 and above, finite", L"", words::none},
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
        NTX_IN_AVERAGE,
        L"average",
        L"mean, of the option's kind, of the fixings that are past; of no account where there are none",
        L"money",
        L"above 0, finite",
        L"the spot",
        words::none,
    },
    {
        NTX_IN_PAST_FIXINGS,
        L"past_fixings",
        L"number of fixings that are past",
        L"",
        L"a whole number, 0 and above",
        L"0",
        words::none,
    },
};

const output mc_asian_arithmetic_outputs[] = {
    {NTX_OUT_PRICE, L"price", L"Present value."},
    {NTX_OUT_DELTA, L"delta", L"dV/dS. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_VEGA, L"vega", L"dV/dvol. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_STANDARD_ERROR, L"standard_error", L"Standard error of the price."},
    {NTX_OUT_LOW, L"low", L"Lower end of the 95 % confidence interval of the price."},
    {NTX_OUT_HIGH, L"high", L"Upper end of the 95 % confidence interval of the price."},
    {NTX_OUT_PATHS_USED, L"paths_used", L"Paths simulated; a pair of antithetic paths counts as two."},
    {
        NTX_OUT_VARIANCE_REDUCTION,
        L"variance_reduction",
        L"How many times as many paths plain simulation with pseudo-random numbers would need for the "
        L"same standard error.",
    },
};

const input mc_asian_arithmetic_floating_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {NTX_IN_SPOT, L"spot", L"price today", L"money", L"above 0, finite", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 and above, finite", L"", words::none},
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
        L"0 and above, finite",
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
        NTX_IN_AVERAGE,
        L"average",
        L"mean, of the option's kind, of the fixings that are past; of no account where there are none",
        L"money",
        L"above 0, finite",
        L"the spot",
        words::none,
    },
    {
        NTX_IN_PAST_FIXINGS,
        L"past_fixings",
        L"number of fixings that are past",
        L"",
        L"a whole number, 0 and above",
        L"0",
        words::none,
    },
};

const output mc_asian_arithmetic_floating_outputs[] = {
    {NTX_OUT_PRICE, L"price", L"Present value."},
    {NTX_OUT_DELTA, L"delta", L"dV/dS. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_VEGA, L"vega", L"dV/dvol. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_STANDARD_ERROR, L"standard_error", L"Standard error of the price."},
    {NTX_OUT_LOW, L"low", L"Lower end of the 95 % confidence interval of the price."},
    {NTX_OUT_HIGH, L"high", L"Upper end of the 95 % confidence interval of the price."},
    {NTX_OUT_PATHS_USED, L"paths_used", L"Paths simulated; a pair of antithetic paths counts as two."},
    {
        NTX_OUT_VARIANCE_REDUCTION,
        L"variance_reduction",
        L"How many times as many paths plain simulation with pseudo-random numbers would need for the "
        L"same standard error.",
    },
};

const input mc_asian_geometric_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {NTX_IN_SPOT, L"spot", L"price today", L"money", L"above 0, finite", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 and above, finite", L"", words::none},
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
        L"0 and above, finite",
        L"",
        words::none,
    },
    {NTX_IN_STRIKE, L"strike", L"strike price", L"money", L"0 and above, finite", L"", words::none},
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
        NTX_IN_AVERAGE,
        L"average",
        L"mean, of the option's kind, of the fixings that are past; of no account where there are none",
        L"money",
        L"above 0, finite",
        L"the spot",
        words::none,
    },
    {
        NTX_IN_PAST_FIXINGS,
        L"past_fixings",
        L"number of fixings that are past",
        L"",
        L"a whole number, 0 and above",
        L"0",
        words::none,
    },
};

const output mc_asian_geometric_outputs[] = {
    {NTX_OUT_PRICE, L"price", L"Present value."},
    {NTX_OUT_DELTA, L"delta", L"dV/dS. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_VEGA, L"vega", L"dV/dvol. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_STANDARD_ERROR, L"standard_error", L"Standard error of the price."},
    {NTX_OUT_LOW, L"low", L"Lower end of the 95 % confidence interval of the price."},
    {NTX_OUT_HIGH, L"high", L"Upper end of the 95 % confidence interval of the price."},
    {NTX_OUT_PATHS_USED, L"paths_used", L"Paths simulated; a pair of antithetic paths counts as two."},
    {
        NTX_OUT_VARIANCE_REDUCTION,
        L"variance_reduction",
        L"How many times as many paths plain simulation with pseudo-random numbers would need for the "
        L"same standard error.",
    },
};

const input mc_asian_geometric_floating_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {NTX_IN_SPOT, L"spot", L"price today", L"money", L"above 0, finite", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 and above, finite", L"", words::none},
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
        L"0 and above, finite",
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
        NTX_IN_AVERAGE,
        L"average",
        L"mean, of the option's kind, of the fixings that are past; of no account where there are none",
        L"money",
        L"above 0, finite",
        L"the spot",
        words::none,
    },
    {
        NTX_IN_PAST_FIXINGS,
        L"past_fixings",
        L"number of fixings that are past",
        L"",
        L"a whole number, 0 and above",
        L"0",
        words::none,
    },
};

const output mc_asian_geometric_floating_outputs[] = {
    {NTX_OUT_PRICE, L"price", L"Present value."},
    {NTX_OUT_DELTA, L"delta", L"dV/dS. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_VEGA, L"vega", L"dV/dvol. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_STANDARD_ERROR, L"standard_error", L"Standard error of the price."},
    {NTX_OUT_LOW, L"low", L"Lower end of the 95 % confidence interval of the price."},
    {NTX_OUT_HIGH, L"high", L"Upper end of the 95 % confidence interval of the price."},
    {NTX_OUT_PATHS_USED, L"paths_used", L"Paths simulated; a pair of antithetic paths counts as two."},
    {
        NTX_OUT_VARIANCE_REDUCTION,
        L"variance_reduction",
        L"How many times as many paths plain simulation with pseudo-random numbers would need for the "
        L"same standard error.",
    },
};

const input mc_barrier_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {NTX_IN_SPOT, L"spot", L"price today", L"money", L"above 0, finite", L"", words::none},
    {NTX_IN_STRIKE, L"strike", L"strike price", L"money", L"0 and above, finite", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 and above, finite", L"", words::none},
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
        L"0 and above, finite",
        L"",
        words::none,
    },
    {
        NTX_IN_BARRIER,
        L"barrier",
        L"price at which the barrier is",
        L"money",
        L"above 0, finite",
        L"",
        words::none,
    },
    {
        NTX_IN_DIRECTION,
        L"direction",
        L"1 if the barrier is touched from below (up), -1 from above (down)",
        L"",
        L"1 or -1",
        L"",
        words::up_down,
    },
    {
        NTX_IN_KNOCK,
        L"knock",
        L"1 if touching the barrier makes the option (in), -1 if it ends it (out)",
        L"",
        L"1 or -1",
        L"",
        words::in_out,
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
        NTX_IN_REBATE,
        L"rebate",
        L"paid at expiry if the option was knocked out, or never knocked in",
        L"money",
        L"any finite number",
        L"0",
        words::none,
    },
};

const output mc_barrier_outputs[] = {
    {NTX_OUT_PRICE, L"price", L"Present value."},
    {NTX_OUT_DELTA, L"delta", L"dV/dS. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_VEGA, L"vega", L"dV/dvol. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_STANDARD_ERROR, L"standard_error", L"Standard error of the price."},
    {NTX_OUT_LOW, L"low", L"Lower end of the 95 % confidence interval of the price."},
    {NTX_OUT_HIGH, L"high", L"Upper end of the 95 % confidence interval of the price."},
    {NTX_OUT_PATHS_USED, L"paths_used", L"Paths simulated; a pair of antithetic paths counts as two."},
    {
        NTX_OUT_VARIANCE_REDUCTION,
        L"variance_reduction",
        L"How many times as many paths plain simulation with pseudo-random numbers would need for the "
        L"same standard error.",
    },
};

const input mc_barrier_continuous_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {NTX_IN_SPOT, L"spot", L"price today", L"money", L"above 0, finite", L"", words::none},
    {NTX_IN_STRIKE, L"strike", L"strike price", L"money", L"0 and above, finite", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 and above, finite", L"", words::none},
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
        L"0 and above, finite",
        L"",
        words::none,
    },
    {
        NTX_IN_BARRIER,
        L"barrier",
        L"price at which the barrier is",
        L"money",
        L"above 0, finite",
        L"",
        words::none,
    },
    {
        NTX_IN_DIRECTION,
        L"direction",
        L"1 if the barrier is touched from below (up), -1 from above (down)",
        L"",
        L"1 or -1",
        L"",
        words::up_down,
    },
    {
        NTX_IN_KNOCK,
        L"knock",
        L"1 if touching the barrier makes the option (in), -1 if it ends it (out)",
        L"",
        L"1 or -1",
        L"",
        words::in_out,
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
        NTX_IN_REBATE,
        L"rebate",
        L"paid at expiry if the option was knocked out, or never knocked in",
        L"money",
        L"any finite number",
        L"0",
        words::none,
    },
};

const output mc_barrier_continuous_outputs[] = {
    {NTX_OUT_PRICE, L"price", L"Present value."},
    {NTX_OUT_DELTA, L"delta", L"dV/dS. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_VEGA, L"vega", L"dV/dvol. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_STANDARD_ERROR, L"standard_error", L"Standard error of the price."},
    {NTX_OUT_LOW, L"low", L"Lower end of the 95 % confidence interval of the price."},
    {NTX_OUT_HIGH, L"high", L"Upper end of the 95 % confidence interval of the price."},
    {NTX_OUT_PATHS_USED, L"paths_used", L"Paths simulated; a pair of antithetic paths counts as two."},
    {
        NTX_OUT_VARIANCE_REDUCTION,
        L"variance_reduction",
        L"How many times as many paths plain simulation with pseudo-random numbers would need for the "
        L"same standard error.",
    },
};

const input mc_digital_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {NTX_IN_SPOT, L"spot", L"price today", L"money", L"above 0, finite", L"", words::none},
    {NTX_IN_STRIKE, L"strike", L"strike price", L"money", L"0 and above, finite", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 and above, finite", L"", words::none},
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
        L"0 and above, finite",
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
    {NTX_IN_CASH, L"cash", L"cash paid", L"money", L"any finite number", L"1", words::none},
};

const output mc_digital_outputs[] = {
    {NTX_OUT_PRICE, L"price", L"Present value."},
    {NTX_OUT_DELTA, L"delta", L"dV/dS. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_VEGA, L"vega", L"dV/dvol. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_STANDARD_ERROR, L"standard_error", L"Standard error of the price."},
    {NTX_OUT_LOW, L"low", L"Lower end of the 95 % confidence interval of the price."},
    {NTX_OUT_HIGH, L"high", L"Upper end of the 95 % confidence interval of the price."},
    {NTX_OUT_PATHS_USED, L"paths_used", L"Paths simulated; a pair of antithetic paths counts as two."},
    {
        NTX_OUT_VARIANCE_REDUCTION,
        L"variance_reduction",
        L"How many times as many paths plain simulation with pseudo-random numbers would need for the "
        L"same standard error.",
    },
};

const input mc_one_touch_inputs[] = {
    {NTX_IN_SPOT, L"spot", L"price today", L"money", L"above 0, finite", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 and above, finite", L"", words::none},
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
        L"0 and above, finite",
        L"",
        words::none,
    },
    {
        NTX_IN_BARRIER,
        L"barrier",
        L"price at which the barrier is",
        L"money",
        L"above 0, finite",
        L"",
        words::none,
    },
    {
        NTX_IN_DIRECTION,
        L"direction",
        L"1 if the barrier is touched from below (up), -1 from above (down)",
        L"",
        L"1 or -1",
        L"",
        words::up_down,
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
        NTX_IN_KNOCK,
        L"knock",
        L"1 if cash is paid when the barrier was touched, -1 if when it was not",
        L"",
        L"1 or -1",
        L"1",
        words::none,
    },
    {NTX_IN_CASH, L"cash", L"cash paid", L"money", L"any finite number", L"1", words::none},
};

const output mc_one_touch_outputs[] = {
    {NTX_OUT_PRICE, L"price", L"Present value."},
    {NTX_OUT_DELTA, L"delta", L"dV/dS. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_VEGA, L"vega", L"dV/dvol. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_STANDARD_ERROR, L"standard_error", L"Standard error of the price."},
    {NTX_OUT_LOW, L"low", L"Lower end of the 95 % confidence interval of the price."},
    {NTX_OUT_HIGH, L"high", L"Upper end of the 95 % confidence interval of the price."},
    {NTX_OUT_PATHS_USED, L"paths_used", L"Paths simulated; a pair of antithetic paths counts as two."},
    {
        NTX_OUT_VARIANCE_REDUCTION,
        L"variance_reduction",
        L"How many times as many paths plain simulation with pseudo-random numbers would need for the "
        L"same standard error.",
    },
};

const input mc_one_touch_continuous_inputs[] = {
    {NTX_IN_SPOT, L"spot", L"price today", L"money", L"above 0, finite", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 and above, finite", L"", words::none},
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
        L"0 and above, finite",
        L"",
        words::none,
    },
    {
        NTX_IN_BARRIER,
        L"barrier",
        L"price at which the barrier is",
        L"money",
        L"above 0, finite",
        L"",
        words::none,
    },
    {
        NTX_IN_DIRECTION,
        L"direction",
        L"1 if the barrier is touched from below (up), -1 from above (down)",
        L"",
        L"1 or -1",
        L"",
        words::up_down,
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
        NTX_IN_KNOCK,
        L"knock",
        L"1 if cash is paid when the barrier was touched, -1 if when it was not",
        L"",
        L"1 or -1",
        L"1",
        words::none,
    },
    {NTX_IN_CASH, L"cash", L"cash paid", L"money", L"any finite number", L"1", words::none},
};

const output mc_one_touch_continuous_outputs[] = {
    {NTX_OUT_PRICE, L"price", L"Present value."},
    {NTX_OUT_DELTA, L"delta", L"dV/dS. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_VEGA, L"vega", L"dV/dvol. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_STANDARD_ERROR, L"standard_error", L"Standard error of the price."},
    {NTX_OUT_LOW, L"low", L"Lower end of the 95 % confidence interval of the price."},
    {NTX_OUT_HIGH, L"high", L"Upper end of the 95 % confidence interval of the price."},
    {NTX_OUT_PATHS_USED, L"paths_used", L"Paths simulated; a pair of antithetic paths counts as two."},
    {
        NTX_OUT_VARIANCE_REDUCTION,
        L"variance_reduction",
        L"How many times as many paths plain simulation with pseudo-random numbers would need for the "
        L"same standard error.",
    },
};

const input mc_lookback_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {NTX_IN_SPOT, L"spot", L"price today", L"money", L"above 0, finite", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 and above, finite", L"", words::none},
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
        L"0 and above, finite",
        L"",
        words::none,
    },
    {NTX_IN_STRIKE, L"strike", L"strike price", L"money", L"0 and above, finite", L"", words::none},
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
        NTX_IN_EXTREMUM,
        L"extremum",
        L"the highest price so far if the payoff looks at the highest, else the lowest",
        L"money",
        L"above 0, finite",
        L"the spot",
        words::none,
    },
};

const output mc_lookback_outputs[] = {
    {NTX_OUT_PRICE, L"price", L"Present value."},
    {NTX_OUT_DELTA, L"delta", L"dV/dS. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_VEGA, L"vega", L"dV/dvol. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_STANDARD_ERROR, L"standard_error", L"Standard error of the price."},
    {NTX_OUT_LOW, L"low", L"Lower end of the 95 % confidence interval of the price."},
    {NTX_OUT_HIGH, L"high", L"Upper end of the 95 % confidence interval of the price."},
    {NTX_OUT_PATHS_USED, L"paths_used", L"Paths simulated; a pair of antithetic paths counts as two."},
    {
        NTX_OUT_VARIANCE_REDUCTION,
        L"variance_reduction",
        L"How many times as many paths plain simulation with pseudo-random numbers would need for the "
        L"same standard error.",
    },
};

const input mc_lookback_floating_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {NTX_IN_SPOT, L"spot", L"price today", L"money", L"above 0, finite", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 and above, finite", L"", words::none},
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
        L"0 and above, finite",
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
        NTX_IN_EXTREMUM,
        L"extremum",
        L"the highest price so far if the payoff looks at the highest, else the lowest",
        L"money",
        L"above 0, finite",
        L"the spot",
        words::none,
    },
};

const output mc_lookback_floating_outputs[] = {
    {NTX_OUT_PRICE, L"price", L"Present value."},
    {NTX_OUT_DELTA, L"delta", L"dV/dS. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_VEGA, L"vega", L"dV/dvol. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_STANDARD_ERROR, L"standard_error", L"Standard error of the price."},
    {NTX_OUT_LOW, L"low", L"Lower end of the 95 % confidence interval of the price."},
    {NTX_OUT_HIGH, L"high", L"Upper end of the 95 % confidence interval of the price."},
    {NTX_OUT_PATHS_USED, L"paths_used", L"Paths simulated; a pair of antithetic paths counts as two."},
    {
        NTX_OUT_VARIANCE_REDUCTION,
        L"variance_reduction",
        L"How many times as many paths plain simulation with pseudo-random numbers would need for the "
        L"same standard error.",
    },
};

const input mc_forward_start_inputs[] = {
    {NTX_IN_TYPE, L"type", L"1 for a call, -1 for a put", L"", L"1 or -1", L"", words::call_put},
    {NTX_IN_SPOT, L"spot", L"price today", L"money", L"above 0, finite", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 and above, finite", L"", words::none},
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
        L"0 and above, finite",
        L"",
        words::none,
    },
    {
        NTX_IN_START_TIME,
        L"start_time",
        L"time until the strike is set, not after expiry",
        L"year",
        L"0 and above, finite",
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
        NTX_IN_STRIKE_RATIO,
        L"strike_ratio",
        L"strike over the price when it is set",
        L"",
        L"0 and above, finite",
        L"1",
        words::none,
    },
};

const output mc_forward_start_outputs[] = {
    {NTX_OUT_PRICE, L"price", L"Present value."},
    {NTX_OUT_DELTA, L"delta", L"dV/dS. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_VEGA, L"vega", L"dV/dvol. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_STANDARD_ERROR, L"standard_error", L"Standard error of the price."},
    {NTX_OUT_LOW, L"low", L"Lower end of the 95 % confidence interval of the price."},
    {NTX_OUT_HIGH, L"high", L"Upper end of the 95 % confidence interval of the price."},
    {NTX_OUT_PATHS_USED, L"paths_used", L"Paths simulated; a pair of antithetic paths counts as two."},
    {
        NTX_OUT_VARIANCE_REDUCTION,
        L"variance_reduction",
        L"How many times as many paths plain simulation with pseudo-random numbers would need for the "
        L"same standard error.",
    },
};

const input mc_cliquet_inputs[] = {
    {NTX_IN_SPOT, L"spot", L"price today", L"money", L"above 0, finite", L"", words::none},
    {NTX_IN_TIME, L"time", L"time to expiry", L"year", L"0 and above, finite", L"", words::none},
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
        L"0 and above, finite",
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
    {NTX_IN_CASH, L"cash", L"cash paid", L"money", L"any finite number", L"1", words::none},
    {
        NTX_IN_LOCAL_FLOOR,
        L"local_floor",
        L"least that a period's return counts",
        L"",
        L"any number, infinities included",
        L"0",
        words::none,
    },
    {
        NTX_IN_LOCAL_CAP,
        L"local_cap",
        L"most that a period's return counts",
        L"",
        L"any number, infinities included",
        L"infinity",
        words::none,
    },
    {
        NTX_IN_GLOBAL_FLOOR,
        L"global_floor",
        L"least that the sum counts",
        L"",
        L"any number, infinities included",
        L"minus infinity",
        words::none,
    },
    {
        NTX_IN_GLOBAL_CAP,
        L"global_cap",
        L"most that the sum counts",
        L"",
        L"any number, infinities included",
        L"infinity",
        words::none,
    },
};

const output mc_cliquet_outputs[] = {
    {NTX_OUT_PRICE, L"price", L"Present value."},
    {NTX_OUT_VEGA, L"vega", L"dV/dvol. Of several assets, and without the number of one: the sum over all."},
    {NTX_OUT_STANDARD_ERROR, L"standard_error", L"Standard error of the price."},
    {NTX_OUT_LOW, L"low", L"Lower end of the 95 % confidence interval of the price."},
    {NTX_OUT_HIGH, L"high", L"Upper end of the 95 % confidence interval of the price."},
    {NTX_OUT_PATHS_USED, L"paths_used", L"Paths simulated; a pair of antithetic paths counts as two."},
    {
        NTX_OUT_VARIANCE_REDUCTION,
        L"variance_reduction",
        L"How many times as many paths plain simulation with pseudo-random numbers would need for the "
        L"same standard error.",
    },
};

const pricer list[] = {
    {
        NTX_MC_EUROPEAN,
        L"mc_european",
        L"NTX.MC.EUROPEAN",
        L"ntxMcEuropean",
        L"ntxMcEuropeanAsync",
        L"European option",
        L"max(w (S_T - K), 0) at expiry, w = 1 for a call and -1 for a put. Control variate: the asset. "
        L"Delta and vega pathwise.",
        L"Glasserman, Monte Carlo Methods in Financial Engineering (2004), sec. 1.1.2, 4.1.1",
        {mc_european_inputs, 7},
        {mc_european_outputs, 8},
    },
    {
        NTX_MC_ASIAN_ARITHMETIC,
        L"mc_asian_arithmetic",
        L"NTX.MC.ASIAN_ARITHMETIC",
        L"ntxMcAsianArithmetic",
        L"ntxMcAsianArithmeticAsync",
        L"Asian option, arithmetic mean, fixed strike",
        L"max(w (A - K), 0) at expiry, A the arithmetic mean of all fixings, past ones included. Control "
        L"variate: the same on the geometric mean of the fixings to come. Delta and vega pathwise.",
        L"Kemna and Vorst, Journal of Banking and Finance 14 (1990), p. 113-129; Glasserman (2004), sec. "
        L"4.1.2",
        {mc_asian_arithmetic_inputs, 9},
        {mc_asian_arithmetic_outputs, 8},
    },
    {
        NTX_MC_ASIAN_ARITHMETIC_FLOATING,
        L"mc_asian_arithmetic_floating",
        L"NTX.MC.ASIAN_ARITHMETIC_FLOATING",
        L"ntxMcAsianArithmeticFloating",
        L"ntxMcAsianArithmeticFloatingAsync",
        L"Asian option, arithmetic mean as strike",
        L"max(w (S_T - A), 0) at expiry, A the arithmetic mean of all fixings, past ones included. "
        L"Control variate: the same with the geometric mean, or without the option if fixings are past. "
        L"Delta and vega pathwise.",
        L"Kemna and Vorst (1990); Margrabe, Journal of Finance 33 (1978), p. 177-186",
        {mc_asian_arithmetic_floating_inputs, 8},
        {mc_asian_arithmetic_floating_outputs, 8},
    },
    {
        NTX_MC_ASIAN_GEOMETRIC,
        L"mc_asian_geometric",
        L"NTX.MC.ASIAN_GEOMETRIC",
        L"ntxMcAsianGeometric",
        L"ntxMcAsianGeometricAsync",
        L"Asian option, geometric mean, fixed strike",
        L"max(w (G - K), 0) at expiry, G the geometric mean of all fixings, past ones included. Control "
        L"variate: G. Delta and vega pathwise.",
        L"Kemna and Vorst (1990); Glasserman (2004), sec. 3.2.2",
        {mc_asian_geometric_inputs, 9},
        {mc_asian_geometric_outputs, 8},
    },
    {
        NTX_MC_ASIAN_GEOMETRIC_FLOATING,
        L"mc_asian_geometric_floating",
        L"NTX.MC.ASIAN_GEOMETRIC_FLOATING",
        L"ntxMcAsianGeometricFloating",
        L"ntxMcAsianGeometricFloatingAsync",
        L"Asian option, geometric mean as strike",
        L"max(w (S_T - G), 0) at expiry, G the geometric mean of all fixings, past ones included. Control "
        L"variate: S_T - G. Delta and vega pathwise.",
        L"Kemna and Vorst (1990)",
        {mc_asian_geometric_floating_inputs, 8},
        {mc_asian_geometric_floating_outputs, 8},
    },
    {
        NTX_MC_BARRIER,
        L"mc_barrier",
        L"NTX.MC.BARRIER",
        L"ntxMcBarrier",
        L"ntxMcBarrierAsync",
        L"Barrier option, watched at the fixings",
        L"The European payoff at expiry if the price was (knock 1) or was not (knock -1) at or beyond the "
        L"barrier at a fixing; the rebate, at expiry, otherwise. Control variate: the European option. "
        L"Delta and vega by likelihood ratio.",
        L"Broadie, Glasserman and Kou, Mathematical Finance 7 (1997), p. 325-349; Glasserman (2004), sec. "
        L"7.3",
        {mc_barrier_inputs, 11},
        {mc_barrier_outputs, 8},
    },
    {
        NTX_MC_BARRIER_CONTINUOUS,
        L"mc_barrier_continuous",
        L"NTX.MC.BARRIER_CONTINUOUS",
        L"ntxMcBarrierContinuous",
        L"ntxMcBarrierContinuousAsync",
        L"Barrier option, watched all the time",
        L"As mc_barrier, but the barrier is watched all the time, today included: between fixings by the "
        L"probability that a Brownian bridge does not cross it, which is exact for any number of fixings. "
        L"Control variate: the European option. Delta and vega pathwise.",
        L"Glasserman (2004), sec. 6.4; Andersen and Brotherton-Ratcliffe, Exact exotics, Risk 9(10) "
        L"(1996)",
        {mc_barrier_continuous_inputs, 11},
        {mc_barrier_continuous_outputs, 8},
    },
    {
        NTX_MC_DIGITAL,
        L"mc_digital",
        L"NTX.MC.DIGITAL",
        L"ntxMcDigital",
        L"ntxMcDigitalAsync",
        L"Cash-or-nothing option",
        L"Cash at expiry if w (S_T - K) > 0, w = 1 for a call and -1 for a put. Control variate: the "
        L"asset. Delta and vega by likelihood ratio.",
        L"Glasserman (2004), sec. 7.3.1",
        {mc_digital_inputs, 8},
        {mc_digital_outputs, 8},
    },
    {
        NTX_MC_ONE_TOUCH,
        L"mc_one_touch",
        L"NTX.MC.ONE_TOUCH",
        L"ntxMcOneTouch",
        L"ntxMcOneTouchAsync",
        L"One-touch option, watched at the fixings",
        L"Cash at expiry if the price was (knock 1) or was not (knock -1) at or beyond the barrier at a "
        L"fixing. Control variate: the asset. Delta and vega by likelihood ratio.",
        L"Haug, The Complete Guide to Option Pricing Formulas, 2nd ed. (2007), sec. 4.19.5; Glasserman "
        L"(2004), sec. 7.3",
        {mc_one_touch_inputs, 9},
        {mc_one_touch_outputs, 8},
    },
    {
        NTX_MC_ONE_TOUCH_CONTINUOUS,
        L"mc_one_touch_continuous",
        L"NTX.MC.ONE_TOUCH_CONTINUOUS",
        L"ntxMcOneTouchContinuous",
        L"ntxMcOneTouchContinuousAsync",
        L"One-touch option, watched all the time",
        L"As mc_one_touch, but the barrier is watched all the time, today included, as by "
        L"mc_barrier_continuous. Control variate: the asset. Delta and vega pathwise.",
        L"Glasserman (2004), sec. 6.4",
        {mc_one_touch_continuous_inputs, 9},
        {mc_one_touch_continuous_outputs, 8},
    },
    {
        NTX_MC_LOOKBACK,
        L"mc_lookback",
        L"NTX.MC.LOOKBACK",
        L"ntxMcLookback",
        L"ntxMcLookbackAsync",
        L"Lookback option, fixed strike",
        L"Call: max(M - K, 0), put: max(K - m, 0), at expiry; M and m are the highest and the lowest of "
        L"the extremum so far, today's price and the fixings. Control variate: the European option. Delta "
        L"and vega pathwise.",
        L"Conze and Viswanathan, Journal of Finance 46 (1991), p. 1893-1907; Glasserman (2004), sec. "
        L"7.2.2",
        {mc_lookback_inputs, 8},
        {mc_lookback_outputs, 8},
    },
    {
        NTX_MC_LOOKBACK_FLOATING,
        L"mc_lookback_floating",
        L"NTX.MC.LOOKBACK_FLOATING",
        L"ntxMcLookbackFloating",
        L"ntxMcLookbackFloatingAsync",
        L"Lookback option, the extremum as strike",
        L"Call: S_T - m, put: M - S_T, at expiry; M and m are the highest and the lowest of the extremum "
        L"so far, today's price and the fixings. Control variate: the asset. Delta and vega pathwise.",
        L"Goldman, Sosin and Gatto, Journal of Finance 34 (1979), p. 1111-1127; Glasserman (2004), sec. "
        L"7.2.2",
        {mc_lookback_floating_inputs, 7},
        {mc_lookback_floating_outputs, 8},
    },
    {
        NTX_MC_FORWARD_START,
        L"mc_forward_start",
        L"NTX.MC.FORWARD_START",
        L"ntxMcForwardStart",
        L"ntxMcForwardStartAsync",
        L"Forward-start option",
        L"max(w (S_T - a S_s), 0) at expiry; S_s is the price at the start time, a the strike ratio. "
        L"Control variate: S_T - a S_s. Delta and vega pathwise.",
        L"Rubinstein, Pay now, choose later, Risk 4(2) (1991)",
        {mc_forward_start_inputs, 8},
        {mc_forward_start_outputs, 8},
    },
    {
        NTX_MC_CLIQUET,
        L"mc_cliquet",
        L"NTX.MC.CLIQUET",
        L"ntxMcCliquet",
        L"ntxMcCliquetAsync",
        L"Cliquet",
        L"Cash times the sum, over the periods that end at the fixings, of the simple return of the "
        L"period, each and their sum kept between floor and cap; at expiry. Control variate: the sum of "
        L"the returns as they are. Vega pathwise; there is no delta, as returns do not depend on the "
        L"spot.",
        L"Wilmott, Cliquet options and volatility models, Wilmott magazine (December 2002), p. 78-83",
        {mc_cliquet_inputs, 10},
        {mc_cliquet_outputs, 7},
    },
};

} // namespace

const table<pricer> simulations = {list, 14};

namespace {

const word generator_words[] = {
    {L"philox", 0},
    {L"sobol", 1},
};

const word scrambling_words[] = {
    {L"owen", 0},
    {L"digital_shift", 1},
    {L"none", 2},
};

const word fixing_kind_words[] = {
    {L"equal", 0},
    {L"fractions", 1},
    {L"years", 2},
};

const setting setting_list[] = {
    {L"paths", L"Paths for each option. Left out: 65536.", {nullptr, 0}},
    {
        L"fixings",
        L"When the payoff looks at a path: so many fixings at equal distances, the last at expiry, or a "
        L"range of times. Left out: one, at expiry.",
        {nullptr, 0},
    },
    {
        L"fixing_kind",
        L"What the times in fixings are: \"equal\", \"fractions\" or \"years\". Left out: years for a "
        L"range, else equal.",
        {fixing_kind_words, 3},
    },
    {
        L"generator",
        L"Random numbers: \"philox\" or \"sobol\". Sobol points are more accurate nearly always. Left "
        L"out: philox.",
        {generator_words, 2},
    },
    {L"seed", L"Other whole numbers give independent random numbers. Left out: 0.", {nullptr, 0}},
    {L"antithetic", L"TRUE for paths in pairs with opposite noise. Left out: FALSE.", {nullptr, 0}},
    {
        L"control_variate",
        L"FALSE if the known price of something similar is not to correct the estimate. Left out: TRUE.",
        {nullptr, 0},
    },
    {
        L"scrambling",
        L"How Sobol points are randomised: \"owen\", \"digital_shift\" or \"none\"; with the last there "
        L"is no standard error. Left out: owen.",
        {scrambling_words, 3},
    },
    {
        L"replicates",
        L"Independent randomisations of the Sobol points, which tell the standard error. Left out: 16.",
        {nullptr, 0},
    },
    {
        L"standard_error",
        L"An option is done as soon as its standard error is not above this. Left out: never.",
        {nullptr, 0},
    },
    {
        L"relative_error",
        L"An option is done as soon as its standard error is not above this times its price. Left out: "
        L"never.",
        {nullptr, 0},
    },
    {
        L"deadline",
        L"Seconds for the whole call; options get as many paths as fit. Left out: no limit.",
        {nullptr, 0},
    },
    {
        L"moment_matching",
        L"TRUE to shift the normals of each step so that those of 64 paths have no mean; for philox. Left "
        L"out: FALSE.",
        {nullptr, 0},
    },
};

} // namespace

const table<setting> settings = {setting_list, NTX_SETTINGS};

} // namespace addin

NTX_EXPORT XLOPER12 *WINAPI ntxMcEuropean(const XLOPER12 *type, const XLOPER12 *spot, const XLOPER12 *strike,
    const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *dividend_yield,
    const XLOPER12 *outputs, NTX_SETTING_PARAMETERS)
{
    return addin::simulate_with(addin::simulations[0], {type, spot, strike, time, rate, vol, dividend_yield},
        outputs, {NTX_SETTING_NAMES});
}

NTX_EXPORT void WINAPI ntxMcEuropeanAsync(const XLOPER12 *type, const XLOPER12 *spot, const XLOPER12 *strike,
    const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *dividend_yield,
    const XLOPER12 *outputs, NTX_SETTING_PARAMETERS, const XLOPER12 *handle)
{
    addin::simulate_later_with(addin::simulations[0], {type, spot, strike, time, rate, vol, dividend_yield},
        outputs, {NTX_SETTING_NAMES}, handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxMcAsianArithmetic(const XLOPER12 *type, const XLOPER12 *spot,
    const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *strike,
    const XLOPER12 *dividend_yield, const XLOPER12 *average, const XLOPER12 *past_fixings,
    const XLOPER12 *outputs, NTX_SETTING_PARAMETERS)
{
    return addin::simulate_with(addin::simulations[1], {type, spot, time, rate, vol, strike, dividend_yield,
        average, past_fixings}, outputs, {NTX_SETTING_NAMES});
}

NTX_EXPORT void WINAPI ntxMcAsianArithmeticAsync(const XLOPER12 *type, const XLOPER12 *spot,
    const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *strike,
    const XLOPER12 *dividend_yield, const XLOPER12 *average, const XLOPER12 *past_fixings,
    const XLOPER12 *outputs, NTX_SETTING_PARAMETERS, const XLOPER12 *handle)
{
    addin::simulate_later_with(addin::simulations[1], {type, spot, time, rate, vol, strike, dividend_yield,
        average, past_fixings}, outputs, {NTX_SETTING_NAMES}, handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxMcAsianArithmeticFloating(const XLOPER12 *type, const XLOPER12 *spot,
    const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *dividend_yield,
    const XLOPER12 *average, const XLOPER12 *past_fixings, const XLOPER12 *outputs, NTX_SETTING_PARAMETERS)
{
    return addin::simulate_with(addin::simulations[2], {type, spot, time, rate, vol, dividend_yield, average,
        past_fixings}, outputs, {NTX_SETTING_NAMES});
}

NTX_EXPORT void WINAPI ntxMcAsianArithmeticFloatingAsync(const XLOPER12 *type, const XLOPER12 *spot,
    const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *dividend_yield,
    const XLOPER12 *average, const XLOPER12 *past_fixings, const XLOPER12 *outputs, NTX_SETTING_PARAMETERS,
    const XLOPER12 *handle)
{
    addin::simulate_later_with(addin::simulations[2], {type, spot, time, rate, vol, dividend_yield, average,
        past_fixings}, outputs, {NTX_SETTING_NAMES}, handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxMcAsianGeometric(const XLOPER12 *type, const XLOPER12 *spot,
    const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *strike,
    const XLOPER12 *dividend_yield, const XLOPER12 *average, const XLOPER12 *past_fixings,
    const XLOPER12 *outputs, NTX_SETTING_PARAMETERS)
{
    return addin::simulate_with(addin::simulations[3], {type, spot, time, rate, vol, strike, dividend_yield,
        average, past_fixings}, outputs, {NTX_SETTING_NAMES});
}

NTX_EXPORT void WINAPI ntxMcAsianGeometricAsync(const XLOPER12 *type, const XLOPER12 *spot,
    const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *strike,
    const XLOPER12 *dividend_yield, const XLOPER12 *average, const XLOPER12 *past_fixings,
    const XLOPER12 *outputs, NTX_SETTING_PARAMETERS, const XLOPER12 *handle)
{
    addin::simulate_later_with(addin::simulations[3], {type, spot, time, rate, vol, strike, dividend_yield,
        average, past_fixings}, outputs, {NTX_SETTING_NAMES}, handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxMcAsianGeometricFloating(const XLOPER12 *type, const XLOPER12 *spot,
    const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *dividend_yield,
    const XLOPER12 *average, const XLOPER12 *past_fixings, const XLOPER12 *outputs, NTX_SETTING_PARAMETERS)
{
    return addin::simulate_with(addin::simulations[4], {type, spot, time, rate, vol, dividend_yield, average,
        past_fixings}, outputs, {NTX_SETTING_NAMES});
}

NTX_EXPORT void WINAPI ntxMcAsianGeometricFloatingAsync(const XLOPER12 *type, const XLOPER12 *spot,
    const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *dividend_yield,
    const XLOPER12 *average, const XLOPER12 *past_fixings, const XLOPER12 *outputs, NTX_SETTING_PARAMETERS,
    const XLOPER12 *handle)
{
    addin::simulate_later_with(addin::simulations[4], {type, spot, time, rate, vol, dividend_yield, average,
        past_fixings}, outputs, {NTX_SETTING_NAMES}, handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxMcBarrier(const XLOPER12 *type, const XLOPER12 *spot, const XLOPER12 *strike,
    const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *barrier,
    const XLOPER12 *direction, const XLOPER12 *knock, const XLOPER12 *dividend_yield, const XLOPER12 *rebate,
    const XLOPER12 *outputs, NTX_SETTING_PARAMETERS)
{
    return addin::simulate_with(addin::simulations[5], {type, spot, strike, time, rate, vol, barrier,
        direction, knock, dividend_yield, rebate}, outputs, {NTX_SETTING_NAMES});
}

NTX_EXPORT void WINAPI ntxMcBarrierAsync(const XLOPER12 *type, const XLOPER12 *spot, const XLOPER12 *strike,
    const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *barrier,
    const XLOPER12 *direction, const XLOPER12 *knock, const XLOPER12 *dividend_yield, const XLOPER12 *rebate,
    const XLOPER12 *outputs, NTX_SETTING_PARAMETERS, const XLOPER12 *handle)
{
    addin::simulate_later_with(addin::simulations[5], {type, spot, strike, time, rate, vol, barrier,
        direction, knock, dividend_yield, rebate}, outputs, {NTX_SETTING_NAMES}, handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxMcBarrierContinuous(const XLOPER12 *type, const XLOPER12 *spot,
    const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol,
    const XLOPER12 *barrier, const XLOPER12 *direction, const XLOPER12 *knock, const XLOPER12 *dividend_yield,
    const XLOPER12 *rebate, const XLOPER12 *outputs, NTX_SETTING_PARAMETERS)
{
    return addin::simulate_with(addin::simulations[6], {type, spot, strike, time, rate, vol, barrier,
        direction, knock, dividend_yield, rebate}, outputs, {NTX_SETTING_NAMES});
}

NTX_EXPORT void WINAPI ntxMcBarrierContinuousAsync(const XLOPER12 *type, const XLOPER12 *spot,
    const XLOPER12 *strike, const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol,
    const XLOPER12 *barrier, const XLOPER12 *direction, const XLOPER12 *knock, const XLOPER12 *dividend_yield,
    const XLOPER12 *rebate, const XLOPER12 *outputs, NTX_SETTING_PARAMETERS, const XLOPER12 *handle)
{
    addin::simulate_later_with(addin::simulations[6], {type, spot, strike, time, rate, vol, barrier,
        direction, knock, dividend_yield, rebate}, outputs, {NTX_SETTING_NAMES}, handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxMcDigital(const XLOPER12 *type, const XLOPER12 *spot, const XLOPER12 *strike,
    const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *dividend_yield,
    const XLOPER12 *cash, const XLOPER12 *outputs, NTX_SETTING_PARAMETERS)
{
    return addin::simulate_with(addin::simulations[7], {type, spot, strike, time, rate, vol, dividend_yield,
        cash}, outputs, {NTX_SETTING_NAMES});
}

NTX_EXPORT void WINAPI ntxMcDigitalAsync(const XLOPER12 *type, const XLOPER12 *spot, const XLOPER12 *strike,
    const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *dividend_yield,
    const XLOPER12 *cash, const XLOPER12 *outputs, NTX_SETTING_PARAMETERS, const XLOPER12 *handle)
{
    addin::simulate_later_with(addin::simulations[7], {type, spot, strike, time, rate, vol, dividend_yield,
        cash}, outputs, {NTX_SETTING_NAMES}, handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxMcOneTouch(const XLOPER12 *spot, const XLOPER12 *time, const XLOPER12 *rate,
    const XLOPER12 *vol, const XLOPER12 *barrier, const XLOPER12 *direction, const XLOPER12 *dividend_yield,
    const XLOPER12 *knock, const XLOPER12 *cash, const XLOPER12 *outputs, NTX_SETTING_PARAMETERS)
{
    return addin::simulate_with(addin::simulations[8], {spot, time, rate, vol, barrier, direction,
        dividend_yield, knock, cash}, outputs, {NTX_SETTING_NAMES});
}

NTX_EXPORT void WINAPI ntxMcOneTouchAsync(const XLOPER12 *spot, const XLOPER12 *time, const XLOPER12 *rate,
    const XLOPER12 *vol, const XLOPER12 *barrier, const XLOPER12 *direction, const XLOPER12 *dividend_yield,
    const XLOPER12 *knock, const XLOPER12 *cash, const XLOPER12 *outputs, NTX_SETTING_PARAMETERS,
    const XLOPER12 *handle)
{
    addin::simulate_later_with(addin::simulations[8], {spot, time, rate, vol, barrier, direction,
        dividend_yield, knock, cash}, outputs, {NTX_SETTING_NAMES}, handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxMcOneTouchContinuous(const XLOPER12 *spot, const XLOPER12 *time,
    const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *barrier, const XLOPER12 *direction,
    const XLOPER12 *dividend_yield, const XLOPER12 *knock, const XLOPER12 *cash, const XLOPER12 *outputs,
    NTX_SETTING_PARAMETERS)
{
    return addin::simulate_with(addin::simulations[9], {spot, time, rate, vol, barrier, direction,
        dividend_yield, knock, cash}, outputs, {NTX_SETTING_NAMES});
}

NTX_EXPORT void WINAPI ntxMcOneTouchContinuousAsync(const XLOPER12 *spot, const XLOPER12 *time,
    const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *barrier, const XLOPER12 *direction,
    const XLOPER12 *dividend_yield, const XLOPER12 *knock, const XLOPER12 *cash, const XLOPER12 *outputs,
    NTX_SETTING_PARAMETERS, const XLOPER12 *handle)
{
    addin::simulate_later_with(addin::simulations[9], {spot, time, rate, vol, barrier, direction,
        dividend_yield, knock, cash}, outputs, {NTX_SETTING_NAMES}, handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxMcLookback(const XLOPER12 *type, const XLOPER12 *spot, const XLOPER12 *time,
    const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *strike, const XLOPER12 *dividend_yield,
    const XLOPER12 *extremum, const XLOPER12 *outputs, NTX_SETTING_PARAMETERS)
{
    return addin::simulate_with(addin::simulations[10], {type, spot, time, rate, vol, strike, dividend_yield,
        extremum}, outputs, {NTX_SETTING_NAMES});
}

NTX_EXPORT void WINAPI ntxMcLookbackAsync(const XLOPER12 *type, const XLOPER12 *spot, const XLOPER12 *time,
    const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *strike, const XLOPER12 *dividend_yield,
    const XLOPER12 *extremum, const XLOPER12 *outputs, NTX_SETTING_PARAMETERS, const XLOPER12 *handle)
{
    addin::simulate_later_with(addin::simulations[10], {type, spot, time, rate, vol, strike, dividend_yield,
        extremum}, outputs, {NTX_SETTING_NAMES}, handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxMcLookbackFloating(const XLOPER12 *type, const XLOPER12 *spot,
    const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *dividend_yield,
    const XLOPER12 *extremum, const XLOPER12 *outputs, NTX_SETTING_PARAMETERS)
{
    return addin::simulate_with(addin::simulations[11], {type, spot, time, rate, vol, dividend_yield,
        extremum}, outputs, {NTX_SETTING_NAMES});
}

NTX_EXPORT void WINAPI ntxMcLookbackFloatingAsync(const XLOPER12 *type, const XLOPER12 *spot,
    const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *dividend_yield,
    const XLOPER12 *extremum, const XLOPER12 *outputs, NTX_SETTING_PARAMETERS, const XLOPER12 *handle)
{
    addin::simulate_later_with(addin::simulations[11], {type, spot, time, rate, vol, dividend_yield,
        extremum}, outputs, {NTX_SETTING_NAMES}, handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxMcForwardStart(const XLOPER12 *type, const XLOPER12 *spot,
    const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *start_time,
    const XLOPER12 *dividend_yield, const XLOPER12 *strike_ratio, const XLOPER12 *outputs,
    NTX_SETTING_PARAMETERS)
{
    return addin::simulate_with(addin::simulations[12], {type, spot, time, rate, vol, start_time,
        dividend_yield, strike_ratio}, outputs, {NTX_SETTING_NAMES});
}

NTX_EXPORT void WINAPI ntxMcForwardStartAsync(const XLOPER12 *type, const XLOPER12 *spot,
    const XLOPER12 *time, const XLOPER12 *rate, const XLOPER12 *vol, const XLOPER12 *start_time,
    const XLOPER12 *dividend_yield, const XLOPER12 *strike_ratio, const XLOPER12 *outputs,
    NTX_SETTING_PARAMETERS, const XLOPER12 *handle)
{
    addin::simulate_later_with(addin::simulations[12], {type, spot, time, rate, vol, start_time,
        dividend_yield, strike_ratio}, outputs, {NTX_SETTING_NAMES}, handle);
}

NTX_EXPORT XLOPER12 *WINAPI ntxMcCliquet(const XLOPER12 *spot, const XLOPER12 *time, const XLOPER12 *rate,
    const XLOPER12 *vol, const XLOPER12 *dividend_yield, const XLOPER12 *cash, const XLOPER12 *local_floor,
    const XLOPER12 *local_cap, const XLOPER12 *global_floor, const XLOPER12 *global_cap,
    const XLOPER12 *outputs, NTX_SETTING_PARAMETERS)
{
    return addin::simulate_with(addin::simulations[13], {spot, time, rate, vol, dividend_yield, cash,
        local_floor, local_cap, global_floor, global_cap}, outputs, {NTX_SETTING_NAMES});
}

NTX_EXPORT void WINAPI ntxMcCliquetAsync(const XLOPER12 *spot, const XLOPER12 *time, const XLOPER12 *rate,
    const XLOPER12 *vol, const XLOPER12 *dividend_yield, const XLOPER12 *cash, const XLOPER12 *local_floor,
    const XLOPER12 *local_cap, const XLOPER12 *global_floor, const XLOPER12 *global_cap,
    const XLOPER12 *outputs, NTX_SETTING_PARAMETERS, const XLOPER12 *handle)
{
    addin::simulate_later_with(addin::simulations[13], {spot, time, rate, vol, dividend_yield, cash,
        local_floor, local_cap, global_floor, global_cap}, outputs, {NTX_SETTING_NAMES}, handle);
}
