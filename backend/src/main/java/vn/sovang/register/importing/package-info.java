/**
 * Tables of earlier honours brought into the golden book by the department: sent in parts, read, looked at, written at
 * once, taken back.
 */
package vn.sovang.register.importing;
