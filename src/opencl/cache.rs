//! Program binaries kept on disk between processes.
//!
//! A file holds one binary. Its name is the digest of all that the binary depends on: device, driver, source
//! and options; so what is stale is never found. Its head repeats the digest and has one of the content, so
//! what is cut off, mixed up or rotten is taken for missing. A file appears whole, by a rename, or not at
//! all: processes need not know of each other. A cache that cannot be read or written costs time, nothing else.

use crate::engine::ProgramCache;
use sha2::{Digest, Sha256};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// What everything in the cache is called.
const EXTENSION: &str = "clbin";
/// First bytes of a file; the number is the version of its layout.
const MAGIC: &[u8; 16] = b"neutryx clbin 1\n";
const HEAD: usize = MAGIC.len() + 2 * DIGEST;
const DIGEST: usize = 32;
/// From this many files on, the oldest are removed: those of old drivers and versions are never asked for.
const MOST_FILES: usize = 512;
/// How often, and after what pause, a file is put in its place again where another process was in the way.
const ATTEMPTS: u32 = 50;
const PAUSE: Duration = Duration::from_millis(2);

/// Names a binary by all that it depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key([u8; DIGEST]);

impl Key {
    /// The key of a binary that depends on these texts.
    pub fn of(parts: &[&str]) -> Key {
        let mut digest = Sha256::new();
        for part in parts {
            // With its length, so that nothing can move from one part to the next.
            digest.update((part.len() as u64).to_le_bytes());
            digest.update(part.as_bytes());
        }
        Key(digest.finalize().into())
    }
    fn file_name(&self) -> String {
        let digits: String = self.0.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{digits}.{EXTENSION}")
    }
}

/// The cache of an engine.
#[derive(Clone, Debug)]
pub(crate) struct Cache {
    folder: Option<PathBuf>,
}

impl Cache {
    pub fn new(place: &ProgramCache) -> Cache {
        let folder = match place {
            ProgramCache::User => dirs::cache_dir().map(|cache| cache.join("neutryx")),
            ProgramCache::Folder(folder) => Some(folder.clone()),
            ProgramCache::Off => None,
        };
        Cache { folder }
    }

    /// Where the files are.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// The binary stored under `key`, if it is there and whole.
    pub fn load(&self, key: &Key) -> Option<Vec<u8>> {
        let file = fs::read(self.folder.as_ref()?.join(key.file_name())).ok()?;
        let (head, content) = file.split_at_checked(HEAD)?;
        (head == Self::head(key, content)).then(|| content.to_vec())
    }

    /// Keeps `binary` under `key`, in place of what was there.
    ///
    /// # Errors
    /// If the folder cannot be made or written. Nothing depends on it.
    pub fn store(&self, key: &Key, binary: &[u8]) -> io::Result<()> {
        let Some(folder) = &self.folder else { return Ok(()) };
        fs::create_dir_all(folder)?;
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(&Self::head(key, binary))?;
        file.write_all(binary)?;
        let path = folder.join(key.file_name());
        let mut attempts = ATTEMPTS;
        while let Err(failure) = file.persist(&path) {
            // Windows does not replace a file that somebody else opens or replaces just now.
            if !cfg!(windows) || failure.error.kind() != io::ErrorKind::PermissionDenied || attempts == 0 {
                return Err(failure.error);
            }
            attempts -= 1;
            file = failure.file;
            std::thread::sleep(PAUSE);
        }
        remove_oldest(folder)
    }

    fn head(key: &Key, content: &[u8]) -> [u8; HEAD] {
        let mut head = [0; HEAD];
        let (magic, digests) = head.split_at_mut(MAGIC.len());
        let (of_key, of_content) = digests.split_at_mut(DIGEST);
        magic.copy_from_slice(MAGIC);
        of_key.copy_from_slice(&key.0);
        of_content.copy_from_slice(&Sha256::digest(content));
        head
    }
}

