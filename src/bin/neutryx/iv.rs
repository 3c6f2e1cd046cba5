//! `neutryx iv`: the implied volatilities of a quoted option chain.

mod chain;
mod parity;

use crate::choice::EngineChoice;
use crate::output_file::OutputFile;
use crate::plot::save_smile;
use crate::table::{Side, Table};
use crate::{Ending, number, print};
use anyhow::{Context, Result, ensure};
use chain::{Chain, ColumnName, Quote};
use chrono::NaiveDate;
use clap::Args;
use neutryx::{Batch, Engine, Input, Output, PricerId, RowCode};
use parity::{Pair, Parity};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;

pub const HELP: &str = "The chain is CSV with a header row and the columns type, strike, bid, ask and expiration (a date, \
2021-12-17) or time (years), in any case and order; --map gives other names. For each expiry forward and discount factor \
are inferred from the quotes by put-call parity, C - P = D (F - K), on strikes near the money. Then bid, mid and ask of every quote are \
turned into Black volatilities.

Each row of the result has the cells of the chain, then time, forward, discount, bid_vol, mid_vol, ask_vol and status: `ok`; `no_bid` \
(the bid is zero, so there is no mid); `crossed` (the bid is above the ask); `bad_quote` (a cell is missing or no \
number); `no_forward` (the expiry has no strike with both a call and a put); or why the mid has no volatility, as `neutryx price` says it. \
A bid or an ask without a volatility is nan; with --clamp it is the bound it violates, 0 or inf.

Exercise is taken to be European. American quotes are worth more by the right to early exercise, most in the money: use out-of-the-money \
quotes, as the chart does.

Exit codes are those of `neutryx price`.

Example:
  neutryx iv chain.csv --date 2021-11-22 -o vols.csv --plot smile.svg";

#[derive(Args)]
pub struct Iv {
    /// The chain, CSV with a header row; `-` for standard input
    chain: PathBuf,
    /// Where to write the volatilities, CSV; `-` for standard output
    #[arg(short, long, value_name = "FILE", default_value = "-")]
    output: PathBuf,
    /// Day of the quotes, where the chain has expiration dates
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<NaiveDate>,
    /// Take a column with another name: `bid=BidPrice,expiration=Expiry`
    #[arg(long, value_name = "NAME=COLUMN", value_delimiter = ',', value_parser = chain::mapping)]
    map: Vec<(ColumnName, String)>,
    /// Interest rate for the discount factor, instead of inferring it
    #[arg(long, value_name = "RATE")]
    rate: Option<f64>,
    /// Write the bound a bid or ask violates, 0 or inf, where it has no volatility
    #[arg(long)]
    clamp: bool,
    /// Draw the mid volatilities out of the money, .svg or .png
    #[arg(long, value_name = "FILE")]
    plot: Option<PathBuf>,
    #[command(flatten)]
    engine: EngineChoice,
}

/// The status of rows that have no mid to imply a volatility from.
const NO_BID: &str = "no_bid";
const CROSSED: &str = "crossed";
const BAD_QUOTE: &str = "bad_quote";
const NO_FORWARD: &str = "no_forward";

/// One side of the market, implied.
struct Implied {
    vol: Vec<f64>,
    codes: Vec<u32>,
}

impl Iv {
    pub fn run(self) -> Result<Ending> {
        ensure!(self.rate.is_none_or(f64::is_finite), "--rate: give a finite number");
        let name = self.chain.display().to_string();
        let chain = Chain::read(&self.chain, &self.map, self.date).with_context(|| name.clone())?;
        ensure!(!chain.quotes.is_empty(), "{name}: there are no quotes");
        let expiries = expiries(&chain.quotes, self.rate);
        let engine = self.engine.engine()?;
        let mid =
            |quote: &Quote| if quote.bid > 0.0 && quote.bid <= quote.ask { quote.mid() } else { f64::NAN };
        let sides = [
            imply(&engine, &chain.quotes, &expiries, |quote| quote.bid, self.clamp)?,
            imply(&engine, &chain.quotes, &expiries, mid, false)?,
            imply(&engine, &chain.quotes, &expiries, |quote| quote.ask, self.clamp)?,
        ];
        let statuses: Vec<_> = chain
            .quotes
            .iter()
            .zip(&sides[1].codes)
            .map(|(quote, code)| status(quote, &expiries, *code))
            .collect();
        let mut result = OutputFile::create(&self.output)?;
        result.write_all(&text(&chain, &expiries, &sides, &statuses)?)?;
        result.finish()?;
        if let Some(path) = &self.plot {
            plot(path, &chain.quotes, &expiries, &sides[1].vol, &name)?;
        }
        let summary = summary(&chain.quotes, &expiries, &sides, &statuses);
        if self.output.as_os_str() == "-" {
            std::io::stderr().write_all(summary.as_bytes())?;
        } else {
            print(&summary)?;
        }
        Ok(match statuses.iter().all(|status| *status == RowCode::OK.name()) {
            true => Ending::Complete,
            false => Ending::SomeRowsBad,
        })
    }
}

