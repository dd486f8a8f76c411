package vn.sovang.account.oidc;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which ways of signing in this installation offers.
 *
 * @param province the province's own sign-in
 */
@Schema(name = "SignInWays")
public record SignInWays(@NotNull boolean province) {}
