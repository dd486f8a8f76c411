/** What was there before a change of a person, a household, an annual fact; read by those who see the record. */
package vn.sovang.unit.history;
