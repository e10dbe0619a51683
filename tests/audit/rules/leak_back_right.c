/* SPDX-License-Identifier: MIT */
/* expect: proved user-leak */
/* The program gets as much back as it gave. */
#include "../c/guest.h"

unsigned long _copy_to_user(void *to, const void *from, unsigned long n);
unsigned long _copy_from_user(void *to, const void *from, unsigned long n);
unsigned long __get_free_pages(u32 flags, u32 order);
void free_pages(unsigned long address, u32 order);

u64 leak_back_right(void *user, u64 size)
{
	u64 status = 1;
	struct registers_input *buffer;

	if (size > PAGE_BYTES)
		return status;
	buffer = (void *)__get_free_pages(0xcc0, 0);
	if (!buffer)
		return status;
	if (!_copy_from_user(buffer, user, size)) {
		status = hv_do_hypercall(0x5c, buffer, 0);
		if (_copy_to_user(user, buffer, size))
			status = 1;
	}
	free_pages((unsigned long)buffer, 0);
	return status;
}
