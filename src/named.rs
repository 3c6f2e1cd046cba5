//! Numbers with names: the enums that travel through the C API.

/// Declares an enum whose variants have a number and a name that never change, and keeps their
/// documentation for the generated headers and for callers who ask at run time.
macro_rules! named {
    ($(#[$meta:meta])* $name:ident: $number:ident {
        $($(#[doc = $doc:literal])+ $variant:ident = $id:literal, $text:literal;)+
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr($number)]
        pub enum $name { $($(#[doc = $doc])+ $variant = $id,)+ }

        impl $name {
            /// Every member, in the order of declaration.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The member with number `id`.
            pub const fn from_id(id: $number) -> Option<$name> {
                match id { $($id => Some($name::$variant),)+ _ => None }
            }
            /// The number used in the C API.
            pub const fn id(self) -> $number {
                self as $number
            }
            /// The name used in every language and on the command line.
            pub const fn name(self) -> &'static str {
                match self { $($name::$variant => $text,)+ }
            }
            /// The name as C takes it.
            #[allow(dead_code)]
            pub(crate) const fn c_name(self) -> &'static std::ffi::CStr {
                let name = match self { $($name::$variant => concat!($text, "\0"),)+ };
                match std::ffi::CStr::from_bytes_with_nul(name.as_bytes()) {
                    Ok(name) => name,
                    Err(_) => unreachable!(),
                }
            }
            /// The member called `name`.
            pub fn from_name(name: &str) -> Option<$name> {
                Self::ALL.iter().copied().find(|member| member.name() == name)
            }
            /// Every member with its number, for messages.
            #[allow(dead_code)]
            pub(crate) fn known() -> String {
                let list: Vec<_> =
                    Self::ALL.iter().map(|member| format!("{} ({})", member.id(), member.name())).collect();
                list.join(", ")
            }
            /// What it means, in a sentence or two.
            pub const fn text(self) -> &'static str {
                match self { $($name::$variant => concat!($($doc),+).trim_ascii(),)+ }
            }
        }
    };
}
pub(crate) use named;
