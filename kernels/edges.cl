/*
 * The rows that the batch map left: limits, or NaN, and a row code. A work item for each row of the list. The
 * values go to their columns and, row by row, into a table, so that few need to be fetched.
 */
#define NTX_TABULATE(i) edge_values[item * NTX_OUTPUT_COUNT + i] = out[i + 1];

__kernel void ntx_edge_rows(
    const uint count, __global uint *edge_codes, __global const uint *edge_rows,
    __global real *edge_values NTX_COLUMNS)
{
    const size_t item = get_global_id(0);
    if (item < count) {
        const size_t row = edge_rows[item];
        real in[NTX_INPUT_COUNT];
        real out[NTX_OUTPUT_COUNT + 1];
        NTX_INPUTS(NTX_LOAD)
        ntx_edge(in, out);
        NTX_OUTPUTS(NTX_STORE)
        NTX_OUTPUTS(NTX_TABULATE)
        edge_codes[item] = (uint)out[0];
    }
}
