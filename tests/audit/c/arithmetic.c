/* SPDX-License-Identifier: MIT */
/* Integer code whose result does not depend on anything but the arguments. */
#include "guest.h"

struct pair {
	u32 first;
	u16 second;
	u8 third;
	u64 fourth;
};

static u64 mix(struct pair value)
{
	value.first ^= value.second;
	return value.first + ((u64)value.third << 40) - value.fourth;
}

u64 widths(u64 a, u64 b)
{
	u8 x = a + b;
	u16 y = a * b;
	signed char z = a - b;
	int w = (int)a >> (b & 31);

	return x + ((u64)y << 8) + (u64)(long long)z + (u64)w;
}

u64 division(u64 a, u64 b)
{
	long long s = (long long)a, t = (long long)(b | 1);
	u32 u = a, v = (u32)b | 1;

	if (t == -1)
		t = 3;
	return (u64)(s / t) ^ (u64)(s % t) ^ (a / (b | 1)) ^ (u / v + u % v);
}

u64 shifts(u64 a, u64 b)
{
	u32 n = b & 63;

	return (a << n) | (a >> (63 - n)) | (u64)((long long)a >> n) | ((u32)a >> (n & 31));
}

u64 compares(u64 a, u64 b)
{
	u64 bits = 0;

	bits |= (a < b) << 0 | (a <= b) << 1 | ((long long)a < (long long)b) << 2;
	bits |= ((int)a > (int)b) << 3 | ((u16)a >= (u16)b) << 4 | ((signed char)a == (signed char)b) << 5;
	return bits | (a > b ? a : b) << 8;
}

u64 loops(u64 a, u64 b)
{
	u8 table[64];
	u64 sum = 0;

	for (u32 i = 0; i < 64; i++)
		table[i] = a >> (i & 31);
	for (u32 i = 0; i < (b & 63); i++)
		sum = sum * 31 + table[(i * 7) & 63];
	return sum;
}

u64 structures(u64 a, u64 b)
{
	struct pair pairs[3] = { { a, b, a >> 8, b }, { b, a, 1, 2 } };

	pairs[2] = pairs[a & 1];
	pairs[2].third += b;
	return mix(pairs[2]) ^ mix(pairs[b & 1]);
}

u64 cases(u64 a, u64 b)
{
	switch (a % 11) {
	case 0:
		return b;
	case 1 ... 4:
		return b ^ 0x55;
	case 7:
		b++;
		/* fall through */
	case 8:
		return ~b;
	default:
		return a - b;
	}
}

u64 builtins(u64 a, u64 b)
{
	u64 wide;
	int lost = __builtin_mul_overflow(a, b, &wide);
	u32 narrow;

	lost += 2 * __builtin_add_overflow((u32)a, (u32)b, &narrow);
	return wide + narrow + lost + __builtin_popcountll(a) + __builtin_clzll(a | 1) +
	       __builtin_ctzll(b | 1ULL << 63) + __builtin_bswap32(a);
}

u64 recursion(u64 a, u64 b)
{
	if (!(a & 15))
		return b;
	return recursion(a - 1, b * 3 + a);
}
