// Written by `cargo xtask gen` from the registry; do not edit.

// The inputs of functions that serve every pricer.
#ifndef NEUTRYX_EXCEL_INPUTS_HPP
#define NEUTRYX_EXCEL_INPUTS_HPP

#define NTX_MOST_INPUTS 8
#define NTX_INPUT_PARAMETERS \
    const XLOPER12 *input1, const XLOPER12 *input2, const XLOPER12 *input3, const XLOPER12 *input4, \
    const XLOPER12 *input5, const XLOPER12 *input6, const XLOPER12 *input7, const XLOPER12 *input8
#define NTX_INPUT_NAMES input1, input2, input3, input4, input5, input6, input7, input8

#endif
