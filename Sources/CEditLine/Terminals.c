/* Window sizes (ioctl is variadic) and pseudo-terminals. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "CEditLine.h"

bool cel_window_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

bool cel_set_window_size(int descriptor, int columns, int rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  return ioctl(descriptor, TIOCSWINSZ, &size) == 0;
}

int cel_open_pty(int *leader, char *name, int name_size, int columns, int rows) {
  int descriptor = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (descriptor < 0) return errno;
  if (grantpt(descriptor) != 0 || unlockpt(descriptor) != 0 || ptsname_r(descriptor, name, (size_t)name_size) != 0 ||
      !cel_set_window_size(descriptor, columns, rows)) {
    int failure = errno;
    close(descriptor);
    return failure;
  }
  *leader = descriptor;
  return 0;
}

int cel_spawn_session_flag(void) { return POSIX_SPAWN_SETSID; }

int cel_pipe(int *ends) { return pipe2(ends, O_CLOEXEC); }
