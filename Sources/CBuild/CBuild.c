#include "CBuild.h"

#include <gnu/libc-version.h>
#include <histedit.h>
#include <stddef.h>
#include <sys/auxv.h>
#include <yaml.h>

#ifndef COFRONT_COMMIT
#define COFRONT_COMMIT NULL
#endif
#ifndef COFRONT_SWIFT
#define COFRONT_SWIFT NULL
#endif
#define STRING(number) #number
#define VERSION(major, minor) STRING(major) "." STRING(minor)

const char *cbd_commit(void) { return COFRONT_COMMIT; }

const char *cbd_swift(void) { return COFRONT_SWIFT; }

/* The kernel tells where it put the loader of shared libraries; a static program has none. */
bool cbd_is_static(void) { return getauxval(AT_BASE) == 0; }

const char *cbd_libedit(void) { return VERSION(LIBEDIT_MAJOR, LIBEDIT_MINOR); }

const char *cbd_libyaml(void) { return yaml_get_version_string(); }

const char *cbd_glibc(void) { return gnu_get_libc_version(); }

const char *cbd_processor(void) { return (const char *)getauxval(AT_PLATFORM); }
