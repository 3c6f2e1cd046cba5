/* Written by `cargo xtask gen`; do not edit. */
#pragma OPENCL FP_CONTRACT OFF

typedef float real;

/* x * 2^n by adding n to the exponent bits; x and the result must be normal */
real ntx_scale2_normal(real x, real n) {
    const uint k = as_uint(n + 0x1.8p+23f);
    return as_float(as_uint(x) + (k << 23));
}

/* x * 2^n with one rounding */
real ntx_scale2(real x, real n) {
    const real low = (n * 0x1p-1f + 0x1.8p+23f) - 0x1.8p+23f;
    const real high = n - low;
    return x * ntx_scale2_normal(0x1p+0f, low) * ntx_scale2_normal(0x1p+0f, high);
}

/* k + 256 with x / (y * 2^k) nearly one */
uint ntx_align_bits(real x, real y) {
    const uint distance = as_uint(x) - as_uint(y);
    return (distance + (((uint)256 << 23) + ((uint)1 << 22))) >> 23;
}

/* y * 2^k */
real ntx_align_scaled(real x, real y) {
    const uint shift = (ntx_align_bits(x, y) - 256) << 23;
    return as_float(as_uint(y) + shift);
}

/* k */
real ntx_align_exponent(real x, real y) {
    const uint k = ntx_align_bits(x, y);
    return as_float(k + as_uint(0x1.8p+23f)) - 0x1.8002p+23f;
}

real ntx_exp_normal(real x) {
    const real v0 = fma(x, 0x1.715476p+0f, 0x1.8p+23f);
    const real v1 = v0 - 0x1.8p+23f;
    const real v2 = fma(v1, -0x1.62e4p-1f, x);
    const real v3 = fma(v1, -0x1.7f7d1cp-20f, v2);
    const real v4 = v3 * v3;
    const real v5 = fma(0x1.1239e2p-7f, v4, 0x1.555492p-3f);
    const real v6 = fma(0x1.6a2432p-10f, v4, 0x1.5558f2p-5f);
    const real v7 = fma(v6, v3, v5);
    const real v8 = fma(v7, v3, 0x1.fffffcp-2f);
    const real v9 = fma(v4, v8, v3);
    const real v10 = v9 + 0x1p+0f;
    const real v11 = ntx_scale2_normal(v10, v1);
    return v11;
}

real ntx_ln_ratio(real x, real y) {
    const real v0 = ntx_align_scaled(x, y);
    const real v1 = ntx_align_exponent(x, y);
    const real v2 = x - v0;
    const real v3 = x + v0;
    const real v4 = v2 / v3;
    const real v5 = v4 * v4;
    const real v6 = fma(0x1.36e464p-2f, v5, 0x1.992b0ap-2f);
    const real v7 = fma(v6, v5, 0x1.5555b4p-1f);
    const real v8 = v4 * v5;
    const real v9 = v4 + v4;
    const real v10 = fma(v1, 0x1.62e43p-1f, v9);
    const real v11 = fma(v8, v7, v10);
    return v11;
}

