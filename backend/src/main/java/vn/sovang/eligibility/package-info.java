/** Whether somebody may be honoured, by which rule and from which year on; asked by whoever handles dossiers (Luật Thi đua, khen thưởng 2022, sửa đổi 2026). */
package vn.sovang.eligibility;
