/**
 * Units as tables: lists go out, lists come in; what comes in is looked at before it is kept, and can be taken back
 * while nothing rests on it. Owned by the department.
 */
package vn.sovang.unit.exchange;
