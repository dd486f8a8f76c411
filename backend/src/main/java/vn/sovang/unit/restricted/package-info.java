/** Discipline, inspections, complaints and identity numbers: read with a reason, every reading audited. */
package vn.sovang.unit.restricted;
