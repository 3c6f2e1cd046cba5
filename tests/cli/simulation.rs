//! `neutryx mc`.

use crate::{cells, code, column, folder, numbers, pipe, run, stderr, stdout};
use std::fs;

const ASIANS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/asians.csv");
const BARRIERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/barriers.csv");
const SPREADS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/spreads.csv");
const ASIAN: [&str; 6] = ["mc", ASIANS, "--simulation", "asian_arithmetic", "--fixings", "12"];

#[test]
fn results_are_those_of_the_library_to_the_last_bit() {
    use neutryx::engine::Control;
    use neutryx::mc::{
        Fixings, Generator, SimulationBatch, SimulationId, SimulationInput, SimulationOutput,
        SimulationSettings,
    };
    let strikes = [90.0, 100.0, 110.0];
    let mut expected = [[0.0; 3]; 3];
    let [price, error, delta] = &mut expected;
    let mut batch = SimulationBatch::builder(SimulationId::AsianArithmetic, 3)
        .input(SimulationInput::Type, -1.0)
        .input(SimulationInput::Spot, 100.0)
        .input(SimulationInput::Strike, &strikes)
        .input(SimulationInput::Time, 1.0)
        .input(SimulationInput::Rate, 0.03)
        .input(SimulationInput::Vol, 0.2)
        .output(SimulationOutput::Price, price)
        .output(SimulationOutput::StandardError, error)
        .output(SimulationOutput::Delta, delta)
        .build()
        .unwrap();
    let settings = SimulationSettings {
        paths: 10_000,
        fixings: Fixings::Years(vec![0.0, 0.5, 1.0]),
        generator: Generator::Sobol,
        replicates: 8,
        seed: 7,
        antithetic: true,
        control_variate: false,
        ..Default::default()
    };
    let engine = neutryx::Engine::new(&Default::default()).unwrap();
    engine.simulate(&mut batch, &settings, None, Control::default()).unwrap();
    drop(batch);

    let base = ["mc", "-", "--simulation", "mc_asian_arithmetic", "--map", "strike=K"];
    let set = ["--set", "type=put,spot=100,time=1,rate=0.03,vol=0.2", "--only-outputs"];
    let how = ["--paths", "10000", "--fixing-times", "0,0.5,1", "--generator", "sobol", "--replicates", "8"];
    let more =
        ["--seed", "7", "--antithetic", "--no-control-variate", "--outputs", "price,standard_error,delta"];
    for threads in ["1", "3"] {
        let arguments = [&base[..], &set, &how, &more, &["--threads", threads]].concat();
        let output = pipe(&arguments, b"K\n90\n100\n110\n");
        assert_eq!((code(&output), stderr(&output)), (0, ""));
        assert_eq!(cells(stdout(&output))[0].join(","), "price,standard_error,delta,status");
        for (name, expected) in ["price", "standard_error", "delta"].iter().zip(&expected) {
            let found = numbers(stdout(&output), name);
            assert!(found.iter().zip(expected).all(|(a, b)| a.to_bits() == b.to_bits()), "{name}");
        }
    }
}

