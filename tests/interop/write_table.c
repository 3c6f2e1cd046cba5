/*
 * Writes the table that every language's binding is held to, by calling the C API. README.md has the format.
 *
 *     write_table FILE
 */
#include "pricers.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 1000, MOST_COLUMNS = 64 };

static FILE *table;

/* A call: its columns lie one after the other, a row's elements next to each other. */
typedef struct call {
    const char *label, *pricer_name, *overlap;
    ntx_batch batch;
    ntx_input inputs[MOST_COLUMNS];
    ntx_output outputs[MOST_COLUMNS];
    const char *input_names[MOST_COLUMNS], *output_names[MOST_COLUMNS];
    double *in, *out;
    uint32_t *codes;
} call;

static uint64_t random_state = 4;

static double uniform(double low, double high)
{
    random_state = random_state * 6364136223846793005u + 1442695040888963407u;
    return low + (high - low) * ((double)(random_state >> 11) / 9007199254740992.0);
}

static size_t below(size_t count)
{
    return (size_t)uniform(0.0, (double)count);
}

/* A value that people price. */
static double plausible(const table_input *input)
{
    if (strcmp(input->domain, "call_put") == 0)
        return uniform(0.0, 1.0) < 0.5 ? NTX_CALL : NTX_PUT;
    if (strcmp(input->name, "price") == 0)
        return uniform(0.5, 60.0);
    if (strcmp(input->unit, "money") == 0)
        return uniform(60.0, 140.0);
    if (strcmp(input->unit, "year") == 0)
        return uniform(0.01, 3.0);
    if (strcmp(input->unit, "1/year") == 0)
        return uniform(-0.02, 0.08);
    if (strcmp(input->unit, "money/sqrt(year)") == 0)
        return uniform(1.0, 40.0);
    return uniform(0.05, 0.8);
}

/* A value from the edge of a domain or beyond. */
static double special(void)
{
    const double values[] = { 0.0, -0.0, 1.0, -1.0, 2.0, 1e-12, 1e12, 1e300, -1e300, 5e-324, INFINITY, -INFINITY,
        NAN };
    return values[below(sizeof values / sizeof *values)];
}

static call *call_new(const char *label, const table_pricer *pricer, size_t rows)
{
    call *c = (call *)calloc(1, sizeof *c);
    c->label = label;
    c->pricer_name = pricer->name;
    c->batch = ntx_batch_init(pricer->id, rows);
    c->batch.inputs = c->inputs;
    c->batch.outputs = c->outputs;
    c->in = (double *)calloc(rows * MOST_COLUMNS, sizeof(double));
    c->out = (double *)calloc(rows * MOST_COLUMNS, sizeof(double));
    c->codes = (uint32_t *)calloc(rows, sizeof(uint32_t));
    c->batch.row_codes = c->codes;
    return c;
}

static void add_input(call *c, uint32_t id, const char *name)
{
    size_t i = c->batch.input_count++;
    ntx_input input = { id, NTX_F64, c->in + i, MOST_COLUMNS * sizeof(double) };
    c->inputs[i] = input;
    c->input_names[i] = name;
}

static void add_output(call *c, uint32_t id, const char *name)
{
    size_t i = c->batch.output_count++;
    ntx_output output = { id, NTX_F64, c->out + i, MOST_COLUMNS * sizeof(double) };
    c->outputs[i] = output;
    c->output_names[i] = name;
}

static void add_inputs(call *c, const table_pricer *pricer, int with_optional)
{
    for (size_t i = 0; i < pricer->input_count; i++)
        if (with_optional || !pricer->inputs[i].is_optional)
            add_input(c, pricer->inputs[i].id, pricer->inputs[i].name);
}

static const table_input *find_input(const table_pricer *pricer, uint32_t id)
{
    for (size_t i = 0; i < pricer->input_count; i++)
        if (pricer->inputs[i].id == id)
            return &pricer->inputs[i];
    return NULL;
}

static void fill(call *c, const table_pricer *pricer, int with_specials)
{
    for (size_t row = 0; row < c->batch.rows; row++) {
        double *values = c->in + row * MOST_COLUMNS;
        for (size_t i = 0; i < c->batch.input_count; i++) {
            const table_input *input = find_input(pricer, c->inputs[i].id);
            values[i] = input != NULL ? plausible(input) : 1.0;
        }
        /* Two edges at once in some rows: limits meet there. */
        double kind = uniform(0.0, 1.0);
        for (int i = 0; with_specials && i < (kind < 0.1 ? 2 : kind < 0.35 ? 1 : 0); i++)
            values[below(c->batch.input_count)] = special();
    }
}

