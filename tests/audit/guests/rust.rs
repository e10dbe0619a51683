// SPDX-License-Identifier: MIT
//! A small guest of our own in Rust: a static page for all input, hypercalls by one function.
#![no_std]
#![crate_type = "lib"]

pub mod hvcall {
    use core::cell::UnsafeCell;

    extern "C" {
        fn hypercall_page(control: u64, input: u64, output: u64) -> u64;
    }

    #[repr(C, align(4096))]
    pub struct Page(pub UnsafeCell<[u8; 4096]>);
    unsafe impl Sync for Page {}

    pub static INPUT: Page = Page(UnsafeCell::new([0; 4096]));
    pub static OUTPUT: Page = Page(UnsafeCell::new([0; 4096]));

    #[repr(C)]
    pub struct Header {
        pub partition: u64,
        pub vp: u32,
        pub vtl: u8,
        pub reserved: [u8; 3],
    }

    #[inline(never)]
    pub fn invoke(control: u64, input: *const u8, output: *mut u8) -> u64 {
        unsafe { hypercall_page(control, input as u64, output as u64) }
    }
}

use hvcall::{invoke, Header, INPUT, OUTPUT};

const MOST: usize = 256; // registers whose values fit a page

fn start(page: *mut u8) {
    let header = Header { partition: !0, vp: !1, vtl: 0, reserved: [0; 3] };
    unsafe { (page as *mut Header).write(header) };
}

pub fn one_right(name: u32) -> u64 {
    let page = INPUT.0.get() as *mut u8;
    start(page);
    unsafe { (page.add(16) as *mut u32).write(name) };
    invoke(1 << 32 | 0x50, page, OUTPUT.0.get() as *mut u8)
}

pub fn one_wrong(name: u32) -> u64 {
    let page = INPUT.0.get() as *mut u8;
    start(page);
    unsafe { (page.add(16) as *mut u32).write(name) };
    invoke(1 << 32 | 0x50, page, page)
}

pub fn list_right(names: &[u32]) -> u64 {
    let page = INPUT.0.get() as *mut u8;
    if names.is_empty() || names.len() > MOST {
        return !0;
    }
    start(page);
    for (i, name) in names.iter().enumerate() {
        unsafe { (page.add(16) as *mut u32).add(i).write(*name) };
    }
    invoke((names.len() as u64) << 32 | 0x50, page, OUTPUT.0.get() as *mut u8)
}

pub fn list_wrong(names: &[u32]) -> u64 {
    let page = INPUT.0.get() as *mut u8;
    if names.is_empty() || names.len() > MOST + 1 {
        return !0;
    }
    start(page);
    for (i, name) in names.iter().enumerate() {
        unsafe { (page.add(16) as *mut u32).add(i).write(*name) };
    }
    invoke((names.len() as u64) << 32 | 0x50, page, OUTPUT.0.get() as *mut u8)
}
