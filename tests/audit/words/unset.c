/* SPDX-License-Identifier: MIT */
/* What a call is given was set on every way to it, or not. */
#include "word.h"

int get(u16 *n);

/* refuted: defined */
u64 one_way_only(int a)
{
	u16 n; BEGIN; if (a) n = 5; READ(n);
	END;
}
/* refuted: defined */
u64 word_unset(int a)
{
	u64 w; BEGIN; if (a) w = ONE | 0x50; WORD(w);
	END;
}
/* refuted: defined */
u64 checked_all_the_same(int a)
{
	u16 n; BEGIN; if (a) n = 5; if (n && n <= 256) READ(n);
	END;
}
static inline int maybe(u16 *n, int a)
{
	if (a < 0)
		return -1;
	*n = 5;
	return 0;
}

/* refuted: defined */
u64 helper_fails(int a)
{
	u16 n; BEGIN; maybe(&n, a); READ(n);
	END;
}
/* refuted: defined */
u64 no_default(int a)
{
	u16 n; BEGIN; switch (a) { case 0: n = 1; break; case 1: n = 2; break; } READ(n);
	END;
}
/* refuted: defined */
u64 area_unset(int a)
{
	void *to; BEGIN; if (a) to = output; status = hv_do_rep_hypercall(0x50, 3, 0, input, to);
	END;
}
/* refuted: defined */
u64 in_no_round(const u8 *p)
{
	u16 n; int i; BEGIN; for (i = 0; i < 8; i++) if (p[i]) n = 3; READ(n);
	END;
}
/* refuted: defined */
u64 never(void)
{
	u16 n; BEGIN; READ(n);
	END;
}
/* refuted: defined */
u64 one_round_only(int a)
{
	u64 s = 0; int i; for (i = 0; i < 3; i++) { u16 n; BEGIN; if (i == a) n = 4; READ(n); irq_restore(flags); s = status; } return s;
}
/* proved */
u64 both_ways(int a)
{
	u16 n; BEGIN; if (a) n = 5; else n = 7; READ(n);
	END;
}
/* proved */
u64 under_the_same_test(int a)
{
	u16 n; BEGIN; if (a) n = 5; fill_header(input); if (a) READ(n);
	END;
}
/* proved */
u64 helper_asked(int a)
{
	u16 n; BEGIN; if (!maybe(&n, a)) READ(n);
	END;
}
/* proved */
u64 by_address(void)
{
	u16 n; BEGIN; if (!get(&n) && n && n <= 256) READ(n);
	END;
}
/* proved */
u64 with_default(int a)
{
	u16 n; BEGIN; switch (a) { case 0: n = 1; break; default: n = 2; break; } READ(n);
	END;
}
/* proved */
u64 every_round(const u8 *p)
{
	u16 n; int i; BEGIN; for (i = 0; i < 8; i++) { n = p[i] ? 3 : 4; READ(n); };
	END;
}
/* proved */
u64 left_before(int a)
{
	u16 n; BEGIN; if (!a) goto out; n = 9; READ(n); out:;
	END;
}
