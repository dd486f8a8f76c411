/** Bonuses that go with honours: reckoned, listed, marked as paid (Nghị định 152/2025/NĐ-CP, Điều 51, 54); owned by the department, and by each unit for its own decisions. */
package vn.sovang.bonus;
