/* The formula as textbooks print it, in a form that gcc vectorises with the functions of glibc's libmvec. */

#include <math.h>
#include <stddef.h>

static inline double norm_cdf(double x) { return 0.5 * erfc(x * -0.70710678118654752440); }

void peers_textbook_prices(size_t rows, const double *restrict sign, const double *restrict spot,
                           const double *restrict strike, const double *restrict time,
                           const double *restrict rate, const double *restrict dividend_yield,
                           const double *restrict vol, double *restrict price) {
  for (size_t i = 0; i < rows; ++i) {
    double deviation = vol[i] * sqrt(time[i]);
    double d1 = (log(spot[i] / strike[i]) + (rate[i] - dividend_yield[i]) * time[i]) / deviation +
                0.5 * deviation;
    double d2 = d1 - deviation;
    double asset = spot[i] * exp(-dividend_yield[i] * time[i]);
    double cash = strike[i] * exp(-rate[i] * time[i]);
    price[i] = sign[i] * (asset * norm_cdf(sign[i] * d1) - cash * norm_cdf(sign[i] * d2));
  }
}

void peers_textbook_greeks(size_t rows, const double *restrict sign, const double *restrict spot,
                           const double *restrict strike, const double *restrict time,
                           const double *restrict rate, const double *restrict dividend_yield,
                           const double *restrict vol, double *restrict price, double *restrict delta,
                           double *restrict gamma, double *restrict vega, double *restrict theta,
                           double *restrict rho) {
  for (size_t i = 0; i < rows; ++i) {
    double sqrt_time = sqrt(time[i]);
    double deviation = vol[i] * sqrt_time;
    double d1 = (log(spot[i] / strike[i]) + (rate[i] - dividend_yield[i]) * time[i]) / deviation +
                0.5 * deviation;
    double d2 = d1 - deviation;
    double yield_discount = exp(-dividend_yield[i] * time[i]);
    double asset = spot[i] * yield_discount;
    double cash = strike[i] * exp(-rate[i] * time[i]);
    double density = 0.39894228040143267794 * exp(-0.5 * d1 * d1);
    double n1 = norm_cdf(sign[i] * d1);
    double n2 = norm_cdf(sign[i] * d2);
    price[i] = sign[i] * (asset * n1 - cash * n2);
    delta[i] = sign[i] * yield_discount * n1;
    gamma[i] = yield_discount * density / (spot[i] * deviation);
    vega[i] = asset * density * sqrt_time;
    theta[i] = -asset * density * vol[i] / (2.0 * sqrt_time) +
               sign[i] * (dividend_yield[i] * asset * n1 - rate[i] * cash * n2);
    rho[i] = sign[i] * time[i] * cash * n2;
  }
}
