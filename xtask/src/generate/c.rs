//! Small pieces of C.

/// Longest line, as in the rest of the project.
pub const WIDTH: usize = 110;

/// A comment of one or several lines.
pub fn comment(text: &str, indent: usize) -> String {
    let pad = " ".repeat(indent);
    let lines: Vec<_> = text.lines().flat_map(|line| wrap(line, WIDTH - 3 - indent)).collect();
    match lines.as_slice() {
        [line] if indent + line.len() + 6 <= WIDTH => format!("{pad}/* {line} */\n"),
        lines => {
            let mut comment = format!("{pad}/*\n");
            for line in lines {
                comment += format!("{pad} * {line}").trim_end();
                comment += "\n";
            }
            comment + &pad + " */\n"
        }
    }
}

/// Breaks a line at spaces; one that starts with spaces is kept as it is.
pub fn wrap(line: &str, width: usize) -> Vec<String> {
    if line.starts_with(' ') || line.len() <= width {
        return vec![line.to_owned()];
    }
    let mut lines = vec![String::new()];
    for word in line.split(' ') {
        let last = lines.last_mut().expect("there is always one");
        if !last.is_empty() && last.len() + 1 + word.len() > width {
            lines.push(word.to_owned());
        } else {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    lines
}

/// The name of a member as a C constant: `NTX_IN_SPOT`.
pub fn constant(prefix: &str, name: &str) -> String {
    format!("{prefix}{}", name.to_uppercase())
}
