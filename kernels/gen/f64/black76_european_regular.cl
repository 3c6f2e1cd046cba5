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
    const int m87 = v43 < v44;
    const real v88 = m87 ? v25 : v27;
    const real v89 = v43 < v44 ? v43 : v44;
    const real v90 = fabs(v89);
    const real v91 = 0x1.54p+5 < v90 ? 0x1.54p+5 : v90;
    const real v92 = v91 * v91;
    const real v93 = v92 * -0x1p-1;
    const real v94 = fma(v93, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v95 = v94 - 0x1.8p+52;
    const real v96 = fma(v95, -0x1.62e42fefa39efp-1, v93);
    const real v97 = v96 * v96;
    const real v98 = fma(0x1.ad7f6c633011bp-26, v97, 0x1.71df2553cf019p-19);
    const real v99 = fma(v98, v97, 0x1.a01a012a570b6p-13);
    const real v100 = fma(0x1.28ad72cc49578p-22, v97, 0x1.a0199a0c691c3p-16);
    const real v101 = fma(v99, v97, 0x1.1111111127be7p-7);
    const real v102 = fma(v100, v97, 0x1.6c16c1842a0ffp-10);
    const real v103 = fma(v101, v97, 0x1.55555555554fap-3);
    const real v104 = fma(v102, v97, 0x1.555555555087dp-5);
    const real v105 = fma(v104, v96, v103);
    const real v106 = fma(v105, v96, 0x1.000000000000ap-1);
    const real v107 = fma(v97, v106, v96);
    const real v108 = v107 + 0x1p+0;
    const real v109 = v108 * 0x1.9884533d43651p-2;
    const real v110 = v88 * 0x1.9884533d43651p-2;
    const real v111 = v110 * v108;
    const int m112 = 0x1.54p+5 <= v91;
    const int m113 = v95 < -0x1.a6p+8;
    const real v114 = m113 ? 0x1.2cp+9 : 0x0p+0;
    const real v115 = v95 + v114;
    const real v116 = ntx_scale2_normal(v111, v115);
    const real v117 = m112 ? 0x0p+0 : v116;
    const real v118 = m113 ? 0x1p-600 : 0x1p+0;
    const real v119 = v117 * v118;
    const real v120 = ntx_scale2_normal(v109, v115);
    const real v121 = v120 * v118;
    const real v122 = v41 * v42;
    const int m123 = v122 < 0x0p+0;
    const real v124 = -v121;
    const real v125 = fma(v124, v55, v64);
    const real v126 = m123 ? v125 : v55;
    const real v127 = v75 * v64;
    const real v128 = v121 * v127;
    const real v129 = m123 ? v128 : v127;
    const real v130 = -v129;
    const real v131 = fma(v126, v84, v130);
    const real v132 = fabs(v131);
    const real v133 = v132 * v86;
    const real v134 = m123 ? v88 : v119;
    const real v135 = v25 - v27;
    const real v136 = in_type * v135;
    const real v137 = 0x0p+0 > v136 ? 0x0p+0 : v136;
    const real v138 = fma(v133, v134, v137);
    const real v139 = v55 * v84;
    const real v140 = v139 * v86;
    const real v141 = v127 * v86;
    const real v142 = in_type * v41;
    const real v143 = v119 * v140;
    const int m144 = v142 < 0x0p+0;
    const real v145 = v25 - v143;
    const real v146 = m144 ? v143 : v145;
    const real v147 = in_type * v42;
    const real v148 = v119 * v141;
    const int m149 = v147 < 0x0p+0;
    const real v150 = v27 - v148;
    const real v151 = m149 ? v148 : v150;
    const real v152 = 0x1p+0 / in_forward;
    const real v153 = v4 * v152;
    const real v154 = v117 * v0;
    const real v155 = v117 * v153;
    const real v156 = v155 * v152;
    const real v157 = in_type * v146;
    const real v158 = v157 * v152;
    const real v159 = v156 * v118;
    const real v160 = v154 * v118;
    const real v161 = in_vol * v4;
    const real v162 = in_vol * v161;
    const real v163 = 0x1p-1 * v162;
    const real v164 = v117 * v163;
    const real v165 = v164 * v118;
    const real v166 = in_rate * v151;
    const real v167 = in_rate * v146;
    const real v168 = v167 - v166;
    const real v169 = in_type * v168;
    const real v170 = v169 - v165;
    const real v171 = in_time * v138;
    const real v172 = -v171;
    const real v173 = fabs(v43);
    const real v174 = 0x1.54p+5 < v173 ? 0x1.54p+5 : v173;
    const real v175 = copysign(v174, v41);
    const real v176 = fabs(v44);
    const real v177 = 0x1.54p+5 < v176 ? 0x1.54p+5 : v176;
    const real v178 = copysign(v177, v42);
    const real v179 = v175 * v178;
    const real v180 = v0 * v4;
    const real v181 = v161 * v161;
    const real v182 = 0x1p-1 * v181;
    const real v183 = 0x0p+0 * v4;
    const real v184 = v117 * v152;
    const real v185 = v178 * v180;
    const real v186 = v184 * v185;
    const real v187 = v186 * v118;
    const real v188 = -v187;
    const real v189 = v179 * v180;
    const real v190 = v154 * v189;
    const real v191 = v190 * v118;
    const real v192 = v178 * v182;
    const real v193 = v183 - v192;
    const real v194 = v146 * v152;
    const real v195 = in_rate * v194;
    const real v196 = in_type * v195;
    const real v197 = v184 * v193;
    const real v198 = v197 * v118;
    const real v199 = v196 - v198;
    const real v200 = fma(v183, v175, in_rate);
    const real v201 = 0x1p+0 + v179;
    const real v202 = v201 * v182;
    const real v203 = v200 - v202;
    const real v204 = v154 * v203;
    const real v205 = v204 * v118;
    const real v206 = 0x1p+0 - v179;
    const real v207 = v206 * v182;
    const real v208 = v200 + v207;
    const real v209 = v156 * v208;
    const real v210 = v209 * v118;
    const real v211 = fma(v175, v4, 0x1p+0);
    const real v212 = v211 * v152;
    const real v213 = v156 * v212;
    const real v214 = v213 * v118;
    const real v215 = -v214;
    const real v216 = v179 - 0x1p+0;
    const real v217 = v216 * v180;
    const real v218 = v156 * v217;
    const real v219 = v218 * v118;
    const real v220 = v178 * v178;
    const real v221 = fma(v175, v175, v220);
    const real v222 = fma(v179, v206, v221);
    const real v223 = v180 * v180;
    const real v224 = v222 * v223;
    const real v225 = v154 * v224;
    const real v226 = v225 * v118;
    const real v227 = -v226;
    const real v228 = 0x1p+0 / in_strike;
    const real v229 = 0x1p+0 / v27;
    const real v230 = v151 * v228;
    const real v231 = -in_type;
    const real v232 = v231 * v230;
    const real v233 = v4 * v228;
    const real v234 = v117 * v233;
    const real v235 = v234 * v228;
    const real v236 = v235 * v118;
    const real v237 = v151 * v229;
    const real v238 = in_strike * v229;
    const real v239 = v138 * v238;
    const real v240 = fabs(v8);
    const real v241 = in_forward < in_strike ? in_forward : in_strike;
    const int m242 = 0x1p-200 <= v241;
    const real v243 = in_time < in_vol ? in_time : in_vol;
    const int m244 = 0x1p-100 <= v243;
    const real v245 = in_forward + in_strike;
    const real v246 = in_time + in_vol;
    const real v247 = v245 + v246;
    const int m248 = v247 <= 0x1p+200;
    const int m249 = v240 <= 0x1.14p+6;
    const int m250 = m242 & m244;
    const int m251 = m250 & m248;
    const int m252 = m251 & m249;
    const real v253 = fabs(in_type);
    const int m254 = v253 == 0x1p+0;
    const int m255 = m252 & m254;
    const real v256 = m255 ? 0x1p+0 : 0x0p+0;
    out[0] = v256; /* kind */
    out[1] = v138; /* price */
    out[2] = v158; /* delta */
    out[3] = v159; /* gamma */
    out[4] = v160; /* vega */
    out[5] = v170; /* theta */
    out[6] = v172; /* rho */
    out[7] = v188; /* vanna */
    out[8] = v191; /* volga */
    out[9] = v199; /* charm */
    out[10] = v205; /* veta */
    out[11] = v215; /* speed */
    out[12] = v219; /* zomma */
    out[13] = v210; /* color */
    out[14] = v227; /* ultima */
    out[15] = v232; /* dual_delta */
    out[16] = v236; /* dual_gamma */
    out[17] = v237; /* itm_probability */
    out[18] = v239; /* undiscounted_price */
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
