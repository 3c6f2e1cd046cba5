/* The little that these tests need: a check that counts and goes on. */
#ifndef CHECK_H
#define CHECK_H

#include <neutryx.h>

#include <stdio.h>

static int check_failures = 0;

/* Reports a condition that does not hold. */
#define CHECK(condition)                                                                  \
    do {                                                                                  \
        if (!(condition)) {                                                               \
            fprintf(stderr, "%s:%d: not true: %s\n", __FILE__, __LINE__, #condition);     \
            check_failures++;                                                             \
        }                                                                                 \
    } while (0)

/* Reports a call that returns another status than expected. */
#define CHECK_STATUS(call, expected)                                                      \
    do {                                                                                  \
        int32_t check_status = (call);                                                    \
        if (check_status != (expected)) {                                                 \
            fprintf(stderr, "%s:%d: %s, not %s: %s\n", __FILE__, __LINE__,                \
                ntx_status_name(check_status), ntx_status_name(expected), #call);         \
            check_failures++;                                                             \
        }                                                                                 \
    } while (0)

/* What main returns. */
static inline int check_result(void)
{
    if (check_failures > 0)
        fprintf(stderr, "%d checks failed\n", check_failures);
    return check_failures > 0;
}

#endif
