//! A simulation of several assets as OpenCL C, as [`path_text`](super::path_text) has those of one.

use super::path_text::{AssetReals, Formulas, PathVariant, RowReals, assemble, real, record_list};
use crate::mc::assets::{
    AssetEnd, AssetPayoff, AssetStep, exchanged, log_mean, own_noise, paid, price_at, shared_noise, tilted,
    with_option,
};
use crate::mc::path::Fields;
use crate::mc::row::Row;
use crate::mc::settings::Generator;
use crate::real::format::Format;

const ASSETS: &str = include_str!("../../kernels/assets.cl");

/// Lists of numbers that are kept of an asset on each side of a unit.
const STATE: usize = 2;
/// The same with Greeks.
const STATE_WITH_GREEKS: usize = 4;
/// Geometric means of the control variate.
const MEANS: usize = 2;

/// Reals that are kept of a path of a row in the device's memory: see `kernels/assets.cl`.
pub(crate) fn reals_of_path(variant: PathVariant, assets: usize, steps: usize) -> usize {
    let drawn = match variant.generator {
        Generator::Philox => assets,
        Generator::Sobol => steps * assets + steps,
    };
    drawn + variant.sides() * assets * state(variant.greeks)
}

fn state(greeks: bool) -> usize {
    if greeks { STATE_WITH_GREEKS } else { STATE }
}

/// A row as the kernel takes it; nothing for a row of one asset.
pub(crate) fn reals(row: &Row) -> RowReals {
    let Some(assets) = &row.assets else { return RowReals::default() };
    let [got, given] = assets.control.levels;
    let mut each = Vec::new();
    for (index, asset) in assets.each.iter().enumerate() {
        let start = if row.grid.observes_today { asset.spot } else { 0.0 };
        let exponent = assets.control.exponents.get(index).copied().unwrap_or(0.0);
        let mean = match exponent {
            _ if !row.wanted.control || exponent == 0.0 => MEANS as f64,
            _ if exponent < 0.0 => 1.0,
            _ => 0.0,
        };
        each.extend([asset.spot, asset.vol, asset.weight, start, exponent.abs(), mean]);
    }
    let steps = row.grid.steps.iter().flat_map(|step| {
        let observed = if step.observed { 1.0 } else { 0.0 };
        [step.dt, step.sqrt_dt, 1.0 / step.sqrt_dt, observed]
    });
    let carries = assets.each.iter().map(|asset| asset.carry);
    RowReals {
        row: vec![assets.sign, assets.strike, assets.past, got, given],
        steps: steps.collect(),
        assets: Some(AssetReals {
            each,
            factors: (0..assets.each.len())
                .flat_map(|asset| assets.correlation.factor(asset))
                .copied()
                .collect(),
            exact: carries.chain(row.grid.steps.iter().map(|step| step.dt)).collect(),
        }),
    }
}

/// The program of a variant, or the formulas alone.
pub(crate) fn print<B: Format>(payoff: AssetPayoff, variant: Option<PathVariant>, greeks: bool) -> String {
    let mut formulas = path_formulas(greeks);
    formulas.extend(payoff_formulas(payoff, greeks));
    let numbers = [
        ("IS_BASKET", u32::from(payoff == AssetPayoff::Basket)),
        ("STATE", state(greeks) as u32),
        ("MEANS", MEANS as u32),
    ];
    assemble::<B>(formulas, variant, &numbers, ASSETS)
}

fn reals_named(names: &[&str]) -> Vec<Vec<String>> {
    names.iter().map(|name| real(name)).collect()
}

/// The first of the names, or all if Greeks are wanted.
fn outputs(greeks: bool, names: &[&str]) -> Vec<String> {
    reals_named(if greeks { names } else { &names[..1] }).concat()
}

