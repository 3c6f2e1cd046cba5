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
    const real in_displacement = in[6];
    const real v0 = in_forward + in_displacement;
    const real v1 = in_strike + in_displacement;
    const real v2 = sqrt(in_time);
    const real v3 = in_vol * v2;
    const real v4 = ntx_align_scaled(v0, v1);
    const real v5 = ntx_align_exponent(v0, v1);
    const real v6 = 0x1p+0 / v3;
    const real v7 = v0 - v4;
    const real v8 = v0 + v4;
    const real v9 = v7 / v8;
    const real v10 = in_rate * in_time;
    const real v11 = -v10;
    const real v12 = fma(v11, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v13 = v12 - 0x1.8p+52;
    const real v14 = fma(v13, -0x1.62e42fefa39efp-1, v11);
    const real v15 = v14 * v14;
    const real v16 = fma(0x1.ad7f6c633011bp-26, v15, 0x1.71df2553cf019p-19);
    const real v17 = fma(v16, v15, 0x1.a01a012a570b6p-13);
    const real v18 = fma(0x1.28ad72cc49578p-22, v15, 0x1.a0199a0c691c3p-16);
    const real v19 = fma(v17, v15, 0x1.1111111127be7p-7);
    const real v20 = fma(v18, v15, 0x1.6c16c1842a0ffp-10);
    const real v21 = fma(v19, v15, 0x1.55555555554fap-3);
    const real v22 = fma(v20, v15, 0x1.555555555087dp-5);
    const real v23 = fma(v22, v14, v21);
    const real v24 = fma(v23, v14, 0x1.000000000000ap-1);
    const real v25 = fma(v15, v24, v14);
    const real v26 = fma(v0, v25, v0);
    const real v27 = ntx_scale2_normal(v26, v13);
    const real v28 = fma(v1, v25, v1);
    const real v29 = ntx_scale2_normal(v28, v13);
    const real v30 = v9 * v9;
    const real v31 = v30 * v30;
    const real v32 = fma(0x1.3852e891cfa5cp-3, v31, 0x1.c71c0168ebc05p-3);
    const real v33 = fma(0x1.3abd958759e39p-3, v31, 0x1.7474e1ec52f49p-3);
    const real v34 = fma(v32, v31, 0x1.99999998f0ca1p-2);
    const real v35 = fma(v33, v31, 0x1.249249b21c095p-2);
    const real v36 = fma(v35, v30, v34);
    const real v37 = fma(v36, v30, 0x1.5555555555776p-1);
    const real v38 = v9 * v30;
    const real v39 = v9 + v9;
    const real v40 = fma(v5, 0x1.62e42fefa39efp-1, v39);
    const real v41 = fma(v38, v37, v40);
    const real v42 = v41 * v6;
    const real v43 = fma(0x1p-1, v3, v42);
    const real v44 = fma(-0x1p-1, v3, v42);
    const real v45 = fabs(v43);
    const real v46 = fabs(v44);
    const real v47 = 0x1.54p+5 < v45 ? 0x1.54p+5 : v45;
    const real v48 = v47 * v47;
    const real v49 = fma(0x1.75d2d6d550e3p-18, v48, 0x1.e8691d0c7b3c9p-10);
    const real v50 = fma(v49, v48, 0x1.5faaf6fb0027bp-4);
    const real v51 = fma(0x1.30a13c95076fdp-13, v48, 0x1.f16d5837e7fcep-7);
    const real v52 = fma(v50, v48, 0x1.030c3f01a40f2p+0);
    const real v53 = fma(v51, v48, 0x1.648459693e1e5p-2);
    const real v54 = fma(v52, v48, 0x1.4e443567a6ef9p+1);
    const real v55 = fma(v53, v48, 0x1.0519ffc612d4ep+1);
    const real v56 = fma(v55, v47, v54);
    const real v57 = fma(v56, v47, 0x1.a6523985b77eep+0);
    const real v58 = fma(0x1.75d2d6dccfc9bp-18, v48, 0x1.e57d78bf4c6e7p-10);
    const real v59 = fma(v58, v48, 0x1.50a23230b38f3p-4);
    const real v60 = fma(0x1.30a13c6e6dc68p-13, v48, 0x1.e7e846dc6e445p-7);
    const real v61 = fma(v59, v48, 0x1.b7862cba69a71p-1);
    const real v62 = fma(v60, v48, 0x1.46e9beed37257p-2);
    const real v63 = fma(v62, v47, v61);
    const real v64 = fma(v63, v47, 0x1.7bf2eaa5bc9edp+0);
    const real v65 = v57 + v64;
    const real v66 = fma(v47, v65, 0x1.50f6abb23f689p+0);
    const real v67 = 0x1.54p+5 < v46 ? 0x1.54p+5 : v46;
    const real v68 = v67 * v67;
    const real v69 = fma(0x1.75d2d6d550e3p-18, v68, 0x1.e8691d0c7b3c9p-10);
    const real v70 = fma(v69, v68, 0x1.5faaf6fb0027bp-4);
    const real v71 = fma(0x1.30a13c95076fdp-13, v68, 0x1.f16d5837e7fcep-7);
    const real v72 = fma(v70, v68, 0x1.030c3f01a40f2p+0);
    const real v73 = fma(v71, v68, 0x1.648459693e1e5p-2);
    const real v74 = fma(v72, v68, 0x1.4e443567a6ef9p+1);
    const real v75 = fma(v73, v68, 0x1.0519ffc612d4ep+1);
    const real v76 = fma(v75, v67, v74);
    const real v77 = fma(v76, v67, 0x1.a6523985b77eep+0);
    const real v78 = fma(0x1.75d2d6dccfc9bp-18, v68, 0x1.e57d78bf4c6e7p-10);
    const real v79 = fma(v78, v68, 0x1.50a23230b38f3p-4);
    const real v80 = fma(0x1.30a13c6e6dc68p-13, v68, 0x1.e7e846dc6e445p-7);
    const real v81 = fma(v79, v68, 0x1.b7862cba69a71p-1);
    const real v82 = fma(v80, v68, 0x1.46e9beed37257p-2);
    const real v83 = fma(v82, v67, v81);
    const real v84 = fma(v83, v67, 0x1.7bf2eaa5bc9edp+0);
    const real v85 = v77 + v84;
    const real v86 = fma(v67, v85, 0x1.50f6abb23f689p+0);
    const real v87 = v66 * v86;
    const real v88 = 0x1p+0 / v87;
    const real v89 = v27 < v29 ? v27 : v29;
    const real v90 = v45 < v46 ? v45 : v46;
    const real v91 = fabs(v90);
    const real v92 = 0x1.54p+5 < v91 ? 0x1.54p+5 : v91;
    const real v93 = v92 * v92;
    const real v94 = v93 * -0x1p-1;
    const real v95 = fma(v94, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v96 = v95 - 0x1.8p+52;
    const real v97 = fma(v96, -0x1.62e42fefa39efp-1, v94);
    const real v98 = v97 * v97;
    const real v99 = fma(0x1.ad7f6c633011bp-26, v98, 0x1.71df2553cf019p-19);
    const real v100 = fma(v99, v98, 0x1.a01a012a570b6p-13);
    const real v101 = fma(0x1.28ad72cc49578p-22, v98, 0x1.a0199a0c691c3p-16);
    const real v102 = fma(v100, v98, 0x1.1111111127be7p-7);
    const real v103 = fma(v101, v98, 0x1.6c16c1842a0ffp-10);
    const real v104 = fma(v102, v98, 0x1.55555555554fap-3);
    const real v105 = fma(v103, v98, 0x1.555555555087dp-5);
    const real v106 = fma(v105, v97, v104);
    const real v107 = fma(v106, v97, 0x1.000000000000ap-1);
    const real v108 = fma(v98, v107, v97);
    const real v109 = v108 + 0x1p+0;
    const real v110 = v109 * 0x1.9884533d43651p-2;
    const real v111 = v89 * 0x1.9884533d43651p-2;
    const real v112 = v111 * v109;
    const int m113 = 0x1.54p+5 <= v92;
    const int m114 = v96 < -0x1.a6p+8;
    const real v115 = m114 ? 0x1.2cp+9 : 0x0p+0;
    const real v116 = v96 + v115;
    const real v117 = ntx_scale2_normal(v112, v116);
    const real v118 = m113 ? 0x0p+0 : v117;
    const real v119 = m114 ? 0x1p-600 : 0x1p+0;
    const real v120 = v118 * v119;
    const real v121 = ntx_scale2_normal(v110, v116);
    const real v122 = v121 * v119;
    const real v123 = v43 * v44;
    const int m124 = v123 < 0x0p+0;
    const real v125 = -v122;
    const real v126 = fma(v125, v57, v66);
    const real v127 = m124 ? v126 : v57;
    const real v128 = v77 * v66;
    const real v129 = v122 * v128;
    const real v130 = m124 ? v129 : v128;
    const real v131 = -v130;
    const real v132 = fma(v127, v86, v131);
    const real v133 = fabs(v132);
    const real v134 = v133 * v88;
    const real v135 = m124 ? v89 : v120;
    const real v136 = v27 - v29;
    const real v137 = in_type * v136;
    const real v138 = 0x0p+0 > v137 ? 0x0p+0 : v137;
    const real v139 = fma(v134, v135, v138);
    const real v140 = v57 * v86;
    const real v141 = v140 * v88;
    const real v142 = v128 * v88;
    const real v143 = in_type * v43;
    const real v144 = v120 * v141;
    const int m145 = v143 < 0x0p+0;
    const real v146 = v27 - v144;
    const real v147 = m145 ? v144 : v146;
    const real v148 = in_type * v44;
    const real v149 = v120 * v142;
    const int m150 = v148 < 0x0p+0;
    const real v151 = v29 - v149;
    const real v152 = m150 ? v149 : v151;
    const real v153 = 0x1p+0 / v0;
    const real v154 = v6 * v153;
    const real v155 = v118 * v2;
    const real v156 = v118 * v154;
    const real v157 = v156 * v153;
    const real v158 = in_type * v147;
    const real v159 = v158 * v153;
    const real v160 = v157 * v119;
    const real v161 = v155 * v119;
    const real v162 = in_vol * v6;
    const real v163 = in_vol * v162;
    const real v164 = 0x1p-1 * v163;
    const real v165 = v118 * v164;
    const real v166 = v165 * v119;
    const real v167 = in_rate * v152;
    const real v168 = in_rate * v147;
    const real v169 = v168 - v167;
    const real v170 = in_type * v169;
    const real v171 = v170 - v166;
    const real v172 = in_time * v139;
    const real v173 = -v172;
    const real v174 = fabs(v45);
    const real v175 = 0x1.54p+5 < v174 ? 0x1.54p+5 : v174;
    const real v176 = copysign(v175, v43);
    const real v177 = fabs(v46);
    const real v178 = 0x1.54p+5 < v177 ? 0x1.54p+5 : v177;
    const real v179 = copysign(v178, v44);
    const real v180 = v176 * v179;
    const real v181 = v2 * v6;
    const real v182 = v162 * v162;
    const real v183 = 0x1p-1 * v182;
    const real v184 = 0x0p+0 * v6;
    const real v185 = v118 * v153;
    const real v186 = v179 * v181;
    const real v187 = v185 * v186;
    const real v188 = v187 * v119;
    const real v189 = -v188;
    const real v190 = v180 * v181;
    const real v191 = v155 * v190;
    const real v192 = v191 * v119;
    const real v193 = v179 * v183;
    const real v194 = v184 - v193;
    const real v195 = v147 * v153;
    const real v196 = in_rate * v195;
    const real v197 = in_type * v196;
    const real v198 = v185 * v194;
    const real v199 = v198 * v119;
    const real v200 = v197 - v199;
    const real v201 = fma(v184, v176, in_rate);
    const real v202 = 0x1p+0 + v180;
    const real v203 = v202 * v183;
    const real v204 = v201 - v203;
    const real v205 = v155 * v204;
    const real v206 = v205 * v119;
    const real v207 = 0x1p+0 - v180;
    const real v208 = v207 * v183;
    const real v209 = v201 + v208;
    const real v210 = v157 * v209;
    const real v211 = v210 * v119;
    const real v212 = fma(v176, v6, 0x1p+0);
    const real v213 = v212 * v153;
    const real v214 = v157 * v213;
    const real v215 = v214 * v119;
    const real v216 = -v215;
    const real v217 = v180 - 0x1p+0;
    const real v218 = v217 * v181;
    const real v219 = v157 * v218;
    const real v220 = v219 * v119;
    const real v221 = v179 * v179;
    const real v222 = fma(v176, v176, v221);
    const real v223 = fma(v180, v207, v222);
    const real v224 = v181 * v181;
    const real v225 = v223 * v224;
    const real v226 = v155 * v225;
    const real v227 = v226 * v119;
    const real v228 = -v227;
    const real v229 = 0x1p+0 / v1;
    const real v230 = 0x1p+0 / v29;
    const real v231 = v152 * v229;
    const real v232 = -in_type;
    const real v233 = v232 * v231;
    const real v234 = v6 * v229;
    const real v235 = v118 * v234;
    const real v236 = v235 * v229;
    const real v237 = v236 * v119;
    const real v238 = v152 * v230;
    const real v239 = v1 * v230;
    const real v240 = v139 * v239;
    const real v241 = fabs(v10);
    const real v242 = v0 < v1 ? v0 : v1;
    const int m243 = 0x1p-200 <= v242;
    const real v244 = in_time < in_vol ? in_time : in_vol;
    const int m245 = 0x1p-100 <= v244;
    const real v246 = v0 + v1;
    const real v247 = in_time + in_vol;
    const real v248 = v246 + v247;
    const int m249 = v248 <= 0x1p+200;
    const int m250 = v241 <= 0x1.14p+6;
    const int m251 = m243 & m245;
    const int m252 = m251 & m249;
    const int m253 = m252 & m250;
    const real v254 = fabs(in_type);
    const int m255 = v254 == 0x1p+0;
    const int m256 = m253 & m255;
    const real v257 = m256 ? 0x1p+0 : 0x0p+0;
    out[0] = v257; /* kind */
    out[1] = v139; /* price */
    out[2] = v159; /* delta */
    out[3] = v160; /* gamma */
    out[4] = v161; /* vega */
    out[5] = v171; /* theta */
    out[6] = v173; /* rho */
    out[7] = v189; /* vanna */
    out[8] = v192; /* volga */
    out[9] = v200; /* charm */
    out[10] = v206; /* veta */
    out[11] = v216; /* speed */
    out[12] = v220; /* zomma */
    out[13] = v211; /* color */
    out[14] = v228; /* ultima */
    out[15] = v233; /* dual_delta */
    out[16] = v237; /* dual_gamma */
    out[17] = v238; /* itm_probability */
    out[18] = v240; /* undiscounted_price */
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
