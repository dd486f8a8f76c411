/** Emulation movements (phong trào thi đua): launched, taken part in, contributed to, reviewed. Owned by who launched them. */
package vn.sovang.movement;
