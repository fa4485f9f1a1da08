/* Headers of Linux that Swift's Glibc module leaves out: waiting for many descriptors, timers as descriptors, and the
 * credentials that the kernel keeps of a local socket's other end.
 */
#ifndef CSOCKETS_H
#define CSOCKETS_H

#include <stdbool.h>
#include <sys/epoll.h>
#include <sys/timerfd.h>
#include <sys/types.h>

/* The user at the other end of a connected local socket, by SO_PEERCRED (unix(7)): of a listener, who listened; of a
 * client, who connected. False, with errno, when the kernel does not tell. */
bool csk_peer(int descriptor, uid_t *user);
/* The next connection that waits at a listener, not blocking and not inherited; -1, with errno, when there is none. */
int csk_accept(int listener);

#endif
