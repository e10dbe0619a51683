/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* Memory of an allocator that does not clear it; two fields are never set. */
#include "../c/guest.h"

unsigned long __get_free_pages(u32 flags, u32 order);
void free_pages(unsigned long address, u32 order);

u64 stale_heap_wrong(u64 partition, u32 vp)
{
	u64 status = 1;
	struct registers_input *input = (void *)__get_free_pages(0xcc0, 0);
	struct register_value *output;
	if (!input)
		return status;
	output = (void *)__get_free_pages(0xcc0, 0);
	if (output) {
		input->partition = partition;
		input->names[0] = 1;
		status = hv_do_rep_hypercall(0x50, 1, 0, input, output);
		free_pages((unsigned long)output, 0);
	}
	free_pages((unsigned long)input, 0);
	return status;
}
