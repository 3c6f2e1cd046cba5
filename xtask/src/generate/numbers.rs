//! Every number of the C API, from the registry and the enums of the library, and the enums that the header
//! makes of them.

use super::c::{comment, constant};
use neutryx::batch::Dtype;
use neutryx::cpu::{InstructionSet, Precision};
use neutryx::engine::Backend;
use neutryx::mc::{
    FixingKind, Generator, PathValue, Scrambling, SimulationId, SimulationInput, SimulationOutput,
};
use neutryx::opencl::DeviceType;
use neutryx::{Input, Output, PricerId, RowCode, Status};

/// Numbers that belong together.
pub struct Enum {
    /// As in C.
    pub name: &'static str,
    /// Of its constants in C.
    pub prefix: &'static str,
    pub text: &'static str,
    pub members: Vec<Member>,
}

pub struct Member {
    /// As everywhere outside of C, such as `dividend_yield`.
    pub name: String,
    pub number: i64,
    pub text: String,
}

/// The members of one of the library's enums.
macro_rules! members {
    ($type:ty) => {
        <$type>::ALL
            .iter()
            .map(|member| Member {
                name: member.name().to_owned(),
                number: member.id().into(),
                text: member.text().to_owned(),
            })
            .collect()
    };
}

pub fn write() -> String {
    let mut text = String::new();
    for list in enums() {
        text += &comment(list.text, 0);
        text += &format!("typedef enum {} {{\n", list.name);
        for member in list.members {
            text += &comment(&member.text, 4);
            text += &format!("    {} = {},\n", constant(list.prefix, &member.name), member.number);
        }
        // C99 and C++ both allow the comma after the last member.
        text += &format!("}} {};\n\n", list.name);
    }
    text
}

/// Every enum, in the order of the header.
pub fn enums() -> Vec<Enum> {
    vec![
        Enum {
            name: "ntx_status",
            prefix: "NTX_",
            text: "What became of a call. Negative: it failed; zero: all is well; positive: it ran, with \
                   something to know. Later versions may add members.",
            members: members!(Status),
        },
        Enum {
            name: "ntx_row_code",
            prefix: "NTX_ROW_",
            text: "What became of a row.",
            members: row_codes()
                .into_iter()
                .map(|(code, text)| Member { name: code.name().to_owned(), number: code.0.into(), text })
                .collect(),
        },
        Enum {
            name: "ntx_option_type",
            prefix: "NTX_",
            text: "Values of the input column NTX_IN_TYPE.",
            members: [("call", 1, "The right to buy."), ("put", -1, "The right to sell.")]
                .map(|(name, number, text)| Member { name: name.to_owned(), number, text: text.to_owned() })
                .into(),
        },
        Enum {
            name: "ntx_direction",
            prefix: "NTX_",
            text: "Values of the input column NTX_IN_DIRECTION.",
            members: [
                ("up", 1, "The barrier is touched from below."),
                ("down", -1, "It is touched from above."),
            ]
            .map(|(name, number, text)| Member { name: name.to_owned(), number, text: text.to_owned() })
            .into(),
        },
        Enum {
            name: "ntx_knock",
            prefix: "NTX_KNOCK_",
            text: "Values of the input column NTX_IN_KNOCK.",
            members: [
                ("in", 1, "Touching the barrier makes the option."),
                ("out", -1, "Touching the barrier ends the option."),
            ]
            .map(|(name, number, text)| Member { name: name.to_owned(), number, text: text.to_owned() })
            .into(),
        },
        Enum {
            name: "ntx_dtype",
            prefix: "NTX_",
            text: "Type of a column's elements.",
            members: members!(Dtype),
        },
        Enum {
            name: "ntx_pricer_id",
            prefix: "NTX_",
            text: "Pricers. ntx_pricer_describe tells their formulas, inputs and outputs.",
            members: members!(PricerId),
        },
        Enum {
            name: "ntx_input_id",
            prefix: "NTX_IN_",
            text: "Inputs.",
            members: together(members!(Input), members!(SimulationInput)),
        },
        Enum {
            name: "ntx_output_id",
            prefix: "NTX_OUT_",
            text: "Outputs. V is the price, S the spot price, F the forward price, K the strike, T the time \
                   to expiry, r the rate, q the dividend yield. Derivatives are per 1.00 of the input; those \
                   in time t are with respect to calendar time, a year, with the expiry fixed.",
            members: together(members!(Output), members!(SimulationOutput)),
        },
        Enum {
            name: "ntx_backend",
            prefix: "NTX_BACKEND_",
            text: "Where batches are priced.",
            members: members!(Backend),
        },
        Enum {
            name: "ntx_device_type",
            prefix: "NTX_DEVICE_",
            text: "Types of OpenCL devices; they may be added up.",
            members: members!(DeviceType),
        },
        Enum {
            name: "ntx_precision",
            prefix: "NTX_PRECISION_",
            text: "Floating-point format of the computation.",
            members: members!(Precision),
        },
        Enum {
            name: "ntx_instruction_set",
            prefix: "NTX_INSTRUCTION_SET_",
            text: "CPU instructions. Results are the same bits with all of them.",
            members: members!(InstructionSet),
        },
        Enum {
            name: "ntx_simulation_id",
            prefix: "NTX_",
            text: "Simulations. ntx_simulation_describe tells what they pay, their inputs and outputs.",
            members: members!(SimulationId),
        },
        Enum {
            name: "ntx_generator",
            prefix: "NTX_GENERATOR_",
            text: "Where a simulation's random numbers come from.",
            members: members!(Generator),
        },
        Enum {
            name: "ntx_scrambling",
            prefix: "NTX_SCRAMBLING_",
            text: "How Sobol points are randomised.",
            members: members!(Scrambling),
        },
        Enum {
            name: "ntx_fixing_kind",
            prefix: "NTX_FIXINGS_",
            text: "How the times at which a path is looked at are given.",
            members: members!(FixingKind),
        },
        Enum {
            name: "ntx_path_value",
            prefix: "NTX_PATH_",
            text: "What is written of a path, for each interval and asset.",
            members: members!(PathValue),
        },
    ]
}

/// The columns of pricers and those that only simulations have, which share their numbers.
fn together(mut all: Vec<Member>, of_simulations: Vec<Member>) -> Vec<Member> {
    let (_, own): (Vec<_>, Vec<_>) =
        of_simulations.into_iter().partition(|one| all.iter().any(|known| known.number == one.number));
    all.extend(own);
    all
}

/// Every row code with what it means.
pub fn row_codes() -> Vec<(RowCode, String)> {
    let mut codes = vec![(RowCode::OK, "The row was priced.".to_owned())];
    let bad = |what: String| format!("The {what} is NaN or not allowed; every output of the row is NaN.");
    codes.extend(Input::ALL.iter().map(|input| (RowCode::bad(*input), bad(words(input.name())))));
    for input in SimulationInput::ALL {
        let code = RowCode(input.id());
        if codes.iter().all(|(known, _)| *known != code) {
            codes.push((code, bad(format!("value of {}", input.name()))));
        }
    }
    let special = RowCode::SPECIAL.iter().chain(&[RowCode::NO_PATHS, RowCode::OTHER_INPUTS]);
    codes.extend(special.map(|code| (*code, code.text().to_owned())));
    codes
}

fn words(name: &str) -> String {
    name.replace('_', " ")
}
