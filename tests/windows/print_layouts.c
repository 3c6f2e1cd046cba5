/* Prints what tests/csharp/native/layouts.c tells of the structs, to be compared with another system's. */
#include <stdio.h>

const char *layouts(void);

int main(void)
{
    fputs(layouts(), stdout);
    return 0;
}
