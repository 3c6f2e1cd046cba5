//! Generators: the published integers exactly, the addressing scheme against statistics, nets against their
//! definition.

use neutryx::mc::bridge::BrownianBridge;
use neutryx::mc::philox::{BLOCK_PATHS, PathBlock, Philox, philox4x32_10};
use neutryx::mc::scramble::{Scrambler, Scrambling};
use neutryx::mc::sobol::{BLOCK_POINTS, MAX_DIMENSIONS, Sobol};
use neutryx::mc::uniform::{open_unit, open_unit_f32, open_unit_of_point};
use neutryx::real::Real;
use rand::{Rng, SeedableRng};
use statrs::distribution::{ChiSquared, ContinuousCDF};

fn reference(name: &str) -> csv::Reader<std::fs::File> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reference/rng");
    csv::Reader::from_path(std::path::Path::new(folder).join(name)).unwrap()
}

#[test]
fn philox_gives_the_published_words() {
    let mut count = 0;
    for row in reference("philox4x32_10.csv").records() {
        let row = row.unwrap();
        let word = |i: usize| u32::from_str_radix(&row[i], 16).unwrap();
        let output = philox4x32_10([word(1), word(2), word(3), word(4)], [word(5), word(6)]);
        assert_eq!(output, [word(7), word(8), word(9), word(10)], "{row:?}");
        count += 1;
    }
    assert!(count > 100);
}

#[test]
fn a_stream_is_the_blocks_one_after_the_other() {
    let (seed, stream) = (0x0123_4567_89AB_CDEF, 5 << 32 | 9);
    let mut generator = Philox::new(seed, stream);
    let block = |number| philox4x32_10([number, 0, 9, 5], [0x89AB_CDEF, 0x0123_4567]);
    let words: Vec<u32> = (0..8).map(|_| generator.next_u32()).collect();
    assert_eq!(words, [block(0), block(1)].concat());
    generator.seek(7);
    let [a, b, ..] = block(7);
    assert_eq!(generator.next_u64(), u64::from(b) << 32 | u64::from(a));
    let mut bytes = [0; 3];
    generator.fill_bytes(&mut bytes);
    assert_eq!(bytes, block(7)[2].to_le_bytes()[..3]);
    assert_eq!(Philox::seed_from_u64(seed).next_u32(), Philox::new(seed, 0).next_u32());
}

#[test]
fn blocks_of_paths_are_where_they_are_documented() {
    let place = PathBlock { seed: 0xFEED_0000_0000_0001, row: 17, block: (1 << 40) + 3 };
    let bits = place.bits(29);
    for (path, bits) in bits.iter().enumerate() {
        let pair = place.block * 32 + path as u64 % 32;
        let words = philox4x32_10([pair as u32, (pair >> 32) as u32, 29, 17], [1, 0xFEED_0000]);
        let half = &words[path / 32 * 2..];
        assert_eq!(*bits, u64::from(half[0]) | u64::from(half[1]) << 32);
    }
}

#[test]
fn sobol_gives_the_published_points() {
    let sobol = Sobol::new(MAX_DIMENSIONS).unwrap();
    let mut count = 0;
    for row in reference("sobol_dims_1_10.csv").records() {
        let row = row.unwrap();
        let index = row[0].parse().unwrap();
        for dimension in 0..10 {
            let expected: u32 = row[dimension + 1].parse().unwrap();
            assert_eq!(sobol.coordinate(index, dimension), expected, "{index} {dimension}");
            count += 1;
        }
    }
    for file in ["sobol_high_dims.csv", "sobol_skip.csv"] {
        for row in reference(file).records() {
            let row = row.unwrap();
            let index = row[0].parse().unwrap();
            let dimension: usize = row[1].parse().unwrap();
            assert_eq!(sobol.coordinate(index, dimension - 1), row[2].parse::<u32>().unwrap(), "{row:?}");
            count += 1;
        }
    }
    assert!(count > 6000);
    assert!(Sobol::new(MAX_DIMENSIONS + 1).is_err());
    assert_eq!(Sobol::new(0).unwrap().dimensions(), 0);
    // As many numbers as the table has, to the last bit.
    assert_eq!(sobol.dimensions(), MAX_DIMENSIONS);
}

