/**
 * Two entries for one unit made one: a correction of data that can be taken back. What happened to a unit by a decision
 * is a reorganisation. Owned by the department.
 */
package vn.sovang.unit.duplicate;
