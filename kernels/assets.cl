/*
 * The loop over paths of several assets: a work group for each block of paths, a work item for each path of it. What the CPU
 * does (src/cpu/assets.rs), to the bit. Before this are block.cl, and before that the formulas of src/mc/assets.rs, which take
 * and give lists of reals.
 *
 * How many assets there are is known when a kernel runs, not when it is built. What is kept of a path is therefore in global
 * memory: a list for the group, of reals for each of its paths in turn, so that neighbours read and write neighbours.
 */

/* Reals of a row. */
#define NTX_SIGN 0
#define NTX_STRIKE 1
#define NTX_PAST 2
#define NTX_GOT 3
#define NTX_GIVEN 4

/* Reals of an asset: spot, volatility, weight, sum of prices at the start, and what the logarithm of a fixing counts in which of
   the two means of the control variate, which is none of them if it counts nothing. */
#define NTX_SPOT 0
#define NTX_VOL 1
#define NTX_WEIGHT 2
#define NTX_START 3
#define NTX_EXPONENT 4
#define NTX_MEAN 5
#define NTX_ASSET 6

/* Reals of a step. */
#define NTX_DT 0
#define NTX_SQRT_DT 1
#define NTX_INV_SQRT_DT 2
#define NTX_OBSERVED 3
#define NTX_STEP 4

/* What is kept of an asset on each side, NTX_STATE reals. The last two are derivatives in the volatility. */
#define NTX_LOG 0
#define NTX_PRICES 1
#define NTX_SLOPE 2
#define NTX_TILTS 3

/* Sums of each side: payoffs and their squares. Those of Greeks follow, asset by asset. */
#define NTX_SUMS_OF_SIDE 2
#define NTX_SUMS (NTX_SIDES * NTX_SUMS_OF_SIDE + 2)

/* Number `index` of the lists of a group that begin at `kept`. */
#define NTX_AT(kept, index) ((kept)[(size_t)(index) * NTX_BLOCK_PATHS])

/* Takes a step of an asset on one side. */
void ntx_walk(
    __global real *state, __global const real *asset, __global const real *step, const real carry, const real flip,
    const real noise, real *means)
{
    const real spot = asset[NTX_SPOT];
    const real move[8] = {asset[NTX_VOL], carry, step[NTX_DT], step[NTX_SQRT_DT], flip, noise, NTX_AT(state, NTX_LOG),
        NTX_GREEKS ? NTX_AT(state, NTX_SLOPE) : 0};
    real moved[2];
    ntx_move(move, moved);
    NTX_AT(state, NTX_LOG) = moved[0];
#if NTX_GREEKS
    NTX_AT(state, NTX_SLOPE) = moved[1];
#endif
    if (step[NTX_OBSERVED] == 0) {
        return;
    }
    const real look[5] = {spot, moved[0], NTX_AT(state, NTX_PRICES), NTX_GREEKS ? moved[1] : 0,
        NTX_GREEKS ? NTX_AT(state, NTX_TILTS) : 0};
    real seen[2];
    ntx_observe(look, seen);
    NTX_AT(state, NTX_PRICES) = seen[0];
#if NTX_GREEKS
    NTX_AT(state, NTX_TILTS) = seen[1];
#endif
#if NTX_IS_BASKET
    const int mean = (int)asset[NTX_MEAN];
    if (mean < NTX_MEANS) {
        const real more[3] = {means[mean], asset[NTX_EXPONENT], moved[0]};
        ntx_log_mean(more, means + mean);
    }
#endif
}

/*
 * A work group for each place, which is a block and a replicate; groups beyond the last do nothing. `factors` has the rows of the
 * Cholesky factor one after the other, `exact` the assets' carries and then the steps' lengths, whose products are rounded once.
 */
