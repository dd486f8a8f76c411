/**
 * Reads a plan's paper (pasted text, .docx, .xlsx) into rows, leads, coordinators and problems. Pure: nothing is stored,
 * every raw token is kept, and whatever is not certain becomes a problem for a person to settle.
 */
package vn.sovang.plan.reading;