static void write_columns(const char *key, size_t count, const ntx_input *inputs, const ntx_output *outputs,
    const char *const *names)
{
    fprintf(table, "%s", key);
    for (size_t i = 0; i < count; i++)
        fprintf(table, ",%" PRIu32 ":%s", inputs != NULL ? inputs[i].id : outputs[i].id, names[i]);
    fprintf(table, "\n");
}

static void write_outcome(const ntx_error *error)
{
    fprintf(table, "status,%" PRId32 ",%s\n", error->code, ntx_status_name(error->code));
    if (error->code == NTX_PARTIAL)
        fprintf(table, "first,%" PRIu64 ",%" PRIu32 ",%s,%" PRIu64 "\n", error->row, error->row_code,
            ntx_row_code_name(error->row_code), error->bad_rows);
    fprintf(table, "argument,%s\nmessage,%s\n", error->argument, error->message);
}

static void write_values(const double *values, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        uint64_t bits;
        memcpy(&bits, &values[i], sizeof bits);
        if (isnan(values[i]))
            fprintf(table, ",nan");
        else
            fprintf(table, ",%016" PRIx64, bits);
    }
}

/* Prices the call, writes it down, and ends it. */
static void finish(call *c, const ntx_engine *engine)
{
    ntx_error error = ntx_error_init();
    int32_t status = ntx_price(engine, &c->batch, NULL, &error);
    fprintf(table, "call,%s\npricer,%" PRIu32 ",%s\n", c->label, c->batch.pricer, c->pricer_name);
    write_columns("inputs", c->batch.input_count, c->inputs, NULL, c->input_names);
    write_columns("outputs", c->batch.output_count, NULL, c->outputs, c->output_names);
    if (c->overlap != NULL)
        fprintf(table, "overlap,%s\n", c->overlap);
    fprintf(table, "rows,%zu\n", c->batch.rows);
    write_outcome(&error);
    for (size_t row = 0; row < c->batch.rows; row++) {
        status < 0 ? fprintf(table, "row,-") : fprintf(table, "row,%" PRIu32, c->codes[row]);
        write_values(c->in + row * MOST_COLUMNS, c->batch.input_count);
        if (status >= 0)
            write_values(c->out + row * MOST_COLUMNS, c->batch.output_count);
        fprintf(table, "\n");
    }
    fprintf(table, "end\n\n");
    free(c->in);
    free(c->out);
    free(c->codes);
    free(c);
}

static void write_priced(const ntx_engine *engine)
{
    size_t rows = (ROWS + PRICER_COUNT - 1) / PRICER_COUNT;
    for (size_t p = 0; p < PRICER_COUNT; p++) {
        const table_pricer *pricer = &PRICERS[p];
        int has_optional = 0;
        for (size_t i = 0; i < pricer->input_count; i++)
            has_optional |= pricer->inputs[i].is_optional;
        for (int with_optional = has_optional; with_optional >= 0; with_optional--) {
            size_t part = !has_optional ? rows : with_optional ? rows - rows / 3 : rows / 3;
            call *c = call_new(with_optional || !has_optional ? "every column" : "defaults", pricer, part);
            add_inputs(c, pricer, with_optional);
            for (size_t i = 0; i < pricer->output_count; i++)
                add_output(c, pricer->outputs[i].id, pricer->outputs[i].name);
            fill(c, pricer, 1);
            finish(c, engine);
        }
        call *c = call_new("one good row", pricer, 1);
        add_inputs(c, pricer, 1);
        add_output(c, pricer->outputs[0].id, pricer->outputs[0].name);
        fill(c, pricer, 0);
        finish(c, engine);
    }
}

/* A call in order, to be spoilt. */
static call *sound(const char *label, const table_pricer *pricer)
{
    call *c = call_new(label, pricer, 2);
    add_inputs(c, pricer, 1);
    add_output(c, pricer->outputs[0].id, pricer->outputs[0].name);
    fill(c, pricer, 0);
    return c;
}

