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

real ntx_exp_normal(real x) {
    const real v0 = fma(x, 0x1.715476p+0f, 0x1.8p+23f);
    const real v1 = v0 - 0x1.8p+23f;
    const real v2 = fma(v1, -0x1.62e4p-1f, x);
    const real v3 = fma(v1, -0x1.7f7d1cp-20f, v2);
    const real v4 = v3 * v3;
    const real v5 = fma(0x1.1239e2p-7f, v4, 0x1.555492p-3f);
    const real v6 = fma(0x1.6a2432p-10f, v4, 0x1.5558f2p-5f);
    const real v7 = fma(v6, v3, v5);
    const real v8 = fma(v7, v3, 0x1.fffffcp-2f);
    const real v9 = fma(v4, v8, v3);
    const real v10 = v9 + 0x1p+0f;
    const real v11 = ntx_scale2_normal(v10, v1);
    return v11;
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
    const real v2 = in_rate * in_time;
    const real v3 = -v2;
    const real v4 = ntx_exp_normal(v3);
    const real v5 = sqrt(in_time);
    const real v6 = in_vol * v5;
    const real v7 = ntx_align_scaled(v0, v1);
    const real v8 = ntx_align_exponent(v0, v1);
    const real v9 = v0 + v7;
    const real v10 = v9 * v6;
    const real v11 = 0x1p+0f / v10;
    const real v12 = v0 - v7;
    const real v13 = v6 * v11;
    const real v14 = v12 * v13;
    const real v15 = v14 * v14;
    const real v16 = fma(0x1.36e464p-2f, v15, 0x1.992b0ap-2f);
    const real v17 = fma(v16, v15, 0x1.5555b4p-1f);
    const real v18 = v14 + v14;
    const real v19 = fma(v8, 0x1.7f7d1cp-20f, v18);
    const real v20 = v14 * v15;
    const real v21 = fma(v20, v17, v19);
    const real v22 = fma(v8, 0x1.62e4p-1f, v21);
    const real v23 = v9 * v11;
    const real v24 = v22 * v23;
    const real v25 = fma(0x1p-1f, v6, v24);
    const real v26 = fma(-0x1p-1f, v6, v24);
    const real v27 = v0 * v4;
    const real v28 = v1 * v4;
    const real v29 = fabs(v25);
    const real v30 = fabs(v26);
    const int m31 = v29 < v30;
    const real v32 = m31 ? v27 : v28;
    const real v33 = v29 < v30 ? v29 : v30;
    const real v34 = fabs(v33);
    const real v35 = 0x1p+4f < v34 ? 0x1p+4f : v34;
    const real v36 = v35 * v35;
    const real v37 = -v36;
    const real v38 = fma(v35, v35, v37);
    const real v39 = v36 * -0x1p-1f;
    const real v40 = fma(v39, 0x1.715476p+0f, 0x1.8p+23f);
    const real v41 = v40 - 0x1.8p+23f;
    const real v42 = fma(v41, -0x1.62e4p-1f, v39);
    const real v43 = fma(v41, -0x1.7f7d1cp-20f, v42);
    const real v44 = fma(v38, -0x1p-1f, v43);
    const real v45 = v44 * v44;
    const real v46 = fma(0x1.1239e2p-7f, v45, 0x1.555492p-3f);
    const real v47 = fma(0x1.6a2432p-10f, v45, 0x1.5558f2p-5f);
    const real v48 = fma(v47, v44, v46);
    const real v49 = fma(v48, v44, 0x1.fffffcp-2f);
    const real v50 = fma(v45, v49, v44);
    const real v51 = v50 + 0x1p+0f;
    const real v52 = v32 * 0x1.988454p-2f;
    const real v53 = v52 * v51;
    const int m54 = 0x1p+4f <= v35;
    const int m55 = v41 < -0x1.ap+4f;
    const real v56 = m55 ? 0x1.9p+6f : 0x0p+0f;
    const real v57 = v41 + v56;
    const real v58 = ntx_scale2_normal(v53, v57);
    const real v59 = m54 ? 0x0p+0f : v58;
    const real v60 = m55 ? 0x1p-100f : 0x1p+0f;
    const real v61 = 0x1p+4f < v29 ? 0x1p+4f : v29;
    const real v62 = v61 * v61;
    const real v63 = fma(0x1.2c11c6p-6f, v62, 0x1.620b48p-1f);
    const real v64 = fma(0x1.cbe8ep-20f, v62, 0x1.63792cp-3f);
    const real v65 = fma(v64, v61, v63);
    const real v66 = fma(v65, v61, 0x1.803f9ap+0f);
    const real v67 = fma(0x1.604dd4p-3f, v62, 0x1.b930f8p+0f);
    const real v68 = fma(0x1.2d5e02p-6f, v62, 0x1.7daa76p-1f);
    const real v69 = fma(v68, v61, v67);
    const real v70 = fma(v69, v61, 0x1.e19582p+0f);
    const real v71 = fma(v61, v70, v66);
    const real v72 = 0x1p+4f < v30 ? 0x1p+4f : v30;
    const real v73 = v72 * v72;
    const real v74 = fma(0x1.2c11c6p-6f, v73, 0x1.620b48p-1f);
    const real v75 = fma(0x1.cbe8ep-20f, v73, 0x1.63792cp-3f);
    const real v76 = fma(v75, v72, v74);
    const real v77 = fma(v76, v72, 0x1.803f9ap+0f);
    const real v78 = fma(0x1.604dd4p-3f, v73, 0x1.b930f8p+0f);
    const real v79 = fma(0x1.2d5e02p-6f, v73, 0x1.7daa76p-1f);
    const real v80 = fma(v79, v72, v78);
    const real v81 = fma(v80, v72, 0x1.e19582p+0f);
    const real v82 = fma(v72, v81, v77);
    const real v83 = v71 * v82;
    const real v84 = 0x1p+0f / v83;
    const real v85 = v70 * v82;
    const real v86 = v85 * v84;
    const real v87 = v81 * v71;
    const real v88 = v87 * v84;
    const real v89 = v59 * v60;
    const real v90 = in_type * v25;
    const real v91 = v89 * v86;
    const int m92 = v90 < 0x0p+0f;
    const real v93 = v27 - v91;
    const real v94 = m92 ? v91 : v93;
    const real v95 = in_type * v26;
    const real v96 = v89 * v88;
    const int m97 = v95 < 0x0p+0f;
    const real v98 = v28 - v96;
    const real v99 = m97 ? v96 : v98;
    const real v100 = v94 - v99;
    const real v101 = fma(in_type, v100, 0x0p+0f);
    const real v102 = 0x1p+0f / v0;
    const real v103 = v23 * v102;
    const real v104 = v59 * v5;
    const real v105 = v59 * v103;
    const real v106 = v105 * v102;
    const real v107 = in_type * v94;
    const real v108 = v107 * v102;
    const real v109 = v106 * v60;
    const real v110 = v104 * v60;
    const real v111 = in_vol * v23;
    const real v112 = in_vol * v111;
    const real v113 = 0x1p-1f * v112;
    const real v114 = v59 * v113;
    const real v115 = v114 * v60;
    const real v116 = in_rate * v99;
    const real v117 = in_rate * v94;
    const real v118 = v117 - v116;
    const real v119 = in_type * v118;
    const real v120 = v119 - v115;
    const real v121 = in_time * v101;
    const real v122 = -v121;
    const real v123 = fabs(v29);
    const real v124 = 0x1p+4f < v123 ? 0x1p+4f : v123;
    const real v125 = copysign(v124, v25);
    const real v126 = fabs(v30);
    const real v127 = 0x1p+4f < v126 ? 0x1p+4f : v126;
    const real v128 = copysign(v127, v26);
    const real v129 = v125 * v128;
    const real v130 = v5 * v23;
    const real v131 = v111 * v111;
    const real v132 = 0x1p-1f * v131;
    const real v133 = 0x0p+0f * v23;
    const real v134 = v59 * v102;
    const real v135 = v128 * v130;
    const real v136 = v134 * v135;
    const real v137 = v136 * v60;
    const real v138 = -v137;
    const real v139 = v129 * v130;
    const real v140 = v104 * v139;
    const real v141 = v140 * v60;
    const real v142 = v128 * v132;
    const real v143 = v133 - v142;
    const real v144 = v94 * v102;
    const real v145 = in_rate * v144;
    const real v146 = in_type * v145;
    const real v147 = v134 * v143;
    const real v148 = v147 * v60;
    const real v149 = v146 - v148;
    const real v150 = fma(v133, v125, in_rate);
    const real v151 = 0x1p+0f + v129;
    const real v152 = v151 * v132;
    const real v153 = v150 - v152;
    const real v154 = v104 * v153;
    const real v155 = v154 * v60;
    const real v156 = 0x1p+0f - v129;
    const real v157 = v156 * v132;
    const real v158 = v150 + v157;
    const real v159 = v106 * v158;
    const real v160 = v159 * v60;
    const real v161 = fma(v125, v23, 0x1p+0f);
    const real v162 = v161 * v102;
    const real v163 = v106 * v162;
    const real v164 = v163 * v60;
    const real v165 = -v164;
    const real v166 = v129 - 0x1p+0f;
    const real v167 = v166 * v130;
    const real v168 = v106 * v167;
    const real v169 = v168 * v60;
    const real v170 = v128 * v128;
    const real v171 = fma(v125, v125, v170);
    const real v172 = fma(v129, v156, v171);
    const real v173 = v130 * v130;
    const real v174 = v172 * v173;
    const real v175 = v104 * v174;
    const real v176 = v175 * v60;
    const real v177 = -v176;
    const real v178 = 0x1p+0f / v1;
    const real v179 = v99 * v178;
    const real v180 = -in_type;
    const real v181 = v180 * v179;
    const real v182 = v23 * v178;
    const real v183 = v59 * v182;
    const real v184 = v183 * v178;
    const real v185 = v184 * v60;
    const real v186 = v99 / v28;
    const real v187 = -in_rate;
    const real v188 = v187 * in_time;
    const real v189 = -v188;
    const real v190 = ntx_exp_normal(v189);
    const real v191 = v101 * v190;
    const real v192 = fabs(v2);
    const real v193 = v0 < v1 ? v0 : v1;
    const int m194 = 0x1p-30f <= v193;
    const real v195 = in_time < in_vol ? in_time : in_vol;
    const int m196 = 0x1p-20f <= v195;
    const real v197 = v0 + v1;
    const real v198 = in_time + in_vol;
    const real v199 = v197 + v198;
    const int m200 = v199 <= 0x1p+30f;
    const int m201 = v192 <= 0x1.8p+2f;
    const int m202 = m194 & m196;
    const int m203 = m202 & m200;
    const int m204 = m203 & m201;
    const real v205 = fabs(in_type);
    const int m206 = v205 == 0x1p+0f;
    const int m207 = m204 & m206;
    const real v208 = m207 ? 0x1p+0f : 0x0p+0f;
    out[0] = v208; /* kind */
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
    out[15] = v181; /* dual_delta */
    out[16] = v185; /* dual_gamma */
    out[17] = v186; /* itm_probability */
    out[18] = v191; /* undiscounted_price */
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
