//! `neutryx bench`: how many options a second this machine prices.

use crate::choice::{EngineChoice, outputs_called, pricer_called};
use crate::seeded_book::seeded_book;
use crate::{Ending, print};
use anyhow::{Result, ensure};
use clap::Args;
use neutryx::Batch;
use std::time::{Duration, Instant};

#[derive(Args)]
pub struct Bench {
    /// Name of the pricer
    #[arg(long, value_name = "NAME", default_value = "bsm_european")]
    pricer: String,
    /// Outputs to compute, or `all` [default: price; vol where it is implied]
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    outputs: Vec<String>,
    /// Options in the book
    #[arg(long, value_name = "N", default_value_t = 100_000)]
    rows: usize,
    /// How long to measure
    #[arg(long, value_name = "S", default_value_t = 2.0)]
    seconds: f64,
    /// Write JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    engine: EngineChoice,
}

/// Times of one run, in seconds.
struct Times {
    runs: usize,
    median: f64,
    minimum: f64,
}

impl Bench {
    pub fn run(self) -> Result<Ending> {
        ensure!((1..=1 << 30).contains(&self.rows), "--rows: {} is not in 1 to 2^30", self.rows);
        ensure!(self.seconds > 0.0 && self.seconds <= 3600.0, "--seconds: give more than 0, at most 3600");
        let pricer = pricer_called(&self.pricer)?;
        let outputs = outputs_called(pricer, &self.outputs)?;
        let engine = self.engine.engine()?;
        let inputs = seeded_book(pricer, self.rows);
        let mut values = vec![vec![0.0; self.rows]; outputs.len()];

        let mut builder = Batch::builder(pricer.id, self.rows);
        for (column, rows) in &inputs {
            builder = builder.input(*column, rows);
        }
        for (output, rows) in outputs.iter().zip(&mut values) {
            builder = builder.output(*output, rows);
        }
        let mut batch = builder.build()?;
        engine.warm_up()?;
        let bad_rows = engine.price(&mut batch)?.bad_rows;
        let times = measure(Duration::from_secs_f64(self.seconds), || {
            engine.price(&mut batch)?;
            Ok(())
        })?;

        let names: Vec<_> = outputs.iter().map(|output| output.name()).collect();
        let nanoseconds = times.median / self.rows as f64 * 1e9;
        let rate = self.rows as f64 / times.median;
        let set = engine.instruction_set();
        let lanes = set.lanes(engine.precision());
        if self.json {
            let report = serde_json::json!({
                "version": neutryx::VERSION,
                "pricer": pricer.name(),
                "outputs": names,
                "rows": self.rows,
                "bad_rows": bad_rows,
                "backend": "cpu",
                "instruction_set": set.name(),
                "lanes": lanes,
                "precision": engine.precision().name(),
                "threads": engine.threads(),
                "runs": times.runs,
                "median_seconds": times.median,
                "minimum_seconds": times.minimum,
                "nanoseconds_per_option": nanoseconds,
                "options_per_second": rate,
            });
            print(&format!("{report:#}\n"))?;
            return Ok(Ending::Complete);
        }
        print(&format!(
            "pricer              {}\n\
             outputs             {}\n\
             rows                {}\n\
             engine              cpu, {}, {lanes} lane{} of {}, {} thread{}\n\
             runs                {}\n\
             median              {}\n\
             minimum             {}\n\
             time an option      {nanoseconds:.3} ns\n\
             options a second    {}\n",
            pricer.name(),
            names.join(" "),
            grouped(self.rows as f64),
            set.name(),
            if lanes == 1 { "" } else { "s" },
            engine.precision().name(),
            engine.threads(),
            if engine.threads() == 1 { "" } else { "s" },
            grouped(times.runs as f64),
            duration(times.median),
            duration(times.minimum),
            grouped(rate),
        ))?;
        Ok(Ending::Complete)
    }
}

/// Runs `work` again and again until `time` is over.
fn measure(time: Duration, mut work: impl FnMut() -> Result<()>) -> Result<Times> {
    let start = Instant::now();
    let mut warm_runs = 0u32;
    while warm_runs < 3 || start.elapsed() < time / 10 {
        work()?;
        warm_runs += 1;
    }
    // A sample is long enough for the clock not to matter.
    let one = start.elapsed().as_secs_f64() / f64::from(warm_runs);
    let runs_a_sample = (20e-6 / one).ceil().max(1.0) as usize;
    let mut samples = Vec::new();
    let start = Instant::now();
    while samples.len() < 5 || start.elapsed() < time {
        let begin = Instant::now();
        for _ in 0..runs_a_sample {
            work()?;
        }
        samples.push(begin.elapsed().as_secs_f64() / runs_a_sample as f64);
    }
    samples.sort_by(f64::total_cmp);
    Ok(Times { runs: samples.len() * runs_a_sample, median: samples[samples.len() / 2], minimum: samples[0] })
}

/// A whole number with its digits in groups of three.
fn grouped(value: f64) -> String {
    let digits = format!("{value:.0}");
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i) % 3 == 0 {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

/// A time in the unit that suits it.
fn duration(seconds: f64) -> String {
    match seconds {
        s if s < 1e-6 => format!("{:.1} ns", s * 1e9),
        s if s < 1e-3 => format!("{:.3} us", s * 1e6),
        s if s < 1.0 => format!("{:.3} ms", s * 1e3),
        s => format!("{s:.3} s"),
    }
}
