/* SPDX-License-Identifier: MIT */
/* Two calls of a wrapper; to be made with all kinds of options. */
#ifdef OUT_OF_LINE
#define always_inline noinline
#endif
#include "../words/word.h"

u64 one(int n) { BEGIN; if (n + 100 > n && n > 0 && n <= 256) READ(n); END; }
u64 both(int n) { BEGIN; if (n > 0 && n <= 256) READ(n); END; }
