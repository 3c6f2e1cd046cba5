/*
 * The loop over paths of one asset: a work group for each block of paths, a work item for each path of it. What the CPU does
 * (src/cpu/paths.rs), to the bit. Before this are block.cl, and before that the formulas that a payoff is made of, which
 * take and give lists of reals, and the sizes of those.
 *
 * A number is NTX_PARTS reals: itself, or itself and its derivatives in spot and volatility. A path is the list that
 * ntx_observe takes: the payoff's terms, the state of the path, the logarithm of the price over today's before and after
 * a step, and the diffusion of the step.
 */

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
        z = ntx_matched_normal(normals, lane, z);
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
        unit += ntx_take(
            sum, lane, settled[0], settled[1], centre_payoff, centre_control, coefficient, has_control);
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
    ntx_take_unit(shared + NTX_SUMS - 2, lane, unit);
    ntx_sum(shared, NTX_SUMS, lane);
    if (lane < NTX_SUMS) {
        sums[group * NTX_SUMS + lane] = shared[lane][0];
    }
}
