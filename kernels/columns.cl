/*
 * Columns as kernel parameters. NTX_INPUTS and NTX_OUTPUTS, printed before this, apply a macro to each
 * column's number.
 *
 * A column is a buffer and the element in it that belongs to the first row; an input may instead be one
 * value for all rows, which is never expanded. Columns may be in one buffer, so no pointer is restrict.
 */
#define NTX_ONE_VALUE ULONG_MAX

#define NTX_INPUT_PARAMETER(i) , __global const real *x##i, const ulong x_at##i, const real x_value##i
#define NTX_OUTPUT_PARAMETER(i) , __global real *y##i, const ulong y_at##i
#define NTX_COLUMNS NTX_INPUTS(NTX_INPUT_PARAMETER) NTX_OUTPUTS(NTX_OUTPUT_PARAMETER)

#define NTX_LOAD(i) in[i] = x_at##i == NTX_ONE_VALUE ? x_value##i : x##i[x_at##i + row];
/* The first result is not a column: it says what kind of row this is. */
#define NTX_STORE(i) y##i[y_at##i + row] = out[i + 1];
