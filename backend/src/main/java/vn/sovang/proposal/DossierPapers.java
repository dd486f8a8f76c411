package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.shared.problem.Problem;

/** Which papers a dossier needs and which are there (Điều 84 Luật Thi đua, khen thưởng). */
@ApplicationScoped
class DossierPapers {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final AwardCatalogue catalogue;

    DossierPapers(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** In the order of the catalogue; required when one of the awards requires it. */
    List<ProposalView.PaperView> of(Proposal p, Map<UUID, AchievementReport> reports) {
        return needed(p).values().stream()
                .sorted(Comparator.comparingInt(Award.Needed::place))
                .map(n -> paper(p, n, reports))
                .toList();
    }

    /** R11: what is missing before the dossier can be sent, with a pointer for each. */
    List<Problem.FieldError> missing(Proposal p, Map<UUID, AchievementReport> reports) {
        List<Problem.FieldError> missing = new ArrayList<>();
        if (p.nominees().isEmpty()) {
            missing.add(new Problem.FieldError("/nominees", "Hồ sơ chưa có tập thể, cá nhân nào được đề nghị."));
        }
        of(p, reports).stream()
                .filter(d -> d.required()
                        && !d.ready()
                        && List.of("TTR", "BCTT", "BB").contains(d.code()))
                .forEach(d -> missing.add(new Problem.FieldError(
                        "/papers/" + d.code(),
                        "Thiếu " + d.name().toLowerCase()
                                + d.detail().map(x -> " (" + x + ")").orElse("")
                                + " – Điều 84 Luật Thi đua, khen thưởng.")));
        return missing;
    }

    private Map<String, Award.Needed> needed(Proposal p) {
        Map<String, Award.Needed> needed = new HashMap<>();
        p.nominees().stream().map(n -> catalogue.get(n.awardCode())).distinct().forEach(a -> a.documents()
                .forEach(d -> needed.merge(d.documentCode(), d, (x, y) -> x.required() ? x : y)));
        if (p.commendationType() == CommendationType.DOT_XUAT) {
            // Simplified procedure: letter and summary only.
            needed.computeIfPresent(
                    "BB", (code, d) -> new Award.Needed(code, d.documentName(), d.place(), false, d.confirmed()));
        }
        return needed;
    }

    private static ProposalView.PaperView paper(Proposal p, Award.Needed needed, Map<UUID, AchievementReport> reports) {
        String code = needed.documentCode();
        DossierPaper attached = p.papers().get(code);
        String base = "/api/v1/award-proposals/" + p.id();
        Found found =
                switch (code) {
                    case "TTR" -> letter(p, base);
                    case "DS" ->
                        new Found(
                                !p.nominees().isEmpty(),
                                p.nominees().size() + " đề nghị",
                                "Hệ thống lập",
                                base + "/nominees.docx");
                    case "BCTT" -> reports(p, reports, base);
                    case "BB" -> p.vote() == null ? minutes(attached, base) : vote(p, code);
                    case "PHIEU" -> p.vote() == null ? named(attached) : vote(p, code);
                    default -> named(attached);
                };
        return new ProposalView.PaperView(
                code,
                needed.documentName(),
                needed.required(),
                needed.confirmed(),
                found.ready(),
                Optional.ofNullable(found.detail()),
                found.source(),
                Optional.ofNullable(found.download()),
                attached != null,
                Optional.ofNullable(p.checks().get(code))
                        .map(c -> new ProposalView.CheckView(
                                c.result(), c.result().label(), Optional.ofNullable(c.note()))));
    }

    private record Found(boolean ready, String detail, String source, String download) {}

    private static Found letter(Proposal p, String base) {
        Letter letter = p.letter();
        String words = letter == null
                ? "chưa ký"
                : (letter.number() == null ? "Ký ngày " : "Số " + letter.number() + " ngày ") + day(letter.signedOn())
                        + ", " + letter.signer();
        return new Found(letter != null, words, p.proposerName(), base + "/letter.docx");
    }

    private static Found reports(Proposal p, Map<UUID, AchievementReport> reports, String base) {
        long confirmed = p.nominees().stream()
                .filter(n -> reports.containsKey(n.id()) && reports.get(n.id()).isConfirmed())
                .count();
        int all = p.nominees().size();
        String download = all == 1 ? base + "/nominees/" + p.nominees().get(0).id() + "/report.docx" : null;
        return new Found(
                all > 0 && confirmed == all,
                confirmed + "/" + all + " báo cáo đã được thủ trưởng đơn vị xác nhận",
                "Đơn vị được đề nghị viết",
                download);
    }

    private static Found vote(Proposal p, String code) {
        String words = "BB".equals(code)
                ? "Biên bản hội nghị ngày " + day(p.vote().votedOn())
                : p.nominees().stream()
                        .filter(n -> n.votes() != null)
                        .map(n -> n.votes() + "/" + n.validBallots() + " phiếu cho " + n.name())
                        .reduce((a, b) -> a + "; " + b)
                        .orElse("Kiểm phiếu ngày " + day(p.vote().votedOn()));
        String paper =
                "BB".equals(code) ? "minutes" : "counting-record/" + p.vote().ballotId();
        return new Found(
                true, words, "Hội nghị của khối", "/api/v1/meetings/" + p.vote().meetingId() + "/papers/" + paper);
    }

    /** Until the signed one is named, the system writes one to be completed at the meeting. */
    private static Found minutes(DossierPaper paper, String base) {
        Found found = named(paper);
        return new Found(found.ready(), found.detail(), found.source(), base + "/minutes.docx");
    }

    private static Found named(DossierPaper paper) {
        if (paper == null) {
            return new Found(false, null, "Đơn vị đề nghị bổ sung", null);
        }
        String number = paper.number() == null ? "" : " số " + paper.number();
        return new Found(
                true, paper.title() + number + " ngày " + day(paper.datedOn()), "Đơn vị đề nghị cung cấp", null);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
