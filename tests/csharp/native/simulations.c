/* A simulation in C, by the names of C, which the tests compare their own with. */
#include <neutryx.h>

/* The functions of the library that the tests have loaded. */
typedef struct library {
    int32_t (*create)(const ntx_engine_config *, ntx_engine **, ntx_error *);
    void (*destroy)(ntx_engine *);
    int32_t (*simulate)(const ntx_engine *, const ntx_batch *, const ntx_simulation_settings *,
        ntx_simulation_state *, const ntx_control *, ntx_error *);
} library;

enum { OUTPUTS = 8 };

/* Arithmetic Asian calls into OUTPUTS columns one after the other: all settings at values that are not usual. */
int32_t simulate_asians(const library *neutryx, size_t rows, const double *spot, const double *vol,
    const double *fixings, size_t fixing_count, double *results, uint32_t *row_codes)
{
    static const uint32_t ids[OUTPUTS] = { NTX_OUT_PRICE, NTX_OUT_DELTA, NTX_OUT_VEGA, NTX_OUT_STANDARD_ERROR,
        NTX_OUT_LOW, NTX_OUT_HIGH, NTX_OUT_PATHS_USED, NTX_OUT_VARIANCE_REDUCTION };
    static const double call = 1.0, strike = 100.0, time = 1.0, rate = 0.03;
    const ntx_input inputs[] = {
        { NTX_IN_TYPE, NTX_F64, &call, 0 },
        { NTX_IN_SPOT, NTX_F64, spot, sizeof(double) },
        { NTX_IN_STRIKE, NTX_F64, &strike, 0 },
        { NTX_IN_TIME, NTX_F64, &time, 0 },
        { NTX_IN_RATE, NTX_F64, &rate, 0 },
        { NTX_IN_VOL, NTX_F64, vol, sizeof(double) },
    };
    ntx_output outputs[OUTPUTS];
    for (size_t i = 0; i < OUTPUTS; i++) {
        ntx_output column = { ids[i], NTX_F64, results + i * rows, sizeof(double) };
        outputs[i] = column;
    }
    ntx_batch batch = ntx_batch_init(NTX_MC_ASIAN_ARITHMETIC, rows);
    batch.inputs = inputs;
    batch.input_count = sizeof inputs / sizeof *inputs;
    batch.outputs = outputs;
    batch.output_count = OUTPUTS;
    batch.row_codes = row_codes;

    ntx_simulation_settings settings = ntx_simulation_settings_init();
    settings.generator = NTX_GENERATOR_SOBOL;
    settings.paths = 4096;
    settings.first_path = 1024;
    settings.seed = 0xFEDCBA9876543210u;
    settings.scrambling = NTX_SCRAMBLING_DIGITAL_SHIFT;
    settings.replicates = 8;
    settings.antithetic = 1;
    settings.control_variate_off = 1;
    settings.fixing_kind = NTX_FIXINGS_YEARS;
    settings.fixing_count = fixing_count;
    settings.fixings = fixings;
    settings.standard_error = 1e-9;
    settings.relative_error = 1e-10;
    settings.deadline_ns = 3600000000000u;
    settings.chunk_paths = 512;

    ntx_engine *engine = NULL;
    int32_t status = neutryx->create(NULL, &engine, NULL);
    if (status == NTX_OK)
        status = neutryx->simulate(engine, &batch, &settings, NULL, NULL, NULL);
    neutryx->destroy(engine);
    return status;
}

enum { ASSETS = 2, SPREAD_OUTPUTS = 5, INTERVALS = 3 };

