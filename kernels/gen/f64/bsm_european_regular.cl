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
    const real v65 = fma(0x1.73cc0af5d88fap-13, v64, 0x1.25aafc0e1430ap-6);
    const real v66 = fma(0x1.ccbb57b6119ecp-18, v64, 0x1.260bba6fdffdep-9);
    const real v67 = fma(v65, v64, 0x1.857ab5205a606p-2);
    const real v68 = fma(v66, v64, 0x1.930990d5d14e3p-4);
    const real v69 = fma(v67, v64, 0x1.c07530faa31b4p+0);
    const real v70 = fma(v68, v64, 0x1.049abcecdf2dp+0);
    const real v71 = fma(v70, v63, v69);
    const real v72 = fma(v71, v63, 0x1.8b7b8f24b97e2p+0);
    const real v73 = fma(0x1.ccbb57ae59229p-18, v64, 0x1.27d87510a456p-9);
    const real v74 = fma(v73, v64, 0x1.a53efe330112ep-4);
    const real v75 = fma(0x1.73cc0b1db3b55p-13, v64, 0x1.2b7a302195f0bp-6);
    const real v76 = fma(v74, v64, 0x1.339a4e77cf7e7p+0);
    const real v77 = fma(v75, v64, 0x1.a919d418a4269p-2);
    const real v78 = fma(v76, v64, 0x1.89e635e35bbb5p+1);
    const real v79 = fma(v77, v64, 0x1.34d82012a09acp+1);
    const real v80 = fma(v79, v63, v78);
    const real v81 = fma(v80, v63, 0x1.efa9fbe76c8b4p+0);
    const real v82 = fma(v63, v81, v72);
    const real v83 = 0x1.54p+5 < v62 ? 0x1.54p+5 : v62;
    const real v84 = v83 * v83;
    const real v85 = fma(0x1.73cc0af5d88fap-13, v84, 0x1.25aafc0e1430ap-6);
    const real v86 = fma(0x1.ccbb57b6119ecp-18, v84, 0x1.260bba6fdffdep-9);
    const real v87 = fma(v85, v84, 0x1.857ab5205a606p-2);
    const real v88 = fma(v86, v84, 0x1.930990d5d14e3p-4);
    const real v89 = fma(v87, v84, 0x1.c07530faa31b4p+0);
    const real v90 = fma(v88, v84, 0x1.049abcecdf2dp+0);
    const real v91 = fma(v90, v83, v89);
    const real v92 = fma(v91, v83, 0x1.8b7b8f24b97e2p+0);
    const real v93 = fma(0x1.ccbb57ae59229p-18, v84, 0x1.27d87510a456p-9);
    const real v94 = fma(v93, v84, 0x1.a53efe330112ep-4);
    const real v95 = fma(0x1.73cc0b1db3b55p-13, v84, 0x1.2b7a302195f0bp-6);
    const real v96 = fma(v94, v84, 0x1.339a4e77cf7e7p+0);
    const real v97 = fma(v95, v84, 0x1.a919d418a4269p-2);
    const real v98 = fma(v96, v84, 0x1.89e635e35bbb5p+1);
    const real v99 = fma(v97, v84, 0x1.34d82012a09acp+1);
    const real v100 = fma(v99, v83, v98);
    const real v101 = fma(v100, v83, 0x1.efa9fbe76c8b4p+0);
    const real v102 = fma(v83, v101, v92);
    const real v103 = v82 * v102;
    const real v104 = 0x1p+0 / v103;
    const real v105 = v81 * v102;
    const real v106 = v105 * v104;
    const real v107 = v101 * v82;
    const real v108 = v107 * v104;
    const int m109 = v61 < v62;
    const real v110 = m109 ? v28 : v44;
    const real v111 = v61 < v62 ? v61 : v62;
    const real v112 = fabs(v111);
    const real v113 = 0x1.54p+5 < v112 ? 0x1.54p+5 : v112;
    const real v114 = v113 * v113;
    const real v115 = v114 * -0x1p-1;
    const real v116 = fma(v115, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v117 = v116 - 0x1.8p+52;
    const real v118 = fma(v117, -0x1.62e42fefa39efp-1, v115);
    const real v119 = v118 * v118;
    const real v120 = fma(0x1.ad7f6c633011bp-26, v119, 0x1.71df2553cf019p-19);
    const real v121 = fma(v120, v119, 0x1.a01a012a570b6p-13);
    const real v122 = fma(0x1.28ad72cc49578p-22, v119, 0x1.a0199a0c691c3p-16);
    const real v123 = fma(v121, v119, 0x1.1111111127be7p-7);
    const real v124 = fma(v122, v119, 0x1.6c16c1842a0ffp-10);
    const real v125 = fma(v123, v119, 0x1.55555555554fap-3);
    const real v126 = fma(v124, v119, 0x1.555555555087dp-5);
    const real v127 = fma(v126, v118, v125);
    const real v128 = fma(v127, v118, 0x1.000000000000ap-1);
    const real v129 = fma(v119, v128, v118);
    const real v130 = v129 + 0x1p+0;
    const real v131 = v110 * 0x1.9884533d43651p-2;
    const real v132 = v131 * v130;
    const int m133 = 0x1.54p+5 <= v113;
    const int m134 = v117 < -0x1.a6p+8;
    const real v135 = m134 ? 0x1.2cp+9 : 0x0p+0;
    const real v136 = v117 + v135;
    const real v137 = ntx_scale2_normal(v132, v136);
    const real v138 = m133 ? 0x0p+0 : v137;
    const real v139 = m134 ? 0x1p-600 : 0x1p+0;
    const real v140 = v138 * v139;
    const real v141 = in_type * v59;
    const real v142 = v140 * v106;
    const int m143 = v141 < 0x0p+0;
    const real v144 = v28 - v142;
    const real v145 = m143 ? v142 : v144;
    const real v146 = in_type * v60;
    const real v147 = v140 * v108;
    const int m148 = v146 < 0x0p+0;
    const real v149 = v44 - v147;
    const real v150 = m148 ? v147 : v149;
    const real v151 = v145 - v150;
    const real v152 = fma(in_type, v151, 0x0p+0);
    const real v153 = 0x1p+0 / in_spot;
    const real v154 = v4 * v153;
    const real v155 = v138 * v0;
    const real v156 = v138 * v154;
    const real v157 = v156 * v153;
    const real v158 = in_type * v145;
    const real v159 = v158 * v153;
    const real v160 = v157 * v139;
    const real v161 = v155 * v139;
    const real v162 = in_vol * v4;
    const real v163 = in_vol * v162;
    const real v164 = 0x1p-1 * v163;
    const real v165 = v138 * v164;
    const real v166 = v165 * v139;
    const real v167 = in_rate * v150;
    const real v168 = in_dividend_yield * v145;
    const real v169 = v168 - v167;
    const real v170 = in_type * v169;
    const real v171 = v170 - v166;
    const real v172 = in_time * v150;
    const real v173 = in_type * v172;
    const real v174 = -in_type;
    const real v175 = in_time * v145;
    const real v176 = v174 * v175;
    const real v177 = fabs(v61);
    const real v178 = 0x1.54p+5 < v177 ? 0x1.54p+5 : v177;
    const real v179 = copysign(v178, v59);
    const real v180 = fabs(v62);
    const real v181 = 0x1.54p+5 < v180 ? 0x1.54p+5 : v180;
    const real v182 = copysign(v181, v60);
    const real v183 = v179 * v182;
    const real v184 = v0 * v4;
    const real v185 = v162 * v162;
    const real v186 = 0x1p-1 * v185;
    const real v187 = in_rate - in_dividend_yield;
    const real v188 = v187 * v4;
    const real v189 = v138 * v153;
    const real v190 = v182 * v184;
    const real v191 = v189 * v190;
    const real v192 = v191 * v139;
    const real v193 = -v192;
    const real v194 = v183 * v184;
    const real v195 = v155 * v194;
    const real v196 = v195 * v139;
    const real v197 = v182 * v186;
    const real v198 = v188 - v197;
    const real v199 = v145 * v153;
    const real v200 = in_dividend_yield * v199;
    const real v201 = in_type * v200;
    const real v202 = v189 * v198;
    const real v203 = v202 * v139;
    const real v204 = v201 - v203;
    const real v205 = fma(v188, v179, in_dividend_yield);
    const real v206 = 0x1p+0 + v183;
    const real v207 = v206 * v186;
    const real v208 = v205 - v207;
    const real v209 = v155 * v208;
    const real v210 = v209 * v139;
    const real v211 = 0x1p+0 - v183;
    const real v212 = v211 * v186;
    const real v213 = v205 + v212;
    const real v214 = v157 * v213;
    const real v215 = v214 * v139;
    const real v216 = fma(v179, v4, 0x1p+0);
    const real v217 = v216 * v153;
    const real v218 = v157 * v217;
    const real v219 = v218 * v139;
    const real v220 = -v219;
    const real v221 = v183 - 0x1p+0;
    const real v222 = v221 * v184;
    const real v223 = v157 * v222;
    const real v224 = v223 * v139;
    const real v225 = v182 * v182;
    const real v226 = fma(v179, v179, v225);
    const real v227 = fma(v183, v211, v226);
    const real v228 = v184 * v184;
    const real v229 = v227 * v228;
    const real v230 = v155 * v229;
    const real v231 = v230 * v139;
    const real v232 = -v231;
    const real v233 = 0x1p+0 / in_strike;
    const real v234 = 0x1p+0 / v44;
    const real v235 = v150 * v233;
    const real v236 = v174 * v235;
    const real v237 = v4 * v233;
    const real v238 = v138 * v237;
    const real v239 = v238 * v233;
    const real v240 = v239 * v139;
    const real v241 = v150 * v234;
    const real v242 = in_strike * v234;
    const real v243 = v152 * v242;
    const real v244 = fabs(v8);
    const real v245 = fabs(v9);
    const real v246 = v244 + v245;
    const real v247 = in_spot < in_strike ? in_spot : in_strike;
    const int m248 = 0x1p-200 <= v247;
    const real v249 = in_time < in_vol ? in_time : in_vol;
    const int m250 = 0x1p-100 <= v249;
    const real v251 = in_spot + in_strike;
    const real v252 = in_time + in_vol;
    const real v253 = v251 + v252;
    const int m254 = v253 <= 0x1p+200;
    const int m255 = v246 <= 0x1.14p+6;
    const int m256 = m248 & m250;
    const int m257 = m256 & m254;
    const int m258 = m257 & m255;
    const real v259 = fabs(in_type);
    const int m260 = v259 == 0x1p+0;
    const int m261 = m258 & m260;
    const real v262 = m261 ? 0x1p+0 : 0x0p+0;
    out[0] = v262; /* kind */
    out[1] = v152; /* price */
    out[2] = v159; /* delta */
    out[3] = v160; /* gamma */
    out[4] = v161; /* vega */
    out[5] = v171; /* theta */
    out[6] = v173; /* rho */
    out[7] = v176; /* phi */
    out[8] = v193; /* vanna */
    out[9] = v196; /* volga */
    out[10] = v204; /* charm */
    out[11] = v210; /* veta */
    out[12] = v220; /* speed */
    out[13] = v224; /* zomma */
    out[14] = v215; /* color */
    out[15] = v232; /* ultima */
    out[16] = v236; /* dual_delta */
    out[17] = v240; /* dual_gamma */
    out[18] = v241; /* itm_probability */
    out[19] = v243; /* undiscounted_price */
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
