/* SPDX-License-Identifier: MIT */
/* As much of KUnit as an emitted suite uses, for a program of its own. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef unsigned long long u64;

#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))
#define IS_ALIGNED(x, a) (((x) & ((a) - 1)) == 0)
#define ALIGN(x, a) (((x) + (a) - 1) & ~((__typeof__(x))(a) - 1))
#ifndef static_assert
#define static_assert _Static_assert
#endif

struct kunit { int failed; };
struct kunit_case { void (*run)(struct kunit *test); const char *name; };
struct kunit_suite { const char *name; struct kunit_case *test_cases; };

#define KUNIT_CASE(f) { f, #f }
#define KUNIT_EXPECT_EQ(test, a, b) KUNIT_EXPECT_EQ_MSG(test, a, b, "%s", #a " == " #b)
#define KUNIT_EXPECT_EQ_MSG(test, a, b, ...) \
	do { if ((a) != (b)) { (test)->failed++; printf("# " __VA_ARGS__); puts(""); } } while (0)
#define KUNIT_EXPECT_LE(test, a, b) do { if (!((a) <= (b))) (test)->failed++; } while (0)
#define KUNIT_SUCCEED(test) ((void)(test))
#define MODULE_DESCRIPTION(text) struct unused_description
#define MODULE_LICENSE(text) struct unused_license
#define kunit_test_suite(suite) \
	int main(void) \
	{ \
		int failed = 0; \
		for (struct kunit_case *c = (suite).test_cases; c->run; c++) { \
			struct kunit test = { 0 }; \
			c->run(&test); \
			printf("%s %s\n", test.failed ? "not ok" : "ok", c->name); \
			failed += test.failed; \
		} \
		return failed != 0; \
	} \
	struct unused_suite
