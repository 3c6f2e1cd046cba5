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

real ntx_ln(real x) {
    const int m0 = x < 0x1p-1022;
    const real v1 = x * 0x1p+54;
    const real v2 = m0 ? v1 : x;
    const real v3 = ntx_align_scaled(0x1p+0, v2);
    const real v4 = ntx_align_exponent(0x1p+0, v2);
    const real v5 = m0 ? -0x1.bp+5 : 0x0p+0;
    const real v6 = v5 - v4;
    const real v7 = v3 - 0x1p+0;
    const real v8 = 0x1p+1 + v7;
    const real v9 = v7 / v8;
    const real v10 = v9 * v9;
    const real v11 = v10 * v10;
    const real v12 = fma(0x1.3852e891cfa5cp-3, v11, 0x1.c71c0168ebc05p-3);
    const real v13 = fma(0x1.3abd958759e39p-3, v11, 0x1.7474e1ec52f49p-3);
    const real v14 = fma(v12, v11, 0x1.99999998f0ca1p-2);
    const real v15 = fma(v13, v11, 0x1.249249b21c095p-2);
    const real v16 = fma(v15, v10, v14);
    const real v17 = fma(v16, v10, 0x1.5555555555776p-1);
    const real v18 = v10 * v17;
    const real v19 = v7 - v18;
    const real v20 = -v9;
    const real v21 = fma(v6, 0x1.9ef35793c7673p-41, 0x0p+0);
    const real v22 = fma(v20, v19, v21);
    const real v23 = fma(v6, 0x1.62e42fefa2p-1, v7);
    const real v24 = -v23;
    const real v25 = fma(v6, 0x1.62e42fefa2p-1, v24);
    const real v26 = v25 + v7;
    const real v27 = v26 + v22;
    const real v28 = v23 + v27;
    const int m29 = x == 0x0p+0;
    const real v30 = m29 ? -(real)INFINITY : v28;
    const int m31 = x < (real)INFINITY;
    const real v32 = m31 ? v30 : x;
    const int m33 = x < 0x0p+0;
    const real v34 = m33 ? (real)NAN : v32;
    return v34;
}

