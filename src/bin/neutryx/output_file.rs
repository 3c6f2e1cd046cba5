//! A file that appears under its name only when it is complete.

use anyhow::{Context, Result};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Where a command writes.
pub enum OutputFile {
    /// Standard output, or something that is no regular file: written as it comes.
    Stream(Box<dyn Write + Send>),
    /// A regular file: written beside its place and moved there at the end.
    Regular(Unfinished),
}

/// A file that is removed unless it is finished.
pub struct Unfinished {
    file: Option<File>,
    here: PathBuf,
    place: PathBuf,
}

impl OutputFile {
    /// Opens `path`; `-` is standard output.
    ///
    /// # Errors
    /// Those of the file system, with the path.
    pub fn create(path: &Path) -> Result<OutputFile> {
        if path == Path::new("-") {
            return Ok(OutputFile::Stream(Box::new(io::stdout())));
        }
        // A link stays a link: what it points to is replaced.
        let place = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
        if fs::metadata(&place).is_ok_and(|metadata| !metadata.is_file()) {
            let file = File::options().write(true).open(&place);
            return Ok(OutputFile::Stream(Box::new(file.with_context(|| cannot_write(path))?)));
        }
        let name = place.file_name().with_context(|| cannot_write(path))?.to_string_lossy().into_owned();
        let here = place.with_file_name(format!(".{name}.{}.part", std::process::id()));
        let file = File::create(&here).with_context(|| cannot_write(path))?;
        Ok(OutputFile::Regular(Unfinished { file: Some(file), here, place }))
    }

    /// Puts the file in its place.
    ///
    /// # Errors
    /// Those of the file system, with the path.
    pub fn finish(mut self) -> Result<()> {
        self.flush()?;
        if let OutputFile::Regular(unfinished) = &mut self {
            // Windows does not move open files.
            unfinished.file = None;
            fs::rename(&unfinished.here, &unfinished.place)
                .with_context(|| cannot_write(&unfinished.place))?;
        }
        Ok(())
    }
}

fn cannot_write(path: &Path) -> String {
    format!("cannot write {}", path.display())
}

impl Write for OutputFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            OutputFile::Stream(stream) => stream.write(bytes),
            OutputFile::Regular(Unfinished { file: Some(file), .. }) => file.write(bytes),
            OutputFile::Regular(_) => Err(io::ErrorKind::NotConnected.into()),
        }
    }
    fn flush(&mut self) -> io::Result<()> {
        match self {
            OutputFile::Stream(stream) => stream.flush(),
            OutputFile::Regular(Unfinished { file: Some(file), .. }) => file.flush(),
            OutputFile::Regular(_) => Ok(()),
        }
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        self.file = None;
        // After a finish there is nothing left to remove; before one, a failure to is no second error.
        let _ = fs::remove_file(&self.here);
    }
}
