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
    }
}

// Linked for its C functions, which the C++ side calls.
use neutryx as _;