/// Forwards by expiry: the bits of the time, which order positive numbers as the times themselves are.
type Expiries = BTreeMap<u64, Option<Parity>>;

fn expiries(quotes: &[Quote], rate: Option<f64>) -> Expiries {
    let mut books: BTreeMap<u64, Vec<&Quote>> = BTreeMap::new();
    for quote in quotes.iter().filter(|quote| quote.is_readable()) {
        books.entry(quote.time.to_bits()).or_default().push(quote);
    }
    let infer = |(bits, book): (u64, Vec<&Quote>)| {
        let time = f64::from_bits(bits);
        let discount = rate.map(|rate| (-rate * time).exp());
        (bits, parity::infer(&pairs(&book), time, discount))
    };
    books.into_iter().map(infer).collect()
}

/// The strikes of an expiry with two-sided markets in both the call and the put.
fn pairs(book: &[&Quote]) -> Vec<Pair> {
    let is_quoted = |quote: &&&Quote| quote.bid > 0.0 && quote.bid <= quote.ask;
    let puts: BTreeMap<u64, &&Quote> = book
        .iter()
        .filter(|quote| quote.sign < 0.0)
        .filter(is_quoted)
        .map(|quote| (quote.strike.to_bits(), quote))
        .collect();
    book.iter()
        .filter(|quote| quote.sign > 0.0)
        .filter(is_quoted)
        .filter_map(|call| {
            let put = puts.get(&call.strike.to_bits())?;
            let width = (call.ask - call.bid) + (put.ask - put.bid);
            Some(Pair { strike: call.strike, difference: call.mid() - put.mid(), width })
        })
        .collect()
}

fn parity_of<'a>(quote: &Quote, expiries: &'a Expiries) -> Option<&'a Parity> {
    expiries.get(&quote.time.to_bits()).and_then(Option::as_ref)
}

/// Volatilities of the prices that `price` picks.
fn imply(
    engine: &Engine,
    quotes: &[Quote],
    expiries: &Expiries,
    price: impl Fn(&Quote) -> f64,
    clamp: bool,
) -> Result<Implied> {
    let column = |value: &dyn Fn(&Quote) -> f64| quotes.iter().map(value).collect::<Vec<_>>();
    let of_expiry =
        |quote: &Quote, value: &dyn Fn(&Parity) -> f64| parity_of(quote, expiries).map_or(f64::NAN, value);
    let rate = |quote: &Quote| of_expiry(quote, &|parity| parity.rate(quote.time));
    let (mut vol, mut codes) = (vec![0.0; quotes.len()], vec![0; quotes.len()]);
    let output = if clamp { Output::ClampedVol } else { Output::Vol };
    let columns = [
        (Input::Type, column(&|quote| quote.sign)),
        (Input::Forward, column(&|quote| of_expiry(quote, &|parity| parity.forward))),
        (Input::Strike, column(&|quote| quote.strike)),
        (Input::Time, column(&|quote| quote.time)),
        (Input::Rate, column(&rate)),
        (Input::Price, column(&price)),
    ];
    let mut batch =
        Batch::builder(PricerId::BlackImpliedVol, quotes.len()).codes(&mut codes).output(output, &mut vol);
    for (input, values) in &columns {
        batch = batch.input(*input, values);
    }
    engine.price(&mut batch.build()?)?;
    Ok(Implied { vol, codes })
}

fn status(quote: &Quote, expiries: &Expiries, code: u32) -> &'static str {
    match () {
        () if !quote.is_readable() => BAD_QUOTE,
        () if parity_of(quote, expiries).is_none() => NO_FORWARD,
        () if quote.bid > quote.ask => CROSSED,
        () if quote.bid <= 0.0 => NO_BID,
        () => RowCode(code).name(),
    }
}

