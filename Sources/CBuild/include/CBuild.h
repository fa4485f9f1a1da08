/* What the program was built of and with: the commit, and the versions of what is linked in. */
#ifndef CBUILD_H
#define CBUILD_H

#include <stdbool.h>

/* The commit and its day, and the Swift compiler's version, as scripts/build hands them over (COFRONT_COMMIT and
 * COFRONT_SWIFT, by Package.swift); NULL after a plain `swift build`. */
const char *cbd_commit(void);
const char *cbd_swift(void);
/* Whether everything is linked in, so that nothing is loaded at the start. */
bool cbd_is_static(void);
/* The versions of libraries; where they are linked in, these are the ones that run. */
const char *cbd_libedit(void);
const char *cbd_libyaml(void);
const char *cbd_glibc(void);
/* The processor that the program is for. */
const char *cbd_processor(void);

#endif
