/** Vietnamese text: one form in, one way to compare. */
package vn.sovang.shared.text;
