/** Which open dossiers another law or another setting would change; run by the department, changes nothing (Luật 06/2026/QH16, điều khoản chuyển tiếp). */
package vn.sovang.eligibility.rehearsal;
