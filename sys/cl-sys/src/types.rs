//! Types of the OpenCL API, as the Khronos headers define them.

use libc::{c_void, intptr_t, size_t};

pub type cl_platform_id = *mut c_void;
pub type cl_device_id = *mut c_void;
pub type cl_context = *mut c_void;
pub type cl_command_queue = *mut c_void;
pub type cl_mem = *mut c_void;
pub type cl_program = *mut c_void;
pub type cl_kernel = *mut c_void;
pub type cl_event = *mut c_void;
pub type cl_sampler = *mut c_void;

pub type cl_char = i8;
pub type cl_uchar = u8;
pub type cl_short = i16;
pub type cl_ushort = u16;
pub type cl_int = i32;
pub type cl_uint = u32;
pub type cl_long = i64;
pub type cl_ulong = u64;
pub type cl_half = u16;
pub type cl_float = f32;
pub type cl_double = f64;
pub type cl_bool = cl_uint;
pub type cl_bitfield = cl_ulong;

pub type cl_platform_info = cl_uint;
pub type cl_device_type = cl_bitfield;
pub type cl_device_info = cl_uint;
pub type cl_device_fp_config = cl_bitfield;
pub type cl_device_partition_property = intptr_t;
pub type cl_context_properties = intptr_t;
pub type cl_context_info = cl_uint;
pub type cl_command_queue_properties = cl_bitfield;
pub type cl_command_queue_info = cl_uint;
pub type cl_mem_flags = cl_bitfield;
pub type cl_mem_object_type = cl_uint;
pub type cl_mem_info = cl_uint;
pub type cl_mem_migration_flags = cl_bitfield;
pub type cl_map_flags = cl_bitfield;
pub type cl_buffer_create_type = cl_uint;
pub type cl_channel_order = cl_uint;
pub type cl_channel_type = cl_uint;
pub type cl_image_info = cl_uint;
pub type cl_addressing_mode = cl_uint;
pub type cl_filter_mode = cl_uint;
pub type cl_sampler_info = cl_uint;
pub type cl_program_info = cl_uint;
pub type cl_program_build_info = cl_uint;
pub type cl_build_status = cl_int;
pub type cl_kernel_info = cl_uint;
pub type cl_kernel_arg_info = cl_uint;
pub type cl_kernel_work_group_info = cl_uint;
pub type cl_event_info = cl_uint;
pub type cl_command_type = cl_uint;
pub type cl_profiling_info = cl_uint;

#[repr(C)]
pub struct cl_image_format {
    pub image_channel_order: cl_channel_order,
    pub image_channel_data_type: cl_channel_type,
}

#[repr(C)]
pub struct cl_image_desc {
    pub image_type: cl_mem_object_type,
    pub image_width: size_t,
    pub image_height: size_t,
    pub image_depth: size_t,
    pub image_array_size: size_t,
    pub image_row_pitch: size_t,
    pub image_slice_pitch: size_t,
    pub num_mip_levels: cl_uint,
    pub num_samples: cl_uint,
    pub buffer: cl_mem,
}

#[repr(C)]
pub struct cl_buffer_region {
    pub origin: size_t,
    pub size: size_t,
}

// What ocl-core names of OpenGL, EGL and Direct3D sharing.
pub type cl_gl_object_type = cl_uint;
pub type cl_gl_context_info = cl_uint;
pub type cl_GLuint = u32;
pub type cl_GLint = i32;
pub type cl_GLenum = u32;
pub type CLeglDisplayKHR = *mut c_void;
pub type cl_d3d10_device_source_khr = cl_uint;
pub type cl_d3d11_device_source = cl_uint;
pub type cl_d3d11_device_set = cl_uint;
pub type cl_id3d11_buffer = *mut c_void;
pub type cl_id3d11_texture2d = *mut c_void;
pub type cl_id3d11_texture3d = *mut c_void;

pub type clGetGLContextInfoKHR_fn = extern "system" fn(
    *const cl_context_properties,
    cl_gl_context_info,
    size_t,
    *mut c_void,
    *mut size_t,
) -> cl_int;
pub type clGetDeviceIDsFromD3D11_fn = extern "system" fn(
    cl_platform_id,
    cl_d3d11_device_source,
    *mut c_void,
    cl_d3d11_device_set,
    cl_uint,
    *mut cl_device_id,
    *mut cl_uint,
) -> cl_int;
pub type clCreateFromD3D11Buffer_fn =
    extern "system" fn(cl_context, cl_mem_flags, cl_id3d11_buffer, *mut cl_int) -> cl_mem;
pub type clCreateFromD3D11Texture2D_fn =
    extern "system" fn(cl_context, cl_mem_flags, cl_id3d11_texture2d, cl_uint, *mut cl_int) -> cl_mem;
pub type clCreateFromD3D11Texture3D_fn =
    extern "system" fn(cl_context, cl_mem_flags, cl_id3d11_texture3d, cl_uint, *mut cl_int) -> cl_mem;
pub type clEnqueueAcquireD3D11Objects_fn = extern "system" fn(
    cl_command_queue,
    cl_uint,
    *const cl_mem,
    cl_uint,
    *const cl_event,
    *mut cl_event,
) -> cl_int;
pub type clEnqueueReleaseD3D11Objects_fn = clEnqueueAcquireD3D11Objects_fn;