/// Removes half of the files where there are too many. Other processes may do the same at the same time.
fn remove_oldest(folder: &Path) -> io::Result<()> {
    let mut files: Vec<(SystemTime, PathBuf)> = fs::read_dir(folder)?
        .filter_map(Result::ok)
        .filter(|entry| entry.path().extension().is_some_and(|extension| extension == EXTENSION))
        .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
        .collect();
    if files.len() > MOST_FILES {
        files.sort();
        for (_, path) in &files[..files.len() / 2] {
            let _ = fs::remove_file(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cache() -> (tempfile::TempDir, Cache) {
        let folder = tempfile::tempdir().expect("a folder for a test");
        let cache = Cache::new(&ProgramCache::Folder(folder.path().join("a").join("b")));
        (folder, cache)
    }

    #[test]
    fn what_was_stored_is_found_under_its_key_alone() {
        let (_folder, cache) = cache();
        let key = Key::of(&["device", "source"]);
        assert_eq!(cache.load(&key), None);
        cache.store(&key, b"binary").unwrap();
        assert_eq!(cache.load(&key).as_deref(), Some(&b"binary"[..]));
        assert_eq!(cache.load(&Key::of(&["devices", "ource"])), None);
        cache.store(&key, b"").unwrap();
        assert_eq!(cache.load(&key).as_deref(), Some(&b""[..]));
    }

    #[test]
    fn a_damaged_file_is_a_missing_one() {
        let (_folder, cache) = cache();
        let key = Key::of(&["x"]);
        cache.store(&key, &[7; 100]).unwrap();
        let path = cache.folder().unwrap().join(key.file_name());
        let whole = fs::read(&path).unwrap();
        for length in 0..whole.len() {
            fs::write(&path, &whole[..length]).unwrap();
            assert_eq!(cache.load(&key), None, "cut to {length}");
        }
        for at in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[at] ^= 0x10;
            fs::write(&path, &damaged).unwrap();
            assert_eq!(cache.load(&key), None, "byte {at}");
        }
        // A file under the name of another.
        fs::write(cache.folder().unwrap().join(Key::of(&["y"]).file_name()), &whole).unwrap();
        assert_eq!(cache.load(&Key::of(&["y"])), None);
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        assert_eq!(cache.load(&key), None);
        assert!(cache.store(&key, b"z").is_err());
    }

    #[test]
    fn no_folder_no_harm() {
        let (folder, _) = cache();
        let file = folder.path().join("file");
        fs::write(&file, b"").unwrap();
        let inside_a_file = Cache::new(&ProgramCache::Folder(file.join("folder")));
        let key = Key::of(&[]);
        assert!(inside_a_file.store(&key, b"x").is_err());
        assert_eq!(inside_a_file.load(&key), None);
        let off = Cache::new(&ProgramCache::Off);
        off.store(&key, b"x").unwrap();
        assert_eq!(off.load(&key), None);
    }

    #[test]
    fn writers_at_the_same_time_leave_a_whole_file() {
        let (_folder, cache) = cache();
        let key = Key::of(&["x"]);
        std::thread::scope(|scope| {
            for writer in 0..4_u8 {
                let cache = &cache;
                scope.spawn(move || {
                    for _ in 0..50 {
                        cache.store(&key, &vec![writer; 10_000]).unwrap();
                        let found = cache.load(&key).expect("somebody's file is there");
                        assert!(found.iter().all(|byte| *byte == found[0]) && found.len() == 10_000);
                    }
                });
            }
        });
        assert_eq!(fs::read_dir(cache.folder().unwrap()).unwrap().count(), 1);
    }

    #[test]
    fn the_oldest_files_go_when_there_are_too_many() {
        let (_folder, cache) = cache();
        for i in 0..=MOST_FILES {
            cache.store(&Key::of(&[&i.to_string()]), b"x").unwrap();
        }
        let left = fs::read_dir(cache.folder().unwrap()).unwrap().count();
        assert!(left <= MOST_FILES / 2 + 1, "{left}");
    }
}
