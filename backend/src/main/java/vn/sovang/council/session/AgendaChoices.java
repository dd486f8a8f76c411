package vn.sovang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.council.Council;
import vn.sovang.council.CouncilKind;
import vn.sovang.proposal.CouncilRoute;

/**
 * Nominees that can be put on an agenda: for the province those under or after appraisal that the department sent to the
 * council; for a unit's own council those of the dossiers the unit is writing. Not those found unfit, and none that
 * waits on another agenda.
 */
@ApplicationScoped
class AgendaChoices {

    private static final String SELECT = """
            select n.id as nominee_id, n.proposal_id, n.unit_id, n.name, n.unit_name, n.award_code, n.council_route,
                   p.number, p.title, p.proposer_name
              from award_nominee n join award_proposal p on p.id = n.proposal_id
             where n.outcome in ('PENDING', 'QUALIFIED') and %s
               and not exists (select 1 from council_agenda_item i join council_session s on s.id = i.session_id
                                where i.nominee_id = n.id and s.id <> :session
                                  and s.status in ('PREPARING', 'SENT', 'OPEN'))
             order by n.award_code, p.number, p.id, n.place limit 500""";
    private static final String OF_PROVINCE =
            "p.status in ('APPRAISING', 'APPRAISED') and n.council_route in (:routes)";
    private static final String OF_UNIT = "p.status in ('DRAFT', 'RETURNED') and p.proposer_unit_id = :unit";

    private final EntityManager entities;
    private final AwardCatalogue catalogue;

    AgendaChoices(EntityManager entities, AwardCatalogue catalogue) {
        this.entities = entities;
        this.catalogue = catalogue;
    }

    /** A nominee that can be put on the agenda. */
    @Schema(name = "AgendaChoice")
    record Choice(
            @NotNull UUID nomineeId,
            @NotNull UUID proposalId,
            @NotNull UUID unitId,
            @NotNull String name,
            Optional<String> unitName,
            @NotNull String awardCode,
            @NotNull String awardName,
            Optional<String> routeLabel,
            Optional<String> number,
            @NotNull String title,
            @NotNull String proposerName) {

        AgendaItem item() {
            return new AgendaItem(
                    // Random: an item is a line of a secret slip.
                    UUID.randomUUID(),
                    proposalId,
                    nomineeId,
                    unitId,
                    awardCode,
                    awardName,
                    name,
                    unitName.orElse(null),
                    null,
                    null);
        }
    }

    @Schema(name = "AgendaChoices")
    record Choices(@NotNull List<Choice> items) {}

    List<Choice> of(Council council, CouncilSession session) {
        boolean province = council.kind() == CouncilKind.PROVINCIAL;
        Query query = entities.createNativeQuery(SELECT.formatted(province ? OF_PROVINCE : OF_UNIT), Tuple.class)
                .setParameter("session", session.id());
        if (province) {
            query.setParameter("routes", routes(session.form()));
        } else {
            query.setParameter("unit", council.unitId());
        }
        // Read to the end first: naming an award may ask again on the same connection.
        List<?> rows = query.getResultList();
        return rows.stream().map(r -> choice((Tuple) r, province)).toList();
    }

    private static Collection<String> routes(SessionForm form) {
        return java.util.Arrays.stream(CouncilRoute.values())
                .filter(form::takes)
                .map(Enum::name)
                .toList();
    }

    private Choice choice(Tuple t, boolean province) {
        return new Choice(
                t.get("nominee_id", UUID.class),
                t.get("proposal_id", UUID.class),
                t.get("unit_id", UUID.class),
                t.get("name", String.class),
                Optional.ofNullable(t.get("unit_name", String.class)),
                t.get("award_code", String.class),
                catalogue.get(t.get("award_code", String.class)).name(),
                province
                        ? Optional.of(CouncilRoute.valueOf(t.get("council_route", String.class))
                                .label())
                        : Optional.empty(),
                Optional.ofNullable(t.get("number", String.class)),
                t.get("title", String.class),
                t.get("proposer_name", String.class));
    }
}
