// libzip.
#ifndef PLAIT_CLIBZIP_SHIM_H
#define PLAIT_CLIBZIP_SHIM_H

#include <zip.h>

#endif
