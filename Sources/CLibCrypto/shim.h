// libcrypto, of OpenSSL.
#ifndef PLAIT_CLIBCRYPTO_SHIM_H
#define PLAIT_CLIBCRYPTO_SHIM_H

#include <openssl/evp.h>

#endif
