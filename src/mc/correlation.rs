//! How the assets of a simulation move together.
//!
//! Correlated normals are a lower triangular matrix times independent ones, with that matrix times its transpose the
//! correlations: the factor of A.-L. Cholesky (P. Glasserman, Monte Carlo Methods in Financial Engineering, 2004, section
//! 2.3.3).

use super::columns::MAX_ASSETS;
use crate::error::Error;
use crate::status::Status;

/// How far correlations may be from where they have to be, as other programs computed them: from the one opposite, from 1 on
/// the diagonal, and a pivot below zero.
pub const TOLERANCE: f64 = 1e-12;
/// A pivot that is no larger is the rounding of zero.
const ZERO_PIVOT: f64 = MAX_ASSETS as f64 * f64::EPSILON;

/// The correlations of up to 64 assets, checked, with their Cholesky factor. The default is one asset.
///
/// ```
/// use neutryx::mc::Correlation;
///
/// let three = Correlation::new(3, &[1.0, 0.5, 0.2, 0.5, 1.0, -0.1, 0.2, -0.1, 1.0])?;
/// assert_eq!(three.assets(), 3);
/// // Two that fall together with a third cannot rise against each other.
/// let error = Correlation::new(3, &[1.0, 0.9, 0.9, 0.9, 1.0, -0.9, 0.9, -0.9, 1.0]).unwrap_err();
/// assert!(error.message.contains("pivot 3"));
/// # Ok::<(), neutryx::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Correlation {
    assets: usize,
    /// Row by row.
    matrix: Vec<f64>,
    /// The rows of the lower triangle one after the other: 1, then 2 numbers, and so on.
    factor: Vec<f64>,
}

impl Default for Correlation {
    fn default() -> Self {
        Correlation { assets: 1, matrix: vec![1.0], factor: vec![1.0] }
    }
}

fn wrong<T>(argument: String, message: String) -> Result<T, Error> {
    Err(Error::new(Status::InvalidArgument, argument, message))
}

impl Correlation {
    /// The correlations of `assets` assets: `matrix` has them row by row, `assets` times `assets` numbers.
    ///
    /// It has to be symmetric, with ones on its diagonal, numbers from -1 to 1, each to 1e-12, and positive semidefinite. So
    /// assets may be perfectly correlated: where a pivot is zero the asset moves only with those before it.
    ///
    /// # Errors
    /// [`Status::InvalidArgument`] for a matrix that has another size or is none of correlations. Where it is not positive
    /// semidefinite the message tells the first pivot that is negative, counted from 1, and its value.
    pub fn new(assets: usize, matrix: &[f64]) -> Result<Correlation, Error> {
        if !(1..=MAX_ASSETS).contains(&assets) {
            return wrong("assets".to_owned(), format!("are {assets}; give 1 to {MAX_ASSETS}"));
        }
        if matrix.len() != assets * assets {
            let (length, wanted) = (matrix.len(), assets * assets);
            let message = format!(
                "has {length} numbers; {assets} assets have {assets} times {assets}, which is {wanted}"
            );
            return wrong("correlation".to_owned(), message);
        }
        for (at, value) in matrix.iter().enumerate() {
            let (row, column) = (at / assets, at % assets);
            let opposite = matrix[column * assets + row];
            let place = format!("of assets {} and {}", row + 1, column + 1);
            let message = if value.is_nan() || value.abs() > 1.0 + TOLERANCE {
                format!("({place}) is {value}; give a number from -1 to 1")
            } else if row == column && (value - 1.0).abs() > TOLERANCE {
                format!("(of asset {} with itself) is {value}; the diagonal has to be 1", row + 1)
            } else if (value - opposite).abs() > TOLERANCE {
                format!(
                    "({place}) is {value}, but the one opposite is {opposite}; the matrix has to be symmetric"
                )
            } else {
                continue;
            };
            return wrong(format!("correlation[{at}]"), message);
        }
        let factor = factorise(assets, matrix)?;
        Ok(Correlation { assets, matrix: matrix.to_vec(), factor })
    }

    /// The same correlation between all pairs of `assets` assets.
    ///
    /// # Errors
    /// As for [`new`](Correlation::new): it has to be at least `-1 / (assets - 1)`.
    pub fn equal(assets: usize, correlation: f64) -> Result<Correlation, Error> {
        let assets = assets.min(MAX_ASSETS + 1);
        let one = |at: usize| if at / assets == at % assets { 1.0 } else { correlation };
        Correlation::new(assets, &(0..assets * assets).map(one).collect::<Vec<_>>())
    }

    /// Number of assets.
    pub fn assets(&self) -> usize {
        self.assets
    }
    /// The matrix, row by row.
    pub fn matrix(&self) -> &[f64] {
        &self.matrix
    }
    /// What asset number `asset`, counted from 0, takes of the independent normals up to its own.
    pub(crate) fn factor(&self, asset: usize) -> &[f64] {
        let first = asset * (asset + 1) / 2;
        &self.factor[first..first + asset + 1]
    }
}

