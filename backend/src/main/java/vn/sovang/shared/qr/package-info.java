/** The squares of a QR code, for a screen or for paper. */
package vn.sovang.shared.qr;
