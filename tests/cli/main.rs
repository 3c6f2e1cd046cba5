//! The command line, driven as a user or a script would.
#![cfg(feature = "cli")]

mod simulation;

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_neutryx");

/// A folder of the test's own, emptied at its start.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn run(arguments: &[&str]) -> Output {
    Command::new(PROGRAM).args(arguments).stdin(Stdio::null()).output().unwrap()
}

/// Runs with `input` on standard input.
fn pipe(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // A program that fails early does not read its input.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("ended by a signal")
}
fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}
fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}
/// The cells of CSV text, header included.
fn cells(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(String::from).collect()).collect()
}
/// The cells of the column `name`, header left out.
fn column(text: &str, name: &str) -> Vec<String> {
    let cells = cells(text);
    let position = cells[0].iter().position(|header| header == name).unwrap();
    cells[1..].iter().map(|row| row[position].clone()).collect()
}
fn numbers(text: &str, name: &str) -> Vec<f64> {
    column(text, name).iter().map(|cell| cell.parse().unwrap()).collect()
}

const PRICE: &[&str] = &["price", "-", "--pricer", "bsm_european"];
const HEADER: &str = "type,spot,strike,time,rate,vol\n";

fn price(rows: &str, more: &[&str]) -> Output {
    pipe(&[PRICE, more].concat(), format!("{HEADER}{rows}").as_bytes())
}

#[test]
fn published_prices_are_matched() {
    let book = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reference/published/european_haug.csv");
    let out = folder("published").join("out.csv");
    let map = "spot=S,strike=K,dividend_yield=q,rate=r,time=T,vol=sigma";
    // The book has a column `price` of its own; the result's replaces it, so it is read from the book.
    let expected = numbers(&fs::read_to_string(book).unwrap(), "price");
    let output = run(&["price", book, "-o", out.to_str().unwrap(), "--pricer", "bsm", "--map", map]);
    assert_eq!((code(&output), stderr(&output), stdout(&output)), (0, "", ""));
    let text = fs::read_to_string(out).unwrap();
    assert_eq!(cells(&text)[0].join(","), "source,type,K,S,q,r,T,sigma,tol,price,status");
    let found = numbers(&text, "price");
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(&expected) {
        assert!((found - expected).abs() <= 1e-4, "{found} {expected}");
    }
    assert!(column(&text, "source").iter().all(|source| source.contains("Haug, Option")));
}

#[test]
fn results_are_those_of_the_library_to_the_last_bit() {
    use neutryx::{Batch, Engine, Input, Output, PricerId};
    let count = 1000;
    let at = |row: usize, step: f64| (row as f64 * step).fract();
    let spot: Vec<f64> = (0..count).map(|row| 50.0 + 100.0 * at(row, 0.618_033_988_749)).collect();
    let vol: Vec<f64> = (0..count).map(|row| 0.01 + at(row, 0.754_877_666_2)).collect();
    let mut expected = vec![vec![0.0; count]; 2];
    let [price, delta] = &mut expected[..] else { unreachable!() };
    let mut batch = Batch::builder(PricerId::BsmEuropean, count)
        .input(Input::Type, -1.0)
        .input(Input::Spot, &spot)
        .input(Input::Strike, 100.0)
        .input(Input::Time, 0.5)
        .input(Input::Rate, 0.02)
        .input(Input::Vol, &vol)
        .output(Output::Price, price)
        .output(Output::Delta, delta)
        .build()
        .unwrap();
    Engine::new(&Default::default()).unwrap().price(&mut batch).unwrap();
    drop(batch);

    let mut book = String::from("spot,vol\n");
    for (spot, vol) in spot.iter().zip(&vol) {
        book += &format!("{spot:e},{vol}\n");
    }
    let set = "type=put,strike=100,time=0.5,rate=0.02";
    let more = ["--set", set, "--outputs", "price,delta", "--only-outputs"];
    let output = pipe(&[PRICE, &more].concat(), book.as_bytes());
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    for (name, expected) in ["price", "delta"].iter().zip(&expected) {
        let found = numbers(stdout(&output), name);
        assert!(found.iter().zip(expected).all(|(a, b)| a.to_bits() == b.to_bits()), "{name}");
    }
}

