#[cfg(panic = "abort")]
compile_error!(
    "neutryx must be built with panic = \"unwind\": a panic is caught at the C boundary and becomes an error code"
);
pub mod math;
pub mod real;
