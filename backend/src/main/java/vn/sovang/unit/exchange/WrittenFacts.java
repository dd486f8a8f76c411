package vn.sovang.unit.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sovang.shared.text.VietnameseText;
import vn.sovang.unit.profile.AreaKind;
import vn.sovang.unit.profile.OfficerGender;
import vn.sovang.unit.profile.Training;
import vn.sovang.unit.profile.UnitArea;
import vn.sovang.unit.profile.UnitHeadcount;
import vn.sovang.unit.profile.UnitOfficer;
import vn.sovang.unit.profile.WorkingTime;

/** Dated facts of a unit in one cell each, written and read back. */
final class WrittenFacts {

    static final String AREA_FORM = "loại; từ ngày; đến ngày; căn cứ (ví dụ: Biên giới; 01/07/2025; ; QĐ 10)";
    static final String HEADCOUNT_FORM = "ngày; tổng số; số nữ (ví dụ: 31/12/2025; 45; 20)";
    static final String OFFICER_FORM = "họ tên; giới tính; năm sinh; chuyên trách hay kiêm nhiệm; trình độ;"
            + " làm thi đua từ; ở đơn vị từ; đến (ví dụ: Nông Thị Hà; Nữ; 1985; Kiêm nhiệm; Đại học; 01/03/2020;"
            + " 01/07/2025; )";

    private WrittenFacts() {}

    static String areas(List<UnitArea> areas) {
        return Packed.entries(areas.stream()
                .map(a -> List.of(a.kind().label(), day(a.from()), day(a.to()), text(a.basis())))
                .toList());
    }

    static String headcounts(List<UnitHeadcount> counts) {
        return Packed.entries(counts.stream()
                .map(c -> List.of(day(c.on()), text(c.total()), text(c.women())))
                .toList());
    }

    static String officers(List<UnitOfficer> officers) {
        return Packed.entries(officers.stream()
                .map(o -> List.of(
                        o.name(),
                        o.gender().label(),
                        text(o.birthYear()),
                        o.workingTime().label(),
                        o.training().label(),
                        day(o.since()),
                        day(o.from()),
                        day(o.to())))
                .toList());
    }

    /** @throws UnreadableCell when an entry is not of the form */
    static List<UnitArea> areasOf(String cell) {
        return entries(
                cell,
                "Địa bàn",
                AREA_FORM,
                2,
                e -> new UnitArea(
                        one(AreaKind.values(), AreaKind::label, e.get(0)),
                        WrittenDays.required(e.get(1)),
                        WrittenDays.read(at(e, 2)),
                        orNull(at(e, 3))));
    }

    static List<UnitHeadcount> headcountsOf(String cell) {
        return entries(
                cell,
                "Số người",
                HEADCOUNT_FORM,
                2,
                e -> new UnitHeadcount(WrittenDays.required(e.get(0)), Integer.valueOf(e.get(1)), number(at(e, 2))));
    }

    static List<UnitOfficer> officersOf(String cell) {
        return entries(
                cell,
                "Người làm công tác thi đua",
                OFFICER_FORM,
                7,
                e -> new UnitOfficer(
                        e.get(0),
                        one(OfficerGender.values(), OfficerGender::label, e.get(1)),
                        number(e.get(2)),
                        one(WorkingTime.values(), WorkingTime::label, e.get(3)),
                        one(Training.values(), Training::label, e.get(4)),
                        WrittenDays.read(e.get(5)),
                        WrittenDays.required(e.get(6)),
                        WrittenDays.read(at(e, 7))));
    }

    private static <T> List<T> entries(
            String cell, String heading, String form, int least, Function<List<String>, T> read) {
        try {
            return Packed.entriesOf(cell).stream()
                    .map(e -> {
                        if (e.size() < least) {
                            throw new IllegalArgumentException("Too few parts");
                        }
                        return read.apply(e);
                    })
                    .toList();
        } catch (IllegalArgumentException e) { // of a number, a day or a word that is none
            throw new UnreadableCell("Cột “" + heading + "” không đọc được. Mỗi dòng ghi: " + form + ".");
        }
    }

    private static <E> E one(E[] values, Function<E, String> label, String written) {
        String wanted = VietnameseText.fold(written);
        return Stream.of(values)
                .filter(v -> VietnameseText.fold(label.apply(v)).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(written));
    }

    private static Integer number(String text) {
        return text.isBlank() ? null : Integer.valueOf(text);
    }

    private static String at(List<String> entry, int place) {
        return place < entry.size() ? entry.get(place) : "";
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static String text(Object value) {
        return Optional.ofNullable(value).map(Object::toString).orElse("");
    }

    private static String day(LocalDate day) {
        return WrittenDays.written(day);
    }
}