/// What paths go through.
fn path_formulas<B: Format>(greeks: bool) -> Formulas<B> {
    let own = record_list::<B>(&reals_named(&["factor", "normal"]), &real("noise"), &mut |x| {
        let [factor, normal] = Fields::take(x);
        vec![own_noise(factor, normal)]
    });
    let shared =
        record_list::<B>(&reals_named(&["factor", "normal", "noise"]), &real("more_noise"), &mut |x| {
            let [factor, normal, noise] = Fields::take(x);
            vec![shared_noise(factor, normal, noise)]
        });
    let inputs = reals_named(&["vol", "carry", "dt", "sqrt_dt", "flip", "noise", "before", "slope"]);
    let walk = record_list::<B>(&inputs, &outputs(greeks, &["after", "next_slope"]), &mut |x| {
        let [vol, carry, dt, sqrt_dt, flip, noise, before, slope] = Fields::take(x);
        let step = AssetStep::new(vol, carry, [dt, sqrt_dt], flip);
        vec![step.log(before, noise), step.slope(slope, noise)]
    });
    let inputs = reals_named(&["spot", "log", "prices", "slope", "tilts"]);
    let observe = record_list::<B>(&inputs, &outputs(greeks, &["more_prices", "more_tilts"]), &mut |x| {
        let [spot, log, prices, slope, tilts] = Fields::take(x);
        let price = price_at(spot, log);
        vec![prices + price, tilted(tilts, price, slope)]
    });
    vec![("ntx_own_noise", own), ("ntx_shared_noise", shared), ("ntx_move", walk), ("ntx_observe", observe)]
}

/// What is paid.
fn payoff_formulas<B: Format>(payoff: AssetPayoff, greeks: bool) -> Formulas<B> {
    let first = record_list::<B>(&reals_named(&["past", "weight", "prices"]), &real("value"), &mut |x| {
        let [past, weight, prices] = Fields::take(x);
        vec![payoff.first(past, weight, prices)]
    });
    let next =
        record_list::<B>(&reals_named(&["value", "weight", "prices"]), &real("next_value"), &mut |x| {
            let [value, weight, prices] = Fields::take(x);
            vec![payoff.next(value, weight, prices)]
        });
    let pay = record_list::<B>(
        &reals_named(&["sign", "strike", "value"]),
        &outputs(greeks, &["payoff", "held"]),
        &mut |x| {
            let [sign, strike, value] = Fields::take(x);
            let (paid, held) = paid(sign, strike, value);
            vec![paid, held]
        },
    );
    let mut formulas = vec![("ntx_first", first), ("ntx_next", next), ("ntx_paid", pay)];
    if payoff == AssetPayoff::Basket {
        let inputs = reals_named(&["mean", "exponent", "log"]);
        let mean = record_list::<B>(&inputs, &real("next_mean"), &mut |x| {
            let [mean, exponent, log] = Fields::take(x);
            vec![log_mean(mean, exponent, log)]
        });
        let inputs = reals_named(&["sign", "got", "given", "got_log", "given_log"]);
        let control = record_list::<B>(&inputs, &real("control"), &mut |x| {
            let [sign, got, given, got_log, given_log] = Fields::take(x);
            vec![exchanged(sign, [got, given], [got_log, given_log])]
        });
        formulas.extend([("ntx_log_mean", mean), ("ntx_exchanged", control)]);
    } else {
        let inputs = reals_named(&["control", "sign", "strike", "weight", "prices"]);
        let option = record_list::<B>(&inputs, &real("more_control"), &mut |x| {
            let [control, sign, strike, weight, prices] = Fields::take(x);
            vec![with_option(control, sign, strike, weight, prices)]
        });
        formulas.push(("ntx_with_option", option));
    }
    if greeks {
        let inputs = reals_named(&["spot", "weight", "prices", "tilts", "value", "held"]);
        let of_asset =
            record_list::<B>(&inputs, &reals_named(&["delta", "vega", "left"]).concat(), &mut |x| {
                let [spot, weight, prices, tilts, value, held] = Fields::take(x);
                let end = AssetEnd { spot, weight, prices, tilts };
                let (delta, vega, left) = payoff.greeks(&end, value, held);
                vec![delta, vega, left]
            });
        formulas.push(("ntx_greeks", of_asset));
    }
    formulas
}
