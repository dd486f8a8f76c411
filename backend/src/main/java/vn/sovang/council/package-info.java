/** Councils for emulation and commendation (Hội đồng TĐKT): who sits on them by which decision, and their rules. */
package vn.sovang.council;
