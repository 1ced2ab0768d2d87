// Everything of libcmark-gfm that Swift sees: the public calls, the core extensions, and an arena.
#ifndef PLAIT_CCMARKGFM_SHIM_H
#define PLAIT_CCMARKGFM_SHIM_H

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

#include "arena.h"

#endif
