/**
 * What changes in a unit over time without being its name: the area it lies in, how many people work there, who does
 * the work of emulation. Owned by the department; forms 0604.N and 0605.N (Thông tư 02/2023) count from it.
 */
package vn.sovang.unit.profile;
