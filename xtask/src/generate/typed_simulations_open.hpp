// neutryx @VERSION@: inputs, outputs and calls of each simulation, over neutryx/engine.hpp. neutryx.hpp includes it.
//
// Written by `cargo xtask gen` from the registry; do not edit.
//
// Each simulation is a namespace with the same few names:
//
//     inputs          columns that are read
//     outputs         columns that are written; what is not given is not computed
//     simulate        simulates now; throws neutryx::error on failure
//     try_simulate    the same, but returns the failure
//     batch           keeps the columns for engine::simulate
//
// Those of several assets take a column for each where assets differ, `.spot = {first, second}`, or one for all; their
// correlations are in the settings.
#ifndef NEUTRYX_TYPED_SIMULATIONS_HPP
#define NEUTRYX_TYPED_SIMULATIONS_HPP

#include "neutryx/asset_columns.hpp"
#include "neutryx/engine.hpp"
#include "neutryx/option_type.hpp"

namespace neutryx {
