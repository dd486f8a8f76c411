/** Lists of people with their grades, pasted or from a workbook: read, looked at, written at once, taken back. */
package vn.sovang.roster;
