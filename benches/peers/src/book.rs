//! Options and results as dense columns, the same memory for everyone.

use crate::quantlib::{Columns, Greeks};
use crate::seeded_book::seeded_book;
use neutryx::{Input, Output, PricerId};

/// What a desk looks at first: the price and five Greeks.
pub const GREEKS: [Output; 6] =
    [Output::Price, Output::Delta, Output::Gamma, Output::Vega, Output::Theta, Output::Rho];

/// European options.
pub struct Book {
    columns: Vec<(Input, Vec<f64>)>,
}

impl Book {
    /// The book that `neutryx bench` prices.
    pub fn seeded(rows: usize) -> Book {
        Book { columns: seeded_book(neutryx::models::pricer(PricerId::BsmEuropean), rows) }
    }
    /// The first options of the seeded book, expiring after whole days, for libraries that take dates.
    pub fn of_whole_days(rows: usize) -> Book {
        let mut book = Book::seeded(rows);
        for (input, values) in &mut book.columns {
            if *input == Input::Time {
                for time in values {
                    *time = (*time * 365.0).round() / 365.0;
                }
            }
        }
        book
    }
    /// Number of options.
    pub fn rows(&self) -> usize {
        self.columns[0].1.len()
    }
    /// The columns in the pricer's order.
    pub fn inputs(&self) -> &[(Input, Vec<f64>)] {
        &self.columns
    }
    /// The columns by name.
    pub fn columns(&self) -> Columns<'_> {
        let of = |wanted: Input| -> &[f64] {
            let found = self.columns.iter().find(|(input, _)| *input == wanted);
            &found.expect("bsm_european takes all seven").1
        };
        Columns {
            sign: of(Input::Type),
            spot: of(Input::Spot),
            strike: of(Input::Strike),
            time: of(Input::Time),
            rate: of(Input::Rate),
            dividend_yield: of(Input::DividendYield),
            vol: of(Input::Vol),
        }
    }
}

/// A column for each of [`GREEKS`].
pub struct Results([Vec<f64>; 6]);

impl Results {
    /// Room for `rows` options.
    pub fn new(rows: usize) -> Results {
        Results(std::array::from_fn(|_| vec![f64::NAN; rows]))
    }
    /// The prices.
    pub fn price(&mut self) -> &mut [f64] {
        &mut self.0[0]
    }
    /// All columns, by name.
    pub fn greeks(&mut self) -> Greeks<'_> {
        let [price, delta, gamma, vega, theta, rho] = &mut self.0;
        Greeks { price, delta, gamma, vega, theta, rho }
    }
    /// All columns, in the order of [`GREEKS`].
    pub fn columns(&mut self) -> &mut [Vec<f64>; 6] {
        &mut self.0
    }
}
