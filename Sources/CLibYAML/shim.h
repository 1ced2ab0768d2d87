// libyaml's event interface.
#ifndef PLAIT_CLIBYAML_SHIM_H
#define PLAIT_CLIBYAML_SHIM_H

#include <yaml.h>

#endif
