// What Rust calls; see lib.rs.
#pragma once

#include <neutryx.hpp>
#include <rust/cxx.h>

#include <cstdint>
#include <memory>

std::unique_ptr<neutryx::engine> make_engine(std::uint32_t threads);

std::uint64_t price(const neutryx::engine &engine, rust::Slice<const double> spot, rust::Slice<const double> vol,
    rust::Slice<double> price, rust::Slice<double> gamma, rust::Slice<std::uint32_t> row_codes);

std::int32_t price_as_job(const neutryx::engine &engine, rust::Slice<const double> spot,
    rust::Slice<const double> vol, rust::Slice<double> price, bool cancel);

rust::Vec<std::uint8_t> simulate(const neutryx::engine &engine, rust::Slice<const double> strike,
    rust::Slice<const double> fixing_times, rust::Slice<double> price, rust::Slice<double> standard_error);
