/** Sessions of a council, with or without a meeting: agenda, attendance, vote, result, minutes. */
package vn.sovang.council.session;