#[test]
fn bad_rows_are_named_and_harm_no_other() {
    let rows = "call,100,100,1,0.05,0.2\n\
                call,100,100,1,0.05,abc\n\
                call,100,100,1,0.05,\n\
                call,100,100,1,0.05\n\
                call,100,100,1,0.05,0.2,7\n\
                straddle,100,100,1,0.05,0.2\n\
                2,100,100,1,0.05,0.2\n\
                call,-1,100,1,0.05,0.2\n\
                call,nan,100,1,0.05,0.2\n\
                call,100,\"1,5\",1,0.05,0.2\n\
                call,100,100,-1,0.05,0.2\n\
                call,100,100,1,inf,0.2\n\
                x,y,z,,,\n\
                call,100,100,1,0.05,0.2\n";
    let output = price(rows, &["--outputs", "price,vega"]);
    assert_eq!(code(&output), 1);
    assert_eq!(stderr(&output), "neutryx: 12 of 14 rows are not ok; the first is data row 2: bad_vol\n");
    let status = "ok bad_vol bad_vol bad_vol bad_row bad_type bad_type bad_spot bad_spot bad_strike \
                  bad_time bad_rate bad_type ok";
    assert_eq!(column(stdout(&output), "status").join(" "), status);
    for row in &cells(stdout(&output))[1..] {
        let [price, vega] = [&row[6], &row[7]];
        match row[8].as_str() {
            "ok" => {
                let price: f64 = price.parse().unwrap();
                assert!((price - 10.450583572185565).abs() < 1e-13, "{price}");
            }
            _ => assert_eq!((price.as_str(), vega.as_str()), ("nan", "nan")),
        }
    }
    // A row with too many cells is bad even where no cell of it is read.
    let constants = "type=call,spot=1,strike=1,time=1,rate=0,vol=1";
    let output = pipe(&[PRICE, &["--set", constants]].concat(), b"id\n1\n1,2\n");
    assert_eq!(column(stdout(&output), "status").join(" "), "ok bad_row");
    assert_eq!(column(stdout(&output), "price")[1], "nan");
}

#[test]
fn every_way_to_say_call_and_put_is_understood() {
    let types = ["call", "CALL", "c", "C", "1", "1.0", "+1", " Call ", "\"c\"", "1e0"];
    let puts = ["put", "Put", "p", "P", "-1", "-1.0", " p", "-1.00", "\"put\"", "-1"];
    let row = |kind: &&str| format!("{kind},100,110,1,0.05,0.2\n");
    let rows: String = types.iter().chain(&puts).map(row).collect();
    let output = price(&rows, &[]);
    assert_eq!(code(&output), 0, "{}", stdout(&output));
    let prices = column(stdout(&output), "price");
    assert!(prices[..10].iter().all(|price| *price == prices[0]));
    assert!(prices[10..].iter().all(|price| *price == prices[10]));
    assert_ne!(prices[0], prices[10]);
}

#[test]
fn infinities_are_read_and_written() {
    // Gamma at the strike at expiry is a spike without bound.
    let rows =
        "call,100,90,0,0.05,0.2\ncall,100,100,0,0.05,0.2\nput,100,100,1,-inf,0.2\nput,100,100,1,0,Infinity\n";
    let output = price(rows, &["--outputs", "gamma,price"]);
    let text = stdout(&output);
    assert_eq!(column(text, "price")[..2], ["10", "0"]);
    assert_eq!(column(text, "gamma")[..2], ["0", "inf"]);
    assert_eq!(column(text, "status")[..3], ["ok", "ok", "bad_rate"]);
    // An infinite volatility is allowed: the put is worth its strike.
    assert_eq!(column(text, "price")[3], "100");
}

