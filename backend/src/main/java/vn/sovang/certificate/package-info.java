/**
 * Certificates on paper: where each part stands, the file to print, and the signed code anybody can check. Owned by the
 * department; Điều 88 Luật Thi đua, khen thưởng (what is handed over belongs to the one honoured).
 */
package vn.sovang.certificate;
