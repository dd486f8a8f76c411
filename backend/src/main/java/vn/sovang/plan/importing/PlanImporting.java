package vn.sovang.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.document.FileExchange;
import vn.sovang.document.FileView;
import vn.sovang.plan.AnnualPlan;
import vn.sovang.plan.DraftAnnualPlan;
import vn.sovang.plan.PlanDrafting;
import vn.sovang.plan.PlanPolicy;
import vn.sovang.plan.reading.PlanReader;
import vn.sovang.plan.reading.ReadPlan;
import vn.sovang.plan.reading.Severity;
import vn.sovang.plan.reading.UnreadableDocument;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.TooLarge;
import vn.sovang.shared.problem.UnsupportedType;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.KnownUnits;
import vn.sovang.unit.UnitNames;
import vn.sovang.unit.naming.WrittenNames;

/** Reading a paper, correcting what was read, and making a draft plan of it in one transaction. */
@ApplicationScoped
public class PlanImporting {

    private static final String SUBJECT = "plan-import";
    private static final String PASTED = "Nội dung đã dán";

    private final PlanImports imports;
    private final PlanDrafting plans;
    private final KnownUnits units;
    private final UnitNames names;
    private final FileExchange files;
    private final EntityManager entities;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    PlanImporting(
            PlanImports imports,
            PlanDrafting plans,
            KnownUnits units,
            UnitNames names,
            FileExchange files,
            EntityManager entities,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.imports = imports;
        this.plans = plans;
        this.units = units;
        this.names = names;
        this.files = files;
        this.entities = entities;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ImportView readText(Actor actor, PlanText body) {
        PlanPolicy.mayImport(actor).orRefuse();
        shape.check(body);
        WrittenNames index = units.index();
        ReadPlan read = read(() -> new PlanReader(index).read(body.text()), "/text");
        return kept(
                actor, PlanImport.of(Reading.of(read, index), null, body.text(), actor.accountId(), clock.instant()));
    }

    @Transactional
    public ImportView readFile(Actor actor, String name, Path content) {
        PlanPolicy.mayImport(actor).orRefuse();
        files.requireSound(content);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        WrittenNames index = units.index();
        ReadPlan read = read(() -> new PlanReader(index).read(bytes), "/file");
        FileView file = files.keep(actor, name, content);
        return kept(actor, PlanImport.of(Reading.of(read, index), file.id(), null, actor.accountId(), clock.instant()));
    }

    private ReadPlan read(java.util.function.Supplier<ReadPlan> reader, String pointer) {
        ReadPlan read;
        try {
            read = reader.get();
        } catch (UnreadableDocument e) {
            throw switch (e.reason()) {
                case EMPTY, BROKEN -> new Invalid(pointer, e.getMessage());
                case UNSUPPORTED -> new UnsupportedType(e.getMessage());
                case TOO_LARGE -> new TooLarge(e.getMessage());
            };
        }
        if (read.refused()) {
            throw new NotAPlan(
                    pointer,
                    read.problems().stream()
                            .filter(p -> p.severity() == Severity.ERROR)
                            .map(ImportProblem::of)
                            .toList());
        }
        return read;
    }

    private ImportView kept(Actor actor, PlanImport made) {
        imports.persist(made);
        audit.record(
                actor,
                "plan.import.read",
                SUBJECT,
                made.id(),
                Map.of("rows", made.reading().rows().size()));
        imports.flush();
        return view(actor, made);
    }

    @Transactional
    public ImportView get(Actor actor, UUID id) {
        return view(actor, imports.get(actor, id));
    }

    @Transactional
    public List<ImportView.Open> open(Actor actor) {
        return imports.openOf(actor).stream()
                .map(i -> new ImportView.Open(
                        i.id(),
                        Optional.ofNullable(i.reading().header().title()).orElseGet(() -> sourceName(i)),
                        i.madeAt(),
                        i.reading().rows().size()))
                .toList();
    }

    @Transactional
    public ImportView correct(Actor actor, UUID id, Precondition precondition, ImportCorrection body) {
        PlanImport made = imports.get(actor, id);
        PlanPolicy.mayImport(actor).orRefuse();
        precondition.require(made.version());
        shape.check(body);
        made.correct(body.header(), body.rows());
        imports.flush();
        return view(actor, made);
    }

    @Transactional
    public void discard(Actor actor, UUID id, Precondition precondition) {
        PlanImport made = imports.get(actor, id);
        PlanPolicy.mayImport(actor).orRefuse();
        precondition.require(made.version());
        made.demandOpen();
        audit.record(actor, "plan.import.discard", SUBJECT, id);
        imports.delete(made);
        imports.flush();
    }

    /** @throws Invalid when no year is known or a field does not hold (422) */
    @Transactional
    public ImportCommit.Done commit(Actor actor, UUID id, ImportCommit body) {
        PlanImport made = imports.locked(actor, id);
        PlanPolicy.mayImport(actor).orRefuse();
        ImportCommit said = body == null ? ImportCommit.AS_READ : shape.check(body);
        Reading reading = made.reading().corrected(null, said.rows());
        DraftAnnualPlan draft = draft(reading.header(), said);
        made.demandOpen();
        AnnualPlan plan = plans.create(
                actor,
                draft,
                new AnnualPlan.Source(made.fileId(), made.rawText(), reading.sections()),
                reading.rows().stream().map(ImportRow::asDraft).toList());
        made.correct(null, said.rows());
        made.becomes(plan.id());
        audit.record(actor, "plan.import.commit", SUBJECT, id, Map.of("plan", plan.id()));
        imports.flush();
        return new ImportCommit.Done(plan.id(), reading.rows().size());
    }

    private DraftAnnualPlan draft(ImportHeader read, ImportCommit said) {
        Integer year = said.year() != null ? said.year() : read.year();
        if (year == null) {
            throw new Invalid("/year", "Văn bản không ghi năm. Hãy nhập năm của kế hoạch.");
        }
        UUID issuer = said.issuerId() != null ? said.issuerId() : read.issuerId();
        String title = said.title() != null ? said.title() : read.title();
        return new DraftAnnualPlan(
                title != null ? title : "Kế hoạch công tác thi đua, khen thưởng năm " + year,
                year,
                issuer != null ? issuer : provincialCommittee(),
                said.number() != null ? said.number() : read.number(),
                said.issuedOn() != null ? said.issuedOn() : read.issuedOn(),
                read.place(),
                read.signerName(),
                read.signerCapacity(),
                read.signerPosition(),
                read.legalBases(),
                read.purposes(),
                read.requirements(),
                read.recipients(),
                read.duties(),
                read.issuerText());
    }

    /** Who issues a plan that does not say it. */
    private UUID provincialCommittee() {
        return entities.createQuery(
                        "select u.id from Unit u where u.kind = 'PEOPLES_COMMITTEE' order by u.place", UUID.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private ImportView view(Actor actor, PlanImport made) {
        Reading reading = made.reading();
        Set<UUID> ids = new HashSet<>();
        reading.rows().forEach(r -> r.parties().forEach(p -> ids.add(p.unitId())));
        ids.add(reading.header().issuerId());
        ids.remove(null);
        Map<UUID, String> known = names.of(ids);
        List<ImportProblem> problems = new ArrayList<>(reading.problems());
        alreadyHeld(made).ifPresent(problems::add);
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
                reading.rows().stream().map(r -> r.named(known)).toList(),
                problems,
                Optional.ofNullable(made.planId()),
                List.of(
                        AllowedAction.of(ImportView.Action.CORRECT, change),
                        AllowedAction.of(ImportView.Action.COMMIT, change),
                        AllowedAction.of(ImportView.Action.DISCARD, change)));
    }

    private String sourceName(PlanImport made) {
        return files.view(made.fileId()).map(FileView::name).orElse(PASTED);
    }

    private Optional<ImportProblem> alreadyHeld(PlanImport made) {
        ImportHeader h = made.reading().header();
        if (h.number() == null || h.year() == null) {
            return Optional.empty();
        }
        UUID issuer = h.issuerId() != null ? h.issuerId() : provincialCommittee();
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
