package vn.sovang.plan.reading;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sovang.plan.reading.SourceBlock.Grid;
import vn.sovang.plan.reading.SourceBlock.GridRow;
import vn.sovang.shared.text.VietnameseText;
import vn.sovang.shared.time.rule.WrittenTimes;
import vn.sovang.unit.naming.WrittenGroups;

/**
 * Which column of a table holds what.
 *
 * @param width number of columns
 * @param firstRow first row below the header, 0 when the table has none
 */
record Columns(Map<Role, Integer> roles, int width, int firstRow) {

    enum Role {
        /** The quarter or topic that others put into a heading of its own. */
        SECTION,
        NUMBER,
        TITLE,
        /** Leads and coordinators in one cell. */
        PARTIES,
        LEAD,
        COORDINATOR,
        TIME,
        PRODUCT,
        NOTE
    }

    private static final int HEADER_WITHIN = 40;
    private static final int SAMPLE = 200;
    private static final int LONGEST_HEADER_CELL = 70;
    private static final Set<Role> TASK_ROLES = Set.of(Role.PARTIES, Role.LEAD, Role.COORDINATOR, Role.TIME);

    private static final Pattern NUMBER = Pattern.compile("(stt|tt|so tt|so thu tu|thu tu|no)\\.?");
    private static final Pattern SECTION = Pattern.compile("quy|muc|linh vuc|nhom|nhom (nhiem vu|cong viec)");
    /** Wins over a column that only names the quarter. */
    private static final Pattern SECTION_HEADING = Pattern.compile("tieu de muc");

    private static final Pattern TITLE_FIRST =
            Pattern.compile("(noi dung|nhiem vu|cong viec|ten |cac nhiem vu|dau viec).*");
    /** Made of label words only, so that a cell which names real units is never taken for a header. */
    private static final Pattern PARTIES =
            Pattern.compile("(?:(?:co quan|don vi|bo phan|nguoi|to chuc|ca nhan|phan cong"
                    + "|chu tri|phoi hop|thuc hien|tham muu|phu trach|trach nhiem|chiu|chinh|dau moi|duoc giao|giai quyet|xay dung"
                    + "|soan thao|trinh|va|cac|nhiem vu)[ ,;/()&-]*)+");

    private static final Pattern TIME =
            Pattern.compile(".*(thoi gian|thoi han|tien do|thoi diem|han hoan thanh|hoan thanh truoc).*");
    private static final Pattern TITLE = Pattern.compile(".*(noi dung|nhiem vu|cong viec|hoat dong).*");
    private static final Pattern COOPERATION = Pattern.compile("(?iu)phối hợp|chủ trì");
    private static final Pattern ARABIC = Pattern.compile("\\d{1,3}[.)]?");
    private static final Pattern NUMERAL = Pattern.compile("(\\d{1,3}|[IVX]{1,5})[.)]?");

    /** Columns named by a header row of the grid, if the header is that of a task table. */
    static Optional<Columns> named(Grid grid) {
        int last = Math.min(grid.rows().size(), HEADER_WITHIN);
        for (int i = 0; i < last; i++) {
            Map<Role, Integer> roles = rolesIn(grid.rows().get(i));
            if (roles.size() < 2) {
                continue;
            }
            int next = i + 1;
            if (next < grid.rows().size() && continuesHeader(grid.rows().get(next))) {
                refine(roles, rolesIn(grid.rows().get(next)));
                next++;
            }
            if (isTaskTable(roles)) {
                return Optional.of(new Columns(roles, grid.width(), next));
            }
        }
        return Optional.empty();
    }

    /** Columns told by what the cells hold, for a table without a header. */
    static Optional<Columns> inferred(Grid grid) {
        Map<Role, Integer> roles = new EnumMap<>(Role.class);
        double longest = 0;
        for (int column = 0; column < Math.min(grid.width(), ReadLimits.COLUMNS); column++) {
            ColumnSample sample = ColumnSample.of(grid, column);
            if (sample.mostly(sample.numerals) && !roles.containsKey(Role.NUMBER)) {
                roles.put(Role.NUMBER, column);
            } else if (sample.mostly(sample.organisations)) {
                putParties(roles, column);
            } else if (sample.mostly(sample.times)) {
                roles.putIfAbsent(Role.TIME, column);
            } else if (sample.averageLength() > longest) {
                longest = sample.averageLength();
                roles.put(Role.TITLE, column);
            }
        }
        boolean named =
                roles.containsKey(Role.NUMBER) || roles.containsKey(Role.PARTIES) || roles.containsKey(Role.LEAD);
        return isTaskTable(roles) && named && (roles.containsKey(Role.TIME) || speaksOfPlanning(grid))
                ? Optional.of(new Columns(roles, grid.width(), 0))
                : Optional.empty();
    }

