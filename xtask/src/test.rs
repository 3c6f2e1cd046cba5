use clap::Args;

#[derive(Args)]
pub struct Test {}

impl Test {
    pub fn run(self) -> anyhow::Result<()> {
        anyhow::bail!("not written yet")
    }
}
