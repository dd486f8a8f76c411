/** Pledges (giao ước thi đua): what each member of a block promises for the year, signs and reports. */
package vn.sovang.pledge;
