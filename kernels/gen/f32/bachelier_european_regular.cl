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

void ntx_regular(const real *in, real *out) {
    const real in_type = in[0];
    const real in_forward = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_vol = in[5];
    const real v0 = sqrt(in_time);
    const real v1 = in_vol * v0;
    const real v2 = 0x1p+0f / v1;
    const real v3 = in_forward - in_strike;
    const real v4 = v3 * v2;
    const real v5 = in_rate * in_time;
    const real v6 = -v5;
    const real v7 = ntx_exp_normal(v6);
    const real v8 = fabs(v4);
    const real v9 = 0x1p+4f < v8 ? 0x1p+4f : v8;
    const real v10 = 0x1p+4f < v9 ? 0x1p+4f : v9;
    const real v11 = v10 * v10;
    const real v12 = fma(0x1.2c11c6p-6f, v11, 0x1.620b48p-1f);
    const real v13 = fma(0x1.cbe8ep-20f, v11, 0x1.63792cp-3f);
    const real v14 = fma(v13, v10, v12);
    const real v15 = fma(v14, v10, 0x1.803f9ap+0f);
    const real v16 = fma(0x1.604dd4p-3f, v11, 0x1.b930f8p+0f);
    const real v17 = fma(0x1.2d5e02p-6f, v11, 0x1.7daa76p-1f);
    const real v18 = fma(v17, v10, v16);
    const real v19 = fma(v18, v10, 0x1.e19582p+0f);
    const real v20 = fma(v10, v19, v15);
    const real v21 = v19 / v20;
    const real v22 = v9 * v9;
    const real v23 = -v22;
    const real v24 = fma(v9, v9, v23);
    const real v25 = v22 * -0x1p-1f;
    const real v26 = fma(v25, 0x1.715476p+0f, 0x1.8p+23f);
    const real v27 = v26 - 0x1.8p+23f;
    const real v28 = fma(v27, -0x1.62e4p-1f, v25);
    const real v29 = fma(v27, -0x1.7f7d1cp-20f, v28);
    const real v30 = fma(v24, -0x1p-1f, v29);
    const real v31 = v30 * v30;
    const real v32 = fma(0x1.1239e2p-7f, v31, 0x1.555492p-3f);
    const real v33 = fma(0x1.6a2432p-10f, v31, 0x1.5558f2p-5f);
    const real v34 = fma(v33, v30, v32);
    const real v35 = fma(v34, v30, 0x1.fffffcp-2f);
    const real v36 = fma(v31, v35, v30);
    const real v37 = v36 + 0x1p+0f;
    const real v38 = v7 * 0x1.988454p-2f;
    const real v39 = v38 * v37;
    const int m40 = 0x1p+4f <= v9;
    const int m41 = v27 < -0x1.ap+4f;
    const real v42 = m41 ? 0x1.9p+6f : 0x0p+0f;
    const real v43 = v27 + v42;
    const real v44 = ntx_scale2_normal(v39, v43);
    const real v45 = m40 ? 0x0p+0f : v44;
    const real v46 = m41 ? 0x1p-100f : 0x1p+0f;
    const real v47 = v45 * v46;
    const real v48 = fabs(v3);
    const real v49 = -v21;
    const real v50 = fma(v48, v49, v1);
    const real v51 = v47 * v50;
    const real v52 = in_type * v3;
    const real v53 = 0x0p+0f > v52 ? 0x0p+0f : v52;
    const real v54 = v7 * v53;
    const real v55 = v54 + v51;
    const real v56 = v47 * v21;
    const int m57 = v52 < 0x0p+0f;
    const real v58 = v7 - v56;
    const real v59 = m57 ? v56 : v58;
    const real v60 = in_vol * v2;
    const real v61 = v60 * v60;
    const real v62 = v0 * v2;
    const real v63 = in_type * v59;
    const real v64 = v45 * v2;
    const real v65 = v45 * v0;
    const real v66 = v64 * v46;
    const real v67 = v65 * v46;
    const real v68 = in_vol * v60;
    const real v69 = 0x1p-1f * v68;
    const real v70 = v45 * v69;
    const real v71 = v70 * v46;
    const real v72 = in_rate * v55;
    const real v73 = v72 - v71;
    const real v74 = in_time * v55;
    const real v75 = -v74;
    const real v76 = copysign(v9, v4);
    const real v77 = v76 * v76;
    const real v78 = 0x1p-1f * v61;
    const real v79 = v76 * v2;
    const real v80 = v65 * v79;
    const real v81 = v80 * v46;
    const real v82 = -v81;
    const real v83 = v77 * v62;
    const real v84 = v65 * v83;
    const real v85 = v84 * v46;
    const real v86 = in_rate * v63;
    const real v87 = v76 * v78;
    const real v88 = v45 * v87;
    const real v89 = v88 * v46;
    const real v90 = v86 + v89;
    const real v91 = 0x1p+0f + v77;
    const real v92 = v91 * v78;
    const real v93 = in_rate - v92;
    const real v94 = v65 * v93;
    const real v95 = v94 * v46;
    const real v96 = 0x1p+0f - v77;
    const real v97 = v96 * v78;
    const real v98 = in_rate + v97;
    const real v99 = v64 * v98;
    const real v100 = v99 * v46;
    const real v101 = v64 * v79;
    const real v102 = v101 * v46;
    const real v103 = -v102;
    const real v104 = v77 - 0x1p+0f;
    const real v105 = v104 * v62;
    const real v106 = v64 * v105;
    const real v107 = v106 * v46;
    const real v108 = v77 - 0x1.8p+1f;
    const real v109 = v77 * v108;
    const real v110 = v62 * v62;
    const real v111 = v109 * v110;
    const real v112 = v65 * v111;
    const real v113 = v112 * v46;
    const real v114 = -v63;
    const real v115 = v59 / v7;
    const real v116 = -in_rate;
    const real v117 = v116 * in_time;
    const real v118 = -v117;
    const real v119 = ntx_exp_normal(v118);
    const real v120 = v55 * v119;
    const real v121 = fabs(in_forward);
    const real v122 = fabs(in_strike);
    const real v123 = v121 + v122;
    const real v124 = in_time + in_vol;
    const real v125 = v123 + v124;
    const real v126 = in_time < in_vol ? in_time : in_vol;
    const int m127 = 0x1p-20f <= v126;
    const int m128 = v125 <= 0x1p+30f;
    const int m129 = m127 & m128;
    const real v130 = fabs(v5);
    const int m131 = v130 <= 0x1.8p+2f;
    const int m132 = m129 & m131;
    const real v133 = fabs(in_type);
    const int m134 = v133 == 0x1p+0f;
    const int m135 = m132 & m134;
    const real v136 = m135 ? 0x1p+0f : 0x0p+0f;
    out[0] = v136; /* kind */
    out[1] = v55; /* price */
    out[2] = v63; /* delta */
    out[3] = v66; /* gamma */
    out[4] = v67; /* vega */
    out[5] = v73; /* theta */
    out[6] = v75; /* rho */
    out[7] = v82; /* vanna */
    out[8] = v85; /* volga */
    out[9] = v90; /* charm */
    out[10] = v95; /* veta */
    out[11] = v103; /* speed */
    out[12] = v107; /* zomma */
    out[13] = v100; /* color */
    out[14] = v113; /* ultima */
    out[15] = v114; /* dual_delta */
    out[16] = v66; /* dual_gamma */
    out[17] = v115; /* itm_probability */
    out[18] = v120; /* undiscounted_price */
}

#define NTX_INPUT_COUNT 6
#define NTX_INPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5)
#define NTX_OUTPUT_COUNT 18
#define NTX_OUTPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6) M(7) M(8) M(9) M(10) M(11) M(12) M(13) M(14) M(15) M(16) M(17)

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
