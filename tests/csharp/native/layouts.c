/* What the C# declarations are held to: sizes of the structs and places of their fields. */
#include <neutryx.h>

#include <stddef.h>
#include <stdio.h>

static char text[8192];
static size_t length;

static void say(const char *of, const char *field, size_t offset)
{
    length += (size_t)snprintf(text + length, sizeof text - length, "%s %s %zu\n", of, field, offset);
}

#define FIELD(type, field) say(#type, #field, offsetof(type, field))

/* Lines of a struct, a field and its offset; the field "sizeof" is the size. */
const char *layouts(void)
{
    length = 0;
    FIELD(ntx_error, struct_size);
    FIELD(ntx_error, code);
    FIELD(ntx_error, device_code);
    FIELD(ntx_error, row_code);
    FIELD(ntx_error, batch);
    FIELD(ntx_error, row);
    FIELD(ntx_error, bad_rows);
    FIELD(ntx_error, argument);
    FIELD(ntx_error, message);
    say("ntx_error", "sizeof", sizeof(ntx_error));
    FIELD(ntx_input, id);
    FIELD(ntx_input, dtype);
    FIELD(ntx_input, data);
    FIELD(ntx_input, stride);
    say("ntx_input", "sizeof", sizeof(ntx_input));
    FIELD(ntx_output, id);
    FIELD(ntx_output, dtype);
    FIELD(ntx_output, data);
    FIELD(ntx_output, stride);
    say("ntx_output", "sizeof", sizeof(ntx_output));
    FIELD(ntx_batch, struct_size);
    FIELD(ntx_batch, pricer);
    FIELD(ntx_batch, rows);
    FIELD(ntx_batch, inputs);
    FIELD(ntx_batch, input_count);
    FIELD(ntx_batch, outputs);
    FIELD(ntx_batch, output_count);
    FIELD(ntx_batch, row_codes);
    FIELD(ntx_batch, row_codes_stride);
    say("ntx_batch", "sizeof", sizeof(ntx_batch));
    FIELD(ntx_control, struct_size);
    FIELD(ntx_control, progress);
    FIELD(ntx_control, user);
    FIELD(ntx_control, cancel);
    say("ntx_control", "sizeof", sizeof(ntx_control));
    FIELD(ntx_engine_config, struct_size);
    FIELD(ntx_engine_config, backend);
    FIELD(ntx_engine_config, threads);
    FIELD(ntx_engine_config, precision);
    FIELD(ntx_engine_config, instruction_set);
    FIELD(ntx_engine_config, device_types);
    FIELD(ntx_engine_config, device_match);
    FIELD(ntx_engine_config, device_indexes);
    FIELD(ntx_engine_config, device_index_count);
    FIELD(ntx_engine_config, share_with_cpu);
    FIELD(ntx_engine_config, cache_off);
    FIELD(ntx_engine_config, cache_folder);
    FIELD(ntx_engine_config, max_chunk_bytes);
    FIELD(ntx_engine_config, max_kernel_ms);
    FIELD(ntx_engine_config, reserved);
    say("ntx_engine_config", "sizeof", sizeof(ntx_engine_config));
    FIELD(ntx_simulation_settings, struct_size);
    FIELD(ntx_simulation_settings, generator);
    FIELD(ntx_simulation_settings, paths);
    FIELD(ntx_simulation_settings, first_path);
    FIELD(ntx_simulation_settings, seed);
    FIELD(ntx_simulation_settings, scrambling);
    FIELD(ntx_simulation_settings, replicates);
    FIELD(ntx_simulation_settings, antithetic);
    FIELD(ntx_simulation_settings, control_variate_off);
    FIELD(ntx_simulation_settings, fixing_kind);
    FIELD(ntx_simulation_settings, moment_matching);
    FIELD(ntx_simulation_settings, fixing_count);
    FIELD(ntx_simulation_settings, fixings);
    FIELD(ntx_simulation_settings, standard_error);
    FIELD(ntx_simulation_settings, relative_error);
    FIELD(ntx_simulation_settings, deadline_ns);
    FIELD(ntx_simulation_settings, chunk_paths);
    FIELD(ntx_simulation_settings, asset_count);
    FIELD(ntx_simulation_settings, correlation);
    say("ntx_simulation_settings", "sizeof", sizeof(ntx_simulation_settings));
    FIELD(ntx_paths, struct_size);
    FIELD(ntx_paths, value);
    FIELD(ntx_paths, dtype);
    FIELD(ntx_paths, reserved);
    FIELD(ntx_paths, data);
    FIELD(ntx_paths, first);
    FIELD(ntx_paths, steps);
    FIELD(ntx_paths, row_stride);
    FIELD(ntx_paths, path_stride);
    FIELD(ntx_paths, step_stride);
    FIELD(ntx_paths, asset_stride);
    say("ntx_paths", "sizeof", sizeof(ntx_paths));
    return text;
}
