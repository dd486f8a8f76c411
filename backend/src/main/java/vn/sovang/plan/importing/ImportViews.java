package vn.sovang.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.document.FileExchange;
import vn.sovang.document.FileView;
import vn.sovang.plan.PlanPolicy;
import vn.sovang.plan.reading.Severity;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitNames;

/** Puts together what the review screen shows of a reading. */
@ApplicationScoped
class ImportViews {

    private static final String PASTED = "Nội dung đã dán";

    private final UnitNames names;
    private final FileExchange files;
    private final ImportSetting setting;
    private final EntityManager entities;
    private final AppClock clock;

    ImportViews(UnitNames names, FileExchange files, ImportSetting setting, EntityManager entities, AppClock clock) {
        this.names = names;
        this.files = files;
        this.setting = setting;
        this.entities = entities;
        this.clock = clock;
    }

    ImportView of(Actor actor, PlanImport made) {
        Reading reading = made.reading();
        Set<UUID> ids = new HashSet<>();
        reading.rows().forEach(r -> r.parties().forEach(p -> ids.add(p.unitId())));
        ids.add(reading.header().issuerId());
        ids.remove(null);
        Map<UUID, String> known = names.of(ids);
        Map<UUID, String> answered = setting.names(reading.rows().stream()
                .map(ImportRow::answers)
                .filter(Objects::nonNull)
                .map(ImportAnswer::taskId)
                .collect(Collectors.toSet()));
        UUID issuer = reading.header().issuerId() != null ? reading.header().issuerId() : setting.issuer(actor);
        Integer read = reading.header().year();
        int year = read == null ? clock.today().getYear() : read;
        List<ImportProblem> problems = new ArrayList<>(reading.problems());
        alreadyHeld(made, issuer).ifPresent(problems::add);
        problems.sort(Comparator.comparing(ImportProblem::severity));
        Verdict change = PlanPolicy.mayImport(actor).and(made.isOpen());
        return new ImportView(
                made.id(),
                made.version(),
                sourceName(made),
                made.madeAt(),
                reading.header(),
                Optional.ofNullable(reading.header().issuerId()).map(known::get),
                reading.sections(),
                reading.rows().stream().map(r -> r.named(known, answered, year)).toList(),
                problems,
                !Objects.equals(issuer, setting.provincialCommittee()),
                Optional.ofNullable(made.planId()),
                List.of(
                        AllowedAction.of(ImportView.Action.CORRECT, change),
                        AllowedAction.of(ImportView.Action.COMMIT, change.and(PlanPolicy.mayCommit(actor, issuer))),
                        AllowedAction.of(ImportView.Action.DISCARD, change)));
    }

    ImportView.Open open(PlanImport made) {
        return new ImportView.Open(
                made.id(),
                Optional.ofNullable(made.reading().header().title()).orElseGet(() -> sourceName(made)),
                made.madeAt(),
                made.reading().rows().size());
    }

    private String sourceName(PlanImport made) {
        return files.view(made.fileId()).map(FileView::name).orElse(PASTED);
    }

    private Optional<ImportProblem> alreadyHeld(PlanImport made, UUID issuer) {
        ImportHeader h = made.reading().header();
        if (h.number() == null || h.year() == null) {
            return Optional.empty();
        }
        long held = entities.createQuery(
                        "select count(p) from AnnualPlan p where p.issuerId = :issuer and p.year = :year"
                                + " and lower(p.number) = lower(:number) and (:own is null or p.id <> :own)",
                        Long.class)
                .setParameter("issuer", issuer)
                .setParameter("year", h.year())
                .setParameter("number", h.number())
                .setParameter("own", made.planId())
                .getSingleResult();
        return held == 0
                ? Optional.empty()
                : Optional.of(new ImportProblem(
                        ImportProblem.ALREADY_HELD,
                        Severity.INFO,
                        null,
                        "Kế hoạch " + h.number() + " năm " + h.year() + " đã có trong hệ thống.",
                        h.number()));
    }
}
