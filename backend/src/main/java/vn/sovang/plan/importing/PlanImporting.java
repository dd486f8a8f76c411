package vn.sovang.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.KnownUnits;
import vn.sovang.unit.naming.WrittenNames;

/** Reading a paper, correcting what was read, and making a draft plan of it in one transaction. */
@ApplicationScoped
public class PlanImporting {

    private static final String SUBJECT = "plan-import";

    private final PlanImports imports;
    private final PlanDrafting plans;
    private final KnownUnits units;
    private final FileExchange files;
    private final ImportSetting setting;
    private final ImportViews views;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    PlanImporting(
            PlanImports imports,
            PlanDrafting plans,
            KnownUnits units,
            FileExchange files,
            ImportSetting setting,
            ImportViews views,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.imports = imports;
        this.plans = plans;
        this.units = units;
        this.files = files;
        this.setting = setting;
        this.views = views;
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
        Reading settled = setting.settle(actor, Reading.of(read, index));
        return kept(actor, PlanImport.of(settled, null, body.text(), actor.accountId(), clock.instant()));
    }

    @Transactional
    public ImportView readFile(Actor actor, String name, Path content) {
        PlanPolicy.mayImport(actor).orRefuse();
        files.requireSound(content, name);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        WrittenNames index = units.index();
        ReadPlan read = read(() -> new PlanReader(index).read(bytes), "/file");
        FileView file = files.keep(actor, name, content);
        Reading settled = setting.settle(actor, Reading.of(read, index));
        return kept(actor, PlanImport.of(settled, file.id(), null, actor.accountId(), clock.instant()));
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
        return views.of(actor, made);
    }

    @Transactional
    public ImportView get(Actor actor, UUID id) {
        return views.of(actor, imports.get(actor, id));
    }

    @Transactional
    public List<ImportView.Open> open(Actor actor) {
        return imports.openOf(actor).stream().map(views::open).toList();
    }

    @Transactional
    public ImportView correct(Actor actor, UUID id, Precondition precondition, ImportCorrection body) {
        PlanImport made = imports.get(actor, id);
        PlanPolicy.mayImport(actor).orRefuse();
        precondition.require(made.version());
        shape.check(body);
        made.correct(body.header(), body.rows());
        imports.flush();
        return views.of(actor, made);
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
        UUID issuer = Stream.of(
                        Optional.ofNullable(said.issuerId()),
                        Optional.ofNullable(reading.header().issuerId()),
                        Optional.ofNullable(setting.issuer(actor)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        PlanPolicy.mayCommit(actor, issuer).orRefuse();
        DraftAnnualPlan draft = draft(reading.header(), said, issuer);
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

    private static DraftAnnualPlan draft(ImportHeader read, ImportCommit said, UUID issuer) {
        Integer year = said.year() != null ? said.year() : read.year();
        if (year == null) {
            throw new Invalid("/year", "Văn bản không ghi năm. Hãy nhập năm của kế hoạch.");
        }
        String title = said.title() != null ? said.title() : read.title();
        return new DraftAnnualPlan(
                title != null ? title : "Kế hoạch công tác thi đua, khen thưởng năm " + year,
                year,
                issuer,
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
}
