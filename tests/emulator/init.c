/* The first and only process of the emulated machine: runs the programs of /programs, a command line each, and
 * writes what they say, and how each ended, to the emulator's output. Linked statically. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/io.h>
#include <sys/wait.h>
#include <unistd.h>

enum { OUTPUT_PORT = 0xe9, SHUTDOWN_PORT = 0x8900, MAX_ARGUMENTS = 32 };

static void say(const char* text, ssize_t length)
{
    for (ssize_t i = 0; i < length; ++i)
        outb((unsigned char)text[i], OUTPUT_PORT);
}

/* Words with "=" before the program go to its environment. The exit status is as a shell would give it. */
static int run(char* line)
{
    char* arguments[MAX_ARGUMENTS + 1] = { NULL };
    int count = 0;
    for (char* word = strtok(line, " \n"); word && count < MAX_ARGUMENTS; word = strtok(NULL, " \n"))
        arguments[count++] = word;
    int ends[2];
    if (count == 0 || pipe(ends) != 0)
        return 126;
    pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        dup2(ends[1], STDERR_FILENO);
        char** program = arguments;
        while (*program && strchr(*program, '='))
            putenv(*program++);
        if (*program)
            execv(*program, program);
        perror(line);
        _exit(127);
    }
    close(ends[1]);
    char buffer[4096];
    for (ssize_t length; (length = read(ends[0], buffer, sizeof buffer)) > 0;)
        say(buffer, length);
    close(ends[0]);
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child)
        return 126;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int main(void)
{
    char line[1024];
    FILE* programs = fopen("/programs", "r");
    if (iopl(3) == 0 && programs) {
        while (fgets(line, sizeof line, programs)) {
            char message[64];
            int status = run(line);
            say(message, snprintf(message, sizeof message, "\nemulator: exit status %d\n", status));
        }
    }
    const char* shutdown = "Shutdown";
    for (; *shutdown; ++shutdown)
        outb((unsigned char)*shutdown, SHUTDOWN_PORT);
    for (;;)
        pause();
}
