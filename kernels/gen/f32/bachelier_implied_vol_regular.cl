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
    const real v34 = fma(0x1.230c2cp-9f, v33, 0x1.7cff52p-7f);
    const real v35 = fma(0x1.1d945ep-10f, v33, 0x1.546766p-7f);
    const real v36 = fma(v35, v32, v34);
    const real v37 = fma(v36, v32, 0x1.988924p-3f);
    const real v38 = v37 * v31;
    const real v39 = fma(0x1.1cf64p-10f, v33, 0x1.1de058p-6f);
    const real v40 = fma(v39, v33, 0x1.e6c6e8p-5f);
    const real v41 = fma(0x1.42f552p-9f, v33, 0x1.8623ccp-5f);
    const real v42 = fma(v41, v32, v40);
    const real v43 = fma(v42, v32, 0x1p+0f);
    const real v44 = v38 / v43;
    const real v45 = v28 / v44;
    const real v46 = v23 / v45;
    const real v47 = v46 * v46;
    const real v48 = fma(0x1.2c11c6p-6f, v47, 0x1.620b48p-1f);
    const real v49 = fma(0x1.cbe8ep-20f, v47, 0x1.63792cp-3f);
    const real v50 = fma(v49, v46, v48);
    const real v51 = fma(v50, v46, 0x1.803f9ap+0f);
    const real v52 = fma(0x1.604dd4p-3f, v47, 0x1.b930f8p+0f);
    const real v53 = fma(0x1.2d5e02p-6f, v47, 0x1.7daa76p-1f);
    const real v54 = fma(v53, v46, v52);
    const real v55 = fma(v54, v46, 0x1.e19582p+0f);
    const real v56 = fma(v46, v55, v51);
    const real v57 = v45 * 0x1.988454p-2f;
    const real v58 = v57 * v51;
    const real v59 = -v47;
    const real v60 = v21 * v56;
    const real v61 = ntx_ln_ratio(v58, v60);
    const real v62 = fma(0x1p-1f, v59, v61);
    const real v63 = v56 / v51;
    const real v64 = 0x1p+0f + v47;
    const real v65 = v64 - v63;
    const real v66 = v63 * v65;
    const real v67 = -v66;
    const real v68 = fma(-0x1p+1f, v47, v67);
    const real v69 = -v62;
    const real v70 = fma(v65, v65, v68);
    const real v71 = v70 * v69;
    const real v72 = v71 * 0x1.555556p-3f;
    const real v73 = 0x1p-1f * v65;
    const real v74 = fma(v73, v69, v63);
    const real v75 = v69 * v74;
    const real v76 = fma(v65, v63, v72);
    const real v77 = v69 * v76;
    const real v78 = fma(v63, v63, v77);
    const real v79 = v75 / v78;
    const real v80 = fma(v79, 0x1p-2f, 0x1p+0f);
    const real v81 = v80 * v79;
    const real v82 = fma(v81, 0x1.555556p-2f, 0x1p+0f);
    const real v83 = v82 * v79;
    const real v84 = fma(v83, 0x1p-1f, 0x1p+0f);
    const real v85 = v84 * v79;
    const real v86 = fma(v45, v85, v45);
    const real v87 = v86 / v8;
    const real v88 = sqrt(in_time);
    const real v89 = v87 / v88;
    const real v90 = v0 / v87;
    const real v91 = ntx_norm_pdf(v90);
    const real v92 = v8 * v91;
    const real v93 = v92 * v88;
    const real v94 = 0x1p-23f * in_price;
    const real v95 = v92 * v87;
    const real v96 = v94 / v95;
    const real v97 = fabs(in_forward);
    const real v98 = fabs(in_strike);
    const real v99 = v97 + v98;
    const real v100 = fabs(in_price);
    const real v101 = in_time + v100;
    const real v102 = v99 + v101;
    const int m103 = 0x1p-20f <= in_time;
    const int m104 = v102 <= 0x1p+30f;
    const int m105 = m103 & m104;
    const int m106 = v16 <= 0x1.8p+2f;
    const int m107 = m105 & m106;
    const real v108 = fabs(in_type);
    const int m109 = v108 == 0x1p+0f;
    const int m110 = m107 & m109;
    const int m111 = 0x1p-126f <= v21;
    const int m112 = v26 < v21;
    const int m113 = m111 & m112;
    const int m114 = m110 & m113;
    const real v115 = m114 ? 0x1p+0f : 0x0p+0f;
    out[0] = v115; /* kind */
    out[1] = v93; /* vega */
    out[2] = v89; /* vol */
    out[3] = v89; /* clamped_vol */
    out[4] = v87; /* total_vol */
    out[5] = v90; /* d1 */
    out[6] = v96; /* attainable_error */
    out[7] = 0x1p+0f; /* iterations */
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
