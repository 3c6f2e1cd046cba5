//! Numbers as the command line reads and writes them.

use std::io::Write;

/// Appends `value` with 17 significant digits, which read back to the same bits. Trailing zeros are left out;
/// numbers far from one are written with an exponent.
pub fn write(out: &mut Vec<u8>, value: f64) {
    if !value.is_finite() {
        let text = if value.is_nan() {
            "nan"
        } else if value > 0.0 {
            "inf"
        } else {
            "-inf"
        };
        out.extend_from_slice(text.as_bytes());
        return;
    }
    if value == 0.0 {
        out.extend_from_slice(if value.is_sign_negative() { b"-0" } else { b"0" });
        return;
    }
    // d.dddddddddddddddde[-]xxx, always 17 digits.
    let mut scratch = [0u8; 32];
    let mut rest = &mut scratch[..];
    if write!(rest, "{value:.16e}").is_err() {
        return;
    }
    let length = 32 - rest.len();
    let text = &scratch[..length];
    let (sign, text) = if text[0] == b'-' { (&text[..1], &text[1..]) } else { (&text[..0], text) };
    let mut digits = [0u8; 17];
    digits[0] = text[0];
    digits[1..].copy_from_slice(&text[2..18]);
    let exponent = text[19..].iter().fold(0i32, |number, byte| match byte {
        b'-' => number,
        digit => number * 10 + i32::from(digit - b'0'),
    });
    let exponent = if text[19] == b'-' { -exponent } else { exponent };
    let significant = 17 - digits.iter().rev().take_while(|digit| **digit == b'0').count();
    let digits = &digits[..significant];

    out.extend_from_slice(sign);
    match exponent {
        0..=16 => {
            let whole = exponent as usize + 1;
            if significant <= whole {
                out.extend_from_slice(digits);
                out.extend(std::iter::repeat_n(b'0', whole - significant));
            } else {
                out.extend_from_slice(&digits[..whole]);
                out.push(b'.');
                out.extend_from_slice(&digits[whole..]);
            }
        }
        -5..=-1 => {
            out.extend_from_slice(b"0.");
            out.extend(std::iter::repeat_n(b'0', (-exponent - 1) as usize));
            out.extend_from_slice(digits);
        }
        _ => {
            out.push(digits[0]);
            if significant > 1 {
                out.push(b'.');
                out.extend_from_slice(&digits[1..]);
            }
            out.extend_from_slice(if exponent < 0 { b"e-" } else { b"e+" });
            // At least two digits, as C writes them.
            let size = exponent.unsigned_abs();
            if size < 10 {
                out.push(b'0');
            }
            // Writing to a vector cannot fail.
            let _ = write!(out, "{size}");
        }
    }
}

#[cfg(test)]
mod tests {
    fn text(value: f64) -> String {
        let mut out = Vec::new();
        super::write(&mut out, value);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn digits_are_those_of_c() {
        // What printf("%.17g") writes, but for the exponent from which 'e' is used on the small side.
        for (value, expected) in [
            (0.1, "0.10000000000000001"),
            (-2.5, "-2.5"),
            (100.0, "100"),
            (1e16, "10000000000000000"),
            (1e17, "1e+17"),
            (1.0 / 3.0, "0.33333333333333331"),
            (1e-5, "0.000010000000000000001"),
            (1e-7, "9.9999999999999995e-08"),
            (f64::MAX, "1.7976931348623157e+308"),
            (5e-324, "4.9406564584124654e-324"),
            (0.0, "0"),
            (-0.0, "-0"),
            (f64::NAN, "nan"),
            (f64::NEG_INFINITY, "-inf"),
        ] {
            assert_eq!(text(value), expected);
        }
    }

    #[test]
    fn every_number_reads_back_to_the_same_bits() {
        let mut bits = 0x9E37_79B9_7F4A_7C15u64;
        for _ in 0..200_000 {
            bits = bits.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            for value in [f64::from_bits(bits), (bits >> 11) as f64 * 1e-12] {
                if value.is_finite() {
                    assert_eq!(text(value).parse::<f64>().unwrap().to_bits(), value.to_bits());
                }
            }
        }
    }
}
