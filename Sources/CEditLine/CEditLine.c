/* Headless libedit: it keeps the buffer, the key maps and the kill ring; the program draws. */
#define _GNU_SOURCE
#include "CEditLine.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

typedef struct {
  FILE *nowhere;
  int leader, terminal; /* the stand-in, see open_stand_in */
  cel_next_character next;
  void *owner;
  cel_request request;
} client;

static client *client_of(EditLine *editor) {
  void *data = NULL;
  el_get(editor, EL_CLIENTDATA, &data);
  return data;
}

static int next_character(EditLine *editor, wchar_t *character) {
  client *c = client_of(editor);
  *character = 0;
  return c->next(c->owner, character);
}

/* libedit's commands take no argument of ours, so each request has a function of its own. */
#define COMMAND(name, wanted)                                   \
  static unsigned char name(EditLine *editor, int character) {  \
    (void)character;                                            \
    client_of(editor)->request = wanted;                        \
    return CC_NORM;                                             \
  }
COMMAND(up, CEL_REQUEST_UP)
COMMAND(down, CEL_REQUEST_DOWN)
COMMAND(search_backward, CEL_REQUEST_SEARCH)
COMMAND(search_forward, CEL_REQUEST_SEARCH)
COMMAND(complete, CEL_REQUEST_COMPLETE)
COMMAND(external_editor, CEL_REQUEST_EXTERNAL_EDITOR)
COMMAND(undo, CEL_REQUEST_UNDO)
COMMAND(redo, CEL_REQUEST_REDO)
COMMAND(redraw, CEL_REQUEST_REDRAW)
COMMAND(newline, CEL_REQUEST_NEWLINE)
COMMAND(submit, CEL_REQUEST_SUBMIT)
COMMAND(quote, CEL_REQUEST_QUOTE)

static const struct {
  const wchar_t *name, *help;
  unsigned char (*function)(EditLine *, int);
} commands[] = {
    {L"draft-up", L"Up a row, or to the earlier answer", up},
    {L"draft-down", L"Down a row, or to the later answer", down},
    {L"draft-search", L"Search earlier answers", search_backward},
    {L"draft-search-forward", L"Search later answers", search_forward},
    {L"draft-complete", L"Complete a command", complete},
    {L"draft-editor", L"Go on in $EDITOR", external_editor},
    {L"draft-undo", L"Undo the last change", undo},
    {L"draft-redo", L"Redo what was undone", redo},
    {L"draft-redraw", L"Draw the screen afresh", redraw},
    {L"draft-newline", L"Insert a new line", newline},
    {L"draft-submit", L"Send the answer", submit},
    {L"draft-quote", L"Insert the next key as it is", quote},
};

typedef struct {
  const char *key, *command;
} binding;

/* ed-unassigned for what libedit would do to its own (absent) history: that would cut the draft at 1,024 characters. */
static const binding emacs[] = {
    {"^P", "draft-up"}, {"^N", "draft-down"}, {"^R", "draft-search"}, {"^S", "draft-search-forward"},
    {"^I", "draft-complete"}, {"^X^E", "draft-editor"}, {"^_", "draft-undo"}, {"^X^U", "draft-undo"},
    {"\033_", "draft-redo"}, {"^L", "draft-redraw"}, {"^J", "draft-newline"}, {"^M", "draft-submit"},
    {"^V", "draft-quote"}, {"^Q", "draft-quote"}, {"\033p", "draft-up"}, {"\033P", "draft-up"},
    {"\033n", "draft-down"}, {"\033N", "draft-down"}, {"\033x", "ed-unassigned"}, {"\033X", "ed-unassigned"},
};
static const binding vi_insert[] = {
    {"^P", "draft-up"}, {"^N", "draft-down"}, {"^R", "draft-search"}, {"^S", "draft-search-forward"},
    {"^I", "draft-complete"}, {"^_", "draft-undo"}, {"^L", "draft-redraw"}, {"^J", "draft-newline"},
    {"^M", "draft-submit"}, {"^V", "draft-quote"}, {"^Q", "draft-quote"}, {"^X^E", "draft-editor"},
};
static const binding vi_command[] = {
    {"^P", "draft-up"}, {"^N", "draft-down"}, {"k", "draft-up"}, {"j", "draft-down"}, {"-", "draft-up"},
    {"+", "draft-down"}, {"K", "draft-search"}, {"J", "draft-search-forward"}, {"/", "draft-search"},
    {"?", "draft-search-forward"}, {"n", "draft-search"}, {"N", "draft-search-forward"}, {"v", "draft-editor"},
    {"u", "draft-undo"}, {"U", "draft-undo"}, {"^R", "draft-redo"}, {"^_", "draft-undo"}, {"^L", "draft-redraw"},
    {"^J", "draft-newline"}, {"^M", "draft-submit"}, {"^X^E", "draft-editor"}, {"G", "ed-unassigned"},
    {"_", "ed-unassigned"}, {"@", "ed-unassigned"}, {"#", "ed-unassigned"}, {":", "ed-unassigned"},
};

