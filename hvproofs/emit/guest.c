/* SPDX-License-Identifier: MIT */
/* What a scheme may write beside C's operators, for programs made from its expressions. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
typedef int8_t s8;
typedef int16_t s16;
typedef int32_t s32;
typedef int64_t s64;

#define ALIGN(x, a) (((x) + ((__typeof__(x))(a) - 1)) & ~((__typeof__(x))(a) - 1))
#define DIV_ROUND_UP(n, d) (((n) + (d) - 1) / (d))
#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#define min_t(t, a, b) ((t)(a) < (t)(b) ? (t)(a) : (t)(b))
#define max_t(t, a, b) ((t)(a) > (t)(b) ? (t)(a) : (t)(b))
#define LARGEST(x, holds) \
	({ size_t most_ = 0; for (size_t x = 1; x <= 4095; x++) if (holds) most_ = x; most_; })
#define COUNT(x) ({ __auto_type count_ = (x); count_ < 0 ? 0 : (u64)count_; })

static inline u64 padded(u64 bytes)
{
	return (bytes + 7) / 8 * 8;
}
