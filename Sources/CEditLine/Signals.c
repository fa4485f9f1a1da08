/* Signals become bytes in a pipe, so that one poll loop hears keys and signals alike. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include "CEditLine.h"

enum { MOST = 16, PATIENCE = 5 };
static struct sigaction before[MOST];
static int installed[MOST], installed_count;
static volatile int write_end = -1;
static int read_end = -1;
static volatile sig_atomic_t overdue;

static void note(int signal) {
  int saved = errno;
  unsigned char number = (unsigned char)signal;
  if (write_end >= 0) (void)!write(write_end, &number, 1);
  if (signal == SIGTERM || signal == SIGHUP) {
    overdue = signal;
    alarm(PATIENCE);
  }
  errno = saved;
}

/* The loop that should have taken the signal does not come round: whoever sent it still means it. */
static void give_up(int signal) {
  (void)signal;
  cel_guard_restore();
  cel_die_of(overdue);
}

void cel_signals_taken(void) { alarm(0); }

int cel_signals_install(const int *signals, int count) {
  int ends[2];
  if (read_end >= 0 || count > MOST || pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  read_end = ends[0];
  write_end = ends[1];
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  installed_count = 0;
  struct sigaction late = {.sa_handler = give_up};
  sigemptyset(&late.sa_mask);
  sigaction(SIGALRM, &late, NULL);
  for (int i = 0; i < count; i++) {
    struct sigaction old;
    if (sigaction(signals[i], NULL, &old) != 0) continue;
    /* What was ignored at start (nohup, a background job) stays ignored. */
    if (old.sa_handler == SIG_IGN && signals[i] != SIGTSTP) continue;
    if (sigaction(signals[i], &action, NULL) != 0) continue;
    installed[installed_count] = signals[i];
    before[installed_count++] = old;
  }
  return read_end;
}

void cel_signals_restore(void) {
  alarm(0);
  signal(SIGALRM, SIG_DFL);
  for (int i = 0; i < installed_count; i++) sigaction(installed[i], &before[i], NULL);
  installed_count = 0;
  if (read_end >= 0) close(read_end);
  if (write_end >= 0) close(write_end);
  read_end = write_end = -1;
}

/* As system(3) does: the keys are the other program's, and Ctrl-Z stops both. */
static const int keys[] = {SIGINT, SIGQUIT, SIGTSTP};
enum { KEYS = sizeof keys / sizeof *keys };
static struct sigaction own[KEYS];

void cel_signals_lend(void) {
  for (int i = 0; i < KEYS; i++) {
    struct sigaction other = {.sa_handler = keys[i] == SIGTSTP ? SIG_DFL : SIG_IGN};
    sigemptyset(&other.sa_mask);
    sigaction(keys[i], &other, &own[i]);
  }
}

void cel_signals_take_back(void) {
  for (int i = 0; i < KEYS; i++) sigaction(keys[i], &own[i], NULL);
}

void cel_stop_job(void) {
  struct sigaction usual = {.sa_handler = SIG_DFL}, old;
  sigset_t stop, mask;
  sigemptyset(&usual.sa_mask);
  sigaction(SIGTSTP, &usual, &old);
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigprocmask(SIG_UNBLOCK, &stop, &mask);
  kill(0, SIGTSTP);
  sigprocmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &old, NULL);
}

void cel_die_of(int number) {
  struct sigaction usual = {.sa_handler = SIG_DFL};
  sigset_t set;
  sigemptyset(&usual.sa_mask);
  sigaction(number, &usual, NULL);
  sigemptyset(&set);
  sigaddset(&set, number);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
  kill(getpid(), number);
}
