package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sovang.decision.SigningCapacity;
import vn.sovang.proposal.ProposalCommands;
import vn.sovang.proposal.ProposalDrafting;
import vn.sovang.proposal.ProposalView;
import vn.sovang.round.RoundContent;
import vn.sovang.round.RoundEditing;
import vn.sovang.round.RoundException;
import vn.sovang.round.RoundRoute;
import vn.sovang.round.RoundSubject;
import vn.sovang.round.names.NamedSubject;
import vn.sovang.round.own.CandidateNaming;
import vn.sovang.round.own.OwnCommands;
import vn.sovang.round.own.OwnDeciding;
import vn.sovang.round.own.OwnLists;
import vn.sovang.round.own.OwnRoundView;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Units;

/** Rounds around the day of the first start: the province's, one led by the police, and a commune's own; invented. */
@ApplicationScoped
class RoundsChapter implements Chapter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Precondition SEEN = Precondition.none();
    private static final SampleDossiers.Told TOLD = new SampleDossiers.Told(
            "Quản lý nhà nước về an ninh, trật tự trên địa bàn xã",
            "Xây dựng 9 tổ bảo vệ an ninh, trật tự ở cơ sở",
            "Phân công từng cán bộ phụ trách xóm");

    private final SampleDossiers steps;
    private final RoundEditing rounds;
    private final ProposalDrafting drafting;
    private final CandidateNaming naming;
    private final OwnLists lists;
    private final OwnDeciding deciding;
    private final Units units;
    private final AppClock clock;

    RoundsChapter(
            SampleDossiers steps,
            RoundEditing rounds,
            ProposalDrafting drafting,
            CandidateNaming naming,
            OwnLists lists,
            OwnDeciding deciding,
            Units units,
            AppClock clock) {
        this.steps = steps;
        this.rounds = rounds;
        this.drafting = drafting;
        this.naming = naming;
        this.lists = lists;
        this.deciding = deciding;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 330;
    }

    @Override
    public String name() {
        return "award-rounds";
    }

    @Override
    public void write() {
        int year = clock.today().getYear();
        yearEnd(year);
        security(year);
        commune(year - 1);
    }

    /** Flags in a window of their own, blocks earlier than their members. */
    private void yearEnd(int year) {
        LocalDate last = clock.today().plusDays(20);
        steps.at(
                clock.today().minusDays(12),
                9,
                () -> open(content(
                        null,
                        "Khen thưởng tổng kết công tác năm " + year,
                        year,
                        "trước ngày " + DAY.format(last.plusDays(1)),
                        List.of(
                                new RoundContent.ExceptionContent(
                                        RoundException.Target.AWARD,
                                        "CO_TINH",
                                        "từ ngày " + DAY.format(last.minusDays(6)) + " đến ngày " + DAY.format(last)),
                                new RoundContent.ExceptionContent(
                                        RoundException.Target.BLOCKS,
                                        null,
                                        "trước ngày " + DAY.format(last.minusDays(4)))),
                        List.of(
                                award("CO_TINH", RoundRoute.FULL_SESSION),
                                award("CSTD_TINH", RoundRoute.FULL_SESSION),
                                award("TTLDXS", RoundRoute.STANDING_MEMBERS),
                                award("BK_TINH", RoundRoute.STANDING_MEMBERS)))));
    }

    /** Led by the police; the commune has sent its dossier. */
    private void security(int year) {
        UUID police = units.named("Công an tỉnh").id();
        UUID commune = units.named("Ủy ban nhân dân xã Cần Yên").id();
        UUID[] round = new UUID[1];
        steps.at(
                clock.today().minusDays(10),
                9,
                () -> round[0] = open(content(
                        police,
                        "Khen thưởng phong trào Toàn dân bảo vệ an ninh Tổ quốc năm " + year,
                        year,
                        "trước ngày " + DAY.format(clock.today().plusDays(25)),
                        List.of(),
                        List.of(award("BK_TINH", RoundRoute.NO_COUNCIL)))));
        Actor officer = steps.as("canyen.canbo");
        Actor head = steps.as("canyen");
        steps.at(clock.today().minusDays(3), 9, () -> {
            ProposalView dossier = drafting.draft(
                    officer,
                    new ProposalCommands.Draft(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(round[0]),
                            year,
                            null,
                            "Bằng khen phong trào Toàn dân bảo vệ an ninh Tổ quốc, xã Cần Yên",
                            commune,
                            List.of(SampleDossiers.unit(
                                    commune,
                                    "BK_TINH",
                                    "Thành tích trong phong trào Toàn dân bảo vệ an ninh Tổ quốc năm " + year))));
            steps.report(dossier, officer, head, TOLD);
            steps.minutes(officer, dossier.id(), "11/BB-UBND");
            steps.signAndSend(head, dossier.id(), "57/TTr-UBND", SigningCapacity.TM);
        });
    }

    /** The commune's own year-end of the year before, from its list to its decision. */
    private void commune(int year) {
        UUID commune = units.named("Ủy ban nhân dân xã Cần Yên").id();
        Actor officer = steps.as("canyen.canbo");
        Actor head = steps.as("canyen");
        steps.at(LocalDate.of(year, 12, 18), 9, () -> {
            UUID round = rounds.plan(
                            officer,
                            new RoundContent(
                                    Optional.of(commune),
                                    "Xét khen thưởng cuối năm " + year,
                                    year,
                                    RoundSubject.YEAR_WORK,
                                    Optional.empty(),
                                    null,
                                    null,
                                    null,
                                    Optional.empty(),
                                    null,
                                    List.of(),
                                    true,
                                    false,
                                    Set.of(),
                                    Set.of(),
                                    List.of(award("LDTT", RoundRoute.FULL_SESSION))))
                    .id();
            rounds.open(officer, round, SEEN);
            naming.name(
                    officer,
                    round,
                    new OwnCommands.Naming(
                            Optional.empty(),
                            "LDTT",
                            null,
                            List.of(
                                    person("Sùng Thị Mỷ", "Công chức văn phòng – thống kê"),
                                    person("Lý Văn Kiêm", "Công chức địa chính"),
                                    person("Nông Thị Thơm", "Kế toán"),
                                    person("Vừ Mí Sính", "Chỉ huy trưởng quân sự"),
                                    person("Hoàng Văn Pảo", "Phó Trưởng Công an xã"))));
            OwnRoundView sat = lists.sat(
                    officer, round, SEEN, new OwnCommands.Sat(clock.today(), 9, 8, null, "21/BB-HĐTĐKT", List.of()));
            deciding.decide(
                    head,
                    round,
                    SEEN,
                    new OwnCommands.Decide(
                            "312",
                            clock.today(),
                            head.name(),
                            "Chủ tịch UBND xã",
                            SigningCapacity.HEAD,
                            null,
                            List.of(new OwnCommands.Refusal(
                                    sat.candidates().get(4).id(), "Chưa đủ thời gian công tác trong năm"))));
            rounds.close(officer, round, SEEN);
        });
    }

    private static NamedSubject person(String name, String position) {
        return new NamedSubject(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new NamedSubject.NewPerson(name, null, position, Optional.empty())),
                Optional.empty(),
                Optional.empty());
    }

    private static RoundContent.AwardContent award(String code, RoundRoute route) {
        return new RoundContent.AwardContent(code, null, route);
    }

    private static RoundContent content(
            UUID lead,
            String name,
            int year,
            String deadline,
            List<RoundContent.ExceptionContent> exceptions,
            List<RoundContent.AwardContent> awards) {
        return new RoundContent(
                Optional.empty(),
                name,
                year,
                RoundSubject.YEAR_WORK,
                Optional.empty(),
                null,
                null,
                null,
                Optional.ofNullable(lead),
                deadline,
                exceptions,
                true,
                lead == null,
                Set.of(),
                Set.of(),
                awards);
    }

    private UUID open(RoundContent content) {
        Actor specialist = steps.as("chuyenvien");
        UUID id = rounds.plan(specialist, content).id();
        rounds.open(specialist, id, SEEN);
        return id;
    }
}
