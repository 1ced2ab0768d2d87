#include "SlownessCounters.h"

#include <stdint.h>

// See "extra counters" in LLVM's FuzzerExtraCounters.cpp; libFuzzer clears them before each input.
__attribute__((section("__libfuzzer_extra_counters"))) static uint8_t counters[64];

void plait_count_slowness(unsigned degree) {
  for (unsigned each = 0; each <= degree && each < sizeof counters; each++) counters[each] = 1;
}
