/* What cofront is measured against: a minimal program over libedit, and a bare atomic replacement of a file.
 *
 *   yardstick prompt                        prompts and reads lines
 *   yardstick prompt FOLDER BYTES           and replaces a file of so many bytes after each line, before it prompts again
 *   yardstick wait FOLDER BYTES             the same without libedit: waits for keys, and replaces the file at each Enter
 *   yardstick replace FOLDER BYTES REST     replaces it and prints the nanoseconds that took; where there is to be a rest
 *                                           before, of so many milliseconds, it has done the same before that, too
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <histedit.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static int folder = -1;
static size_t size;
static char *bytes;

static void fail(const char *what) {
  perror(what);
  exit(74);
}

static void open_folder(const char *path, const char *count) {
  folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) fail(path);
  size = strtoull(count, NULL, 10);
  bytes = malloc(size + 1);
  if (!bytes) fail("malloc");
  memset(bytes, 'x', size);
}

static void replace(void) {
  int file = openat(folder, "yardstick.json.tmp", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (file < 0) fail("open");
  for (size_t done = 0; done < size;) {
    ssize_t count = write(file, bytes + done, size - done);
    if (count < 0) fail("write");
    done += (size_t)count;
  }
  if (fdatasync(file) != 0) fail("fdatasync");
  if (close(file) != 0) fail("close");
  if (renameat(folder, "yardstick.json.tmp", folder, "yardstick.json") != 0) fail("rename");
  if (fsync(folder) != 0) fail("fsync");
}

static char *prompt(EditLine *editor) {
  (void)editor;
  static char mark[] = "> ";
  return mark;
}

static void converse(const char *name) {
  setlocale(LC_ALL, "");
  EditLine *editor = el_init(name, stdin, stdout, stderr);
  if (!editor) fail("el_init");
  el_set(editor, EL_PROMPT, prompt);
  el_set(editor, EL_EDITOR, "emacs");
  for (int count; el_gets(editor, &count) && count > 0;)
    if (folder >= 0) replace();
  el_end(editor);
}

/* As little as a program can do between a key and the next prompt. */
static void wait_for_keys(void) {
  struct termios mode;
  if (tcgetattr(0, &mode) != 0) fail("terminal");
  mode.c_iflag &= ~(tcflag_t)ICRNL;
  mode.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  if (tcsetattr(0, TCSANOW, &mode) != 0) fail("terminal");
  struct pollfd keys = {.fd = 0, .events = POLLIN};
  char typed[4096] = "";
  if (write(1, "\n> ", 3) != 3) return;
  while (poll(&keys, 1, -1) > 0) {
    ssize_t count = read(0, typed, sizeof typed);
    if (count <= 0 || typed[0] == 4) return;
    if (typed[count - 1] != '\r') continue;
    replace();
    if (write(1, "\n> ", 3) != 3) return;
  }
}

int main(int count, char **words) {
  if (count >= 2 && strcmp(words[1], "prompt") == 0) {
    if (count == 4) open_folder(words[2], words[3]);
    converse(words[0]);
    return 0;
  }
  if (count == 4 && strcmp(words[1], "wait") == 0) {
    open_folder(words[2], words[3]);
    wait_for_keys();
    return 0;
  }
  if (count == 5 && strcmp(words[1], "replace") == 0) {
    open_folder(words[2], words[3]);
    struct timespec from, to;
    int rest = atoi(words[4]);
    if (rest > 0) {
      replace();
      poll(NULL, 0, rest);
    }
    clock_gettime(CLOCK_MONOTONIC, &from);
    replace();
    clock_gettime(CLOCK_MONOTONIC, &to);
    printf("%lld\n", (to.tv_sec - from.tv_sec) * 1000000000LL + to.tv_nsec - from.tv_nsec);
    return 0;
  }
  fputs("yardstick: unknown arguments\n", stderr);
  return 64;
}
