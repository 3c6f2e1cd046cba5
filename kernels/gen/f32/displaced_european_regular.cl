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
    const int m61 = v35 < v36;
    const real v62 = m61 ? v22 : v24;
    const real v63 = v35 < v36 ? v35 : v36;
    const real v64 = fabs(v63);
    const real v65 = 0x1p+4f < v64 ? 0x1p+4f : v64;
    const real v66 = v65 * v65;
    const real v67 = v66 * -0x1p-1f;
    const real v68 = fma(v67, 0x1.715476p+0f, 0x1.8p+23f);
    const real v69 = v68 - 0x1.8p+23f;
    const real v70 = fma(v69, -0x1.62e43p-1f, v67);
    const real v71 = v70 * v70;
    const real v72 = fma(0x1.1239e2p-7f, v71, 0x1.555492p-3f);
    const real v73 = fma(0x1.6a2432p-10f, v71, 0x1.5558f2p-5f);
    const real v74 = fma(v73, v70, v72);
    const real v75 = fma(v74, v70, 0x1.fffffcp-2f);
    const real v76 = fma(v71, v75, v70);
    const real v77 = v76 + 0x1p+0f;
    const real v78 = v77 * 0x1.988454p-2f;
    const real v79 = v62 * 0x1.988454p-2f;
    const real v80 = v79 * v77;
    const int m81 = 0x1p+4f <= v65;
    const int m82 = v69 < -0x1.ap+4f;
    const real v83 = m82 ? 0x1.9p+6f : 0x0p+0f;
    const real v84 = v69 + v83;
    const real v85 = ntx_scale2_normal(v80, v84);
    const real v86 = m81 ? 0x0p+0f : v85;
    const real v87 = m82 ? 0x1p-100f : 0x1p+0f;
    const real v88 = v86 * v87;
    const real v89 = ntx_scale2_normal(v78, v84);
    const real v90 = v89 * v87;
    const real v91 = v33 * v34;
    const int m92 = v91 < 0x0p+0f;
    const real v93 = -v90;
    const real v94 = fma(v93, v42, v47);
    const real v95 = m92 ? v94 : v42;
    const real v96 = v53 * v47;
    const real v97 = v90 * v96;
    const real v98 = m92 ? v97 : v96;
    const real v99 = -v98;
    const real v100 = fma(v95, v58, v99);
    const real v101 = fabs(v100);
    const real v102 = v101 * v60;
    const real v103 = m92 ? v62 : v88;
    const real v104 = v22 - v24;
    const real v105 = in_type * v104;
    const real v106 = 0x0p+0f > v105 ? 0x0p+0f : v105;
    const real v107 = fma(v102, v103, v106);
    const real v108 = v42 * v58;
    const real v109 = v108 * v60;
    const real v110 = v96 * v60;
    const real v111 = in_type * v33;
    const real v112 = v88 * v109;
    const int m113 = v111 < 0x0p+0f;
    const real v114 = v22 - v112;
    const real v115 = m113 ? v112 : v114;
    const real v116 = in_type * v34;
    const real v117 = v88 * v110;
    const int m118 = v116 < 0x0p+0f;
    const real v119 = v24 - v117;
    const real v120 = m118 ? v117 : v119;
    const real v121 = 0x1p+0f / v0;
    const real v122 = v6 * v121;
    const real v123 = v86 * v2;
    const real v124 = v86 * v122;
    const real v125 = v124 * v121;
    const real v126 = in_type * v115;
    const real v127 = v126 * v121;
    const real v128 = v125 * v87;
    const real v129 = v123 * v87;
    const real v130 = in_vol * v6;
    const real v131 = in_vol * v130;
    const real v132 = 0x1p-1f * v131;
    const real v133 = v86 * v132;
    const real v134 = v133 * v87;
    const real v135 = in_rate * v120;
    const real v136 = in_rate * v115;
    const real v137 = v136 - v135;
    const real v138 = in_type * v137;
    const real v139 = v138 - v134;
    const real v140 = in_time * v107;
    const real v141 = -v140;
    const real v142 = fabs(v35);
    const real v143 = 0x1p+4f < v142 ? 0x1p+4f : v142;
    const real v144 = copysign(v143, v33);
    const real v145 = fabs(v36);
    const real v146 = 0x1p+4f < v145 ? 0x1p+4f : v145;
    const real v147 = copysign(v146, v34);
    const real v148 = v144 * v147;
    const real v149 = v2 * v6;
    const real v150 = v130 * v130;
    const real v151 = 0x1p-1f * v150;
    const real v152 = 0x0p+0f * v6;
    const real v153 = v86 * v121;
    const real v154 = v147 * v149;
    const real v155 = v153 * v154;
    const real v156 = v155 * v87;
    const real v157 = -v156;
    const real v158 = v148 * v149;
    const real v159 = v123 * v158;
    const real v160 = v159 * v87;
    const real v161 = v147 * v151;
    const real v162 = v152 - v161;
    const real v163 = v115 * v121;
    const real v164 = in_rate * v163;
    const real v165 = in_type * v164;
    const real v166 = v153 * v162;
    const real v167 = v166 * v87;
    const real v168 = v165 - v167;
    const real v169 = fma(v152, v144, in_rate);
    const real v170 = 0x1p+0f + v148;
    const real v171 = v170 * v151;
    const real v172 = v169 - v171;
    const real v173 = v123 * v172;
    const real v174 = v173 * v87;
    const real v175 = 0x1p+0f - v148;
    const real v176 = v175 * v151;
    const real v177 = v169 + v176;
    const real v178 = v125 * v177;
    const real v179 = v178 * v87;
    const real v180 = fma(v144, v6, 0x1p+0f);
    const real v181 = v180 * v121;
    const real v182 = v125 * v181;
    const real v183 = v182 * v87;
    const real v184 = -v183;
    const real v185 = v148 - 0x1p+0f;
    const real v186 = v185 * v149;
    const real v187 = v125 * v186;
    const real v188 = v187 * v87;
    const real v189 = v147 * v147;
    const real v190 = fma(v144, v144, v189);
    const real v191 = fma(v148, v175, v190);
    const real v192 = v149 * v149;
    const real v193 = v191 * v192;
    const real v194 = v123 * v193;
    const real v195 = v194 * v87;
    const real v196 = -v195;
    const real v197 = 0x1p+0f / v1;
    const real v198 = 0x1p+0f / v24;
    const real v199 = v120 * v197;
    const real v200 = -in_type;
    const real v201 = v200 * v199;
    const real v202 = v6 * v197;
    const real v203 = v86 * v202;
    const real v204 = v203 * v197;
    const real v205 = v204 * v87;
    const real v206 = v120 * v198;
    const real v207 = v1 * v198;
    const real v208 = v107 * v207;
    const real v209 = fabs(v10);
    const real v210 = v0 < v1 ? v0 : v1;
    const int m211 = 0x1p-30f <= v210;
    const real v212 = in_time < in_vol ? in_time : in_vol;
    const int m213 = 0x1p-20f <= v212;
    const real v214 = v0 + v1;
    const real v215 = in_time + in_vol;
    const real v216 = v214 + v215;
    const int m217 = v216 <= 0x1p+30f;
    const int m218 = v209 <= 0x1.8p+2f;
    const int m219 = m211 & m213;
    const int m220 = m219 & m217;
    const int m221 = m220 & m218;
    const real v222 = fabs(in_type);
    const int m223 = v222 == 0x1p+0f;
    const int m224 = m221 & m223;
    const real v225 = m224 ? 0x1p+0f : 0x0p+0f;
    out[0] = v225; /* kind */
    out[1] = v107; /* price */
    out[2] = v127; /* delta */
    out[3] = v128; /* gamma */
    out[4] = v129; /* vega */
    out[5] = v139; /* theta */
    out[6] = v141; /* rho */
    out[7] = v157; /* vanna */
    out[8] = v160; /* volga */
    out[9] = v168; /* charm */
    out[10] = v174; /* veta */
    out[11] = v184; /* speed */
    out[12] = v188; /* zomma */
    out[13] = v179; /* color */
    out[14] = v196; /* ultima */
    out[15] = v201; /* dual_delta */
    out[16] = v205; /* dual_gamma */
    out[17] = v206; /* itm_probability */
    out[18] = v208; /* undiscounted_price */
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
