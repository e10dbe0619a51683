/* SPDX-License-Identifier: MIT */
/* expect: refuted user-leak */
/* The call writes as many bytes as it is asked for, the program is given all there may be. */
#include "../c/guest.h"

unsigned long _copy_to_user(void *to, const void *from, unsigned long n);
unsigned long __get_free_pages(u32 flags, u32 order);
void free_pages(unsigned long address, u32 order);

struct read_input {
	u64 partition;
	u32 vp, bytes;
	u64 gpa, flags;
};
struct read_output {
	u64 access;
	u8 data[16];
};

u64 leak_counted_wrong(void *user, u64 gpa, u32 bytes)
{
	struct read_input *input = (void *)__get_free_pages(0xcc0, 0);
	struct read_output *output = (void *)((u8 *)input + 2048);
	u64 status;

	if (!input)
		return 1;
	if (bytes > 16)
		bytes = 16;
	input->partition = ~0ULL;
	input->vp = 0;
	input->bytes = bytes;
	input->gpa = gpa;
	input->flags = 0;
	status = hv_do_hypercall(0x53, input, output);
	if (succeeded(status) && _copy_to_user(user, output->data, 16))
		status = 1;
	free_pages((unsigned long)input, 0);
	return status;
}
