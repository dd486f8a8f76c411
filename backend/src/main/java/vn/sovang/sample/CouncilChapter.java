package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sovang.account.ActorDirectory;
import vn.sovang.council.CouncilCommands;
import vn.sovang.council.CouncilKeeping;
import vn.sovang.council.CouncilRole;
import vn.sovang.council.session.SessionCommands;
import vn.sovang.council.session.SessionConduct;
import vn.sovang.council.session.SessionForm;
import vn.sovang.council.session.SessionMember;
import vn.sovang.council.session.SessionPreparation;
import vn.sovang.council.session.SessionView;
import vn.sovang.council.session.SessionVoting;
import vn.sovang.council.session.VotingWay;
import vn.sovang.proposal.CouncilRoute;
import vn.sovang.proposal.ProposalCommands;
import vn.sovang.proposal.ProposalRouting;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** The province's council with a session that has ended and one whose dossiers its members are reading; invented. */
@ApplicationScoped
class CouncilChapter implements Chapter {

    private static final Precondition SEEN = Precondition.none();

    private final CouncilKeeping councils;
    private final SessionPreparation preparation;
    private final SessionConduct conduct;
    private final SessionVoting voting;
    private final ProposalRouting routing;
    private final ActorDirectory actors;
    private final EntityManager entities;
    private final AppClock clock;

    CouncilChapter(
            CouncilKeeping councils,
            SessionPreparation preparation,
            SessionConduct conduct,
            SessionVoting voting,
            ProposalRouting routing,
            ActorDirectory actors,
            EntityManager entities,
            AppClock clock) {
        this.councils = councils;
        this.preparation = preparation;
        this.conduct = conduct;
        this.voting = voting;
        this.routing = routing;
        this.actors = actors;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 330;
    }

    @Override
    public String name() {
        return "council";
    }

    @Override
    public void write() {
        Actor department = actors.ofAccount("chuyenvien");
        UUID council = found(department);
        held(department, council);
        reading(department, council);
    }

    private UUID found(Actor department) {
        UUID id = councils.found(
                        department,
                        new CouncilCommands.Found(
                                null,
                                "Hội đồng Thi đua – Khen thưởng tỉnh Cao Bằng",
                                "Ban Thi đua – Khen thưởng, Sở Nội vụ"))
                .id();
        LocalDate from = clock.today().minusMonths(8);
        List<CouncilCommands.MemberInput> members = new ArrayList<>(List.of(
                member("lanhdao", "Chủ tịch UBND tỉnh", CouncilRole.CHAIR, null, "Ủy ban nhân dân tỉnh", from),
                member(
                        "lanhdaoso",
                        "Giám đốc Sở Nội vụ",
                        CouncilRole.VICE_CHAIR,
                        "Phó Chủ tịch thường trực",
                        "Sở Nội vụ",
                        from),
                member("hoidong1", null, CouncilRole.STANDING, null, "Khối thi đua số 1", from),
                member("hoidong2", null, CouncilRole.MEMBER, null, "Khối thi đua số 3", from),
                member("hoidong3", null, CouncilRole.MEMBER, null, "Cụm thi đua số 2", from)));
        members.add(new CouncilCommands.MemberInput(
                null,
                "Nông Thị Thư",
                "Phó Trưởng phòng",
                CouncilRole.SECRETARY,
                null,
                null,
                "Sở Nội vụ",
                null,
                from,
                null));
        councils.compose(
                department,
                id,
                SEEN,
                new CouncilCommands.Composition(
                        new CouncilCommands.Decision(
                                "415/QĐ-UBND",
                                from,
                                "Ủy ban nhân dân tỉnh",
                                "Kiện toàn Hội đồng Thi đua – Khen thưởng tỉnh"),
                        7,
                        members));
        return id;
    }

    private CouncilCommands.MemberInput member(
            String username, String post, CouncilRole role, String title, String origin, LocalDate from) {
        Actor who = actors.ofAccount(username);
        return new CouncilCommands.MemberInput(
                null, who.name(), post, role, title, null, origin, who.accountId(), from, null);
    }

    /** Everybody came and agreed; the papers are counted and the minutes settled. */
    private void held(Actor department, UUID council) {
        List<UUID> nominees = routed(department, "APPRAISED");
        if (nominees.isEmpty()) {
            return;
        }
        SessionView s = sent(department, council, "Phiên họp Hội đồng xét khen thưởng, đợt 1", nominees);
        conduct.open(department, s.id(), SEEN, new SessionCommands.Opening(null, LocalTime.of(8, 0)));
        conduct.record(
                department,
                s.id(),
                SEEN,
                new SessionCommands.Attendance(s.members().stream()
                        .map(m -> new SessionCommands.Mark(m.id(), SessionMember.State.PRESENT, null, null, false))
                        .toList()));
        voting.open(
                department,
                s.id(),
                SEEN,
                new SessionCommands.OpenVote(
                        VotingWay.PAPER, List.of(new SessionCommands.Teller("Hoàng Văn Kiểm", "Tổ trưởng"))));
        int all = s.members().size();
        voting.count(
                department,
                s.id(),
                SEEN,
                new SessionCommands.Count(
                        all,
                        all,
                        0,
                        all,
                        0,
                        s.agenda().stream()
                                .map(i -> new SessionCommands.ItemVotes(i.id(), all, 0, 0))
                                .toList()));
        conduct.close(
                department,
                s.id(),
                SEEN,
                new SessionCommands.Closing(
                        LocalTime.of(10, 30), "Hội đồng thống nhất đề nghị theo kết quả kiểm phiếu.", null));
    }

    private void reading(Actor department, UUID council) {
        List<UUID> nominees = routed(department, "APPRAISING");
        if (!nominees.isEmpty()) {
            sent(department, council, "Phiên họp Hội đồng xét khen thưởng, đợt 2", nominees);
        }
    }

    private SessionView sent(Actor department, UUID council, String title, List<UUID> nominees) {
        UUID id = preparation
                .prepare(
                        department,
                        new SessionCommands.Prepare(
                                council,
                                SessionForm.FULL_SESSION,
                                clock.today().getYear(),
                                title,
                                "Phòng họp số 2, trụ sở UBND tỉnh",
                                clock.today().plusDays(5),
                                LocalTime.of(8, 0),
                                actors.ofAccount("lanhdao").name() + ", Chủ tịch Hội đồng",
                                "Nông Thị Thư, Thư ký"))
                .id();
        preparation.put(department, id, SEEN, new SessionCommands.Agenda(nominees));
        return preparation.send(department, id, SEEN);
    }

    /** The nominees of the first dossier in that state, sent to a full session. */
    private List<UUID> routed(Actor department, String status) {
        List<?> found = entities.createNativeQuery("""
                        select n.id from award_nominee n
                         where n.outcome in ('PENDING', 'QUALIFIED') and n.proposal_id = (
                               select p.id from award_proposal p where p.status = :status order by p.number limit 1)
                         order by n.place""", UUID.class)
                .setParameter("status", status)
                .getResultList();
        List<UUID> nominees = found.stream().map(UUID.class::cast).toList();
        if (!nominees.isEmpty()) {
            UUID dossier = (UUID)
                    entities.createNativeQuery("select proposal_id from award_nominee where id = :nominee", UUID.class)
                            .setParameter("nominee", nominees.get(0))
                            .getSingleResult();
            routing.route(
                    department,
                    dossier,
                    SEEN,
                    new ProposalCommands.Routes(nominees.stream()
                            .map(n -> new ProposalCommands.NomineeRoute(n, CouncilRoute.FULL_SESSION))
                            .toList()));
        }
        return nominees;
    }
}
