// SPDX-License-Identifier: MIT
//! The shape of a boot shim's hypercalls in our own words: one thread, a static page for each side.
#![no_std]
#![crate_type = "lib"]
#![crate_name = "minimal_rt"]

pub mod arch {
    pub mod x86_64 {
        pub mod hypercall {
            extern "C" {
                fn trampoline(control: u64, input: u64, output: u64) -> u64;
            }

            #[inline(never)]
            pub unsafe fn invoke_hypercall(control: u64, input: u64, output: u64) -> u64 {
                trampoline(control, input, output)
            }
        }
    }
}

use core::cell::UnsafeCell;

#[repr(C, align(4096))]
pub struct Page(UnsafeCell<[u8; 4096]>);
unsafe impl Sync for Page {}

static INPUT: Page = Page(UnsafeCell::new([0; 4096]));
static OUTPUT: Page = Page(UnsafeCell::new([0; 4096]));

const HEADER: usize = 16;
const MOST: u64 = (4096 - HEADER as u64) / 8;

#[derive(Clone, Copy)]
struct Control(u64);

impl Control {
    fn new(code: u16) -> Self {
        Control(code as u64)
    }

    fn with_count(self, count: usize) -> Self {
        assert!(count < 4096);
        Control(self.0 | (count as u64) << 32)
    }
}

fn put<T>(offset: usize, value: T) {
    unsafe { (INPUT.0.get() as *mut u8).add(offset).cast::<T>().write(value) }
}

// A macro, so that each call stands in a place of its own.
#[collapse_debuginfo(yes)]
macro_rules! dispatch {
    ($code:expr, $count:expr) => {{
        let control = Control::new($code).with_count($count);
        let (input, output) = (INPUT.0.get() as u64, OUTPUT.0.get() as u64);
        unsafe { arch::x86_64::hypercall::invoke_hypercall(control.0, input, output) }
    }};
}

fn start_protection() {
    put(0, !0u64);
    put(8, 0u32);
    put(12, 0u32);
}

/// A list of pages, a batch at a time.
pub fn protect_right(first: u64, end: u64) -> u64 {
    let mut page = first;
    while page < end {
        let count = (end - page).min(MOST);
        start_protection();
        for i in 0..count as usize {
            put(HEADER + 8 * i, page + i as u64);
        }
        let status = dispatch!(0x0c, count as usize);
        if status & 0xffff != 0 {
            return status;
        }
        page += count;
    }
    0
}

pub fn protect_wrong(first: u64, end: u64) -> u64 {
    let mut page = first;
    while page < end {
        let count = (end - page).min(MOST + 2);
        start_protection();
        for i in 0..count as usize {
            put(HEADER + 8 * i, page + i as u64);
        }
        let status = dispatch!(0x0c, count as usize);
        if status & 0xffff != 0 {
            return status;
        }
        page += count;
    }
    0
}

fn start_registers() {
    put(0, !0u64);
    put(8, !1u32);
    put(12, 0u32);
}

/// One register.
pub fn register_right(name: u32) -> Option<u64> {
    start_registers();
    put(HEADER, name);
    let status = dispatch!(0x50, 1);
    (status & 0xffff == 0).then(|| unsafe { (OUTPUT.0.get() as *const u64).read() })
}

pub fn register_wrong(name: u32) -> Option<u64> {
    start_registers();
    put(HEADER, name);
    let status = dispatch!(0x50, 257);
    (status & 0xffff == 0).then(|| unsafe { (OUTPUT.0.get() as *const u64).read() })
}
