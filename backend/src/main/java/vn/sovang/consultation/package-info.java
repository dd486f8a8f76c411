/** Opinions of the people about candidates for the honours the law asks it for, published and moderated by the department (Nghị định 152/2025/NĐ-CP, Điều 44; Nghị định 98/2023/NĐ-CP, Điều 46). */
package vn.sovang.consultation;
