package vn.sovang.document.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Table.Row;

/** Chương trình of a conference: time, item, who does it. */
public final class ConferenceProgrammePaper {
    private ConferenceProgrammePaper() {}

    /**
     * One item.
     *
     * @param from start, or null
     * @param until end, or null
     * @param content what happens
     * @param by who does it; null prints dots
     */
    public record Item(LocalTime from, LocalTime until, String content, String by) {}

    /** The programme; {@code day} and {@code venue} may be null. */
    public record Programme(
            Letterhead letterhead,
            String conference,
            LocalDate day,
            String venue,
            List<Item> items,
            Signature signature) {}

    public static Paper of(Programme input) {
        List<Row> rows = new ArrayList<>();
        for (Item item : input.items()) {
            rows.add(Row.of(String.valueOf(rows.size() + 1), span(item), item.content(), item.by()));
        }
        return Paper.of(input.letterhead(), "CHƯƠNG TRÌNH")
                .summary(input.conference())
                .add(Paragraph.labelled("Thời gian:", Wording.date(input.day()) + "."))
                .add(Paragraph.labelled("Địa điểm:", Wording.orDots(input.venue()) + "."))
                .add(Table.orDotted(
                        List.of(
                                Column.center("STT", 7),
                                Column.center("Thời gian", 21),
                                Column.left("Nội dung", 44),
                                Column.left("Người thực hiện", 28)),
                        rows,
                        8))
                .unclosed()
                .signedBy(input.signature() == null ? List.of() : List.of(input.signature()))
                .build();
    }

    private static String span(Item item) {
        if (item.from() == null) {
            return null;
        }
        return item.until() == null ? clock(item.from()) : clock(item.from()) + " - " + clock(item.until());
    }

    private static String clock(LocalTime time) {
        return "%02dh%02d".formatted(time.getHour(), time.getMinute());
    }
}
