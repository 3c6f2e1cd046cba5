use neutryx::{Batch, Engine, Input, Output, PricerId};

fn main() -> Result<(), neutryx::Error> {
    let spot = [95.0, 100.0, 105.0];
    let (mut price, mut delta) = ([0.0; 3], [0.0; 3]);

    let engine = Engine::new(&Default::default())?;
    let mut batch = Batch::builder(PricerId::BsmEuropean, 3)
        .input(Input::Type, 1.0)
        .input(Input::Spot, &spot)
        .input(Input::Strike, 100.0)
        .input(Input::Time, 0.5)
        .input(Input::Rate, 0.03)
        .input(Input::Vol, 0.2)
        .output(Output::Price, &mut price)
        .output(Output::Delta, &mut delta)
        .build()?;
    engine.price(&mut batch)?;

    for i in 0..3 {
        println!("spot {:.0}: price {:.4}, delta {:.4}", spot[i], price[i], delta[i]);
    }
    Ok(())
}
