/* Written by `cargo xtask gen`; do not edit. */
#pragma OPENCL FP_CONTRACT OFF
#pragma OPENCL EXTENSION cl_khr_fp64 : enable

typedef double real;

/* x * 2^n by adding n to the exponent bits; x and the result must be normal */
real ntx_scale2_normal(real x, real n) {
    const ulong k = as_ulong(n + 0x1.8p+52);
    return as_double(as_ulong(x) + (k << 52));
}

/* x * 2^n with one rounding */
real ntx_scale2(real x, real n) {
    const real low = (n * 0x1p-1 + 0x1.8p+52) - 0x1.8p+52;
    const real high = n - low;
    return x * ntx_scale2_normal(0x1p+0, low) * ntx_scale2_normal(0x1p+0, high);
}

/* k + 2048 with x / (y * 2^k) nearly one */
ulong ntx_align_bits(real x, real y) {
    const ulong distance = as_ulong(x) - as_ulong(y);
    return (distance + (((ulong)2048 << 52) + ((ulong)1 << 51))) >> 52;
}

/* y * 2^k */
real ntx_align_scaled(real x, real y) {
    const ulong shift = (ntx_align_bits(x, y) - 2048) << 52;
    return as_double(as_ulong(y) + shift);
}

/* k */
real ntx_align_exponent(real x, real y) {
    const ulong k = ntx_align_bits(x, y);
    return as_double(k + as_ulong(0x1.8p+52)) - 0x1.80000000008p+52;
}

