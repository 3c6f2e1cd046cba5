/*
 * What somebody would write by hand for the price of a European option with a dividend yield: the same method as
 * src/models/lognormal.rs, without its edges, its lifted densities and its check of the inputs. The measure for
 * the generated kernel.
 */
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL FP_CONTRACT OFF

static inline double power(double x)
{
    const double shifted = fma(x, 0x1.71547652b82fep+0, 0x1.8p+52);
    const double n = shifted - 0x1.8p+52;
    const double r = fma(n, -7.371002565167799e-13, fma(n, -0.6931471805592082, x));
    const double y = r * r;
    double even = fma(2.7620088445409746e-07, y, 2.4801521295954376e-05);
    even = fma(even, y, 0.0013888888917213717);
    even = fma(even, y, 0.04166666666662413);
    even = fma(even, y, 0.5000000000000001);
    double odd = fma(2.510038549551032e-08, y, 2.7557268459997064e-06);
    odd = fma(odd, y, 0.00019841269863053618);
    odd = fma(odd, y, 0.008333333333330062);
    odd = fma(odd, y, 0.16666666666666669);
    const double p = fma(y, fma(odd, r, even), r) + 1.0;
    return as_double((as_ulong(shifted) << 52) + as_ulong(p));
}

static inline double log_ratio(double a, double b)
{
    const long distance = as_long(a) - as_long(b);
    const ulong k = (ulong)(distance + ((2048L << 52) + (1L << 51))) >> 52;
    const double n = as_double(k + 0x4338000000000000UL) - (0x1.8p+52 + 2048.0);
    const double scaled = as_double(as_ulong(b) + ((k - 2048UL) << 52));
    const double s = (a - scaled) / (a + scaled);
    const double z = s * s;
    const double y = z * z;
    double even = fma(0.13209708242059462, y, 0.18181737626302938);
    even = fma(even, y, 0.28571428567275936);
    even = fma(even, y, 0.6666666666666666);
    double odd = fma(0.13609030262858499, y, 0.15388867805613718);
    odd = fma(odd, y, 0.2222222304835159);
    odd = fma(odd, y, 0.4000000000000794);
    const double low = fma(n, 7.371002565167799e-13, s + s);
    return fma(n, 0.6931471805592082, fma(s * z, fma(odd, z, even), low));
}

/* N(-x) / phi(x) as P / Q, without 1 / sqrt(2 pi). */
static inline void tail(double x, double *p, double *q)
{
    const double y = x * x;
    double even = fma(3.757916535870989e-05, y, 0.004115983017212425);
    even = fma(even, y, 0.0981308959658345);
    even = fma(even, y, 0.5954446719693803);
    even = fma(even, y, 0.5);
    double odd = fma(1.3993048118643565e-06, y, 0.0004941506706428816);
    odd = fma(odd, y, 0.023751350888201746);
    odd = fma(odd, y, 0.2903132931433541);
    odd = fma(odd, y, 0.7758577209030002);
    *p = fma(odd, x, even);
    even = fma(3.5075370062550256e-06, y, 0.0012421595801411335);
    even = fma(even, y, 0.06076744505109421);
    even = fma(even, y, 0.7848013162542371);
    even = fma(even, y, 2.5655989100829704);
    even = fma(even, y, 1.0);
    odd = fma(9.419699842335464e-05, y, 0.010411436397331716);
    odd = fma(odd, y, 0.2561065130662715);
    odd = fma(odd, y, 1.718839864814702);
    odd = fma(odd, y, 2.349600002608859);
    *q = fma(odd, x, even);
}

__kernel void hand_written(
    const uint rows, __global const double *restrict sign, __global const double *restrict spot,
    __global const double *restrict strike, __global const double *restrict time,
    __global const double *restrict rate, __global const double *restrict dividend_yield,
    __global const double *restrict vol, __global double *restrict price)
{
    const size_t i = get_global_id(0);
    if (i < rows) {
        const double w = sign[i];
        const double t = time[i];
        const double deviation = vol[i] * sqrt(t);
        const double inverse = 1.0 / deviation;
        const double carry = (rate[i] - dividend_yield[i]) * t;
        const double centre = (log_ratio(spot[i], strike[i]) + carry) * inverse;
        const double d1 = fma(0.5, deviation, centre);
        const double d2 = fma(-0.5, deviation, centre);
        const double asset = spot[i] * power(-(dividend_yield[i] * t));
        const double discounted = strike[i] * power(-(rate[i] * t));
        const double a1 = fmin(fabs(d1), 39.0);
        const double a2 = fmin(fabs(d2), 39.0);
        const double square = a1 * a1;
        const double density = power(-0.5 * square);
        const double weight = asset * fma(density, -0.5 * fma(a1, a1, -square), density);
        double p1, q1, p2, q2;
        tail(a1, &p1, &q1);
        tail(a2, &p2, &q2);
        const double inverse_q = 1.0 / (q1 * q2);
        const double tail1 = weight * (p1 * q2 * inverse_q);
        const double tail2 = weight * (p2 * q1 * inverse_q);
        const double mass1 = w * d1 < 0.0 ? tail1 : asset - tail1;
        const double mass2 = w * d2 < 0.0 ? tail2 : discounted - tail2;
        price[i] = w * (mass1 - mass2);
    }
}
