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
    const real v49 = fma(0x1.73cc0af5d88fap-13, v48, 0x1.25aafc0e1430ap-6);
    const real v50 = fma(0x1.ccbb57b6119ecp-18, v48, 0x1.260bba6fdffdep-9);
    const real v51 = fma(v49, v48, 0x1.857ab5205a606p-2);
    const real v52 = fma(v50, v48, 0x1.930990d5d14e3p-4);
    const real v53 = fma(v51, v48, 0x1.c07530faa31b4p+0);
    const real v54 = fma(v52, v48, 0x1.049abcecdf2dp+0);
    const real v55 = fma(v54, v47, v53);
    const real v56 = fma(v55, v47, 0x1.8b7b8f24b97e2p+0);
    const real v57 = fma(0x1.ccbb57ae59229p-18, v48, 0x1.27d87510a456p-9);
    const real v58 = fma(v57, v48, 0x1.a53efe330112ep-4);
    const real v59 = fma(0x1.73cc0b1db3b55p-13, v48, 0x1.2b7a302195f0bp-6);
    const real v60 = fma(v58, v48, 0x1.339a4e77cf7e7p+0);
    const real v61 = fma(v59, v48, 0x1.a919d418a4269p-2);
    const real v62 = fma(v60, v48, 0x1.89e635e35bbb5p+1);
    const real v63 = fma(v61, v48, 0x1.34d82012a09acp+1);
    const real v64 = fma(v63, v47, v62);
    const real v65 = fma(v64, v47, 0x1.efa9fbe76c8b4p+0);
    const real v66 = fma(v47, v65, v56);
    const real v67 = 0x1.54p+5 < v46 ? 0x1.54p+5 : v46;
    const real v68 = v67 * v67;
    const real v69 = fma(0x1.73cc0af5d88fap-13, v68, 0x1.25aafc0e1430ap-6);
    const real v70 = fma(0x1.ccbb57b6119ecp-18, v68, 0x1.260bba6fdffdep-9);
    const real v71 = fma(v69, v68, 0x1.857ab5205a606p-2);
    const real v72 = fma(v70, v68, 0x1.930990d5d14e3p-4);
    const real v73 = fma(v71, v68, 0x1.c07530faa31b4p+0);
    const real v74 = fma(v72, v68, 0x1.049abcecdf2dp+0);
    const real v75 = fma(v74, v67, v73);
    const real v76 = fma(v75, v67, 0x1.8b7b8f24b97e2p+0);
    const real v77 = fma(0x1.ccbb57ae59229p-18, v68, 0x1.27d87510a456p-9);
    const real v78 = fma(v77, v68, 0x1.a53efe330112ep-4);
    const real v79 = fma(0x1.73cc0b1db3b55p-13, v68, 0x1.2b7a302195f0bp-6);
    const real v80 = fma(v78, v68, 0x1.339a4e77cf7e7p+0);
    const real v81 = fma(v79, v68, 0x1.a919d418a4269p-2);
    const real v82 = fma(v80, v68, 0x1.89e635e35bbb5p+1);
    const real v83 = fma(v81, v68, 0x1.34d82012a09acp+1);
    const real v84 = fma(v83, v67, v82);
    const real v85 = fma(v84, v67, 0x1.efa9fbe76c8b4p+0);
    const real v86 = fma(v67, v85, v76);
    const real v87 = v66 * v86;
    const real v88 = 0x1p+0 / v87;
    const real v89 = v65 * v86;
    const real v90 = v89 * v88;
    const real v91 = v85 * v66;
    const real v92 = v91 * v88;
    const int m93 = v45 < v46;
    const real v94 = m93 ? v27 : v29;
    const real v95 = v45 < v46 ? v45 : v46;
    const real v96 = fabs(v95);
    const real v97 = 0x1.54p+5 < v96 ? 0x1.54p+5 : v96;
    const real v98 = v97 * v97;
    const real v99 = v98 * -0x1p-1;
    const real v100 = fma(v99, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v101 = v100 - 0x1.8p+52;
    const real v102 = fma(v101, -0x1.62e42fefa39efp-1, v99);
    const real v103 = v102 * v102;
    const real v104 = fma(0x1.ad7f6c633011bp-26, v103, 0x1.71df2553cf019p-19);
    const real v105 = fma(v104, v103, 0x1.a01a012a570b6p-13);
    const real v106 = fma(0x1.28ad72cc49578p-22, v103, 0x1.a0199a0c691c3p-16);
    const real v107 = fma(v105, v103, 0x1.1111111127be7p-7);
    const real v108 = fma(v106, v103, 0x1.6c16c1842a0ffp-10);
    const real v109 = fma(v107, v103, 0x1.55555555554fap-3);
    const real v110 = fma(v108, v103, 0x1.555555555087dp-5);
    const real v111 = fma(v110, v102, v109);
    const real v112 = fma(v111, v102, 0x1.000000000000ap-1);
    const real v113 = fma(v103, v112, v102);
    const real v114 = v113 + 0x1p+0;
    const real v115 = v94 * 0x1.9884533d43651p-2;
    const real v116 = v115 * v114;
    const int m117 = 0x1.54p+5 <= v97;
    const int m118 = v101 < -0x1.a6p+8;
    const real v119 = m118 ? 0x1.2cp+9 : 0x0p+0;
    const real v120 = v101 + v119;
    const real v121 = ntx_scale2_normal(v116, v120);
    const real v122 = m117 ? 0x0p+0 : v121;
    const real v123 = m118 ? 0x1p-600 : 0x1p+0;
    const real v124 = v122 * v123;
    const real v125 = in_type * v43;
    const real v126 = v124 * v90;
    const int m127 = v125 < 0x0p+0;
    const real v128 = v27 - v126;
    const real v129 = m127 ? v126 : v128;
    const real v130 = in_type * v44;
    const real v131 = v124 * v92;
    const int m132 = v130 < 0x0p+0;
    const real v133 = v29 - v131;
    const real v134 = m132 ? v131 : v133;
    const real v135 = v129 - v134;
    const real v136 = fma(in_type, v135, 0x0p+0);
    const real v137 = 0x1p+0 / v0;
    const real v138 = v6 * v137;
    const real v139 = v122 * v2;
    const real v140 = v122 * v138;
    const real v141 = v140 * v137;
    const real v142 = in_type * v129;
    const real v143 = v142 * v137;
    const real v144 = v141 * v123;
    const real v145 = v139 * v123;
    const real v146 = in_vol * v6;
    const real v147 = in_vol * v146;
    const real v148 = 0x1p-1 * v147;
    const real v149 = v122 * v148;
    const real v150 = v149 * v123;
    const real v151 = in_rate * v134;
    const real v152 = in_rate * v129;
    const real v153 = v152 - v151;
    const real v154 = in_type * v153;
    const real v155 = v154 - v150;
    const real v156 = in_time * v136;
    const real v157 = -v156;
    const real v158 = fabs(v45);
    const real v159 = 0x1.54p+5 < v158 ? 0x1.54p+5 : v158;
    const real v160 = copysign(v159, v43);
    const real v161 = fabs(v46);
    const real v162 = 0x1.54p+5 < v161 ? 0x1.54p+5 : v161;
    const real v163 = copysign(v162, v44);
    const real v164 = v160 * v163;
    const real v165 = v2 * v6;
    const real v166 = v146 * v146;
    const real v167 = 0x1p-1 * v166;
    const real v168 = 0x0p+0 * v6;
    const real v169 = v122 * v137;
    const real v170 = v163 * v165;
    const real v171 = v169 * v170;
    const real v172 = v171 * v123;
    const real v173 = -v172;
    const real v174 = v164 * v165;
    const real v175 = v139 * v174;
    const real v176 = v175 * v123;
    const real v177 = v163 * v167;
    const real v178 = v168 - v177;
    const real v179 = v129 * v137;
    const real v180 = in_rate * v179;
    const real v181 = in_type * v180;
    const real v182 = v169 * v178;
    const real v183 = v182 * v123;
    const real v184 = v181 - v183;
    const real v185 = fma(v168, v160, in_rate);
    const real v186 = 0x1p+0 + v164;
    const real v187 = v186 * v167;
    const real v188 = v185 - v187;
    const real v189 = v139 * v188;
    const real v190 = v189 * v123;
    const real v191 = 0x1p+0 - v164;
    const real v192 = v191 * v167;
    const real v193 = v185 + v192;
    const real v194 = v141 * v193;
    const real v195 = v194 * v123;
    const real v196 = fma(v160, v6, 0x1p+0);
    const real v197 = v196 * v137;
    const real v198 = v141 * v197;
    const real v199 = v198 * v123;
    const real v200 = -v199;
    const real v201 = v164 - 0x1p+0;
    const real v202 = v201 * v165;
    const real v203 = v141 * v202;
    const real v204 = v203 * v123;
    const real v205 = v163 * v163;
    const real v206 = fma(v160, v160, v205);
    const real v207 = fma(v164, v191, v206);
    const real v208 = v165 * v165;
    const real v209 = v207 * v208;
    const real v210 = v139 * v209;
    const real v211 = v210 * v123;
    const real v212 = -v211;
    const real v213 = 0x1p+0 / v1;
    const real v214 = 0x1p+0 / v29;
    const real v215 = v134 * v213;
    const real v216 = -in_type;
    const real v217 = v216 * v215;
    const real v218 = v6 * v213;
    const real v219 = v122 * v218;
    const real v220 = v219 * v213;
    const real v221 = v220 * v123;
    const real v222 = v134 * v214;
    const real v223 = v1 * v214;
    const real v224 = v136 * v223;
    const real v225 = fabs(v10);
    const real v226 = v0 < v1 ? v0 : v1;
    const int m227 = 0x1p-200 <= v226;
    const real v228 = in_time < in_vol ? in_time : in_vol;
    const int m229 = 0x1p-100 <= v228;
    const real v230 = v0 + v1;
    const real v231 = in_time + in_vol;
    const real v232 = v230 + v231;
    const int m233 = v232 <= 0x1p+200;
    const int m234 = v225 <= 0x1.14p+6;
    const int m235 = m227 & m229;
    const int m236 = m235 & m233;
    const int m237 = m236 & m234;
    const real v238 = fabs(in_type);
    const int m239 = v238 == 0x1p+0;
    const int m240 = m237 & m239;
    const real v241 = m240 ? 0x1p+0 : 0x0p+0;
    out[0] = v241; /* kind */
    out[1] = v136; /* price */
    out[2] = v143; /* delta */
    out[3] = v144; /* gamma */
    out[4] = v145; /* vega */
    out[5] = v155; /* theta */
    out[6] = v157; /* rho */
    out[7] = v173; /* vanna */
    out[8] = v176; /* volga */
    out[9] = v184; /* charm */
    out[10] = v190; /* veta */
    out[11] = v200; /* speed */
    out[12] = v204; /* zomma */
    out[13] = v195; /* color */
    out[14] = v212; /* ultima */
    out[15] = v217; /* dual_delta */
    out[16] = v221; /* dual_gamma */
    out[17] = v222; /* itm_probability */
    out[18] = v224; /* undiscounted_price */
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
