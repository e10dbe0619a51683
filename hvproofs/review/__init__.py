# SPDX-License-Identifier: MIT
"""A patch series judged: call sites before and after it, paired and compared in three words."""
