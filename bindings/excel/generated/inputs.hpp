// Written by `cargo xtask gen` from the registry; do not edit.

// The parameters that functions have in common.
#ifndef NEUTRYX_EXCEL_INPUTS_HPP
#define NEUTRYX_EXCEL_INPUTS_HPP

#define NTX_MOST_INPUTS 8
#define NTX_INPUT_PARAMETERS \
    const XLOPER12 *input1, const XLOPER12 *input2, const XLOPER12 *input3, const XLOPER12 *input4, \
    const XLOPER12 *input5, const XLOPER12 *input6, const XLOPER12 *input7, const XLOPER12 *input8
#define NTX_INPUT_NAMES input1, input2, input3, input4, input5, input6, input7, input8
#define NTX_SETTINGS 13
#define NTX_SETTING_PARAMETERS \
    const XLOPER12 *paths, const XLOPER12 *fixings, const XLOPER12 *fixing_kind, const XLOPER12 *generator, \
    const XLOPER12 *seed, const XLOPER12 *antithetic, const XLOPER12 *control_variate, \
    const XLOPER12 *scrambling, const XLOPER12 *replicates, const XLOPER12 *standard_error, \
    const XLOPER12 *relative_error, const XLOPER12 *deadline, const XLOPER12 *moment_matching
#define NTX_SETTING_NAMES \
    paths, fixings, fixing_kind, generator, seed, antithetic, control_variate, scrambling, replicates, \
    standard_error, relative_error, deadline, moment_matching
#define NTX_MOST_SIMULATION_ARGUMENTS 25
#define NTX_SIMULATION_PARAMETERS \
    const XLOPER12 *argument1, const XLOPER12 *argument2, const XLOPER12 *argument3, \
    const XLOPER12 *argument4, const XLOPER12 *argument5, const XLOPER12 *argument6, \
    const XLOPER12 *argument7, const XLOPER12 *argument8, const XLOPER12 *argument9, \
    const XLOPER12 *argument10, const XLOPER12 *argument11, const XLOPER12 *argument12, \
    const XLOPER12 *argument13, const XLOPER12 *argument14, const XLOPER12 *argument15, \
    const XLOPER12 *argument16, const XLOPER12 *argument17, const XLOPER12 *argument18, \
    const XLOPER12 *argument19, const XLOPER12 *argument20, const XLOPER12 *argument21, \
    const XLOPER12 *argument22, const XLOPER12 *argument23, const XLOPER12 *argument24, \
    const XLOPER12 *argument25
#define NTX_SIMULATION_NAMES \
    argument1, argument2, argument3, argument4, argument5, argument6, argument7, argument8, argument9, \
    argument10, argument11, argument12, argument13, argument14, argument15, argument16, argument17, \
    argument18, argument19, argument20, argument21, argument22, argument23, argument24, argument25

#endif
