#ifndef PLAIT_SLOWNESS_COUNTERS_H
#define PLAIT_SLOWNESS_COUNTERS_H

// Notes that an input has reached a degree of slowness, from 0 to 63. libFuzzer keeps an input that
// reaches a degree that none did before as it keeps those that reach new code.
void plait_count_slowness(unsigned degree);

#endif
