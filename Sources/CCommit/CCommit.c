#include "CCommit.h"

const char *plait_commit(void) { return PLAIT_COMMIT; }
