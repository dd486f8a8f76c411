/** What a password may be, after NIST SP 800-63B: long, not common, not one's own name; nothing else. */
package vn.sovang.account.password;
