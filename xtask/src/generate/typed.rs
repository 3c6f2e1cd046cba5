//! `include/neutryx_typed.h` and `include/neutryx_typed_simulations.h`: for each pricer and simulation two structs and
//! a function, so that C callers write names instead of numbers and the compiler checks them.

use super::c::{comment, constant};
use super::call::Call;
use neutryx::mc::SIMULATIONS;
use neutryx::mc::columns::MAX_ASSETS;
use neutryx::models::REGISTRY;

pub const OPEN: &str = include_str!("typed_open.h");
pub const OPEN_SIMULATIONS: &str = include_str!("typed_simulations_open.h");

pub fn write() -> String {
    write_header(OPEN, REGISTRY.iter().map(|pricer| write_pricer(&Call::from(*pricer))))
}

pub fn write_simulations() -> String {
    write_header(
        OPEN_SIMULATIONS,
        SIMULATIONS.iter().map(|simulation| write_simulation(&Call::from(*simulation))),
    )
}

fn write_header(open: &str, calls: impl Iterator<Item = String>) -> String {
    let mut header = open.replace("@VERSION@", neutryx::VERSION);
    for call in calls {
        header += "\n";
        header += &call;
    }
    header += "\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n";
    header
}

fn write_pricer(call: &Call) -> String {
    let name = call.name;
    let what = format!(
        "Calls ntx_price for {name}. row_codes and error may be NULL; returns what ntx_price returns."
    );
    structs(call)
        + &comment(&what, 0)
        + &format!(
            "NTX_INLINE int32_t ntx_{name}(const ntx_engine *engine, size_t rows,\n    \
             const ntx_{name}_inputs *inputs, const ntx_{name}_outputs *outputs,\n    \
             uint32_t *row_codes, ntx_error *error)\n{{\n"
        )
        + &make_batch(call)
        + "    return ntx_price(engine, &batch, NULL, error);\n}\n"
}

fn write_simulation(call: &Call) -> String {
    let name = call.name;
    let what = format!(
        "Calls ntx_simulate for {name}. row_codes, settings, state, control and error may be NULL; returns what \
         ntx_simulate returns."
    );
    structs(call)
        + &comment(&what, 0)
        + &format!(
            "NTX_INLINE int32_t ntx_{name}(const ntx_engine *engine, size_t rows,\n    \
             const ntx_{name}_inputs *inputs, const ntx_{name}_outputs *outputs,\n    \
             uint32_t *row_codes, const ntx_simulation_settings *settings, ntx_simulation_state *state,\n    \
             const ntx_control *control, ntx_error *error)\n{{\n"
        )
        + &make_batch(call)
        + "    return ntx_simulate(engine, &batch, settings, state, control, error);\n}\n"
}

fn structs(call: &Call) -> String {
    let name = call.name;
    let mut text = comment(&call.text, 0);
    text += &format!("typedef struct ntx_{name}_inputs {{\n");
    for input in &call.inputs {
        let default = match &input.default {
            Some(value) => format!("; may be left zero, which means {value}"),
            None => String::new(),
        };
        let (of, kind) =
            if input.is_per_asset { (", of each asset", "ntx_asset_columns") } else { ("", "ntx_column") };
        text += &comment(&format!("{}{of}{default}.", input.text), 4);
        text += &format!("    {kind} {};\n", input.name);
    }
    text += &format!("}} ntx_{name}_inputs;\n\n");
    text += &comment(&format!("Outputs of ntx_{name}: dense arrays, NULL for what is not asked for."), 0);
    text += &format!("typedef struct ntx_{name}_outputs {{\n");
    for output in &call.outputs {
        text += &format!("    double *{};\n", output.name);
    }
    if call.asset_outputs().next().is_some() {
        text += &comment(
            "Those of each asset: rows times settings->asset_count numbers, those of a row together.",
            4,
        );
    }
    for output in call.asset_outputs() {
        text += &format!("    double *each_{};\n", output.name);
    }
    text + &format!("}} ntx_{name}_outputs;\n\n")
}

/// The beginning of a function: a batch of what the structs have.
fn make_batch(call: &Call) -> String {
    // One asset more than there may be, for the library to refuse.
    let of = |is_per_asset: bool| if is_per_asset { MAX_ASSETS + 1 } else { 1 };
    let inputs: usize = call.inputs.iter().map(|input| of(input.is_per_asset)).sum();
    let outputs = call.outputs.len() + call.asset_outputs().count() * MAX_ASSETS;
    let mut text = format!("    ntx_input in[{inputs}];\n    ntx_output out[{outputs}];\n");
    if call.is_multi_asset() {
        text += "    const size_t assets = ntx_assets(settings);\n";
    }
    text += &format!("    ntx_batch batch = ntx_batch_init({}, rows);\n", constant("NTX_", call.name));
    text += "    if (inputs != NULL) {\n";
    for input in &call.inputs {
        let (id, name) = (constant("NTX_IN_", input.name), input.name);
        let add = if input.is_per_asset { "ntx_add_asset_inputs" } else { "ntx_add_input" };
        text += &format!("        {add}(&batch, in, {id}, &inputs->{name});\n");
    }
    text += "    }\n    if (outputs != NULL) {\n";
    for output in &call.outputs {
        let (id, name) = (constant("NTX_OUT_", output.name), output.name);
        text += &format!("        ntx_add_output(&batch, out, {id}, outputs->{name});\n");
    }
    for output in call.asset_outputs() {
        let (id, name) = (constant("NTX_OUT_", output.name), output.name);
        text += &format!("        ntx_add_asset_outputs(&batch, out, {id}, outputs->each_{name}, assets);\n");
    }
    text + "    }\n    batch.row_codes = row_codes;\n"
}
