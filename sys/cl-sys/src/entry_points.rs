//! Every entry point: its signature, and how a call is forwarded.

use crate::constants::{CL_OUT_OF_HOST_MEMORY, CL_PLATFORM_NOT_FOUND_KHR, CL_SUCCESS};
use crate::failure::{MISSING_ENTRY_POINT, answer, answer_release};
use crate::loader::Loaded;
use crate::types::*;
use libc::{c_char, c_uchar, c_void, size_t};
use libloading::Library;
use std::ptr::null_mut;

/// What an object is, for those who count them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(feature = "fault-injection"), allow(dead_code))]
pub(crate) enum Object {
    context,
    queue,
    memory,
    sampler,
    program,
    kernel,
    event,
}

#[cfg(feature = "fault-injection")]
use crate::faults::{before, created, released, retained};

#[cfg(not(feature = "fault-injection"))]
mod unwatched {
    use super::{Object, cl_int};

    #[inline(always)]
    pub fn before(_: usize) -> Option<cl_int> {
        None
    }
    #[inline(always)]
    pub fn created(_: Object) {}
    #[inline(always)]
    pub fn retained(_: Object) {}
    #[inline(always)]
    pub fn released(_: Object) {}
}
#[cfg(not(feature = "fault-injection"))]
use unwatched::{before, created, released, retained};

/// The code for a function that is not there.
fn absent() -> cl_int {
    match Loaded::get().state {
        Ok(_) => MISSING_ENTRY_POINT,
        Err(_) => CL_PLATFORM_NOT_FOUND_KHR,
    }
}

/// Calls `$function`, unless a fault is to be injected or it is not there, for which `$absent` makes a value of
/// a code.
macro_rules! call {
    ($function:ident($($argument:expr),*), $absent:expr) => {
        match (before(Entry::$function as usize), Loaded::get().table.$function) {
            (Some(code), _) => $absent(code),
            (None, None) => $absent(absent()),
            // SAFETY: the pointer is that of the function of this name, whose signature the specification
            // fixes; the arguments are the caller's promise.
            (None, Some(function)) => unsafe { function($($argument),*) },
        }
    };
}

/// Writes `value` to `place` unless that is null.
unsafe fn write<T>(place: *mut T, value: T) {
    if !place.is_null() {
        // SAFETY: not null; writable as the caller of the entry point promises.
        unsafe { place.write(value) };
    }
}

