/** Accounts, sign-in and sessions; owned by the administrator. */
package vn.sovang.account;
