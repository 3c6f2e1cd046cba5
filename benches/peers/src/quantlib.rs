//! QuantLib, called a book at a time so that the bridge costs nothing.

pub use bridge::{
    Columns, DatedBook, Greeks, Paths, Quotes, black_calculator_greeks, black_calculator_prices,
    black_formula_prices, build_and_price, implied_deviations, implied_deviations_li, implied_normal_vols,
    new_dated_book, simulated,
};

#[cxx::bridge(namespace = "peers")]
mod bridge {
    /// Options, one an element.
    #[derive(Clone, Copy)]
    struct Columns<'a> {
        /// 1 for a call, -1 for a put.
        sign: &'a [f64],
        spot: &'a [f64],
        strike: &'a [f64],
        /// Years.
        time: &'a [f64],
        rate: &'a [f64],
        dividend_yield: &'a [f64],
        vol: &'a [f64],
    }

    /// Undiscounted quotes of options on a forward, one an element.
    #[derive(Clone, Copy)]
    struct Quotes<'a> {
        /// 1 for a call, -1 for a put.
        sign: &'a [f64],
        forward: &'a [f64],
        strike: &'a [f64],
        /// Years.
        time: &'a [f64],
        price: &'a [f64],
    }

    /// A call and how to simulate it.
    #[derive(Clone, Copy)]
    struct Paths {
        /// On the arithmetic mean of the fixings, or on the price at expiry.
        is_asian: bool,
        /// At equal distances of whole days.
        fixings: u32,
        /// To expiry, of 1/365 year.
        days: u32,
        spot: f64,
        strike: f64,
        rate: f64,
        vol: f64,
        /// Pairs of paths, if they are antithetic.
        paths: u64,
        antithetic: bool,
        /// Sobol points through a Brownian bridge, or Mersenne Twister.
        is_sobol: bool,
    }

    /// Room for results, one an element.
    struct Greeks<'a> {
        price: &'a mut [f64],
        delta: &'a mut [f64],
        gamma: &'a mut [f64],
        vega: &'a mut [f64],
        theta: &'a mut [f64],
        rho: &'a mut [f64],
    }

    unsafe extern "C++" {
        include!("quantlib.h");

        /// `blackFormula`: no object at all, prices only.
        fn black_formula_prices(book: &Columns, price: &mut [f64]);

        /// A `BlackCalculator` an option, on the stack: no quotes, no curves, no dates.
        fn black_calculator_prices(book: &Columns, price: &mut [f64]);
        /// As [`black_calculator_prices`], with Greeks.
        fn black_calculator_greeks(book: &Columns, results: &mut Greeks);

        /// `blackFormulaImpliedStdDev` to twelve digits; NaN where it throws.
        fn implied_deviations(quotes: &Quotes, deviation: &mut [f64]);
        /// `blackFormulaImpliedStdDevLiRS` to twelve digits; NaN where it throws.
        fn implied_deviations_li(quotes: &Quotes, deviation: &mut [f64]);
        /// `bachelierBlackFormulaImpliedVol`; NaN where it throws.
        fn implied_normal_vols(quotes: &Quotes, vol: &mut [f64]);

        /// The price by `MCEuropeanEngine` or `MCDiscreteArithmeticAPEngine`.
        fn simulated(paths: &Paths) -> f64;

        /// `VanillaOption` objects with `AnalyticEuropeanEngine`, quotes and flat curves of their own.
        type DatedBook;
        /// Builds the objects. Times must be whole days of 1/365 year.
        fn new_dated_book(book: &Columns) -> UniquePtr<DatedBook>;
        /// Calculates every option anew.
        fn prices(self: &DatedBook, price: &mut [f64]);
        /// As [`DatedBook::prices`], with Greeks.
        fn greeks(self: &DatedBook, results: &mut Greeks);
        /// Builds the objects of an option, prices it and throws them away, one option after the other.
        fn build_and_price(book: &Columns, price: &mut [f64]);
    }
}
