/** Households, which can be honoured as such: head, address, commune; kept by their commune. */
package vn.sovang.unit.household;