real ntx_exp(real x) {
    const real v0 = -0x1.75p+9 > x ? -0x1.75p+9 : x;
    const real v1 = 0x1.63p+9 < v0 ? 0x1.63p+9 : v0;
    const real v2 = fma(v1, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v3 = v2 - 0x1.8p+52;
    const real v4 = fma(v3, -0x1.62e42fefa2p-1, v1);
    const real v5 = fma(v3, -0x1.9ef35793c7673p-41, v4);
    const real v6 = v5 * v5;
    const real v7 = fma(0x1.ad7f6c633011bp-26, v6, 0x1.71df2553cf019p-19);
    const real v8 = fma(v7, v6, 0x1.a01a012a570b6p-13);
    const real v9 = fma(0x1.28ad72cc49578p-22, v6, 0x1.a0199a0c691c3p-16);
    const real v10 = fma(v8, v6, 0x1.1111111127be7p-7);
    const real v11 = fma(v9, v6, 0x1.6c16c1842a0ffp-10);
    const real v12 = fma(v10, v6, 0x1.55555555554fap-3);
    const real v13 = fma(v11, v6, 0x1.555555555087dp-5);
    const real v14 = fma(v13, v5, v12);
    const real v15 = fma(v14, v5, 0x1.000000000000ap-1);
    const real v16 = fma(v6, v15, v5);
    const real v17 = v16 + 0x1p+0;
    const real v18 = ntx_scale2(v17, v3);
    return v18;
}

real ntx_ln_ratio(real x, real y) {
    const real v0 = ntx_align_scaled(x, y);
    const real v1 = ntx_align_exponent(x, y);
    const real v2 = x - v0;
    const real v3 = x + v0;
    const real v4 = v2 / v3;
    const real v5 = v4 * v4;
    const real v6 = v5 * v5;
    const real v7 = fma(0x1.3852e891cfa5cp-3, v6, 0x1.c71c0168ebc05p-3);
    const real v8 = fma(0x1.3abd958759e39p-3, v6, 0x1.7474e1ec52f49p-3);
    const real v9 = fma(v7, v6, 0x1.99999998f0ca1p-2);
    const real v10 = fma(v8, v6, 0x1.249249b21c095p-2);
    const real v11 = fma(v10, v5, v9);
    const real v12 = fma(v11, v5, 0x1.5555555555776p-1);
    const real v13 = v4 + v4;
    const real v14 = fma(v1, 0x1.9ef35793c7673p-41, v13);
    const real v15 = v4 * v5;
    const real v16 = fma(v15, v12, v14);
    const real v17 = fma(v1, 0x1.62e42fefa2p-1, v16);
    return v17;
}

real ntx_norm_pdf(real x) {
    const real v0 = fabs(x);
    const real v1 = 0x1.54p+5 < v0 ? 0x1.54p+5 : v0;
    const real v2 = v1 * v1;
    const real v3 = -v2;
    const real v4 = fma(v1, v1, v3);
    const real v5 = v2 * -0x1p-1;
    const real v6 = fma(v5, 0x1.71547652b82fep+0, 0x1.8p+52);
    const real v7 = v6 - 0x1.8p+52;
    const real v8 = fma(v7, -0x1.62e42fefa2p-1, v5);
    const real v9 = fma(v7, -0x1.9ef35793c7673p-41, v8);
    const real v10 = fma(v4, -0x1p-1, v9);
    const real v11 = v10 * v10;
    const real v12 = fma(0x1.ad7f6c633011bp-26, v11, 0x1.71df2553cf019p-19);
    const real v13 = fma(v12, v11, 0x1.a01a012a570b6p-13);
    const real v14 = fma(0x1.28ad72cc49578p-22, v11, 0x1.a0199a0c691c3p-16);
    const real v15 = fma(v13, v11, 0x1.1111111127be7p-7);
    const real v16 = fma(v14, v11, 0x1.6c16c1842a0ffp-10);
    const real v17 = fma(v15, v11, 0x1.55555555554fap-3);
    const real v18 = fma(v16, v11, 0x1.555555555087dp-5);
    const real v19 = fma(v18, v10, v17);
    const real v20 = fma(v19, v10, 0x1.000000000000ap-1);
    const real v21 = fma(v11, v20, v10);
    const real v22 = v21 + 0x1p+0;
    const real v23 = v22 * 0x1.9884533d43651p-2;
    const real v24 = ntx_scale2(v23, v7);
    return v24;
}

void ntx_edge(const real *in, real *out) {
    const real in_type = in[0];
    const real in_forward = in[1];
    const real in_strike = in[2];
    const real in_time = in[3];
    const real in_rate = in[4];
    const real in_price = in[5];
    const real v0 = in_price * 0x0p+0;
    const int m1 = v0 == 0x0p+0;
    const real v2 = m1 ? 0x0p+0 : 0x1.6p+3;
    const real v3 = in_rate * 0x0p+0;
    const int m4 = v3 == 0x0p+0;
    const real v5 = m4 ? v2 : 0x1.8p+2;
    const int m6 = 0x0p+0 <= in_time;
    const real v7 = m6 ? v5 : 0x1.4p+2;
    const int m8 = 0x0p+0 <= in_strike;
    const real v9 = m8 ? v7 : 0x1p+2;
    const int m10 = 0x0p+0 <= in_forward;
    const real v11 = m10 ? v9 : 0x1.8p+1;
    const real v12 = fabs(in_type);
    const int m13 = v12 == 0x1p+0;
    const real v14 = m13 ? v11 : 0x1p+0;
    const int m15 = v14 == 0x0p+0;
    const real v16 = fabs(in_time);
    const int m17 = v16 < (real)INFINITY;
    const real v18 = m17 ? 0x0p+0 : 0x1.4p+2;
    const real v19 = fabs(in_strike);
    const int m20 = v19 < (real)INFINITY;
    const real v21 = m20 ? v18 : 0x1p+2;
    const real v22 = fabs(in_forward);
    const int m23 = v22 < (real)INFINITY;
    const real v24 = m23 ? v21 : 0x1.8p+1;
    const real v25 = m15 ? v24 : v14;
    const int m26 = v25 == 0x0p+0;
    const real v27 = in_type + 0x0p+0;
    const real v28 = in_forward + 0x0p+0;
    const real v29 = in_strike + 0x0p+0;
    const real v30 = in_time + 0x0p+0;
    const real v31 = in_rate + 0x0p+0;
    const real v32 = in_price + 0x0p+0;
    const real v33 = ntx_ln(v28);
    const real v34 = ntx_ln(v29);
    const real v35 = v33 - v34;
    const real v36 = v28 - v29;
    const real v37 = v36 + v29;
    const real v38 = v37 - v36;
    const real v39 = v28 - v37;
    const real v40 = v29 - v38;
    const real v41 = v39 - v40;
    const int m42 = v31 == 0x0p+0;
    const int m43 = v30 == 0x0p+0;
    const int m44 = m42 | m43;
    const real v45 = v31 * v30;
    const real v46 = m44 ? 0x0p+0 : v45;
    const real v47 = -v46;
    const real v48 = ntx_exp(v47);
    const real v49 = v27 * v36;
    const int m50 = 0x0p+0 < v49;
    const real v51 = -v48;
    const real v52 = fma(v51, v49, v32);
    const real v53 = v27 * v41;
    const real v54 = v48 * v53;
    const real v55 = v52 - v54;
    const int m56 = 0x0p+0 < v27;
    const real v57 = m56 ? v28 : v29;
    const real v58 = fabs(v46);
    const real v59 = 0x1p+0 + v58;
    const real v60 = 0x1p-52 * v59;
    const int m61 = v46 == 0x0p+0;
    const real v62 = m61 ? 0x0p+0 : v60;
    const real v63 = m50 ? v55 : v32;
    const real v64 = -v32;
    const real v65 = fma(v48, v57, v64);
    const real v66 = v28 < v29 ? v28 : v29;
    const real v67 = v48 * v66;
    const real v68 = fabs(v36);
    const real v69 = v48 * v68;
    const real v70 = v48 * v49;
    const int m71 = v62 == 0x0p+0;
    const int m72 = v70 == 0x0p+0;
    const int m73 = m71 | m72;
    const real v74 = v62 * v70;
    const real v75 = m73 ? 0x0p+0 : v74;
    const real v76 = m50 ? v75 : 0x0p+0;
    const real v77 = v48 * v57;
    const int m78 = v77 == 0x0p+0;
    const int m79 = m71 | m78;
    const real v80 = v62 * v77;
    const real v81 = m79 ? 0x0p+0 : v80;
    const int m82 = v67 < 0x1p+614;
    const real v83 = m82 ? 0x1.9ap+7 : -0x1.9ap+7;
    const int m84 = v67 < 0x1p-307;
    const real v85 = m84 ? 0x1.33p+9 : v83;
    const real v86 = ntx_scale2(v63, v85);
    const real v87 = ntx_scale2(v65, v85);
    const real v88 = ntx_scale2(v67, v85);
    const real v89 = ntx_scale2(v69, v85);
    const int m90 = v65 <= 0x0p+0;
    const real v91 = m90 ? 0x1.ap+6 : 0x0p+0;
    const int m92 = v63 == 0x0p+0;
    const real v93 = m92 ? 0x1.98p+6 : v91;
    const int m94 = 0x0p+0 < v76;
    const real v95 = fabs(v63);
    const int m96 = v95 <= v76;
    const int m97 = m94 & m96;
    const real v98 = m97 ? 0x1.9cp+6 : v93;
    const int m99 = v67 == 0x0p+0;
    const real v100 = m99 ? 0x1.9p+6 : v98;
    const real v101 = -v76;
    const int m102 = v63 < v101;
    const real v103 = m102 ? 0x1.94p+6 : v100;
    const real v104 = -v81;
    const int m105 = v65 < v104;
    const real v106 = m105 ? 0x1.a4p+6 : v103;
    const real v107 = m43 ? 0x1.a8p+6 : v106;
    const real v108 = fabs(v35);
    const real v109 = v88 * 0x1.9884533d43651p-2;
    const real v110 = 0x1p-1 * v108;
    const real v111 = v110 * v110;
    const real v112 = v111 * v111;
    const real v113 = fma(0x1.ae7f3e733b81fp-41, v112, 0x1.ae64567f544e4p-26);
    const real v114 = fma(v113, v112, 0x1.a01a01a01a01ap-13);
    const real v115 = fma(0x1.6124613a86d09p-33, v112, 0x1.71de3a556c734p-19);
    const real v116 = fma(v114, v112, 0x1.5555555555555p-3);
    const real v117 = fma(v115, v112, 0x1.1111111111111p-7);
    const real v118 = fma(v117, v111, v116);
    const real v119 = fma(v118, v111, 0x1p+0);
    const real v120 = fma(-0x1.6124613a86d09p-33, v112, -0x1.71de3a556c734p-19);
    const real v121 = fma(-0x1.ae7f3e733b81fp-41, v112, -0x1.ae64567f544e4p-26);
    const real v122 = fma(v120, v112, -0x1.1111111111111p-7);
    const real v123 = fma(v121, v112, -0x1.a01a01a01a01ap-13);
    const real v124 = fma(v123, v111, v122);
    const real v125 = fma(v124, v111, -0x1.5555555555555p-3);
    const real v126 = fma(0x1.42df6ed66ca17p-39, v112, 0x1.42cb40df7f3abp-24);
    const real v127 = fma(v126, v112, 0x1.3813813813814p-11);
    const real v128 = fma(0x1.08db48ebe51c7p-31, v112, 0x1.1566abc011567p-17);
    const real v129 = fma(v128, v111, v127);
    const real v130 = fma(v129, v111, 0x1.999999999999ap-6);
    const real v131 = fma(-0x1.4b121b26de639p-29, v112, -0x1.5ac056b015acp-15);
    const real v132 = fma(-0x1.93974a8c07c9dp-37, v112, -0x1.937e11175f095p-22);
    const real v133 = fma(v132, v111, v131);
    const real v134 = fma(v133, v111, -0x1.8618618618618p-9);
    const real v135 = fma(0x1.6124613a86d09p-34, v112, 0x1.610e4ef473283p-19);
    const real v136 = fma(0x1.21afd7c202972p-26, v111, v135);
    const real v137 = fma(v136, v111, 0x1.2f684bda12f68p-12);
    const real v138 = fma(-0x1.75ea48d48ebecp-39, v112, -0x1.45e5d2ba42eap-23);
    const real v139 = fma(-0x1.8d48ed61d7aabp-31, v111, v138);
    const real v140 = fma(v139, v111, -0x1.8d3018d3018d3p-16);
    const real v141 = fma(0x1.0111121222232p-35, v111, 0x1.1122233344455p-27);
    const real v142 = fma(v141, v111, 0x1.c01c01c01c01cp-20);
    const real v143 = fma(-0x1.a1bbbd5d77792p-32, v111, -0x1.bbd779334ef0bp-24);
    const real v144 = fma(0x1.25256e6e80c0cp-36, v111, 0x1.87a00187a0018p-28);
    const int m145 = v108 < 0x1.3333333333333p+0;
    const real v146 = 0x1.ccccccccccccdp-2 * v88;
    const int m147 = v86 < v146;
    const int m148 = m145 & m147;
    const real v149 = 0x1p-26 * v86;
    const real v150 = 0x1p+1 * v108;
    const real v151 = sqrt(v150);
    const real v152 = v150 + 0x1.921fb54442d18p+2;
    const real v153 = sqrt(v152);
    const real v154 = fma(v151, 0x1.121fb54442d18p+1, v153);
    const real v155 = 0x1.40d931ff62705p+1 / v154;
    const real v156 = v88 * v155;
    const real v157 = v88 - v156;
    const real v158 = 0x1p-1 * v157;
    const int m159 = v86 < v158;
    const real v160 = -v156;
    const real v161 = m159 ? v160 : v156;
    const real v162 = v88 + v161;
    const real v163 = m159 ? v86 : v87;
    const real v164 = m148 ? v86 : v163;
    const real v165 = v89 > v149 ? v89 : v149;
    const real v166 = v86 + v165;
    const real v167 = m148 ? v166 : v162;
    const real v168 = ntx_ln_ratio(v167, v164);
    const real v169 = 0x1.62e42fefa39efp-1 > v168 ? 0x1.62e42fefa39efp-1 : v168;
    const real v170 = m148 ? v168 : v169;
    const real v171 = 0x1p+1 * v170;
    const real v172 = sqrt(v171);
    const real v173 = v172 * v172;
    const real v174 = fma(0x1.baf301661adfdp-9, v173, 0x1.89c8c22c5a03p-9);
    const real v175 = fma(0x1.203fb2a8cd53ep-7, v172, v174);
    const real v176 = fma(v175, v172, 0x1.9866ca7595bf8p-3);
    const real v177 = fma(0x1.5f5d9c9be0237p-2, v172, 0x1.2afd729c7fa8p+1);
    const real v178 = m148 ? v176 : v177;
    const real v179 = fma(0x1.0eef5ac401594p-7, v173, 0x1.5dfd8e8f0e203p-7);
    const real v180 = fma(0x1.bc79f3d7edae1p-9, v173, 0x1.c0bfe3a27fb0ep-5);
    const real v181 = fma(v180, v172, v179);
    const real v182 = fma(v181, v172, 0x1p+0);
    const real v183 = fma(0x1.f48c8b05858fap-5, v172, 0x1.0ebe2e4e71fdfp+0);
    const real v184 = fma(v183, v172, 0x1p+0);
    const real v185 = m148 ? v182 : v184;
    const real v186 = v178 / v185;
    const real v187 = v172 - v186;
    const real v188 = fma(v187, v187, v150);
    const real v189 = sqrt(v188);
    const real v190 = v88 * v108;
    const real v191 = v190 > v149 ? v190 : v149;
    const real v192 = v191 * v185;
    const real v193 = v187 + v189;
    const real v194 = m159 ? v150 : v193;
    const real v195 = m148 ? v192 : v194;
    const real v196 = v171 * v178;
    const real v197 = v88 * v196;
    const real v198 = m159 ? v193 : 0x1p+0;
    const real v199 = m148 ? v197 : v198;
    const real v200 = v195 / v199;
    const real v201 = v200 * v200;
    const real v202 = v108 * v108;
    const real v203 = fma(v202, -0x1.6c16c16c16c17p-12, 0x1.5555555555555p-5);
    const real v204 = fma(v201, 0x1.ddddddddddddep-9, v203);
    const real v205 = fma(v204, v201, 0x1p+0);
    const real v206 = v200 * v205;
    const real v207 = m148 ? v206 : v200;
    const real v208 = v108 / v207;
    const real v209 = 0x1p-1 * v207;
    const real v210 = v208 - v209;
    const real v211 = v208 + v209;
    const int m212 = v108 < 0x1p+0;
    const int m213 = v207 < 0x1p+0;
    const int m214 = m212 & m213;
    const int m215 = v210 < 0x0p+0;
    const int m216 = !m214;
    const int m217 = m215 & m216;
    const real v218 = fabs(v210);
    const real v219 = m214 ? v208 : v218;
    const real v220 = v219 * v219;
    const real v221 = fma(0x1.32a9435fed4e7p-20, v220, 0x1.08a001fe48b72p-11);
    const real v222 = fma(v221, v220, 0x1.fe381d916b0a1p-6);
    const real v223 = fma(0x1.1f4b94d6fa982p-15, v220, 0x1.36d094652e3c5p-8);
    const real v224 = fma(v222, v220, 0x1.055f38258df38p-1);
    const real v225 = fma(v223, v220, 0x1.2f1c1ecb9924fp-3);
    const real v226 = fma(v224, v220, 0x1.f5b985f3d7e7ep+0);
    const real v227 = fma(v225, v220, 0x1.3dcf6c8558486p+0);
    const real v228 = fma(v227, v219, v226);
    const real v229 = fma(v228, v219, 0x1.9504db2aa4879p+0);
    const real v230 = fma(0x1.1f4b94d48eafbp-15, v220, 0x1.3b4dc264396b9p-8);
    const real v231 = fma(0x1.32a943605573ep-20, v220, 0x1.09d2ab4eaae08p-11);
    const real v232 = fma(v230, v220, 0x1.421d625ed611bp-3);
    const real v233 = fma(v231, v220, 0x1.0752b05da680ep-5);
    const real v234 = fma(v232, v220, 0x1.82aa7406f0d44p+0);
    const real v235 = fma(v233, v220, 0x1.23bc41d791cbep-1);
    const real v236 = fma(v234, v220, 0x1.ae004186d573p+1);
    const real v237 = fma(v235, v220, 0x1.685169dba03bdp+1);
    const real v238 = fma(v237, v219, v236);
    const real v239 = fma(v238, v219, 0x1.fb9db22d0e56p+0);
    const real v240 = fma(v219, v239, v229);
    const real v241 = v211 * v211;
    const real v242 = fma(0x1.32a9435fed4e7p-20, v241, 0x1.08a001fe48b72p-11);
    const real v243 = fma(v242, v241, 0x1.fe381d916b0a1p-6);
    const real v244 = fma(0x1.1f4b94d6fa982p-15, v241, 0x1.36d094652e3c5p-8);
    const real v245 = fma(v243, v241, 0x1.055f38258df38p-1);
    const real v246 = fma(v244, v241, 0x1.2f1c1ecb9924fp-3);
    const real v247 = fma(v245, v241, 0x1.f5b985f3d7e7ep+0);
    const real v248 = fma(v246, v241, 0x1.3dcf6c8558486p+0);
    const real v249 = fma(v248, v211, v247);
    const real v250 = fma(v249, v211, 0x1.9504db2aa4879p+0);
    const real v251 = fma(0x1.1f4b94d48eafbp-15, v241, 0x1.3b4dc264396b9p-8);
    const real v252 = fma(0x1.32a943605573ep-20, v241, 0x1.09d2ab4eaae08p-11);
    const real v253 = fma(v251, v241, 0x1.421d625ed611bp-3);
    const real v254 = fma(v252, v241, 0x1.0752b05da680ep-5);
    const real v255 = fma(v253, v241, 0x1.82aa7406f0d44p+0);
    const real v256 = fma(v254, v241, 0x1.23bc41d791cbep-1);
    const real v257 = fma(v255, v241, 0x1.ae004186d573p+1);
    const real v258 = fma(v256, v241, 0x1.685169dba03bdp+1);
    const real v259 = fma(v258, v211, v257);
    const real v260 = fma(v259, v211, 0x1.fb9db22d0e56p+0);
    const real v261 = fma(v211, v260, v250);
    const real v262 = v209 * v209;
    const real v263 = v262 * v262;
    const real v264 = fma(0x1.c2e3054870b38p-37, v263, v144);
    const real v265 = fma(v264, v263, v142);
    const real v266 = fma(v265, v263, v137);
    const real v267 = fma(-0x1.3777c55568ccdp-32, v263, v143);
    const real v268 = fma(v267, v263, v140);
    const real v269 = fma(v268, v263, v134);
    const real v270 = fma(v269, v263, v125);
    const real v271 = fma(v266, v263, v130);
    const real v272 = fma(v271, v262, v270);
    const real v273 = v272 * v262;
    const real v274 = v273 * v240;
    const real v275 = fma(v119, v229, v274);
    const real v276 = v207 * v275;
    const real v277 = v260 * v240;
    const real v278 = -v277;
    const real v279 = m217 ? v277 : v278;
    const real v280 = fma(v239, v261, v279);
    const real v281 = m214 ? v276 : v280;
    const real v282 = v240 * v261;
    const real v283 = m214 ? v240 : v282;
    const real v284 = -v108;
    const real v285 = fma(v208, v208, v284);
    const real v286 = v210 * v210;
    const real v287 = m214 ? v285 : v286;
    const real v288 = m217 ? v87 : v86;
    const real v289 = -v287;
    const real v290 = v281 * v109;
    const real v291 = v288 * v283;
    const real v292 = ntx_ln_ratio(v290, v291);
    const real v293 = fma(0x1p-1, v289, v292);
    const real v294 = 0x1p-1 * v262;
    const real v295 = v294 * v294;
    const real v296 = fma(-0x1.1111111111111p-7, v295, -0x1.5555555555555p-3);
    const real v297 = fma(v296, v295, -0x1p+0);
    const real v298 = fma(0x1.5555555555555p-5, v295, 0x1p-1);
    const real v299 = fma(v298, v294, v297);
    const real v300 = fma(v299, v294, 0x1p+0);
    const real v301 = m217 ? -0x1p+0 : 0x1p+0;
    const real v302 = m214 ? v300 : v301;
    const real v303 = v207 * v283;
    const real v304 = v302 * v303;
    const real v305 = v304 / v281;
    const real v306 = v208 * v208;
    const real v307 = 0x1p+0 + v306;
    const real v308 = v307 - v262;
    const real v309 = v308 - v305;
    const real v310 = v306 + v262;
    const real v311 = v305 * v309;
    const real v312 = -v311;
    const real v313 = fma(-0x1p+1, v310, v312);
    const real v314 = -v293;
    const real v315 = fma(v309, v309, v313);
    const real v316 = v315 * v314;
    const real v317 = v316 * 0x1.5555555555555p-3;
    const real v318 = 0x1p-1 * v309;
    const real v319 = fma(v318, v314, v305);
    const real v320 = v314 * v319;
    const real v321 = fma(v309, v305, v317);
    const real v322 = v314 * v321;
    const real v323 = fma(v305, v305, v322);
    const real v324 = v320 / v323;
    const real v325 = fma(v324, 0x1p-2, 0x1p+0);
    const real v326 = v325 * v324;
    const real v327 = fma(v326, 0x1.5555555555555p-2, 0x1p+0);
    const real v328 = v327 * v324;
    const real v329 = fma(v328, 0x1p-1, 0x1p+0);
    const real v330 = v329 * v324;
    const real v331 = fma(v207, v330, v207);
    const real v332 = v108 / v331;
    const real v333 = 0x1p-1 * v331;
    const real v334 = v332 - v333;
    const real v335 = v332 + v333;
    const int m336 = v331 < 0x1p+0;
    const int m337 = m212 & m336;
    const int m338 = v334 < 0x0p+0;
    const int m339 = !m337;
    const int m340 = m338 & m339;
    const real v341 = fabs(v334);
    const real v342 = m337 ? v332 : v341;
    const real v343 = v342 * v342;
    const real v344 = fma(0x1.32a9435fed4e7p-20, v343, 0x1.08a001fe48b72p-11);
    const real v345 = fma(v344, v343, 0x1.fe381d916b0a1p-6);
    const real v346 = fma(0x1.1f4b94d6fa982p-15, v343, 0x1.36d094652e3c5p-8);
    const real v347 = fma(v345, v343, 0x1.055f38258df38p-1);
    const real v348 = fma(v346, v343, 0x1.2f1c1ecb9924fp-3);
    const real v349 = fma(v347, v343, 0x1.f5b985f3d7e7ep+0);
    const real v350 = fma(v348, v343, 0x1.3dcf6c8558486p+0);
    const real v351 = fma(v350, v342, v349);
    const real v352 = fma(v351, v342, 0x1.9504db2aa4879p+0);
    const real v353 = fma(0x1.1f4b94d48eafbp-15, v343, 0x1.3b4dc264396b9p-8);
    const real v354 = fma(0x1.32a943605573ep-20, v343, 0x1.09d2ab4eaae08p-11);
    const real v355 = fma(v353, v343, 0x1.421d625ed611bp-3);
    const real v356 = fma(v354, v343, 0x1.0752b05da680ep-5);
    const real v357 = fma(v355, v343, 0x1.82aa7406f0d44p+0);
    const real v358 = fma(v356, v343, 0x1.23bc41d791cbep-1);
    const real v359 = fma(v357, v343, 0x1.ae004186d573p+1);
    const real v360 = fma(v358, v343, 0x1.685169dba03bdp+1);
    const real v361 = fma(v360, v342, v359);
    const real v362 = fma(v361, v342, 0x1.fb9db22d0e56p+0);
    const real v363 = fma(v342, v362, v352);
    const real v364 = v335 * v335;
    const real v365 = fma(0x1.32a9435fed4e7p-20, v364, 0x1.08a001fe48b72p-11);
    const real v366 = fma(v365, v364, 0x1.fe381d916b0a1p-6);
    const real v367 = fma(0x1.1f4b94d6fa982p-15, v364, 0x1.36d094652e3c5p-8);
    const real v368 = fma(v366, v364, 0x1.055f38258df38p-1);
    const real v369 = fma(v367, v364, 0x1.2f1c1ecb9924fp-3);
    const real v370 = fma(v368, v364, 0x1.f5b985f3d7e7ep+0);
    const real v371 = fma(v369, v364, 0x1.3dcf6c8558486p+0);
    const real v372 = fma(v371, v335, v370);
    const real v373 = fma(v372, v335, 0x1.9504db2aa4879p+0);
    const real v374 = fma(0x1.1f4b94d48eafbp-15, v364, 0x1.3b4dc264396b9p-8);
    const real v375 = fma(0x1.32a943605573ep-20, v364, 0x1.09d2ab4eaae08p-11);
    const real v376 = fma(v374, v364, 0x1.421d625ed611bp-3);
    const real v377 = fma(v375, v364, 0x1.0752b05da680ep-5);
    const real v378 = fma(v376, v364, 0x1.82aa7406f0d44p+0);
    const real v379 = fma(v377, v364, 0x1.23bc41d791cbep-1);
    const real v380 = fma(v378, v364, 0x1.ae004186d573p+1);
    const real v381 = fma(v379, v364, 0x1.685169dba03bdp+1);
    const real v382 = fma(v381, v335, v380);
    const real v383 = fma(v382, v335, 0x1.fb9db22d0e56p+0);
    const real v384 = fma(v335, v383, v373);
    const real v385 = v333 * v333;
    const real v386 = v385 * v385;
    const real v387 = fma(0x1.c2e3054870b38p-37, v386, v144);
    const real v388 = fma(v387, v386, v142);
    const real v389 = fma(v388, v386, v137);
    const real v390 = fma(-0x1.3777c55568ccdp-32, v386, v143);
    const real v391 = fma(v390, v386, v140);
    const real v392 = fma(v391, v386, v134);
    const real v393 = fma(v392, v386, v125);
    const real v394 = fma(v389, v386, v130);
    const real v395 = fma(v394, v385, v393);
    const real v396 = v395 * v385;
    const real v397 = v396 * v363;
    const real v398 = fma(v119, v352, v397);
    const real v399 = v331 * v398;
    const real v400 = v383 * v363;
    const real v401 = -v400;
    const real v402 = m340 ? v400 : v401;
    const real v403 = fma(v362, v384, v402);
    const real v404 = m337 ? v399 : v403;
    const real v405 = v363 * v384;
    const real v406 = m337 ? v363 : v405;
    const real v407 = fma(v332, v332, v284);
    const real v408 = v334 * v334;
    const real v409 = m337 ? v407 : v408;
    const real v410 = m340 ? v87 : v86;
    const real v411 = -v409;
    const real v412 = v404 * v109;
    const real v413 = v410 * v406;
    const real v414 = ntx_ln_ratio(v412, v413);
    const real v415 = fma(0x1p-1, v411, v414);
    const real v416 = 0x1p-1 * v385;
    const real v417 = v416 * v416;
    const real v418 = fma(-0x1.1111111111111p-7, v417, -0x1.5555555555555p-3);
    const real v419 = fma(v418, v417, -0x1p+0);
    const real v420 = fma(0x1.5555555555555p-5, v417, 0x1p-1);
    const real v421 = fma(v420, v416, v419);
    const real v422 = fma(v421, v416, 0x1p+0);
    const real v423 = m340 ? -0x1p+0 : 0x1p+0;
    const real v424 = m337 ? v422 : v423;
    const real v425 = v331 * v406;
    const real v426 = v424 * v425;
    const real v427 = v426 / v404;
    const real v428 = v332 * v332;
    const real v429 = 0x1p+0 + v428;
    const real v430 = v429 - v385;
    const real v431 = v430 - v427;
    const real v432 = v428 + v385;
    const real v433 = v427 * v431;
    const real v434 = -v433;
    const real v435 = fma(-0x1p+1, v432, v434);
    const real v436 = -v415;
    const real v437 = fma(v431, v431, v435);
    const real v438 = v437 * v436;
    const real v439 = v438 * 0x1.5555555555555p-3;
    const real v440 = 0x1p-1 * v431;
    const real v441 = fma(v440, v436, v427);
    const real v442 = v436 * v441;
    const real v443 = fma(v431, v427, v439);
    const real v444 = v436 * v443;
    const real v445 = fma(v427, v427, v444);
    const real v446 = v442 / v445;
    const real v447 = fma(v446, 0x1p-2, 0x1p+0);
    const real v448 = v447 * v446;
    const real v449 = fma(v448, 0x1.5555555555555p-2, 0x1p+0);
    const real v450 = v449 * v446;
    const real v451 = fma(v450, 0x1p-1, 0x1p+0);
    const real v452 = v451 * v446;
    const real v453 = fma(v331, v452, v331);
    const int m454 = v107 == 0x0p+0;
    const real v455 = m454 ? v453 : (real)NAN;
    const int m456 = v107 == 0x1.98p+6;
    const real v457 = m456 ? 0x0p+0 : v455;
    const int m458 = v107 == 0x1.ap+6;
    const real v459 = m458 ? (real)INFINITY : v457;
    const real v460 = sqrt(v30);
    const real v461 = v459 / v460;
    const int m462 = v107 == 0x1.94p+6;
    const int m463 = v107 == 0x1.9cp+6;
    const int m464 = m462 | m463;
    const real v465 = m464 ? 0x0p+0 : v461;
    const int m466 = v107 == 0x1.a4p+6;
    const real v467 = m466 ? (real)INFINITY : v465;
    const real v468 = m454 ? 0x1p+1 : 0x0p+0;
    const real v469 = v35 / v459;
    const int m470 = v35 == 0x0p+0;
    const real v471 = m470 ? 0x0p+0 : v469;
    const real v472 = fma(0x1p-1, v459, v471);
    const real v473 = fma(-0x1p-1, v459, v471);
    const real v474 = fabs(v471);
    const real v475 = fma(-0x1p-1, v459, v474);
    const real v476 = ntx_norm_pdf(v475);
    const real v477 = v67 * v476;
    const real v478 = v477 * v460;
    const real v479 = 0x1p-52 * v32;
    const real v480 = v477 * v459;
    const real v481 = v479 / v480;
    const real v482 = v478 + 0x0p+0;
    const int m483 = v482 == v482;
    const int m484 = !m483;
    const real v485 = m484 ? (real)NAN : v482;
    const real v486 = m484 ? 0x1.9p+6 : 0x0p+0;
    const real v487 = v461 + 0x0p+0;
    const int m488 = v487 == v487;
    const int m489 = !m488;
    const real v490 = m489 ? (real)NAN : v487;
    const real v491 = m489 ? 0x1.9p+6 : v486;
    const real v492 = v467 + 0x0p+0;
    const int m493 = v492 == v492;
    const int m494 = !m493;
    const real v495 = m494 ? (real)NAN : v492;
    const real v496 = m494 ? 0x1.9p+6 : v491;
    const real v497 = v459 + 0x0p+0;
    const int m498 = v497 == v497;
    const int m499 = !m498;
    const real v500 = m499 ? (real)NAN : v497;
    const real v501 = m499 ? 0x1.9p+6 : v496;
    const real v502 = v472 + 0x0p+0;
    const int m503 = v502 == v502;
    const int m504 = !m503;
    const real v505 = m504 ? (real)NAN : v502;
    const real v506 = m504 ? 0x1.9p+6 : v501;
    const real v507 = v473 + 0x0p+0;
    const int m508 = v507 == v507;
    const int m509 = !m508;
    const real v510 = m509 ? (real)NAN : v507;
    const real v511 = m509 ? 0x1.9p+6 : v506;
    const real v512 = v481 + 0x0p+0;
    const int m513 = v512 == v512;
    const int m514 = !m513;
    const real v515 = m514 ? (real)NAN : v512;
    const real v516 = m514 ? 0x1.9p+6 : v511;
    const real v517 = v468 + 0x0p+0;
    const int m518 = v517 == v517;
    const int m519 = !m518;
    const real v520 = m519 ? (real)NAN : v517;
    const real v521 = m519 ? 0x1.9p+6 : v516;
    const int m522 = v107 == 0x1.9p+6;
    const int m523 = m454 | m522;
    const real v524 = m523 ? v521 : v107;
    const real v525 = m26 ? v485 : (real)NAN;
    const real v526 = m26 ? v490 : (real)NAN;
    const real v527 = m26 ? v495 : (real)NAN;
    const real v528 = m26 ? v500 : (real)NAN;
    const real v529 = m26 ? v505 : (real)NAN;
    const real v530 = m26 ? v510 : (real)NAN;
    const real v531 = m26 ? v515 : (real)NAN;
    const real v532 = m26 ? v520 : (real)NAN;
    const real v533 = m26 ? v524 : v25;
    out[0] = v533; /* kind */
    out[1] = v525; /* vega */
    out[2] = v526; /* vol */
    out[3] = v527; /* clamped_vol */
    out[4] = v528; /* total_vol */
    out[5] = v529; /* d1 */
    out[6] = v530; /* d2 */
    out[7] = v531; /* attainable_error */
    out[8] = v532; /* iterations */
}

#define NTX_INPUT_COUNT 6
#define NTX_INPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5)
#define NTX_OUTPUT_COUNT 8
#define NTX_OUTPUTS(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6) M(7)

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
 * The rows that the batch map left: limits, or NaN, and a row code. A work item for each row of the list. The
 * values go to their columns and, row by row, into a table, so that few need to be fetched.
 */
#define NTX_TABULATE(i) edge_values[item * NTX_OUTPUT_COUNT + i] = out[i + 1];

__kernel void ntx_edge_rows(
    const uint count, __global uint *edge_codes, __global const uint *edge_rows,
    __global real *edge_values NTX_COLUMNS)
{
    const size_t item = get_global_id(0);
    if (item < count) {
        const size_t row = edge_rows[item];
        real in[NTX_INPUT_COUNT];
        real out[NTX_OUTPUT_COUNT + 1];
        NTX_INPUTS(NTX_LOAD)
        ntx_edge(in, out);
        NTX_OUTPUTS(NTX_STORE)
        NTX_OUTPUTS(NTX_TABULATE)
        edge_codes[item] = (uint)out[0];
    }
}