macro_rules! entry_points {
    (
        codes { $($code:ident($($cn:ident: $ct:ty),* $(,)?);)* }
        commands { $($command:ident($($en:ident: $et:ty),* $(,)?);)* }
        objects { $($object:ident($($on:ident: $ot:ty),* $(,)?) -> $made:ty, $kind:ident;)* }
        retains { $($retain:ident($rn:ident: $rt:ty) -> $retained:ident;)* }
        releases { $($release:ident($ln:ident: $lt:ty) -> $released:ident;)* }
        maps { $($map:ident($($mn:ident: $mt:ty),* $(,)?);)* }
        addresses { $($address:ident($($an:ident: $at:ty),* $(,)?);)* }
    ) => {
        /// Numbers of the entry points.
        #[derive(Clone, Copy)]
        #[allow(clippy::enum_variant_names, reason = "the names are OpenCL's")]
        pub(crate) enum Entry {
            $($code,)* $($command,)* $($object,)* $($retain,)* $($release,)* $($map,)* $($address,)*
        }

        /// Names of the entry points, in the order of [`Entry`].
        #[cfg_attr(not(any(test, feature = "fault-injection")), allow(dead_code))]
        pub(crate) const ENTRY_POINTS: &[&str] = &[
            $(stringify!($code),)* $(stringify!($command),)* $(stringify!($object),)*
            $(stringify!($retain),)* $(stringify!($release),)* $(stringify!($map),)*
            $(stringify!($address),)*
        ];

        /// Where the entry points are.
        #[derive(Default)]
        pub(crate) struct Table {
            $(pub $code: Option<unsafe extern "system" fn($($ct),*) -> cl_int>,)*
            $(pub $command: Option<unsafe extern "system" fn($($et,)* *mut cl_event) -> cl_int>,)*
            $(pub $object: Option<unsafe extern "system" fn($($ot,)* *mut cl_int) -> $made>,)*
            $(pub $retain: Option<unsafe extern "system" fn($rt) -> cl_int>,)*
            $(pub $release: Option<unsafe extern "system" fn($lt) -> cl_int>,)*
            $(pub $map: Option<unsafe extern "system" fn($($mt,)* *mut cl_event, *mut cl_int) -> *mut c_void>,)*
            $(pub $address: Option<unsafe extern "system" fn($($at),*) -> *mut c_void>,)*
        }

        impl Table {
            /// Looks all of them up in `library`, which must never be closed.
            pub(crate) fn of(library: &Library) -> Table {
                // SAFETY: a field's type is the signature that the specification fixes for the function of
                // that name.
                unsafe {
                    Table {
                        $($code: find(library, stringify!($code)),)*
                        $($command: find(library, stringify!($command)),)*
                        $($object: find(library, stringify!($object)),)*
                        $($retain: find(library, stringify!($retain)),)*
                        $($release: find(library, stringify!($release)),)*
                        $($map: find(library, stringify!($map)),)*
                        $($address: find(library, stringify!($address)),)*
                    }
                }
            }
        }

        $(pub unsafe extern "system" fn $code($($cn: $ct),*) -> cl_int {
            answer(stringify!($code), call!($code($($cn),*), |code| code))
        })*

        $(pub unsafe extern "system" fn $command($($en: $et,)* event: *mut cl_event) -> cl_int {
            let code = call!($command($($en,)* event), |code| code);
            if code == CL_SUCCESS && !event.is_null() {
                created(Object::event);
            }
            answer(stringify!($command), code)
        })*

        $(pub unsafe extern "system" fn $object($($on: $ot,)* errcode_ret: *mut cl_int) -> $made {
            let mut code = CL_SUCCESS;
            let object = call!($object($($on,)* &mut code), |injected| {
                code = injected;
                null_mut()
            });
            if code == CL_SUCCESS {
                match object.is_null() {
                    true => code = CL_OUT_OF_HOST_MEMORY,
                    false => created(Object::$kind),
                }
            }
            // SAFETY: null or writable, as the specification wants it.
            unsafe { write(errcode_ret, answer(stringify!($object), code)) };
            object
        })*

        $(pub unsafe extern "system" fn $retain($rn: $rt) -> cl_int {
            let code = call!($retain($rn), |code| code);
            if code == CL_SUCCESS {
                retained(Object::$retained);
            }
            answer(stringify!($retain), code)
        })*

        $(pub unsafe extern "system" fn $release($ln: $lt) -> cl_int {
            let injected = before(Entry::$release as usize);
            let code = match Loaded::get().table.$release {
                // SAFETY: as for `call`. A release that is made to fail happens all the same: the driver's
                // objects must not leak in a test.
                Some(function) => unsafe { function($ln) },
                None => absent(),
            };
            if code == CL_SUCCESS {
                released(Object::$released);
            }
            answer_release(injected.unwrap_or(code))
        })*

        $(pub unsafe extern "system" fn $map(
            $($mn: $mt,)* event: *mut cl_event, errcode_ret: *mut cl_int,
        ) -> *mut c_void {
            let mut code = CL_SUCCESS;
            let pointer = call!($map($($mn,)* event, &mut code), |injected| {
                code = injected;
                null_mut()
            });
            if code == CL_SUCCESS && !event.is_null() {
                created(Object::event);
            }
            // SAFETY: null or writable, as the specification wants it.
            unsafe { write(errcode_ret, answer(stringify!($map), code)) };
            pointer
        })*

        $(pub unsafe extern "system" fn $address($($an: $at),*) -> *mut c_void {
            call!($address($($an),*), |_| null_mut())
        })*
    };
}

