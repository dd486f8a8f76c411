/** The rules asked about the nominees of a dossier, from what the product knows; kept when it is sent, taken in and decided (Luật Thi đua, khen thưởng, Điều 84). */
package vn.sovang.eligibility.dossier;
