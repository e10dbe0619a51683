/* SPDX-License-Identifier: MIT */
/* expect: refuted host-visible in isolated */
/* What lies beside the 256 bytes is shared with them. */
#include "visible.h"

u64 visible_beside_wrong(u64 mask)
{
	struct flush *page = __kmalloc_noprof(256, 0);

	if (!page || set_memory_decrypted((unsigned long)page, 1))
		return 1;
	return flush(page, mask);
}
