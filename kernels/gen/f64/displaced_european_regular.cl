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
    const int m89 = v45 < v46;
    const real v90 = m89 ? v27 : v29;
    const real v91 = v45 < v46 ? v45 : v46;
    const real v92 = fabs(v91);
    const real v93 = 0x1.54p+5 < v92 ? 0x1.54p+5 : v92;
    const real v94 = v93 * v93;
    const real v95 = v94 * -0x1p-1;
    const real v96 = fma(v95, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v97 = v96 - 0x1.8p+52;
    const real v98 = fma(v97, -0x1.62e42fefa39efp-1, v95);
    const real v99 = v98 * v98;
    const real v100 = fma(0x1.ad7f6c633011bp-26, v99, 0x1.71df2553cf019p-19);
    const real v101 = fma(v100, v99, 0x1.a01a012a570b6p-13);
    const real v102 = fma(0x1.28ad72cc49578p-22, v99, 0x1.a0199a0c691c3p-16);
    const real v103 = fma(v101, v99, 0x1.1111111127be7p-7);
    const real v104 = fma(v102, v99, 0x1.6c16c1842a0ffp-10);
    const real v105 = fma(v103, v99, 0x1.55555555554fap-3);
    const real v106 = fma(v104, v99, 0x1.555555555087dp-5);
    const real v107 = fma(v106, v98, v105);
    const real v108 = fma(v107, v98, 0x1.000000000000ap-1);
    const real v109 = fma(v99, v108, v98);
    const real v110 = v109 + 0x1p+0;
    const real v111 = v110 * 0x1.9884533d43651p-2;
    const real v112 = v90 * 0x1.9884533d43651p-2;
    const real v113 = v112 * v110;
    const int m114 = 0x1.54p+5 <= v93;
    const int m115 = v97 < -0x1.a6p+8;
    const real v116 = m115 ? 0x1.2cp+9 : 0x0p+0;
    const real v117 = v97 + v116;
    const real v118 = ntx_scale2_normal(v113, v117);
    const real v119 = m114 ? 0x0p+0 : v118;
    const real v120 = m115 ? 0x1p-600 : 0x1p+0;
    const real v121 = v119 * v120;
    const real v122 = ntx_scale2_normal(v111, v117);
    const real v123 = v122 * v120;
    const real v124 = v43 * v44;
    const int m125 = v124 < 0x0p+0;
    const real v126 = -v123;
    const real v127 = fma(v126, v57, v66);
    const real v128 = m125 ? v127 : v57;
    const real v129 = v77 * v66;
    const real v130 = v123 * v129;
    const real v131 = m125 ? v130 : v129;
    const real v132 = -v131;
    const real v133 = fma(v128, v86, v132);
    const real v134 = fabs(v133);
    const real v135 = v134 * v88;
    const real v136 = m125 ? v90 : v121;
    const real v137 = v27 - v29;
    const real v138 = in_type * v137;
    const real v139 = 0x0p+0 > v138 ? 0x0p+0 : v138;
    const real v140 = fma(v135, v136, v139);
    const real v141 = v57 * v86;
    const real v142 = v141 * v88;
    const real v143 = v129 * v88;
    const real v144 = in_type * v43;
    const real v145 = v121 * v142;
    const int m146 = v144 < 0x0p+0;
    const real v147 = v27 - v145;
    const real v148 = m146 ? v145 : v147;
    const real v149 = in_type * v44;
    const real v150 = v121 * v143;
    const int m151 = v149 < 0x0p+0;
    const real v152 = v29 - v150;
    const real v153 = m151 ? v150 : v152;
    const real v154 = 0x1p+0 / v0;
    const real v155 = v6 * v154;
    const real v156 = v119 * v2;
    const real v157 = v119 * v155;
    const real v158 = v157 * v154;
    const real v159 = in_type * v148;
    const real v160 = v159 * v154;
    const real v161 = v158 * v120;
    const real v162 = v156 * v120;
    const real v163 = in_vol * v6;
    const real v164 = in_vol * v163;
    const real v165 = 0x1p-1 * v164;
    const real v166 = v119 * v165;
    const real v167 = v166 * v120;
    const real v168 = in_rate * v153;
    const real v169 = in_rate * v148;
    const real v170 = v169 - v168;
    const real v171 = in_type * v170;
    const real v172 = v171 - v167;
    const real v173 = in_time * v140;
    const real v174 = -v173;
    const real v175 = fabs(v45);
    const real v176 = 0x1.54p+5 < v175 ? 0x1.54p+5 : v175;
    const real v177 = copysign(v176, v43);
    const real v178 = fabs(v46);
    const real v179 = 0x1.54p+5 < v178 ? 0x1.54p+5 : v178;
    const real v180 = copysign(v179, v44);
    const real v181 = v177 * v180;
    const real v182 = v2 * v6;
    const real v183 = v163 * v163;
    const real v184 = 0x1p-1 * v183;
    const real v185 = 0x0p+0 * v6;
    const real v186 = v119 * v154;
    const real v187 = v180 * v182;
    const real v188 = v186 * v187;
    const real v189 = v188 * v120;
    const real v190 = -v189;
    const real v191 = v181 * v182;
    const real v192 = v156 * v191;
    const real v193 = v192 * v120;
    const real v194 = v180 * v184;
    const real v195 = v185 - v194;
    const real v196 = v148 * v154;
    const real v197 = in_rate * v196;
    const real v198 = in_type * v197;
    const real v199 = v186 * v195;
    const real v200 = v199 * v120;
    const real v201 = v198 - v200;
    const real v202 = fma(v185, v177, in_rate);
    const real v203 = 0x1p+0 + v181;
    const real v204 = v203 * v184;
    const real v205 = v202 - v204;
    const real v206 = v156 * v205;
    const real v207 = v206 * v120;
    const real v208 = 0x1p+0 - v181;
    const real v209 = v208 * v184;
    const real v210 = v202 + v209;
    const real v211 = v158 * v210;
    const real v212 = v211 * v120;
    const real v213 = fma(v177, v6, 0x1p+0);
    const real v214 = v213 * v154;
    const real v215 = v158 * v214;
    const real v216 = v215 * v120;
    const real v217 = -v216;
    const real v218 = v181 - 0x1p+0;
    const real v219 = v218 * v182;
    const real v220 = v158 * v219;
    const real v221 = v220 * v120;
    const real v222 = v180 * v180;
    const real v223 = fma(v177, v177, v222);
    const real v224 = fma(v181, v208, v223);
    const real v225 = v182 * v182;
    const real v226 = v224 * v225;
    const real v227 = v156 * v226;
    const real v228 = v227 * v120;
    const real v229 = -v228;
    const real v230 = 0x1p+0 / v1;
    const real v231 = 0x1p+0 / v29;
    const real v232 = v153 * v230;
    const real v233 = -in_type;
    const real v234 = v233 * v232;
    const real v235 = v6 * v230;
    const real v236 = v119 * v235;
    const real v237 = v236 * v230;
    const real v238 = v237 * v120;
    const real v239 = v153 * v231;
    const real v240 = v1 * v231;
    const real v241 = v140 * v240;
    const real v242 = fabs(v10);
    const real v243 = v0 < v1 ? v0 : v1;
    const int m244 = 0x1p-200 <= v243;
    const real v245 = in_time < in_vol ? in_time : in_vol;
    const int m246 = 0x1p-100 <= v245;
    const real v247 = v0 + v1;
    const real v248 = in_time + in_vol;
    const real v249 = v247 + v248;
    const int m250 = v249 <= 0x1p+200;
    const int m251 = v242 <= 0x1.14p+6;
    const int m252 = m244 & m246;
    const int m253 = m252 & m250;
    const int m254 = m253 & m251;
    const real v255 = fabs(in_type);
    const int m256 = v255 == 0x1p+0;
    const int m257 = m254 & m256;
    const real v258 = m257 ? 0x1p+0 : 0x0p+0;
    out[0] = v258; /* kind */
    out[1] = v140; /* price */
    out[2] = v160; /* delta */
    out[3] = v161; /* gamma */
    out[4] = v162; /* vega */
    out[5] = v172; /* theta */
    out[6] = v174; /* rho */
    out[7] = v190; /* vanna */
    out[8] = v193; /* volga */
    out[9] = v201; /* charm */
    out[10] = v207; /* veta */
    out[11] = v217; /* speed */
    out[12] = v221; /* zomma */
    out[13] = v212; /* color */
    out[14] = v229; /* ultima */
    out[15] = v234; /* dual_delta */
    out[16] = v238; /* dual_gamma */
    out[17] = v239; /* itm_probability */
    out[18] = v241; /* undiscounted_price */
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
