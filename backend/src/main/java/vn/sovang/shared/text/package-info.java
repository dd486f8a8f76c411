/** Vietnamese text: one way to clean, compare and fold what people write. Knows no feature. */
package vn.sovang.shared.text;
