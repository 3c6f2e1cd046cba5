//! The states without a loader or without an entry point. What a machine has installed makes no difference.

use crate::entry_points::ENTRY_POINTS;
use crate::failure::{MISSING_ENTRY_POINT, answer};
use crate::loader::Loaded;
use crate::{CL_INVALID_OPERATION, CL_OUT_OF_RESOURCES, CL_SUCCESS, last_failure};

#[test]
fn a_loader_that_is_not_there_is_a_state() {
    let loaded = Loaded::open(&["libneutryx-has-no-such-library.so", "neutryx/no/such/file"]);
    let why = loaded.state.unwrap_err();
    assert!(
        why.contains("libneutryx-has-no-such-library.so") && why.contains("neutryx/no/such/file"),
        "{why}"
    );
    assert!(loaded.table.clGetPlatformIDs.is_none());
}

#[test]
fn unknown_codes_become_one_that_has_a_name() {
    assert_eq!(answer("clFinish", CL_SUCCESS), CL_SUCCESS);
    assert_eq!(answer("clFinish", CL_OUT_OF_RESOURCES), CL_OUT_OF_RESOURCES);
    assert_eq!(answer("clFlush", -4711), CL_INVALID_OPERATION);
    let failure = last_failure().unwrap();
    assert_eq!((failure.entry_point, failure.code, failure.code_name()), ("clFlush", -4711, "unknown code"));
    assert_eq!(answer("clFlush", MISSING_ENTRY_POINT), CL_INVALID_OPERATION);
    assert_eq!(last_failure().unwrap().code, MISSING_ENTRY_POINT);
}

#[test]
fn entry_points_have_names_of_their_own() {
    let mut names = ENTRY_POINTS.to_vec();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), ENTRY_POINTS.len());
    assert!(names.contains(&"clEnqueueNDRangeKernel") && names.contains(&"clReleaseContext"));
}

#[cfg(feature = "fault-injection")]
mod injected {
    use crate::faults::{Effect, inject, injected, load_from, reset};
    use crate::*;
    use std::ptr::null_mut;

    #[test]
    fn calls_fail_as_ordered() {
        let missing = ["libneutryx-has-no-such-library.so"];
        load_from(Some(&missing));
        assert!(loader().unwrap_err().contains(missing[0]));
        let mut count = 7;
        // SAFETY: nothing is behind any of the entry points.
        unsafe {
            assert_eq!(clGetPlatformIDs(0, null_mut(), &mut count), CL_PLATFORM_NOT_FOUND_KHR);
            let mut code = CL_SUCCESS;
            let context = clCreateContext(null_mut(), 0, null_mut(), None, null_mut(), &mut code);
            assert!(context.is_null());
            assert_eq!(code, CL_PLATFORM_NOT_FOUND_KHR);
            assert_eq!(clReleaseContext(null_mut()), CL_SUCCESS);
            inject("clFinish", 2, 1, Effect::Fail(CL_OUT_OF_RESOURCES));
            let codes = [(); 3].map(|()| clFinish(null_mut()));
            let absent = CL_PLATFORM_NOT_FOUND_KHR;
            assert_eq!(codes, [absent, CL_OUT_OF_RESOURCES, absent]);
            assert_eq!(injected(), 1);
        }
        assert_eq!(count, 7);
        assert_eq!(faults::live(), faults::Live::default());
        assert!(release_failures() >= 1);
        reset();
        assert_eq!(faults::calls("clFinish"), 0);
    }
}
