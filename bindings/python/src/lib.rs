//! The extension module `neutryx._neutryx`: NumPy arrays in, calls of the C API, NumPy arrays out.
//!
//! A call goes through these files: `column.rs` finds the memory of the inputs, `result.rs` that of the outputs,
//! `layout.rs` broadcasts them, `request.rs` cuts them into batches, `book.rs` puts several requests together, `call.rs`
//! prices, `failure.rs` makes exceptions of what went wrong. `buffer.rs` has columns that are no arrays. Nothing here knows a
//! pricer: names, numbers and domains come from the registry.
//!
//! A simulation goes the same way up to `request.rs`, with what `settings.rs` and `state.rs` read, and from there through
//! `simulation.rs`, or `paths.rs` if its paths are wanted; `parts.rs` finds the columns of several assets and of intervals.
//! `watch.rs` is what tells progress and looks for Ctrl-C in both.

mod book;
mod buffer;
mod call;
mod column;
mod engine;
mod failure;
mod job;
mod layout;
mod parts;
mod paths;
mod registry;
mod request;
mod result;
mod settings;
mod simulation;
mod state;
mod watch;

use pyo3::prelude::*;

#[pymodule]
fn _neutryx(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", neutryx::VERSION)?;
    module.add("abi_version", neutryx::ffi::ntx_abi_version())?;
    module.add_class::<engine::EngineBase>()?;
    module.add_class::<book::Preparation>()?;
    module.add_class::<book::Prepared>()?;
    module.add_class::<buffer::Buffer>()?;
    module.add_class::<job::JobHandle>()?;
    module.add_class::<job::Submission>()?;
    module.add_class::<parts::Curve>()?;
    module.add_class::<paths::PathsRequest>()?;
    module.add_class::<result::Result>()?;
    module.add_class::<settings::Settings>()?;
    module.add_class::<simulation::SimulationJob>()?;
    module.add_class::<state::State>()?;
    module.add_function(wrap_pyfunction!(buffer::create_buffer, module)?)?;
    module.add_function(wrap_pyfunction!(call::price, module)?)?;
    module.add_function(wrap_pyfunction!(call::price_columns, module)?)?;
    module.add_function(wrap_pyfunction!(call::price_book, module)?)?;
    module.add_function(wrap_pyfunction!(call::addresses, module)?)?;
    module.add_function(wrap_pyfunction!(simulation::simulate, module)?)?;
    module.add_function(wrap_pyfunction!(simulation::simulate_columns, module)?)?;
    module.add_function(wrap_pyfunction!(engine::after_fork_in_child, module)?)?;
    module.add_function(wrap_pyfunction!(registry::describe_all, module)?)?;
    module.add_function(wrap_pyfunction!(registry::describe_simulations, module)?)?;
    module.add_function(wrap_pyfunction!(registry::describe_devices, module)?)?;
    module.add_function(wrap_pyfunction!(registry::status_name, module)?)?;
    module.add_function(wrap_pyfunction!(registry::row_code_name, module)?)?;
    Ok(())
}
