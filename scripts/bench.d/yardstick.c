/* What cofront is measured against: a minimal program over libedit, and a bare atomic replacement of a file.
 *
 *   yardstick prompt                        prompts and reads lines
 *   yardstick replace FOLDER BYTES REST     replaces a file of so many bytes, rests for so many milliseconds, replaces it
 *                                           once more, and prints the nanoseconds that took
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <histedit.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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
  for (int count; el_gets(editor, &count) && count > 0;) {
  }
  el_end(editor);
}

int main(int count, char **words) {
  if (count == 2 && strcmp(words[1], "prompt") == 0) {
    converse(words[0]);
    return 0;
  }
  if (count == 5 && strcmp(words[1], "replace") == 0) {
    open_folder(words[2], words[3]);
    struct timespec from, to;
    replace();
    poll(NULL, 0, atoi(words[4]));
    clock_gettime(CLOCK_MONOTONIC, &from);
    replace();
    clock_gettime(CLOCK_MONOTONIC, &to);
    printf("%lld\n", (to.tv_sec - from.tv_sec) * 1000000000LL + to.tv_nsec - from.tv_nsec);
    return 0;
  }
  fputs("yardstick: unknown arguments\n", stderr);
  return 64;
}
