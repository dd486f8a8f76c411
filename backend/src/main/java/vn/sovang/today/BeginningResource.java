package vn.sovang.today;

import io.quarkus.security.Authenticated;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.CurrentActor;

/** What a person may begin, for the buttons above lists. */
@Path("/beginnings")
@Authenticated
@Tag(name = "Today")
public class BeginningResource {

    private final Instance<Beginnings> features;
    private final CurrentActor actor;

    BeginningResource(@Any Instance<Beginnings> features, CurrentActor actor) {
        this.features = features;
        this.actor = actor;
    }

    /** The answers of all features, by the name of the action. */
    @Schema(name = "BeginningsView")
    public record View(@NotNull List<AllowedAction> allowedActions) {}

    @GET
    @Operation(
            operationId = "listBeginnings",
            summary = "What this person may begin, and why not where it is refused",
            description = "COMPOSE_PLAN, IMPORT_PLAN, FOUND_BLOCK, BEGIN_MOVEMENT, BEGIN_ANY_MOVEMENT, BEGIN_PLEDGE,"
                    + " PLAN_MEETING, DRAFT_PROPOSAL, READ_DECISION_DRAFTS, RECORD_DOCUMENT, DECLARE_HONOUR, SEND_FILE,"
                    + " SEARCH_IDENTITY, RECORD_ROLE_MODEL, RECORD_ANY_ROLE_MODEL")
    public View listBeginnings() {
        Actor me = actor.get();
        return new View(features.stream()
                .flatMap(f -> f.of(me).stream())
                .sorted(Comparator.comparing(AllowedAction::action))
                .toList());
    }
}
