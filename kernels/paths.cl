/*
 * The loop over paths: a work group for each block of paths, a work item for each path of it. What the CPU does
 * (src/cpu/paths.rs, src/cpu/normals.rs), to the bit. Printed before this are the formulas that a payoff is made of,
 * which take and give lists of reals, and the sizes of those.
 *
 * A number is NTX_PARTS reals: itself, or itself and its derivatives in spot and volatility. A path is the list that
 * ntx_observe takes: the payoff's terms, the state of the path, the logarithm of the price over today's before and after
 * a step, and the diffusion of the step.
 */
#pragma OPENCL EXTENSION cl_khr_fp64 : enable

#define NTX_BEFORE (NTX_TERMS + NTX_STATE)
#define NTX_AFTER (NTX_BEFORE + NTX_PARTS)
#define NTX_DIFFUSION (NTX_AFTER + NTX_PARTS)
#define NTX_PATH (NTX_DIFFUSION + NTX_PARTS)

/* Reals of a row, after its terms and the state in which paths begin. */
#define NTX_SPOT (NTX_TERMS + NTX_STATE)
#define NTX_CENTRE (NTX_SPOT + 1)

/* Reals of a step: drift and diffusion, which are numbers, and then these. */
#define NTX_SQRT_DT (2 * NTX_PARTS)
#define NTX_VOL (NTX_SQRT_DT + 1)
#define NTX_INV_SQRT_DT (NTX_VOL + 1)
#define NTX_OBSERVED (NTX_INV_SQRT_DT + 1)
#define NTX_STEP (NTX_OBSERVED + 1)

/* Sums of a block: payoffs and their squares, deltas and vegas, of each side; units and their squares. */
#define NTX_SUMS_OF_SIDE (NTX_GREEKS ? 4 : 2)
#define NTX_SUMS (NTX_SIDES * NTX_SUMS_OF_SIDE + 2)

/*
 * Philox4x32-10, src/mc/philox.rs. No vectors of words: where steps have barriers, Intel's compiler for CPUs of 2026 takes
 * elements of those of another step.
 */
void ntx_philox(uint *a, uint *b, uint *c, uint *d, const ulong seed)
{
    uint key_a = (uint)seed;
    uint key_c = (uint)(seed >> 32);
    for (uint round = 0; round < NTX_PHILOX_ROUNDS; ++round) {
        const uint high_a = mul_hi(NTX_PHILOX_A, *a);
        const uint high_c = mul_hi(NTX_PHILOX_C, *c);
        const uint low_a = NTX_PHILOX_A * *a;
        const uint low_c = NTX_PHILOX_C * *c;
        *a = high_c ^ *b ^ key_a;
        *b = low_c;
        *c = high_a ^ *d ^ key_c;
        *d = low_a;
        key_a += NTX_WEYL_A;
        key_c += NTX_WEYL_C;
    }
}

#if NTX_IS_SOBOL

/* src/mc/sobol.rs */
uint ntx_point(__global const uint *directions, const uint index)
{
    uint point = 0;
    for (uint gray = index ^ index >> 1; gray != 0; gray >>= 1) {
        point ^= *directions++ & -(gray & 1);
    }
    return point;
}

uint ntx_reverse(uint x)
{
    x = (x >> 1 & 0x55555555u) | (x & 0x55555555u) << 1;
    x = (x >> 2 & 0x33333333u) | (x & 0x33333333u) << 2;
    x = (x >> 4 & 0x0F0F0F0Fu) | (x & 0x0F0F0F0Fu) << 4;
    x = (x >> 8 & 0x00FF00FFu) | (x & 0x00FF00FFu) << 8;
    return x >> 16 | x << 16;
}

/* src/mc/scramble.rs */
uint ntx_scramble(
    const uint point, const uint scrambling, const ulong seed, const uint replicate, const uint dimension)
{
    if (scrambling == NTX_SCRAMBLING_NONE) {
        return point;
    }
    uint bits = replicate;
    uint b = UINT_MAX;
    uint c = dimension;
    uint d = 0;
    ntx_philox(&bits, &b, &c, &d, seed);
    if (scrambling == NTX_SCRAMBLING_SHIFT) {
        return point ^ bits;
    }
    uint x = ntx_reverse(point);
    x ^= x * NTX_NESTED_A;
    x += bits;
    x *= bits >> 16 | 1;
    x ^= x * NTX_NESTED_B;
    x ^= x * NTX_NESTED_C;
    return ntx_reverse(x);
}

