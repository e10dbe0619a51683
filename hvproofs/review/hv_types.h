/* SPDX-License-Identifier: MIT */
/*
 * Types that posted structs are made of, with what matters to a layout only: sizes and lists.
 * Sources: TLFS datatypes/hv_input_vtl.md, hv_vp_set.md, hv_stats_object_identity.md,
 * hv_proximity_domain_info.md, hv_interrupt_entry.md, hv_device_interrupt_target.md,
 * hv_msi_entry.md, hv_register_value.md, hv_interrupt_control.md, hv_connection_id.md,
 * hv_port_id.md; Linux include/hyperv/hvhdk_mini.h, hvhdk.h (hv_device_id, hv_gpa_page_range).
 */
union hv_input_vtl { u8 as_uint8; };
union hv_device_id { u64 as_uint64; };
union hv_gpa_page_range { u64 address_space; };
union hv_connection_id { u32 asu32; };
union hv_port_id { u32 asu32; };
union hv_msi_entry { u64 as_uint64; };
union hv_interrupt_control { u64 as_uint64; };
struct hv_proximity_domain_info { u32 domain_id; u32 flags; };
struct hv_vpset { u64 format; u64 valid_bank_mask; u64 bank_contents[]; };
struct hv_stats_object_identity { u64 partition_id; u64 reserved; };
struct hv_interrupt_entry { u32 source; u32 reserved; u64 data; };
union hv_register_value { u64 as_uint64[2]; };