/* Spread options with a spot and a volatility of each asset: price, delta of both together and of each, vega of the second. */
int32_t simulate_spreads(const library *neutryx, size_t rows, const double *const spots[ASSETS],
    const double vols[ASSETS], const double *correlation, double *results)
{
    static const uint32_t ids[SPREAD_OUTPUTS] = { NTX_OUT_PRICE, NTX_OUT_DELTA, NTX_OUT_DELTA | NTX_ASSET(1),
        NTX_OUT_DELTA | NTX_ASSET(2), NTX_OUT_VEGA | NTX_ASSET(2) };
    static const double call = 1.0, strike = 3.0, time = 0.75, rate = 0.03;
    const ntx_input inputs[] = {
        { NTX_IN_TYPE, NTX_F64, &call, 0 },
        { NTX_IN_SPOT | NTX_ASSET(1), NTX_F64, spots[0], sizeof(double) },
        { NTX_IN_SPOT | NTX_ASSET(2), NTX_F64, spots[1], sizeof(double) },
        { NTX_IN_STRIKE, NTX_F64, &strike, 0 },
        { NTX_IN_TIME, NTX_F64, &time, 0 },
        { NTX_IN_RATE, NTX_F64, &rate, 0 },
        { NTX_IN_VOL | NTX_ASSET(1), NTX_F64, &vols[0], 0 },
        { NTX_IN_VOL | NTX_ASSET(2), NTX_F64, &vols[1], 0 },
    };
    ntx_output outputs[SPREAD_OUTPUTS];
    for (size_t i = 0; i < SPREAD_OUTPUTS; i++) {
        ntx_output column = { ids[i], NTX_F64, results + i * rows, sizeof(double) };
        outputs[i] = column;
    }
    ntx_batch batch = ntx_batch_init(NTX_MC_SPREAD, rows);
    batch.inputs = inputs;
    batch.input_count = sizeof inputs / sizeof *inputs;
    batch.outputs = outputs;
    batch.output_count = SPREAD_OUTPUTS;

    ntx_simulation_settings settings = ntx_simulation_settings_init();
    settings.paths = 2048;
    settings.seed = 7;
    settings.moment_matching = 1;
    settings.asset_count = ASSETS;
    settings.correlation = correlation;

    ntx_engine *engine = NULL;
    int32_t status = neutryx->create(NULL, &engine, NULL);
    if (status == NTX_OK)
        status = neutryx->simulate(engine, &batch, &settings, NULL, NULL, NULL);
    neutryx->destroy(engine);
    return status;
}

/* Paths of an Asian option whose volatility differs from interval to interval. */
int32_t asian_paths(const library *neutryx,
    int32_t (*generate)(const ntx_engine *, const ntx_batch *, const ntx_simulation_settings *, const ntx_paths *,
        const ntx_control *, ntx_error *),
    size_t rows, size_t path_count, const double *spot, const double vols[INTERVALS], uint32_t value, double *results)
{
    static const double call = 1.0, strike = 100.0, time = 1.0, rate = 0.03;
    const ntx_input inputs[] = {
        { NTX_IN_TYPE, NTX_F64, &call, 0 },
        { NTX_IN_SPOT, NTX_F64, spot, sizeof(double) },
        { NTX_IN_STRIKE, NTX_F64, &strike, 0 },
        { NTX_IN_TIME, NTX_F64, &time, 0 },
        { NTX_IN_RATE, NTX_F64, &rate, 0 },
        { NTX_IN_VOL | NTX_INTERVAL(1), NTX_F64, &vols[0], 0 },
        { NTX_IN_VOL | NTX_INTERVAL(2), NTX_F64, &vols[1], 0 },
        { NTX_IN_VOL | NTX_INTERVAL(3), NTX_F64, &vols[2], 0 },
    };
    ntx_batch batch = ntx_batch_init(NTX_MC_ASIAN_ARITHMETIC, rows);
    batch.inputs = inputs;
    batch.input_count = sizeof inputs / sizeof *inputs;
    ntx_simulation_settings settings = ntx_simulation_settings_init();
    settings.paths = path_count;
    settings.fixing_count = INTERVALS;
    ntx_paths paths = ntx_paths_init((ntx_path_value)value, results);

    ntx_engine *engine = NULL;
    int32_t status = neutryx->create(NULL, &engine, NULL);
    if (status == NTX_OK)
        status = generate(engine, &batch, &settings, &paths, NULL, NULL);
    neutryx->destroy(engine);
    return status;
}
