/* The compiler of Rust calls these three; the run time of clang before 15 lacks them. Its memcpy and so on are
   watched just as well. A newer run time has its own, which go before weak ones. */
#include <string.h>

__attribute__((weak)) void *__tsan_memcpy(void *to, const void *from, size_t size) { return memcpy(to, from, size); }
__attribute__((weak)) void *__tsan_memmove(void *to, const void *from, size_t size) { return memmove(to, from, size); }
__attribute__((weak)) void *__tsan_memset(void *to, int value, size_t size) { return memset(to, value, size); }
