// neutryx for C++17 and C++20: prices and Greeks of arrays of options, in the caller's own memory.
//
// Header only, over the C API of neutryx.h. In C++20 a call reads like this:
//
//     std::vector<double> spot = {95.0, 100.0, 105.0}, price(3), delta(3);
//     neutryx::engine engine;
//     neutryx::bsm_european::price(engine,
//         {.type = neutryx::call, .spot = spot, .strike = 100.0, .time = 0.5, .rate = 0.03, .vol = 0.2},
//         {.price = price, .delta = delta});
//
// and in C++17 the same two structs are filled by assignment: `inputs.spot = spot;`.
//
// Simulations read likewise, with the error that a price has, and with settings:
//
//     neutryx::mc_asian_arithmetic::simulate(engine,
//         {.type = neutryx::call, .spot = spot, .strike = 100.0, .time = 0.5, .rate = 0.03, .vol = 0.2},
//         {.price = price, .standard_error = error},
//         neutryx::simulation_settings().generator(NTX_GENERATOR_SOBOL).fixings(12));
//
// What an input may be:
//
//     100.0, neutryx::put              one value for all rows, kept in the call
//     std::cref(rate)                  one value for all rows, read when the call is made
//     spot                             a vector, array, span: whatever has data() and size(), or a C array
//     field(options, &option::spot)    a member of each element of such a range
//     strided<const double>{p, n, s}   n elements, s bytes from one to the next
//     a buffer, or a part() of one     elements that stay on the engine's OpenCL device
//
// of double, float, std::int32_t, std::int8_t or an enum over one of the two. Outputs are the same, but
// writable and of double or float; an lvalue double takes the result of a single option. All columns of a
// batch have the same number of rows. Nothing is copied: the library reads and writes where the data is.
//
// Units: times in years; rates and yields continuously compounded, as decimals; volatilities per square-root
// year; vega and rho per 1.00; theta per year of calendar time. neutryx.h has the details.
//
// Errors: a call that fails throws neutryx::error, which carries what the C API says. A row that cannot be
// priced is no failure: it gets NaN and a row code, the others are priced, and the outcome returned tells how
// many there were. What makes an engine or a state, warms up, prices, simulates, submits, waits, saves, loads
// or merges has a twin, try_..., that returns the failure instead.
//
// Lifetime: ranges are viewed, not kept. They must live as long as the call, or for a job until it is done;
// an owning range that is a temporary does not compile.
//
// Threads: any number may use one engine. Batches, books and settings are values, like vectors. A state serves
// one call at a time.
//
// This header brings everything; neutryx/ has a header for each subject.
#ifndef NEUTRYX_HPP
#define NEUTRYX_HPP

#include "neutryx/asset_columns.hpp"
#include "neutryx/batch.hpp"
#include "neutryx/book.hpp"
#include "neutryx/buffer.hpp"
#include "neutryx/column.hpp"
#include "neutryx/config.hpp"
#include "neutryx/device.hpp"
#include "neutryx/engine.hpp"
#include "neutryx/error.hpp"
#include "neutryx/job.hpp"
#include "neutryx/option_type.hpp"
#include "neutryx/paths.hpp"
#include "neutryx/registry.hpp"
#include "neutryx/simulation_settings.hpp"
#include "neutryx/simulation_state.hpp"
#include "neutryx/watch.hpp"
#include "neutryx_typed.hpp"
#include "neutryx_typed_simulations.hpp"

#endif
