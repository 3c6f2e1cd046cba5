/* OpenCL devices: counted, described, and chosen in the configuration of an engine. */
#include "check.h"

#include <stdlib.h>
#include <string.h>

static void listing(void)
{
    size_t count = 77, needed = 0;
    ntx_error error = ntx_error_init();
    CHECK_STATUS(ntx_device_count(&count, &error), NTX_OK);
    CHECK(count != 77 && error.code == NTX_OK);
    /* Without devices there is a reason. */
    CHECK(count > 0 || error.message[0] != 0);
    printf("%zu OpenCL devices %s\n", count, error.message);
    CHECK_STATUS(ntx_device_count(&count, NULL), NTX_OK);
    CHECK_STATUS(ntx_device_count(NULL, &error), NTX_NULL_POINTER);
    CHECK(strcmp(error.argument, "count") == 0);

    for (size_t i = 0; i < count; i++) {
        char start[32];
        CHECK_STATUS(ntx_device_describe(i, NULL, 0, &needed, &error), NTX_OK);
        char *text = (char *)calloc(needed, 1);
        CHECK_STATUS(ntx_device_describe(i, text, needed - 1, NULL, &error), NTX_BUFFER_TOO_SMALL);
        CHECK(text[0] == 0);
        CHECK_STATUS(ntx_device_describe(i, text, needed, NULL, &error), NTX_OK);
        CHECK(strlen(text) == needed - 1);
        snprintf(start, sizeof start, "\"index\":%zu,", i);
        CHECK(strstr(text, start) != NULL && strstr(text, "\"name\":\"") != NULL);
        printf("%s\n", text);
        free(text);
    }
    CHECK_STATUS(ntx_device_describe(count, NULL, 0, &needed, &error), NTX_INVALID_ARGUMENT);
    CHECK(strcmp(error.argument, "index") == 0);
    CHECK_STATUS(ntx_device_describe(SIZE_MAX, NULL, 0, &needed, NULL), NTX_INVALID_ARGUMENT);
}

/* Makes an engine, which must come to `status` and blame `argument`. */
static void make(const ntx_engine_config *config, int32_t status, const char *argument)
{
    ntx_engine *engine = NULL;
    ntx_error error = ntx_error_init();
    CHECK_STATUS(ntx_engine_create(config, &engine, &error), status);
    CHECK((engine != NULL) == (status == NTX_OK));
    CHECK(strcmp(error.argument, argument) == 0);
    if (strcmp(error.argument, argument) != 0)
        fprintf(stderr, "    argument is \"%s\": %s\n", error.argument, error.message);
    ntx_engine_destroy(engine);
}

static void choosing(void)
{
    static const uint32_t twice[2] = { 1, 1 };
    uint32_t many[257];
    for (uint32_t i = 0; i < 257; i++)
        many[i] = i;
    ntx_engine_config config = ntx_engine_config_init();

    config.device_types = NTX_DEVICE_GPU | NTX_DEVICE_CPU | NTX_DEVICE_ACCELERATOR;
    config.device_match = "Nvidia, pocl";
    config.share_with_cpu = 1;
    config.cache_off = 1;
    config.cache_folder = "somewhere";
    config.max_chunk_bytes = 65536;
    config.max_kernel_ms = 60000;
    make(&config, NTX_OK, "");
    config = ntx_engine_config_init();

    config.device_types = 8;
    make(&config, NTX_INVALID_ARGUMENT, "config.device_types");
    config = ntx_engine_config_init();
    config.device_match = ", ";
    make(&config, NTX_INVALID_ARGUMENT, "config.device_match");
    config.device_match = "\xff\xfe";
    make(&config, NTX_INVALID_ARGUMENT, "config->device_match");
    config = ntx_engine_config_init();
    config.device_index_count = 1;
    make(&config, NTX_NULL_POINTER, "config->device_indexes");
    config.device_indexes = twice;
    make(&config, NTX_OK, "");
    config.device_index_count = 2;
    make(&config, NTX_INVALID_ARGUMENT, "config.device_indexes");
    config.device_index_count = 1;
    config.device_types = NTX_DEVICE_CPU;
    make(&config, NTX_INVALID_ARGUMENT, "config.device_indexes");
    config = ntx_engine_config_init();
    config.device_indexes = many;
    config.device_index_count = 257;
    make(&config, NTX_INVALID_ARGUMENT, "config.device_indexes");
    /* What lies behind the list is not read. */
    config.device_index_count = SIZE_MAX;
    make(&config, NTX_INVALID_ARGUMENT, "config.device_indexes");
    config = ntx_engine_config_init();
    config.share_with_cpu = 2;
    make(&config, NTX_INVALID_ARGUMENT, "config->share_with_cpu");
    config = ntx_engine_config_init();
    config.cache_off = 7;
    make(&config, NTX_INVALID_ARGUMENT, "config->cache_off");
    config = ntx_engine_config_init();
    config.cache_folder = "";
    make(&config, NTX_INVALID_ARGUMENT, "config->cache_folder");
    config = ntx_engine_config_init();
    config.max_chunk_bytes = 65535;
    make(&config, NTX_INVALID_ARGUMENT, "config.max_chunk_bytes");
    config = ntx_engine_config_init();
    config.max_kernel_ms = 60001;
    make(&config, NTX_INVALID_ARGUMENT, "config.max_kernel_ms");
    config = ntx_engine_config_init();
    config.reserved = 1;
    make(&config, NTX_INVALID_ARGUMENT, "config->reserved");
    config = ntx_engine_config_init();
    config.backend = NTX_BACKEND_OPENCL;
    config.device_match = "no vendor has this name";
    make(&config, NTX_UNAVAILABLE, "");
}

int main(void)
{
    listing();
    choosing();
    return check_result();
}