/* src/mc/uniform.rs */
real ntx_open_unit(const uint point)
{
#if NTX_IS_SINGLE
    return as_float(point >> 9 | as_uint(1.0f)) - (1.0f - FLT_EPSILON / 2);
#else
    return ((double)point + 0.5) * 0x1p-32;
#endif
}

/* The normal of a path in a dimension. */
real ntx_normal_of(
    __global const uint *directions, const uint scrambling, const ulong seed, const ulong block, const uint replicate,
    const uint dimension, const uint path)
{
    const uint index = (uint)block * NTX_BLOCK_PATHS + path;
    const uint point = ntx_point(directions + (size_t)dimension * NTX_SOBOL_BITS, index);
    const real uniform = ntx_open_unit(ntx_scramble(point, scrambling, seed, replicate, dimension));
    real normal;
    ntx_normal(&uniform, &normal);
    return normal;
}

#else

/* src/mc/uniform.rs */
real ntx_open_unit(const uint low, const uint high)
{
#if NTX_IS_SINGLE
    return as_float(high >> 9 | as_uint(1.0f)) - (1.0f - FLT_EPSILON / 2);
#else
    const ulong bits = (ulong)high << 32 | low;
    return as_double(bits >> 12 | as_ulong(1.0)) - (1.0 - DBL_EPSILON / 2);
#endif
}

/* The normal of a path in a dimension. A counter serves two paths. */
real ntx_normal_of(const ulong seed, const uint row, const ulong block, const uint dimension, const uint path)
{
    const uint pairs = NTX_BLOCK_PATHS / 2;
    const ulong first = block * pairs;
    uint a = (uint)first | path % pairs;
    uint b = (uint)(first >> 32);
    uint c = dimension;
    uint d = row;
    ntx_philox(&a, &b, &c, &d, seed);
    const real uniform = path < pairs ? ntx_open_unit(a, b) : ntx_open_unit(c, d);
    real normal;
    ntx_normal(&uniform, &normal);
    return normal;
}

#endif

/* A step of a path. */
void ntx_walk(real *path, __global const real *step, const int is_opposite, const real z)
{
    real move[3 * NTX_PARTS + 1];
    for (int i = 0; i < NTX_PARTS; ++i) {
        const real diffusion = step[NTX_PARTS + i];
        path[NTX_BEFORE + i] = path[NTX_AFTER + i];
        path[NTX_DIFFUSION + i] = diffusion;
        move[i] = path[NTX_BEFORE + i];
        move[NTX_PARTS + i] = step[i];
        move[2 * NTX_PARTS + i] = is_opposite ? -diffusion : diffusion;
    }
    move[3 * NTX_PARTS] = z;
    ntx_advance(move, path + NTX_AFTER);
    if (NTX_WATCHES_ALWAYS || step[NTX_OBSERVED] != 0) {
        ntx_observe(path, path + NTX_TERMS);
    }
}

/*
 * A work group for each place, which is a block and a replicate; groups beyond the last do nothing. The row's reals are
 * terms, state at the start, spot and centre of payoffs.
 */
