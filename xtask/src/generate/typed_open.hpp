// neutryx @VERSION@: inputs, outputs and calls of each pricer, over neutryx/engine.hpp. neutryx.hpp includes it.
//
// Written by `cargo xtask gen` from the registry; do not edit.
//
// Each pricer is a namespace with the same few names:
//
//     inputs       columns that are read, in the order of the formula
//     outputs      columns that are written; what is not given is not computed
//     price        prices now; throws neutryx::error on failure
//     try_price    the same, but returns the failure
//     batch        keeps the columns for a book, for a job, or for later
//
// This brings neutryx_typed_simulations.hpp too, which has a namespace for each simulation.
#ifndef NEUTRYX_TYPED_HPP
#define NEUTRYX_TYPED_HPP

#include "neutryx/engine.hpp"
#include "neutryx/option_type.hpp"
#include "neutryx_typed_simulations.hpp"

namespace neutryx {
