/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* A buffer that a structure of the caller's points to, filled but for one field. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct job {
	struct registers_input *input;
	void *output;
};

u64 stale_member(struct job *job, u64 partition)
{
	job->input->partition = partition;
	return hv_do_hypercall((1ULL << 32) | 0x50, job->input, job->output);
}
