/* SPDX-License-Identifier: MIT */
/* expect: undecided header-stale */
/* Memory from a function that nothing is told of may be as its last user left it. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct registers_input *somebodys_memory(void);

u64 stale_strange(u64 partition, void *output)
{
	struct registers_input *input = somebodys_memory();

	input->partition = partition;
	return hv_do_hypercall((1ULL << 32) | 0x50, input, output);
}
