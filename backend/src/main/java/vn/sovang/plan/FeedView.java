package vn.sovang.plan;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person's calendar address.
 *
 * @param path path of the address with its secret, right after it was made; never shown again
 * @param readAt when a calendar last fetched it
 */
@Schema(name = "CalendarFeed")
public record FeedView(
        @NotNull boolean exists, Optional<String> path, Optional<Instant> madeAt, Optional<Instant> readAt) {

    static final FeedView NONE = new FeedView(false, Optional.empty(), Optional.empty(), Optional.empty());
}
