//! Brownian bridge: a path's normals in the order of their importance.
//!
//! The first number decides where the path ends, the second where it is half way, and so on, so that the first
//! few dimensions of a Sobol sequence, its best, carry most of the variance (B. Moskowitz and R. E. Caflisch,
//! 1996; P. Glasserman, Monte Carlo Methods in Financial Engineering, 2004, section 3.1, figure 3.2).

use crate::real::Real;

/// One point of a path, from two that are known.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Point {
    /// Position of the point.
    pub at: usize,
    /// Position known before it; `None` for the start of the path, where it is zero.
    pub before: Option<usize>,
    /// Position known after it; `None` for the end of the path.
    pub after: Option<usize>,
    before_weight: f64,
    after_weight: f64,
    deviation: f64,
}

impl Point {
    /// Factors of the normal, and of the motion before and after.
    pub fn weights(&self) -> [f64; 3] {
        [self.deviation, self.before_weight, self.after_weight]
    }
    /// The motion at the point, from a normal and the values at the two others.
    #[inline(always)]
    pub fn value<R: Real>(&self, normal: R, before: Option<R>, after: Option<R>) -> R {
        let mut value = R::splat(self.deviation) * normal;
        if let Some(after) = after {
            value = R::splat(self.after_weight).mul_add(after, value);
        }
        if let Some(before) = before {
            value = R::splat(self.before_weight).mul_add(before, value);
        }
        value
    }
}

/// The order and the weights for a grid of times.
#[derive(Clone, Debug)]
pub struct BrownianBridge {
    points: Vec<Point>,
}

impl BrownianBridge {
    /// A bridge over increasing positive `times`.
    pub fn new(times: &[f64]) -> BrownianBridge {
        let mut points = Vec::with_capacity(times.len());
        if let Some(last) = times.len().checked_sub(1) {
            let deviation = times[last].sqrt();
            let (before, after) = (None, None);
            points.push(Point { at: last, before, after, before_weight: 0.0, after_weight: 0.0, deviation });
            // Intervals whose ends are known, longest first as they come from halving.
            let mut intervals = std::collections::VecDeque::from([(None, last)]);
            while let Some((before, after)) = intervals.pop_front() {
                let first = before.map_or(0, |before| before + 1);
                if first == after {
                    continue;
                }
                let at = first + (after - first) / 2;
                let (start, time, end) =
                    (before.map_or(0.0, |before: usize| times[before]), times[at], times[after]);
                points.push(Point {
                    at,
                    before,
                    after: Some(after),
                    before_weight: (end - time) / (end - start),
                    after_weight: (time - start) / (end - start),
                    deviation: ((time - start) * (end - time) / (end - start)).sqrt(),
                });
                intervals.push_back((before, at));
                intervals.push_back((Some(at), after));
            }
        }
        BrownianBridge { points }
    }

    /// Number of times.
    pub fn len(&self) -> usize {
        self.points.len()
    }
    /// Whether there are no times.
    pub fn is_empty(&self) -> bool {
        self.points.is_empty()
    }

    /// The points, in the order of dimensions.
    pub(crate) fn points(&self) -> &[Point] {
        &self.points
    }

    /// Turns independent standard normals, in the order of dimensions, into the Brownian motion at the times.
    ///
    /// # Panics
    /// If the lengths are not those of the bridge.
    #[inline(always)]
    pub fn build<R: Real>(&self, normals: &[R], path: &mut [R]) {
        assert!(normals.len() == self.len() && path.len() == self.len());
        for (point, normal) in self.points.iter().zip(normals) {
            let known = |at: Option<usize>| at.map(|at| path[at]);
            path[point.at] = point.value(*normal, known(point.before), known(point.after));
        }
    }
}
