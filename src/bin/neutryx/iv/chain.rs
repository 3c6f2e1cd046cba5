//! Reading a quoted chain.

use anyhow::{Context, Result, bail};
use chrono::NaiveDate;
use csv::StringRecord;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// Days of a year, Actual/365.
const YEAR: f64 = 365.0;

/// A column of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnName {
    Type,
    Strike,
    Bid,
    Ask,
    Expiration,
    Time,
}

const NAMES: [(ColumnName, &str); 6] = [
    (ColumnName::Type, "type"),
    (ColumnName::Strike, "strike"),
    (ColumnName::Bid, "bid"),
    (ColumnName::Ask, "ask"),
    (ColumnName::Expiration, "expiration"),
    (ColumnName::Time, "time"),
];

/// Parses `NAME=COLUMN`.
pub fn mapping(text: &str) -> Result<(ColumnName, String), String> {
    let (name, column) = text.split_once('=').ok_or("write NAME=COLUMN")?;
    let known = NAMES.iter().find(|(_, known)| *known == name.trim()).ok_or_else(|| {
        let names: Vec<_> = NAMES.iter().map(|(_, name)| *name).collect();
        format!("no column is called `{}`; there are {}", name.trim(), names.join(", "))
    })?;
    Ok((known.0, column.trim().to_owned()))
}

/// A quote; NaN where a cell is missing or no number.
#[derive(Clone, Copy, Debug)]
pub struct Quote {
    /// 1 for a call, -1 for a put.
    pub sign: f64,
    pub strike: f64,
    pub bid: f64,
    pub ask: f64,
    /// Years to the expiry.
    pub time: f64,
}

impl Quote {
    /// Whether every number is there, and strike and time can be those of an option.
    pub fn is_readable(&self) -> bool {
        let all = [self.sign, self.strike, self.bid, self.ask, self.time];
        all.iter().all(|value| value.is_finite()) && self.strike > 0.0 && self.time >= 0.0
    }
    pub fn mid(&self) -> f64 {
        0.5 * (self.bid + self.ask)
    }
}

/// The quotes of a file, and its cells.
pub struct Chain {
    pub headers: StringRecord,
    pub cells: Vec<StringRecord>,
    pub quotes: Vec<Quote>,
}

impl Chain {
    pub fn read(path: &Path, map: &[(ColumnName, String)], date: Option<NaiveDate>) -> Result<Chain> {
        let source: Box<dyn Read> = match path == Path::new("-") {
            true => Box::new(io::stdin()),
            false => Box::new(File::open(path).context("cannot read")?),
        };
        let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(source);
        let headers = reader.headers()?.clone();
        let find = |name: ColumnName| {
            let mapped = map.iter().find(|(column, _)| *column == name).map(|(_, column)| column.as_str());
            let known = NAMES.iter().find(|(column, _)| *column == name).map_or("", |(_, text)| text);
            let wanted = mapped.unwrap_or(known);
            headers
                .iter()
                .position(|header| header.trim_start_matches('\u{feff}').eq_ignore_ascii_case(wanted))
        };
        let need = |name: ColumnName| {
            find(name).with_context(|| {
                let has: Vec<_> = headers.iter().collect();
                let mapped =
                    map.iter().find(|(column, _)| *column == name).map(|(_, column)| column.as_str());
                let name = NAMES.iter().find(|(column, _)| *column == name).map_or("", |(_, text)| text);
                format!(
                    "the chain has no column `{}`; it has {}; name the column with --map {name}=COLUMN",
                    mapped.unwrap_or(name),
                    has.join(", ")
                )
            })
        };
        let [kind, strike, bid, ask] =
            [ColumnName::Type, ColumnName::Strike, ColumnName::Bid, ColumnName::Ask].map(need);
        let (kind, strike, bid, ask) = (kind?, strike?, bid?, ask?);
        let (expiry, is_date) = match find(ColumnName::Time) {
            Some(position) => (position, false),
            None => (need(ColumnName::Expiration)?, true),
        };
        if is_date && date.is_none() {
            bail!("say of which day the quotes are: --date YYYY-MM-DD");
        }
        let mut chain = Chain { headers: headers.clone(), cells: Vec::new(), quotes: Vec::new() };
        for record in reader.records() {
            let record = record?;
            let cell = |position: usize| record.get(position).unwrap_or_default();
            let number = |position: usize| cell(position).parse().unwrap_or(f64::NAN);
            let time = match date.filter(|_| is_date) {
                None => number(expiry),
                Some(today) => cell(expiry)
                    .parse::<NaiveDate>()
                    .map_or(f64::NAN, |day| (day - today).num_days() as f64 / YEAR),
            };
            let sign = match cell(kind).to_ascii_lowercase().as_str() {
                "call" | "c" | "1" => 1.0,
                "put" | "p" | "-1" => -1.0,
                _ => f64::NAN,
            };
            chain.quotes.push(Quote {
                sign,
                strike: number(strike),
                bid: number(bid),
                ask: number(ask),
                time,
            });
            chain.cells.push(record);
        }
        Ok(chain)
    }
}