#[test]
fn a_block_of_points_is_its_points() {
    let sobol = Sobol::new(40).unwrap();
    for block in [0, 1, 2, 77, 0x00FF_FFFF, u32::MAX / BLOCK_POINTS as u32] {
        for dimension in [0, 1, 2, 39] {
            let points = sobol.block(block, dimension);
            for (i, point) in points.iter().enumerate() {
                let index = block * BLOCK_POINTS as u32 + i as u32;
                assert_eq!(*point, sobol.coordinate(index, dimension), "{block} {dimension} {i}");
            }
        }
    }
}

#[test]
fn uniforms_are_the_middles_of_equal_cells() {
    let tiny = f64::EPSILON / 2.0;
    assert_eq!(open_unit(0), tiny);
    assert_eq!(open_unit(u64::MAX), 1.0 - tiny);
    assert_eq!(open_unit(1 << 63), 0.5 + tiny);
    assert_eq!(open_unit_of_point(0), 0.5_f64.powi(33));
    assert_eq!(open_unit_of_point(u32::MAX), 1.0 - 0.5_f64.powi(33));
    assert_eq!(open_unit_f32(0), f32::EPSILON / 2.0);
    assert_eq!(open_unit_f32(u32::MAX), 1.0 - f32::EPSILON / 2.0);
    let mut generator = Philox::seed_from_u64(1);
    for _ in 0..10_000 {
        let bits = generator.next_u64();
        let u = open_unit(bits);
        assert_eq!(u, ((bits >> 12) as f64 + 0.5) * f64::EPSILON);
        assert_eq!(1.0 - u, open_unit(!bits));
    }
}

/// Probability of a chi-square statistic at least as large as that of `counts` over equally likely cells.
fn chi_square(counts: &[u64]) -> f64 {
    let expected = counts.iter().sum::<u64>() as f64 / counts.len() as f64;
    assert!(expected >= 8.0, "too few draws for {} cells", counts.len());
    let statistic: f64 = counts.iter().map(|count| (*count as f64 - expected).powi(2) / expected).sum();
    ChiSquared::new(counts.len() as f64 - 1.0).unwrap().sf(statistic)
}

/// Neighbouring places in every direction of the address: paths, dimensions, rows, seeds, and blocks. If
/// neighbours were related, pairs of their leading bits would fill the square unevenly.
#[test]
fn neighbours_in_the_address_are_independent() {
    const SIDE: usize = 32;
    type Shift = fn(&mut PathBlock, &mut u32);
    let directions: [(&str, Shift); 5] = [
        ("path", |_, _| ()),
        ("dimension", |_, dimension| *dimension += 1),
        ("row", |place, _| place.row += 1),
        ("seed", |place, _| place.seed += 1),
        ("block", |place, _| place.block += 1),
    ];
    for (name, shift) in directions {
        for window in [0, 12, 32, 47] {
            let mut counts = vec![0; SIDE * SIDE];
            for block in 0..256 {
                for dimension in [0, 1, 251] {
                    let mut place = PathBlock { seed: 42, row: 3, block: 2 * block };
                    let mut other = dimension;
                    let bits = place.bits(dimension);
                    shift(&mut place, &mut other);
                    let mut neighbours = place.bits(other);
                    if name == "path" {
                        neighbours.rotate_left(1);
                    }
                    for (a, b) in bits.iter().zip(&neighbours) {
                        let cell = |x: u64| (x << window >> 59) as usize;
                        counts[cell(*a) * SIDE + cell(*b)] += 1;
                    }
                }
            }
            let p = chi_square(&counts);
            assert!((1e-5..1.0 - 1e-5).contains(&p), "{name}, bits from {window}: p = {p}");
        }
    }
}

/// Every elementary interval of volume 2^-m holds one of the first 2^m points in dimensions 1 and 2, which
/// are a (0, m, 2)-net, and in any aligned stretch of 2^m points; scrambling keeps that.
#[test]
fn nets_stay_nets() {
    const M: u32 = 10;
    let sobol = Sobol::new(2).unwrap();
    for scrambling in Scrambling::ALL {
        for (replicate, stretch) in [(0, 0), (1, 5), (2, 1023)] {
            let scramblers = [0, 1].map(|d| Scrambler::new(*scrambling, 99, replicate, d));
            for split in 0..=M {
                let mut hit = vec![false; 1 << M];
                for index in 0..1 << M {
                    let [x, y] =
                        [0, 1].map(|d| scramblers[d].apply(sobol.coordinate((stretch << M) + index, d)));
                    let top = |x: u32, bits: u32| (u64::from(x) >> (32 - bits)) as usize;
                    let cell = top(x, split) << (M - split) | top(y, M - split);
                    assert!(!std::mem::replace(&mut hit[cell], true), "{scrambling:?} {split} {index}");
                }
            }
        }
    }
}

