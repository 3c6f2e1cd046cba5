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
    const real v34 = fma(0x1.baf301661adfdp-9, v33, 0x1.89c8c22c5a03p-9);
    const real v35 = fma(0x1.203fb2a8cd53ep-7, v32, v34);
    const real v36 = fma(v35, v32, 0x1.9866ca7595bf8p-3);
    const real v37 = v36 * v31;
    const real v38 = fma(0x1.0eef5ac401594p-7, v33, 0x1.5dfd8e8f0e203p-7);
    const real v39 = fma(0x1.bc79f3d7edae1p-9, v33, 0x1.c0bfe3a27fb0ep-5);
    const real v40 = fma(v39, v32, v38);
    const real v41 = fma(v40, v32, 0x1p+0);
    const real v42 = v37 / v41;
    const real v43 = v28 / v42;
    const real v44 = v23 / v43;
    const real v45 = v44 * v44;
    const real v46 = fma(0x1.32a9435fed4e7p-20, v45, 0x1.08a001fe48b72p-11);
    const real v47 = fma(v46, v45, 0x1.fe381d916b0a1p-6);
    const real v48 = fma(0x1.1f4b94d6fa982p-15, v45, 0x1.36d094652e3c5p-8);
    const real v49 = fma(v47, v45, 0x1.055f38258df38p-1);
    const real v50 = fma(v48, v45, 0x1.2f1c1ecb9924fp-3);
    const real v51 = fma(v49, v45, 0x1.f5b985f3d7e7ep+0);
    const real v52 = fma(v50, v45, 0x1.3dcf6c8558486p+0);
    const real v53 = fma(v52, v44, v51);
    const real v54 = fma(v53, v44, 0x1.9504db2aa4879p+0);
    const real v55 = fma(0x1.1f4b94d48eafbp-15, v45, 0x1.3b4dc264396b9p-8);
    const real v56 = fma(0x1.32a943605573ep-20, v45, 0x1.09d2ab4eaae08p-11);
    const real v57 = fma(v55, v45, 0x1.421d625ed611bp-3);
    const real v58 = fma(v56, v45, 0x1.0752b05da680ep-5);
    const real v59 = fma(v57, v45, 0x1.82aa7406f0d44p+0);
    const real v60 = fma(v58, v45, 0x1.23bc41d791cbep-1);
    const real v61 = fma(v59, v45, 0x1.ae004186d573p+1);
    const real v62 = fma(v60, v45, 0x1.685169dba03bdp+1);
    const real v63 = fma(v62, v44, v61);
    const real v64 = fma(v63, v44, 0x1.fb9db22d0e56p+0);
    const real v65 = fma(v44, v64, v54);
    const real v66 = v43 * 0x1.9884533d43651p-2;
    const real v67 = v66 * v54;
    const real v68 = -v45;
    const real v69 = v21 * v65;
    const real v70 = ntx_ln_ratio(v67, v69);
    const real v71 = fma(0x1p-1, v68, v70);
    const real v72 = v65 / v54;
    const real v73 = 0x1p+0 + v45;
    const real v74 = v73 - v72;
    const real v75 = v72 * v74;
    const real v76 = -v75;
    const real v77 = fma(-0x1p+1, v45, v76);
    const real v78 = -v71;
    const real v79 = fma(v74, v74, v77);
    const real v80 = v79 * v78;
    const real v81 = v80 * 0x1.5555555555555p-3;
    const real v82 = 0x1p-1 * v74;
    const real v83 = fma(v82, v78, v72);
    const real v84 = v78 * v83;
    const real v85 = fma(v74, v72, v81);
    const real v86 = v78 * v85;
    const real v87 = fma(v72, v72, v86);
    const real v88 = v84 / v87;
    const real v89 = fma(v88, 0x1p-2, 0x1p+0);
    const real v90 = v89 * v88;
    const real v91 = fma(v90, 0x1.5555555555555p-2, 0x1p+0);
    const real v92 = v91 * v88;
    const real v93 = fma(v92, 0x1p-1, 0x1p+0);
    const real v94 = v93 * v88;
    const real v95 = fma(v43, v94, v43);
    const real v96 = v23 / v95;
    const real v97 = v96 * v96;
    const real v98 = fma(0x1.32a9435fed4e7p-20, v97, 0x1.08a001fe48b72p-11);
    const real v99 = fma(v98, v97, 0x1.fe381d916b0a1p-6);
    const real v100 = fma(0x1.1f4b94d6fa982p-15, v97, 0x1.36d094652e3c5p-8);
    const real v101 = fma(v99, v97, 0x1.055f38258df38p-1);
    const real v102 = fma(v100, v97, 0x1.2f1c1ecb9924fp-3);
    const real v103 = fma(v101, v97, 0x1.f5b985f3d7e7ep+0);
    const real v104 = fma(v102, v97, 0x1.3dcf6c8558486p+0);
    const real v105 = fma(v104, v96, v103);
    const real v106 = fma(v105, v96, 0x1.9504db2aa4879p+0);
    const real v107 = fma(0x1.1f4b94d48eafbp-15, v97, 0x1.3b4dc264396b9p-8);
    const real v108 = fma(0x1.32a943605573ep-20, v97, 0x1.09d2ab4eaae08p-11);
    const real v109 = fma(v107, v97, 0x1.421d625ed611bp-3);
    const real v110 = fma(v108, v97, 0x1.0752b05da680ep-5);
    const real v111 = fma(v109, v97, 0x1.82aa7406f0d44p+0);
    const real v112 = fma(v110, v97, 0x1.23bc41d791cbep-1);
    const real v113 = fma(v111, v97, 0x1.ae004186d573p+1);
    const real v114 = fma(v112, v97, 0x1.685169dba03bdp+1);
    const real v115 = fma(v114, v96, v113);
    const real v116 = fma(v115, v96, 0x1.fb9db22d0e56p+0);
    const real v117 = fma(v96, v116, v106);
    const real v118 = v95 * 0x1.9884533d43651p-2;
    const real v119 = v118 * v106;
    const real v120 = -v97;
    const real v121 = v21 * v117;
    const real v122 = ntx_ln_ratio(v119, v121);
    const real v123 = fma(0x1p-1, v120, v122);
    const real v124 = v117 / v106;
    const real v125 = 0x1p+0 + v97;
    const real v126 = v125 - v124;
    const real v127 = v124 * v126;
    const real v128 = -v127;
    const real v129 = fma(-0x1p+1, v97, v128);
    const real v130 = -v123;
    const real v131 = fma(v126, v126, v129);
    const real v132 = v131 * v130;
    const real v133 = v132 * 0x1.5555555555555p-3;
    const real v134 = 0x1p-1 * v126;
    const real v135 = fma(v134, v130, v124);
    const real v136 = v130 * v135;
    const real v137 = fma(v126, v124, v133);
    const real v138 = v130 * v137;
    const real v139 = fma(v124, v124, v138);
    const real v140 = v136 / v139;
    const real v141 = fma(v140, 0x1p-2, 0x1p+0);
    const real v142 = v141 * v140;
    const real v143 = fma(v142, 0x1.5555555555555p-2, 0x1p+0);
    const real v144 = v143 * v140;
    const real v145 = fma(v144, 0x1p-1, 0x1p+0);
    const real v146 = v145 * v140;
    const real v147 = fma(v95, v146, v95);
    const real v148 = v147 / v8;
    const real v149 = sqrt(in_time);
    const real v150 = v148 / v149;
    const real v151 = v0 / v148;
    const real v152 = ntx_norm_pdf(v151);
    const real v153 = v8 * v152;
    const real v154 = v153 * v149;
    const real v155 = 0x1p-52 * in_price;
    const real v156 = v153 * v148;
    const real v157 = v155 / v156;
    const real v158 = fabs(in_forward);
    const real v159 = fabs(in_strike);
    const real v160 = v158 + v159;
    const real v161 = fabs(in_price);
    const real v162 = in_time + v161;
    const real v163 = v160 + v162;
    const int m164 = 0x1p-100 <= in_time;
    const int m165 = v163 <= 0x1p+200;
    const int m166 = m164 & m165;
    const int m167 = v16 <= 0x1.14p+6;
    const int m168 = m166 & m167;
    const real v169 = fabs(in_type);
    const int m170 = v169 == 0x1p+0;
    const int m171 = m168 & m170;
    const int m172 = 0x1p-1022 <= v21;
    const int m173 = v26 < v21;
    const int m174 = m172 & m173;
    const int m175 = m171 & m174;
    const real v176 = m175 ? 0x1p+0 : 0x0p+0;
    out[0] = v176; /* kind */
    out[1] = v154; /* vega */
    out[2] = v150; /* vol */
    out[3] = v150; /* clamped_vol */
    out[4] = v148; /* total_vol */
    out[5] = v151; /* d1 */
    out[6] = v157; /* attainable_error */
    out[7] = 0x1p+1; /* iterations */
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