/// The result as CSV.
fn text(chain: &Chain, expiries: &Expiries, sides: &[Implied; 3], statuses: &[&str]) -> Result<Vec<u8>> {
    const ADDED: [&str; 7] = ["time", "forward", "discount", "bid_vol", "mid_vol", "ask_vol", "status"];
    let carried: Vec<_> = (0..chain.headers.len()).filter(|i| !ADDED.contains(&&chain.headers[*i])).collect();
    let mut text = csv::Writer::from_writer(Vec::new());
    text.write_record(carried.iter().map(|i| &chain.headers[*i]).chain(ADDED))?;
    let mut digits = Vec::new();
    for (row, (quote, cells)) in chain.quotes.iter().zip(&chain.cells).enumerate() {
        for position in &carried {
            text.write_field(cells.get(*position).unwrap_or_default())?;
        }
        let parity = parity_of(quote, expiries);
        let [bid, mid, ask] = sides.each_ref().map(|side| side.vol[row]);
        let of_expiry = |value: fn(&Parity) -> f64| parity.map_or(f64::NAN, value);
        let (forward, discount) = (of_expiry(|parity| parity.forward), of_expiry(|parity| parity.discount));
        for value in [quote.time, forward, discount, bid, mid, ask] {
            digits.clear();
            number::write(&mut digits, value);
            text.write_field(&digits)?;
        }
        text.write_field(statuses[row])?;
        text.write_record(None::<&[u8]>)?;
    }
    Ok(text.into_inner()?)
}

/// What was inferred for each expiry, and how many quotes have a volatility or why they have none.
fn summary(quotes: &[Quote], expiries: &Expiries, sides: &[Implied; 3], statuses: &[&str]) -> String {
    let mut table = Table::new(&[
        ("years", Side::Right),
        ("quotes", Side::Right),
        ("ok", Side::Right),
        ("pairs", Side::Right),
        ("forward", Side::Right),
        ("discount", Side::Right),
        ("rate", Side::Right),
        ("residual", Side::Right),
    ]);
    for (bits, parity) in expiries {
        let rows = || quotes.iter().zip(statuses).filter(|(quote, _)| quote.time.to_bits() == *bits);
        let time = f64::from_bits(*bits);
        let ok = rows().filter(|(_, status)| **status == RowCode::OK.name()).count();
        let mut line = vec![format!("{time:.4}"), rows().count().to_string(), ok.to_string()];
        match parity {
            None => line.extend(["0", "-", "-", "-", "-"].map(String::from)),
            Some(parity) => line.extend([
                parity.pairs.to_string(),
                format!("{:.4}", parity.forward),
                format!("{:.5}", parity.discount),
                format!("{:.3} %", 100.0 * parity.rate(time)),
                format!("{:.4}", parity.residual),
            ]),
        }
        table.push(line);
    }
    let mut counts = Table::new(&[
        ("status", Side::Left),
        ("rows", Side::Right),
        ("bids", Side::Right),
        ("asks", Side::Right),
    ]);
    let mut reasons: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for (row, status) in statuses.iter().enumerate() {
        reasons.entry(status).or_default()[0] += 1;
        let is_implied = ![BAD_QUOTE, NO_FORWARD].contains(status);
        for (i, side) in [(1, 0), (2, 2)] {
            let reason = if is_implied { RowCode(sides[side].codes[row]).name() } else { status };
            reasons.entry(reason).or_default()[i] += 1;
        }
    }
    for (reason, count) in reasons {
        let mut line = vec![reason.to_owned()];
        line.extend(count.map(|count| count.to_string()));
        counts.push(line);
    }
    format!("{}\n{}", table.render(), counts.render())
}

/// A line for each expiry: mids out of the money.
fn plot(
    path: &std::path::Path,
    quotes: &[Quote],
    expiries: &Expiries,
    vols: &[f64],
    name: &str,
) -> Result<()> {
    let mut lines: Vec<(f64, Vec<(f64, f64)>)> = Vec::new();
    for (bits, parity) in expiries {
        let Some(parity) = parity else { continue };
        let is_shown = |quote: &Quote, vol: f64| {
            quote.time.to_bits() == *bits
                && quote.sign * (parity.forward - quote.strike) <= 0.0
                && vol.is_finite()
                && vol > 0.0
        };
        let mut points: Vec<_> = quotes
            .iter()
            .zip(vols)
            .filter(|(quote, vol)| is_shown(quote, **vol))
            .map(|(quote, vol)| (quote.strike, *vol))
            .collect();
        points.sort_by(|a, b| a.0.total_cmp(&b.0));
        if !points.is_empty() {
            lines.push((f64::from_bits(*bits), points));
        }
    }
    ensure!(!lines.is_empty(), "{name}: no quote out of the money has a volatility to draw");
    let subtitle = "mid quotes out of the money, Black; forward and discount by put-call parity; exercise taken as European";
    save_smile(path, "Implied volatility by strike", subtitle, lines)
}
