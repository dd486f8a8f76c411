/** Sign-in by the province's own system (OpenID Connect); off until it is configured. */
package vn.sovang.account.oidc;