real ntx_norm_pdf(real x) {
    const real v0 = fabs(x);
    const real v1 = 0x1p+4f < v0 ? 0x1p+4f : v0;
    const real v2 = v1 * v1;
    const real v3 = -v2;
    const real v4 = fma(v1, v1, v3);
    const real v5 = v2 * -0x1p-1f;
    const real v6 = fma(v5, 0x1.715476p+0f, 0x1.8p+23f);
    const real v7 = v6 - 0x1.8p+23f;
    const real v8 = fma(v7, -0x1.62e4p-1f, v5);
    const real v9 = fma(v7, -0x1.7f7d1cp-20f, v8);
    const real v10 = fma(v4, -0x1p-1f, v9);
    const real v11 = v10 * v10;
    const real v12 = fma(0x1.1239e2p-7f, v11, 0x1.555492p-3f);
    const real v13 = fma(0x1.6a2432p-10f, v11, 0x1.5558f2p-5f);
    const real v14 = fma(v13, v10, v12);
    const real v15 = fma(v14, v10, 0x1.fffffcp-2f);
    const real v16 = fma(v11, v15, v10);
    const real v17 = v16 + 0x1p+0f;
    const real v18 = v17 * 0x1.988454p-2f;
    const real v19 = ntx_scale2(v18, v7);
    return v19;
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
    const int m10 = 0x0p+0f < v9;
    const real v11 = -v8;
    const real v12 = fma(v11, v9, in_price);
    const real v13 = in_type * v5;
    const real v14 = v8 * v13;
    const real v15 = v12 - v14;
    const real v16 = fabs(v6);
    const real v17 = 0x1p+0f + v16;
    const real v18 = 0x1p-23f * v17;
    const int m19 = v6 == 0x0p+0f;
    const real v20 = m19 ? 0x0p+0f : v18;
    const real v21 = m10 ? v15 : in_price;
    const real v22 = fabs(v0);
    const real v23 = v8 * v22;
    const real v24 = v8 * v9;
    const real v25 = v20 * v24;
    const real v26 = m10 ? v25 : 0x0p+0f;
    const real v27 = 0x1.6a09e6p-12f * v21;
    const real v28 = v23 > v27 ? v23 : v27;
    const real v29 = v21 + v28;
    const real v30 = ntx_ln_ratio(v29, v21);
    const real v31 = 0x1p+1f * v30;
    const real v32 = sqrt(v31);
    const real v33 = v32 * v32;
    const real v34 = fma(0x1.baf302p-9f, v33, 0x1.89c8c2p-9f);
    const real v35 = fma(0x1.203fb2p-7f, v32, v34);
    const real v36 = fma(v35, v32, 0x1.9866cap-3f);
    const real v37 = v36 * v31;
    const real v38 = fma(0x1.0eef5ap-7f, v33, 0x1.5dfd8ep-7f);
    const real v39 = fma(0x1.bc79f4p-9f, v33, 0x1.c0bfe4p-5f);
    const real v40 = fma(v39, v32, v38);
    const real v41 = fma(v40, v32, 0x1p+0f);
    const real v42 = v37 / v41;
    const real v43 = v28 / v42;
    const real v44 = v23 / v43;
    const real v45 = v44 * v44;
    const real v46 = fma(0x1.2c11c6p-6f, v45, 0x1.620b48p-1f);
    const real v47 = fma(0x1.cbe8ep-20f, v45, 0x1.63792cp-3f);
    const real v48 = fma(v47, v44, v46);
    const real v49 = fma(v48, v44, 0x1.803f9ap+0f);
    const real v50 = fma(0x1.604dd4p-3f, v45, 0x1.b930f8p+0f);
    const real v51 = fma(0x1.2d5e02p-6f, v45, 0x1.7daa76p-1f);
    const real v52 = fma(v51, v44, v50);
    const real v53 = fma(v52, v44, 0x1.e19582p+0f);
    const real v54 = fma(v44, v53, v49);
    const real v55 = v43 * 0x1.988454p-2f;
    const real v56 = v55 * v49;
    const real v57 = -v45;
    const real v58 = v21 * v54;
    const real v59 = ntx_ln_ratio(v56, v58);
    const real v60 = fma(0x1p-1f, v57, v59);
    const real v61 = v54 / v49;
    const real v62 = 0x1p+0f + v45;
    const real v63 = v62 - v61;
    const real v64 = v61 * v63;
    const real v65 = -v64;
    const real v66 = fma(-0x1p+1f, v45, v65);
    const real v67 = -v60;
    const real v68 = fma(v63, v63, v66);
    const real v69 = v68 * v67;
    const real v70 = v69 * 0x1.555556p-3f;
    const real v71 = 0x1p-1f * v63;
    const real v72 = fma(v71, v67, v61);
    const real v73 = v67 * v72;
    const real v74 = fma(v63, v61, v70);
    const real v75 = v67 * v74;
    const real v76 = fma(v61, v61, v75);
    const real v77 = v73 / v76;
    const real v78 = fma(v77, 0x1p-2f, 0x1p+0f);
    const real v79 = v78 * v77;
    const real v80 = fma(v79, 0x1.555556p-2f, 0x1p+0f);
    const real v81 = v80 * v77;
    const real v82 = fma(v81, 0x1p-1f, 0x1p+0f);
    const real v83 = v82 * v77;
    const real v84 = fma(v43, v83, v43);
    const real v85 = v23 / v84;
    const real v86 = v85 * v85;
    const real v87 = fma(0x1.2c11c6p-6f, v86, 0x1.620b48p-1f);
    const real v88 = fma(0x1.cbe8ep-20f, v86, 0x1.63792cp-3f);
    const real v89 = fma(v88, v85, v87);
    const real v90 = fma(v89, v85, 0x1.803f9ap+0f);
    const real v91 = fma(0x1.604dd4p-3f, v86, 0x1.b930f8p+0f);
    const real v92 = fma(0x1.2d5e02p-6f, v86, 0x1.7daa76p-1f);
    const real v93 = fma(v92, v85, v91);
    const real v94 = fma(v93, v85, 0x1.e19582p+0f);
    const real v95 = fma(v85, v94, v90);
    const real v96 = v84 * 0x1.988454p-2f;
    const real v97 = v96 * v90;
    const real v98 = -v86;
    const real v99 = v21 * v95;
    const real v100 = ntx_ln_ratio(v97, v99);
    const real v101 = fma(0x1p-1f, v98, v100);
    const real v102 = v95 / v90;
    const real v103 = 0x1p+0f + v86;
    const real v104 = v103 - v102;
    const real v105 = v102 * v104;
    const real v106 = -v105;
    const real v107 = fma(-0x1p+1f, v86, v106);
    const real v108 = -v101;
    const real v109 = fma(v104, v104, v107);
    const real v110 = v109 * v108;
    const real v111 = v110 * 0x1.555556p-3f;
    const real v112 = 0x1p-1f * v104;
    const real v113 = fma(v112, v108, v102);
    const real v114 = v108 * v113;
    const real v115 = fma(v104, v102, v111);
    const real v116 = v108 * v115;
    const real v117 = fma(v102, v102, v116);
    const real v118 = v114 / v117;
    const real v119 = fma(v118, 0x1p-2f, 0x1p+0f);
    const real v120 = v119 * v118;
    const real v121 = fma(v120, 0x1.555556p-2f, 0x1p+0f);
    const real v122 = v121 * v118;
    const real v123 = fma(v122, 0x1p-1f, 0x1p+0f);
    const real v124 = v123 * v118;
    const real v125 = fma(v84, v124, v84);
    const real v126 = v125 / v8;
    const real v127 = sqrt(in_time);
    const real v128 = v126 / v127;
    const real v129 = v0 / v126;
    const real v130 = ntx_norm_pdf(v129);
    const real v131 = v8 * v130;
    const real v132 = v131 * v127;
    const real v133 = 0x1p-23f * in_price;
    const real v134 = v131 * v126;
    const real v135 = v133 / v134;
    const real v136 = fabs(in_forward);
    const real v137 = fabs(in_strike);
    const real v138 = v136 + v137;
    const real v139 = fabs(in_price);
    const real v140 = in_time + v139;
    const real v141 = v138 + v140;
    const int m142 = 0x1p-20f <= in_time;
    const int m143 = v141 <= 0x1p+30f;
    const int m144 = m142 & m143;
    const int m145 = v16 <= 0x1.8p+2f;
    const int m146 = m144 & m145;
    const real v147 = fabs(in_type);
    const int m148 = v147 == 0x1p+0f;
    const int m149 = m146 & m148;
    const int m150 = 0x1p-126f <= v21;
    const int m151 = v26 < v21;
    const int m152 = m150 & m151;
    const int m153 = m149 & m152;
    const real v154 = m153 ? 0x1p+0f : 0x0p+0f;
    out[0] = v154; /* kind */
    out[1] = v132; /* vega */
    out[2] = v128; /* vol */
    out[3] = v128; /* clamped_vol */
    out[4] = v126; /* total_vol */
    out[5] = v129; /* d1 */
    out[6] = v135; /* attainable_error */
    out[7] = 0x1p+1f; /* iterations */
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