#[test]
fn files_of_spreadsheets_are_understood() {
    let book = b"\xef\xbb\xbf\"type\", spot ,strike,time,rate,vol,\"note, with comma\"\r\n\
                 call,100,100,1,0.05,0.2,\"a \"\"quoted\"\" word\"\r\n\
                 \r\n\
                 put,100,100,1,0.05,0.2,\"two\nlines\"\r\n\
                 put,100,100,1,0.05,0.2,caf\xe9\r\n";
    let output = pipe(PRICE, book);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let text = String::from_utf8_lossy(&output.stdout);
    let cells = cells(&text);
    assert_eq!(cells.len(), 4);
    assert_eq!(cells[0].join("|"), "type|spot|strike|time|rate|vol|note, with comma|price|status");
    assert_eq!(cells[1][6], "a \"quoted\" word");
    assert_eq!(cells[2][6], "two\nlines");
    // Cells that are not read are passed on as they are, in whatever encoding.
    assert!(output.stdout.windows(4).any(|bytes| bytes == b"caf\xe9"));

    let book = b"type;spot;strike;time;rate;vol\nc;100;100;1;0.05;0.2\n";
    let output = pipe(PRICE, book);
    assert_eq!(code(&output), 2);
    assert!(stderr(&output).contains("--delimiter ';'"), "{}", stderr(&output));
    let output = pipe(&[PRICE, &["--delimiter", ";"]].concat(), book);
    assert_eq!((code(&output), column(stdout(&output), "status").join(" ")), (0, "ok".into()));
    let tabs = String::from_utf8_lossy(book).replace(';', "\t");
    let output = pipe(&[PRICE, &["--delimiter", "tab"]].concat(), tabs.as_bytes());
    assert_eq!(code(&output), 0);
}

#[test]
fn missing_columns_are_explained() {
    let output = pipe(PRICE, b"type,S,strike,time,rate,vol\n");
    assert_eq!(code(&output), 2);
    assert_eq!(
        stderr(&output),
        "neutryx: -: the file has no column `spot`\n  \
         the file has  type, S, strike, time, rate, vol\n  \
         bsm_european takes  type, spot, strike, time, rate, [dividend_yield], vol\n  \
         name the column with --map spot=COLUMN, or give one value for all rows with --set spot=VALUE\n"
    );
    let output = pipe(&[PRICE, &["--map", "spot=Spot"]].concat(), b"type,S,strike,time,rate,vol\n");
    assert!(stderr(&output).contains("no column `Spot`"), "{}", stderr(&output));
    // A default does not stand in for a column that was asked for.
    let header = "type,spot,strike,time,rate,vol\n".as_bytes();
    let output = pipe(&[PRICE, &["--map", "dividend_yield=q"]].concat(), header);
    assert_eq!(code(&output), 2);
}

#[test]
fn mistakes_fail_with_two_and_say_why() {
    let header = HEADER.as_bytes();
    let cases: &[(&[&str], &[u8], &str)] = &[
        (PRICE, b"", "the file is empty"),
        (PRICE, b"type,spot,strike,time,rate,vol,vol\n", "more than one column `vol`"),
        (&["price", "-", "--pricer", "bsn"], header, "there are bsm_european, black76_european"),
        (&["price", "-"], header, "--pricer"),
        (&["price", "no/such.csv", "--pricer", "bsm"], header, "cannot read no/such.csv"),
        (&["price", ".", "--pricer", "bsm"], header, "cannot read ."),
        (
            &["price", "-", "--pricer", "bsm", "--outputs", "prise"],
            header,
            "no output `prise`; it gives price",
        ),
        (&["price", "-", "--pricer", "black76", "--outputs", "phi"], header, "no output `phi`"),
        (&["price", "-", "--pricer", "bsm", "--set", "cash=1"], header, "takes no `cash`"),
        (
            &["price", "-", "--pricer", "bsm", "--set", "volatility=1"],
            header,
            "no input is called `volatility`",
        ),
        (&["price", "-", "--pricer", "bsm", "--set", "vol=high"], header, "`high` is no value for `vol`"),
        (&["price", "-", "--pricer", "bsm", "--set", "vol"], header, "write INPUT="),
        (&["price", "-", "--pricer", "bsm", "--set", "vol=1", "--map", "vol=v"], header, "given twice"),
        (&["price", "-", "--pricer", "bsm", "--set", "vol=1,vol=2"], header, "given twice"),
        (&["price", "-", "--pricer", "bsm", "--threads", "9999"], header, "at most 1024"),
        (&["price", "-", "--pricer", "bsm", "--instruction-set", "mmx"], header, "avx2"),
        (&["price", "-", "--pricer", "bsm", "-o", "no/such/out.csv"], header, "cannot write no/such/out.csv"),
        (&["describe", "bsn"], header, "no pricer is called `bsn`"),
        (
            &["price", "-", "--pricer", "bsm", "--backend", "opencl", "--device", "nosuch"],
            header,
            "OpenCL device",
        ),
        (&["bench", "--rows", "0"], header, "--rows"),
        (&["bench", "--seconds", "nan"], header, "--seconds"),
        (&["plot", "smile", "-", "-o", "x.jpg"], b"strike,time,vol\n1,1,1\n", ".svg or .png"),
        (&["plot", "profile", "-o", "x.svg", "--set", "spot=1"], header, "no constant `spot`"),
        (&["frobnicate"], header, "frobnicate"),
        (&[], header, "Usage"),
    ];
    for (arguments, input, message) in cases {
        let output = pipe(arguments, input);
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(stderr(&output).contains(message), "{arguments:?}: {}", stderr(&output));
        assert!(!stderr(&output).contains("panicked"), "{arguments:?}");
    }
}