static void bind_all(EditLine *editor, const binding *bindings, size_t count, bool alternative) {
  for (size_t i = 0; i < count; i++) {
    if (alternative)
      el_set(editor, EL_BIND, "-a", bindings[i].key, bindings[i].command, NULL);
    else
      el_set(editor, EL_BIND, bindings[i].key, bindings[i].command, NULL);
  }
}
#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static bool keymap_is_vi(EditLine *editor) {
  const char *name = NULL;
  return el_get(editor, EL_EDITOR, &name) == 0 && name && strcmp(name, "vi") == 0;
}

void cel_use_keymap(EditLine *editor, const char *name) {
  el_set(editor, EL_EDITOR, name);
  if (keymap_is_vi(editor)) {
    bind_all(editor, vi_insert, COUNT(vi_insert), false);
    bind_all(editor, vi_command, COUNT(vi_command), true);
  } else {
    bind_all(editor, emacs, COUNT(emacs), false);
  }
}

static char *no_prompt(EditLine *editor) {
  (void)editor;
  static char empty[] = "";
  return empty;
}

/* libedit changes the modes of its terminal whenever a line begins and ends, and an Enter typed in such a moment comes
 * as another key. So it gets a terminal of its own, that nobody types at; it learns the erase and kill keys from there.
 * */
static bool open_stand_in(client *c, int input) {
  char name[128];
  struct termios mode;
  if (cel_open_pty(&c->leader, name, sizeof name, 80, 24) != 0) return false;
  c->terminal = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (c->terminal >= 0 && tcgetattr(input, &mode) == 0 && tcsetattr(c->terminal, TCSANOW, &mode) == 0) return true;
  if (c->terminal >= 0) close(c->terminal);
  close(c->leader);
  c->leader = c->terminal = -1;
  return false;
}

static void free_client(client *c) {
  if (c->nowhere) fclose(c->nowhere);
  if (c->terminal >= 0) close(c->terminal);
  if (c->leader >= 0) close(c->leader);
  free(c);
}

EditLine *cel_open(const char *program, int input, int output, cel_next_character next, void *owner) {
  client *c = calloc(1, sizeof *c);
  if (!c) return NULL;
  c->leader = c->terminal = -1;
  FILE *nowhere = c->nowhere = fopen("/dev/null", "r+e");
  if (open_stand_in(c, input)) input = output = c->terminal;
  EditLine *editor = nowhere ? el_init_fd(program, nowhere, nowhere, nowhere, input, output, output) : NULL;
  if (!editor) {
    free_client(c);
    return NULL;
  }
  c->next = next;
  c->owner = owner;
  el_set(editor, EL_CLIENTDATA, c);
  el_set(editor, EL_SIGNAL, 0);
  el_set(editor, EL_PROMPT, no_prompt);
  el_set(editor, EL_GETCFN, next_character);
  /* libedit's own modes hold for a moment where a question begins and ends: whoever types ahead then needs an Enter
     that stays an Enter. */
  el_set(editor, EL_SETTY, "-d", "-icrnl", "-inlcr", (char *)NULL);
  el_set(editor, EL_SETTY, "-x", "-icrnl", "-inlcr", (char *)NULL);
  for (size_t i = 0; i < COUNT(commands); i++)
    el_wset(editor, EL_ADDFN, commands[i].name, commands[i].help, commands[i].function);
  cel_use_keymap(editor, "emacs");
  return editor;
}

void cel_close(EditLine *editor) {
  client *c = client_of(editor);
  el_end(editor);
  free_client(c);
}

/* Unbuffered, el_wgets runs one command and returns, so that the program sees every change as it happens. */
void cel_begin(EditLine *editor) { el_set(editor, EL_UNBUFFERED, 1); }

void cel_end(EditLine *editor) { el_set(editor, EL_UNBUFFERED, 0); }

void cel_run(EditLine *editor) {
  int count = 0;
  (void)el_wgets(editor, &count);
}

cel_request cel_take_request(EditLine *editor) {
  client *c = client_of(editor);
  cel_request wanted = c->request;
  c->request = CEL_REQUEST_NONE;
  return wanted;
}

static int cursor_of(EditLine *editor) {
  const LineInfoW *line = el_wline(editor);
  return (int)(line->cursor - line->buffer);
}

/* By el_deletestr and el_winsertstr, since el_wreplacestr can neither empty the buffer nor keep a NUL out of it. */
bool cel_edit(EditLine *editor, int start, int removed, const uint32_t *text, int count, int cursor) {
  wchar_t *copy = malloc(((size_t)count + 1) * sizeof *copy);
  if (!copy) return false;
  for (int i = 0; i < count; i++) copy[i] = text[i] ? (wchar_t)text[i] : 0xFFFD;
  copy[count] = 0;
  el_cursor(editor, start + removed - cursor_of(editor));
  el_deletestr(editor, removed);
  bool done = count == 0 || el_winsertstr(editor, copy) == 0;
  free(copy);
  el_cursor(editor, cursor - cursor_of(editor));
  return done;
}

bool cel_use_utf8_locale(void) {
  if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

int cel_width(uint32_t code_point) { return wcwidth((wchar_t)code_point); }
