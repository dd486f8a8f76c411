/** Figures as officials write them: read exactly, compared with their targets, never guessed. Knows no feature. */
package vn.sovang.shared.figures;
