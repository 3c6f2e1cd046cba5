//! What neutryx is measured beside: QuantLib, textbook code, and what the machine can do at most.

pub mod book;
pub mod floor;
pub mod quantlib;
#[path = "../../../src/bin/neutryx/seeded_book.rs"]
pub mod seeded_book;
pub mod single;
pub mod textbook;
