package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sovang.plan.AnnualPlan;
import vn.sovang.plan.AnnualPlans;
import vn.sovang.plan.DraftPlanTask;
import vn.sovang.plan.MandateResultDraft;
import vn.sovang.plan.MandatesDraft;
import vn.sovang.plan.MandatesView;
import vn.sovang.plan.PartyDraft;
import vn.sovang.plan.PlanAmending;
import vn.sovang.plan.PlanAmendmentDraft;
import vn.sovang.plan.PlanDrafting;
import vn.sovang.plan.PlanIssuance;
import vn.sovang.plan.PlanMandating;
import vn.sovang.plan.PlanTask;
import vn.sovang.plan.PlanTasks;
import vn.sovang.plan.PlanTime;
import vn.sovang.plan.ProgressNote;
import vn.sovang.plan.TaskParty;
import vn.sovang.plan.TaskWork;
import vn.sovang.plan.importing.PlanImporting;
import vn.sovang.plan.importing.PlanText;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** What followed on plan 157: two units' own plans, a further paper, and who carried out its closing part; all invented. */
@ApplicationScoped
class UnitPlansChapter implements Chapter {

    private static final Precondition SEEN = Precondition.none();
    private static final LocalDate AMENDED_ON = LocalDate.of(2026, 8, 12);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 18);

    private final PlanImporting imports;
    private final PlanDrafting drafting;
    private final PlanAmending amending;
    private final PlanMandating mandates;
    private final TaskWork work;
    private final AnnualPlans plans;
    private final PlanTasks tasks;
    private final SampleActors people;
    private final AppClock clock;

    UnitPlansChapter(
            PlanImporting imports,
            PlanDrafting drafting,
            PlanAmending amending,
            PlanMandating mandates,
            TaskWork work,
            AnnualPlans plans,
            PlanTasks tasks,
            SampleActors people,
            AppClock clock) {
        this.imports = imports;
        this.drafting = drafting;
        this.amending = amending;
        this.mandates = mandates;
        this.work = work;
        this.plans = plans;
        this.tasks = tasks;
        this.people = people;
        this.clock = clock;
    }

    /** After the blocks, whose members the plan binds. */
    @Override
    public int order() {
        return 112;
    }

    @Override
    public String name() {
        return "unit-plans";
    }

    @Override
    public void write() {
        Actor department = people.department();
        plans.ofProvince(2026).ifPresent(plan -> {
            Map<String, PlanTask> byPlace =
                    tasks.of(plan).stream().collect(Collectors.toMap(t -> t.section() + "." + t.number(), t -> t));
            at(LocalDate.of(2026, 1, 26), () -> mandate(department, plan.id(), byPlace));
            at(LocalDate.of(2026, 2, 10), () -> own("Ủy ban nhân dân xã Cần Yên", "can-yen"));
            at(LocalDate.of(2026, 2, 12), () -> own("Ban Tổ chức Tỉnh ủy", "ban-to-chuc"));
            at(AMENDED_ON, () -> amend(department, plan.id(), byPlace.get("IV.5")));
            at(LocalDate.of(2026, 9, 30), () -> said(department, plan.id()));
        });
    }

    private void at(LocalDate day, Runnable step) {
        if (!day.isAfter(clock.today())) {
            people.at(day, 9, 15, step);
        }
    }

    /** The unit reads its own paper in and issues it; what it answers was guessed and is taken as it is. */
    private void own(String unit, String file) {
        Actor officer = people.officerOf(unit);
        UUID read = imports.readText(officer, new PlanText(text(file))).id();
        UUID plan = imports.commit(officer, read, null).id();
        drafting.issue(people.headOf(unit), plan, SEEN, PlanIssuance.AS_DRAFTED);
        PlanTask first = tasks.of(plans.get(officer, plan)).get(0);
        work.report(officer, plan, first.id(), new ProgressNote("Đã ban hành và gửi Sở Nội vụ.", 100, null));
    }

    private void mandate(Actor department, UUID plan, Map<String, PlanTask> byPlace) {
        MandatesView now = mandates.get(department, plan);
        Map<String, List<String>> carrying = Map.of(
                "0.0", List.of("I.1"),
                "0.1", List.of("I.6", "II.3", "II.6"),
                "1.1", List.of("I.9", "I.12", "II.8"),
                "1.2", List.of("II.1", "II.6", "III.4"),
                "1.4", List.of("III.3", "II.9", "II.10"),
                "1.5", List.of("II.7", "IV.5"),
                "2.0", List.of("I.10", "IV.3"));
        List<MandatesDraft.Actor> actors = IntStream.range(0, now.actors().size())
                .mapToObj(a -> {
                    MandatesView.ActorMandate actor = now.actors().get(a);
                    return new MandatesDraft.Actor(
                            actor.actor(),
                            actor.requested(),
                            actor.parties().stream()
                                    .map(p -> new PartyDraft(
                                            p.raw(),
                                            p.unitId().orElse(null),
                                            p.group(),
                                            p.person().orElse(null)))
                                    .toList(),
                            IntStream.range(0, actor.points().size())
                                    .mapToObj(p -> new MandatesDraft.Point(
                                            actor.points().get(p).text(),
                                            carrying.getOrDefault(a + "." + p, List.of()).stream()
                                                    .map(place ->
                                                            byPlace.get(place).id())
                                                    .toList()))
                                    .toList());
                })
                .toList();
        mandates.decide(department, plan, SEEN, new MandatesDraft(actors));
    }

    private void said(Actor department, UUID plan) {
        mandates.report(
                department,
                plan,
                new MandateResultDraft(
                        3, 0, "9 tháng: báo và đài đăng 41 tin, bài về điển hình tiên tiến và các phong trào."));
    }

    /** The yearly report gets a day of its own. */
    private void amend(Actor department, UUID plan, PlanTask task) {
        AnnualPlan read = plans.get(department, plan);
        DraftPlanTask changed = new DraftPlanTask(
                task.section(),
                task.quarter(),
                task.number(),
                task.title(),
                parties(task, TaskParty.Side.LEAD),
                parties(task, TaskParty.Side.COORDINATOR),
                "Chậm nhất ngày 18/12/2026",
                PlanTime.date(LAST_DAY),
                task.product(),
                task.productText(),
                task.note(),
                task.raw(),
                null);
        amending.amend(
                department,
                read.id(),
                SEEN,
                new PlanAmendmentDraft(
                        "1486/KH-UBND",
                        AMENDED_ON,
                        "Điều chỉnh thời gian báo cáo tổng kết trong " + read.name(),
                        List.of(new PlanAmendmentDraft.Change(task.id(), changed))));
    }

    private static List<PartyDraft> parties(PlanTask task, TaskParty.Side side) {
        return task.parties().stream()
                .filter(p -> p.side() == side)
                .map(p -> new PartyDraft(p.raw(), p.unitId(), p.group(), p.person()))
                .toList();
    }

    private static String text(String file) {
        try (InputStream in = UnitPlansChapter.class.getResourceAsStream("/sample/ke-hoach-" + file + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
