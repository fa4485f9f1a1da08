/* SHA-256 of libmd: a script is kept, and found again, by the digest of its text. */
#ifndef CDIGEST_H
#define CDIGEST_H
#include <sha2.h>
#endif
