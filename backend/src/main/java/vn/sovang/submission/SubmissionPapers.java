package vn.sovang.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.catalogue.AwardFamily;
import vn.sovang.decision.SigningCapacity;
import vn.sovang.document.paper.Capacity;
import vn.sovang.document.paper.Letterhead;
import vn.sovang.document.paper.Signature;
import vn.sovang.document.paper.SubjectKind;
import vn.sovang.document.paper.SubmissionLetterPaper;
import vn.sovang.document.paper.docx.PaperWriter;
import vn.sovang.shared.security.Actor;

/** The letter as a Word file, with its list by award. */
@ApplicationScoped
public class SubmissionPapers {

    private static final String PRIME_MINISTER = "Thủ tướng Chính phủ";

    private final HigherSubmissions submissions;
    private final SubmissionQueries queries;
    private final AwardCatalogue catalogue;

    SubmissionPapers(HigherSubmissions submissions, SubmissionQueries queries, AwardCatalogue catalogue) {
        this.submissions = submissions;
        this.queries = queries;
        this.catalogue = catalogue;
    }

    @Transactional
    public byte[] letter(Actor actor, UUID id) {
        HigherSubmission s = submissions.visible(actor, id);
        HigherSubmission.Signed signed = s.signed();
        List<SubmissionViews.Nominee> nominees = queries.nominees(s);
        Map<String, List<SubmissionViews.Nominee>> byAward = nominees.stream()
                .collect(Collectors.groupingBy(
                        SubmissionViews.Nominee::awardName, LinkedHashMap::new, Collectors.toList()));
        boolean president = nominees.stream().anyMatch(n -> isPresidents(n.awardCode()));
        List<String> sentTo =
                new ArrayList<>(List.of(s.via(), "Chủ tịch, các Phó Chủ tịch UBND tỉnh", "Sở Nội vụ", "Lưu: VT, NC"));
        var letter = new SubmissionLetterPaper.Letter(
                Letterhead.state(null, "Ủy ban nhân dân\ntỉnh Cao Bằng")
                        .numbered(number(signed.number()), "TTr-UBND")
                        .at("Cao Bằng", signed.signedOn()),
                s.title(),
                PRIME_MINISTER,
                List.of(
                        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                        "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ",
                        "Căn cứ kết quả xét của Hội đồng Thi đua - Khen thưởng tỉnh Cao Bằng"),
                president
                        ? "Qua " + s.via() + ", để Thủ tướng Chính phủ quyết định hoặc trình Chủ tịch nước quyết định"
                        : "Qua " + s.via(),
                byAward.entrySet().stream()
                        .map(e -> new SubmissionLetterPaper.Group(
                                e.getKey(),
                                e.getValue().stream()
                                        .map(SubmissionPapers::nominee)
                                        .toList()))
                        .toList(),
                List.of(
                        "Danh sách trích ngang", "Báo cáo thành tích của từng tập thể, cá nhân",
                        "Biên bản họp Hội đồng Thi đua - Khen thưởng tỉnh", "Ý kiến của cơ quan có thẩm quyền"),
                signature(signed),
                sentTo);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PaperWriter.docx(SubmissionLetterPaper.of(letter), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isPresidents(String awardCode) {
        AwardFamily family = catalogue.get(awardCode).family();
        return family == AwardFamily.ORDER || family == AwardFamily.MEDAL;
    }

    private static SubmissionLetterPaper.Nominee nominee(SubmissionViews.Nominee n) {
        String position =
                Stream.of(n.post(), n.unitName()).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return new SubmissionLetterPaper.Nominee(
                SubjectKind.valueOf(n.subjectKind().name()),
                n.name(),
                position.isEmpty() ? null : position,
                n.achievement(),
                null);
    }

    private static Signature signature(HigherSubmission.Signed signed) {
        if (signed.signer() == null) {
            return Signature.of("Chủ tịch", null);
        }
        return signed.capacity() == SigningCapacity.KT
                ? Signature.in(Capacity.FOR_HEAD, "Chủ tịch", signed.signerPost(), signed.signer())
                : Signature.of(signed.signerPost(), signed.signer());
    }

    private static String number(String written) {
        return written == null ? null : written.replaceAll("/.*$", "");
    }
}
