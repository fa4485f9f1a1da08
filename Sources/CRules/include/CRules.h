// The compiled rules of Perspective: bytes that `scripts/generate` makes of Sources/Perspective/Rules and Words.
#ifndef CRULES_H
#define CRULES_H

#include <stddef.h>

/// The first byte of the tables; they stand in the program's read-only data and are never built or moved.
const void *_Nonnull cofrontRules(void);

/// How many bytes they are.
size_t cofrontRulesSize(void);

/// The learnt weights of tone: bytes that `rules learn` makes, 64 kB.
const void *_Nonnull cofrontTone(void);

#endif
