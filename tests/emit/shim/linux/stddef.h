/* SPDX-License-Identifier: MIT */
/* What the suite needs of it is in kunit/test.h. */
