/** The second factor of a sign-in: one-time codes of a phone (RFC 6238) and recovery codes; knows accounts by id only. */
package vn.sovang.account.factor;
