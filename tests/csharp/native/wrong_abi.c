/* A library that calls itself neutryx, but has another binary interface. */
#include <stdint.h>

const char *ntx_version(void)
{
    return "98.7.6";
}

uint32_t ntx_abi_version(void)
{
    return 9876;
}
