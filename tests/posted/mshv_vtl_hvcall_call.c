/* SPDX-License-Identifier: MIT */
/* A program names call code, control and areas; which codes go is in a bitmap. */
#include "posted.h"

struct request {
	u64 control, input_size, input, status, output_size, output;
};

unsigned long _copy_from_user(void *to, const void *from, unsigned long bytes);
unsigned long _copy_to_user(void *to, const void *from, unsigned long bytes);
unsigned long get_free_pages_noprof(u32 flags, u32 order);
void free_pages(unsigned long address, u32 order);

struct opened {
	u64 allowed[1024];
};

int mshv_vtl_hvcall_call(struct opened *file, struct request *user)
{
	struct request asked;
	u8 *in, *out;
	int ret = -14;

	if (_copy_from_user(&asked, user, sizeof(asked)))
		return -14;
	if (asked.input_size > PAGE_BYTES || asked.output_size > PAGE_BYTES)
		return -22;
	if (!(file->allowed[(asked.control & 0xffff) / 64] >> asked.control % 64 & 1))
		return -1;
	in = (u8 *)get_free_pages_noprof(0xcc0, 0);
	out = (u8 *)get_free_pages_noprof(0xcc0, 0);
	if (!_copy_from_user(in, (void *)asked.input, asked.input_size)) {
		asked.status = hv_do_hypercall(asked.control, in, out);
		if (!_copy_to_user((void *)asked.output, out, asked.output_size))
			ret = 0;
	}
	free_pages((unsigned long)in, 0);
	free_pages((unsigned long)out, 0);
	return ret;
}
