//! `tests/interop/pricers.h`: the registry as C arrays, for the program that writes the table every language reads.

use super::c::constant;
use neutryx::models::{Pricer, REGISTRY};

const OPEN: &str = "\
/* What the pricers take and give. Written by `cargo xtask gen`; do not edit. */
#ifndef INTEROP_PRICERS_H
#define INTEROP_PRICERS_H

#include <neutryx.h>

typedef struct table_input {
    uint32_t id;
    const char *name, *unit, *domain;
    int is_optional;
} table_input;

typedef struct table_output {
    uint32_t id;
    const char *name;
} table_output;

typedef struct table_pricer {
    uint32_t id;
    const char *name;
    size_t input_count, output_count;
    const table_input *inputs;
    const table_output *outputs;
} table_pricer;

";

pub fn write() -> String {
    let mut text = OPEN.to_owned();
    for pricer in REGISTRY {
        text += &columns(pricer);
    }
    text += "static const table_pricer PRICERS[] = {\n";
    for pricer in REGISTRY {
        let (name, constant) = (pricer.name(), constant("NTX_", pricer.name()));
        let (ins, outs) = (pricer.inputs.len(), pricer.outputs.iter().count());
        text += &format!("    {{ {constant}, \"{name}\", {ins}, {outs}, {name}_inputs, {name}_outputs }},\n");
    }
    text + "};\n\nenum { PRICER_COUNT = sizeof PRICERS / sizeof *PRICERS };\n\n#endif\n"
}

fn columns(pricer: &Pricer) -> String {
    let mut text = format!("static const table_input {}_inputs[] = {{\n", pricer.name());
    for column in pricer.inputs {
        let name = column.input.name();
        let (id, unit, domain) = (constant("NTX_IN_", name), column.unit, column.domain.name());
        let optional = i32::from(column.default.is_some());
        text += &format!("    {{ {id}, \"{name}\", \"{unit}\", \"{domain}\", {optional} }},\n");
    }
    text += &format!("}};\n\nstatic const table_output {}_outputs[] = {{\n", pricer.name());
    for output in pricer.outputs.iter() {
        text += &format!("    {{ {}, \"{}\" }},\n", constant("NTX_OUT_", output.name()), output.name());
    }
    text + "};\n\n"
}
