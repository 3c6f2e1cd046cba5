//! The tables the demo prints.

use anyhow::{Context, Result};
use std::fmt::Write;
use std::path::Path;

/// Strikes shown of each expiry; the book has more.
const SHOWN: [f64; 5] = [3800.0, 4200.0, 4500.0, 4800.0, 5200.0];

/// A priced option.
struct Row {
    kind: String,
    spot: f64,
    strike: f64,
    days: f64,
    forward: f64,
    vol: f64,
    price: f64,
    delta: f64,
    gamma: f64,
    /// Per point of volatility.
    vega: f64,
    /// Per day.
    theta: f64,
    /// Per point of rate.
    rho: f64,
}

/// The priced book: some strikes of each expiry, and the sums over all.
pub fn surface(prices: &Path) -> Result<String> {
    let rows = read(prices).with_context(|| format!("reading {}", prices.display()))?;
    let spot = rows.first().context("no row was priced")?.spot;
    let mut text = format!(
        "DAX options, 5 July 2002: {} options on the index at {spot}, each out of the money, contract of one index\n\
         Model: Black-Scholes-Merton, each option at its own implied volatility. Source: A. Sepp (2003)\n\n",
        rows.len()
    );
    let heading = format!(
        "{:>8}  {:>7}  {:>6}  {:<4}  {:>6}  {:>8}  {:>7}  {:>8}  {:>8}  {:>9}  {:>8}\n",
        "expiry", "forward", "strike", "type", "vol", "price", "delta", "gamma", "vega", "theta", "rho"
    );
    let units = format!(
        "{:>8}  {:>7}  {:>6}  {:<4}  {:>6}  {:>8}  {:>7}  {:>8}  {:>8}  {:>9}  {:>8}\n",
        "", "", "", "", "% a yr", "EUR", "", "x 1000", "per 1 %", "per day", "per 1 %"
    );
    text += &heading;
    text += &units;
    for expiry in rows.chunk_by(|a, b| a.days == b.days) {
        text += &"-".repeat(heading.len() - 1);
        text.push('\n');
        for (i, row) in expiry.iter().filter(|row| SHOWN.contains(&row.strike)).enumerate() {
            let (days, forward) = match i {
                0 => (format!("{} days", row.days), format!("{:.1}", row.forward)),
                _ => Default::default(),
            };
            writeln!(
                text,
                "{days:>8}  {forward:>7}  {:>6}  {:<4}  {:>6.2}  {:>8.2}  {:>7.4}  {:>8.4}  {:>8.3}  {:>9.4}  {:>8.4}",
                row.strike,
                row.kind,
                row.vol * 100.0,
                row.price,
                row.delta,
                row.gamma * 1e3,
                row.vega,
                row.theta,
                row.rho
            )?;
        }
    }
    text += &totals(&rows)?;
    Ok(text)
}

fn totals(rows: &[Row]) -> Result<String> {
    let sum = |value: fn(&Row) -> f64| rows.iter().map(value).sum::<f64>();
    let mut text = format!("\nThe book: one of each of the {} options\n", rows.len());
    for (name, value, unit) in [
        ("value", sum(|row| row.price), "EUR"),
        ("delta", sum(|row| row.delta), "EUR for an index point"),
        ("gamma", sum(|row| row.gamma), "delta for an index point"),
        ("vega", sum(|row| row.vega), "EUR for 1 % of volatility"),
        ("theta", sum(|row| row.theta), "EUR a day"),
        ("rho", sum(|row| row.rho), "EUR for 1 % of rate"),
    ] {
        writeln!(text, "  {name:<6}  {value:>12.4}  {unit}")?;
    }
    Ok(text)
}

/// What was measured, a line for each set of outputs.
pub fn speed(reports: &[serde_json::Value]) -> Result<String> {
    let first = reports.first().context("nothing was measured")?;
    let field = |report: &serde_json::Value, name: &str| {
        report[name].as_f64().with_context(|| format!("neutryx bench reports no {name}"))
    };
    let mut text = format!(
        "\nSpeed on this machine: a book of {} options, {} threads, {}, {} lanes of {}\n",
        grouped(field(first, "rows")?),
        first["threads"],
        first["instruction_set"].as_str().unwrap_or("?"),
        first["lanes"],
        first["precision"].as_str().unwrap_or("?")
    );
    for report in reports {
        let outputs = report["outputs"].as_array().map_or(0, Vec::len);
        let what = match outputs {
            1 => "price".to_string(),
            6 => "price and 5 Greeks".to_string(),
            count => format!("all {count} outputs"),
        };
        writeln!(
            text,
            "  {what:<18}  {:>6.2} ns an option  {:>13} options a second",
            field(report, "nanoseconds_per_option")?,
            grouped(field(report, "options_per_second")?)
        )?;
    }
    Ok(text)
}

fn read(prices: &Path) -> Result<Vec<Row>> {
    let mut reader = csv::Reader::from_path(prices)?;
    let headers = reader.headers()?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record?;
        let cell = |name: &str| -> Result<&str> {
            let position = headers.iter().position(|header| header == name);
            position.and_then(|position| record.get(position)).with_context(|| format!("no cell `{name}`"))
        };
        let number = |name: &str| -> Result<f64> { Ok(cell(name)?.parse()?) };
        let carry = (number("rate")? - number("dividend_yield")?) * number("time")?;
        rows.push(Row {
            kind: cell("type")?.to_string(),
            spot: number("spot")?,
            strike: number("strike")?,
            days: number("days")?,
            forward: number("spot")? * carry.exp(),
            vol: number("vol")?,
            price: number("price")?,
            delta: number("delta")?,
            gamma: number("gamma")?,
            vega: number("vega")? / 100.0,
            theta: number("theta")? / 365.0,
            rho: number("rho")? / 100.0,
        });
    }
    Ok(rows)
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
