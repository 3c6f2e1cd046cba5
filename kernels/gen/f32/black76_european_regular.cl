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
    const real v59 = v20 < v22 ? v20 : v22;
    const real v60 = v33 < v34 ? v33 : v34;
    const real v61 = fabs(v60);
    const real v62 = 0x1p+4f < v61 ? 0x1p+4f : v61;
    const real v63 = v62 * v62;
    const real v64 = v63 * -0x1p-1f;
    const real v65 = fma(v64, 0x1.715476p+0f, 0x1.8p+23f);
    const real v66 = v65 - 0x1.8p+23f;
    const real v67 = fma(v66, -0x1.62e43p-1f, v64);
    const real v68 = v67 * v67;
    const real v69 = fma(0x1.1239e2p-7f, v68, 0x1.555492p-3f);
    const real v70 = fma(0x1.6a2432p-10f, v68, 0x1.5558f2p-5f);
    const real v71 = fma(v70, v67, v69);
    const real v72 = fma(v71, v67, 0x1.fffffcp-2f);
    const real v73 = fma(v68, v72, v67);
    const real v74 = v73 + 0x1p+0f;
    const real v75 = v74 * 0x1.988454p-2f;
    const real v76 = v59 * 0x1.988454p-2f;
    const real v77 = v76 * v74;
    const int m78 = 0x1p+4f <= v62;
    const int m79 = v66 < -0x1.ap+4f;
    const real v80 = m79 ? 0x1.9p+6f : 0x0p+0f;
    const real v81 = v66 + v80;
    const real v82 = ntx_scale2_normal(v77, v81);
    const real v83 = m78 ? 0x0p+0f : v82;
    const real v84 = m79 ? 0x1p-100f : 0x1p+0f;
    const real v85 = v83 * v84;
    const real v86 = ntx_scale2_normal(v75, v81);
    const real v87 = v86 * v84;
    const real v88 = v31 * v32;
    const int m89 = v88 < 0x0p+0f;
    const real v90 = -v87;
    const real v91 = fma(v90, v40, v45);
    const real v92 = m89 ? v91 : v40;
    const real v93 = v51 * v45;
    const real v94 = v87 * v93;
    const real v95 = m89 ? v94 : v93;
    const real v96 = -v95;
    const real v97 = fma(v92, v56, v96);
    const real v98 = fabs(v97);
    const real v99 = v98 * v58;
    const real v100 = m89 ? v59 : v85;
    const real v101 = v20 - v22;
    const real v102 = in_type * v101;
    const real v103 = 0x0p+0f > v102 ? 0x0p+0f : v102;
    const real v104 = fma(v99, v100, v103);
    const real v105 = v40 * v56;
    const real v106 = v105 * v58;
    const real v107 = v93 * v58;
    const real v108 = in_type * v31;
    const real v109 = v85 * v106;
    const int m110 = v108 < 0x0p+0f;
    const real v111 = v20 - v109;
    const real v112 = m110 ? v109 : v111;
    const real v113 = in_type * v32;
    const real v114 = v85 * v107;
    const int m115 = v113 < 0x0p+0f;
    const real v116 = v22 - v114;
    const real v117 = m115 ? v114 : v116;
    const real v118 = 0x1p+0f / in_forward;
    const real v119 = v4 * v118;
    const real v120 = v83 * v0;
    const real v121 = v83 * v119;
    const real v122 = v121 * v118;
    const real v123 = in_type * v112;
    const real v124 = v123 * v118;
    const real v125 = v122 * v84;
    const real v126 = v120 * v84;
    const real v127 = in_vol * v4;
    const real v128 = in_vol * v127;
    const real v129 = 0x1p-1f * v128;
    const real v130 = v83 * v129;
    const real v131 = v130 * v84;
    const real v132 = in_rate * v117;
    const real v133 = in_rate * v112;
    const real v134 = v133 - v132;
    const real v135 = in_type * v134;
    const real v136 = v135 - v131;
    const real v137 = in_time * v104;
    const real v138 = -v137;
    const real v139 = fabs(v33);
    const real v140 = 0x1p+4f < v139 ? 0x1p+4f : v139;
    const real v141 = copysign(v140, v31);
    const real v142 = fabs(v34);
    const real v143 = 0x1p+4f < v142 ? 0x1p+4f : v142;
    const real v144 = copysign(v143, v32);
    const real v145 = v141 * v144;
    const real v146 = v0 * v4;
    const real v147 = v127 * v127;
    const real v148 = 0x1p-1f * v147;
    const real v149 = 0x0p+0f * v4;
    const real v150 = v83 * v118;
    const real v151 = v144 * v146;
    const real v152 = v150 * v151;
    const real v153 = v152 * v84;
    const real v154 = -v153;
    const real v155 = v145 * v146;
    const real v156 = v120 * v155;
    const real v157 = v156 * v84;
    const real v158 = v144 * v148;
    const real v159 = v149 - v158;
    const real v160 = v112 * v118;
    const real v161 = in_rate * v160;
    const real v162 = in_type * v161;
    const real v163 = v150 * v159;
    const real v164 = v163 * v84;
    const real v165 = v162 - v164;
    const real v166 = fma(v149, v141, in_rate);
    const real v167 = 0x1p+0f + v145;
    const real v168 = v167 * v148;
    const real v169 = v166 - v168;
    const real v170 = v120 * v169;
    const real v171 = v170 * v84;
    const real v172 = 0x1p+0f - v145;
    const real v173 = v172 * v148;
    const real v174 = v166 + v173;
    const real v175 = v122 * v174;
    const real v176 = v175 * v84;
    const real v177 = fma(v141, v4, 0x1p+0f);
    const real v178 = v177 * v118;
    const real v179 = v122 * v178;
    const real v180 = v179 * v84;
    const real v181 = -v180;
    const real v182 = v145 - 0x1p+0f;
    const real v183 = v182 * v146;
    const real v184 = v122 * v183;
    const real v185 = v184 * v84;
    const real v186 = v144 * v144;
    const real v187 = fma(v141, v141, v186);
    const real v188 = fma(v145, v172, v187);
    const real v189 = v146 * v146;
    const real v190 = v188 * v189;
    const real v191 = v120 * v190;
    const real v192 = v191 * v84;
    const real v193 = -v192;
    const real v194 = 0x1p+0f / in_strike;
    const real v195 = 0x1p+0f / v22;
    const real v196 = v117 * v194;
    const real v197 = -in_type;
    const real v198 = v197 * v196;
    const real v199 = v4 * v194;
    const real v200 = v83 * v199;
    const real v201 = v200 * v194;
    const real v202 = v201 * v84;
    const real v203 = v117 * v195;
    const real v204 = in_strike * v195;
    const real v205 = v104 * v204;
    const real v206 = fabs(v8);
    const real v207 = in_forward < in_strike ? in_forward : in_strike;
    const int m208 = 0x1p-30f <= v207;
    const real v209 = in_time < in_vol ? in_time : in_vol;
    const int m210 = 0x1p-20f <= v209;
    const real v211 = in_forward + in_strike;
    const real v212 = in_time + in_vol;
    const real v213 = v211 + v212;
    const int m214 = v213 <= 0x1p+30f;
    const int m215 = v206 <= 0x1.8p+2f;
    const int m216 = m208 & m210;
    const int m217 = m216 & m214;
    const int m218 = m217 & m215;
    const real v219 = fabs(in_type);
    const int m220 = v219 == 0x1p+0f;
    const int m221 = m218 & m220;
    const real v222 = m221 ? 0x1p+0f : 0x0p+0f;
    out[0] = v222; /* kind */
    out[1] = v104; /* price */
    out[2] = v124; /* delta */
    out[3] = v125; /* gamma */
    out[4] = v126; /* vega */
    out[5] = v136; /* theta */
    out[6] = v138; /* rho */
    out[7] = v154; /* vanna */
    out[8] = v157; /* volga */
    out[9] = v165; /* charm */
    out[10] = v171; /* veta */
    out[11] = v181; /* speed */
    out[12] = v185; /* zomma */
    out[13] = v176; /* color */
    out[14] = v193; /* ultima */
    out[15] = v198; /* dual_delta */
    out[16] = v202; /* dual_gamma */
    out[17] = v203; /* itm_probability */
    out[18] = v205; /* undiscounted_price */
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
