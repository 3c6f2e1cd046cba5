/*
 * Initializers
 * ------------
 * Structs with struct_size set and zero elsewhere: ntx_error error = ntx_error_init();
 */

/* An ntx_error to hand to calls. */
NTX_INLINE ntx_error ntx_error_init(void)
{
    ntx_error error;
    memset(&error, 0, sizeof error);
    error.struct_size = (uint32_t)sizeof error;
    return error;
}

/* The default configuration. */
NTX_INLINE ntx_engine_config ntx_engine_config_init(void)
{
    ntx_engine_config config;
    memset(&config, 0, sizeof config);
    config.struct_size = (uint32_t)sizeof config;
    return config;
}

/* A batch of a pricer (an ntx_pricer_id), without columns yet. */
NTX_INLINE ntx_batch ntx_batch_init(uint32_t pricer, size_t rows)
{
    ntx_batch batch;
    memset(&batch, 0, sizeof batch);
    batch.struct_size = (uint32_t)sizeof batch;
    batch.pricer = pricer;
    batch.rows = rows;
    return batch;
}

/* A control that neither watches nor stops. */
NTX_INLINE ntx_control ntx_control_init(void)
{
    ntx_control control;
    memset(&control, 0, sizeof control);
    control.struct_size = (uint32_t)sizeof control;
    return control;
}

/* Most assets that a simulation takes. */
#define NTX_MAX_ASSETS @MAX_ASSETS@

/* The part of a column's id that is the number of an asset, from 1 on: NTX_IN_SPOT | NTX_ASSET(2). */
#define NTX_ASSET(number) ((uint32_t)(number) << 16)

/* The part of an input's id that is the number of an interval, from 1 to @MAX_INTERVALS@: NTX_IN_VOL | NTX_INTERVAL(2). */
#define NTX_INTERVAL(number) ((uint32_t)(number) << 16)

/* The default settings of a simulation. */
NTX_INLINE ntx_simulation_settings ntx_simulation_settings_init(void)
{
    ntx_simulation_settings settings;
    memset(&settings, 0, sizeof settings);
    settings.struct_size = (uint32_t)sizeof settings;
    return settings;
}

/* Dense paths in an array of doubles, which may be changed. */
NTX_INLINE ntx_paths ntx_paths_init(ntx_path_value value, double *data)
{
    ntx_paths paths;
    memset(&paths, 0, sizeof paths);
    paths.struct_size = (uint32_t)sizeof paths;
    paths.value = (uint32_t)value;
    paths.data = data;
    return paths;
}

#ifdef __cplusplus
}
#endif

#endif