/// Owen's scrambling flips a bit depending on the higher bits only, with probability one half, and apart for
/// different prefixes.
#[test]
fn nested_scrambling_is_nested_and_fair() {
    const REPLICATES: u32 = 4096;
    let points = [0, 0x8000_0000, 0x4000_0000, 0xC000_0000, 0x1234_5678, 0x1234_5679, u32::MAX];
    let scrambled: Vec<[u32; 7]> = (0..REPLICATES)
        .map(|replicate| points.map(|x| Scrambler::new(Scrambling::Owen, 7, replicate, 0).apply(x)))
        .collect();
    for row in &scrambled {
        for (i, x) in points.iter().enumerate() {
            for (j, y) in points.iter().enumerate().skip(i + 1) {
                assert_eq!((x ^ y).leading_zeros(), (row[i] ^ row[j]).leading_zeros());
            }
        }
    }
    // The flips of each bit of each point, and whether two points with different prefixes flip it alike.
    let fair = |ones: u32| (f64::from(ones) - f64::from(REPLICATES) / 2.0).abs() / 32.0;
    for bit in 0..32 {
        let flips = |i: usize, row: &[u32; 7]| (row[i] ^ points[i]) >> bit & 1;
        for i in 0..points.len() {
            let ones = scrambled.iter().map(|row| flips(i, row)).sum();
            assert!(fair(ones) < 5.0, "bit {bit} of point {i}: {ones}");
            for j in i + 1..points.len() {
                if (points[i] ^ points[j]).checked_shr(bit + 1).unwrap_or(0) != 0 {
                    let alike = scrambled.iter().map(|row| flips(i, row) ^ flips(j, row)).sum();
                    assert!(fair(alike) < 5.0, "bit {bit} of points {i}, {j}: {alike}");
                }
            }
        }
    }
}

/// The covariance of the path is that of Brownian motion: min(s, t), whatever the grid.
#[test]
fn a_bridge_is_a_brownian_motion() {
    for times in [vec![], vec![0.7], vec![0.1, 0.2, 0.3, 0.4], vec![0.01, 0.5, 0.75, 3.0, 3.5, 11.0, 12.0]] {
        let bridge = BrownianBridge::new(&times);
        let count = times.len();
        assert_eq!((bridge.len(), bridge.is_empty()), (count, count == 0));
        // The path is linear in the normals: its matrix comes from the unit vectors.
        let columns: Vec<Vec<f64>> = (0..count)
            .map(|i| {
                let normals: Vec<f64> = (0..count).map(|j| f64::from(i == j)).collect();
                let mut path = vec![f64::NAN; count];
                bridge.build(&normals, &mut path);
                path
            })
            .collect();
        for (i, s) in times.iter().enumerate() {
            for (j, t) in times.iter().enumerate() {
                let covariance: f64 = columns.iter().map(|column| column[i] * column[j]).sum();
                assert!((covariance - s.min(*t)).abs() < 8.0 * f64::EPSILON * s.max(*t), "{s} {t}");
            }
        }
        if let Some(last) = times.last() {
            assert_eq!(columns[0][count - 1], last.sqrt());
        }
    }
}

/// Normals by inversion: mean, variance, and fourth moment over all paths of a block range.
#[test]
fn normals_have_their_moments() {
    const BLOCKS: u64 = 2048;
    let mut sums = [0.0; 4];
    for block in 0..BLOCKS {
        for bits in (PathBlock { seed: 5, row: 0, block }).bits(0) {
            let z = open_unit(bits).inv_norm_cdf();
            for (power, sum) in (1..).zip(&mut sums) {
                *sum += z.powi(power);
            }
        }
    }
    let n = (BLOCKS * BLOCK_PATHS as u64) as f64;
    // Standard deviations of the sample moments of a normal: sqrt((2k-1)!! - ((k-1)!!)^2).
    for ((sum, mean), variance) in sums.into_iter().zip([0.0, 1.0, 0.0, 3.0]).zip([1.0, 2.0, 15.0, 96.0_f64])
    {
        let score = (sum / n - mean) / (variance / n).sqrt();
        assert!(score.abs() < 4.5, "{score}");
    }
}
