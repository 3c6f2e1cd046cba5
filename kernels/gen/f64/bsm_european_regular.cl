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
    const real in_spot = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_dividend_yield = in[5];
    const real in_vol = in[6];
    const real v0 = sqrt(in_time);
    const real v1 = in_vol * v0;
    const real v2 = ntx_align_scaled(in_spot, in_strike);
    const real v3 = ntx_align_exponent(in_spot, in_strike);
    const real v4 = 0x1p+0 / v1;
    const real v5 = in_spot - v2;
    const real v6 = in_spot + v2;
    const real v7 = v5 / v6;
    const real v8 = in_rate * in_time;
    const real v9 = in_dividend_yield * in_time;
    const real v10 = v8 - v9;
    const real v11 = -v9;
    const real v12 = -v8;
    const real v13 = fma(v11, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v14 = v13 - 0x1.8p+52;
    const real v15 = fma(v14, -0x1.62e42fefa39efp-1, v11);
    const real v16 = v15 * v15;
    const real v17 = fma(0x1.ad7f6c633011bp-26, v16, 0x1.71df2553cf019p-19);
    const real v18 = fma(v17, v16, 0x1.a01a012a570b6p-13);
    const real v19 = fma(0x1.28ad72cc49578p-22, v16, 0x1.a0199a0c691c3p-16);
    const real v20 = fma(v18, v16, 0x1.1111111127be7p-7);
    const real v21 = fma(v19, v16, 0x1.6c16c1842a0ffp-10);
    const real v22 = fma(v20, v16, 0x1.55555555554fap-3);
    const real v23 = fma(v21, v16, 0x1.555555555087dp-5);
    const real v24 = fma(v23, v15, v22);
    const real v25 = fma(v24, v15, 0x1.000000000000ap-1);
    const real v26 = fma(v16, v25, v15);
    const real v27 = fma(in_spot, v26, in_spot);
    const real v28 = ntx_scale2_normal(v27, v14);
    const real v29 = fma(v12, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v30 = v29 - 0x1.8p+52;
    const real v31 = fma(v30, -0x1.62e42fefa39efp-1, v12);
    const real v32 = v31 * v31;
    const real v33 = fma(0x1.ad7f6c633011bp-26, v32, 0x1.71df2553cf019p-19);
    const real v34 = fma(v33, v32, 0x1.a01a012a570b6p-13);
    const real v35 = fma(0x1.28ad72cc49578p-22, v32, 0x1.a0199a0c691c3p-16);
    const real v36 = fma(v34, v32, 0x1.1111111127be7p-7);
    const real v37 = fma(v35, v32, 0x1.6c16c1842a0ffp-10);
    const real v38 = fma(v36, v32, 0x1.55555555554fap-3);
    const real v39 = fma(v37, v32, 0x1.555555555087dp-5);
    const real v40 = fma(v39, v31, v38);
    const real v41 = fma(v40, v31, 0x1.000000000000ap-1);
    const real v42 = fma(v32, v41, v31);
    const real v43 = fma(in_strike, v42, in_strike);
    const real v44 = ntx_scale2_normal(v43, v30);
    const real v45 = v7 * v7;
    const real v46 = v45 * v45;
    const real v47 = fma(0x1.3852e891cfa5cp-3, v46, 0x1.c71c0168ebc05p-3);
    const real v48 = fma(0x1.3abd958759e39p-3, v46, 0x1.7474e1ec52f49p-3);
    const real v49 = fma(v47, v46, 0x1.99999998f0ca1p-2);
    const real v50 = fma(v48, v46, 0x1.249249b21c095p-2);
    const real v51 = fma(v50, v45, v49);
    const real v52 = fma(v51, v45, 0x1.5555555555776p-1);
    const real v53 = v7 * v45;
    const real v54 = v7 + v7;
    const real v55 = fma(v3, 0x1.62e42fefa39efp-1, v54);
    const real v56 = fma(v53, v52, v55);
    const real v57 = v56 + v10;
    const real v58 = v57 * v4;
    const real v59 = fma(0x1p-1, v1, v58);
    const real v60 = fma(-0x1p-1, v1, v58);
    const real v61 = fabs(v59);
    const real v62 = fabs(v60);
    const real v63 = 0x1.54p+5 < v61 ? 0x1.54p+5 : v61;
    const real v64 = v63 * v63;
    const real v65 = fma(0x1.75d2d6d550e3p-18, v64, 0x1.e8691d0c7b3c9p-10);
    const real v66 = fma(v65, v64, 0x1.5faaf6fb0027bp-4);
    const real v67 = fma(0x1.30a13c95076fdp-13, v64, 0x1.f16d5837e7fcep-7);
    const real v68 = fma(v66, v64, 0x1.030c3f01a40f2p+0);
    const real v69 = fma(v67, v64, 0x1.648459693e1e5p-2);
    const real v70 = fma(v68, v64, 0x1.4e443567a6ef9p+1);
    const real v71 = fma(v69, v64, 0x1.0519ffc612d4ep+1);
    const real v72 = fma(v71, v63, v70);
    const real v73 = fma(v72, v63, 0x1.a6523985b77eep+0);
    const real v74 = fma(0x1.75d2d6dccfc9bp-18, v64, 0x1.e57d78bf4c6e7p-10);
    const real v75 = fma(v74, v64, 0x1.50a23230b38f3p-4);
    const real v76 = fma(0x1.30a13c6e6dc68p-13, v64, 0x1.e7e846dc6e445p-7);
    const real v77 = fma(v75, v64, 0x1.b7862cba69a71p-1);
    const real v78 = fma(v76, v64, 0x1.46e9beed37257p-2);
    const real v79 = fma(v78, v63, v77);
    const real v80 = fma(v79, v63, 0x1.7bf2eaa5bc9edp+0);
    const real v81 = v73 + v80;
    const real v82 = fma(v63, v81, 0x1.50f6abb23f689p+0);
    const real v83 = 0x1.54p+5 < v62 ? 0x1.54p+5 : v62;
    const real v84 = v83 * v83;
    const real v85 = fma(0x1.75d2d6d550e3p-18, v84, 0x1.e8691d0c7b3c9p-10);
    const real v86 = fma(v85, v84, 0x1.5faaf6fb0027bp-4);
    const real v87 = fma(0x1.30a13c95076fdp-13, v84, 0x1.f16d5837e7fcep-7);
    const real v88 = fma(v86, v84, 0x1.030c3f01a40f2p+0);
    const real v89 = fma(v87, v84, 0x1.648459693e1e5p-2);
    const real v90 = fma(v88, v84, 0x1.4e443567a6ef9p+1);
    const real v91 = fma(v89, v84, 0x1.0519ffc612d4ep+1);
    const real v92 = fma(v91, v83, v90);
    const real v93 = fma(v92, v83, 0x1.a6523985b77eep+0);
    const real v94 = fma(0x1.75d2d6dccfc9bp-18, v84, 0x1.e57d78bf4c6e7p-10);
    const real v95 = fma(v94, v84, 0x1.50a23230b38f3p-4);
    const real v96 = fma(0x1.30a13c6e6dc68p-13, v84, 0x1.e7e846dc6e445p-7);
    const real v97 = fma(v95, v84, 0x1.b7862cba69a71p-1);
    const real v98 = fma(v96, v84, 0x1.46e9beed37257p-2);
    const real v99 = fma(v98, v83, v97);
    const real v100 = fma(v99, v83, 0x1.7bf2eaa5bc9edp+0);
    const real v101 = v93 + v100;
    const real v102 = fma(v83, v101, 0x1.50f6abb23f689p+0);
    const real v103 = v82 * v102;
    const real v104 = 0x1p+0 / v103;
    const real v105 = v28 < v44 ? v28 : v44;
    const real v106 = v61 < v62 ? v61 : v62;
    const real v107 = fabs(v106);
    const real v108 = 0x1.54p+5 < v107 ? 0x1.54p+5 : v107;
    const real v109 = v108 * v108;
    const real v110 = v109 * -0x1p-1;
    const real v111 = fma(v110, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v112 = v111 - 0x1.8p+52;
    const real v113 = fma(v112, -0x1.62e42fefa39efp-1, v110);
    const real v114 = v113 * v113;
    const real v115 = fma(0x1.ad7f6c633011bp-26, v114, 0x1.71df2553cf019p-19);
    const real v116 = fma(v115, v114, 0x1.a01a012a570b6p-13);
    const real v117 = fma(0x1.28ad72cc49578p-22, v114, 0x1.a0199a0c691c3p-16);
    const real v118 = fma(v116, v114, 0x1.1111111127be7p-7);
    const real v119 = fma(v117, v114, 0x1.6c16c1842a0ffp-10);
    const real v120 = fma(v118, v114, 0x1.55555555554fap-3);
    const real v121 = fma(v119, v114, 0x1.555555555087dp-5);
    const real v122 = fma(v121, v113, v120);
    const real v123 = fma(v122, v113, 0x1.000000000000ap-1);
    const real v124 = fma(v114, v123, v113);
    const real v125 = v124 + 0x1p+0;
    const real v126 = v125 * 0x1.9884533d43651p-2;
    const real v127 = v105 * 0x1.9884533d43651p-2;
    const real v128 = v127 * v125;
    const int m129 = 0x1.54p+5 <= v108;
    const int m130 = v112 < -0x1.a6p+8;
    const real v131 = m130 ? 0x1.2cp+9 : 0x0p+0;
    const real v132 = v112 + v131;
    const real v133 = ntx_scale2_normal(v128, v132);
    const real v134 = m129 ? 0x0p+0 : v133;
    const real v135 = m130 ? 0x1p-600 : 0x1p+0;
    const real v136 = v134 * v135;
    const real v137 = ntx_scale2_normal(v126, v132);
    const real v138 = v137 * v135;
    const real v139 = v59 * v60;
    const int m140 = v139 < 0x0p+0;
    const real v141 = -v138;
    const real v142 = fma(v141, v73, v82);
    const real v143 = m140 ? v142 : v73;
    const real v144 = v93 * v82;
    const real v145 = v138 * v144;
    const real v146 = m140 ? v145 : v144;
    const real v147 = -v146;
    const real v148 = fma(v143, v102, v147);
    const real v149 = fabs(v148);
    const real v150 = v149 * v104;
    const real v151 = m140 ? v105 : v136;
    const real v152 = v28 - v44;
    const real v153 = in_type * v152;
    const real v154 = 0x0p+0 > v153 ? 0x0p+0 : v153;
    const real v155 = fma(v150, v151, v154);
    const real v156 = v73 * v102;
    const real v157 = v156 * v104;
    const real v158 = v144 * v104;
    const real v159 = in_type * v59;
    const real v160 = v136 * v157;
    const int m161 = v159 < 0x0p+0;
    const real v162 = v28 - v160;
    const real v163 = m161 ? v160 : v162;
    const real v164 = in_type * v60;
    const real v165 = v136 * v158;
    const int m166 = v164 < 0x0p+0;
    const real v167 = v44 - v165;
    const real v168 = m166 ? v165 : v167;
    const real v169 = 0x1p+0 / in_spot;
    const real v170 = v4 * v169;
    const real v171 = v134 * v0;
    const real v172 = v134 * v170;
    const real v173 = v172 * v169;
    const real v174 = in_type * v163;
    const real v175 = v174 * v169;
    const real v176 = v173 * v135;
    const real v177 = v171 * v135;
    const real v178 = in_vol * v4;
    const real v179 = in_vol * v178;
    const real v180 = 0x1p-1 * v179;
    const real v181 = v134 * v180;
    const real v182 = v181 * v135;
    const real v183 = in_rate * v168;
    const real v184 = in_dividend_yield * v163;
    const real v185 = v184 - v183;
    const real v186 = in_type * v185;
    const real v187 = v186 - v182;
    const real v188 = in_time * v168;
    const real v189 = in_type * v188;
    const real v190 = -in_type;
    const real v191 = in_time * v163;
    const real v192 = v190 * v191;
    const real v193 = fabs(v61);
    const real v194 = 0x1.54p+5 < v193 ? 0x1.54p+5 : v193;
    const real v195 = copysign(v194, v59);
    const real v196 = fabs(v62);
    const real v197 = 0x1.54p+5 < v196 ? 0x1.54p+5 : v196;
    const real v198 = copysign(v197, v60);
    const real v199 = v195 * v198;
    const real v200 = v0 * v4;
    const real v201 = v178 * v178;
    const real v202 = 0x1p-1 * v201;
    const real v203 = in_rate - in_dividend_yield;
    const real v204 = v203 * v4;
    const real v205 = v134 * v169;
    const real v206 = v198 * v200;
    const real v207 = v205 * v206;
    const real v208 = v207 * v135;
    const real v209 = -v208;
    const real v210 = v199 * v200;
    const real v211 = v171 * v210;
    const real v212 = v211 * v135;
    const real v213 = v198 * v202;
    const real v214 = v204 - v213;
    const real v215 = v163 * v169;
    const real v216 = in_dividend_yield * v215;
    const real v217 = in_type * v216;
    const real v218 = v205 * v214;
    const real v219 = v218 * v135;
    const real v220 = v217 - v219;
    const real v221 = fma(v204, v195, in_dividend_yield);
    const real v222 = 0x1p+0 + v199;
    const real v223 = v222 * v202;
    const real v224 = v221 - v223;
    const real v225 = v171 * v224;
    const real v226 = v225 * v135;
    const real v227 = 0x1p+0 - v199;
    const real v228 = v227 * v202;
    const real v229 = v221 + v228;
    const real v230 = v173 * v229;
    const real v231 = v230 * v135;
    const real v232 = fma(v195, v4, 0x1p+0);
    const real v233 = v232 * v169;
    const real v234 = v173 * v233;
    const real v235 = v234 * v135;
    const real v236 = -v235;
    const real v237 = v199 - 0x1p+0;
    const real v238 = v237 * v200;
    const real v239 = v173 * v238;
    const real v240 = v239 * v135;
    const real v241 = v198 * v198;
    const real v242 = fma(v195, v195, v241);
    const real v243 = fma(v199, v227, v242);
    const real v244 = v200 * v200;
    const real v245 = v243 * v244;
    const real v246 = v171 * v245;
    const real v247 = v246 * v135;
    const real v248 = -v247;
    const real v249 = 0x1p+0 / in_strike;
    const real v250 = 0x1p+0 / v44;
    const real v251 = v168 * v249;
    const real v252 = v190 * v251;
    const real v253 = v4 * v249;
    const real v254 = v134 * v253;
    const real v255 = v254 * v249;
    const real v256 = v255 * v135;
    const real v257 = v168 * v250;
    const real v258 = in_strike * v250;
    const real v259 = v155 * v258;
    const real v260 = fabs(v8);
    const real v261 = fabs(v9);
    const real v262 = v260 + v261;
    const real v263 = in_spot < in_strike ? in_spot : in_strike;
    const int m264 = 0x1p-200 <= v263;
    const real v265 = in_time < in_vol ? in_time : in_vol;
    const int m266 = 0x1p-100 <= v265;
    const real v267 = in_spot + in_strike;
    const real v268 = in_time + in_vol;
    const real v269 = v267 + v268;
    const int m270 = v269 <= 0x1p+200;
    const int m271 = v262 <= 0x1.14p+6;
    const int m272 = m264 & m266;
    const int m273 = m272 & m270;
    const int m274 = m273 & m271;
    const real v275 = fabs(in_type);
    const int m276 = v275 == 0x1p+0;
    const int m277 = m274 & m276;
    const real v278 = m277 ? 0x1p+0 : 0x0p+0;
    out[0] = v278; /* kind */
    out[1] = v155; /* price */
    out[2] = v175; /* delta */
    out[3] = v176; /* gamma */
    out[4] = v177; /* vega */
    out[5] = v187; /* theta */
    out[6] = v189; /* rho */
    out[7] = v192; /* phi */
    out[8] = v209; /* vanna */
    out[9] = v212; /* volga */
    out[10] = v220; /* charm */
    out[11] = v226; /* veta */
    out[12] = v236; /* speed */
    out[13] = v240; /* zomma */
    out[14] = v231; /* color */
    out[15] = v248; /* ultima */
    out[16] = v252; /* dual_delta */
    out[17] = v256; /* dual_gamma */
    out[18] = v257; /* itm_probability */
    out[19] = v259; /* undiscounted_price */
}

#define NTX_INPUT_COUNT 7
#define NTX_INPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6)
#define NTX_OUTPUT_COUNT 19
#define NTX_OUTPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6) M(7) M(8) M(9) M(10) M(11) M(12) M(13) M(14) M(15) M(16) M(17) M(18)

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
