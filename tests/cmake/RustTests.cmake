# Tests and lints that cargo runs. They use cargo's own target folder, like a developer's `cargo test`, one after
# the other since cargo locks it.

function(add_cargo_test name label)
  add_test(NAME ${name} COMMAND ${CARGO} ${ARGN} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(${name} PROPERTIES LABELS ${label} RESOURCE_LOCK cargo TIMEOUT 1800)
endfunction()

add_cargo_test(rust.tests rust test --locked --features fault-injection --lib --bins --tests --no-fail-fast)
add_cargo_test(rust.documentation_examples rust test --locked --features fault-injection --doc)
add_cargo_test(lint.format lint fmt --all --check)
add_cargo_test(lint.clippy lint clippy --locked --workspace --all-targets --all-features -- -D warnings)
add_cargo_test(lint.clippy.library_alone lint clippy --locked --no-default-features --lib -- -D warnings)
add_cargo_test(lint.rustdoc lint doc --locked --no-deps --lib --document-private-items)
set_tests_properties(lint.rustdoc PROPERTIES ENVIRONMENT RUSTDOCFLAGS=-Dwarnings)
add_cargo_test(lint.generated_files lint xtask gen --check)
# The longest first, so that it overlaps with the rest.
set_tests_properties(rust.tests PROPERTIES COST 1000)
