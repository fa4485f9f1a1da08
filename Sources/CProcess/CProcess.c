#include "CProcess.h"

#include <stddef.h>
#include <stdlib.h>
#include <sys/prctl.h>

static int argument_count;
static char **arguments;

/* glibc hands constructors what main gets. Swift's runtime reads /proc/self/cmdline instead, which may be closed. */
__attribute__((constructor)) static void keep(int count, char **words, char **environment) {
  (void)environment;
  argument_count = words == NULL ? 0 : count;
  arguments = words;
}

/* Before Swift's runtime starts: it would look for its program for stack traces by /proc/self/exe, and give up where
 * that is closed. No stack trace is ever shown. */
__attribute__((constructor(101))) static void decline_backtraces(void) {
  setenv("SWIFT_BACKTRACE", "enable=no,swift-backtrace=/nonexistent", 1);
}

int cpr_argument_count(void) { return argument_count; }

const char *cpr_argument(int index) { return index >= 0 && index < argument_count ? arguments[index] : NULL; }

void cpr_hide(void) { prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
