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
    const real v0 = sqrt(in_time);
    const real v1 = in_vol * v0;
    const real v2 = ntx_align_scaled(in_forward, in_strike);
    const real v3 = ntx_align_exponent(in_forward, in_strike);
    const real v4 = 0x1p+0f / v1;
    const real v5 = in_forward - v2;
    const real v6 = in_forward + v2;
    const real v7 = v5 / v6;
    const real v8 = in_rate * in_time;
    const real v9 = -v8;
    const real v10 = fma(v9, 0x1.715476p+0f, 0x1.8p+23f);
    const real v11 = v10 - 0x1.8p+23f;
    const real v12 = fma(v11, -0x1.62e43p-1f, v9);
    const real v13 = v12 * v12;
    const real v14 = fma(0x1.1239e2p-7f, v13, 0x1.555492p-3f);
    const real v15 = fma(0x1.6a2432p-10f, v13, 0x1.5558f2p-5f);
    const real v16 = fma(v15, v12, v14);
    const real v17 = fma(v16, v12, 0x1.fffffcp-2f);
    const real v18 = fma(v13, v17, v12);
    const real v19 = fma(in_forward, v18, in_forward);
    const real v20 = ntx_scale2_normal(v19, v11);
    const real v21 = fma(in_strike, v18, in_strike);
    const real v22 = ntx_scale2_normal(v21, v11);
    const real v23 = v7 * v7;
    const real v24 = fma(0x1.36e464p-2f, v23, 0x1.992b0ap-2f);
    const real v25 = fma(v24, v23, 0x1.5555b4p-1f);
    const real v26 = v7 * v23;
    const real v27 = v7 + v7;
    const real v28 = fma(v3, 0x1.62e43p-1f, v27);
    const real v29 = fma(v26, v25, v28);
    const real v30 = v29 * v4;
    const real v31 = fma(0x1p-1f, v1, v30);
    const real v32 = fma(-0x1p-1f, v1, v30);
    const real v33 = fabs(v31);
    const real v34 = fabs(v32);
    const real v35 = 0x1p+4f < v33 ? 0x1p+4f : v33;
    const real v36 = v35 * v35;
    const real v37 = fma(0x1.604dd4p-3f, v36, 0x1.b930f8p+0f);
    const real v38 = fma(0x1.2d5e02p-6f, v36, 0x1.7daa76p-1f);
    const real v39 = fma(v38, v35, v37);
    const real v40 = fma(v39, v35, 0x1.e19582p+0f);
    const real v41 = fma(0x1.cbe8ep-20f, v36, 0x1.63792cp-3f);
    const real v42 = fma(0x1.2c11c6p-6f, v35, v41);
    const real v43 = fma(v42, v35, 0x1.620b48p-1f);
    const real v44 = v40 + v43;
    const real v45 = fma(v35, v44, 0x1.803f9ap+0f);
    const real v46 = 0x1p+4f < v34 ? 0x1p+4f : v34;
    const real v47 = v46 * v46;
    const real v48 = fma(0x1.604dd4p-3f, v47, 0x1.b930f8p+0f);
    const real v49 = fma(0x1.2d5e02p-6f, v47, 0x1.7daa76p-1f);
    const real v50 = fma(v49, v46, v48);
    const real v51 = fma(v50, v46, 0x1.e19582p+0f);
    const real v52 = fma(0x1.cbe8ep-20f, v47, 0x1.63792cp-3f);
    const real v53 = fma(0x1.2c11c6p-6f, v46, v52);
    const real v54 = fma(v53, v46, 0x1.620b48p-1f);
    const real v55 = v51 + v54;
    const real v56 = fma(v46, v55, 0x1.803f9ap+0f);
    const real v57 = v45 * v56;
    const real v58 = 0x1p+0f / v57;
    const int m59 = v33 < v34;
    const real v60 = m59 ? v20 : v22;
    const real v61 = v33 < v34 ? v33 : v34;
    const real v62 = fabs(v61);
    const real v63 = 0x1p+4f < v62 ? 0x1p+4f : v62;
    const real v64 = v63 * v63;
    const real v65 = v64 * -0x1p-1f;
    const real v66 = fma(v65, 0x1.715476p+0f, 0x1.8p+23f);
    const real v67 = v66 - 0x1.8p+23f;
    const real v68 = fma(v67, -0x1.62e43p-1f, v65);
    const real v69 = v68 * v68;
    const real v70 = fma(0x1.1239e2p-7f, v69, 0x1.555492p-3f);
    const real v71 = fma(0x1.6a2432p-10f, v69, 0x1.5558f2p-5f);
    const real v72 = fma(v71, v68, v70);
    const real v73 = fma(v72, v68, 0x1.fffffcp-2f);
    const real v74 = fma(v69, v73, v68);
    const real v75 = v74 + 0x1p+0f;
    const real v76 = v75 * 0x1.988454p-2f;
    const real v77 = v60 * 0x1.988454p-2f;
    const real v78 = v77 * v75;
    const int m79 = 0x1p+4f <= v63;
    const int m80 = v67 < -0x1.ap+4f;
    const real v81 = m80 ? 0x1.9p+6f : 0x0p+0f;
    const real v82 = v67 + v81;
    const real v83 = ntx_scale2_normal(v78, v82);
    const real v84 = m79 ? 0x0p+0f : v83;
    const real v85 = m80 ? 0x1p-100f : 0x1p+0f;
    const real v86 = v84 * v85;
    const real v87 = ntx_scale2_normal(v76, v82);
    const real v88 = v87 * v85;
    const real v89 = v31 * v32;
    const int m90 = v89 < 0x0p+0f;
    const real v91 = -v88;
    const real v92 = fma(v91, v40, v45);
    const real v93 = m90 ? v92 : v40;
    const real v94 = v51 * v45;
    const real v95 = v88 * v94;
    const real v96 = m90 ? v95 : v94;
    const real v97 = -v96;
    const real v98 = fma(v93, v56, v97);
    const real v99 = fabs(v98);
    const real v100 = v99 * v58;
    const real v101 = m90 ? v60 : v86;
    const real v102 = v20 - v22;
    const real v103 = in_type * v102;
    const real v104 = 0x0p+0f > v103 ? 0x0p+0f : v103;
    const real v105 = fma(v100, v101, v104);
    const real v106 = v40 * v56;
    const real v107 = v106 * v58;
    const real v108 = v94 * v58;
    const real v109 = in_type * v31;
    const real v110 = v86 * v107;
    const int m111 = v109 < 0x0p+0f;
    const real v112 = v20 - v110;
    const real v113 = m111 ? v110 : v112;
    const real v114 = in_type * v32;
    const real v115 = v86 * v108;
    const int m116 = v114 < 0x0p+0f;
    const real v117 = v22 - v115;
    const real v118 = m116 ? v115 : v117;
    const real v119 = 0x1p+0f / in_forward;
    const real v120 = v4 * v119;
    const real v121 = v84 * v0;
    const real v122 = v84 * v120;
    const real v123 = v122 * v119;
    const real v124 = in_type * v113;
    const real v125 = v124 * v119;
    const real v126 = v123 * v85;
    const real v127 = v121 * v85;
    const real v128 = in_vol * v4;
    const real v129 = in_vol * v128;
    const real v130 = 0x1p-1f * v129;
    const real v131 = v84 * v130;
    const real v132 = v131 * v85;
    const real v133 = in_rate * v118;
    const real v134 = in_rate * v113;
    const real v135 = v134 - v133;
    const real v136 = in_type * v135;
    const real v137 = v136 - v132;
    const real v138 = in_time * v105;
    const real v139 = -v138;
    const real v140 = fabs(v33);
    const real v141 = 0x1p+4f < v140 ? 0x1p+4f : v140;
    const real v142 = copysign(v141, v31);
    const real v143 = fabs(v34);
    const real v144 = 0x1p+4f < v143 ? 0x1p+4f : v143;
    const real v145 = copysign(v144, v32);
    const real v146 = v142 * v145;
    const real v147 = v0 * v4;
    const real v148 = v128 * v128;
    const real v149 = 0x1p-1f * v148;
    const real v150 = 0x0p+0f * v4;
    const real v151 = v84 * v119;
    const real v152 = v145 * v147;
    const real v153 = v151 * v152;
    const real v154 = v153 * v85;
    const real v155 = -v154;
    const real v156 = v146 * v147;
    const real v157 = v121 * v156;
    const real v158 = v157 * v85;
    const real v159 = v145 * v149;
    const real v160 = v150 - v159;
    const real v161 = v113 * v119;
    const real v162 = in_rate * v161;
    const real v163 = in_type * v162;
    const real v164 = v151 * v160;
    const real v165 = v164 * v85;
    const real v166 = v163 - v165;
    const real v167 = fma(v150, v142, in_rate);
    const real v168 = 0x1p+0f + v146;
    const real v169 = v168 * v149;
    const real v170 = v167 - v169;
    const real v171 = v121 * v170;
    const real v172 = v171 * v85;
    const real v173 = 0x1p+0f - v146;
    const real v174 = v173 * v149;
    const real v175 = v167 + v174;
    const real v176 = v123 * v175;
    const real v177 = v176 * v85;
    const real v178 = fma(v142, v4, 0x1p+0f);
    const real v179 = v178 * v119;
    const real v180 = v123 * v179;
    const real v181 = v180 * v85;
    const real v182 = -v181;
    const real v183 = v146 - 0x1p+0f;
    const real v184 = v183 * v147;
    const real v185 = v123 * v184;
    const real v186 = v185 * v85;
    const real v187 = v145 * v145;
    const real v188 = fma(v142, v142, v187);
    const real v189 = fma(v146, v173, v188);
    const real v190 = v147 * v147;
    const real v191 = v189 * v190;
    const real v192 = v121 * v191;
    const real v193 = v192 * v85;
    const real v194 = -v193;
    const real v195 = 0x1p+0f / in_strike;
    const real v196 = 0x1p+0f / v22;
    const real v197 = v118 * v195;
    const real v198 = -in_type;
    const real v199 = v198 * v197;
    const real v200 = v4 * v195;
    const real v201 = v84 * v200;
    const real v202 = v201 * v195;
    const real v203 = v202 * v85;
    const real v204 = v118 * v196;
    const real v205 = in_strike * v196;
    const real v206 = v105 * v205;
    const real v207 = fabs(v8);
    const real v208 = in_forward < in_strike ? in_forward : in_strike;
    const int m209 = 0x1p-30f <= v208;
    const real v210 = in_time < in_vol ? in_time : in_vol;
    const int m211 = 0x1p-20f <= v210;
    const real v212 = in_forward + in_strike;
    const real v213 = in_time + in_vol;
    const real v214 = v212 + v213;
    const int m215 = v214 <= 0x1p+30f;
    const int m216 = v207 <= 0x1.8p+2f;
    const int m217 = m209 & m211;
    const int m218 = m217 & m215;
    const int m219 = m218 & m216;
    const real v220 = fabs(in_type);
    const int m221 = v220 == 0x1p+0f;
    const int m222 = m219 & m221;
    const real v223 = m222 ? 0x1p+0f : 0x0p+0f;
    out[0] = v223; /* kind */
    out[1] = v105; /* price */
    out[2] = v125; /* delta */
    out[3] = v126; /* gamma */
    out[4] = v127; /* vega */
    out[5] = v137; /* theta */
    out[6] = v139; /* rho */
    out[7] = v155; /* vanna */
    out[8] = v158; /* volga */
    out[9] = v166; /* charm */
    out[10] = v172; /* veta */
    out[11] = v182; /* speed */
    out[12] = v186; /* zomma */
    out[13] = v177; /* color */
    out[14] = v194; /* ultima */
    out[15] = v199; /* dual_delta */
    out[16] = v203; /* dual_gamma */
    out[17] = v204; /* itm_probability */
    out[18] = v206; /* undiscounted_price */
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