#[test]
fn no_incomplete_result_is_left() {
    let folder = folder("incomplete");
    let out = folder.join("out.csv");
    fs::write(&out, "before").unwrap();
    let output = pipe(&["price", "-", "-o", out.to_str().unwrap(), "--pricer", "bsm"], b"type\ncall\n");
    assert_eq!(code(&output), 2);
    assert_eq!(fs::read_to_string(&out).unwrap(), "before");

    // Onto the book itself, and with bad rows: complete, so it is there.
    let book = folder.join("book.csv");
    fs::write(&book, format!("{HEADER}call,100,100,1,0,0.2\nx,1,1,1,0,1\n")).unwrap();
    let name = book.to_str().unwrap();
    for _ in 0..2 {
        let output = run(&["price", name, "-o", name, "--pricer", "bsm"]);
        assert_eq!(code(&output), 1);
        assert!(stderr(&output).starts_with("neutryx: 1 of 2 rows is not ok"), "{}", stderr(&output));
        let text = fs::read_to_string(&book).unwrap();
        assert_eq!(cells(&text)[0].join(","), "type,spot,strike,time,rate,vol,price,status");
    }
    let mut names: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["book.csv", "out.csv"]);
}

#[test]
fn long_books_stream() {
    // Three chunks and a bit; a bad row in the last.
    let count = 200_001;
    let mut rows = String::new();
    for row in 0..count {
        let vol = if row == 199_999 { "?".into() } else { format!("0.{:03}", row % 900 + 100) };
        rows += &format!("{},100,100,1,0.05,{vol}\n", if row % 2 == 0 { "c" } else { "p" });
    }
    let one = price(&rows, &["--threads", "1"]);
    let two = price(&rows, &["--threads", "3"]);
    assert_eq!(code(&one), 1);
    assert_eq!(stderr(&one), "neutryx: 1 of 200001 rows is not ok; the first is data row 200000: bad_vol\n");
    assert!(one.stdout == two.stdout, "the result depends on the number of threads");
    let prices = column(stdout(&one), "price");
    assert_eq!(prices.len(), count);
    for row in (0..count - 1800).step_by(97) {
        assert_eq!(prices[row], prices[row + 1800]);
    }
    assert_eq!(price("", &[]).stdout, b"type,spot,strike,time,rate,vol,price,status\n");
}

#[test]
#[cfg(unix)]
fn a_reader_that_goes_away_ends_it_quietly() {
    let mut command = Command::new(PROGRAM);
    command.args(PRICE).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(HEADER.as_bytes());
        for _ in 0..500_000 {
            if stdin.write_all(b"call,100,100,1,0.05,0.2\n").is_err() {
                break;
            }
        }
    });
    let mut stdout = child.stdout.take().unwrap();
    stdout.read_exact(&mut [0; 100]).unwrap();
    drop(stdout);
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    assert_eq!((code(&output), stderr(&output)), (0, ""));

    for arguments in [&["pricers"][..], &["describe", "bsm"], &["devices"], &["bench", "--seconds", "0.1"]] {
        let mut command = Command::new(PROGRAM);
        let mut child =
            command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!((code(&output), stderr(&output)), (0, ""), "{arguments:?}");
    }
}

