#include "CRules.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char tables[] = {
#embed "rules.bin"
};

const void *cofrontRules(void) { return tables; }

size_t cofrontRulesSize(void) { return sizeof tables; }

_Alignas(64) static const unsigned char tone[] = {
#embed "tone.bin"
};

const void *cofrontTone(void) { return tone; }
