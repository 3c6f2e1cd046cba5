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
    const real v0 = in_rate * in_time;
    const real v1 = -v0;
    const real v2 = ntx_exp_normal(v1);
    const real v3 = sqrt(in_time);
    const real v4 = in_vol * v3;
    const real v5 = ntx_align_scaled(in_forward, in_strike);
    const real v6 = ntx_align_exponent(in_forward, in_strike);
    const real v7 = in_forward + v5;
    const real v8 = v7 * v4;
    const real v9 = 0x1p+0 / v8;
    const real v10 = in_forward - v5;
    const real v11 = v4 * v9;
    const real v12 = v10 * v11;
    const real v13 = v12 * v12;
    const real v14 = v13 * v13;
    const real v15 = fma(0x1.3852e891cfa5cp-3, v14, 0x1.c71c0168ebc05p-3);
    const real v16 = fma(0x1.3abd958759e39p-3, v14, 0x1.7474e1ec52f49p-3);
    const real v17 = fma(v15, v14, 0x1.99999998f0ca1p-2);
    const real v18 = fma(v16, v14, 0x1.249249b21c095p-2);
    const real v19 = fma(v18, v13, v17);
    const real v20 = fma(v19, v13, 0x1.5555555555776p-1);
    const real v21 = v12 + v12;
    const real v22 = fma(v6, 0x1.9ef35793c7673p-41, v21);
    const real v23 = v12 * v13;
    const real v24 = fma(v23, v20, v22);
    const real v25 = fma(v6, 0x1.62e42fefa2p-1, v24);
    const real v26 = v7 * v9;
    const real v27 = v25 * v26;
    const real v28 = fma(0x1p-1, v4, v27);
    const real v29 = fma(-0x1p-1, v4, v27);
    const real v30 = in_forward * v2;
    const real v31 = in_strike * v2;
    const real v32 = fabs(v28);
    const real v33 = fabs(v29);
    const int m34 = v32 < v33;
    const real v35 = m34 ? v30 : v31;
    const real v36 = v32 < v33 ? v32 : v33;
    const real v37 = fabs(v36);
    const real v38 = 0x1.54p+5 < v37 ? 0x1.54p+5 : v37;
    const real v39 = v38 * v38;
    const real v40 = -v39;
    const real v41 = fma(v38, v38, v40);
    const real v42 = v39 * -0x1p-1;
    const real v43 = fma(v42, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v44 = v43 - 0x1.8p+52;
    const real v45 = fma(v44, -0x1.62e42fefa2p-1, v42);
    const real v46 = fma(v44, -0x1.9ef35793c7673p-41, v45);
    const real v47 = fma(v41, -0x1p-1, v46);
    const real v48 = v47 * v47;
    const real v49 = fma(0x1.ad7f6c633011bp-26, v48, 0x1.71df2553cf019p-19);
    const real v50 = fma(v49, v48, 0x1.a01a012a570b6p-13);
    const real v51 = fma(0x1.28ad72cc49578p-22, v48, 0x1.a0199a0c691c3p-16);
    const real v52 = fma(v50, v48, 0x1.1111111127be7p-7);
    const real v53 = fma(v51, v48, 0x1.6c16c1842a0ffp-10);
    const real v54 = fma(v52, v48, 0x1.55555555554fap-3);
    const real v55 = fma(v53, v48, 0x1.555555555087dp-5);
    const real v56 = fma(v55, v47, v54);
    const real v57 = fma(v56, v47, 0x1.000000000000ap-1);
    const real v58 = fma(v48, v57, v47);
    const real v59 = v58 + 0x1p+0;
    const real v60 = v35 * 0x1.9884533d43651p-2;
    const real v61 = v60 * v59;
    const int m62 = 0x1.54p+5 <= v38;
    const int m63 = v44 < -0x1.a6p+8;
    const real v64 = m63 ? 0x1.2cp+9 : 0x0p+0;
    const real v65 = v44 + v64;
    const real v66 = ntx_scale2_normal(v61, v65);
    const real v67 = m62 ? 0x0p+0 : v66;
    const real v68 = m63 ? 0x1p-600 : 0x1p+0;
    const real v69 = 0x1.54p+5 < v32 ? 0x1.54p+5 : v32;
    const real v70 = v69 * v69;
    const real v71 = fma(0x1.32a9435fed4e7p-20, v70, 0x1.08a001fe48b72p-11);
    const real v72 = fma(v71, v70, 0x1.fe381d916b0a1p-6);
    const real v73 = fma(0x1.1f4b94d6fa982p-15, v70, 0x1.36d094652e3c5p-8);
    const real v74 = fma(v72, v70, 0x1.055f38258df38p-1);
    const real v75 = fma(v73, v70, 0x1.2f1c1ecb9924fp-3);
    const real v76 = fma(v74, v70, 0x1.f5b985f3d7e7ep+0);
    const real v77 = fma(v75, v70, 0x1.3dcf6c8558486p+0);
    const real v78 = fma(v77, v69, v76);
    const real v79 = fma(v78, v69, 0x1.9504db2aa4879p+0);
    const real v80 = fma(0x1.1f4b94d48eafbp-15, v70, 0x1.3b4dc264396b9p-8);
    const real v81 = fma(0x1.32a943605573ep-20, v70, 0x1.09d2ab4eaae08p-11);
    const real v82 = fma(v80, v70, 0x1.421d625ed611bp-3);
    const real v83 = fma(v81, v70, 0x1.0752b05da680ep-5);
    const real v84 = fma(v82, v70, 0x1.82aa7406f0d44p+0);
    const real v85 = fma(v83, v70, 0x1.23bc41d791cbep-1);
    const real v86 = fma(v84, v70, 0x1.ae004186d573p+1);
    const real v87 = fma(v85, v70, 0x1.685169dba03bdp+1);
    const real v88 = fma(v87, v69, v86);
    const real v89 = fma(v88, v69, 0x1.fb9db22d0e56p+0);
    const real v90 = fma(v69, v89, v79);
    const real v91 = 0x1.54p+5 < v33 ? 0x1.54p+5 : v33;
    const real v92 = v91 * v91;
    const real v93 = fma(0x1.32a9435fed4e7p-20, v92, 0x1.08a001fe48b72p-11);
    const real v94 = fma(v93, v92, 0x1.fe381d916b0a1p-6);
    const real v95 = fma(0x1.1f4b94d6fa982p-15, v92, 0x1.36d094652e3c5p-8);
    const real v96 = fma(v94, v92, 0x1.055f38258df38p-1);
    const real v97 = fma(v95, v92, 0x1.2f1c1ecb9924fp-3);
    const real v98 = fma(v96, v92, 0x1.f5b985f3d7e7ep+0);
    const real v99 = fma(v97, v92, 0x1.3dcf6c8558486p+0);
    const real v100 = fma(v99, v91, v98);
    const real v101 = fma(v100, v91, 0x1.9504db2aa4879p+0);
    const real v102 = fma(0x1.1f4b94d48eafbp-15, v92, 0x1.3b4dc264396b9p-8);
    const real v103 = fma(0x1.32a943605573ep-20, v92, 0x1.09d2ab4eaae08p-11);
    const real v104 = fma(v102, v92, 0x1.421d625ed611bp-3);
    const real v105 = fma(v103, v92, 0x1.0752b05da680ep-5);
    const real v106 = fma(v104, v92, 0x1.82aa7406f0d44p+0);
    const real v107 = fma(v105, v92, 0x1.23bc41d791cbep-1);
    const real v108 = fma(v106, v92, 0x1.ae004186d573p+1);
    const real v109 = fma(v107, v92, 0x1.685169dba03bdp+1);
    const real v110 = fma(v109, v91, v108);
    const real v111 = fma(v110, v91, 0x1.fb9db22d0e56p+0);
    const real v112 = fma(v91, v111, v101);
    const real v113 = v90 * v112;
    const real v114 = 0x1p+0 / v113;
    const real v115 = v89 * v112;
    const real v116 = v115 * v114;
    const real v117 = v111 * v90;
    const real v118 = v117 * v114;
    const real v119 = v67 * v68;
    const real v120 = in_type * v28;
    const real v121 = v119 * v116;
    const int m122 = v120 < 0x0p+0;
    const real v123 = v30 - v121;
    const real v124 = m122 ? v121 : v123;
    const real v125 = in_type * v29;
    const real v126 = v119 * v118;
    const int m127 = v125 < 0x0p+0;
    const real v128 = v31 - v126;
    const real v129 = m127 ? v126 : v128;
    const real v130 = v124 - v129;
    const real v131 = fma(in_type, v130, 0x0p+0);
    const real v132 = 0x1p+0 / in_forward;
    const real v133 = v26 * v132;
    const real v134 = v67 * v3;
    const real v135 = v67 * v133;
    const real v136 = v135 * v132;
    const real v137 = in_type * v124;
    const real v138 = v137 * v132;
    const real v139 = v136 * v68;
    const real v140 = v134 * v68;
    const real v141 = in_vol * v26;
    const real v142 = in_vol * v141;
    const real v143 = 0x1p-1 * v142;
    const real v144 = v67 * v143;
    const real v145 = v144 * v68;
    const real v146 = in_rate * v129;
    const real v147 = in_rate * v124;
    const real v148 = v147 - v146;
    const real v149 = in_type * v148;
    const real v150 = v149 - v145;
    const real v151 = in_time * v131;
    const real v152 = -v151;
    const real v153 = fabs(v32);
    const real v154 = 0x1.54p+5 < v153 ? 0x1.54p+5 : v153;
    const real v155 = copysign(v154, v28);
    const real v156 = fabs(v33);
    const real v157 = 0x1.54p+5 < v156 ? 0x1.54p+5 : v156;
    const real v158 = copysign(v157, v29);
    const real v159 = v155 * v158;
    const real v160 = v3 * v26;
    const real v161 = v141 * v141;
    const real v162 = 0x1p-1 * v161;
    const real v163 = 0x0p+0 * v26;
    const real v164 = v67 * v132;
    const real v165 = v158 * v160;
    const real v166 = v164 * v165;
    const real v167 = v166 * v68;
    const real v168 = -v167;
    const real v169 = v159 * v160;
    const real v170 = v134 * v169;
    const real v171 = v170 * v68;
    const real v172 = v158 * v162;
    const real v173 = v163 - v172;
    const real v174 = v124 * v132;
    const real v175 = in_rate * v174;
    const real v176 = in_type * v175;
    const real v177 = v164 * v173;
    const real v178 = v177 * v68;
    const real v179 = v176 - v178;
    const real v180 = fma(v163, v155, in_rate);
    const real v181 = 0x1p+0 + v159;
    const real v182 = v181 * v162;
    const real v183 = v180 - v182;
    const real v184 = v134 * v183;
    const real v185 = v184 * v68;
    const real v186 = 0x1p+0 - v159;
    const real v187 = v186 * v162;
    const real v188 = v180 + v187;
    const real v189 = v136 * v188;
    const real v190 = v189 * v68;
    const real v191 = fma(v155, v26, 0x1p+0);
    const real v192 = v191 * v132;
    const real v193 = v136 * v192;
    const real v194 = v193 * v68;
    const real v195 = -v194;
    const real v196 = v159 - 0x1p+0;
    const real v197 = v196 * v160;
    const real v198 = v136 * v197;
    const real v199 = v198 * v68;
    const real v200 = v158 * v158;
    const real v201 = fma(v155, v155, v200);
    const real v202 = fma(v159, v186, v201);
    const real v203 = v160 * v160;
    const real v204 = v202 * v203;
    const real v205 = v134 * v204;
    const real v206 = v205 * v68;
    const real v207 = -v206;
    const real v208 = 0x1p+0 / in_strike;
    const real v209 = v129 * v208;
    const real v210 = -in_type;
    const real v211 = v210 * v209;
    const real v212 = v26 * v208;
    const real v213 = v67 * v212;
    const real v214 = v213 * v208;
    const real v215 = v214 * v68;
    const real v216 = v129 / v31;
    const real v217 = -in_rate;
    const real v218 = v217 * in_time;
    const real v219 = -v218;
    const real v220 = ntx_exp_normal(v219);
    const real v221 = v131 * v220;
    const real v222 = fabs(v0);
    const real v223 = in_forward < in_strike ? in_forward : in_strike;
    const int m224 = 0x1p-200 <= v223;
    const real v225 = in_time < in_vol ? in_time : in_vol;
    const int m226 = 0x1p-100 <= v225;
    const real v227 = in_forward + in_strike;
    const real v228 = in_time + in_vol;
    const real v229 = v227 + v228;
    const int m230 = v229 <= 0x1p+200;
    const int m231 = v222 <= 0x1.14p+6;
    const int m232 = m224 & m226;
    const int m233 = m232 & m230;
    const int m234 = m233 & m231;
    const real v235 = fabs(in_type);
    const int m236 = v235 == 0x1p+0;
    const int m237 = m234 & m236;
    const real v238 = m237 ? 0x1p+0 : 0x0p+0;
    out[0] = v238; /* kind */
    out[1] = v131; /* price */
    out[2] = v138; /* delta */
    out[3] = v139; /* gamma */
    out[4] = v140; /* vega */
    out[5] = v150; /* theta */
    out[6] = v152; /* rho */
    out[7] = v168; /* vanna */
    out[8] = v171; /* volga */
    out[9] = v179; /* charm */
    out[10] = v185; /* veta */
    out[11] = v195; /* speed */
    out[12] = v199; /* zomma */
    out[13] = v190; /* color */
    out[14] = v207; /* ultima */
    out[15] = v211; /* dual_delta */
    out[16] = v215; /* dual_gamma */
    out[17] = v216; /* itm_probability */
    out[18] = v221; /* undiscounted_price */
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
