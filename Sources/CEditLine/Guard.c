/* The last resort: a program that exits, or crashes, without closing its editor still leaves a sane terminal. */
#include <signal.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

#include "CEditLine.h"

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
enum { CRASHES = sizeof crashes / sizeof *crashes };
static struct sigaction earlier[CRASHES];
static struct termios before;
static volatile int guarded = -1, painted = -1;

void cel_guard_restore(void) {
  if (guarded < 0) return;
  tcsetattr(guarded, TCSANOW, &before);
  if (painted >= 0) (void)!write(painted, "\r\n\033[?2004l", 10);
  guarded = -1;
}

/* Gives the crash to whoever was to have it: the signal comes again on return, abort() raises it again, and one that
 * was sent from outside is sent once more. */
static void crash(int number, siginfo_t *cause, void *context) {
  (void)context;
  cel_guard_restore();
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &earlier[i], NULL);
  if (number == SIGTRAP || (cause->si_code <= 0 && cause->si_pid != getpid())) raise(number);
}

void cel_guard(int input, int output) {
  static bool registered;
  if (guarded >= 0 || tcgetattr(input, &before) != 0) return;
  if (!registered) atexit(cel_guard_restore);
  registered = true;
  guarded = input;
  painted = output;
  struct sigaction action = {.sa_sigaction = crash, .sa_flags = SA_SIGINFO};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &action, &earlier[i]);
}

void cel_guard_end(void) {
  if (guarded < 0) return;
  guarded = -1;
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &earlier[i], NULL);
}
