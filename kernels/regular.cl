/*
 * The batch map: a work item for each row; those beyond the last do nothing. Every row is computed and stored,
 * without a branch, which vectorizing compilers need. What was stored for a row that is not regular means
 * nothing; its flag says so.
 */
__kernel void ntx_regular_rows(const uint rows, __global uchar *edge_flags NTX_COLUMNS)
{
    const size_t row = get_global_id(0);
    if (row < rows) {
        real in[NTX_INPUT_COUNT];
        real out[NTX_OUTPUT_COUNT + 1];
        NTX_INPUTS(NTX_LOAD)
        ntx_regular(in, out);
        edge_flags[row] = out[0] == 0;
        NTX_OUTPUTS(NTX_STORE)
    }
}

/* Lists the rows with a flag, in no particular order. A work item for every 64 rows. */
__kernel void ntx_list_edge_rows(
    const uint rows, __global const uchar *edge_flags, __global uint *edge_count, __global uint *edge_rows)
{
    __global const ulong *words = (__global const ulong *)edge_flags;
    for (size_t word = 8 * get_global_id(0); word < 8 * get_global_id(0) + 8; ++word) {
        if (8 * word < rows && words[word] != 0) {
            for (size_t row = 8 * word; row < 8 * word + 8 && row < rows; ++row) {
                if (edge_flags[row] != 0) {
                    edge_rows[atomic_inc(edge_count)] = (uint)row;
                }
            }
        }
    }
}