#[test]
fn columns_of_several_assets_have_their_numbers() {
    let base = ["mc", SPREADS, "--simulation", "spread", "--correlation", "0.6", "--paths", "4096"];
    let outputs = ["--outputs", "all", "--only-outputs"];
    let output = run(&[&base[..], &outputs].concat());
    assert_eq!((code(&output), stderr(&output)), (0, ""));
    let text = stdout(&output);
    let header = cells(text)[0].join(",");
    assert!(header.ends_with("variance_reduction,delta_1,delta_2,vega_1,vega_2,status"), "{header}");
    for greek in ["delta", "vega"] {
        let of = |asset: &str| numbers(text, &format!("{greek}{asset}"));
        for ((sum, first), second) in of("").iter().zip(of("_1")).zip(of("_2")) {
            assert_eq!(*sum, first + second);
        }
    }
    // A matrix says the same, and how many assets there are.
    let matrix = folder("matrix").join("matrix.csv");
    fs::write(&matrix, "1, 0.6\n0.6, 1\n").unwrap();
    let matrix = matrix.to_str().unwrap();
    let basket = [
        &["mc", SPREADS, "--simulation", "basket", "--paths", "4096", "--correlation", matrix][..],
        &["--set", "weight_1=1,weight_2=-1,dividend_yield_2=0", "--map", "vol_2=vol_2"],
        &outputs,
    ];
    assert_eq!(stdout(&run(&basket.concat())), text);

    // The asset is a part of the status; a column without a number is for those that have none.
    let book = b"spot_1,spot_2,spot,strike\n90,100,110,100\n90,-1,110,100\n90,100,x,100\n";
    let set = ["--set", "type=call,time=1,rate=0.03,vol=0.2", "--only-outputs"];
    let base = ["mc", "-", "--simulation", "best_of", "--correlation", "0.3", "--assets", "3"];
    let output = pipe(&[&base[..], &set].concat(), book);
    assert_eq!(code(&output), 1);
    let status = column(stdout(&output), "status");
    assert_eq!(status, ["ok", "bad_spot_2", "bad_spot"]);

    for (arguments, says) in [
        (&["--simulation", "spread"][..], "--correlation: 2 assets need their correlations"),
        (&["--simulation", "spread", "--correlation", "1.5"], "from -1 to 1"),
        (&["--simulation", "spread", "--correlation", "no.csv"], "neither a number nor a file"),
        (&["--simulation", "spread", "--correlation", "0", "--assets", "3"], "--assets: mc_spread takes 2"),
        (&["--simulation", "basket", "--correlation", "-0.9", "--assets", "4"], "pivot 3"),
        (&["--simulation", "basket", "--correlation", matrix, "--assets", "3"], "has 2 rows"),
        (&["--simulation", "basket", "--correlation", "0.5", "--assets", "3"], "`spot` for asset 3"),
    ] {
        let output = run(&[&["mc", SPREADS], arguments].concat());
        assert!(code(&output) == 2 && stderr(&output).contains(says), "{arguments:?}: {}", stderr(&output));
    }
}

#[test]
fn intervals_have_columns_of_their_own() {
    let base = [
        "mc",
        "-",
        "--simulation",
        "asian_arithmetic",
        "--fixings",
        "2",
        "--only-outputs",
        "--moment-matching",
    ];
    let with = |set: &'static str, book: &[u8]| pipe(&[&base[..], &["--set", set]].concat(), book);
    let flat = with("type=call,spot=100,time=1,rate=0.03,vol=0.2", b"strike\n100\n");
    assert_eq!((code(&flat), stderr(&flat)), (0, ""));
    let each =
        with("type=call,spot=100,time=1,rate=0.03,vol_1=0.2", b"strike,vol_2\n100,0.2\n100,0.3\n100,x\n");
    assert_eq!(code(&each), 1);
    let lines: Vec<_> = stdout(&each).lines().collect();
    assert_eq!(lines[..2], stdout(&flat).lines().collect::<Vec<_>>());
    assert_ne!(lines[2].split(',').next(), lines[1].split(',').next());
    assert_eq!(lines[3], "nan,nan,bad_vol_2");
    let lacks = with("type=call,spot=100,time=1,rate=0.03,vol_1=0.2", b"strike\n100\n");
    assert_eq!(code(&lacks), 2);
    assert!(stderr(&lacks).contains("`vol` for interval 2, or for all"), "{}", stderr(&lacks));
    let without = with("type=call,spot=100,time=1,rate=0.03", b"strike\n100\n");
    assert!(stderr(&without).contains("has no column `vol`"), "{}", stderr(&without));
}

