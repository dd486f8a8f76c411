package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.sovang.block.BlockDirectory;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.meeting.Acclamations;
import vn.sovang.shared.problem.Forbidden;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitLife;
import vn.sovang.unit.UnitNames;
import vn.sovang.unit.Units;

/** Opens the dossier a block's acclamation asks for; the unit that leads the block acts for it. */
@ApplicationScoped
public class VoteProposals {

    private final Acclamations acclamations;
    private final BlockDirectory blocks;
    private final Proposals proposals;
    private final ProposalDrafting drafting;
    private final ProposalRounds rounds;
    private final AwardCatalogue catalogue;
    private final Units units;
    private final UnitLife life;
    private final UnitNames names;
    private final Shape shape;
    private final AppClock clock;

    VoteProposals(
            Acclamations acclamations,
            BlockDirectory blocks,
            Proposals proposals,
            ProposalDrafting drafting,
            ProposalRounds rounds,
            AwardCatalogue catalogue,
            Units units,
            UnitLife life,
            UnitNames names,
            Shape shape,
            AppClock clock) {
        this.acclamations = acclamations;
        this.blocks = blocks;
        this.proposals = proposals;
        this.drafting = drafting;
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.units = units;
        this.life = life;
        this.names = names;
        this.shape = shape;
        this.clock = clock;
    }

    /** @throws StateConflict when the ballot already has its dossier (409) */
    @Transactional
    public ProposalView fromVote(Actor actor, ProposalCommands.Draft body) {
        shape.check(body);
        UUID ballotId = body.ballotId().orElseThrow(() -> new Invalid("/ballotId", "Hãy chọn phiếu suy tôn."));
        Acclamations.Acclamation vote = acclamations
                .of(ballotId)
                .filter(v ->
                        body.meetingId().isEmpty() || body.meetingId().get().equals(v.meetingId()))
                .orElseThrow(NotFound::new);
        BlockDirectory.TermFacts term = blocks.term(vote.blockId(), vote.year()).orElseThrow(NotFound::new);
        if (!actor.seesProvince() && term.memberUnitIds().stream().noneMatch(actor::worksFor)) {
            throw new NotFound();
        }
        UUID head = term.headUnitId()
                .orElseThrow(() -> new Invalid("/ballotId", "Khối chưa có đơn vị đứng đầu để đề nghị."));
        if (!actor.worksFor(head)) {
            throw new Forbidden("Chỉ người của " + units.get(head).name() + " (" + term.headTitle()
                    + ") lập hồ sơ từ phiếu suy tôn.");
        }
        if (proposals.isMadeFrom(ballotId)) {
            throw new StateConflict(ProposalMessages.MADE);
        }
        Proposal p = draft(vote, term, head);
        body.awardRoundId().ifPresent(r -> p.joinRound(rounds.joinable(actor, r).id(), clock.instant()));
        return drafting.opened(actor, p);
    }

    private Proposal draft(Acclamations.Acclamation vote, BlockDirectory.TermFacts term, UUID head) {
        List<UUID> chosen =
                vote.chosen().stream().map(Acclamations.Chosen::unitId).toList();
        if (chosen.isEmpty()) {
            throw new Invalid("/ballotId", "Phiếu suy tôn này không chọn đơn vị nào.");
        }
        if (!term.memberUnitIds().containsAll(chosen)) {
            throw new Invalid(
                    "/ballotId",
                    "Sai thẩm quyền đề nghị: khối chỉ đề nghị cho đơn vị thành viên (Điều 83 Luật Thi đua, khen thưởng).");
        }
        life.endedBefore(chosen, clock.today()).values().stream().findFirst().ifPresent(ended -> {
            throw new Invalid("/ballotId", ended + " Đơn vị đã kết thúc, không xét khen thưởng.");
        });
        String award = catalogue
                .find(vote.awardCode())
                .orElseThrow(() -> new Invalid("/ballotId", "Phiếu suy tôn cho một hình thức không có trong danh mục."))
                .code();
        var unitNames = names.of(chosen);
        Proposal p = Proposal.draft(
                vote.year(),
                CommendationType.CONG_TRANG,
                term.name(),
                head,
                term.name(),
                new Vote(vote.blockId(), vote.meetingId(), vote.ballotId(), vote.heldOn()),
                clock.instant());
        for (Acclamations.Chosen c : vote.chosen()) {
            p.name(
                    new Nominee.Named(
                            SubjectKind.COLLECTIVE,
                            c.unitId(),
                            null,
                            null,
                            unitNames.get(c.unitId()),
                            null,
                            null,
                            award,
                            merit(award, vote.year(), term.name()),
                            "KHOI/" + vote.blockId() + "/" + vote.year(),
                            c.votes(),
                            vote.valid()),
                    clock.instant());
        }
        p.rename(ProposalTitle.of(p, catalogue), clock.instant());
        return p;
    }

    private static String merit(String award, int year, String block) {
        return award.startsWith("CO_")
                ? "Thành tích xuất sắc, dẫn đầu phong trào thi đua năm " + year + " của " + block
                : "Thành tích xuất sắc trong phong trào thi đua năm " + year + " của " + block;
    }
}
