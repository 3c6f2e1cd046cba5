//! The enums of the header: every number of the C API, from the registry and the enums of the library.

use super::c::{comment, constant};
use neutryx::batch::Dtype;
use neutryx::cpu::{InstructionSet, Precision};
use neutryx::engine::Backend;
use neutryx::{Input, Output, PricerId, RowCode, Status};

/// An enum of the header.
struct Enum {
    name: &'static str,
    text: &'static str,
    members: Vec<Member>,
}

struct Member {
    constant: String,
    number: i64,
    text: String,
}

/// Members with names after `prefix`, from one of the library's enums.
macro_rules! members {
    ($type:ty, $prefix:literal) => {
        <$type>::ALL.iter().map(|member| Member {
            constant: constant($prefix, member.name()),
            number: member.id().into(),
            text: member.text().to_owned(),
        })
    };
}

pub fn write() -> String {
    let mut text = String::new();
    for list in enums() {
        text += &comment(list.text, 0);
        text += &format!("typedef enum {} {{\n", list.name);
        for member in list.members {
            text += &comment(&member.text, 4);
            text += &format!("    {} = {},\n", member.constant, member.number);
        }
        // C99 and C++ both allow the comma after the last member.
        text += &format!("}} {};\n\n", list.name);
    }
    text
}

fn enums() -> Vec<Enum> {
    vec![
        Enum {
            name: "ntx_status",
            text: "What became of a call. Negative: it failed; zero: all is well; positive: it ran, with \
                   something to know. Later versions may add members.",
            members: members!(Status, "NTX_").collect(),
        },
        Enum {
            name: "ntx_row_code",
            text: "What became of a row.",
            members: row_codes()
                .into_iter()
                .map(|(code, text)| Member {
                    constant: constant("NTX_ROW_", code.name()),
                    number: code.0.into(),
                    text,
                })
                .collect(),
        },
        Enum {
            name: "ntx_option_type",
            text: "Values of the input column NTX_IN_TYPE.",
            members: [("CALL", 1, "The right to buy."), ("PUT", -1, "The right to sell.")]
                .map(|(name, number, text)| Member {
                    constant: constant("NTX_", name),
                    number,
                    text: text.to_owned(),
                })
                .into(),
        },
        Enum {
            name: "ntx_dtype",
            text: "Type of a column's elements.",
            members: members!(Dtype, "NTX_").collect(),
        },
        Enum {
            name: "ntx_pricer_id",
            text: "Pricers. ntx_pricer_describe tells their formulas, inputs and outputs.",
            members: members!(PricerId, "NTX_").collect(),
        },
        Enum { name: "ntx_input_id", text: "Inputs.", members: members!(Input, "NTX_IN_").collect() },
        Enum {
            name: "ntx_output_id",
            text: "Outputs. V is the price, S the spot price, F the forward price, K the strike, T the time \
                   to expiry, r the rate, q the dividend yield. Derivatives are per 1.00 of the input; those \
                   in time t are with respect to calendar time, a year, with the expiry fixed.",
            members: members!(Output, "NTX_OUT_").collect(),
        },
        Enum {
            name: "ntx_backend",
            text: "Where batches are priced.",
            members: members!(Backend, "NTX_BACKEND_").collect(),
        },
        Enum {
            name: "ntx_precision",
            text: "Floating-point format of the computation.",
            members: members!(Precision, "NTX_PRECISION_").collect(),
        },
        Enum {
            name: "ntx_instruction_set",
            text: "CPU instructions. Results are the same bits with all of them.",
            members: members!(InstructionSet, "NTX_INSTRUCTION_SET_").collect(),
        },
    ]
}

/// Every row code with what it means.
pub fn row_codes() -> Vec<(RowCode, String)> {
    let mut codes = vec![(RowCode::OK, "The row was priced.".to_owned())];
    for input in Input::ALL {
        let text =
            format!("The {} is NaN or not allowed; every output of the row is NaN.", words(input.name()));
        codes.push((RowCode::bad(*input), text));
    }
    let no_limit = "The inputs are allowed, but an output has no value there and is NaN, such as the charm of \
                    an option that expires now exactly at its strike.";
    codes.push((RowCode::NO_LIMIT, no_limit.to_owned()));
    codes
}

fn words(name: &str) -> String {
    name.replace('_', " ")
}