/// The function `name`, if there is one.
///
/// # Safety
/// `F` must be a pointer to a function of the signature that `name` has.
unsafe fn find<F: Copy>(library: &Library, name: &str) -> Option<F> {
    // SAFETY: by this function's contract; the library is never closed.
    unsafe { library.get::<F>(name).ok().map(|symbol| *symbol) }
}

entry_points! {
    codes {
        clGetPlatformIDs(num_entries: cl_uint, platforms: *mut cl_platform_id, num_platforms: *mut cl_uint);
        clGetPlatformInfo(
            platform: cl_platform_id, param_name: cl_platform_info, param_value_size: size_t,
            param_value: *mut c_void, param_value_size_ret: *mut size_t,
        );
        clGetDeviceIDs(
            platform: cl_platform_id, device_type: cl_device_type, num_entries: cl_uint,
            devices: *mut cl_device_id, num_devices: *mut cl_uint,
        );
        clGetDeviceInfo(
            device: cl_device_id, param_name: cl_device_info, param_value_size: size_t,
            param_value: *mut c_void, param_value_size_ret: *mut size_t,
        );
        clCreateSubDevices(
            in_device: cl_device_id, properties: *const cl_device_partition_property, num_devices: cl_uint,
            out_devices: *mut cl_device_id, num_devices_ret: *mut cl_uint,
        );
        clRetainDevice(device: cl_device_id);
        clReleaseDevice(device: cl_device_id);
        clGetContextInfo(
            context: cl_context, param_name: cl_context_info, param_value_size: size_t,
            param_value: *mut c_void, param_value_size_ret: *mut size_t,
        );
        clGetCommandQueueInfo(
            command_queue: cl_command_queue, param_name: cl_command_queue_info, param_value_size: size_t,
            param_value: *mut c_void, param_value_size_ret: *mut size_t,
        );
        clGetSupportedImageFormats(
            context: cl_context, flags: cl_mem_flags, image_type: cl_mem_object_type, num_entries: cl_uint,
            image_formats: *mut cl_image_format, num_image_formats: *mut cl_uint,
        );
        clGetMemObjectInfo(
            memobj: cl_mem, param_name: cl_mem_info, param_value_size: size_t, param_value: *mut c_void,
            param_value_size_ret: *mut size_t,
        );
        clGetImageInfo(
            image: cl_mem, param_name: cl_image_info, param_value_size: size_t, param_value: *mut c_void,
            param_value_size_ret: *mut size_t,
        );
        clSetMemObjectDestructorCallback(
            memobj: cl_mem, pfn_notify: Option<extern "C" fn(cl_mem, *mut c_void)>, user_data: *mut c_void,
        );
        clGetSamplerInfo(
            sampler: cl_sampler, param_name: cl_sampler_info, param_value_size: size_t,
            param_value: *mut c_void, param_value_size_ret: *mut size_t,
        );
        clBuildProgram(
            program: cl_program, num_devices: cl_uint, device_list: *const cl_device_id,
            options: *const c_char, pfn_notify: Option<extern "C" fn(cl_program, *mut c_void)>,
            user_data: *mut c_void,
        );
        clCompileProgram(
            program: cl_program, num_devices: cl_uint, device_list: *const cl_device_id,
            options: *const c_char, num_input_headers: cl_uint, input_headers: *const cl_program,
            header_include_names: *const *const c_char,
            pfn_notify: Option<extern "C" fn(cl_program, *mut c_void)>,
            user_data: *mut c_void,
        );
        clGetProgramInfo(
            program: cl_program, param_name: cl_program_info, param_value_size: size_t,
            param_value: *mut c_void, param_value_size_ret: *mut size_t,
        );
        clGetProgramBuildInfo(
            program: cl_program, device: cl_device_id, param_name: cl_program_build_info,
            param_value_size: size_t, param_value: *mut c_void, param_value_size_ret: *mut size_t,
        );
        clCreateKernelsInProgram(
            program: cl_program, num_kernels: cl_uint, kernels: *mut cl_kernel,
            num_kernels_ret: *mut cl_uint,
        );
        clSetKernelArg(kernel: cl_kernel, arg_index: cl_uint, arg_size: size_t, arg_value: *const c_void);
        clGetKernelInfo(
            kernel: cl_kernel, param_name: cl_kernel_info, param_value_size: size_t,
            param_value: *mut c_void, param_value_size_ret: *mut size_t,
        );
        clGetKernelArgInfo(
            kernel: cl_kernel, arg_indx: cl_uint, param_name: cl_kernel_arg_info, param_value_size: size_t,
            param_value: *mut c_void, param_value_size_ret: *mut size_t,
        );
        clGetKernelWorkGroupInfo(
            kernel: cl_kernel, device: cl_device_id, param_name: cl_kernel_work_group_info,
            param_value_size: size_t, param_value: *mut c_void, param_value_size_ret: *mut size_t,
        );
        clWaitForEvents(num_events: cl_uint, event_list: *const cl_event);
        clGetEventInfo(
            event: cl_event, param_name: cl_event_info, param_value_size: size_t, param_value: *mut c_void,
            param_value_size_ret: *mut size_t,
        );
        clSetUserEventStatus(event: cl_event, execution_status: cl_int);
        clSetEventCallback(
            event: cl_event, command_exec_callback_type: cl_int,
            pfn_notify: Option<extern "C" fn(cl_event, cl_int, *mut c_void)>, user_data: *mut c_void,
        );
        clGetEventProfilingInfo(
            event: cl_event, param_name: cl_profiling_info, param_value_size: size_t,
            param_value: *mut c_void, param_value_size_ret: *mut size_t,
        );
        clFlush(command_queue: cl_command_queue);
        clFinish(command_queue: cl_command_queue);
    }
    commands {
        clEnqueueReadBuffer(
            command_queue: cl_command_queue, buffer: cl_mem, blocking_read: cl_bool, offset: size_t,
            cb: size_t, ptr: *mut c_void, num_events_in_wait_list: cl_uint,
            event_wait_list: *const cl_event,
        );
        clEnqueueReadBufferRect(
            command_queue: cl_command_queue, buffer: cl_mem, blocking_read: cl_bool,
            buffer_origin: *const size_t, host_origin: *const size_t, region: *const size_t,
            buffer_row_pitch: size_t, buffer_slc_pitch: size_t, host_row_pitch: size_t,
            host_slc_pitch: size_t, ptr: *mut c_void, num_events_in_wait_list: cl_uint,
            event_wait_list: *const cl_event,
        );
        clEnqueueWriteBuffer(
            command_queue: cl_command_queue, buffer: cl_mem, blocking_write: cl_bool, offset: size_t,
            cb: size_t, ptr: *const c_void, num_events_in_wait_list: cl_uint,
            event_wait_list: *const cl_event,
        );
        clEnqueueWriteBufferRect(
            command_queue: cl_command_queue, buffer: cl_mem, blocking_write: cl_bool,
            buffer_origin: *const size_t, host_origin: *const size_t, region: *const size_t,
            buffer_row_pitch: size_t, buffer_slc_pitch: size_t, host_row_pitch: size_t,
            host_slc_pitch: size_t, ptr: *const c_void, num_events_in_wait_list: cl_uint,
            event_wait_list: *const cl_event,
        );
        clEnqueueFillBuffer(
            command_queue: cl_command_queue, buffer: cl_mem, pattern: *const c_void, pattern_size: size_t,
            offset: size_t, size: size_t, num_events_in_wait_list: cl_uint,
            event_wait_list: *const cl_event,
        );
        clEnqueueCopyBuffer(
            command_queue: cl_command_queue, src_buffer: cl_mem, dst_buffer: cl_mem, src_offset: size_t,
            dst_offset: size_t, cb: size_t, num_events_in_wait_list: cl_uint,
            event_wait_list: *const cl_event,
        );
        clEnqueueCopyBufferRect(
            command_queue: cl_command_queue, src_buffer: cl_mem, dst_buffer: cl_mem,
            src_origin: *const size_t, dst_origin: *const size_t, region: *const size_t,
            src_row_pitch: size_t, src_slc_pitch: size_t, dst_row_pitch: size_t, dst_slc_pitch: size_t,
            num_events_in_wait_list: cl_uint, event_wait_list: *const cl_event,
        );
        clEnqueueReadImage(
            command_queue: cl_command_queue, image: cl_mem, blocking_read: cl_bool, origin: *const size_t,
            region: *const size_t, row_pitch: size_t, slc_pitch: size_t, ptr: *mut c_void,
            num_events_in_wait_list: cl_uint, event_wait_list: *const cl_event,
        );
        clEnqueueWriteImage(
            command_queue: cl_command_queue, image: cl_mem, blocking_write: cl_bool, origin: *const size_t,
            region: *const size_t, input_row_pitch: size_t, input_slc_pitch: size_t, ptr: *const c_void,
            num_events_in_wait_list: cl_uint, event_wait_list: *const cl_event,
        );
        clEnqueueFillImage(
            command_queue: cl_command_queue, image: cl_mem, fill_color: *const c_void,
            origin: *const size_t, region: *const size_t, num_events_in_wait_list: cl_uint,
            event_wait_list: *const cl_event,
        );
        clEnqueueCopyImage(
            command_queue: cl_command_queue, src_image: cl_mem, dst_image: cl_mem,
            src_origin: *const size_t, dst_origin: *const size_t, region: *const size_t,
            num_events_in_wait_list: cl_uint, event_wait_list: *const cl_event,
        );
        clEnqueueCopyImageToBuffer(
            command_queue: cl_command_queue, src_image: cl_mem, dst_buffer: cl_mem,
            src_origin: *const size_t, region: *const size_t, dst_offset: size_t,
            num_events_in_wait_list: cl_uint, event_wait_list: *const cl_event,
        );
        clEnqueueCopyBufferToImage(
            command_queue: cl_command_queue, src_buffer: cl_mem, dst_image: cl_mem, src_offset: size_t,
            dst_origin: *const size_t, region: *const size_t, num_events_in_wait_list: cl_uint,
            event_wait_list: *const cl_event,
        );
        clEnqueueUnmapMemObject(
            command_queue: cl_command_queue, memobj: cl_mem, mapped_ptr: *mut c_void,
            num_events_in_wait_list: cl_uint, event_wait_list: *const cl_event,
        );
        clEnqueueMigrateMemObjects(
            command_queue: cl_command_queue, num_mem_objects: cl_uint, mem_objects: *const cl_mem,
            flags: cl_mem_migration_flags, num_events_in_wait_list: cl_uint,
            event_wait_list: *const cl_event,
        );
        clEnqueueNDRangeKernel(
            command_queue: cl_command_queue, kernel: cl_kernel, work_dim: cl_uint,
            global_work_offset: *const size_t, global_work_dims: *const size_t,
            local_work_dims: *const size_t, num_events_in_wait_list: cl_uint,
            event_wait_list: *const cl_event,
        );
        clEnqueueTask(
            command_queue: cl_command_queue, kernel: cl_kernel, num_events_in_wait_list: cl_uint,
            event_wait_list: *const cl_event,
        );
        clEnqueueNativeKernel(
            command_queue: cl_command_queue, user_func: Option<extern "C" fn(*mut c_void)>,
            args: *mut c_void, cb_args: size_t, num_mem_objects: cl_uint, mem_list: *const cl_mem,
            args_mem_loc: *const *const c_void, num_events_in_wait_list: cl_uint,
            event_wait_list: *const cl_event,
        );
        clEnqueueMarkerWithWaitList(
            command_queue: cl_command_queue, num_events_in_wait_list: cl_uint,
            event_wait_list: *const cl_event,
        );
        clEnqueueBarrierWithWaitList(
            command_queue: cl_command_queue, num_events_in_wait_list: cl_uint,
            event_wait_list: *const cl_event,
        );
    }
    objects {
        clCreateContext(
            properties: *const cl_context_properties, num_devices: cl_uint, devices: *const cl_device_id,
            pfn_notify: Option<extern "C" fn(*const c_char, *const c_void, size_t, *mut c_void)>,
            user_data: *mut c_void,
        ) -> cl_context, context;
        clCreateContextFromType(
            properties: *const cl_context_properties, device_type: cl_device_type,
            pfn_notify: Option<extern "C" fn(*const c_char, *const c_void, size_t, *mut c_void)>,
            user_data: *mut c_void,
        ) -> cl_context, context;
        clCreateCommandQueue(
            context: cl_context, device: cl_device_id, properties: cl_command_queue_properties,
        ) -> cl_command_queue, queue;
        clCreateBuffer(
            context: cl_context, flags: cl_mem_flags, size: size_t, host_ptr: *mut c_void,
        ) -> cl_mem, memory;
        clCreateSubBuffer(
            buffer: cl_mem, flags: cl_mem_flags, buffer_create_type: cl_buffer_create_type,
            buffer_create_info: *const c_void,
        ) -> cl_mem, memory;
        clCreateImage(
            context: cl_context, flags: cl_mem_flags, image_format: *const cl_image_format,
            image_desc: *const cl_image_desc, host_ptr: *mut c_void,
        ) -> cl_mem, memory;
        clCreateSampler(
            context: cl_context, normalize_coords: cl_bool, addressing_mode: cl_addressing_mode,
            filter_mode: cl_filter_mode,
        ) -> cl_sampler, sampler;
        clCreateProgramWithSource(
            context: cl_context, count: cl_uint, strings: *const *const c_char, lengths: *const size_t,
        ) -> cl_program, program;
        clCreateProgramWithBinary(
            context: cl_context, num_devices: cl_uint, device_list: *const cl_device_id,
            lengths: *const size_t, binaries: *const *const c_uchar, binary_status: *mut cl_int,
        ) -> cl_program, program;
        clLinkProgram(
            context: cl_context, num_devices: cl_uint, device_list: *const cl_device_id,
            options: *const c_char, num_input_programs: cl_uint, input_programs: *const cl_program,
            pfn_notify: Option<extern "C" fn(cl_program, *mut c_void)>,
            user_data: *mut c_void,
        ) -> cl_program, program;
        clCreateKernel(program: cl_program, kernel_name: *const c_char) -> cl_kernel, kernel;
        clCreateUserEvent(context: cl_context) -> cl_event, event;
    }
    retains {
        clRetainContext(context: cl_context) -> context;
        clRetainCommandQueue(command_queue: cl_command_queue) -> queue;
        clRetainMemObject(memobj: cl_mem) -> memory;
        clRetainSampler(sampler: cl_sampler) -> sampler;
        clRetainProgram(program: cl_program) -> program;
        clRetainKernel(kernel: cl_kernel) -> kernel;
        clRetainEvent(event: cl_event) -> event;
    }
    releases {
        clReleaseContext(context: cl_context) -> context;
        clReleaseCommandQueue(command_queue: cl_command_queue) -> queue;
        clReleaseMemObject(memobj: cl_mem) -> memory;
        clReleaseSampler(sampler: cl_sampler) -> sampler;
        clReleaseProgram(program: cl_program) -> program;
        clReleaseKernel(kernel: cl_kernel) -> kernel;
        clReleaseEvent(event: cl_event) -> event;
    }
    maps {
        clEnqueueMapBuffer(
            command_queue: cl_command_queue, buffer: cl_mem, blocking_map: cl_bool,
            map_flags: cl_map_flags, offset: size_t, size: size_t, num_events_in_wait_list: cl_uint,
            event_wait_list: *const cl_event,
        );
        clEnqueueMapImage(
            command_queue: cl_command_queue, image: cl_mem, blocking_map: cl_bool, map_flags: cl_map_flags,
            origin: *const size_t, region: *const size_t, image_row_pitch: *mut size_t,
            image_slc_pitch: *mut size_t, num_events_in_wait_list: cl_uint,
            event_wait_list: *const cl_event,
        );
    }
    addresses {
        clGetExtensionFunctionAddressForPlatform(platform: cl_platform_id, func_name: *const c_char);
    }
}
