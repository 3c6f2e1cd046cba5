using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

// Every signature below is made of numbers and pointers, which need no marshalling: a call costs what it costs in C.
[assembly: DisableRuntimeMarshalling]

// Buffers on the stack are filled before they are read; clearing them first would cost more than pricing an option.
[module: SkipLocalsInit]

namespace Neutryx.Interop;

/// <summary>The functions of neutryx.h.</summary>
internal static unsafe class Native
{
    internal const string Library = "neutryx";

    static Native() => NativeLibrary.SetDllImportResolver(typeof(Native).Assembly, LibraryLoader.Resolve);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern byte* ntx_version();

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern uint ntx_abi_version();

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern nuint ntx_pricer_count();

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_pricer_describe(
        nuint index, byte* buffer, nuint capacity, nuint* needed, NativeError* error);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_device_count(nuint* count, NativeError* error);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_device_describe(
        nuint index, byte* buffer, nuint capacity, nuint* needed, NativeError* error);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_engine_create(NativeEngineConfig* config, nint* engine, NativeError* error);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern void ntx_engine_destroy(nint engine);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_engine_describe(
        nint engine, byte* buffer, nuint capacity, nuint* needed, NativeError* error);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_engine_warmup(nint engine, NativeError* error);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_buffer_create(
        nint engine, uint device, nuint elements, nint* buffer, NativeError* error);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_buffer_write(
        nint buffer, nuint first, nuint count, void* data, uint dtype, nint stride, NativeError* error);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_buffer_read(
        nint buffer, nuint first, nuint count, void* data, uint dtype, nint stride, NativeError* error);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern void ntx_buffer_release(nint buffer);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_price(nint engine, NativeBatch* batch, NativeControl* control, NativeError* error);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_book_price(
        nint engine, NativeBatch* batches, nuint count, NativeControl* control, NativeError* error);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_submit(
        nint engine, NativeBatch* batches, nuint count, nint* job, NativeError* error);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_job_wait(nint job, long timeoutMs, NativeError* error);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_job_progress(nint job, ulong* done, ulong* total);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_job_cancel(nint job);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern void ntx_job_release(nint job);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern nuint ntx_simulation_count();

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_simulation_describe(
        nuint index, byte* buffer, nuint capacity, nuint* needed, NativeError* error);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_simulation_state_create(nint* state, NativeError* error);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_simulation_state_save(
        nint state, void* buffer, nuint capacity, nuint* needed, NativeError* error);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_simulation_state_load(void* bytes, nuint size, nint* state, NativeError* error);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_simulation_state_merge(nint into, nint from, NativeError* error);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern void ntx_simulation_state_release(nint state);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_simulate(
        nint engine,
        NativeBatch* batch,
        NativeSimulationSettings* settings,
        nint state,
        NativeControl* control,
        NativeError* error);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    internal static extern int ntx_paths_generate(
        nint engine,
        NativeBatch* batch,
        NativeSimulationSettings* settings,
        NativePaths* paths,
        NativeControl* control,
        NativeError* error);
}
