package vn.sovang.integration;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A connected system right after it got a secret.
 *
 * @param secret the secret itself, said this once; absent when a request is repeated under its key
 */
@Schema(name = "ClientWithSecret")
public record ClientWithSecret(@NotNull ClientView client, Optional<String> secret) {}
