package vn.sovang.bonus;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.catalogue.AwardLevel;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Years;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** What bonuses are reckoned from: base salaries, multiples, funds. */
@Path("/bonus-scale")
@Authenticated
@Tag(name = "Bonuses")
public class BonusScaleResource {

    private final BonusScaleKeeping keeping;
    private final CurrentActor actor;

    BonusScaleResource(BonusScaleKeeping keeping, CurrentActor actor) {
        this.keeping = keeping;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getBonusScale",
            summary = "Base salaries, multiples and funds, with what is not confirmed")
    public BonusScaleView getBonusScale() {
        return keeping.view(actor.get());
    }

    @PUT
    @Path("/base-salaries/{validFrom}")
    @Operation(
            operationId = "writeBaseSalary",
            summary = "Write or confirm the base salary from a day on; version 0 is new")
    public BonusScaleView writeBaseSalary(
            @PathParam("validFrom") String validFrom,
            @HeaderParam("If-Match") String ifMatch,
            BonusCommands.Salary body) {
        Actor me = actor.get();
        keeping.write(me, day(validFrom), new Precondition(ifMatch), body);
        return keeping.view(me);
    }

    @PUT
    @Path("/multiples/{awardCode}/{subjectKind}/{validFrom}")
    @Operation(operationId = "writeBonusMultiple", summary = "Write or confirm the multiple of an award from a day on")
    public BonusScaleView writeBonusMultiple(
            @PathParam("awardCode") String awardCode,
            @PathParam("subjectKind") String subjectKind,
            @PathParam("validFrom") String validFrom,
            @HeaderParam("If-Match") String ifMatch,
            BonusCommands.MultipleText body) {
        Actor me = actor.get();
        keeping.write(
                me,
                awardCode,
                oneOf(SubjectKind.values(), subjectKind),
                day(validFrom),
                new Precondition(ifMatch),
                body);
        return keeping.view(me);
    }

    @PUT
    @Path("/payers/{level}")
    @Operation(operationId = "writeBonusPayer", summary = "Write or confirm out of which fund a level is paid")
    public BonusScaleView writeBonusPayer(
            @PathParam("level") String level, @HeaderParam("If-Match") String ifMatch, BonusCommands.PayerText body) {
        Actor me = actor.get();
        keeping.write(me, oneOf(AwardLevel.values(), level), new Precondition(ifMatch), body);
        return keeping.view(me);
    }

    private static <E extends Enum<E>> E oneOf(E[] values, String name) {
        return Arrays.stream(values)
                .filter(v -> v.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            Years.read(String.valueOf(day.getYear()));
            return day;
        } catch (Invalid | DateTimeParseException e) {
            throw new NotFound();
        }
    }
}
