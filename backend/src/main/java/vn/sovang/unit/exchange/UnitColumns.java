package vn.sovang.unit.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.text.VietnameseText;

/** The columns of a table of units; found by their headings in any order, and only the name has to be there. */
enum UnitColumns {
    SYSTEM_ID("Mã hệ thống", 38),
    NAME("Tên đơn vị", 48),
    KIND("Loại", 28),
    CODE("Mã định danh", 16),
    PARENT("Trực thuộc", 40),
    ALIASES("Tên gọi khác", 40),
    VALID_FROM("Hoạt động từ", 14),
    VALID_TO("Hoạt động đến", 14),
    OUTSIDE("Ngoài hệ thống", 10),
    STANDING_BODY("Cơ quan thường trực", 30),
    AREAS("Địa bàn", 40),
    HEADCOUNTS("Số người", 30),
    OFFICERS("Người làm công tác thi đua", 60),
    PARENT_SYSTEM_ID("Mã hệ thống của đơn vị trực thuộc", 38),
    STANDING_BODY_SYSTEM_ID("Mã hệ thống của cơ quan thường trực", 38);

    /** Rows above the headings that a table may have: title, notes. */
    private static final int MOST_ABOVE = 30;

    private final String heading;
    private final int width;

    UnitColumns(String heading, int width) {
        this.heading = heading;
        this.width = width;
    }

    String heading() {
        return heading;
    }

    int width() {
        return width;
    }

    /** @throws Invalid when no row holds the heading of the name (422) */
    static List<UnitRow> read(List<List<String>> cells) {
        for (int i = 0; i < Math.min(cells.size(), MOST_ABOVE); i++) {
            Map<UnitColumns, Integer> places = places(cells.get(i));
            if (places.containsKey(NAME)) {
                return rows(cells, i + 1, places);
            }
        }
        throw new Invalid("/file", "Không thấy cột “Tên đơn vị”. Hãy dùng tệp mẫu hoặc đặt tên cột như trong tệp mẫu.");
    }

    private static List<UnitRow> rows(List<List<String>> cells, int from, Map<UnitColumns, Integer> places) {
        List<UnitRow> rows = new ArrayList<>();
        for (int i = from; i < cells.size(); i++) {
            List<String> line = cells.get(i);
            if (line.stream().anyMatch(c -> !c.isBlank())) {
                rows.add(row(i + 1, line, places));
            }
        }
        return rows;
    }

    private static Map<UnitColumns, Integer> places(List<String> headings) {
        Map<UnitColumns, Integer> places = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            int at = i;
            of(headings.get(i)).ifPresent(c -> places.putIfAbsent(c, at));
        }
        return places;
    }

    private static Optional<UnitColumns> of(String heading) {
        String wanted = VietnameseText.fold(heading);
        for (UnitColumns c : values()) {
            if (VietnameseText.fold(c.heading).equals(wanted)) {
                return Optional.of(c);
            }
        }
        return Optional.empty();
    }

    private static UnitRow row(int line, List<String> cells, Map<UnitColumns, Integer> places) {
        String[] v = new String[values().length];
        places.forEach((column, at) -> v[column.ordinal()] =
                at < cells.size() ? VietnameseText.composed(cells.get(at)).strip() : "");
        return new UnitRow(
                line,
                v[SYSTEM_ID.ordinal()],
                v[NAME.ordinal()],
                v[KIND.ordinal()],
                v[CODE.ordinal()],
                v[PARENT.ordinal()],
                v[ALIASES.ordinal()],
                v[VALID_FROM.ordinal()],
                v[VALID_TO.ordinal()],
                v[OUTSIDE.ordinal()],
                v[STANDING_BODY.ordinal()],
                v[AREAS.ordinal()],
                v[HEADCOUNTS.ordinal()],
                v[OFFICERS.ordinal()],
                v[PARENT_SYSTEM_ID.ordinal()],
                v[STANDING_BODY_SYSTEM_ID.ordinal()],
                null);
    }

    static List<String> cells(UnitRow r) {
        return List.of(
                r.systemId(),
                r.name(),
                r.kind(),
                r.code(),
                r.parent(),
                r.aliases(),
                r.validFrom(),
                r.validTo(),
                r.outside(),
                r.standingBody(),
                r.areas(),
                r.headcounts(),
                r.officers(),
                r.parentSystemId(),
                r.standingBodySystemId());
    }

    static Table table(String title, List<String> notes, List<UnitRow> rows) {
        return new Table(
                title,
                notes,
                List.of(values()).stream().map(UnitColumns::heading).toList(),
                List.of(values()).stream().map(UnitColumns::width).toList(),
                rows.stream().map(UnitColumns::cells).toList());
    }
}