__kernel __attribute__((reqd_work_group_size(NTX_BLOCK_PATHS, 1, 1))) void ntx_paths(
    const uint places, __global const ulong *place, __global const real *row_reals, const uint steps,
    __global const real *step_reals, const ulong seed, const uint row, const double centre_payoff,
    const double centre_control, const double coefficient, const uint has_control,
#if NTX_IS_SOBOL
    __global const uint *directions, const uint scrambling, const uint bridge_points,
    __global const uint *bridge_places, __global const real *bridge_weights, __global real *all_motion,
#endif
    __global double *sums)
{
    __local double shared[NTX_SUMS][NTX_BLOCK_PATHS];
#if NTX_IS_MATCHED
    __local real normals[NTX_BLOCK_PATHS];
#endif
    const size_t group = get_group_id(0);
    const uint lane = (uint)get_local_id(0);
    if (group >= places) {
        return;
    }
    const ulong block = place[2 * group];
    real path[NTX_SIDES][NTX_PATH];
    for (int side = 0; side < NTX_SIDES; ++side) {
        for (int i = 0; i < NTX_TERMS + NTX_STATE; ++i) {
            path[side][i] = row_reals[i];
        }
        for (int i = NTX_BEFORE; i < NTX_PATH; ++i) {
            path[side][i] = 0;
        }
    }
#if NTX_BY_RATIO
    real spot_score = 0;
    real vol_score[2] = {0, 0};
#endif

#if NTX_IS_SOBOL
    const uint replicate = (uint)place[2 * group + 1];
    /* src/mc/bridge.rs; each path has its own motion, so nobody waits. */
    __global real *motion = all_motion + group * steps * NTX_BLOCK_PATHS + lane;
    for (uint i = 0; i < bridge_points; ++i) {
        const uint at = bridge_places[3 * i];
        const uint before = bridge_places[3 * i + 1];
        const uint after = bridge_places[3 * i + 2];
        real value =
            bridge_weights[3 * i] * ntx_normal_of(directions, scrambling, seed, block, replicate, i, lane);
        if (after != NTX_NO_PLACE) {
            value = fma(bridge_weights[3 * i + 2], motion[after * NTX_BLOCK_PATHS], value);
        }
        if (before != NTX_NO_PLACE) {
            value = fma(bridge_weights[3 * i + 1], motion[before * NTX_BLOCK_PATHS], value);
        }
        motion[at * NTX_BLOCK_PATHS] = value;
    }
    real reached = 0;
#endif

    for (uint k = 0; k < steps; ++k) {
        __global const real *step = step_reals + (size_t)k * NTX_STEP;
#if NTX_IS_SOBOL
        real z;
        if (bridge_points == 0) {
            z = ntx_normal_of(directions, scrambling, seed, block, replicate, k, lane);
        } else {
            const real next = motion[k * NTX_BLOCK_PATHS];
            z = (k == 0 ? next : next - reached) * step[NTX_INV_SQRT_DT];
            reached = next;
        }
#else
        real z = ntx_normal_of(seed, row, block, k, lane);
#if NTX_IS_MATCHED
        barrier(CLK_LOCAL_MEM_FENCE);
        normals[lane] = z;
        for (uint width = NTX_BLOCK_PATHS / 2; width > 0; width /= 2) {
            barrier(CLK_LOCAL_MEM_FENCE);
            if (lane < width) {
                normals[lane] += normals[lane + width];
            }
        }
        barrier(CLK_LOCAL_MEM_FENCE);
        const real unmatched[2] = {z, normals[0]};
        ntx_match(unmatched, &z);
#endif
#endif
        ntx_walk(path[0], step, 0, z);
#if NTX_SIDES == 2
        ntx_walk(path[1], step, 1, z);
#endif
#if NTX_BY_RATIO
        if (k == 0) {
            const real first[3] = {z, row_reals[NTX_SPOT], step[NTX_PARTS]};
            ntx_begin_score(first, &spot_score);
        }
        const real next_score[5] = {vol_score[0], vol_score[1], z, step[NTX_VOL], step[NTX_SQRT_DT]};
        ntx_add_score(next_score, vol_score);
#endif
    }

    /* src/mc/accumulator.rs */
    double unit = 0;
    for (int side = 0; side < NTX_SIDES; ++side) {
        __local double(*sum)[NTX_BLOCK_PATHS] = shared + side * NTX_SUMS_OF_SIDE;
        real settled[2 + 2 * NTX_GREEKS];
        ntx_settle(path[side], settled);
        const double centred = (double)settled[0] - centre_payoff;
        sum[0][lane] = centred;
        sum[1][lane] = centred * centred;
        const double control = has_control ? (double)settled[1] - centre_control : 0;
        unit += centred - coefficient * control;
#if NTX_GREEKS
#if NTX_BY_RATIO
        const real scored[6] = {settled[0], row_reals[NTX_CENTRE], side == 0 ? 1 : -1, spot_score,
            vol_score[0], vol_score[1]};
        ntx_score(scored, settled + 2);
#endif
        sum[2][lane] = settled[2];
        sum[3][lane] = settled[3];
#endif
    }
    unit *= NTX_SIDES == 2 ? 0.5 : 1.0;
    shared[NTX_SUMS - 2][lane] = unit;
    shared[NTX_SUMS - 1][lane] = unit * unit;
    for (uint width = NTX_BLOCK_PATHS / 2; width > 0; width /= 2) {
        barrier(CLK_LOCAL_MEM_FENCE);
        if (lane < width) {
            for (int i = 0; i < NTX_SUMS; ++i) {
                shared[i][lane] += shared[i][lane + width];
            }
        }
    }
    barrier(CLK_LOCAL_MEM_FENCE);
    if (lane < NTX_SUMS) {
        sums[group * NTX_SUMS + lane] = shared[lane][0];
    }
}
