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

void ntx_regular(const real *in, real *out) {
    const real in_type = in[0];
    const real in_forward = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_vol = in[5];
    const real v0 = sqrt(in_time);
    const real v1 = in_vol * v0;
    const real v2 = 0x1p+0 / v1;
    const real v3 = in_forward - in_strike;
    const real v4 = v3 * v2;
    const real v5 = in_rate * in_time;
    const real v6 = -v5;
    const real v7 = ntx_exp_normal(v6);
    const real v8 = fabs(v4);
    const real v9 = 0x1.54p+5 < v8 ? 0x1.54p+5 : v8;
    const real v10 = 0x1.54p+5 < v9 ? 0x1.54p+5 : v9;
    const real v11 = v10 * v10;
    const real v12 = fma(0x1.32a9435fed4e7p-20, v11, 0x1.08a001fe48b72p-11);
    const real v13 = fma(v12, v11, 0x1.fe381d916b0a1p-6);
    const real v14 = fma(0x1.1f4b94d6fa982p-15, v11, 0x1.36d094652e3c5p-8);
    const real v15 = fma(v13, v11, 0x1.055f38258df38p-1);
    const real v16 = fma(v14, v11, 0x1.2f1c1ecb9924fp-3);
    const real v17 = fma(v15, v11, 0x1.f5b985f3d7e7ep+0);
    const real v18 = fma(v16, v11, 0x1.3dcf6c8558486p+0);
    const real v19 = fma(v18, v10, v17);
    const real v20 = fma(v19, v10, 0x1.9504db2aa4879p+0);
    const real v21 = fma(0x1.1f4b94d48eafbp-15, v11, 0x1.3b4dc264396b9p-8);
    const real v22 = fma(0x1.32a943605573ep-20, v11, 0x1.09d2ab4eaae08p-11);
    const real v23 = fma(v21, v11, 0x1.421d625ed611bp-3);
    const real v24 = fma(v22, v11, 0x1.0752b05da680ep-5);
    const real v25 = fma(v23, v11, 0x1.82aa7406f0d44p+0);
    const real v26 = fma(v24, v11, 0x1.23bc41d791cbep-1);
    const real v27 = fma(v25, v11, 0x1.ae004186d573p+1);
    const real v28 = fma(v26, v11, 0x1.685169dba03bdp+1);
    const real v29 = fma(v28, v10, v27);
    const real v30 = fma(v29, v10, 0x1.fb9db22d0e56p+0);
    const real v31 = fma(v10, v30, v20);
    const real v32 = v30 / v31;
    const real v33 = v9 * v9;
    const real v34 = -v33;
    const real v35 = fma(v9, v9, v34);
    const real v36 = v33 * -0x1p-1;
    const real v37 = fma(v36, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v38 = v37 - 0x1.8p+52;
    const real v39 = fma(v38, -0x1.62e42fefa2p-1, v36);
    const real v40 = fma(v38, -0x1.9ef35793c7673p-41, v39);
    const real v41 = fma(v35, -0x1p-1, v40);
    const real v42 = v41 * v41;
    const real v43 = fma(0x1.ad7f6c633011bp-26, v42, 0x1.71df2553cf019p-19);
    const real v44 = fma(v43, v42, 0x1.a01a012a570b6p-13);
    const real v45 = fma(0x1.28ad72cc49578p-22, v42, 0x1.a0199a0c691c3p-16);
    const real v46 = fma(v44, v42, 0x1.1111111127be7p-7);
    const real v47 = fma(v45, v42, 0x1.6c16c1842a0ffp-10);
    const real v48 = fma(v46, v42, 0x1.55555555554fap-3);
    const real v49 = fma(v47, v42, 0x1.555555555087dp-5);
    const real v50 = fma(v49, v41, v48);
    const real v51 = fma(v50, v41, 0x1.000000000000ap-1);
    const real v52 = fma(v42, v51, v41);
    const real v53 = v52 + 0x1p+0;
    const real v54 = v7 * 0x1.9884533d43651p-2;
    const real v55 = v54 * v53;
    const int m56 = 0x1.54p+5 <= v9;
    const int m57 = v38 < -0x1.a6p+8;
    const real v58 = m57 ? 0x1.2cp+9 : 0x0p+0;
    const real v59 = v38 + v58;
    const real v60 = ntx_scale2_normal(v55, v59);
    const real v61 = m56 ? 0x0p+0 : v60;
    const real v62 = m57 ? 0x1p-600 : 0x1p+0;
    const real v63 = v61 * v62;
    const real v64 = fabs(v3);
    const real v65 = -v32;
    const real v66 = fma(v64, v65, v1);
    const real v67 = v63 * v66;
    const real v68 = in_type * v3;
    const real v69 = 0x0p+0 > v68 ? 0x0p+0 : v68;
    const real v70 = v7 * v69;
    const real v71 = v70 + v67;
    const real v72 = v63 * v32;
    const int m73 = v68 < 0x0p+0;
    const real v74 = v7 - v72;
    const real v75 = m73 ? v72 : v74;
    const real v76 = in_vol * v2;
    const real v77 = v76 * v76;
    const real v78 = v0 * v2;
    const real v79 = in_type * v75;
    const real v80 = v61 * v2;
    const real v81 = v61 * v0;
    const real v82 = v80 * v62;
    const real v83 = v81 * v62;
    const real v84 = in_vol * v76;
    const real v85 = 0x1p-1 * v84;
    const real v86 = v61 * v85;
    const real v87 = v86 * v62;
    const real v88 = in_rate * v71;
    const real v89 = v88 - v87;
    const real v90 = in_time * v71;
    const real v91 = -v90;
    const real v92 = copysign(v9, v4);
    const real v93 = v92 * v92;
    const real v94 = 0x1p-1 * v77;
    const real v95 = v92 * v2;
    const real v96 = v81 * v95;
    const real v97 = v96 * v62;
    const real v98 = -v97;
    const real v99 = v93 * v78;
    const real v100 = v81 * v99;
    const real v101 = v100 * v62;
    const real v102 = in_rate * v79;
    const real v103 = v92 * v94;
    const real v104 = v61 * v103;
    const real v105 = v104 * v62;
    const real v106 = v102 + v105;
    const real v107 = 0x1p+0 + v93;
    const real v108 = v107 * v94;
    const real v109 = in_rate - v108;
    const real v110 = v81 * v109;
    const real v111 = v110 * v62;
    const real v112 = 0x1p+0 - v93;
    const real v113 = v112 * v94;
    const real v114 = in_rate + v113;
    const real v115 = v80 * v114;
    const real v116 = v115 * v62;
    const real v117 = v80 * v95;
    const real v118 = v117 * v62;
    const real v119 = -v118;
    const real v120 = v93 - 0x1p+0;
    const real v121 = v120 * v78;
    const real v122 = v80 * v121;
    const real v123 = v122 * v62;
    const real v124 = v93 - 0x1.8p+1;
    const real v125 = v93 * v124;
    const real v126 = v78 * v78;
    const real v127 = v125 * v126;
    const real v128 = v81 * v127;
    const real v129 = v128 * v62;
    const real v130 = -v79;
    const real v131 = v75 / v7;
    const real v132 = -in_rate;
    const real v133 = v132 * in_time;
    const real v134 = -v133;
    const real v135 = ntx_exp_normal(v134);
    const real v136 = v71 * v135;
    const real v137 = fabs(in_forward);
    const real v138 = fabs(in_strike);
    const real v139 = v137 + v138;
    const real v140 = in_time + in_vol;
    const real v141 = v139 + v140;
    const real v142 = in_time < in_vol ? in_time : in_vol;
    const int m143 = 0x1p-100 <= v142;
    const int m144 = v141 <= 0x1p+200;
    const int m145 = m143 & m144;
    const real v146 = fabs(v5);
    const int m147 = v146 <= 0x1.14p+6;
    const int m148 = m145 & m147;
    const real v149 = fabs(in_type);
    const int m150 = v149 == 0x1p+0;
    const int m151 = m148 & m150;
    const real v152 = m151 ? 0x1p+0 : 0x0p+0;
    out[0] = v152; /* kind */
    out[1] = v71; /* price */
    out[2] = v79; /* delta */
    out[3] = v82; /* gamma */
    out[4] = v83; /* vega */
    out[5] = v89; /* theta */
    out[6] = v91; /* rho */
    out[7] = v98; /* vanna */
    out[8] = v101; /* volga */
    out[9] = v106; /* charm */
    out[10] = v111; /* veta */
    out[11] = v119; /* speed */
    out[12] = v123; /* zomma */
    out[13] = v116; /* color */
    out[14] = v129; /* ultima */
    out[15] = v130; /* dual_delta */
    out[16] = v82; /* dual_gamma */
    out[17] = v131; /* itm_probability */
    out[18] = v136; /* undiscounted_price */
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
