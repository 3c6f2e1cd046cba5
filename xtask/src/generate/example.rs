//! The examples in the headers' introductions as programs, so that they are compiled and run.

/// A program whose `main` is the first indented block of a header's first comment; it fails if the
/// second price is not the known one.
pub fn write(header: &str, introduction: &str) -> String {
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
    // The price by the textbook formula, computed apart from this library.
    text + "    return price[1] < 6.3710279 || price[1] > 6.3710280;\n}\n"
}
