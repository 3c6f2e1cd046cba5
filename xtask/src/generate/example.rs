//! The examples in the headers' introductions as programs, so that they are compiled and run.

/// The second price of the examples that price calls, by the textbook formula, computed apart from this library.
pub const CALL: &str = "price[1] < 6.3710279 || price[1] > 6.3710280";
/// The second price of the example that simulates: 12 monthly fixings, exact for a case of Levy (1997), by the recursion
/// of tests/reference/simulation/asian_discrete_arithmetic.csv.
pub const ASIAN: &str = "standard_error[1] > 1e-3 || price[1] < 2.11183889635 - 4.0 * standard_error[1]\n        \
                         || price[1] > 2.11183889635 + 4.0 * standard_error[1]";

/// A program whose `main` is the first indented block of a header's first comment; it fails if `wrong` holds then.
pub fn write(header: &str, introduction: &str, wrong: &str) -> String {
    let code: Vec<_> = introduction
        .lines()
        .map_while(|line| line.strip_prefix("/*").or_else(|| line.strip_prefix(" *")))
        .filter_map(|line| line.strip_prefix("     "))
        .collect();
    let mut text = format!(
        "/* The example of {header}. Written by `cargo xtask gen`; do not edit. */\n\
         #include <{header}>\n\n#include <stdio.h>\n\nint main(void)\n{{\n"
    );
    for line in code {
        text += format!("    {line}").trim_end();
        text.push('\n');
    }
    text + &format!("    return {wrong};\n}}\n")
}
