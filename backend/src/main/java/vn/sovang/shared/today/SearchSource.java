package vn.sovang.shared.today;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.Actor;

/** Implemented by each feature whose records can be found from the search box; within the actor's scope only. */
public interface SearchSource {

    /** Lower comes first among the kinds. */
    int rank();

    /** At most {@code most} hits for the words, best first. */
    List<Hit> find(Actor actor, String words, int most);

    /** A record found. */
    @Schema(name = "SearchHit")
    record Hit(
            @NotNull Subject subject,
            @NotNull String title,
            @NotNull String detail) {}
}
