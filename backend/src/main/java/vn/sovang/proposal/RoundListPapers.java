package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.document.paper.ConsolidatedListPaper;
import vn.sovang.document.paper.Letterhead;
import vn.sovang.document.paper.Signature;
import vn.sovang.document.paper.SubjectKind;
import vn.sovang.document.paper.docx.PaperWriter;
import vn.sovang.document.sheet.Sheet;
import vn.sovang.document.sheet.SheetWriter;
import vn.sovang.shared.security.Actor;

/** The consolidated list of a round as files. */
@ApplicationScoped
class RoundListPapers {

    private final RoundList list;

    RoundListPapers(RoundList list) {
        this.list = list;
    }

    byte[] sheet(Actor actor, UUID roundId) {
        RoundList.Whole whole = list.of(actor, roundId);
        var sheet = Sheet.<RoundList.Line>of(
                        "Danh sách tổng hợp: " + whole.round().name())
                .note("Năm " + whole.round().year() + "; " + whole.lines().size() + " trường hợp")
                .text("Hình thức đề nghị", 28, RoundList.Line::award)
                .text("Họ và tên, tên tập thể", 30, RoundList.Line::name)
                .text("Đối tượng", 12, l -> l.kind().label())
                .text("Chức vụ", 20, RoundList.Line::post)
                .text("Đơn vị", 28, RoundList.Line::unitName)
                .text("Nơi đề nghị", 30, RoundList.Line::proposer)
                .text("Số hồ sơ", 16, RoundList.Line::number)
                .text("Trạng thái hồ sơ", 20, RoundList.Line::status)
                .text("Tóm tắt thành tích", 50, RoundList.Line::achievement)
                .text("Bình xét ở cơ sở", 12, RoundList.Line::vote)
                .text("Cơ quan chủ trì", 24, RoundList.Line::lead)
                .text("Hội đồng", 16, RoundList.Line::council)
                .text("Kết quả", 18, RoundList.Line::outcome)
                .text("Hình thức được khen", 28, RoundList.Line::granted)
                .text("Lý do", 40, RoundList.Line::reason)
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SheetWriter.xlsx(sheet, whole.lines().stream(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    byte[] paper(Actor actor, UUID roundId) {
        RoundList.Whole whole = list.of(actor, roundId);
        List<ConsolidatedListPaper.Group> groups = whole.lines().stream()
                .collect(Collectors.groupingBy(RoundList.Line::award, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new ConsolidatedListPaper.Group(
                        e.getKey(),
                        e.getValue().stream().map(RoundListPapers::line).toList()))
                .toList();
        var written = new ConsolidatedListPaper.ConsolidatedList(
                Letterhead.state("Ủy ban nhân dân tỉnh Cao Bằng", "Sở Nội vụ").at("Cao Bằng", null),
                "Tập thể, cá nhân đề nghị khen thưởng\n" + whole.round().name(),
                groups,
                List.of(
                        Signature.of("Người lập danh sách", null).hinted("Ký, ghi rõ họ tên"),
                        Signature.of("Giám đốc", null)));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PaperWriter.docx(ConsolidatedListPaper.of(written), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConsolidatedListPaper.Line line(RoundList.Line l) {
        return new ConsolidatedListPaper.Line(
                SubjectKind.valueOf(l.kind().name()),
                l.name(),
                joined(", ", l.post(), l.unitName()),
                joined("\n", l.proposer(), l.number()),
                l.achievement(),
                joined("\n", l.vote(), l.council().isEmpty() ? "" : "Hội đồng: " + l.council()),
                joined(": ", l.granted().isEmpty() ? l.outcome() : "Khen " + l.granted(), l.reason()));
    }

    private static String joined(String with, String... parts) {
        return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(with));
    }
}