#[test]
fn words_and_columns_left_out_are_understood() {
    let base = ["mc", BARRIERS, "--simulation", "barrier_continuous", "--paths", "16384"];
    let output = run(&base);
    assert_eq!((code(&output), stderr(&output)), (0, ""));
    let text = stdout(&output);
    assert!(cells(text)[0].join(",").ends_with("rebate,price,standard_error,status"));
    let (price, error) = (numbers(text, "price"), numbers(text, "standard_error"));
    // Out and in together are the European option; one already touched is its rebate.
    let european = b"type,spot,strike,time,rate,vol\ncall,100,100,1,0.03,0.25\n";
    let european = numbers(stdout(&pipe(&["price", "-", "--pricer", "bsm"], european)), "price")[0];
    let distance = (price[0] + price[1] - european) / error[0].hypot(error[1]);
    assert!(distance.abs() < 4.0, "{distance} standard errors");
    assert!((price[4] - 3.0 * (-0.03f64).exp()).abs() < 1e-12, "{}", price[4]);

    // A mean of past fixings that is left out is today's price, and of no account where none are past.
    let asian = |set: &str| {
        let set = format!("type=c,spot=100,strike=90,time=1,rate=0.03,vol=0.2,{set}");
        let output = pipe(&["mc", "-", "--simulation", "asian_geometric", "--set", &set], b"id\n1\n2\n");
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        numbers(stdout(&output), "price")
    };
    assert_eq!(asian("past_fixings=2"), asian("past_fixings=2,average=100"));
    assert_eq!(asian("past_fixings=0"), asian("past_fixings=0,average=3"));
    assert_ne!(asian("past_fixings=2"), asian("past_fixings=2,average=90"));
}

#[test]
fn bad_rows_are_named_and_harm_no_other() {
    let header = "type,spot,strike,time,rate,vol,barrier,direction,knock\n";
    let good = "call,100,100,1,0.03,0.2,80,down,out\n";
    let bad = "call,100,100,1,0.03,0.2,80,sideways,out\ncall,100,100,1,0.03,0.2,-80,down,out\n\
               call,100,100,1,0.03,,80,down,out\ncall,100,100,1,0.03,0.2,80,down,out,9\n";
    let base = ["mc", "-", "--simulation", "barrier", "--fixings", "4", "--paths", "1024"];
    let mixed = pipe(&base, format!("{header}{good}{bad}{good}").as_bytes());
    assert_eq!(code(&mixed), 1);
    assert_eq!(stderr(&mixed), "neutryx: 4 of 6 rows are not ok; the first is data row 2: bad_direction\n");
    let statuses = "ok bad_direction bad_barrier bad_vol bad_row ok";
    assert_eq!(column(stdout(&mixed), "status").join(" "), statuses);
    let prices = column(stdout(&mixed), "price");
    assert!(prices[1..5].iter().all(|price| price == "nan"));
    let alone = pipe(&base, format!("{header}{}", good.repeat(6)).as_bytes());
    let expected = column(stdout(&alone), "price");
    assert_eq!((&prices[0], &prices[5]), (&expected[0], &expected[5]));
    // Rows have random numbers of their own.
    assert_ne!(prices[0], prices[5]);
    assert_eq!(
        pipe(&base, header.as_bytes()).stdout,
        header.replace('\n', ",price,standard_error,status\n").as_bytes()
    );
}

