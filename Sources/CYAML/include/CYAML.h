/* The header of libyaml, so that Swift can call it: it tells the events of a YAML text. */
#ifndef CYAML_H
#define CYAML_H
#include <yaml.h>
#endif
