/** Preconditions, safe repeats, limits, what browsers are told, and the delivery of the client. */
package vn.sovang.shared.http;
