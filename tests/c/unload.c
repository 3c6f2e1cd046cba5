/*
 * Loads the library, prices with its threads, and unloads it, a thousand times: no thread is left, and the
 * process does not grow. Linux only. Takes the path of the shared library, and perhaps a number of rounds.
 */
#define _GNU_SOURCE
#include "check.h"

#include <dirent.h>
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int count_threads(void)
{
    DIR *directory = opendir("/proc/self/task");
    int count = 0;
    struct dirent *entry;
    while (directory != NULL && (entry = readdir(directory)) != NULL)
        count += entry->d_name[0] != '.';
    closedir(directory);
    return count;
}

/* A thread that was joined may be listed for a moment longer. */
static int threads_are_gone(void)
{
    for (int i = 0; i < 1000; i++) {
        if (count_threads() == 1)
            return 1;
        usleep(1000);
    }
    return 0;
}

static long resident_kilobytes(void)
{
    long pages = 0, resident = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file == NULL || fscanf(file, "%ld %ld", &pages, &resident) != 2)
        resident = -1;
    if (file != NULL)
        fclose(file);
    return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

/* dlsym returns a data pointer; ISO C has no cast from that to a function. */
#define LOAD(name)                                                                        \
    do {                                                                                  \
        void *symbol = dlsym(library, #name);                                             \
        if (symbol == NULL)                                                               \
            return "no " #name;                                                           \
        memcpy(&name##_, &symbol, sizeof symbol);                                         \
    } while (0)

enum { ROWS = 20000 };
static double spot[ROWS], price[ROWS];

static const char *use_library(const char *path)
{
    int32_t (*ntx_engine_create_)(const ntx_engine_config *, ntx_engine **, ntx_error *);
    void (*ntx_engine_destroy_)(ntx_engine *);
    int32_t (*ntx_price_)(const ntx_engine *, const ntx_batch *, const ntx_control *, ntx_error *);
    uint32_t (*ntx_abi_version_)(void);
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (library == NULL)
        return dlerror();
    LOAD(ntx_engine_create);
    LOAD(ntx_engine_destroy);
    LOAD(ntx_price);
    LOAD(ntx_abi_version);
    if (ntx_abi_version_() != NTX_ABI_VERSION)
        return "another ABI version";

    double strike = 100.0, time = 0.5, rate = 0.03, vol = 0.2;
    int8_t type = NTX_CALL;
    ntx_input inputs[] = {
        { NTX_IN_TYPE, NTX_I8, &type, 0 },
        { NTX_IN_SPOT, NTX_F64, spot, sizeof *spot },
        { NTX_IN_STRIKE, NTX_F64, &strike, 0 },
        { NTX_IN_TIME, NTX_F64, &time, 0 },
        { NTX_IN_RATE, NTX_F64, &rate, 0 },
        { NTX_IN_VOL, NTX_F64, &vol, 0 },
    };
    ntx_output output = { NTX_OUT_PRICE, NTX_F64, price, sizeof *price };
    ntx_batch batch = ntx_batch_init(NTX_BSM_EUROPEAN, ROWS);
    ntx_engine_config config = ntx_engine_config_init();
    ntx_engine *engine = NULL;
    batch.inputs = inputs;
    batch.input_count = 6;
    batch.outputs = &output;
    batch.output_count = 1;
    config.threads = 3;
    if (ntx_engine_create_(&config, &engine, NULL) != NTX_OK)
        return "no engine";
    if (ntx_price_(engine, &batch, NULL, NULL) != NTX_OK)
        return "not priced";
    if (count_threads() < 2)
        return "no threads were started";
    ntx_engine_destroy_(engine);
    if (dlclose(library) != 0)
        return dlerror();
    return NULL;
}

int main(int count, char **arguments)
{
    if (count < 2) {
        fprintf(stderr, "usage: unload LIBRARY [ROUNDS]\n");
        return 2;
    }
    int rounds = count > 2 ? atoi(arguments[2]) : 1000;
    long settled = 0;
    for (size_t i = 0; i < ROWS; i++)
        spot[i] = 50.0 + 0.005 * (double)i;
    for (int round = 0; round < rounds; round++) {
        const char *failure = use_library(arguments[1]);
        if (failure != NULL) {
            fprintf(stderr, "round %d: %s\n", round, failure);
            return 1;
        }
        if (!threads_are_gone()) {
            fprintf(stderr, "round %d: %d threads are left\n", round, count_threads() - 1);
            return 1;
        }
        if (round == rounds / 10)
            settled = resident_kilobytes();
    }
    long growth = resident_kilobytes() - settled;
    printf("%d rounds, %ld kilobytes more than after the first tenth\n", rounds, growth);
    /* A leak of a page a round would be 3600 kilobytes; the allocator's own wobble is far less. */
    if (growth > 1024) {
        fprintf(stderr, "the process grew by %ld kilobytes\n", growth);
        return 1;
    }
    return 0;
}
