//! The C++ wrapper as Rust sees it through cxx: slices are columns, exceptions are errors.

#[cxx::bridge]
pub mod calls {
    unsafe extern "C++" {
        include!("neutryx-cxx/src/calls.hpp");

        #[namespace = "neutryx"]
        #[cxx_name = "engine"]
        type Engine;

        /// An engine with so many threads.
        fn make_engine(threads: u32) -> Result<UniquePtr<Engine>>;

        /// Prices calls with `bsm_european`; the number of bad rows.
        fn price(
            engine: &Engine,
            spot: &[f64],
            vol: &[f64],
            price: &mut [f64],
            gamma: &mut [f64],
            row_codes: &mut [u32],
        ) -> Result<u64>;

        /// The same as a job, which is cancelled at once if asked to; its status.
        fn price_as_job(
            engine: &Engine,
            spot: &[f64],
            vol: &[f64],
            price: &mut [f64],
            cancel: bool,
        ) -> Result<i32>;

        /// Simulates calls with `mc_asian_arithmetic`, for every strike; the state as bytes.
        fn simulate(
            engine: &Engine,
            strike: &[f64],
            fixing_times: &[f64],
            price: &mut [f64],
            standard_error: &mut [f64],
        ) -> Result<Vec<u8>>;
    }
}

// Linked for its C functions, which the C++ side calls.
use neutryx as _;
