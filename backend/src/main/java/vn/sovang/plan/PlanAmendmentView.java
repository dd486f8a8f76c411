package vn.sovang.plan;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A further paper that changed an issued plan. */
@Schema(name = "PlanAmendment")
public record PlanAmendmentView(
        @NotNull UUID id,
        @NotNull String number,
        @NotNull LocalDate issuedOn,
        @NotNull String summary,
        @NotNull String by,
        @NotNull Instant at,
        @NotNull List<PlanChange> changes) {}
