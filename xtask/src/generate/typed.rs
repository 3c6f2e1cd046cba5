//! `include/neutryx_typed.h`: for each pricer two structs and a function, so that C callers write names
//! instead of numbers and the compiler checks them.

use super::c::{comment, constant};
use neutryx::models::{Pricer, REGISTRY};

const OPEN: &str = include_str!("typed_open.h");

pub fn write() -> String {
    let mut header = OPEN.replace("@VERSION@", neutryx::VERSION);
    for pricer in REGISTRY {
        header += "\n";
        header += &write_pricer(pricer);
    }
    header += "\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n";
    header
}

fn write_pricer(pricer: &Pricer) -> String {
    let name = pricer.name();
    let mut text = comment(&format!("{}.\n\n{}\n\n{}", pricer.title, pricer.text, pricer.reference), 0);
    text += &format!("typedef struct ntx_{name}_inputs {{\n");
    for column in pricer.inputs {
        let unit = if column.unit.is_empty() { String::new() } else { format!(" [{}]", column.unit) };
        let domain = column.domain.text();
        let default = column
            .default
            .map(|value| format!("; may be left zero, which means {value}"))
            .unwrap_or_default();
        text += &comment(&format!("{}{unit}: {domain}{default}.", column.text), 4);
        text += &format!("    ntx_column {};\n", column.input.name());
    }
    text += &format!("}} ntx_{name}_inputs;\n\n");
    text += &comment(&format!("Outputs of ntx_{name}: dense arrays, NULL for what is not asked for."), 0);
    text += &format!("typedef struct ntx_{name}_outputs {{\n");
    for output in pricer.outputs.iter() {
        text += &format!("    double *{};\n", output.name());
    }
    text += &format!("}} ntx_{name}_outputs;\n\n");
    text += &comment(
        &format!(
            "Calls ntx_price for {name}. row_codes and error may be NULL; returns what ntx_price returns."
        ),
        0,
    );
    text += &format!(
        "NTX_INLINE int32_t ntx_{name}(const ntx_engine *engine, size_t rows,\n    \
         const ntx_{name}_inputs *inputs, const ntx_{name}_outputs *outputs,\n    \
         uint32_t *row_codes, ntx_error *error)\n{{\n"
    );
    let (ins, outs) = (pricer.inputs.len(), pricer.outputs.iter().count());
    text += &format!("    ntx_input in[{ins}];\n    ntx_output out[{outs}];\n");
    text += &format!("    ntx_batch batch = ntx_batch_init({}, rows);\n", constant("NTX_", name));
    text += "    if (inputs != NULL) {\n";
    for column in pricer.inputs {
        let (id, name) = (constant("NTX_IN_", column.input.name()), column.input.name());
        text += &format!("        ntx_add_input(&batch, in, {id}, &inputs->{name});\n");
    }
    text += "    }\n    if (outputs != NULL) {\n";
    for output in pricer.outputs.iter() {
        let (id, name) = (constant("NTX_OUT_", output.name()), output.name());
        text += &format!("        ntx_add_output(&batch, out, {id}, outputs->{name});\n");
    }
    text += "    }\n    batch.row_codes = row_codes;\n    \
             return ntx_price(engine, &batch, NULL, error);\n}\n";
    text
}
