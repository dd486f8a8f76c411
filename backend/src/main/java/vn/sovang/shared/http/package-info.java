/** Preconditions, safe repeats and the delivery of the client. */
package vn.sovang.shared.http;
