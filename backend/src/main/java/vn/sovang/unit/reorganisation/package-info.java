/**
 * How units came out of one another: mergers, splits, new names, ends and new parents, each by a decision. Owned by the
 * department; R05 of the province's rules (Thông tư 15/2025) rests on it.
 */
package vn.sovang.unit.reorganisation;
