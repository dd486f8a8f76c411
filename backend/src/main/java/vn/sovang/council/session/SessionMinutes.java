package vn.sovang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.council.Council;
import vn.sovang.council.CouncilKind;
import vn.sovang.council.Councils;
import vn.sovang.document.paper.CouncilMinutesPaper;
import vn.sovang.document.paper.Letterhead;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.Signature;
import vn.sovang.document.paper.docx.PaperWriter;
import vn.sovang.meeting.ballot.Ballot;
import vn.sovang.meeting.ballot.Ballots;
import vn.sovang.meeting.ballot.Outcome;
import vn.sovang.meeting.ballot.Tally;
import vn.sovang.proposal.AllowedOverrides;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;

/** Writes the minutes of a session as a Word file, once the votes are counted. */
@ApplicationScoped
class SessionMinutes {

    private final Sessions sessions;
    private final Councils councils;
    private final Ballots ballots;
    private final AllowedOverrides overrides;
    private final Removals removals;
    private final Recounts recounts;
    private final String province;

    SessionMinutes(
            Sessions sessions,
            Councils councils,
            Ballots ballots,
            AllowedOverrides overrides,
            Removals removals,
            Recounts recounts,
            @ConfigProperty(name = "sovang.province") String province) {
        this.sessions = sessions;
        this.councils = councils;
        this.ballots = ballots;
        this.overrides = overrides;
        this.removals = removals;
        this.recounts = recounts;
        this.province = province;
    }

    @Transactional
    byte[] write(Actor actor, UUID id) {
        CouncilSession session = sessions.read(actor, id);
        List<Ballot> votes = ballots.ofSession(id);
        if (votes.isEmpty() || !votes.stream().allMatch(SessionViews::isCounted)) {
            throw new StateConflict("Biên bản lập được khi đã có kết quả kiểm phiếu.");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PaperWriter.docx(paper(session, councils.of(session.councilId()), votes), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Paper paper(CouncilSession s, Council council, List<Ballot> votes) {
        Ballot first = votes.get(0);
        Tally t = first.tally();
        return CouncilMinutesPaper.of(new CouncilMinutesPaper.Minutes(
                letterhead(council).at(province.replaceFirst("^(Tỉnh|Thành phố) ", ""), s.heldOn()),
                s.title(),
                s.form().isMeeting(),
                s.heldOn(),
                s.startedAt(),
                s.endedAt(),
                s.place(),
                s.chair(),
                s.secretary(),
                s.members().stream()
                        .map(m -> new CouncilMinutesPaper.Member(
                                m.name(),
                                m.titleOrRole(),
                                m.post(),
                                m.state().label(s.form()),
                                m.slipEnclosed() ? "Có gửi phiếu kín" : null))
                        .toList(),
                s.members().stream()
                        .filter(m -> m.opinion() != null)
                        .map(m -> new CouncilMinutesPaper.Opinion(m.name(), m.opinionOn(), m.opinion()))
                        .toList(),
                s.way().label().substring(0, 1).toLowerCase() + s.way().label().substring(1),
                t.issued() == null
                        ? null
                        : new CouncilMinutesPaper.Slips(t.issued(), t.returned(), t.valid(), t.spoilt()),
                rule(council, votes),
                lines(s, votes),
                findings(s, votes),
                s.conclusion(),
                Signature.of("Thư ký", null),
                Signature.of("Chủ trì", null),
                List.of("Thành viên Hội đồng", "Lưu: VT, HĐTĐKT")));
    }

    private Letterhead letterhead(Council council) {
        boolean provincial = council.kind() == CouncilKind.PROVINCIAL;
        return Letterhead.state(
                        provincial ? "Ủy ban nhân dân " + province.replaceFirst("^Tỉnh", "tỉnh") : null,
                        provincial ? "Hội đồng\nThi đua – Khen thưởng" : council.name())
                .numbered(null, "BB-HĐTĐKT");
    }

    private static String rule(Council council, List<Ballot> votes) {
        List<String> shares = votes.stream()
                .map(b -> b.rule().threshold().words() + " (" + b.awardTitle() + ")")
                .distinct()
                .toList();
        return "Tỷ lệ phiếu đồng ý cần đạt: " + String.join("; ", shares) + ", tính trên "
                + SessionViews.base(votes.get(0).rule().base()) + "; "
                + (council.rules().isConfirmed()
                        ? "theo " + council.rules().basis() + "."
                        : "quy định này cần được đối chiếu với quy chế làm việc của Hội đồng.");
    }

    private static List<CouncilMinutesPaper.Line> lines(CouncilSession s, List<Ballot> votes) {
        Map<UUID, Outcome.Placed> placed = new HashMap<>();
        votes.forEach(
                b -> b.outcome().placed().forEach(p -> placed.put(p.candidate().id(), p)));
        List<CouncilMinutesPaper.Line> lines = new ArrayList<>();
        for (AgendaItem item : s.agenda()) {
            Outcome.Placed p = placed.get(item.candidateId());
            lines.add(new CouncilMinutesPaper.Line(
                    item.inFull(),
                    item.awardName(),
                    p.candidate().votes(),
                    p.candidate().against(),
                    p.candidate().blank(),
                    p.candidate().votes() + "/" + p.base(),
                    p.percent().map(Outcome::words).orElse(""),
                    p.reaches()));
        }
        return lines;
    }

    private List<String> findings(CouncilSession s, List<Ballot> votes) {
        List<String> findings = new ArrayList<>(SessionViews.findings(votes));
        List<UUID> dossiers =
                s.agenda().stream().map(AgendaItem::proposalId).distinct().toList();
        Map<UUID, String> names = new HashMap<>();
        s.agenda().forEach(item -> names.put(item.nomineeId(), item.inFull()));
        overrides.of(dossiers).stream()
                .filter(o -> o.nomineeId() == null || names.containsKey(o.nomineeId()))
                .map(o -> (o.nomineeId() == null ? "Hồ sơ" : names.get(o.nomineeId())) + ": " + o.sentence())
                .forEach(findings::add);
        removals.ofSession(s.id())
                .forEach(r -> findings.add("Không xét " + r.name() + ", " + r.awardName() + ": " + r.reason()
                        + (r.afterVote() ? " (phiếu đã phát vẫn hợp lệ, dòng này không tính)." : ".")));
        recounts.ofSession(s.id()).stream()
                .filter(r -> r.status() == RecountStatus.APPLIED)
                .forEach(r -> findings.add(
                        "Kết quả trên là kết quả kiểm lại (" + r.reason() + "), do " + r.proposer() + " đề nghị, "
                                + r.settledBy() + " xác nhận; kết quả kiểm trước được lưu cùng hồ sơ phiên họp."));
        String reason = votes.get(0).remarks().reason();
        if (reason != null) {
            findings.add("Lý do vẫn ghi nhận kết quả: " + reason);
        }
        return findings;
    }
}
