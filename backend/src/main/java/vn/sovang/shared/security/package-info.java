/** Who is asking, and how an allowed or refused action is said. */
package vn.sovang.shared.security;
