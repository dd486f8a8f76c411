package vn.sovang.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.document.paper.BonusListPaper;
import vn.sovang.document.paper.Letterhead;
import vn.sovang.document.paper.Signature;
import vn.sovang.document.paper.Wording;
import vn.sovang.document.paper.docx.PaperWriter;
import vn.sovang.document.sheet.Sheet;
import vn.sovang.document.sheet.SheetWriter;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.Units;

/** The list as the accountant needs it. */
@ApplicationScoped
class BonusPapers {

    private final BonusQueries queries;
    private final Units units;

    BonusPapers(BonusQueries queries, Units units) {
        this.queries = queries;
        this.units = units;
    }

    byte[] sheet(Actor actor, BonusFilter filter, String words) {
        List<BonusViews.Line> lines = queries.all(actor, filter, words);
        BonusViews.Totals totals = BonusQueries.totals(lines);
        Sheet.Builder<BonusViews.Line> sheet = Sheet.<BonusViews.Line>of("Danh sách tiền thưởng")
                .note(filter.year() == null ? "Quyết định mọi năm" : "Quyết định trong năm " + filter.year())
                .note("Phải chi và đã chi: " + BonusMoney.written(totals.all().reckoned()) + " đồng ("
                        + BonusMoney.words(totals.all().reckoned()) + "), trong đó đã chi "
                        + BonusMoney.written(totals.all().paid()) + " đồng")
                .note(lines.size() + " khoản; " + totals.all().open() + " khoản chưa tính được hoặc cần xem xét; "
                        + totals.unconfirmed() + " khoản theo mức chưa đối chiếu văn bản");
        sheet.text("Họ và tên, tên tập thể", 30, BonusViews.Line::name)
                .text("Chức vụ, đơn vị", 34, BonusPapers::position)
                .text("Đối tượng", 12, BonusViews.Line::subjectKindLabel)
                .text("Danh hiệu, hình thức", 30, BonusViews.Line::awardName)
                .column("Năm thành tích", Sheet.Kind.YEAR, 10, BonusViews.Line::year)
                .text("Số quyết định", 16, BonusViews.Line::decisionNumber)
                .column("Ngày quyết định", Sheet.Kind.DATE, 12, BonusViews.Line::decidedOn)
                .column("Hệ số", Sheet.Kind.DECIMAL, 8, l -> l.multiple()
                        .map(m -> new java.math.BigDecimal(m.replace(',', '.')))
                        .orElse(null))
                .column("Lương cơ sở (đồng)", Sheet.Kind.WHOLE, 14, l -> l.baseSalary()
                        .orElse(null))
                .column("Số tiền (đồng)", Sheet.Kind.WHOLE, 16, l -> l.amount().orElse(null))
                .text("Nguồn chi", 34, BonusViews.Line::payer)
                .text("Trạng thái", 16, BonusViews.Line::stateLabel)
                .column("Ngày chi", Sheet.Kind.DATE, 12, l -> l.paidOn().orElse(null))
                .text("Chứng từ", 14, l -> l.voucher().orElse(""))
                .text("Mức đã đối chiếu", 12, l -> l.confirmed() ? "Đã" : "Chưa")
                .text("Ghi chú", 50, l -> l.note().orElse(""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SheetWriter.xlsx(sheet.build(), lines.stream(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    byte[] paper(Actor actor, BonusFilter filter, String words) {
        List<BonusViews.Line> lines = queries.all(actor, filter, words);
        List<BonusViews.Line> paid = lines.stream()
                .filter(l -> l.state() == BonusState.TO_PAY || l.state() == BonusState.PAID)
                .toList();
        if (paid.isEmpty()) {
            throw new StateConflict("Không có khoản tiền thưởng nào tính được để lập danh sách.");
        }
        Map<String, List<BonusViews.Line>> byPayer = paid.stream()
                .collect(Collectors.groupingBy(BonusViews.Line::payer, LinkedHashMap::new, Collectors.toList()));
        long sum = sum(paid);
        var list = new BonusListPaper.BonusList(
                letterhead(actor),
                filter.year() == null
                        ? "Kèm theo các quyết định khen thưởng"
                        : "Kèm theo các quyết định khen thưởng năm " + filter.year(),
                byPayer.entrySet().stream()
                        .map(e -> new BonusListPaper.Group(
                                e.getKey(),
                                e.getValue().stream().map(BonusPapers::item).toList(),
                                BonusMoney.written(sum(e.getValue()))))
                        .toList(),
                BonusMoney.written(sum),
                BonusMoney.words(sum),
                notes(paid),
                lines.stream()
                        .filter(l -> l.state() == BonusState.REVIEW
                                || l.state() == BonusState.UNKNOWN
                                || l.state() == BonusState.DOUBLE)
                        .map(l -> l.name() + ", " + l.awardName() + " (Quyết định " + l.decisionNumber() + "): "
                                + l.note().orElse(l.stateLabel()))
                        .toList(),
                List.of(
                        Signature.of("Người lập", null).hinted("Ký, ghi rõ họ tên"),
                        Signature.of("Kế toán", null).hinted("Ký, ghi rõ họ tên"),
                        Signature.of("Thủ trưởng", null).hinted("Ký, ghi rõ họ tên, đóng dấu")));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PaperWriter.docx(BonusListPaper.of(list), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BonusListPaper.Item item(BonusViews.Line l) {
        return new BonusListPaper.Item(
                l.name(),
                position(l),
                l.awardName(),
                l.decisionNumber() + "\nngày " + Wording.slashed(l.decidedOn()),
                l.multiple().orElse("") + (l.confirmed() ? "" : " *"),
                l.baseSalary().map(BonusMoney::written).orElse(""),
                l.amount().map(BonusMoney::written).orElse(""));
    }

    private static List<String> notes(List<BonusViews.Line> paid) {
        List<String> notes = new ArrayList<>();
        notes.add("Số tiền bằng hệ số nhân với mức lương cơ sở của ngày quyết định, làm tròn lên 10.000 đồng.");
        if (paid.stream().anyMatch(l -> !l.confirmed())) {
            notes.add("* Hệ số hoặc mức lương cơ sở chưa đối chiếu văn bản.");
        }
        if (paid.stream().anyMatch(l -> !l.payerConfirmed())) {
            notes.add("Nguồn chi ghi theo thông lệ, chưa đối chiếu văn bản.");
        }
        return notes;
    }

    private Letterhead letterhead(Actor actor) {
        Letterhead head = BonusPolicy.readsAll(actor)
                ? Letterhead.state("Ủy ban nhân dân tỉnh Cao Bằng", "Sở Nội vụ")
                : Letterhead.state(
                        null,
                        actor.headOf().stream()
                                .findFirst()
                                .or(() -> actor.units().stream().findFirst())
                                .flatMap(units::findByIdOptional)
                                .map(u -> u.name())
                                .orElse("Đơn vị"));
        return head.at("Cao Bằng", null);
    }

    private static long sum(List<BonusViews.Line> lines) {
        return lines.stream().mapToLong(l -> l.amount().orElse(0L)).sum();
    }

    private static String position(BonusViews.Line l) {
        return Stream.of(l.post(), l.unitName()).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
