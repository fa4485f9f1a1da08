/* The calls that Swift cannot make itself: libedit's variadic functions and its command callbacks, the window size
 * (ioctl is variadic), character widths, signal handlers that write to a pipe, and pseudo-terminals for the tests.
 */
#ifndef CEDITLINE_H
#define CEDITLINE_H

#include <histedit.h>
#include <stdbool.h>
#include <stdint.h>

/* What a key bound to one of our commands asks of the program. libedit knows the key, the program does the work. */
typedef enum {
  CEL_REQUEST_NONE = 0,
  CEL_REQUEST_UP,
  CEL_REQUEST_DOWN,
  CEL_REQUEST_SEARCH,
  CEL_REQUEST_COMPLETE,
  CEL_REQUEST_EXTERNAL_EDITOR,
  CEL_REQUEST_UNDO,
  CEL_REQUEST_REDO,
  CEL_REQUEST_REDRAW,
  CEL_REQUEST_NEWLINE,
  CEL_REQUEST_SUBMIT,
  CEL_REQUEST_QUOTE,
} cel_request;

/* Gives libedit its next character: 1 and the character, or -1 when the command under way is to be dropped. */
typedef int (*cel_next_character)(void *owner, wchar_t *character);

/* A libedit that draws nothing and leaves the terminal's modes alone. NULL when memory or the terminal fails. */
EditLine *cel_open(const char *program, int input, int output, cel_next_character next, void *owner);
/* Frees the EditLine. */
void cel_close(EditLine *editor);

/* Begins a question: an empty buffer, insert mode. */
void cel_begin(EditLine *editor);
/* Ends a question. */
void cel_end(EditLine *editor);
/* Runs one command, reading its characters from `next`. */
void cel_run(EditLine *editor);
/* What the command that ran last asks for; asking clears it. */
cel_request cel_take_request(EditLine *editor);

/* Chooses the key map: "emacs" or "vi", with this program's own bindings on top. */
void cel_use_keymap(EditLine *editor, const char *name);

/* Puts `text` (`count` code points, not NUL-terminated) in the place of `removed` code points at `start`, and the
 * cursor at `cursor`. False when memory fails. */
bool cel_edit(EditLine *editor, int start, int removed, const uint32_t *text, int count, int cursor);

/* Takes the locale of the environment; where that is not UTF-8, C.UTF-8. False where neither is to be had. */
bool cel_use_utf8_locale(void);
/* wcwidth: 0, 1 or 2 columns, -1 for what cannot be printed. */
int cel_width(uint32_t code_point);
/* The window's size; false where `descriptor` is no terminal or knows no size. */
bool cel_window_size(int descriptor, int *columns, int *rows);
bool cel_set_window_size(int descriptor, int columns, int rows);
/* A pseudo-terminal: its leading end (closed on exec) and the name of the other. 0 or an errno. */
int cel_open_pty(int *leader, char *name, int name_size, int columns, int rows);
/* POSIX_SPAWN_SETSID, which Swift does not see: the child leads a session of its own. */
int cel_spawn_session_flag(void);
/* pipe2 with O_CLOEXEC, which Swift does not see either. */
int cel_pipe(int *ends);

/* Signals to a pipe: each of `signals` writes its number (one byte). Returns the end to read from, or -1. A SIGTERM or
 * SIGHUP that nobody takes for five seconds ends the process, with the terminal given back. */
int cel_signals_install(const int *signals, int count);
/* What was written to the pipe has been taken. */
void cel_signals_taken(void);
/* While another program has the terminal, the keys for signals are its own; from lend to take_back. */
void cel_signals_lend(void);
void cel_signals_take_back(void);
/* The dispositions as they were before; the pipe is closed. */
void cel_signals_restore(void);
/* Stops the whole job as Ctrl-Z does in a line without an editor, and returns when it goes on. */
void cel_stop_job(void);
/* Gives `signal` its default action in this process, and sends it. */
void cel_die_of(int signal);

/* From now on, an exit or a crash gives the terminal behind `input` its present mode back, and ends bracketed paste on
 * `output` (-1: none was begun). One terminal at a time. */
void cel_guard(int input, int output);
/* The terminal is restored: nothing is left to do. */
void cel_guard_end(void);
/* Gives the terminal back now. Calls only what a signal handler may call. */
void cel_guard_restore(void);

#endif
