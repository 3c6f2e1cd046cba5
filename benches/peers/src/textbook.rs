//! The formula as textbooks print it: std's functions and libm's `erfc`, one option after the other, and the
//! same text in C compiled with everything a compiler may do.

use crate::quantlib::{Columns, Greeks};
use std::f64::consts::{FRAC_1_SQRT_2, PI};

unsafe extern "C" {
    safe fn erfc(x: f64) -> f64;
    fn peers_textbook_prices(
        rows: usize,
        sign: *const f64,
        spot: *const f64,
        strike: *const f64,
        time: *const f64,
        rate: *const f64,
        dividend_yield: *const f64,
        vol: *const f64,
        price: *mut f64,
    );
    fn peers_textbook_greeks(
        rows: usize,
        sign: *const f64,
        spot: *const f64,
        strike: *const f64,
        time: *const f64,
        rate: *const f64,
        dividend_yield: *const f64,
        vol: *const f64,
        price: *mut f64,
        delta: *mut f64,
        gamma: *mut f64,
        vega: *mut f64,
        theta: *mut f64,
        rho: *mut f64,
    );
}

fn norm_cdf(x: f64) -> f64 {
    0.5 * erfc(-x * FRAC_1_SQRT_2)
}

fn norm_pdf(x: f64) -> f64 {
    (-0.5 * x * x).exp() / (2.0 * PI).sqrt()
}

/// What price and Greeks are made of.
struct Parts {
    sqrt_time: f64,
    deviation: f64,
    d1: f64,
    d2: f64,
    yield_discount: f64,
    asset: f64,
    cash: f64,
}

impl Parts {
    #[inline(always)]
    fn new(book: &Columns<'_>, i: usize) -> Parts {
        let (spot, strike, time, vol) = (book.spot[i], book.strike[i], book.time[i], book.vol[i]);
        let (rate, dividend_yield) = (book.rate[i], book.dividend_yield[i]);
        let sqrt_time = time.sqrt();
        let deviation = vol * sqrt_time;
        let d1 = ((spot / strike).ln() + (rate - dividend_yield) * time) / deviation + 0.5 * deviation;
        let yield_discount = (-dividend_yield * time).exp();
        Parts {
            sqrt_time,
            deviation,
            d1,
            d2: d1 - deviation,
            yield_discount,
            asset: spot * yield_discount,
            cash: strike * (-rate * time).exp(),
        }
    }
}

/// Prices with std and libm, one option after the other.
pub fn prices(book: &Columns<'_>, price: &mut [f64]) {
    for (i, price) in price.iter_mut().enumerate() {
        let x = Parts::new(book, i);
        let sign = book.sign[i];
        *price = sign * (x.asset * norm_cdf(sign * x.d1) - x.cash * norm_cdf(sign * x.d2));
    }
}

/// Prices and Greeks with std and libm, one option after the other.
pub fn greeks(book: &Columns<'_>, results: &mut Greeks<'_>) {
    for i in 0..results.price.len() {
        let x = Parts::new(book, i);
        let (sign, spot, time) = (book.sign[i], book.spot[i], book.time[i]);
        let (n1, n2) = (norm_cdf(sign * x.d1), norm_cdf(sign * x.d2));
        let density = norm_pdf(x.d1);
        results.price[i] = sign * (x.asset * n1 - x.cash * n2);
        results.delta[i] = sign * x.yield_discount * n1;
        results.gamma[i] = x.yield_discount * density / (spot * x.deviation);
        results.vega[i] = x.asset * density * x.sqrt_time;
        results.theta[i] = -x.asset * density * book.vol[i] / (2.0 * x.sqrt_time)
            + sign * (book.dividend_yield[i] * x.asset * n1 - book.rate[i] * x.cash * n2);
        results.rho[i] = sign * time * x.cash * n2;
    }
}

/// Prices with the C compiler's vector code.
pub fn vectorised_prices(book: &Columns<'_>, price: &mut [f64]) {
    check_lengths(book, price.len());
    // SAFETY: every column has this many elements, and the price overlaps none, being borrowed mutably.
    unsafe {
        peers_textbook_prices(
            price.len(),
            book.sign.as_ptr(),
            book.spot.as_ptr(),
            book.strike.as_ptr(),
            book.time.as_ptr(),
            book.rate.as_ptr(),
            book.dividend_yield.as_ptr(),
            book.vol.as_ptr(),
            price.as_mut_ptr(),
        );
    }
}

/// Prices and Greeks with the C compiler's vector code.
pub fn vectorised_greeks(book: &Columns<'_>, results: &mut Greeks<'_>) {
    let rows = results.price.len();
    check_lengths(book, rows);
    for column in [&results.delta, &results.gamma, &results.vega, &results.theta, &results.rho] {
        assert_eq!(column.len(), rows);
    }
    // SAFETY: every column has this many elements, and the results overlap none, being borrowed mutably.
    unsafe {
        peers_textbook_greeks(
            rows,
            book.sign.as_ptr(),
            book.spot.as_ptr(),
            book.strike.as_ptr(),
            book.time.as_ptr(),
            book.rate.as_ptr(),
            book.dividend_yield.as_ptr(),
            book.vol.as_ptr(),
            results.price.as_mut_ptr(),
            results.delta.as_mut_ptr(),
            results.gamma.as_mut_ptr(),
            results.vega.as_mut_ptr(),
            results.theta.as_mut_ptr(),
            results.rho.as_mut_ptr(),
        );
    }
}

fn check_lengths(book: &Columns<'_>, rows: usize) {
    let columns = [book.sign, book.spot, book.strike, book.time, book.rate, book.dividend_yield, book.vol];
    for column in columns {
        assert_eq!(column.len(), rows);
    }
}
