/* SPDX-License-Identifier: MIT */
/* expect: proved user-leak */
/* What the program is given was cleared before the call, whichever it is. */
#include "../c/guest.h"

unsigned long _copy_to_user(void *to, const void *from, unsigned long n);
unsigned long _copy_from_user(void *to, const void *from, unsigned long n);
unsigned long __get_free_pages(u32 flags, u32 order);
void free_pages(unsigned long address, u32 order);


struct request {
	u64 control;
	u64 input_size;
	u64 output_size;
	void *input;
	void *output;
};

u64 leak_any_right(void *user)
{
	struct request request;
	u64 status = 1;
	void *input, *output;

	if (_copy_from_user(&request, user, sizeof(request)))
		return status;
	if (request.input_size > PAGE_BYTES || request.output_size > PAGE_BYTES)
		return status;
	if ((request.control & 0xffff) != 0x44 && (request.control & 0xffff) != 0x7b)
		return status;
	input = (void *)__get_free_pages(0xcc0, 0);
	output = (void *)__get_free_pages(0xcc0, 0);
	if (!input || !output)
		goto free;
	if (_copy_from_user(input, request.input, request.input_size))
		goto free;
	__builtin_memset(output, 0, request.output_size);
	status = hv_do_hypercall(request.control, input, output);
	if (succeeded(status) && _copy_to_user(request.output, output, request.output_size))
		status = 1;
free:
	free_pages((unsigned long)output, 0);
	free_pages((unsigned long)input, 0);
	return status;
}
