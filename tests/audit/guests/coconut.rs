// SPDX-License-Identifier: MIT
//! The shape of a service module's hypercalls in our own words: two pages of each CPU, under a lock
//! with interrupts off, each kept with its physical address; a guard of both goes to the wrapper.
#![no_std]
#![crate_type = "lib"]
#![crate_name = "svsm"]

pub mod cpu {
    pub mod percpu {
        use crate::hyperv::hv::HypercallPage;
        use core::cell::UnsafeCell;
        use core::sync::atomic::AtomicU64;

        pub struct Lock<T> {
            pub users: AtomicU64,
            pub data: UnsafeCell<T>,
        }

        /// Each CPU's own, mapped at the same address by all of them.
        pub struct PerCpu {
            pub index: u32,
            pub hypercall_pages: Lock<Option<(HypercallPage, HypercallPage)>>,
        }

        const BASE: usize = 0xffff_ff00_0000_0000;

        #[inline(always)]
        pub fn this_cpu() -> &'static PerCpu {
            unsafe { &*(BASE as *const PerCpu) }
        }
    }
}

pub mod hyperv {
    pub mod hv {
        use crate::cpu::percpu::this_cpu;
        use core::ptr::NonNull;
        use core::sync::atomic::Ordering;

        pub struct HypercallPage {
            page: NonNull<u8>,
            paddr: u64,
        }

        pub struct Guard {
            input: &'static HypercallPage,
            output: &'static HypercallPage,
            flags: u64,
        }

        impl Guard {
            #[inline(always)]
            fn new() -> Self {
                let flags: u64;
                unsafe {
                    core::arch::asm!("pushf; pop {0}", out(reg) flags, options(att_syntax));
                    core::arch::asm!("cli");
                }
                let cpu = this_cpu();
                if cpu.hypercall_pages.users.swap(1, Ordering::Acquire) != 0 {
                    panic!();
                }
                let pages = unsafe { (*cpu.hypercall_pages.data.get()).as_ref() };
                let (input, output) = match pages {
                    Some(both) => (&both.0, &both.1),
                    None => panic!(),
                };
                Guard { input, output, flags }
            }

            #[inline(always)]
            fn put<T>(&mut self, offset: usize, value: T) {
                unsafe { self.input.page.as_ptr().add(offset).cast::<T>().write(value) }
            }

            #[inline(always)]
            fn answer(&self) -> u64 {
                unsafe { self.output.page.as_ptr().cast::<u64>().read() }
            }
        }

        impl Drop for Guard {
            #[inline(always)]
            fn drop(&mut self) {
                this_cpu().hypercall_pages.users.store(0, Ordering::Release);
                if self.flags & 1 << 9 != 0 {
                    unsafe { core::arch::asm!("sti") };
                }
            }
        }

        pub unsafe fn execute_hypercall(control: u64, pages: &Guard) -> u64 {
            let status: u64;
            unsafe {
                core::arch::asm!("callq *%rax",
                    in("rax") CODE,
                    in("rcx") control,
                    in("rdx") pages.input.paddr,
                    in("r8") pages.output.paddr,
                    lateout("rax") status,
                    options(att_syntax));
            }
            status
        }

        const CODE: u64 = 0xffff_ff80_0000_0000;
        const HEADER: usize = 16;
        const MOST: usize = 256; // registers whose values fit a page

        #[inline(always)]
        fn start(pages: &mut Guard) {
            pages.put(0, !0u64);
            pages.put(8, !1u32);
            pages.put(12, 0u32);
        }

        /// One register.
        pub fn register_right(name: u32) -> Option<u64> {
            let mut pages = Guard::new();
            start(&mut pages);
            pages.put(HEADER, name);
            let status = unsafe { execute_hypercall(1 << 32 | 0x50, &pages) };
            if status & 0xffff != 0 {
                return None;
            }
            Some(pages.answer())
        }

        pub fn register_wrong(name: u32) -> Option<u64> {
            let mut pages = Guard::new();
            start(&mut pages);
            pages.put(HEADER, name);
            let status = unsafe { execute_hypercall((MOST as u64 + 1) << 32 | 0x50, &pages) };
            if status & 0xffff != 0 {
                return None;
            }
            Some(pages.answer())
        }

        /// A list of registers.
        pub fn list_right(names: &[u32]) -> u64 {
            if names.is_empty() || names.len() > MOST {
                return !0;
            }
            let mut pages = Guard::new();
            start(&mut pages);
            for i in 0..names.len() {
                pages.put(HEADER + 4 * i, names[i]);
            }
            unsafe { execute_hypercall((names.len() as u64) << 32 | 0x50, &pages) }
        }

        pub fn list_wrong(names: &[u32]) -> u64 {
            if names.is_empty() || names.len() > MOST + 1 {
                return !0;
            }
            let mut pages = Guard::new();
            start(&mut pages);
            for i in 0..names.len() {
                pages.put(HEADER + 4 * i, names[i]);
            }
            unsafe { execute_hypercall((names.len() as u64) << 32 | 0x50, &pages) }
        }
    }
}
