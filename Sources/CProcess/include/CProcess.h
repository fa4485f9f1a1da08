/* What the kernel gives a process at its start, and what a process may keep others from seeing: calls of Linux that
 * Swift cannot make.
 */
#ifndef CPROCESS_H
#define CPROCESS_H

/* The arguments as the kernel handed them over, whether or not /proc can be read; none where they are not known. */
int cpr_argument_count(void);
const char *cpr_argument(int index);
/* Keeps debuggers and dumps of other processes of this user away (prctl(2), PR_SET_DUMPABLE). */
void cpr_hide(void);

#endif
