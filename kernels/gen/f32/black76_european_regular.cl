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
    const real v37 = fma(0x1.2c11c6p-6f, v36, 0x1.620b48p-1f);
    const real v38 = fma(0x1.cbe8ep-20f, v36, 0x1.63792cp-3f);
    const real v39 = fma(v38, v35, v37);
    const real v40 = fma(v39, v35, 0x1.803f9ap+0f);
    const real v41 = fma(0x1.604dd4p-3f, v36, 0x1.b930f8p+0f);
    const real v42 = fma(0x1.2d5e02p-6f, v36, 0x1.7daa76p-1f);
    const real v43 = fma(v42, v35, v41);
    const real v44 = fma(v43, v35, 0x1.e19582p+0f);
    const real v45 = fma(v35, v44, v40);
    const real v46 = 0x1p+4f < v34 ? 0x1p+4f : v34;
    const real v47 = v46 * v46;
    const real v48 = fma(0x1.2c11c6p-6f, v47, 0x1.620b48p-1f);
    const real v49 = fma(0x1.cbe8ep-20f, v47, 0x1.63792cp-3f);
    const real v50 = fma(v49, v46, v48);
    const real v51 = fma(v50, v46, 0x1.803f9ap+0f);
    const real v52 = fma(0x1.604dd4p-3f, v47, 0x1.b930f8p+0f);
    const real v53 = fma(0x1.2d5e02p-6f, v47, 0x1.7daa76p-1f);
    const real v54 = fma(v53, v46, v52);
    const real v55 = fma(v54, v46, 0x1.e19582p+0f);
    const real v56 = fma(v46, v55, v51);
    const real v57 = v45 * v56;
    const real v58 = 0x1p+0f / v57;
    const real v59 = v44 * v56;
    const real v60 = v59 * v58;
    const real v61 = v55 * v45;
    const real v62 = v61 * v58;
    const int m63 = v33 < v34;
    const real v64 = m63 ? v20 : v22;
    const real v65 = v33 < v34 ? v33 : v34;
    const real v66 = fabs(v65);
    const real v67 = 0x1p+4f < v66 ? 0x1p+4f : v66;
    const real v68 = v67 * v67;
    const real v69 = v68 * -0x1p-1f;
    const real v70 = fma(v69, 0x1.715476p+0f, 0x1.8p+23f);
    const real v71 = v70 - 0x1.8p+23f;
    const real v72 = fma(v71, -0x1.62e43p-1f, v69);
    const real v73 = v72 * v72;
    const real v74 = fma(0x1.1239e2p-7f, v73, 0x1.555492p-3f);
    const real v75 = fma(0x1.6a2432p-10f, v73, 0x1.5558f2p-5f);
    const real v76 = fma(v75, v72, v74);
    const real v77 = fma(v76, v72, 0x1.fffffcp-2f);
    const real v78 = fma(v73, v77, v72);
    const real v79 = v78 + 0x1p+0f;
    const real v80 = v64 * 0x1.988454p-2f;
    const real v81 = v80 * v79;
    const int m82 = 0x1p+4f <= v67;
    const int m83 = v71 < -0x1.ap+4f;
    const real v84 = m83 ? 0x1.9p+6f : 0x0p+0f;
    const real v85 = v71 + v84;
    const real v86 = ntx_scale2_normal(v81, v85);
    const real v87 = m82 ? 0x0p+0f : v86;
    const real v88 = m83 ? 0x1p-100f : 0x1p+0f;
    const real v89 = v87 * v88;
    const real v90 = in_type * v31;
    const real v91 = v89 * v60;
    const int m92 = v90 < 0x0p+0f;
    const real v93 = v20 - v91;
    const real v94 = m92 ? v91 : v93;
    const real v95 = in_type * v32;
    const real v96 = v89 * v62;
    const int m97 = v95 < 0x0p+0f;
    const real v98 = v22 - v96;
    const real v99 = m97 ? v96 : v98;
    const real v100 = v94 - v99;
    const real v101 = fma(in_type, v100, 0x0p+0f);
    const real v102 = 0x1p+0f / in_forward;
    const real v103 = v4 * v102;
    const real v104 = v87 * v0;
    const real v105 = v87 * v103;
    const real v106 = v105 * v102;
    const real v107 = in_type * v94;
    const real v108 = v107 * v102;
    const real v109 = v106 * v88;
    const real v110 = v104 * v88;
    const real v111 = in_vol * v4;
    const real v112 = in_vol * v111;
    const real v113 = 0x1p-1f * v112;
    const real v114 = v87 * v113;
    const real v115 = v114 * v88;
    const real v116 = in_rate * v99;
    const real v117 = in_rate * v94;
    const real v118 = v117 - v116;
    const real v119 = in_type * v118;
    const real v120 = v119 - v115;
    const real v121 = in_time * v101;
    const real v122 = -v121;
    const real v123 = fabs(v33);
    const real v124 = 0x1p+4f < v123 ? 0x1p+4f : v123;
    const real v125 = copysign(v124, v31);
    const real v126 = fabs(v34);
    const real v127 = 0x1p+4f < v126 ? 0x1p+4f : v126;
    const real v128 = copysign(v127, v32);
    const real v129 = v125 * v128;
    const real v130 = v0 * v4;
    const real v131 = v111 * v111;
    const real v132 = 0x1p-1f * v131;
    const real v133 = 0x0p+0f * v4;
    const real v134 = v87 * v102;
    const real v135 = v128 * v130;
    const real v136 = v134 * v135;
    const real v137 = v136 * v88;
    const real v138 = -v137;
    const real v139 = v129 * v130;
    const real v140 = v104 * v139;
    const real v141 = v140 * v88;
    const real v142 = v128 * v132;
    const real v143 = v133 - v142;
    const real v144 = v94 * v102;
    const real v145 = in_rate * v144;
    const real v146 = in_type * v145;
    const real v147 = v134 * v143;
    const real v148 = v147 * v88;
    const real v149 = v146 - v148;
    const real v150 = fma(v133, v125, in_rate);
    const real v151 = 0x1p+0f + v129;
    const real v152 = v151 * v132;
    const real v153 = v150 - v152;
    const real v154 = v104 * v153;
    const real v155 = v154 * v88;
    const real v156 = 0x1p+0f - v129;
    const real v157 = v156 * v132;
    const real v158 = v150 + v157;
    const real v159 = v106 * v158;
    const real v160 = v159 * v88;
    const real v161 = fma(v125, v4, 0x1p+0f);
    const real v162 = v161 * v102;
    const real v163 = v106 * v162;
    const real v164 = v163 * v88;
    const real v165 = -v164;
    const real v166 = v129 - 0x1p+0f;
    const real v167 = v166 * v130;
    const real v168 = v106 * v167;
    const real v169 = v168 * v88;
    const real v170 = v128 * v128;
    const real v171 = fma(v125, v125, v170);
    const real v172 = fma(v129, v156, v171);
    const real v173 = v130 * v130;
    const real v174 = v172 * v173;
    const real v175 = v104 * v174;
    const real v176 = v175 * v88;
    const real v177 = -v176;
    const real v178 = 0x1p+0f / in_strike;
    const real v179 = 0x1p+0f / v22;
    const real v180 = v99 * v178;
    const real v181 = -in_type;
    const real v182 = v181 * v180;
    const real v183 = v4 * v178;
    const real v184 = v87 * v183;
    const real v185 = v184 * v178;
    const real v186 = v185 * v88;
    const real v187 = v99 * v179;
    const real v188 = in_strike * v179;
    const real v189 = v101 * v188;
    const real v190 = fabs(v8);
    const real v191 = in_forward < in_strike ? in_forward : in_strike;
    const int m192 = 0x1p-30f <= v191;
    const real v193 = in_time < in_vol ? in_time : in_vol;
    const int m194 = 0x1p-20f <= v193;
    const real v195 = in_forward + in_strike;
    const real v196 = in_time + in_vol;
    const real v197 = v195 + v196;
    const int m198 = v197 <= 0x1p+30f;
    const int m199 = v190 <= 0x1.8p+2f;
    const int m200 = m192 & m194;
    const int m201 = m200 & m198;
    const int m202 = m201 & m199;
    const real v203 = fabs(in_type);
    const int m204 = v203 == 0x1p+0f;
    const int m205 = m202 & m204;
    const real v206 = m205 ? 0x1p+0f : 0x0p+0f;
    out[0] = v206; /* kind */
    out[1] = v101; /* price */
    out[2] = v108; /* delta */
    out[3] = v109; /* gamma */
    out[4] = v110; /* vega */
    out[5] = v120; /* theta */
    out[6] = v122; /* rho */
    out[7] = v138; /* vanna */
    out[8] = v141; /* volga */
    out[9] = v149; /* charm */
    out[10] = v155; /* veta */
    out[11] = v165; /* speed */
    out[12] = v169; /* zomma */
    out[13] = v160; /* color */
    out[14] = v177; /* ultima */
    out[15] = v182; /* dual_delta */
    out[16] = v186; /* dual_gamma */
    out[17] = v187; /* itm_probability */
    out[18] = v189; /* undiscounted_price */
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
