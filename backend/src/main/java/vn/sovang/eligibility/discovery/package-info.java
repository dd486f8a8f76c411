/** Who may be honoured and was not proposed; run by the department, read by every unit about its own (Luật Thi đua, khen thưởng, Điều 83). */
package vn.sovang.eligibility.discovery;
