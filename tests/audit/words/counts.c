/* SPDX-License-Identifier: MIT */
/* Rep calls of no entries, and who answers for them. */
#include "word.h"

u32 how_many(void);

/* refuted: rep-count-positive */
u64 no_count(void) { BEGIN; WORD(0x50); END; }
/* refuted: rep-count-positive */
u64 nothing(void) { BEGIN; READ(0); END; }
/* refuted: rep-count-positive (control-truncated). Shifted out of 32 bits. */
u64 lost_shift(u32 n) { BEGIN; if (n && n <= 256) WORD((u64)(n << 31 << 1) | 0x50); END; }
/* refuted: rep-count-positive. 256 is not 0, its low byte is. */
u64 masked(u16 n) { BEGIN; if (n) READ(n & 0xff); END; }
/* refuted: rep-count-positive */
u64 one_way(int a) { u16 n; BEGIN; if (a) n = 16; else n = 0; READ(n); END; }
/* refuted: rep-count-positive. No entry is chosen. */
u64 chosen(const u8 *mask, int m)
{
	u16 n = 0; int i; BEGIN;
	for (i = 0; i < m && i < 256; i++)
		if (mask[i])
			input->names[n++] = i;
	READ(n); END;
}
/* refuted: rep-count-positive. The function asks for 1, one too few. */
u64 one_less(u16 n) { BEGIN; if (n && n <= 256) READ(n - 1); END; }
/* refuted: rep-count-positive */
u64 halved(u16 n) { BEGIN; if (n && n <= 256) READ(n >> 1); END; }
/* refuted: rep-count-positive. The last round has nothing left. */
u64 drained(u32 total)
{
	u64 last;
	do {
		u16 n = total > 256 ? 256 : total;
		BEGIN; READ(n); irq_restore(flags);
		total -= n; last = status;
	} while (!(last & 0xffff));
	return last;
}

/* undecided: rep-count-positive requires n >= 1 */
u64 by_caller(u16 n) { BEGIN; if (n <= 256) READ(n); END; }
/* undecided: rep-count-positive requires n >= 1 */
u64 by_caller_in_word(u32 n) { BEGIN; if (n <= 256) WORD((u64)n << 32 | 0x50); END; }
/* undecided: rep-count-positive requires n >= 1 */
u64 by_callee(void) { u32 n = how_many(); BEGIN; if (n <= 256) READ(n); END; }
/* undecided: rep-count-positive requires n >= 1 */
u64 by_callback(u32 (*ask)(void)) { u32 n = ask(); BEGIN; if (n <= 256) READ(n); END; }
/* undecided: rep-count-positive requires n >= 1 */
u64 in_memory(const u32 *p) { u32 n = *p; BEGIN; if (n <= 256) READ(n); END; }
/* undecided: rep-count-positive requires bytes >= 4 */
u64 in_bytes(u32 bytes) { BEGIN; if (bytes <= 1024) READ(bytes / 4); END; }
/* undecided: rep-count-positive requires m >= 1 */
u64 of_list(const u32 *list, u16 m)
{
	u16 n; BEGIN;
	for (n = 0; n < m && n < 256; n++)
		input->names[n] = list[n];
	READ(n); END;
}
/* undecided: rep-count-positive requires left >= 1 */
u64 first_round(u32 left)
{
	BEGIN;
	do {
		u16 n = left > 256 ? 256 : left;
		READ(n); left -= n;
	} while (left && succeeded(status));
	END;
}

/* proved */
u64 tested(u16 n) { BEGIN; if (n && n <= 256) READ(n); END; }
/* proved. 0 wraps to what is refused. */
u64 tested_word(u32 n) { BEGIN; if (n - 1 < 256) WORD((u64)n << 32 | 0x50); END; }
/* proved */
u64 one_more(u8 n) { BEGIN; READ(n + 1); END; }
/* proved. A simple call has a count of 0, whatever wrapper makes it. */
u64 simple(void)
{
	u64 flags = irq_save(), status;
	status = hv_do_rep_hypercall(0x46, 0, 0, NULL, this_cpu_ptr_load(hyperv_pcpu_output_arg));
	END;
}
/* proved */
u64 some_chosen(const u8 *mask, int m)
{
	u16 n = 0; int i; BEGIN;
	for (i = 0; i < m && i < 256; i++)
		if (mask[i])
			input->names[n++] = i;
	if (n)
		READ(n);
	END;
}
/* proved */
u64 while_left(u32 total)
{
	u64 last = 0;
	while (total && succeeded(last)) {
		u16 n = total > 256 ? 256 : total;
		BEGIN; READ(n); irq_restore(flags);
		total -= n; last = status;
	}
	return last;
}
/* proved. The inner loop takes at least one page, because one is left. */
u64 filled(u64 va, u64 pages)
{
	u64 status = 0;
	while (pages && succeeded(status)) {
		u16 n = 0; u64 more, flags = irq_save();
		struct flush_input *in = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		in->space = 0; in->flags = 1; in->mask = 3;
		while (pages && n < 509) {
			more = pages > 4096 ? 4095 : pages - 1;
			in->ranges[n++] = va | more;
			va += (more + 1) << 12; pages -= more + 1;
		}
		status = hv_do_rep_hypercall(3, n, 0, in, NULL);
		irq_restore(flags);
	}
	return status;
}
/* proved */
u64 at_least_one(u32 n) { if (n < 1) n = 1; if (n > 256) n = 256; BEGIN; READ(n); END; }
/* refuted: rep-count-positive. 256 of them, counted in 8 bits. */
u64 counted_narrow(const u32 *names, u32 n)
{
	u8 k = 0; BEGIN;
	if (n && n <= 256) {
		for (u32 i = 0; i < n; i++)
			input->names[k++] = names[i];
		READ(k);
	}
	END;
}
