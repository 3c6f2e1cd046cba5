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
    const real in_displacement = in[6];
    const real v0 = in_forward + in_displacement;
    const real v1 = in_strike + in_displacement;
    const real v2 = in_rate * in_time;
    const real v3 = -v2;
    const real v4 = ntx_exp_normal(v3);
    const real v5 = sqrt(in_time);
    const real v6 = in_vol * v5;
    const real v7 = ntx_align_scaled(v0, v1);
    const real v8 = ntx_align_exponent(v0, v1);
    const real v9 = v0 + v7;
    const real v10 = v9 * v6;
    const real v11 = 0x1p+0 / v10;
    const real v12 = v0 - v7;
    const real v13 = v6 * v11;
    const real v14 = v12 * v13;
    const real v15 = v14 * v14;
    const real v16 = v15 * v15;
    const real v17 = fma(0x1.3852e891cfa5cp-3, v16, 0x1.c71c0168ebc05p-3);
    const real v18 = fma(0x1.3abd958759e39p-3, v16, 0x1.7474e1ec52f49p-3);
    const real v19 = fma(v17, v16, 0x1.99999998f0ca1p-2);
    const real v20 = fma(v18, v16, 0x1.249249b21c095p-2);
    const real v21 = fma(v20, v15, v19);
    const real v22 = fma(v21, v15, 0x1.5555555555776p-1);
    const real v23 = v14 + v14;
    const real v24 = fma(v8, 0x1.9ef35793c7673p-41, v23);
    const real v25 = v14 * v15;
    const real v26 = fma(v25, v22, v24);
    const real v27 = fma(v8, 0x1.62e42fefa2p-1, v26);
    const real v28 = v9 * v11;
    const real v29 = v27 * v28;
    const real v30 = fma(0x1p-1, v6, v29);
    const real v31 = fma(-0x1p-1, v6, v29);
    const real v32 = v0 * v4;
    const real v33 = v1 * v4;
    const real v34 = fabs(v30);
    const real v35 = fabs(v31);
    const int m36 = v34 < v35;
    const real v37 = m36 ? v32 : v33;
    const real v38 = v34 < v35 ? v34 : v35;
    const real v39 = fabs(v38);
    const real v40 = 0x1.54p+5 < v39 ? 0x1.54p+5 : v39;
    const real v41 = v40 * v40;
    const real v42 = -v41;
    const real v43 = fma(v40, v40, v42);
    const real v44 = v41 * -0x1p-1;
    const real v45 = fma(v44, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v46 = v45 - 0x1.8p+52;
    const real v47 = fma(v46, -0x1.62e42fefa2p-1, v44);
    const real v48 = fma(v46, -0x1.9ef35793c7673p-41, v47);
    const real v49 = fma(v43, -0x1p-1, v48);
    const real v50 = v49 * v49;
    const real v51 = fma(0x1.ad7f6c633011bp-26, v50, 0x1.71df2553cf019p-19);
    const real v52 = fma(v51, v50, 0x1.a01a012a570b6p-13);
    const real v53 = fma(0x1.28ad72cc49578p-22, v50, 0x1.a0199a0c691c3p-16);
    const real v54 = fma(v52, v50, 0x1.1111111127be7p-7);
    const real v55 = fma(v53, v50, 0x1.6c16c1842a0ffp-10);
    const real v56 = fma(v54, v50, 0x1.55555555554fap-3);
    const real v57 = fma(v55, v50, 0x1.555555555087dp-5);
    const real v58 = fma(v57, v49, v56);
    const real v59 = fma(v58, v49, 0x1.000000000000ap-1);
    const real v60 = fma(v50, v59, v49);
    const real v61 = v60 + 0x1p+0;
    const real v62 = v37 * 0x1.9884533d43651p-2;
    const real v63 = v62 * v61;
    const int m64 = 0x1.54p+5 <= v40;
    const int m65 = v46 < -0x1.a6p+8;
    const real v66 = m65 ? 0x1.2cp+9 : 0x0p+0;
    const real v67 = v46 + v66;
    const real v68 = ntx_scale2_normal(v63, v67);
    const real v69 = m64 ? 0x0p+0 : v68;
    const real v70 = m65 ? 0x1p-600 : 0x1p+0;
    const real v71 = 0x1.54p+5 < v34 ? 0x1.54p+5 : v34;
    const real v72 = v71 * v71;
    const real v73 = fma(0x1.32a9435fed4e7p-20, v72, 0x1.08a001fe48b72p-11);
    const real v74 = fma(v73, v72, 0x1.fe381d916b0a1p-6);
    const real v75 = fma(0x1.1f4b94d6fa982p-15, v72, 0x1.36d094652e3c5p-8);
    const real v76 = fma(v74, v72, 0x1.055f38258df38p-1);
    const real v77 = fma(v75, v72, 0x1.2f1c1ecb9924fp-3);
    const real v78 = fma(v76, v72, 0x1.f5b985f3d7e7ep+0);
    const real v79 = fma(v77, v72, 0x1.3dcf6c8558486p+0);
    const real v80 = fma(v79, v71, v78);
    const real v81 = fma(v80, v71, 0x1.9504db2aa4879p+0);
    const real v82 = fma(0x1.1f4b94d48eafbp-15, v72, 0x1.3b4dc264396b9p-8);
    const real v83 = fma(0x1.32a943605573ep-20, v72, 0x1.09d2ab4eaae08p-11);
    const real v84 = fma(v82, v72, 0x1.421d625ed611bp-3);
    const real v85 = fma(v83, v72, 0x1.0752b05da680ep-5);
    const real v86 = fma(v84, v72, 0x1.82aa7406f0d44p+0);
    const real v87 = fma(v85, v72, 0x1.23bc41d791cbep-1);
    const real v88 = fma(v86, v72, 0x1.ae004186d573p+1);
    const real v89 = fma(v87, v72, 0x1.685169dba03bdp+1);
    const real v90 = fma(v89, v71, v88);
    const real v91 = fma(v90, v71, 0x1.fb9db22d0e56p+0);
    const real v92 = fma(v71, v91, v81);
    const real v93 = 0x1.54p+5 < v35 ? 0x1.54p+5 : v35;
    const real v94 = v93 * v93;
    const real v95 = fma(0x1.32a9435fed4e7p-20, v94, 0x1.08a001fe48b72p-11);
    const real v96 = fma(v95, v94, 0x1.fe381d916b0a1p-6);
    const real v97 = fma(0x1.1f4b94d6fa982p-15, v94, 0x1.36d094652e3c5p-8);
    const real v98 = fma(v96, v94, 0x1.055f38258df38p-1);
    const real v99 = fma(v97, v94, 0x1.2f1c1ecb9924fp-3);
    const real v100 = fma(v98, v94, 0x1.f5b985f3d7e7ep+0);
    const real v101 = fma(v99, v94, 0x1.3dcf6c8558486p+0);
    const real v102 = fma(v101, v93, v100);
    const real v103 = fma(v102, v93, 0x1.9504db2aa4879p+0);
    const real v104 = fma(0x1.1f4b94d48eafbp-15, v94, 0x1.3b4dc264396b9p-8);
    const real v105 = fma(0x1.32a943605573ep-20, v94, 0x1.09d2ab4eaae08p-11);
    const real v106 = fma(v104, v94, 0x1.421d625ed611bp-3);
    const real v107 = fma(v105, v94, 0x1.0752b05da680ep-5);
    const real v108 = fma(v106, v94, 0x1.82aa7406f0d44p+0);
    const real v109 = fma(v107, v94, 0x1.23bc41d791cbep-1);
    const real v110 = fma(v108, v94, 0x1.ae004186d573p+1);
    const real v111 = fma(v109, v94, 0x1.685169dba03bdp+1);
    const real v112 = fma(v111, v93, v110);
    const real v113 = fma(v112, v93, 0x1.fb9db22d0e56p+0);
    const real v114 = fma(v93, v113, v103);
    const real v115 = v92 * v114;
    const real v116 = 0x1p+0 / v115;
    const real v117 = v91 * v114;
    const real v118 = v117 * v116;
    const real v119 = v113 * v92;
    const real v120 = v119 * v116;
    const real v121 = v69 * v70;
    const real v122 = in_type * v30;
    const real v123 = v121 * v118;
    const int m124 = v122 < 0x0p+0;
    const real v125 = v32 - v123;
    const real v126 = m124 ? v123 : v125;
    const real v127 = in_type * v31;
    const real v128 = v121 * v120;
    const int m129 = v127 < 0x0p+0;
    const real v130 = v33 - v128;
    const real v131 = m129 ? v128 : v130;
    const real v132 = v126 - v131;
    const real v133 = fma(in_type, v132, 0x0p+0);
    const real v134 = 0x1p+0 / v0;
    const real v135 = v28 * v134;
    const real v136 = v69 * v5;
    const real v137 = v69 * v135;
    const real v138 = v137 * v134;
    const real v139 = in_type * v126;
    const real v140 = v139 * v134;
    const real v141 = v138 * v70;
    const real v142 = v136 * v70;
    const real v143 = in_vol * v28;
    const real v144 = in_vol * v143;
    const real v145 = 0x1p-1 * v144;
    const real v146 = v69 * v145;
    const real v147 = v146 * v70;
    const real v148 = in_rate * v131;
    const real v149 = in_rate * v126;
    const real v150 = v149 - v148;
    const real v151 = in_type * v150;
    const real v152 = v151 - v147;
    const real v153 = in_time * v133;
    const real v154 = -v153;
    const real v155 = fabs(v34);
    const real v156 = 0x1.54p+5 < v155 ? 0x1.54p+5 : v155;
    const real v157 = copysign(v156, v30);
    const real v158 = fabs(v35);
    const real v159 = 0x1.54p+5 < v158 ? 0x1.54p+5 : v158;
    const real v160 = copysign(v159, v31);
    const real v161 = v157 * v160;
    const real v162 = v5 * v28;
    const real v163 = v143 * v143;
    const real v164 = 0x1p-1 * v163;
    const real v165 = 0x0p+0 * v28;
    const real v166 = v69 * v134;
    const real v167 = v160 * v162;
    const real v168 = v166 * v167;
    const real v169 = v168 * v70;
    const real v170 = -v169;
    const real v171 = v161 * v162;
    const real v172 = v136 * v171;
    const real v173 = v172 * v70;
    const real v174 = v160 * v164;
    const real v175 = v165 - v174;
    const real v176 = v126 * v134;
    const real v177 = in_rate * v176;
    const real v178 = in_type * v177;
    const real v179 = v166 * v175;
    const real v180 = v179 * v70;
    const real v181 = v178 - v180;
    const real v182 = fma(v165, v157, in_rate);
    const real v183 = 0x1p+0 + v161;
    const real v184 = v183 * v164;
    const real v185 = v182 - v184;
    const real v186 = v136 * v185;
    const real v187 = v186 * v70;
    const real v188 = 0x1p+0 - v161;
    const real v189 = v188 * v164;
    const real v190 = v182 + v189;
    const real v191 = v138 * v190;
    const real v192 = v191 * v70;
    const real v193 = fma(v157, v28, 0x1p+0);
    const real v194 = v193 * v134;
    const real v195 = v138 * v194;
    const real v196 = v195 * v70;
    const real v197 = -v196;
    const real v198 = v161 - 0x1p+0;
    const real v199 = v198 * v162;
    const real v200 = v138 * v199;
    const real v201 = v200 * v70;
    const real v202 = v160 * v160;
    const real v203 = fma(v157, v157, v202);
    const real v204 = fma(v161, v188, v203);
    const real v205 = v162 * v162;
    const real v206 = v204 * v205;
    const real v207 = v136 * v206;
    const real v208 = v207 * v70;
    const real v209 = -v208;
    const real v210 = 0x1p+0 / v1;
    const real v211 = v131 * v210;
    const real v212 = -in_type;
    const real v213 = v212 * v211;
    const real v214 = v28 * v210;
    const real v215 = v69 * v214;
    const real v216 = v215 * v210;
    const real v217 = v216 * v70;
    const real v218 = v131 / v33;
    const real v219 = -in_rate;
    const real v220 = v219 * in_time;
    const real v221 = -v220;
    const real v222 = ntx_exp_normal(v221);
    const real v223 = v133 * v222;
    const real v224 = fabs(v2);
    const real v225 = v0 < v1 ? v0 : v1;
    const int m226 = 0x1p-200 <= v225;
    const real v227 = in_time < in_vol ? in_time : in_vol;
    const int m228 = 0x1p-100 <= v227;
    const real v229 = v0 + v1;
    const real v230 = in_time + in_vol;
    const real v231 = v229 + v230;
    const int m232 = v231 <= 0x1p+200;
    const int m233 = v224 <= 0x1.14p+6;
    const int m234 = m226 & m228;
    const int m235 = m234 & m232;
    const int m236 = m235 & m233;
    const real v237 = fabs(in_type);
    const int m238 = v237 == 0x1p+0;
    const int m239 = m236 & m238;
    const real v240 = m239 ? 0x1p+0 : 0x0p+0;
    out[0] = v240; /* kind */
    out[1] = v133; /* price */
    out[2] = v140; /* delta */
    out[3] = v141; /* gamma */
    out[4] = v142; /* vega */
    out[5] = v152; /* theta */
    out[6] = v154; /* rho */
    out[7] = v170; /* vanna */
    out[8] = v173; /* volga */
    out[9] = v181; /* charm */
    out[10] = v187; /* veta */
    out[11] = v197; /* speed */
    out[12] = v201; /* zomma */
    out[13] = v192; /* color */
    out[14] = v209; /* ultima */
    out[15] = v213; /* dual_delta */
    out[16] = v217; /* dual_gamma */
    out[17] = v218; /* itm_probability */
    out[18] = v223; /* undiscounted_price */
}

#define NTX_INPUT_COUNT 7
#define NTX_INPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6)
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
