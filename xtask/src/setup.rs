use clap::Args;

#[derive(Args)]
pub struct Setup {}

impl Setup {
    pub fn run(self) -> anyhow::Result<()> {
        anyhow::bail!("not written yet")
    }
}