#[test]
fn a_state_is_continued_and_merged_to_the_same_digits() {
    let folder = folder("mc_state");
    let file = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let sobol = ["--generator", "sobol", "--outputs", "all"];
    for how in [&["--outputs", "all"][..], &sobol] {
        let go = |more: &[&str]| {
            let output = run(&[&ASIAN[..], how, more].concat());
            assert_eq!((code(&output), stderr(&output)), (0, ""));
            output.stdout
        };
        let name = how.len().to_string();
        let (state, other) = (file(&name), file(&format!("{name}.other")));
        let whole = go(&["--paths", "16384"]);
        let first = go(&["--paths", "4096", "--state", &state]);
        assert!(first != whole);
        assert!(go(&["--paths", "16384", "--state", &state]) == whole, "a continued run");
        // Nothing is left to do.
        assert!(go(&["--paths", "16384", "--state", &state, "--deadline", "0"]) == whole, "a run of nothing");

        fs::remove_file(&state).unwrap();
        go(&["--paths", "8192", "--first-path", "8192", "--state", &other]);
        go(&["--paths", "8192", "--state", &state]);
        let merged = go(&["--paths", "16384", "--state", &state, "--merge", &other]);
        assert!(merged == whole, "two processes");

        let twice = run(&[&ASIAN[..], how, &["--state", &state, "--merge", &other]].concat());
        assert_eq!(code(&twice), 2);
        assert!(stderr(&twice).contains("already there"), "{}", stderr(&twice));
    }
    let state = file("2");
    let before = fs::read(&state).unwrap();
    let seed = run(&[&ASIAN[..], &["--outputs", "all", "--seed", "1", "--state", &state]].concat());
    assert_eq!(code(&seed), 2);
    assert!(stderr(&seed).contains("other settings"), "{}", stderr(&seed));
    // A row with other inputs has a status of its own.
    let other = run(&[&ASIAN[..], &["--outputs", "all", "--set", "rate=0.04", "--state", &state]].concat());
    assert_eq!(code(&other), 1);
    assert_eq!(column(stdout(&other), "status"), ["other_inputs"; 5]);
    assert!(before == fs::read(&state).unwrap(), "a refused run changed the state");
    fs::write(&state, &before[..before.len() / 2]).unwrap();
    let damaged = run(&[&ASIAN[..], &["--state", &state]].concat());
    assert_eq!(code(&damaged), 2);
    assert!(
        stderr(&damaged).contains(&state) && stderr(&damaged).contains("damaged"),
        "{}",
        stderr(&damaged)
    );
}

#[test]
fn targets_and_deadlines_end_a_row() {
    let more = ["--paths", "2000000", "--target-error", "0.001", "--outputs", "standard_error,paths_used"];
    let output = run(&[&ASIAN[..], &more].concat());
    assert_eq!((code(&output), stderr(&output)), (0, ""));
    let (errors, paths) =
        (numbers(stdout(&output), "standard_error"), numbers(stdout(&output), "paths_used"));
    assert!(errors.iter().all(|error| *error <= 0.001), "{errors:?}");
    assert!(paths[..4].iter().all(|paths| *paths < 1e6) && paths[0] != paths[1], "{paths:?}");
    // No path of the last row pays anything, which says nothing about the error.
    assert_eq!((errors[4], paths[4]), (0.0, 2e6));
    let output = run(&[&ASIAN[..], &["--deadline", "0"]].concat());
    assert_eq!(code(&output), 1);
    assert_eq!(column(stdout(&output), "status"), ["no_paths"; 5]);
}

#[test]
fn convergence_is_drawn() {
    let folder = folder("mc_convergence");
    for (extension, row) in [("svg", &["--row", "2"][..]), ("png", &[])] {
        let chart = folder.join(format!("chart.{extension}"));
        let more = ["--paths", "20000", "--convergence", chart.to_str().unwrap()];
        let output = run(&[&ASIAN[..], &more, row].concat());
        assert_eq!((code(&output), stderr(&output)), (0, ""));
        assert_eq!(cells(stdout(&output)).len(), 6);
        let bytes = fs::read(chart).unwrap();
        if extension == "png" {
            assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n") && bytes.len() > 20_000);
            continue;
        }
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains("data row 2") && text.contains("pseudo-random") && text.contains("Sobol"));
        assert!(text.contains("2¹⁴") && !text.contains("NaN"));
        // An area for each generator; dots at 2^10, ..., 2^14 and at the end, for both.
        assert_eq!((text.matches("<polygon").count(), text.matches("<circle").count()), (2, 12));
    }
    let header = "type,spot,strike,time,rate,vol\n";
    let chart = folder.join("bad.svg");
    let draw =
        ["mc", "-", "--simulation", "european", "--paths", "1", "--convergence", chart.to_str().unwrap()];
    let rows = format!("{header}call,x,100,1,0.03,0.2\ncall,100,100,1,0.03,0.2\n");
    // Without a choice the first row that is in order is drawn.
    assert_eq!(code(&pipe(&draw, rows.as_bytes())), 1);
    assert!(fs::read_to_string(&chart).unwrap().contains("data row 2"));
    for (row, says) in [("1", "not ok"), ("3", "rows 1 to 2"), ("0", "rows 1 to 2")] {
        let output = pipe(&[&draw[..], &["--row", row]].concat(), rows.as_bytes());
        assert_eq!(code(&output), 2);
        assert!(stderr(&output).contains(says), "{}", stderr(&output));
    }
}

