#include "CProcess.h"

#include <stddef.h>
#include <sys/prctl.h>

static int argument_count;
static char **arguments;

/* glibc hands constructors what main gets. Swift's runtime reads /proc/self/cmdline instead, which may be closed. */
__attribute__((constructor)) static void keep(int count, char **words, char **environment) {
  (void)environment;
  argument_count = words == NULL ? 0 : count;
  arguments = words;
}

int cpr_argument_count(void) { return argument_count; }

const char *cpr_argument(int index) { return index >= 0 && index < argument_count ? arguments[index] : NULL; }

void cpr_hide(void) { prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
