/*
 * What the loops over paths have in common: random numbers, and sums over the paths of a block, which are a work group. What
 * the CPU does (src/cpu/normals.rs, src/mc/accumulator.rs), to the bit.
 */
#pragma OPENCL EXTENSION cl_khr_fp64 : enable

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

#if NTX_IS_MATCHED

/* src/cpu/normals.rs; every work item of the group takes part. */
real ntx_matched_normal(__local real *normals, const uint lane, const real z)
{
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
    real matched;
    ntx_match(unmatched, &matched);
    return matched;
}

#endif

/* Adds up each of some lists of samples, one of each work item of the group; the sums are in front then. */
void ntx_sum(__local double (*samples)[NTX_BLOCK_PATHS], const int lists, const uint lane)
{
    for (uint width = NTX_BLOCK_PATHS / 2; width > 0; width /= 2) {
        barrier(CLK_LOCAL_MEM_FENCE);
        if (lane < width) {
            for (int i = 0; i < lists; ++i) {
                samples[i][lane] += samples[i][lane + width];
            }
        }
    }
    barrier(CLK_LOCAL_MEM_FENCE);
}

/* A payoff and its square relative to the centre; returns what the path is to its unit. */
double ntx_take(
    __local double (*samples)[NTX_BLOCK_PATHS], const uint lane, const double payoff, const double control,
    const double centre_payoff, const double centre_control, const double coefficient, const uint has_control)
{
    const double centred = payoff - centre_payoff;
    samples[0][lane] = centred;
    samples[1][lane] = centred * centred;
    return centred - coefficient * (has_control ? control - centre_control : 0);
}

/* A unit and its square. */
void ntx_take_unit(__local double (*samples)[NTX_BLOCK_PATHS], const uint lane, double unit)
{
    unit *= NTX_SIDES == 2 ? 0.5 : 1.0;
    samples[0][lane] = unit;
    samples[1][lane] = unit * unit;
}
