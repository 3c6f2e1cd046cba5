/* Written by `cargo xtask gen`; do not edit. */
#pragma OPENCL FP_CONTRACT OFF

typedef float real;

/* x * 2^n by adding n to the exponent bits; x and the result must be normal */
real ntx_scale2_normal(real x, real n) {
    const uint k = as_uint(n + 0x1.8p+23f);
    return as_float(as_uint(x) + (k << 23));
}

/* x * 2^n with one rounding */
real ntx_scale2(real x, real n) {
    const real low = (n * 0x1p-1f + 0x1.8p+23f) - 0x1.8p+23f;
    const real high = n - low;
    return x * ntx_scale2_normal(0x1p+0f, low) * ntx_scale2_normal(0x1p+0f, high);
}

/* k + 256 with x / (y * 2^k) nearly one */
uint ntx_align_bits(real x, real y) {
    const uint distance = as_uint(x) - as_uint(y);
    return (distance + (((uint)256 << 23) + ((uint)1 << 22))) >> 23;
}

/* y * 2^k */
real ntx_align_scaled(real x, real y) {
    const uint shift = (ntx_align_bits(x, y) - 256) << 23;
    return as_float(as_uint(y) + shift);
}

/* k */
real ntx_align_exponent(real x, real y) {
    const uint k = ntx_align_bits(x, y);
    return as_float(k + as_uint(0x1.8p+23f)) - 0x1.8002p+23f;
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
    const real v6 = 0x1p+0f / v3;
    const real v7 = v0 - v4;
    const real v8 = v0 + v4;
    const real v9 = v7 / v8;
    const real v10 = in_rate * in_time;
    const real v11 = -v10;
    const real v12 = fma(v11, 0x1.715476p+0f, 0x1.8p+23f);
    const real v13 = v12 - 0x1.8p+23f;
    const real v14 = fma(v13, -0x1.62e43p-1f, v11);
    const real v15 = v14 * v14;
    const real v16 = fma(0x1.1239e2p-7f, v15, 0x1.555492p-3f);
    const real v17 = fma(0x1.6a2432p-10f, v15, 0x1.5558f2p-5f);
    const real v18 = fma(v17, v14, v16);
    const real v19 = fma(v18, v14, 0x1.fffffcp-2f);
    const real v20 = fma(v15, v19, v14);
    const real v21 = fma(v0, v20, v0);
    const real v22 = ntx_scale2_normal(v21, v13);
    const real v23 = fma(v1, v20, v1);
    const real v24 = ntx_scale2_normal(v23, v13);
    const real v25 = v9 * v9;
    const real v26 = fma(0x1.36e464p-2f, v25, 0x1.992b0ap-2f);
    const real v27 = fma(v26, v25, 0x1.5555b4p-1f);
    const real v28 = v9 * v25;
    const real v29 = v9 + v9;
    const real v30 = fma(v5, 0x1.62e43p-1f, v29);
    const real v31 = fma(v28, v27, v30);
    const real v32 = v31 * v6;
    const real v33 = fma(0x1p-1f, v3, v32);
    const real v34 = fma(-0x1p-1f, v3, v32);
    const real v35 = fabs(v33);
    const real v36 = fabs(v34);
    const real v37 = 0x1p+4f < v35 ? 0x1p+4f : v35;
    const real v38 = v37 * v37;
    const real v39 = fma(0x1.604dd4p-3f, v38, 0x1.b930f8p+0f);
    const real v40 = fma(0x1.2d5e02p-6f, v38, 0x1.7daa76p-1f);
    const real v41 = fma(v40, v37, v39);
    const real v42 = fma(v41, v37, 0x1.e19582p+0f);
    const real v43 = fma(0x1.cbe8ep-20f, v38, 0x1.63792cp-3f);
    const real v44 = fma(0x1.2c11c6p-6f, v37, v43);
    const real v45 = fma(v44, v37, 0x1.620b48p-1f);
    const real v46 = v42 + v45;
    const real v47 = fma(v37, v46, 0x1.803f9ap+0f);
    const real v48 = 0x1p+4f < v36 ? 0x1p+4f : v36;
    const real v49 = v48 * v48;
    const real v50 = fma(0x1.604dd4p-3f, v49, 0x1.b930f8p+0f);
    const real v51 = fma(0x1.2d5e02p-6f, v49, 0x1.7daa76p-1f);
    const real v52 = fma(v51, v48, v50);
    const real v53 = fma(v52, v48, 0x1.e19582p+0f);
    const real v54 = fma(0x1.cbe8ep-20f, v49, 0x1.63792cp-3f);
    const real v55 = fma(0x1.2c11c6p-6f, v48, v54);
    const real v56 = fma(v55, v48, 0x1.620b48p-1f);
    const real v57 = v53 + v56;
    const real v58 = fma(v48, v57, 0x1.803f9ap+0f);
    const real v59 = v47 * v58;
    const real v60 = 0x1p+0f / v59;
    const real v61 = v22 < v24 ? v22 : v24;
    const real v62 = v35 < v36 ? v35 : v36;
    const real v63 = fabs(v62);
    const real v64 = 0x1p+4f < v63 ? 0x1p+4f : v63;
    const real v65 = v64 * v64;
    const real v66 = v65 * -0x1p-1f;
    const real v67 = fma(v66, 0x1.715476p+0f, 0x1.8p+23f);
    const real v68 = v67 - 0x1.8p+23f;
    const real v69 = fma(v68, -0x1.62e43p-1f, v66);
    const real v70 = v69 * v69;
    const real v71 = fma(0x1.1239e2p-7f, v70, 0x1.555492p-3f);
    const real v72 = fma(0x1.6a2432p-10f, v70, 0x1.5558f2p-5f);
    const real v73 = fma(v72, v69, v71);
    const real v74 = fma(v73, v69, 0x1.fffffcp-2f);
    const real v75 = fma(v70, v74, v69);
    const real v76 = v75 + 0x1p+0f;
    const real v77 = v76 * 0x1.988454p-2f;
    const real v78 = v61 * 0x1.988454p-2f;
    const real v79 = v78 * v76;
    const int m80 = 0x1p+4f <= v64;
    const int m81 = v68 < -0x1.ap+4f;
    const real v82 = m81 ? 0x1.9p+6f : 0x0p+0f;
    const real v83 = v68 + v82;
    const real v84 = ntx_scale2_normal(v79, v83);
    const real v85 = m80 ? 0x0p+0f : v84;
    const real v86 = m81 ? 0x1p-100f : 0x1p+0f;
    const real v87 = v85 * v86;
    const real v88 = ntx_scale2_normal(v77, v83);
    const real v89 = v88 * v86;
    const real v90 = v33 * v34;
    const int m91 = v90 < 0x0p+0f;
    const real v92 = -v89;
    const real v93 = fma(v92, v42, v47);
    const real v94 = m91 ? v93 : v42;
    const real v95 = v53 * v47;
    const real v96 = v89 * v95;
    const real v97 = m91 ? v96 : v95;
    const real v98 = -v97;
    const real v99 = fma(v94, v58, v98);
    const real v100 = fabs(v99);
    const real v101 = v100 * v60;
    const real v102 = m91 ? v61 : v87;
    const real v103 = v22 - v24;
    const real v104 = in_type * v103;
    const real v105 = 0x0p+0f > v104 ? 0x0p+0f : v104;
    const real v106 = fma(v101, v102, v105);
    const real v107 = v42 * v58;
    const real v108 = v107 * v60;
    const real v109 = v95 * v60;
    const real v110 = in_type * v33;
    const real v111 = v87 * v108;
    const int m112 = v110 < 0x0p+0f;
    const real v113 = v22 - v111;
    const real v114 = m112 ? v111 : v113;
    const real v115 = in_type * v34;
    const real v116 = v87 * v109;
    const int m117 = v115 < 0x0p+0f;
    const real v118 = v24 - v116;
    const real v119 = m117 ? v116 : v118;
    const real v120 = 0x1p+0f / v0;
    const real v121 = v6 * v120;
    const real v122 = v85 * v2;
    const real v123 = v85 * v121;
    const real v124 = v123 * v120;
    const real v125 = in_type * v114;
    const real v126 = v125 * v120;
    const real v127 = v124 * v86;
    const real v128 = v122 * v86;
    const real v129 = in_vol * v6;
    const real v130 = in_vol * v129;
    const real v131 = 0x1p-1f * v130;
    const real v132 = v85 * v131;
    const real v133 = v132 * v86;
    const real v134 = in_rate * v119;
    const real v135 = in_rate * v114;
    const real v136 = v135 - v134;
    const real v137 = in_type * v136;
    const real v138 = v137 - v133;
    const real v139 = in_time * v106;
    const real v140 = -v139;
    const real v141 = fabs(v35);
    const real v142 = 0x1p+4f < v141 ? 0x1p+4f : v141;
    const real v143 = copysign(v142, v33);
    const real v144 = fabs(v36);
    const real v145 = 0x1p+4f < v144 ? 0x1p+4f : v144;
    const real v146 = copysign(v145, v34);
    const real v147 = v143 * v146;
    const real v148 = v2 * v6;
    const real v149 = v129 * v129;
    const real v150 = 0x1p-1f * v149;
    const real v151 = 0x0p+0f * v6;
    const real v152 = v85 * v120;
    const real v153 = v146 * v148;
    const real v154 = v152 * v153;
    const real v155 = v154 * v86;
    const real v156 = -v155;
    const real v157 = v147 * v148;
    const real v158 = v122 * v157;
    const real v159 = v158 * v86;
    const real v160 = v146 * v150;
    const real v161 = v151 - v160;
    const real v162 = v114 * v120;
    const real v163 = in_rate * v162;
    const real v164 = in_type * v163;
    const real v165 = v152 * v161;
    const real v166 = v165 * v86;
    const real v167 = v164 - v166;
    const real v168 = fma(v151, v143, in_rate);
    const real v169 = 0x1p+0f + v147;
    const real v170 = v169 * v150;
    const real v171 = v168 - v170;
    const real v172 = v122 * v171;
    const real v173 = v172 * v86;
    const real v174 = 0x1p+0f - v147;
    const real v175 = v174 * v150;
    const real v176 = v168 + v175;
    const real v177 = v124 * v176;
    const real v178 = v177 * v86;
    const real v179 = fma(v143, v6, 0x1p+0f);
    const real v180 = v179 * v120;
    const real v181 = v124 * v180;
    const real v182 = v181 * v86;
    const real v183 = -v182;
    const real v184 = v147 - 0x1p+0f;
    const real v185 = v184 * v148;
    const real v186 = v124 * v185;
    const real v187 = v186 * v86;
    const real v188 = v146 * v146;
    const real v189 = fma(v143, v143, v188);
    const real v190 = fma(v147, v174, v189);
    const real v191 = v148 * v148;
    const real v192 = v190 * v191;
    const real v193 = v122 * v192;
    const real v194 = v193 * v86;
    const real v195 = -v194;
    const real v196 = 0x1p+0f / v1;
    const real v197 = 0x1p+0f / v24;
    const real v198 = v119 * v196;
    const real v199 = -in_type;
    const real v200 = v199 * v198;
    const real v201 = v6 * v196;
    const real v202 = v85 * v201;
    const real v203 = v202 * v196;
    const real v204 = v203 * v86;
    const real v205 = v119 * v197;
    const real v206 = v1 * v197;
    const real v207 = v106 * v206;
    const real v208 = fabs(v10);
    const real v209 = v0 < v1 ? v0 : v1;
    const int m210 = 0x1p-30f <= v209;
    const real v211 = in_time < in_vol ? in_time : in_vol;
    const int m212 = 0x1p-20f <= v211;
    const real v213 = v0 + v1;
    const real v214 = in_time + in_vol;
    const real v215 = v213 + v214;
    const int m216 = v215 <= 0x1p+30f;
    const int m217 = v208 <= 0x1.8p+2f;
    const int m218 = m210 & m212;
    const int m219 = m218 & m216;
    const int m220 = m219 & m217;
    const real v221 = fabs(in_type);
    const int m222 = v221 == 0x1p+0f;
    const int m223 = m220 & m222;
    const real v224 = m223 ? 0x1p+0f : 0x0p+0f;
    out[0] = v224; /* kind */
    out[1] = v106; /* price */
    out[2] = v126; /* delta */
    out[3] = v127; /* gamma */
    out[4] = v128; /* vega */
    out[5] = v138; /* theta */
    out[6] = v140; /* rho */
    out[7] = v156; /* vanna */
    out[8] = v159; /* volga */
    out[9] = v167; /* charm */
    out[10] = v173; /* veta */
    out[11] = v183; /* speed */
    out[12] = v187; /* zomma */
    out[13] = v178; /* color */
    out[14] = v195; /* ultima */
    out[15] = v200; /* dual_delta */
    out[16] = v204; /* dual_gamma */
    out[17] = v205; /* itm_probability */
    out[18] = v207; /* undiscounted_price */
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
