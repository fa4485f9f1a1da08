/* Empty but for the header: a C target needs a source file. */
#include "CYAML.h"
