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
    const real v47 = fma(0x1.73cc0af5d88fap-13, v46, 0x1.25aafc0e1430ap-6);
    const real v48 = fma(0x1.ccbb57b6119ecp-18, v46, 0x1.260bba6fdffdep-9);
    const real v49 = fma(v47, v46, 0x1.857ab5205a606p-2);
    const real v50 = fma(v48, v46, 0x1.930990d5d14e3p-4);
    const real v51 = fma(v49, v46, 0x1.c07530faa31b4p+0);
    const real v52 = fma(v50, v46, 0x1.049abcecdf2dp+0);
    const real v53 = fma(v52, v45, v51);
    const real v54 = fma(v53, v45, 0x1.8b7b8f24b97e2p+0);
    const real v55 = fma(0x1.ccbb57ae59229p-18, v46, 0x1.27d87510a456p-9);
    const real v56 = fma(v55, v46, 0x1.a53efe330112ep-4);
    const real v57 = fma(0x1.73cc0b1db3b55p-13, v46, 0x1.2b7a302195f0bp-6);
    const real v58 = fma(v56, v46, 0x1.339a4e77cf7e7p+0);
    const real v59 = fma(v57, v46, 0x1.a919d418a4269p-2);
    const real v60 = fma(v58, v46, 0x1.89e635e35bbb5p+1);
    const real v61 = fma(v59, v46, 0x1.34d82012a09acp+1);
    const real v62 = fma(v61, v45, v60);
    const real v63 = fma(v62, v45, 0x1.efa9fbe76c8b4p+0);
    const real v64 = fma(v45, v63, v54);
    const real v65 = 0x1.54p+5 < v44 ? 0x1.54p+5 : v44;
    const real v66 = v65 * v65;
    const real v67 = fma(0x1.73cc0af5d88fap-13, v66, 0x1.25aafc0e1430ap-6);
    const real v68 = fma(0x1.ccbb57b6119ecp-18, v66, 0x1.260bba6fdffdep-9);
    const real v69 = fma(v67, v66, 0x1.857ab5205a606p-2);
    const real v70 = fma(v68, v66, 0x1.930990d5d14e3p-4);
    const real v71 = fma(v69, v66, 0x1.c07530faa31b4p+0);
    const real v72 = fma(v70, v66, 0x1.049abcecdf2dp+0);
    const real v73 = fma(v72, v65, v71);
    const real v74 = fma(v73, v65, 0x1.8b7b8f24b97e2p+0);
    const real v75 = fma(0x1.ccbb57ae59229p-18, v66, 0x1.27d87510a456p-9);
    const real v76 = fma(v75, v66, 0x1.a53efe330112ep-4);
    const real v77 = fma(0x1.73cc0b1db3b55p-13, v66, 0x1.2b7a302195f0bp-6);
    const real v78 = fma(v76, v66, 0x1.339a4e77cf7e7p+0);
    const real v79 = fma(v77, v66, 0x1.a919d418a4269p-2);
    const real v80 = fma(v78, v66, 0x1.89e635e35bbb5p+1);
    const real v81 = fma(v79, v66, 0x1.34d82012a09acp+1);
    const real v82 = fma(v81, v65, v80);
    const real v83 = fma(v82, v65, 0x1.efa9fbe76c8b4p+0);
    const real v84 = fma(v65, v83, v74);
    const real v85 = v64 * v84;
    const real v86 = 0x1p+0 / v85;
    const real v87 = v63 * v84;
    const real v88 = v87 * v86;
    const real v89 = v83 * v64;
    const real v90 = v89 * v86;
    const int m91 = v43 < v44;
    const real v92 = m91 ? v25 : v27;
    const real v93 = v43 < v44 ? v43 : v44;
    const real v94 = fabs(v93);
    const real v95 = 0x1.54p+5 < v94 ? 0x1.54p+5 : v94;
    const real v96 = v95 * v95;
    const real v97 = v96 * -0x1p-1;
    const real v98 = fma(v97, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v99 = v98 - 0x1.8p+52;
    const real v100 = fma(v99, -0x1.62e42fefa39efp-1, v97);
    const real v101 = v100 * v100;
    const real v102 = fma(0x1.ad7f6c633011bp-26, v101, 0x1.71df2553cf019p-19);
    const real v103 = fma(v102, v101, 0x1.a01a012a570b6p-13);
    const real v104 = fma(0x1.28ad72cc49578p-22, v101, 0x1.a0199a0c691c3p-16);
    const real v105 = fma(v103, v101, 0x1.1111111127be7p-7);
    const real v106 = fma(v104, v101, 0x1.6c16c1842a0ffp-10);
    const real v107 = fma(v105, v101, 0x1.55555555554fap-3);
    const real v108 = fma(v106, v101, 0x1.555555555087dp-5);
    const real v109 = fma(v108, v100, v107);
    const real v110 = fma(v109, v100, 0x1.000000000000ap-1);
    const real v111 = fma(v101, v110, v100);
    const real v112 = v111 + 0x1p+0;
    const real v113 = v92 * 0x1.9884533d43651p-2;
    const real v114 = v113 * v112;
    const int m115 = 0x1.54p+5 <= v95;
    const int m116 = v99 < -0x1.a6p+8;
    const real v117 = m116 ? 0x1.2cp+9 : 0x0p+0;
    const real v118 = v99 + v117;
    const real v119 = ntx_scale2_normal(v114, v118);
    const real v120 = m115 ? 0x0p+0 : v119;
    const real v121 = m116 ? 0x1p-600 : 0x1p+0;
    const real v122 = v120 * v121;
    const real v123 = in_type * v41;
    const real v124 = v122 * v88;
    const int m125 = v123 < 0x0p+0;
    const real v126 = v25 - v124;
    const real v127 = m125 ? v124 : v126;
    const real v128 = in_type * v42;
    const real v129 = v122 * v90;
    const int m130 = v128 < 0x0p+0;
    const real v131 = v27 - v129;
    const real v132 = m130 ? v129 : v131;
    const real v133 = v127 - v132;
    const real v134 = fma(in_type, v133, 0x0p+0);
    const real v135 = 0x1p+0 / in_forward;
    const real v136 = v4 * v135;
    const real v137 = v120 * v0;
    const real v138 = v120 * v136;
    const real v139 = v138 * v135;
    const real v140 = in_type * v127;
    const real v141 = v140 * v135;
    const real v142 = v139 * v121;
    const real v143 = v137 * v121;
    const real v144 = in_vol * v4;
    const real v145 = in_vol * v144;
    const real v146 = 0x1p-1 * v145;
    const real v147 = v120 * v146;
    const real v148 = v147 * v121;
    const real v149 = in_rate * v132;
    const real v150 = in_rate * v127;
    const real v151 = v150 - v149;
    const real v152 = in_type * v151;
    const real v153 = v152 - v148;
    const real v154 = in_time * v134;
    const real v155 = -v154;
    const real v156 = fabs(v43);
    const real v157 = 0x1.54p+5 < v156 ? 0x1.54p+5 : v156;
    const real v158 = copysign(v157, v41);
    const real v159 = fabs(v44);
    const real v160 = 0x1.54p+5 < v159 ? 0x1.54p+5 : v159;
    const real v161 = copysign(v160, v42);
    const real v162 = v158 * v161;
    const real v163 = v0 * v4;
    const real v164 = v144 * v144;
    const real v165 = 0x1p-1 * v164;
    const real v166 = 0x0p+0 * v4;
    const real v167 = v120 * v135;
    const real v168 = v161 * v163;
    const real v169 = v167 * v168;
    const real v170 = v169 * v121;
    const real v171 = -v170;
    const real v172 = v162 * v163;
    const real v173 = v137 * v172;
    const real v174 = v173 * v121;
    const real v175 = v161 * v165;
    const real v176 = v166 - v175;
    const real v177 = v127 * v135;
    const real v178 = in_rate * v177;
    const real v179 = in_type * v178;
    const real v180 = v167 * v176;
    const real v181 = v180 * v121;
    const real v182 = v179 - v181;
    const real v183 = fma(v166, v158, in_rate);
    const real v184 = 0x1p+0 + v162;
    const real v185 = v184 * v165;
    const real v186 = v183 - v185;
    const real v187 = v137 * v186;
    const real v188 = v187 * v121;
    const real v189 = 0x1p+0 - v162;
    const real v190 = v189 * v165;
    const real v191 = v183 + v190;
    const real v192 = v139 * v191;
    const real v193 = v192 * v121;
    const real v194 = fma(v158, v4, 0x1p+0);
    const real v195 = v194 * v135;
    const real v196 = v139 * v195;
    const real v197 = v196 * v121;
    const real v198 = -v197;
    const real v199 = v162 - 0x1p+0;
    const real v200 = v199 * v163;
    const real v201 = v139 * v200;
    const real v202 = v201 * v121;
    const real v203 = v161 * v161;
    const real v204 = fma(v158, v158, v203);
    const real v205 = fma(v162, v189, v204);
    const real v206 = v163 * v163;
    const real v207 = v205 * v206;
    const real v208 = v137 * v207;
    const real v209 = v208 * v121;
    const real v210 = -v209;
    const real v211 = 0x1p+0 / in_strike;
    const real v212 = 0x1p+0 / v27;
    const real v213 = v132 * v211;
    const real v214 = -in_type;
    const real v215 = v214 * v213;
    const real v216 = v4 * v211;
    const real v217 = v120 * v216;
    const real v218 = v217 * v211;
    const real v219 = v218 * v121;
    const real v220 = v132 * v212;
    const real v221 = in_strike * v212;
    const real v222 = v134 * v221;
    const real v223 = fabs(v8);
    const real v224 = in_forward < in_strike ? in_forward : in_strike;
    const int m225 = 0x1p-200 <= v224;
    const real v226 = in_time < in_vol ? in_time : in_vol;
    const int m227 = 0x1p-100 <= v226;
    const real v228 = in_forward + in_strike;
    const real v229 = in_time + in_vol;
    const real v230 = v228 + v229;
    const int m231 = v230 <= 0x1p+200;
    const int m232 = v223 <= 0x1.14p+6;
    const int m233 = m225 & m227;
    const int m234 = m233 & m231;
    const int m235 = m234 & m232;
    const real v236 = fabs(in_type);
    const int m237 = v236 == 0x1p+0;
    const int m238 = m235 & m237;
    const real v239 = m238 ? 0x1p+0 : 0x0p+0;
    out[0] = v239; /* kind */
    out[1] = v134; /* price */
    out[2] = v141; /* delta */
    out[3] = v142; /* gamma */
    out[4] = v143; /* vega */
    out[5] = v153; /* theta */
    out[6] = v155; /* rho */
    out[7] = v171; /* vanna */
    out[8] = v174; /* volga */
    out[9] = v182; /* charm */
    out[10] = v188; /* veta */
    out[11] = v198; /* speed */
    out[12] = v202; /* zomma */
    out[13] = v193; /* color */
    out[14] = v210; /* ultima */
    out[15] = v215; /* dual_delta */
    out[16] = v219; /* dual_gamma */
    out[17] = v220; /* itm_probability */
    out[18] = v222; /* undiscounted_price */
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
