package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.account.ActorDirectory;
import vn.sovang.document.DocumentType;
import vn.sovang.document.DraftDocument;
import vn.sovang.plan.AnnualPlans;
import vn.sovang.plan.PlanDrafting;
import vn.sovang.plan.PlanIssuance;
import vn.sovang.plan.PlanTask;
import vn.sovang.plan.PlanTasks;
import vn.sovang.plan.PlanTime;
import vn.sovang.plan.ProgressNote;
import vn.sovang.plan.ProofType;
import vn.sovang.plan.TaskCompletion;
import vn.sovang.plan.TaskDeferral;
import vn.sovang.plan.TaskWork;
import vn.sovang.plan.importing.PlanImporting;
import vn.sovang.plan.importing.PlanText;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Kế hoạch 157/KH-UBND with its 34 tasks, worked on up to today; the papers that close them are invented. */
@ApplicationScoped
public class Plan157Chapter implements Chapter {

    private static final LocalDate ISSUED_ON = LocalDate.of(2026, 1, 22);

    private final PlanImporting imports;
    private final PlanDrafting drafting;
    private final TaskWork work;
    private final AnnualPlans plans;
    private final PlanTasks tasks;
    private final ActorDirectory actors;
    private final AppClock clock;

    Plan157Chapter(
            PlanImporting imports,
            PlanDrafting drafting,
            TaskWork work,
            AnnualPlans plans,
            PlanTasks tasks,
            ActorDirectory actors,
            AppClock clock) {
        this.imports = imports;
        this.drafting = drafting;
        this.work = work;
        this.plans = plans;
        this.tasks = tasks;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String name() {
        return "plan-157";
    }

    @Override
    public void write() {
        LocalDate today = clock.today();
        Actor officer = actors.ofAccount("chuyenvien");
        UUID[] plan = new UUID[1];
        clock.at(morning(today.isBefore(ISSUED_ON) ? today : ISSUED_ON), () -> plan[0] = imported(officer));
        if (today.isBefore(ISSUED_ON)) {
            return;
        }
        clock.at(
                morning(ISSUED_ON).plusSeconds(3600),
                () -> drafting.issue(officer, plan[0], Precondition.none(), PlanIssuance.AS_DRAFTED));
        Map<String, PlanTask> byPlace = tasks.of(plans.get(officer, plan[0])).stream()
                .collect(Collectors.toMap(t -> t.section() + "." + t.number(), t -> t));
        for (Plan157Steps.Step step : Plan157Steps.all()) {
            if (!step.on().isAfter(today)) {
                PlanTask task = byPlace.get(step.task());
                clock.at(morning(step.on()), () -> take(officer, plan[0], task, step));
            }
        }
    }

    private UUID imported(Actor officer) {
        var read = imports.readText(officer, new PlanText(text()));
        return imports.commit(officer, read.id(), null).id();
    }

    private void take(Actor officer, UUID plan, PlanTask task, Plan157Steps.Step step) {
        switch (step.kind()) {
            case ITSELF ->
                work.complete(
                        officer,
                        plan,
                        task.id(),
                        Precondition.none(),
                        new TaskCompletion(List.of(new TaskCompletion.Link(ProofType.PLAN, plan)), List.of(), null));
            case PAPER ->
                work.complete(
                        officer,
                        plan,
                        task.id(),
                        Precondition.none(),
                        new TaskCompletion(List.of(), List.of(paper(step)), null));
            case DEFERRAL ->
                work.defer(
                        officer,
                        plan,
                        task.id(),
                        Precondition.none(),
                        new TaskDeferral(step.text(), PlanTime.quarter(null, 4, null)));
            case PROGRESS -> {
                Actor by = step.number() == null ? officer : actors.ofAccount(step.number());
                work.report(by, plan, task.id(), new ProgressNote(step.text(), step.percent(), null));
            }
        }
    }

    private static DraftDocument paper(Plan157Steps.Step step) {
        return new DraftDocument(step.type(), step.number(), step.on(), null, issuer(step), step.text(), null);
    }

    private static String issuer(Plan157Steps.Step step) {
        boolean ofDepartment = step.number().endsWith("-SNV") || step.type() == DocumentType.CONTRACT;
        boolean ofCouncil = step.number().endsWith("HĐTĐKT");
        return ofDepartment
                ? "Sở Nội vụ"
                : ofCouncil ? "Hội đồng Thi đua – Khen thưởng tỉnh" : "Ủy ban nhân dân tỉnh Cao Bằng";
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(8, 30).atZone(AppClock.ZONE).toInstant();
    }

    private static String text() {
        try (InputStream in = Plan157Chapter.class.getResourceAsStream("/sample/ke-hoach-157.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