/// The rows of the Cholesky factor, of the lower triangle of `matrix`.
fn factorise(assets: usize, matrix: &[f64]) -> Result<Vec<f64>, Error> {
    let mut rows: Vec<Vec<f64>> = vec![Vec::new(); assets];
    for pivot in 0..assets {
        let rest = |rows: &[Vec<f64>], asset: usize| {
            let done = rows[asset].iter().zip(&rows[pivot]).map(|(a, b)| a * b).sum::<f64>();
            // The diagonal is 1 within the tolerance.
            (if asset == pivot { 1.0 } else { matrix[asset * assets + pivot] }) - done
        };
        let square = rest(&rows, pivot);
        let number = pivot + 1;
        if square < -TOLERANCE {
            let message = format!(
                "is not positive semidefinite: pivot {number} of its Cholesky factorisation is {square:.3e}; asset {number} \
                 cannot have these correlations with assets 1 to {pivot}"
            );
            return wrong("correlation".to_owned(), message);
        }
        let root = if square > ZERO_PIVOT { square.sqrt() } else { 0.0 };
        for asset in pivot + 1..assets {
            let rest = rest(&rows, asset);
            // Zero but for rounding, which is as large as the root of what was taken for zero.
            if root == 0.0 && rest.abs() > TOLERANCE.sqrt() {
                let message = format!(
                    "is not positive semidefinite: pivot {number} of its Cholesky factorisation is 0, so asset {number} moves \
                     only with those before it, but its correlation with asset {} is {rest:.3e} off what follows from theirs",
                    asset + 1
                );
                return wrong("correlation".to_owned(), message);
            }
            rows[asset].push(if root == 0.0 { 0.0 } else { rest / root });
        }
        rows[pivot].push(root);
    }
    Ok(rows.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_factor_gives_the_matrix_back() {
        for assets in [1, 2, 5, MAX_ASSETS] {
            // Positive definite as a function of the distance, exp(-|i - j| / 10).
            let of = |at: usize| (-((at / assets).abs_diff(at % assets) as f64) / 10.0).exp();
            let matrix: Vec<_> = (0..assets * assets).map(of).collect();
            let correlation = Correlation::new(assets, &matrix).unwrap();
            for (at, known) in matrix.iter().enumerate() {
                let (a, b) = (correlation.factor(at / assets), correlation.factor(at % assets));
                let found: f64 = a.iter().zip(b).map(|(a, b)| a * b).sum();
                assert!((found - known).abs() < 1e-14, "{found} {known}");
            }
        }
    }

    #[test]
    fn perfect_correlations_have_zero_pivots() {
        let all = Correlation::equal(MAX_ASSETS, 1.0).unwrap();
        for asset in 0..MAX_ASSETS {
            let first_alone = |(i, value): (usize, &f64)| *value == f64::from(i == 0);
            assert!(all.factor(asset).iter().enumerate().all(first_alone));
        }
        // Two pairs.
        let matrix = [1.0, -1.0, 0.3, 0.3, -1.0, 1.0, -0.3, -0.3, 0.3, -0.3, 1.0, 1.0, 0.3, -0.3, 1.0, 1.0];
        let pairs = Correlation::new(4, &matrix).unwrap();
        assert_eq!(pairs.factor(1), [-1.0, 0.0]);
        assert_eq!((pairs.factor(2)[1], pairs.factor(3)[3]), (0.0, 0.0));
        assert_eq!(pairs.factor(2)[2], pairs.factor(3)[2]);
        // The least that all pairs of three can have, which is not exact in binary.
        assert!(Correlation::equal(3, -0.5).is_ok() && Correlation::equal(4, -1.0 / 3.0).is_ok());
    }

    #[test]
    fn what_is_no_matrix_of_correlations_is_refused() {
        let refused = |assets, matrix: &[f64]| {
            let error = Correlation::new(assets, matrix).unwrap_err();
            assert_eq!(error.status, Status::InvalidArgument);
            (error.argument.to_string(), error.message.to_string())
        };
        for (assets, matrix, argument, says) in [
            (0, &[][..], "assets", "0"),
            (65, &[1.0; 65 * 65][..], "assets", "1 to 64"),
            (2, &[1.0, 0.5, 1.0][..], "correlation", "has 3 numbers"),
            (2, &[1.0, 0.5, 0.4, 1.0][..], "correlation[1]", "symmetric"),
            (2, &[1.0, 1.5, 1.5, 1.0][..], "correlation[1]", "from -1 to 1"),
            (2, &[1.0, f64::NAN, f64::NAN, 1.0][..], "correlation[1]", "NaN"),
            (2, &[1.0, 0.5, 0.5, 0.9][..], "correlation[3]", "diagonal"),
            (3, &[1.0, 1.0, 0.5, 1.0, 1.0, 0.6, 0.5, 0.6, 1.0][..], "correlation", "pivot 2"),
        ] {
            let (found, message) = refused(assets, matrix);
            assert_eq!(found, argument, "{message}");
            assert!(message.contains(says), "{message}");
        }
        // -0.6 between all of three: pivots 1, 0.64 and 1 - 0.36 - 0.96^2 / 0.64 = -0.8.
        let error = Correlation::equal(3, -0.6).unwrap_err();
        assert!(error.message.contains("pivot 3") && error.message.contains("-8.000e-1"), "{error}");
        // What is within the rounding of other programs is taken.
        let near = [1.0, 1.0 + 1e-13, 1.0 - 1e-13, 1.0 - 1e-13];
        assert!(Correlation::new(2, &near).is_ok());
    }
}