    /** Without a header, a list of units is a plan only if something is planned: a quarter, a month, a coordinator. */
    private static boolean speaksOfPlanning(Grid grid) {
        return grid.rows().stream()
                .limit(SAMPLE)
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.text().trim())
                .anyMatch(text -> SectionHeading.isPeriod(text)
                        || COOPERATION.matcher(text).find());
    }

    /** The same columns for a grid that goes on after a page break. */
    Columns continued() {
        return new Columns(roles, width, 0);
    }

    boolean has(Role role) {
        return roles.containsKey(role);
    }

    int of(Role role) {
        return roles.getOrDefault(role, -1);
    }

    String text(GridRow row, Role role) {
        return row.text(of(role)).trim();
    }

    boolean namesParties() {
        return has(Role.PARTIES) || has(Role.LEAD);
    }

    /** Whether the row repeats the header, as at the top of a new page. */
    boolean isHeader(GridRow row) {
        Map<Role, Integer> found = rolesIn(row);
        return found.size() >= 2 && found.containsKey(Role.TITLE) && isTaskTable(found);
    }

    /** Whether the row is the header of a table of something else. */
    boolean isOtherHeader(GridRow row) {
        return has(Role.NUMBER)
                && NUMBER.matcher(VietnameseText.fold(text(row, Role.NUMBER))).matches();
    }

    private static boolean isTaskTable(Map<Role, Integer> roles) {
        return roles.containsKey(Role.TITLE) && roles.keySet().stream().anyMatch(TASK_ROLES::contains);
    }

    private static void putParties(Map<Role, Integer> roles, int column) {
        if (roles.containsKey(Role.PARTIES)) {
            roles.put(Role.LEAD, roles.remove(Role.PARTIES));
            roles.put(Role.COORDINATOR, column);
        } else if (!roles.containsKey(Role.LEAD)) {
            roles.put(Role.PARTIES, column);
        }
    }

    /** A second header line under merged cells names the parts ("Chủ trì", "Phối hợp") of the first. */
    private static void refine(Map<Role, Integer> roles, Map<Role, Integer> below) {
        if (below.containsKey(Role.LEAD) || below.containsKey(Role.COORDINATOR)) {
            roles.remove(Role.PARTIES);
        }
        Set<Integer> taken = new HashSet<>(below.values());
        roles.values().removeIf(taken::contains);
        below.forEach(roles::putIfAbsent);
    }

    private static boolean continuesHeader(GridRow row) {
        Map<Role, Integer> roles = rolesIn(row);
        boolean parts = roles.containsKey(Role.LEAD) || roles.containsKey(Role.COORDINATOR);
        return parts
                && row.cells().stream()
                        .noneMatch(cell -> NUMERAL.matcher(cell.text().trim()).matches());
    }

    private static Map<Role, Integer> rolesIn(GridRow row) {
        Map<Role, Integer> roles = new EnumMap<>(Role.class);
        if (row.cells().stream()
                .anyMatch(cell -> ARABIC.matcher(cell.text().trim()).matches())) {
            return roles;
        }
        for (int column = 0; column < row.cells().size(); column++) {
            int at = column;
            role(row.text(column)).ifPresent(role -> roles.putIfAbsent(role, at));
            if (SECTION_HEADING.matcher(VietnameseText.fold(row.text(column))).matches()) {
                roles.put(Role.SECTION, at);
            }
        }
        return roles;
    }

    private static Optional<Role> role(String cell) {
        if (cell.isBlank() || cell.length() > LONGEST_HEADER_CELL) {
            return Optional.empty();
        }
        String folded = VietnameseText.fold(cell);
        boolean label = PARTIES.matcher(folded).matches();
        boolean lead = label && folded.contains("chu tri");
        boolean coordinator = label && folded.contains("phoi hop");
        if (NUMBER.matcher(folded).matches()) {
            return Optional.of(Role.NUMBER);
        }
        if (SECTION.matcher(folded).matches() || SECTION_HEADING.matcher(folded).matches()) {
            return Optional.of(Role.SECTION);
        }
        if (lead || coordinator) {
            return Optional.of(lead && coordinator ? Role.PARTIES : lead ? Role.LEAD : Role.COORDINATOR);
        }
        if (TIME.matcher(folded).matches()) {
            return Optional.of(Role.TIME);
        }
        if (folded.contains("san pham") || folded.contains("ket qua")) {
            return Optional.of(Role.PRODUCT);
        }
        if (folded.contains("ghi chu")) {
            return Optional.of(Role.NOTE);
        }
        if (TITLE_FIRST.matcher(folded).matches()) {
            return Optional.of(Role.TITLE);
        }
        if (label) {
            return Optional.of(Role.PARTIES);
        }
        return TITLE.matcher(folded).matches() ? Optional.of(Role.TITLE) : Optional.empty();
    }

    /** Counts of what one column's first cells look like. */
    private static final class ColumnSample {
        private int filled;
        private int numerals;
        private int organisations;
        private int times;
        private long length;

        static ColumnSample of(Grid grid, int column) {
            ColumnSample sample = new ColumnSample();
            List<GridRow> rows = grid.rows();
            for (int i = 0; i < Math.min(rows.size(), SAMPLE); i++) {
                String text = rows.get(i).text(column).trim();
                if (!text.isEmpty()) {
                    sample.count(text);
                }
            }
            return sample;
        }

        private void count(String text) {
            filled++;
            length += text.length();
            String name = text.replaceFirst("^[-–—+•*\\s]+", "");
            if (NUMERAL.matcher(text).matches()) {
                numerals++;
            } else if (HeadWords.begins(text) || WrittenGroups.find(name).isPresent()) {
                organisations++;
            } else if (WrittenTimes.read(text, 2000).read().isPresent()) {
                times++;
            }
        }

        boolean mostly(int count) {
            return count > 0 && count * 2 > filled;
        }

        double averageLength() {
            return filled == 0 ? 0 : (double) length / filled;
        }
    }
}
