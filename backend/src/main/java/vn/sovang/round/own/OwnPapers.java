package vn.sovang.round.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.decision.DecisionDraft;
import vn.sovang.decision.IssuerPaper;
import vn.sovang.document.paper.ConsolidatedListPaper;
import vn.sovang.document.paper.Signature;
import vn.sovang.document.paper.SubjectKind;
import vn.sovang.document.paper.docx.PaperWriter;
import vn.sovang.document.sheet.Sheet;
import vn.sovang.document.sheet.SheetWriter;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.Unit;
import vn.sovang.unit.Units;

/** What a unit's own round comes to on paper: its list, and its head's decision before number and date. */
@ApplicationScoped
public class OwnPapers {

    private final OwnRounds owns;
    private final OwnPolicy policy;
    private final OwnDecisionTexts texts;
    private final DecisionDraft drafts;
    private final AwardCatalogue catalogue;
    private final Units units;

    OwnPapers(
            OwnRounds owns,
            OwnPolicy policy,
            OwnDecisionTexts texts,
            DecisionDraft drafts,
            AwardCatalogue catalogue,
            Units units) {
        this.owns = owns;
        this.policy = policy;
        this.texts = texts;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.units = units;
    }

    /** Of those still considered; whoever sees only one part's list gets no decision. */
    @Transactional
    public byte[] decision(Actor actor, UUID roundId) {
        OwnRounds.Place at = owns.visible(actor, roundId);
        policy.may(actor, OwnPolicy.Action.DECIDE, at.round()).orRefuse();
        List<Candidate> pending = at.own().candidates().stream()
                .filter(c -> c.outcome() == OwnOutcome.PENDING)
                .toList();
        if (pending.isEmpty()) {
            throw new StateConflict("Chưa có đề nghị nào đang xét để soạn quyết định.");
        }
        String first = pending.get(0).achievement();
        return drafts.write(
                units.get(at.round().ownerUnitId()),
                new DecisionDraft.Text(
                        null,
                        null,
                        null,
                        "đã có " + first.substring(0, 1).toLowerCase() + first.substring(1),
                        texts.legalBases(at),
                        pending.stream()
                                .map(c -> new DecisionDraft.Recipient(
                                        c.subjectKind(), c.name(), position(c), catalogue.get(c.awardCode())))
                                .toList()));
    }

    @Transactional
    public byte[] sheet(Actor actor, UUID roundId) {
        OwnRounds.Place at = owns.visible(actor, roundId);
        List<Candidate> seen = seen(actor, at);
        var sheet = Sheet.<Candidate>of("Danh sách: " + at.round().name())
                .note(units.get(at.round().ownerUnitId()).name() + "; " + seen.size() + " trường hợp")
                .text("Hình thức", 28, c -> catalogue.get(c.awardCode()).name())
                .text("Họ và tên, tên tập thể", 30, Candidate::name)
                .text("Đối tượng", 12, c -> c.subjectKind().label())
                .text("Chức vụ", 20, Candidate::post)
                .text("Đơn vị", 28, Candidate::unitName)
                .text("Thành tích", 50, Candidate::achievement)
                .column("Phiếu đồng ý", Sheet.Kind.WHOLE, 10, Candidate::votesFor)
                .column("Phiếu không đồng ý", Sheet.Kind.WHOLE, 10, Candidate::votesAgainst)
                .text("Kết quả", 14, c -> c.outcome().label())
                .text("Lý do", 40, Candidate::outcomeReason)
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SheetWriter.xlsx(sheet, seen.stream(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Transactional
    public byte[] list(Actor actor, UUID roundId) {
        OwnRounds.Place at = owns.visible(actor, roundId);
        Unit unit = units.get(at.round().ownerUnitId());
        List<ConsolidatedListPaper.Group> groups = seen(actor, at).stream()
                .collect(Collectors.groupingBy(
                        c -> catalogue.get(c.awardCode()).name(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new ConsolidatedListPaper.Group(
                        e.getKey(), e.getValue().stream().map(OwnPapers::line).toList()))
                .toList();
        IssuerPaper issuer = IssuerPaper.of(unit, units);
        var written = new ConsolidatedListPaper.ConsolidatedList(
                issuer.letterhead().at(issuer.place(), null),
                "Tập thể, cá nhân được xét khen thưởng\n" + at.round().name(),
                groups,
                List.of(
                        Signature.of("Người lập danh sách", null).hinted("Ký, ghi rõ họ tên"),
                        Signature.of(issuer.headTitle(), null)));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PaperWriter.docx(ConsolidatedListPaper.of(written), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Candidate> seen(Actor actor, OwnRounds.Place at) {
        return at.own().candidates().stream()
                .filter(c -> policy.seesList(actor, at.round(), c.listUnitId()))
                .toList();
    }

    private static ConsolidatedListPaper.Line line(Candidate c) {
        return new ConsolidatedListPaper.Line(
                SubjectKind.valueOf(c.subjectKind().name()),
                c.name(),
                position(c) == null ? "" : position(c),
                "",
                c.achievement(),
                c.votesFor() == null
                        ? ""
                        : c.votesFor() + "/" + (c.votesFor() + (c.votesAgainst() == null ? 0 : c.votesAgainst())),
                c.outcome().label() + (c.outcomeReason() == null ? "" : ": " + c.outcomeReason()));
    }

    private static String position(Candidate c) {
        String position = Stream.of(c.post(), c.unitName())
                .filter(p -> p != null && !p.isBlank())
                .collect(Collectors.joining(", "));
        return position.isEmpty() ? null : position;
    }
}
