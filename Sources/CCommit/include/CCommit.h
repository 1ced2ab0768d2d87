#ifndef PLAIT_COMMIT_H
#define PLAIT_COMMIT_H

/// The commit that this program was built from, or `unknown`.
const char *plait_commit(void);

#endif
