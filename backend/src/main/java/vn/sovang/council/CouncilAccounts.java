package vn.sovang.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.time.AppClock;

/** Accounts a member can read and vote with: of council members in the province, of the unit's people in a unit. */
@ApplicationScoped
class CouncilAccounts {

    private final EntityManager entities;
    private final AppClock clock;

    CouncilAccounts(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** An account to choose. */
    @Schema(name = "CouncilAccount")
    record Choice(@NotNull UUID id, @NotNull String name, Optional<String> post) {}

    @Schema(name = "CouncilAccounts")
    record Choices(@NotNull List<Choice> items) {}

    Choices of(Council council) {
        List<?> rows = entities.createNativeQuery("""
                        select a.id, a.full_name, a.position
                          from account a
                         where not a.disabled and exists (
                               select 1 from account_role r where r.account_id = a.id
                                  and (:unit and r.unit_id = :unitId or not :unit and r.role = 'COUNCIL')
                                  and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today))
                         order by a.full_name, a.id limit 200""", Tuple.class)
                .setParameter("unit", council.kind() == CouncilKind.UNIT)
                .setParameter("unitId", council.unitId() == null ? new UUID(0, 0) : council.unitId())
                .setParameter("today", clock.today())
                .getResultList();
        return new Choices(rows.stream()
                .map(r -> (Tuple) r)
                .map(t -> new Choice(
                        t.get("id", UUID.class),
                        t.get("full_name", String.class),
                        Optional.ofNullable(t.get("position", String.class))))
                .toList());
    }
}