__kernel __attribute__((reqd_work_group_size(NTX_BLOCK_PATHS, 1, 1))) void ntx_paths(
    const uint places, __global const ulong *place, __global const real *row_reals, const uint steps,
    __global const real *step_reals, const ulong seed, const uint row, const double centre_payoff,
    const double centre_control, const double coefficient, const uint has_control,
#if NTX_IS_SOBOL
    __global const uint *directions, const uint scrambling, const uint bridge_points,
    __global const uint *bridge_places, __global const real *bridge_weights,
#endif
    __global real *scratch, const uint assets, __global const real *asset_reals, __global const real *factors,
    __global const double *exact, __global double *sums)
{
    __local double shared[NTX_SUMS][NTX_BLOCK_PATHS];
#if NTX_IS_MATCHED
    __local real matching[NTX_BLOCK_PATHS];
#endif
    const size_t group = get_group_id(0);
    const uint lane = (uint)get_local_id(0);
    if (group >= places) {
        return;
    }
    const ulong block = place[2 * group];
    /* Normals, those of all steps if they are made of Sobol points; then what is kept of each asset on each side; and then
       the motion of one asset. */
#if NTX_IS_SOBOL
    const size_t drawn = (size_t)steps * assets;
    const size_t lists = drawn + NTX_SIDES * assets * NTX_STATE + steps;
#else
    const size_t drawn = assets;
    const size_t lists = drawn + NTX_SIDES * assets * NTX_STATE;
#endif
    __global real *normals = scratch + group * lists * NTX_BLOCK_PATHS + lane;
    __global real *states = &NTX_AT(normals, drawn);
    real means[NTX_SIDES][NTX_MEANS];
    for (int side = 0; side < NTX_SIDES; ++side) {
        for (int i = 0; i < NTX_MEANS; ++i) {
            means[side][i] = 0;
        }
        for (uint asset = 0; asset < assets; ++asset) {
            __global real *state = &NTX_AT(states, (side * assets + asset) * NTX_STATE);
            for (int i = 0; i < NTX_STATE; ++i) {
                NTX_AT(state, i) = i == NTX_PRICES ? asset_reals[asset * NTX_ASSET + NTX_START] : 0;
            }
        }
    }

#if NTX_IS_SOBOL
    const uint replicate = (uint)place[2 * group + 1];
    for (uint i = 0; i < drawn; ++i) {
        NTX_AT(normals, i) = ntx_normal_of(directions, scrambling, seed, block, replicate, i, lane);
    }
    /* src/mc/bridge.rs; each path has its own motion, so nobody waits. */
    __global real *motion = &NTX_AT(states, NTX_SIDES * assets * NTX_STATE);
    for (uint asset = 0; asset < (bridge_points == 0 ? 0 : assets); ++asset) {
        for (uint i = 0; i < bridge_points; ++i) {
            const uint after = bridge_places[3 * i + 2];
            const uint before = bridge_places[3 * i + 1];
            real value = bridge_weights[3 * i] * NTX_AT(normals, i * assets + asset);
            if (after != NTX_NO_PLACE) {
                value = fma(bridge_weights[3 * i + 2], NTX_AT(motion, after), value);
            }
            if (before != NTX_NO_PLACE) {
                value = fma(bridge_weights[3 * i + 1], NTX_AT(motion, before), value);
            }
            NTX_AT(motion, bridge_places[3 * i]) = value;
        }
        real reached = 0;
        for (uint k = 0; k < steps; ++k) {
            const real next = NTX_AT(motion, k);
            NTX_AT(normals, k * assets + asset) =
                (k == 0 ? next : next - reached) * step_reals[(size_t)k * NTX_STEP + NTX_INV_SQRT_DT];
            reached = next;
        }
    }
#endif

    for (uint k = 0; k < steps; ++k) {
        __global const real *step = step_reals + (size_t)k * NTX_STEP;
#if NTX_IS_SOBOL
        __global const real *of_step = &NTX_AT(normals, k * assets);
#else
        for (uint asset = 0; asset < assets; ++asset) {
            real z = ntx_normal_of(seed, row, block, k * assets + asset, lane);
#if NTX_IS_MATCHED
            z = ntx_matched_normal(matching, lane, z);
#endif
            NTX_AT(normals, asset) = z;
        }
        __global const real *of_step = normals;
#endif
        /* From the last asset on, as means are sums in that order. */
        for (uint asset = assets; asset-- > 0;) {
            __global const real *factor = factors + asset * (asset + 1) / 2;
            const real own[2] = {factor[asset], NTX_AT(of_step, asset)};
            real noise;
            ntx_own_noise(own, &noise);
            for (uint i = 0; i < asset; ++i) {
                const real more[3] = {factor[i], NTX_AT(of_step, i), noise};
                ntx_shared_noise(more, &noise);
            }
            const real carry = (real)(exact[asset] * exact[assets + k]);
            for (int side = 0; side < NTX_SIDES; ++side) {
                ntx_walk(
                    &NTX_AT(states, (side * assets + asset) * NTX_STATE), asset_reals + asset * NTX_ASSET, step, carry,
                    side == 0 ? 1 : -1, noise, means[side]);
            }
        }
    }

    double unit = 0;
#if NTX_GREEKS
    real values[NTX_SIDES];
    real held[NTX_SIDES];
#endif
    for (int side = 0; side < NTX_SIDES; ++side) {
        __global const real *state = &NTX_AT(states, side * assets * NTX_STATE);
        real value = row_reals[NTX_PAST];
        real control = 0;
        for (uint asset = 0; asset < assets; ++asset) {
            const real weight = asset_reals[asset * NTX_ASSET + NTX_WEIGHT];
            const real prices = NTX_AT(state, asset * NTX_STATE + NTX_PRICES);
            const real next[3] = {value, weight, prices};
            if (asset == 0) {
                ntx_first(next, &value);
            } else {
                ntx_next(next, &value);
            }
#if !NTX_IS_BASKET
            if (has_control) {
                const real option[5] = {control, row_reals[NTX_SIGN], row_reals[NTX_STRIKE], weight, prices};
                ntx_with_option(option, &control);
            }
#endif
        }
        const real ends[3] = {row_reals[NTX_SIGN], row_reals[NTX_STRIKE], value};
        real paid[2];
        ntx_paid(ends, paid);
#if NTX_IS_BASKET
        if (has_control) {
            const real levels[5] = {
                row_reals[NTX_SIGN], row_reals[NTX_GOT], row_reals[NTX_GIVEN], means[side][0], means[side][1]};
            ntx_exchanged(levels, &control);
        }
#endif
        unit += ntx_take(
            shared + side * NTX_SUMS_OF_SIDE, lane, paid[0], control, centre_payoff, centre_control, coefficient,
            has_control);
#if NTX_GREEKS
        values[side] = value;
        held[side] = paid[1];
#endif
    }
    ntx_take_unit(shared + NTX_SUMS - 2, lane, unit);
    ntx_sum(shared, NTX_SUMS, lane);
    const size_t of_side = NTX_SUMS_OF_SIDE + 2 * NTX_GREEKS * assets;
    __global double *of_block = sums + group * (NTX_SIDES * of_side + 2);
    if (lane < NTX_SUMS) {
        const uint side = lane / NTX_SUMS_OF_SIDE;
        of_block[side * of_side + lane % NTX_SUMS_OF_SIDE] = shared[lane][0];
    }
#if NTX_GREEKS
    for (uint asset = 0; asset < assets; ++asset) {
        __global const real *of_asset = asset_reals + asset * NTX_ASSET;
        barrier(CLK_LOCAL_MEM_FENCE);
        for (int side = 0; side < NTX_SIDES; ++side) {
            __global const real *state = &NTX_AT(states, (side * assets + asset) * NTX_STATE);
            const real end[6] = {of_asset[NTX_SPOT], of_asset[NTX_WEIGHT], NTX_AT(state, NTX_PRICES),
                NTX_AT(state, NTX_TILTS), values[side], held[side]};
            real greeks[3];
            ntx_greeks(end, greeks);
            shared[2 * side][lane] = greeks[0];
            shared[2 * side + 1][lane] = greeks[1];
            held[side] = greeks[2];
        }
        ntx_sum(shared, 2 * NTX_SIDES, lane);
        if (lane < 2 * NTX_SIDES) {
            of_block[lane / 2 * of_side + NTX_SUMS_OF_SIDE + 2 * asset + lane % 2] = shared[lane][0];
        }
    }
#endif
}