#[test]
fn mistakes_fail_with_two_and_say_why() {
    let base = &ASIAN[..];
    let cases: &[(&[&str], &str)] = &[
        (&["--paths", "0"], "--paths: is 0; give at least 1"),
        (&["--generator", "mersenne"], "there are philox, sobol"),
        (&["--generator", "sobol", "--scrambling", "salt"], "there are owen, digital_shift, none"),
        (&["--generator", "sobol", "--replicates", "1"], "--replicates: is 1; give 2 to 4096"),
        (&["--scrambling", "owen"], "--scrambling: only for --generator sobol"),
        (&["--replicates", "4"], "--replicates: only for --generator sobol"),
        (&["--generator", "sobol", "--scrambling", "none", "--outputs", "low"], "no `low`"),
        (&["--generator", "sobol", "--scrambling", "none", "--convergence", "x.svg"], "no error to draw"),
        (&["--convergence", "x.jpg"], ".svg or .png"),
        (&["--row", "1"], "--convergence"),
        (&["--merge", "x"], "--state"),
        (&["--target-error", "nan"], "--target-error: is NaN"),
        (&["--deadline=-1"], "--deadline: -1; give a number of seconds"),
        (&["--outputs", "gamma"], "mc_asian_arithmetic has no output `gamma`; it gives price"),
        (&["--set", "barrier=1"], "mc_asian_arithmetic takes no `barrier`"),
        (&["--set", "displacement=1"], "no input is called `displacement`"),
        (&["--backend", "opencl", "--device", "nosuch"], "OpenCL device"),
        (&["-o", "no/such/out.csv"], "cannot write no/such/out.csv"),
        (&["--state", "."], "cannot read ."),
    ];
    for (arguments, message) in cases {
        let output = run(&[base, arguments].concat());
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(stderr(&output).contains(message), "{arguments:?}: {}", stderr(&output));
        assert!(!stderr(&output).contains("panicked"), "{arguments:?}");
    }
    for (arguments, message) in [
        (
            &["mc", ASIANS, "--simulation", "asian"][..],
            "no simulation is called `asian`; there are mc_european",
        ),
        (&["mc", ASIANS], "--simulation"),
        (&["mc", "--simulation", "european"], "<BOOK>"),
        (&["describe", "mc_asian"], "no simulation is called `mc_asian`"),
        (
            &["mc", BARRIERS, "--simulation", "cliquet", "--fixing-times", "0.5,0.25"],
            "not after the one before",
        ),
    ] {
        let output = run(arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(stderr(&output).contains(message), "{arguments:?}: {}", stderr(&output));
    }
}

#[test]
fn simulations_are_listed_and_described() {
    let list = run(&["mc", "--list"]);
    let pricers = run(&["pricers"]);
    for simulation in neutryx::mc::SIMULATIONS {
        let name = simulation.name();
        for output in [&list, &pricers] {
            assert!(stdout(output).lines().any(|line| line.starts_with(name)), "{name}");
        }
        assert!(stdout(&run(&["describe", name])).contains(simulation.title));
        let json: serde_json::Value =
            serde_json::from_slice(&run(&["describe", name, "--json"]).stdout).unwrap();
        assert_eq!(json["name"], name);
        assert_eq!(json["inputs"].as_array().unwrap().len(), simulation.columns.len());
        assert_eq!(json["outputs"][0]["name"], "price");
    }
}
