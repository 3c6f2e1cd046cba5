/*
 * The batch map: a work item for each row; those beyond the last do nothing. Rows that are not regular are
 * put on a list, in no particular order, with inputs and outputs untouched, for the pass over edge rows.
 */
__kernel void ntx_regular_rows(
    const uint rows, __global uint *edge_count, __global uint *edge_rows NTX_COLUMNS)
{
    const size_t row = get_global_id(0);
    if (row < rows) {
        real in[NTX_INPUT_COUNT];
        real out[NTX_OUTPUT_COUNT + 1];
        NTX_INPUTS(NTX_LOAD)
        ntx_regular(in, out);
        if (out[0] != 0) {
            NTX_OUTPUTS(NTX_STORE)
        } else {
            edge_rows[atomic_inc(edge_count)] = (uint)row;
        }
    }
}