#[test]
fn single_precision_and_instruction_sets_can_be_chosen() {
    let rows = "call,100,105,0.75,0.05,0.3\n".repeat(20);
    let double = price(&rows, &[]);
    let portable = price(&rows, &["--instruction-set", "portable", "--precision", "f64"]);
    assert!(double.stdout == portable.stdout);
    let single = price(&rows, &["--precision", "f32"]);
    let (double, single) = (numbers(stdout(&double), "price")[0], numbers(stdout(&single), "price")[0]);
    assert!(double != single && (double - single).abs() < 1e-4 * double, "{double} {single}");
}

#[test]
fn the_registry_is_listed_and_described() {
    let output = run(&["pricers"]);
    assert_eq!(code(&output), 0);
    for pricer in neutryx::models::REGISTRY {
        assert!(stdout(&output).lines().any(|line| line.starts_with(pricer.name())));
        let name = pricer.name();
        let text = run(&["describe", name]);
        assert!(stdout(&text).contains(pricer.title));
        let short = run(&["describe", name.trim_end_matches("_european"), "--json"]);
        let json: serde_json::Value = serde_json::from_slice(&short.stdout).unwrap();
        assert_eq!(json["name"], name);
        let names = |list: &serde_json::Value| -> Vec<String> {
            list.as_array().unwrap().iter().map(|item| item["name"].as_str().unwrap().to_string()).collect()
        };
        let inputs: Vec<_> = pricer.inputs.iter().map(|column| column.input.name()).collect();
        let outputs: Vec<_> = pricer.outputs.iter().map(|output| output.name()).collect();
        assert_eq!((names(&json["inputs"]), names(&json["outputs"])), (to_owned(inputs), to_owned(outputs)));
    }
}

fn to_owned(names: Vec<&str>) -> Vec<String> {
    names.into_iter().map(String::from).collect()
}

#[test]
fn devices_and_speed_are_reported() {
    let devices: serde_json::Value = serde_json::from_slice(&run(&["devices", "--json"]).stdout).unwrap();
    assert_eq!(devices[0]["backend"], "cpu");
    assert_eq!(devices[0]["instruction_set"], neutryx::InstructionSet::best().name());
    assert!(stdout(&run(&["devices"])).contains("portable"));

    for pricer in neutryx::models::REGISTRY {
        let arguments = ["bench", "--pricer", pricer.name(), "--outputs", "all", "--rows", "1001"];
        let more = ["--threads", "1", "--seconds", "0.02", "--backend", "cpu", "--json"];
        let output = run(&[&arguments[..], &more].concat());
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(report["pricer"], pricer.name());
        assert_eq!(
            (&report["rows"], &report["bad_rows"], &report["threads"]),
            (&1001.into(), &0.into(), &1.into())
        );
        let number = |name: &str| report[name].as_f64().unwrap();
        assert!(number("minimum_seconds") > 0.0 && number("minimum_seconds") <= number("median_seconds"));
        let product = number("options_per_second") * number("nanoseconds_per_option");
        assert!((product / 1e9 - 1.0).abs() < 1e-9);
    }
    let text = run(&["bench", "--rows", "100", "--seconds", "0.02", "--precision", "f32"]);
    assert!(stdout(&text).contains("options a second"), "{}", stdout(&text));
}

#[test]
fn charts_are_drawn() {
    let folder = folder("charts");
    let book = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/dax-2002-07-05.csv");
    let charts: [&[&str]; 5] = [
        &["smile", book, "--title", "a < b & c"],
        &["surface", book],
        &["surface", book, "--value", "gamma"],
        &["profile", "--set", "type=put,strike=4600"],
        &[
            "profile",
            "--pricer",
            "bachelier",
            "--outputs",
            "all",
            "--times",
            "0,1",
            "--from",
            "-50",
            "--to",
            "150",
        ],
    ];
    for (i, chart) in charts.iter().enumerate() {
        for extension in ["svg", "png"] {
            let file = folder.join(format!("{i}.{extension}"));
            let output = run(&[&["plot"][..], chart, &["-o", file.to_str().unwrap()]].concat());
            assert_eq!((code(&output), stderr(&output)), (0, ""), "{chart:?}");
            let bytes = fs::read(&file).unwrap();
            if extension == "png" {
                assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n") && bytes.ends_with(b"IEND\xae\x42\x60\x82"));
                let size = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
                assert!(size(16) >= 1000 && size(20) >= 500);
                assert!(bytes.len() > 20_000, "{chart:?}: an empty picture");
            } else {
                let text = String::from_utf8(bytes).unwrap();
                assert!(text.starts_with("<svg width=\"") && text.trim_end().ends_with("</svg>"));
                assert!(!text.contains("NaN") && !text.contains("inf\""));
                if i == 0 {
                    assert!(text.contains("a &lt; b &amp; c"));
                    assert!(text.matches("<polyline").count() > 8);
                    assert!(text.contains("703 days"));
                }
            }
        }
    }
}

