/* What the header declares: the calls of Linux that Swift cannot make by itself. */
#define _GNU_SOURCE
#include "CSockets.h"

#include <sys/socket.h>

bool csk_peer(int descriptor, uid_t *user) {
  struct ucred peer;
  socklen_t size = sizeof peer;
  if (getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0) return false;
  *user = peer.uid;
  return true;
}

int csk_accept(int listener) { return accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC); }
