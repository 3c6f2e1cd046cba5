/* A user's program: the header and the library it runs with belong together. */
#include <neutryx.h>
#include <stdio.h>

int main(void) {
    if (ntx_abi_version() != NTX_ABI_VERSION) {
        fprintf(stderr, "compiled for ABI %u, runs %u\n", (unsigned)NTX_ABI_VERSION, (unsigned)ntx_abi_version());
        return 1;
    }
    printf("neutryx, ABI %u\n", (unsigned)ntx_abi_version());
    return 0;
}
