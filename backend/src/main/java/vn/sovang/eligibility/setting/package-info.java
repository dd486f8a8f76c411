/** What the province settles about the rules, proposed by one person and confirmed by another; owned by the department (Luật Thi đua, khen thưởng, phần giao tỉnh quy định). */
package vn.sovang.eligibility.setting;