#[test]
fn a_chain_gives_its_volatilities_and_its_reasons() {
    let folder = folder("iv");
    let chain = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/chain.csv");
    let (out, chart) = (folder.join("vols.csv"), folder.join("smile.svg"));
    let base = ["iv", chain, "--date", "2026-01-19"];
    let files = ["-o", out.to_str().unwrap(), "--plot", chart.to_str().unwrap()];
    let output = run(&[&base[..], &files].concat());
    assert_eq!((code(&output), stderr(&output)), (1, ""));
    assert!(fs::read_to_string(chart).unwrap().contains("Implied volatility by strike"));
    let text = fs::read_to_string(&out).unwrap();
    assert_eq!(
        cells(&text)[0].join(","),
        "Type,Strike,Bid,Ask,Expiration,time,forward,discount,bid_vol,mid_vol,ask_vol,status"
    );
    // The chain was made with a rate of 3 % on a spot of 100.
    for (time, forward, discount) in numbers(&text, "time")
        .iter()
        .zip(numbers(&text, "forward"))
        .zip(numbers(&text, "discount"))
        .map(|((time, forward), discount)| (time, forward, discount))
    {
        assert!((forward / (100.0 * (0.03 * time).exp()) - 1.0).abs() < 1e-3, "{time} {forward}");
        assert!((discount / (-0.03 * time).exp() - 1.0).abs() < 5e-3, "{time} {discount}");
    }
    let statuses = column(&text, "status");
    let count = |status: &str| statuses.iter().filter(|each| *each == status).count();
    // One quote is far below; the wide markets of deep options have mids a cent below, too.
    assert_eq!((count("below_intrinsic"), count("crossed"), count("bad_quote")), (3, 1, 1));
    assert_eq!(count("no_bid"), 7);
    let (strikes, mids) = (numbers(&text, "Strike"), numbers(&text, "mid_vol"));
    for (row, status) in statuses.iter().enumerate() {
        assert_eq!(status == "ok", mids[row].is_finite(), "row {}", row + 1);
        // The smile of the chain, a little apart by the rounding to cents.
        if status == "ok" && (90.0..=110.0).contains(&strikes[row]) {
            assert!((0.19..0.26).contains(&mids[row]), "row {}: {}", row + 1, mids[row]);
        }
    }
    assert!(stdout(&output).contains("below_intrinsic"));

    // Clamped, a bid below the intrinsic value bounds nothing; to a pipe the summary is no part of the result.
    let bid = |output: &Output| column(stdout(output), "bid_vol")[0].clone();
    let plain = run(&base);
    assert_eq!(bid(&plain), "nan");
    assert_eq!(bid(&run(&[&base[..], &["--clamp"]].concat())), "0");
    assert!(stderr(&plain).contains("below_intrinsic") && cells(stdout(&plain)).len() == 53);

    // Times in years need no date, and columns may have other names.
    let years = "option,k,b,a,time\ncall,100,5,5.2,0.5\nput,100,4,4.2,0.5\n";
    let map = ["iv", "-", "--map", "type=option,strike=k,bid=b,ask=a"];
    let output = pipe(&map, years.as_bytes());
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert_eq!(numbers(stdout(&output), "forward"), [101.0, 101.0]);

    for (arguments, says) in [
        (&["iv", chain][..], "--date"),
        (&["iv", "missing.csv", "--date", "2026-01-19"], "missing.csv"),
        (&["iv", chain, "--date", "yesterday"], "yesterday"),
        (&["iv", chain, "--date", "2026-01-19", "--map", "bid=Nothing"], "Nothing"),
    ] {
        let output = run(arguments);
        assert_eq!(code(&output), 2);
        assert!(stderr(&output).contains(says), "{}", stderr(&output));
    }
}
