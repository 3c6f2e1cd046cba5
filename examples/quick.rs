use neutryx::*;
use std::time::Instant;
fn main() {
    let n: usize = std::env::args().nth(1).map_or(100_000, |s| s.parse().unwrap());
    let mut st = 0x9e3779b97f4a7c15u64;
    let mut u = || {
        st ^= st << 13;
        st ^= st >> 7;
        st ^= st << 17;
        (st >> 11) as f64 / (1u64 << 53) as f64
    };
    let ty: Vec<f64> = (0..n).map(|_| if u() < 0.5 { 1.0 } else { -1.0 }).collect();
    let s: Vec<f64> = (0..n).map(|_| 50. + 100. * u()).collect();
    let k: Vec<f64> = (0..n).map(|_| 50. + 100. * u()).collect();
    let t: Vec<f64> = (0..n).map(|_| 0.01 + 3. * u()).collect();
    let r: Vec<f64> = (0..n).map(|_| -0.02 + 0.1 * u()).collect();
    let q: Vec<f64> = (0..n).map(|_| 0.05 * u()).collect();
    let v: Vec<f64> = (0..n).map(|_| 0.05 + 0.8 * u()).collect();
    let f = |x: &Vec<f64>| x.iter().map(|v| *v as f32).collect::<Vec<f32>>();
    let (ty4, s4, k4, t4, r4, q4, v4) = (f(&ty), f(&s), f(&k), f(&t), f(&r), f(&q), f(&v));
    let all: Vec<Output> = Output::ALL.to_vec();
    for prec in [Precision::F64, Precision::F32] { if std::env::args().nth(2).is_some() && prec==Precision::F32 {break;}
        let e = Engine::new(&Config { threads: 1, precision: prec, ..Default::default() }).unwrap();
        for (name, outs) in [("price", &all[..1]), ("price+5", &all[..6]), ("all", &all[..])] {
            let mut o64: Vec<Vec<f64>> = outs.iter().map(|_| vec![0.0; n]).collect();
            let mut o32: Vec<Vec<f32>> = outs.iter().map(|_| vec![0.0; n]).collect();
            let mut b = Batch::builder(PricerId::BsmEuropean, n);
            if prec == Precision::F64 {
                b = b
                    .input(Input::Type, &ty)
                    .input(Input::Spot, &s)
                    .input(Input::Strike, &k)
                    .input(Input::Time, &t)
                    .input(Input::Rate, &r)
                    .input(Input::DividendYield, &q)
                    .input(Input::Vol, &v);
                for (o, c) in outs.iter().zip(&mut o64) {
                    b = b.output(*o, c);
                }
            } else {
                b = b
                    .input(Input::Type, &ty4)
                    .input(Input::Spot, &s4)
                    .input(Input::Strike, &k4)
                    .input(Input::Time, &t4)
                    .input(Input::Rate, &r4)
                    .input(Input::DividendYield, &q4)
                    .input(Input::Vol, &v4);
                for (o, c) in outs.iter().zip(&mut o32) {
                    b = b.output_f32(*o, c);
                }
            }
            let mut b = b.build().unwrap();
            let mut best = f64::MAX;
            for _ in 0..60 {
                let t0 = Instant::now();
                e.price(&mut b).unwrap();
                best = best.min(t0.elapsed().as_secs_f64());
            }
            println!("{prec:?} {name}: {:.2} ns", best / n as f64 * 1e9);
        }
    }
    let mut p = [0.0];
    let e = Engine::new(&Config::default()).unwrap();
    let t0 = Instant::now();
    let reps = 2_000_000;
    for _ in 0..reps {
        let mut b = Batch::builder(PricerId::BsmEuropean, 1)
            .input(Input::Type, &[1.0])
            .input(Input::Spot, &[100.0])
            .input(Input::Strike, &[105.0])
            .input(Input::Time, &[0.5])
            .input(Input::Rate, &[0.03])
            .input(Input::DividendYield, &[0.01])
            .input(Input::Vol, &[0.2])
            .output(Output::Price, &mut p)
            .build()
            .unwrap();
        e.price(&mut b).unwrap();
        std::hint::black_box(&mut b);
    }
    println!("single {:.1} ns", t0.elapsed().as_secs_f64() / reps as f64 * 1e9);
}
