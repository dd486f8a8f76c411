/** How far a person or unit is from the next awards and what an assumed year would change; and whom a dossier honours (Luật Thi đua, khen thưởng, Điều 5, 21–27, 43, 44, 73, 74). */
package vn.sovang.eligibility.meter;
