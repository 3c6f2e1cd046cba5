use clap::Args;

#[derive(Args)]
pub struct Demo {}

impl Demo {
    pub fn run(self) -> anyhow::Result<()> {
        anyhow::bail!("not written yet")
    }
}