real ntx_exp_normal(real x) {
    const real v0 = fma(x, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v1 = v0 - 0x1.8p+52;
    const real v2 = fma(v1, -0x1.62e42fefa2p-1, x);
    const real v3 = fma(v1, -0x1.9ef35793c7673p-41, v2);
    const real v4 = v3 * v3;
    const real v5 = fma(0x1.ad7f6c633011bp-26, v4, 0x1.71df2553cf019p-19);
    const real v6 = fma(v5, v4, 0x1.a01a012a570b6p-13);
    const real v7 = fma(0x1.28ad72cc49578p-22, v4, 0x1.a0199a0c691c3p-16);
    const real v8 = fma(v6, v4, 0x1.1111111127be7p-7);
    const real v9 = fma(v7, v4, 0x1.6c16c1842a0ffp-10);
    const real v10 = fma(v8, v4, 0x1.55555555554fap-3);
    const real v11 = fma(v9, v4, 0x1.555555555087dp-5);
    const real v12 = fma(v11, v3, v10);
    const real v13 = fma(v12, v3, 0x1.000000000000ap-1);
    const real v14 = fma(v4, v13, v3);
    const real v15 = v14 + 0x1p+0;
    const real v16 = ntx_scale2_normal(v15, v1);
    return v16;
}

real ntx_ln_ratio(real x, real y) {
    const real v0 = ntx_align_scaled(x, y);
    const real v1 = ntx_align_exponent(x, y);
    const real v2 = x - v0;
    const real v3 = x + v0;
    const real v4 = v2 / v3;
    const real v5 = v4 * v4;
    const real v6 = v5 * v5;
    const real v7 = fma(0x1.3852e891cfa5cp-3, v6, 0x1.c71c0168ebc05p-3);
    const real v8 = fma(0x1.3abd958759e39p-3, v6, 0x1.7474e1ec52f49p-3);
    const real v9 = fma(v7, v6, 0x1.99999998f0ca1p-2);
    const real v10 = fma(v8, v6, 0x1.249249b21c095p-2);
    const real v11 = fma(v10, v5, v9);
    const real v12 = fma(v11, v5, 0x1.5555555555776p-1);
    const real v13 = v4 * v5;
    const real v14 = v4 + v4;
    const real v15 = fma(v1, 0x1.62e42fefa39efp-1, v14);
    const real v16 = fma(v13, v12, v15);
    return v16;
}

real ntx_norm_pdf(real x) {
    const real v0 = fabs(x);
    const real v1 = 0x1.54p+5 < v0 ? 0x1.54p+5 : v0;
    const real v2 = v1 * v1;
    const real v3 = -v2;
    const real v4 = fma(v1, v1, v3);
    const real v5 = v2 * -0x1p-1;
    const real v6 = fma(v5, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v7 = v6 - 0x1.8p+52;
    const real v8 = fma(v7, -0x1.62e42fefa2p-1, v5);
    const real v9 = fma(v7, -0x1.9ef35793c7673p-41, v8);
    const real v10 = fma(v4, -0x1p-1, v9);
    const real v11 = v10 * v10;
    const real v12 = fma(0x1.ad7f6c633011bp-26, v11, 0x1.71df2553cf019p-19);
    const real v13 = fma(v12, v11, 0x1.a01a012a570b6p-13);
    const real v14 = fma(0x1.28ad72cc49578p-22, v11, 0x1.a0199a0c691c3p-16);
    const real v15 = fma(v13, v11, 0x1.1111111127be7p-7);
    const real v16 = fma(v14, v11, 0x1.6c16c1842a0ffp-10);
    const real v17 = fma(v15, v11, 0x1.55555555554fap-3);
    const real v18 = fma(v16, v11, 0x1.555555555087dp-5);
    const real v19 = fma(v18, v10, v17);
    const real v20 = fma(v19, v10, 0x1.000000000000ap-1);
    const real v21 = fma(v11, v20, v10);
    const real v22 = v21 + 0x1p+0;
    const real v23 = v22 * 0x1.9884533d43651p-2;
    const real v24 = ntx_scale2(v23, v7);
    return v24;
}

void ntx_regular(const real *in, real *out) {
    const real in_type = in[0];
    const real in_forward = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_price = in[5];
    const real v0 = in_forward - in_strike;
    const real v1 = v0 + in_strike;
    const real v2 = v1 - v0;
    const real v3 = in_forward - v1;
    const real v4 = in_strike - v2;
    const real v5 = v3 - v4;
    const real v6 = in_rate * in_time;
    const real v7 = -v6;
    const real v8 = ntx_exp_normal(v7);
    const real v9 = in_type * v0;
    const int m10 = 0x0p+0 < v9;
    const real v11 = -v8;
    const real v12 = fma(v11, v9, in_price);
    const real v13 = in_type * v5;
    const real v14 = v8 * v13;
    const real v15 = v12 - v14;
    const real v16 = fabs(v6);
    const real v17 = 0x1p+0 + v16;
    const real v18 = 0x1p-52 * v17;
    const int m19 = v6 == 0x0p+0;
    const real v20 = m19 ? 0x0p+0 : v18;
    const real v21 = m10 ? v15 : in_price;
    const real v22 = fabs(v0);
    const real v23 = v8 * v22;
    const real v24 = v8 * v9;
    const real v25 = v20 * v24;
    const real v26 = m10 ? v25 : 0x0p+0;
    const real v27 = 0x1p-26 * v21;
    const real v28 = v23 > v27 ? v23 : v27;
    const real v29 = v21 + v28;
    const real v30 = ntx_ln_ratio(v29, v21);
    const real v31 = 0x1p+1 * v30;
    const real v32 = sqrt(v31);
    const real v33 = v32 * v32;
    const real v34 = fma(0x1.230c2bd6cc40cp-9, v33, 0x1.7cff51e9b38bbp-7);
    const real v35 = fma(0x1.1d945d1227667p-10, v33, 0x1.54676588d3a04p-7);
    const real v36 = fma(v35, v32, v34);
    const real v37 = fma(v36, v32, 0x1.988923100ba2p-3);
    const real v38 = v37 * v31;
    const real v39 = fma(0x1.1cf64070abe24p-10, v33, 0x1.1de057847b6e4p-6);
    const real v40 = fma(v39, v33, 0x1.e6c6e804ac4f4p-5);
    const real v41 = fma(0x1.42f5517308bap-9, v33, 0x1.8623cbb3b37b6p-5);
    const real v42 = fma(v41, v32, v40);
    const real v43 = fma(v42, v32, 0x1p+0);
    const real v44 = v38 / v43;
    const real v45 = v28 / v44;
    const real v46 = v23 / v45;
    const real v47 = v46 * v46;
    const real v48 = fma(0x1.32a9435fed4e7p-20, v47, 0x1.08a001fe48b72p-11);
    const real v49 = fma(v48, v47, 0x1.fe381d916b0a1p-6);
    const real v50 = fma(0x1.1f4b94d6fa982p-15, v47, 0x1.36d094652e3c5p-8);
    const real v51 = fma(v49, v47, 0x1.055f38258df38p-1);
    const real v52 = fma(v50, v47, 0x1.2f1c1ecb9924fp-3);
    const real v53 = fma(v51, v47, 0x1.f5b985f3d7e7ep+0);
    const real v54 = fma(v52, v47, 0x1.3dcf6c8558486p+0);
    const real v55 = fma(v54, v46, v53);
    const real v56 = fma(v55, v46, 0x1.9504db2aa4879p+0);
    const real v57 = fma(0x1.1f4b94d48eafbp-15, v47, 0x1.3b4dc264396b9p-8);
    const real v58 = fma(0x1.32a943605573ep-20, v47, 0x1.09d2ab4eaae08p-11);
    const real v59 = fma(v57, v47, 0x1.421d625ed611bp-3);
    const real v60 = fma(v58, v47, 0x1.0752b05da680ep-5);
    const real v61 = fma(v59, v47, 0x1.82aa7406f0d44p+0);
    const real v62 = fma(v60, v47, 0x1.23bc41d791cbep-1);
    const real v63 = fma(v61, v47, 0x1.ae004186d573p+1);
    const real v64 = fma(v62, v47, 0x1.685169dba03bdp+1);
    const real v65 = fma(v64, v46, v63);
    const real v66 = fma(v65, v46, 0x1.fb9db22d0e56p+0);
    const real v67 = fma(v46, v66, v56);
    const real v68 = v45 * 0x1.9884533d43651p-2;
    const real v69 = v68 * v56;
    const real v70 = -v47;
    const real v71 = v21 * v67;
    const real v72 = ntx_ln_ratio(v69, v71);
    const real v73 = fma(0x1p-1, v70, v72);
    const real v74 = v67 / v56;
    const real v75 = 0x1p+0 + v47;
    const real v76 = v75 - v74;
    const real v77 = v74 * v76;
    const real v78 = -v77;
    const real v79 = fma(-0x1p+1, v47, v78);
    const real v80 = -v73;
    const real v81 = fma(v76, v76, v79);
    const real v82 = v81 * v80;
    const real v83 = v82 * 0x1.5555555555555p-3;
    const real v84 = 0x1p-1 * v76;
    const real v85 = fma(v84, v80, v74);
    const real v86 = v80 * v85;
    const real v87 = fma(v76, v74, v83);
    const real v88 = v80 * v87;
    const real v89 = fma(v74, v74, v88);
    const real v90 = v86 / v89;
    const real v91 = fma(v90, 0x1p-2, 0x1p+0);
    const real v92 = v91 * v90;
    const real v93 = fma(v92, 0x1.5555555555555p-2, 0x1p+0);
    const real v94 = v93 * v90;
    const real v95 = fma(v94, 0x1p-1, 0x1p+0);
    const real v96 = v95 * v90;
    const real v97 = fma(v45, v96, v45);
    const real v98 = v97 / v8;
    const real v99 = sqrt(in_time);
    const real v100 = v98 / v99;
    const real v101 = v0 / v98;
    const real v102 = ntx_norm_pdf(v101);
    const real v103 = v8 * v102;
    const real v104 = v103 * v99;
    const real v105 = 0x1p-52 * in_price;
    const real v106 = v103 * v98;
    const real v107 = v105 / v106;
    const real v108 = fabs(in_forward);
    const real v109 = fabs(in_strike);
    const real v110 = v108 + v109;
    const real v111 = fabs(in_price);
    const real v112 = in_time + v111;
    const real v113 = v110 + v112;
    const int m114 = 0x1p-100 <= in_time;
    const int m115 = v113 <= 0x1p+200;
    const int m116 = m114 & m115;
    const int m117 = v16 <= 0x1.14p+6;
    const int m118 = m116 & m117;
    const real v119 = fabs(in_type);
    const int m120 = v119 == 0x1p+0;
    const int m121 = m118 & m120;
    const int m122 = 0x1p-1022 <= v21;
    const int m123 = v26 < v21;
    const int m124 = m122 & m123;
    const int m125 = m121 & m124;
    const real v126 = m125 ? 0x1p+0 : 0x0p+0;
    out[0] = v126; /* kind */
    out[1] = v104; /* vega */
    out[2] = v100; /* vol */
    out[3] = v100; /* clamped_vol */
    out[4] = v98; /* total_vol */
    out[5] = v101; /* d1 */
    out[6] = v107; /* attainable_error */
    out[7] = 0x1p+0; /* iterations */
}

#define NTX_INPUT_COUNT 6
#define NTX_INPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5)
#define NTX_OUTPUT_COUNT 7
#define NTX_OUTPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6)

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
