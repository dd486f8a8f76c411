package vn.sovang.eligibility.ledger;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.security.CurrentActor;
import vn.sovang.shared.time.AppClock;

/** Which achievement was used for which award. */
@Path("/achievement-ledger")
@Authenticated
@Tag(name = "Eligibility")
public class LedgerResource {

    private final AchievementLedger ledger;
    private final CurrentActor actor;
    private final AppClock clock;

    LedgerResource(AchievementLedger ledger, CurrentActor actor, AppClock clock) {
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getAchievementLedger",
            summary = "Achievements of one person or unit and the awards they were used for",
            description = "Exactly one of personId and unitId.")
    public LedgerViews.Ledger getAchievementLedger(
            @QueryParam("personId") UUID personId, @QueryParam("unitId") UUID unitId) {
        return ledger.of(actor.get(), personId, unitId);
    }

    @GET
    @Path("/clashes")
    @Operation(
            operationId = "listAchievementClashes",
            summary = "Achievements of a year that seem to be honoured twice",
            description = "Among honours and open proposals; units read of their own.")
    public LedgerViews.Clashes listAchievementClashes(@BeanParam PageQuery query, @QueryParam("year") Integer year) {
        int asked = year == null ? clock.today().getYear() - 1 : year;
        if (asked < 1945 || asked > 2100) {
            throw new Invalid("?year", "Hãy ghi năm, từ 1945 đến 2100.");
        }
        return ledger.clashes(actor.get(), asked, query);
    }
}
