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

void ntx_regular(const real *in, real *out) {
    const real in_type = in[0];
    const real in_forward = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_vol = in[5];
    const real v0 = sqrt(in_time);
    const real v1 = in_vol * v0;
    const real v2 = ntx_align_scaled(in_forward, in_strike);
    const real v3 = ntx_align_exponent(in_forward, in_strike);
    const real v4 = 0x1p+0 / v1;
    const real v5 = in_forward - v2;
    const real v6 = in_forward + v2;
    const real v7 = v5 / v6;
    const real v8 = in_rate * in_time;
    const real v9 = -v8;
    const real v10 = fma(v9, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v11 = v10 - 0x1.8p+52;
    const real v12 = fma(v11, -0x1.62e42fefa39efp-1, v9);
    const real v13 = v12 * v12;
    const real v14 = fma(0x1.ad7f6c633011bp-26, v13, 0x1.71df2553cf019p-19);
    const real v15 = fma(v14, v13, 0x1.a01a012a570b6p-13);
    const real v16 = fma(0x1.28ad72cc49578p-22, v13, 0x1.a0199a0c691c3p-16);
    const real v17 = fma(v15, v13, 0x1.1111111127be7p-7);
    const real v18 = fma(v16, v13, 0x1.6c16c1842a0ffp-10);
    const real v19 = fma(v17, v13, 0x1.55555555554fap-3);
    const real v20 = fma(v18, v13, 0x1.555555555087dp-5);
    const real v21 = fma(v20, v12, v19);
    const real v22 = fma(v21, v12, 0x1.000000000000ap-1);
    const real v23 = fma(v13, v22, v12);
    const real v24 = fma(in_forward, v23, in_forward);
    const real v25 = ntx_scale2_normal(v24, v11);
    const real v26 = fma(in_strike, v23, in_strike);
    const real v27 = ntx_scale2_normal(v26, v11);
    const real v28 = v7 * v7;
    const real v29 = v28 * v28;
    const real v30 = fma(0x1.3852e891cfa5cp-3, v29, 0x1.c71c0168ebc05p-3);
    const real v31 = fma(0x1.3abd958759e39p-3, v29, 0x1.7474e1ec52f49p-3);
    const real v32 = fma(v30, v29, 0x1.99999998f0ca1p-2);
    const real v33 = fma(v31, v29, 0x1.249249b21c095p-2);
    const real v34 = fma(v33, v28, v32);
    const real v35 = fma(v34, v28, 0x1.5555555555776p-1);
    const real v36 = v7 * v28;
    const real v37 = v7 + v7;
    const real v38 = fma(v3, 0x1.62e42fefa39efp-1, v37);
    const real v39 = fma(v36, v35, v38);
    const real v40 = v39 * v4;
    const real v41 = fma(0x1p-1, v1, v40);
    const real v42 = fma(-0x1p-1, v1, v40);
    const real v43 = fabs(v41);
    const real v44 = fabs(v42);
    const real v45 = 0x1.54p+5 < v43 ? 0x1.54p+5 : v43;
    const real v46 = v45 * v45;
    const real v47 = fma(0x1.75d2d6d550e3p-18, v46, 0x1.e8691d0c7b3c9p-10);
    const real v48 = fma(v47, v46, 0x1.5faaf6fb0027bp-4);
    const real v49 = fma(0x1.30a13c95076fdp-13, v46, 0x1.f16d5837e7fcep-7);
    const real v50 = fma(v48, v46, 0x1.030c3f01a40f2p+0);
    const real v51 = fma(v49, v46, 0x1.648459693e1e5p-2);
    const real v52 = fma(v50, v46, 0x1.4e443567a6ef9p+1);
    const real v53 = fma(v51, v46, 0x1.0519ffc612d4ep+1);
    const real v54 = fma(v53, v45, v52);
    const real v55 = fma(v54, v45, 0x1.a6523985b77eep+0);
    const real v56 = fma(0x1.75d2d6dccfc9bp-18, v46, 0x1.e57d78bf4c6e7p-10);
    const real v57 = fma(v56, v46, 0x1.50a23230b38f3p-4);
    const real v58 = fma(0x1.30a13c6e6dc68p-13, v46, 0x1.e7e846dc6e445p-7);
    const real v59 = fma(v57, v46, 0x1.b7862cba69a71p-1);
    const real v60 = fma(v58, v46, 0x1.46e9beed37257p-2);
    const real v61 = fma(v60, v45, v59);
    const real v62 = fma(v61, v45, 0x1.7bf2eaa5bc9edp+0);
    const real v63 = v55 + v62;
    const real v64 = fma(v45, v63, 0x1.50f6abb23f689p+0);
    const real v65 = 0x1.54p+5 < v44 ? 0x1.54p+5 : v44;
    const real v66 = v65 * v65;
    const real v67 = fma(0x1.75d2d6d550e3p-18, v66, 0x1.e8691d0c7b3c9p-10);
    const real v68 = fma(v67, v66, 0x1.5faaf6fb0027bp-4);
    const real v69 = fma(0x1.30a13c95076fdp-13, v66, 0x1.f16d5837e7fcep-7);
    const real v70 = fma(v68, v66, 0x1.030c3f01a40f2p+0);
    const real v71 = fma(v69, v66, 0x1.648459693e1e5p-2);
    const real v72 = fma(v70, v66, 0x1.4e443567a6ef9p+1);
    const real v73 = fma(v71, v66, 0x1.0519ffc612d4ep+1);
    const real v74 = fma(v73, v65, v72);
    const real v75 = fma(v74, v65, 0x1.a6523985b77eep+0);
    const real v76 = fma(0x1.75d2d6dccfc9bp-18, v66, 0x1.e57d78bf4c6e7p-10);
    const real v77 = fma(v76, v66, 0x1.50a23230b38f3p-4);
    const real v78 = fma(0x1.30a13c6e6dc68p-13, v66, 0x1.e7e846dc6e445p-7);
    const real v79 = fma(v77, v66, 0x1.b7862cba69a71p-1);
    const real v80 = fma(v78, v66, 0x1.46e9beed37257p-2);
    const real v81 = fma(v80, v65, v79);
    const real v82 = fma(v81, v65, 0x1.7bf2eaa5bc9edp+0);
    const real v83 = v75 + v82;
    const real v84 = fma(v65, v83, 0x1.50f6abb23f689p+0);
    const real v85 = v64 * v84;
    const real v86 = 0x1p+0 / v85;
    const real v87 = v25 < v27 ? v25 : v27;
    const real v88 = v43 < v44 ? v43 : v44;
    const real v89 = fabs(v88);
    const real v90 = 0x1.54p+5 < v89 ? 0x1.54p+5 : v89;
    const real v91 = v90 * v90;
    const real v92 = v91 * -0x1p-1;
    const real v93 = fma(v92, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v94 = v93 - 0x1.8p+52;
    const real v95 = fma(v94, -0x1.62e42fefa39efp-1, v92);
    const real v96 = v95 * v95;
    const real v97 = fma(0x1.ad7f6c633011bp-26, v96, 0x1.71df2553cf019p-19);
    const real v98 = fma(v97, v96, 0x1.a01a012a570b6p-13);
    const real v99 = fma(0x1.28ad72cc49578p-22, v96, 0x1.a0199a0c691c3p-16);
    const real v100 = fma(v98, v96, 0x1.1111111127be7p-7);
    const real v101 = fma(v99, v96, 0x1.6c16c1842a0ffp-10);
    const real v102 = fma(v100, v96, 0x1.55555555554fap-3);
    const real v103 = fma(v101, v96, 0x1.555555555087dp-5);
    const real v104 = fma(v103, v95, v102);
    const real v105 = fma(v104, v95, 0x1.000000000000ap-1);
    const real v106 = fma(v96, v105, v95);
    const real v107 = v106 + 0x1p+0;
    const real v108 = v107 * 0x1.9884533d43651p-2;
    const real v109 = v87 * 0x1.9884533d43651p-2;
    const real v110 = v109 * v107;
    const int m111 = 0x1.54p+5 <= v90;
    const int m112 = v94 < -0x1.a6p+8;
    const real v113 = m112 ? 0x1.2cp+9 : 0x0p+0;
    const real v114 = v94 + v113;
    const real v115 = ntx_scale2_normal(v110, v114);
    const real v116 = m111 ? 0x0p+0 : v115;
    const real v117 = m112 ? 0x1p-600 : 0x1p+0;
    const real v118 = v116 * v117;
    const real v119 = ntx_scale2_normal(v108, v114);
    const real v120 = v119 * v117;
    const real v121 = v41 * v42;
    const int m122 = v121 < 0x0p+0;
    const real v123 = -v120;
    const real v124 = fma(v123, v55, v64);
    const real v125 = m122 ? v124 : v55;
    const real v126 = v75 * v64;
    const real v127 = v120 * v126;
    const real v128 = m122 ? v127 : v126;
    const real v129 = -v128;
    const real v130 = fma(v125, v84, v129);
    const real v131 = fabs(v130);
    const real v132 = v131 * v86;
    const real v133 = m122 ? v87 : v118;
    const real v134 = v25 - v27;
    const real v135 = in_type * v134;
    const real v136 = 0x0p+0 > v135 ? 0x0p+0 : v135;
    const real v137 = fma(v132, v133, v136);
    const real v138 = v55 * v84;
    const real v139 = v138 * v86;
    const real v140 = v126 * v86;
    const real v141 = in_type * v41;
    const real v142 = v118 * v139;
    const int m143 = v141 < 0x0p+0;
    const real v144 = v25 - v142;
    const real v145 = m143 ? v142 : v144;
    const real v146 = in_type * v42;
    const real v147 = v118 * v140;
    const int m148 = v146 < 0x0p+0;
    const real v149 = v27 - v147;
    const real v150 = m148 ? v147 : v149;
    const real v151 = 0x1p+0 / in_forward;
    const real v152 = v4 * v151;
    const real v153 = v116 * v0;
    const real v154 = v116 * v152;
    const real v155 = v154 * v151;
    const real v156 = in_type * v145;
    const real v157 = v156 * v151;
    const real v158 = v155 * v117;
    const real v159 = v153 * v117;
    const real v160 = in_vol * v4;
    const real v161 = in_vol * v160;
    const real v162 = 0x1p-1 * v161;
    const real v163 = v116 * v162;
    const real v164 = v163 * v117;
    const real v165 = in_rate * v150;
    const real v166 = in_rate * v145;
    const real v167 = v166 - v165;
    const real v168 = in_type * v167;
    const real v169 = v168 - v164;
    const real v170 = in_time * v137;
    const real v171 = -v170;
    const real v172 = fabs(v43);
    const real v173 = 0x1.54p+5 < v172 ? 0x1.54p+5 : v172;
    const real v174 = copysign(v173, v41);
    const real v175 = fabs(v44);
    const real v176 = 0x1.54p+5 < v175 ? 0x1.54p+5 : v175;
    const real v177 = copysign(v176, v42);
    const real v178 = v174 * v177;
    const real v179 = v0 * v4;
    const real v180 = v160 * v160;
    const real v181 = 0x1p-1 * v180;
    const real v182 = 0x0p+0 * v4;
    const real v183 = v116 * v151;
    const real v184 = v177 * v179;
    const real v185 = v183 * v184;
    const real v186 = v185 * v117;
    const real v187 = -v186;
    const real v188 = v178 * v179;
    const real v189 = v153 * v188;
    const real v190 = v189 * v117;
    const real v191 = v177 * v181;
    const real v192 = v182 - v191;
    const real v193 = v145 * v151;
    const real v194 = in_rate * v193;
    const real v195 = in_type * v194;
    const real v196 = v183 * v192;
    const real v197 = v196 * v117;
    const real v198 = v195 - v197;
    const real v199 = fma(v182, v174, in_rate);
    const real v200 = 0x1p+0 + v178;
    const real v201 = v200 * v181;
    const real v202 = v199 - v201;
    const real v203 = v153 * v202;
    const real v204 = v203 * v117;
    const real v205 = 0x1p+0 - v178;
    const real v206 = v205 * v181;
    const real v207 = v199 + v206;
    const real v208 = v155 * v207;
    const real v209 = v208 * v117;
    const real v210 = fma(v174, v4, 0x1p+0);
    const real v211 = v210 * v151;
    const real v212 = v155 * v211;
    const real v213 = v212 * v117;
    const real v214 = -v213;
    const real v215 = v178 - 0x1p+0;
    const real v216 = v215 * v179;
    const real v217 = v155 * v216;
    const real v218 = v217 * v117;
    const real v219 = v177 * v177;
    const real v220 = fma(v174, v174, v219);
    const real v221 = fma(v178, v205, v220);
    const real v222 = v179 * v179;
    const real v223 = v221 * v222;
    const real v224 = v153 * v223;
    const real v225 = v224 * v117;
    const real v226 = -v225;
    const real v227 = 0x1p+0 / in_strike;
    const real v228 = 0x1p+0 / v27;
    const real v229 = v150 * v227;
    const real v230 = -in_type;
    const real v231 = v230 * v229;
    const real v232 = v4 * v227;
    const real v233 = v116 * v232;
    const real v234 = v233 * v227;
    const real v235 = v234 * v117;
    const real v236 = v150 * v228;
    const real v237 = in_strike * v228;
    const real v238 = v137 * v237;
    const real v239 = fabs(v8);
    const real v240 = in_forward < in_strike ? in_forward : in_strike;
    const int m241 = 0x1p-200 <= v240;
    const real v242 = in_time < in_vol ? in_time : in_vol;
    const int m243 = 0x1p-100 <= v242;
    const real v244 = in_forward + in_strike;
    const real v245 = in_time + in_vol;
    const real v246 = v244 + v245;
    const int m247 = v246 <= 0x1p+200;
    const int m248 = v239 <= 0x1.14p+6;
    const int m249 = m241 & m243;
    const int m250 = m249 & m247;
    const int m251 = m250 & m248;
    const real v252 = fabs(in_type);
    const int m253 = v252 == 0x1p+0;
    const int m254 = m251 & m253;
    const real v255 = m254 ? 0x1p+0 : 0x0p+0;
    out[0] = v255; /* kind */
    out[1] = v137; /* price */
    out[2] = v157; /* delta */
    out[3] = v158; /* gamma */
    out[4] = v159; /* vega */
    out[5] = v169; /* theta */
    out[6] = v171; /* rho */
    out[7] = v187; /* vanna */
    out[8] = v190; /* volga */
    out[9] = v198; /* charm */
    out[10] = v204; /* veta */
    out[11] = v214; /* speed */
    out[12] = v218; /* zomma */
    out[13] = v209; /* color */
    out[14] = v226; /* ultima */
    out[15] = v231; /* dual_delta */
    out[16] = v235; /* dual_gamma */
    out[17] = v236; /* itm_probability */
    out[18] = v238; /* undiscounted_price */
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
