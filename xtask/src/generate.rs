use clap::Args;

#[derive(Args)]
pub struct Generate {}

impl Generate {
    pub fn run(self) -> anyhow::Result<()> {
        anyhow::bail!("not written yet")
    }
}
