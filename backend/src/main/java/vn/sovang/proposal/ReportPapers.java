package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.catalogue.AwardFamily;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.document.paper.Achievement;
import vn.sovang.document.paper.AchievementReportPaper;
import vn.sovang.document.paper.AwardHistory;
import vn.sovang.document.paper.Letterhead;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PastAward;
import vn.sovang.document.paper.Signature;
import vn.sovang.document.paper.TargetResult;
import vn.sovang.document.paper.docx.PaperWriter;
import vn.sovang.shared.security.Actor;

/** The achievement report as a Word file on its official form; what is empty becomes dotted lines. */
@ApplicationScoped
public class ReportPapers {

    private final ReportWriting reports;
    private final AwardCatalogue catalogue;

    ReportPapers(ReportWriting reports, AwardCatalogue catalogue) {
        this.reports = reports;
        this.catalogue = catalogue;
    }

    static AchievementReportPaper.Form form(Proposal p, Nominee n, Award award) {
        if (p.commendationType() != CommendationType.CONG_TRANG || n.subjectKind() == SubjectKind.HOUSEHOLD) {
            return AchievementReportPaper.Form.SUDDEN_OR_THEMATIC;
        }
        if (n.subjectKind() == SubjectKind.INDIVIDUAL) {
            return AchievementReportPaper.Form.INDIVIDUAL_MERIT;
        }
        return award.family() == AwardFamily.EMULATION_TITLE
                ? AchievementReportPaper.Form.COLLECTIVE_TITLE
                : AchievementReportPaper.Form.COLLECTIVE_MERIT;
    }

    @Transactional
    public byte[] report(Actor actor, UUID proposalId, UUID nomineeId) {
        return file(paper(reports.place(actor, proposalId, nomineeId)));
    }

    private Paper paper(ReportWriting.Place at) {
        Nominee n = at.nominee();
        Award award = catalogue.get(n.awardCode());
        String verb =
                award.family() == AwardFamily.EMULATION_TITLE && !award.code().startsWith("CO_")
                        ? "Đề nghị công nhận danh hiệu "
                        : "Đề nghị tặng ";
        String request = verb + award.name() + " năm " + at.proposal().year();
        String issuer = n.unitName() == null ? n.name() : n.unitName();
        Letterhead letterhead = Letterhead.state(null, issuer).at("Cao Bằng", null);
        Signature head =
                Signature.of("Thủ trưởng đơn vị", at.report().confirmedBy()).hinted("Ký, đóng dấu");
        AchievementReportPaper.Form form = form(at.proposal(), n, award);
        return switch (form) {
            case COLLECTIVE_TITLE, COLLECTIVE_MERIT -> collective(at, form, request, letterhead, head);
            case INDIVIDUAL_MERIT -> individual(at, request, letterhead, head);
            case SUDDEN_OR_THEMATIC ->
                AchievementReportPaper.of(new AchievementReportPaper.Occasion(
                        letterhead,
                        request,
                        vn.sovang.document.paper.SubjectKind.valueOf(
                                n.subjectKind().name()),
                        n.name(),
                        n.householdId() == null ? n.post() : null,
                        n.householdId() == null
                                ? at.report().identity().headquarters()
                                : n.post() + ", " + n.unitName(),
                        n.achievement(),
                        achievement(at),
                        null,
                        head));
        };
    }

    private Paper collective(
            ReportWriting.Place at,
            AchievementReportPaper.Form form,
            String request,
            Letterhead letterhead,
            Signature head) {
        ReportIdentity who = at.report().identity();
        return AchievementReportPaper.of(new AchievementReportPaper.Collective(
                letterhead,
                form,
                request,
                new AchievementReportPaper.Profile(
                        at.nominee().name(),
                        who.headquarters(),
                        who.contact(),
                        who.foundation(),
                        who.structure(),
                        who.organisations(),
                        lines(at.report().texts().functions())),
                null,
                achievement(at),
                history(at.report()),
                null,
                head));
    }

    private Paper individual(ReportWriting.Place at, String request, Letterhead letterhead, Signature head) {
        ReportIdentity who = at.report().identity();
        return AchievementReportPaper.of(new AchievementReportPaper.Individual(
                letterhead,
                request,
                new AchievementReportPaper.Person(
                        at.nominee().name(),
                        who.birthDate(),
                        who.gender(),
                        who.nativePlace(),
                        who.residence(),
                        at.nominee().unitName(),
                        who.posts(),
                        who.qualification(),
                        null,
                        lines(at.report().texts().functions())),
                achievement(at),
                history(at.report()),
                null,
                head));
    }

    private static Achievement achievement(ReportWriting.Place at) {
        AchievementReport r = at.report();
        return new Achievement(
                "năm " + at.proposal().year(),
                r.results().stream()
                        .map(x -> new TargetResult(x.indicator(), "", x.planned(), x.reached(), x.comparison()))
                        .toList(),
                lines(r.texts().others()),
                List.of(),
                lines(r.texts().measures()),
                r.texts().compliance(),
                r.texts().partyWork());
    }

    private AwardHistory history(AchievementReport r) {
        List<PastAward> titles = r.awards().stream()
                .filter(this::isTitle)
                .map(ReportPapers::past)
                .toList();
        List<PastAward> forms = r.awards().stream()
                .filter(a -> !isTitle(a))
                .map(ReportPapers::past)
                .toList();
        return new AwardHistory(List.of(), titles, forms);
    }

    /** By the name the report wrote; one the catalogue does not know is listed among the forms. */
    private boolean isTitle(ReportAward a) {
        return catalogue.all().stream()
                .anyMatch(x -> x.family() == AwardFamily.EMULATION_TITLE
                        && (x.name().equalsIgnoreCase(a.award())
                                || x.shortName().equalsIgnoreCase(a.award())));
    }

    private static PastAward past(ReportAward a) {
        return new PastAward(a.year(), a.award(), a.decisionNumber(), a.decisionDate(), a.authority());
    }

    static List<String> lines(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\R"))
                        .map(l -> l.strip().replaceFirst("^[-–•+]\\s*", ""))
                        .filter(l -> !l.isEmpty())
                        .toList();
    }

    static byte[] file(Paper paper) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PaperWriter.docx(paper, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
