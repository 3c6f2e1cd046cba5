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
    const real v39 = fma(0x1.2c11c6p-6f, v38, 0x1.620b48p-1f);
    const real v40 = fma(0x1.cbe8ep-20f, v38, 0x1.63792cp-3f);
    const real v41 = fma(v40, v37, v39);
    const real v42 = fma(v41, v37, 0x1.803f9ap+0f);
    const real v43 = fma(0x1.604dd4p-3f, v38, 0x1.b930f8p+0f);
    const real v44 = fma(0x1.2d5e02p-6f, v38, 0x1.7daa76p-1f);
    const real v45 = fma(v44, v37, v43);
    const real v46 = fma(v45, v37, 0x1.e19582p+0f);
    const real v47 = fma(v37, v46, v42);
    const real v48 = 0x1p+4f < v36 ? 0x1p+4f : v36;
    const real v49 = v48 * v48;
    const real v50 = fma(0x1.2c11c6p-6f, v49, 0x1.620b48p-1f);
    const real v51 = fma(0x1.cbe8ep-20f, v49, 0x1.63792cp-3f);
    const real v52 = fma(v51, v48, v50);
    const real v53 = fma(v52, v48, 0x1.803f9ap+0f);
    const real v54 = fma(0x1.604dd4p-3f, v49, 0x1.b930f8p+0f);
    const real v55 = fma(0x1.2d5e02p-6f, v49, 0x1.7daa76p-1f);
    const real v56 = fma(v55, v48, v54);
    const real v57 = fma(v56, v48, 0x1.e19582p+0f);
    const real v58 = fma(v48, v57, v53);
    const real v59 = v47 * v58;
    const real v60 = 0x1p+0f / v59;
    const real v61 = v46 * v58;
    const real v62 = v61 * v60;
    const real v63 = v57 * v47;
    const real v64 = v63 * v60;
    const int m65 = v35 < v36;
    const real v66 = m65 ? v22 : v24;
    const real v67 = v35 < v36 ? v35 : v36;
    const real v68 = fabs(v67);
    const real v69 = 0x1p+4f < v68 ? 0x1p+4f : v68;
    const real v70 = v69 * v69;
    const real v71 = v70 * -0x1p-1f;
    const real v72 = fma(v71, 0x1.715476p+0f, 0x1.8p+23f);
    const real v73 = v72 - 0x1.8p+23f;
    const real v74 = fma(v73, -0x1.62e43p-1f, v71);
    const real v75 = v74 * v74;
    const real v76 = fma(0x1.1239e2p-7f, v75, 0x1.555492p-3f);
    const real v77 = fma(0x1.6a2432p-10f, v75, 0x1.5558f2p-5f);
    const real v78 = fma(v77, v74, v76);
    const real v79 = fma(v78, v74, 0x1.fffffcp-2f);
    const real v80 = fma(v75, v79, v74);
    const real v81 = v80 + 0x1p+0f;
    const real v82 = v66 * 0x1.988454p-2f;
    const real v83 = v82 * v81;
    const int m84 = 0x1p+4f <= v69;
    const int m85 = v73 < -0x1.ap+4f;
    const real v86 = m85 ? 0x1.9p+6f : 0x0p+0f;
    const real v87 = v73 + v86;
    const real v88 = ntx_scale2_normal(v83, v87);
    const real v89 = m84 ? 0x0p+0f : v88;
    const real v90 = m85 ? 0x1p-100f : 0x1p+0f;
    const real v91 = v89 * v90;
    const real v92 = in_type * v33;
    const real v93 = v91 * v62;
    const int m94 = v92 < 0x0p+0f;
    const real v95 = v22 - v93;
    const real v96 = m94 ? v93 : v95;
    const real v97 = in_type * v34;
    const real v98 = v91 * v64;
    const int m99 = v97 < 0x0p+0f;
    const real v100 = v24 - v98;
    const real v101 = m99 ? v98 : v100;
    const real v102 = v96 - v101;
    const real v103 = fma(in_type, v102, 0x0p+0f);
    const real v104 = 0x1p+0f / v0;
    const real v105 = v6 * v104;
    const real v106 = v89 * v2;
    const real v107 = v89 * v105;
    const real v108 = v107 * v104;
    const real v109 = in_type * v96;
    const real v110 = v109 * v104;
    const real v111 = v108 * v90;
    const real v112 = v106 * v90;
    const real v113 = in_vol * v6;
    const real v114 = in_vol * v113;
    const real v115 = 0x1p-1f * v114;
    const real v116 = v89 * v115;
    const real v117 = v116 * v90;
    const real v118 = in_rate * v101;
    const real v119 = in_rate * v96;
    const real v120 = v119 - v118;
    const real v121 = in_type * v120;
    const real v122 = v121 - v117;
    const real v123 = in_time * v103;
    const real v124 = -v123;
    const real v125 = fabs(v35);
    const real v126 = 0x1p+4f < v125 ? 0x1p+4f : v125;
    const real v127 = copysign(v126, v33);
    const real v128 = fabs(v36);
    const real v129 = 0x1p+4f < v128 ? 0x1p+4f : v128;
    const real v130 = copysign(v129, v34);
    const real v131 = v127 * v130;
    const real v132 = v2 * v6;
    const real v133 = v113 * v113;
    const real v134 = 0x1p-1f * v133;
    const real v135 = 0x0p+0f * v6;
    const real v136 = v89 * v104;
    const real v137 = v130 * v132;
    const real v138 = v136 * v137;
    const real v139 = v138 * v90;
    const real v140 = -v139;
    const real v141 = v131 * v132;
    const real v142 = v106 * v141;
    const real v143 = v142 * v90;
    const real v144 = v130 * v134;
    const real v145 = v135 - v144;
    const real v146 = v96 * v104;
    const real v147 = in_rate * v146;
    const real v148 = in_type * v147;
    const real v149 = v136 * v145;
    const real v150 = v149 * v90;
    const real v151 = v148 - v150;
    const real v152 = fma(v135, v127, in_rate);
    const real v153 = 0x1p+0f + v131;
    const real v154 = v153 * v134;
    const real v155 = v152 - v154;
    const real v156 = v106 * v155;
    const real v157 = v156 * v90;
    const real v158 = 0x1p+0f - v131;
    const real v159 = v158 * v134;
    const real v160 = v152 + v159;
    const real v161 = v108 * v160;
    const real v162 = v161 * v90;
    const real v163 = fma(v127, v6, 0x1p+0f);
    const real v164 = v163 * v104;
    const real v165 = v108 * v164;
    const real v166 = v165 * v90;
    const real v167 = -v166;
    const real v168 = v131 - 0x1p+0f;
    const real v169 = v168 * v132;
    const real v170 = v108 * v169;
    const real v171 = v170 * v90;
    const real v172 = v130 * v130;
    const real v173 = fma(v127, v127, v172);
    const real v174 = fma(v131, v158, v173);
    const real v175 = v132 * v132;
    const real v176 = v174 * v175;
    const real v177 = v106 * v176;
    const real v178 = v177 * v90;
    const real v179 = -v178;
    const real v180 = 0x1p+0f / v1;
    const real v181 = 0x1p+0f / v24;
    const real v182 = v101 * v180;
    const real v183 = -in_type;
    const real v184 = v183 * v182;
    const real v185 = v6 * v180;
    const real v186 = v89 * v185;
    const real v187 = v186 * v180;
    const real v188 = v187 * v90;
    const real v189 = v101 * v181;
    const real v190 = v1 * v181;
    const real v191 = v103 * v190;
    const real v192 = fabs(v10);
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
    out[1] = v103; /* price */
    out[2] = v110; /* delta */
    out[3] = v111; /* gamma */
    out[4] = v112; /* vega */
    out[5] = v122; /* theta */
    out[6] = v124; /* rho */
    out[7] = v140; /* vanna */
    out[8] = v143; /* volga */
    out[9] = v151; /* charm */
    out[10] = v157; /* veta */
    out[11] = v167; /* speed */
    out[12] = v171; /* zomma */
    out[13] = v162; /* color */
    out[14] = v179; /* ultima */
    out[15] = v184; /* dual_delta */
    out[16] = v188; /* dual_gamma */
    out[17] = v189; /* itm_probability */
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