static void write_refused(const ntx_engine *engine)
{
    const table_pricer *pricer = &PRICERS[0], *other = &PRICERS[1];
    call *c = sound("no such pricer", pricer);
    c->batch.pricer = 999;
    c->pricer_name = "";
    finish(c, engine);

    c = sound("no such input", pricer);
    c->inputs[1].id = 999;
    c->input_names[1] = "";
    finish(c, engine);

    c = sound("no such output", pricer);
    c->outputs[0].id = 999;
    c->output_names[0] = "";
    finish(c, engine);

    c = sound("an output twice", pricer);
    add_output(c, pricer->outputs[0].id, pricer->outputs[0].name);
    finish(c, engine);

    c = sound("an input twice", pricer);
    add_input(c, pricer->inputs[1].id, pricer->inputs[1].name);
    fill(c, pricer, 0);
    finish(c, engine);

    c = sound("outputs in one place", pricer);
    add_output(c, pricer->outputs[1].id, pricer->outputs[1].name);
    c->outputs[1].data = c->outputs[0].data;
    c->overlap = "outputs";
    finish(c, engine);

    c = sound("nothing belongs to a row", pricer);
    for (size_t i = 0; i < c->batch.input_count; i++)
        c->inputs[i].stride = 0;
    memcpy(c->in + MOST_COLUMNS, c->in, sizeof(double) * c->batch.input_count);
    c->batch.output_count = 0;
    c->batch.row_codes = NULL;
    finish(c, engine);

    for (size_t i = 0; i < other->input_count; i++)
        if (find_input(pricer, other->inputs[i].id) == NULL) {
            c = sound("an input of another pricer", pricer);
            add_input(c, other->inputs[i].id, other->inputs[i].name);
            fill(c, pricer, 0);
            finish(c, engine);
            break;
        }

    for (size_t p = 0; p < PRICER_COUNT; p++) {
        for (size_t left_out = 0; left_out < PRICERS[p].input_count; left_out++) {
            if (PRICERS[p].inputs[left_out].is_optional)
                continue;
            c = call_new("an input is missing", &PRICERS[p], 2);
            for (size_t i = 0; i < PRICERS[p].input_count; i++)
                if (i != left_out)
                    add_input(c, PRICERS[p].inputs[i].id, PRICERS[p].inputs[i].name);
            add_output(c, PRICERS[p].outputs[0].id, PRICERS[p].outputs[0].name);
            fill(c, &PRICERS[p], 0);
            finish(c, engine);
        }
        /* The first output that another pricer has and this one lacks. */
        for (size_t i = 0; i < pricer->output_count; i++) {
            int has = 0;
            for (size_t j = 0; j < PRICERS[p].output_count; j++)
                has |= PRICERS[p].outputs[j].id == pricer->outputs[i].id;
            if (!has) {
                c = sound("an output of another pricer", &PRICERS[p]);
                add_output(c, pricer->outputs[i].id, pricer->outputs[i].name);
                finish(c, engine);
                break;
            }
        }
    }
}

static void write_engine(const char *label, ntx_engine_config config)
{
    ntx_engine *engine = NULL;
    ntx_error error = ntx_error_init();
    config.struct_size = sizeof config;
    ntx_engine_create(&config, &engine, &error);
    fprintf(table, "engine,%s\nbackend,%" PRIu32 "\nthreads,%" PRIu32 "\nprecision,%" PRIu32 "\n", label,
        config.backend, config.threads, config.precision);
    fprintf(table, "instruction_set,%" PRIu32 "\n", config.instruction_set);
    write_outcome(&error);
    fprintf(table, "end\n\n");
    ntx_engine_destroy(engine);
}

static void write_engines(void)
{
    ntx_engine_config config = ntx_engine_config_init();
    write_engine("default", config);
    config.threads = 1;
    config.instruction_set = NTX_INSTRUCTION_SET_PORTABLE;
    write_engine("one thread, portable", config);
    config.threads = 1025;
    write_engine("too many threads", config);
    config = ntx_engine_config_init();
    config.backend = 99;
    write_engine("no such backend", config);
    config = ntx_engine_config_init();
    config.precision = 99;
    write_engine("no such precision", config);
    config = ntx_engine_config_init();
    config.instruction_set = 99;
    write_engine("no such instruction set", config);
}

int main(int argc, char **argv)
{
    ntx_engine *engine = NULL;
    if (argc != 2 || (table = fopen(argv[1], "wb")) == NULL) {
        fprintf(stderr, "usage: write_table FILE\n");
        return 2;
    }
    if (ntx_engine_create(NULL, &engine, NULL) != NTX_OK)
        return 1;
    fprintf(table, "neutryx-interop,1,%s\n\n", ntx_version());
    write_engines();
    write_priced(engine);
    write_refused(engine);
    ntx_engine_destroy(engine);
    return ferror(table) != 0 || fclose(table) != 0;
}
