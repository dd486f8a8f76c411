package vn.sovang.plan.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.plan.reading.Columns.Role;
import vn.sovang.plan.reading.SourceBlock.Grid;
import vn.sovang.plan.reading.SourceBlock.GridCell;
import vn.sovang.plan.reading.SourceBlock.GridRow;
import vn.sovang.plan.reading.SourceBlock.Prose;
import vn.sovang.shared.text.VietnameseText;

/** Finds the task table among the blocks and sorts its rows into headings, tasks and torn halves of tasks. */
final class TaskTable {

    private static final Pattern RULE = Pattern.compile("[-–—:=_|*\\s]*");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?");
    private static final Pattern ARABIC = Pattern.compile("\\(?(\\d{1,3}(?:[.,]\\d{1,3}){0,5}[a-zđ]?)\\s*[.)]?");
    private static final Pattern LETTER = Pattern.compile("([a-zđ])\\s*[.)]?");
    private static final Pattern ROMAN = Pattern.compile("([IVX]{1,5}|[A-ZĐ])\\s*[.)]?");
    private static final Pattern NUMBERED_TITLE = Pattern.compile("^(\\d{1,3})\\s*[.)]\\s+(?=\\p{L})");
    private static final Pattern GOES_ON = Pattern.compile("^[\\p{Ll}\\d(,;].*", Pattern.DOTALL);
    private static final Pattern UNFINISHED =
            Pattern.compile(".*(?:[,;–-]|\\s(?:và|của|các|về|cho|với|theo|trong|từ))$");

    private static final int LONGEST_HEADING = 300;

    final List<TaskDraft> tasks = new ArrayList<>();
    final List<SectionHeading> sections = new ArrayList<>();
    final List<ReadProblem> problems = new ArrayList<>();

    /** Everything that is not the task table, line by line in reading order. */
    final List<String> prose = new ArrayList<>();

    private Columns columns;
    private SectionHeading section;
    private String lastNumber = "";
    private boolean ended;
    private GridRow above;

    static TaskTable of(List<SourceBlock> blocks) {
        TaskTable table = new TaskTable();
        boolean named = blocks.stream()
                .anyMatch(block ->
                        block instanceof Grid grid && Columns.named(grid).isPresent());
        for (SourceBlock block : blocks) {
            if (block instanceof Prose prose) {
                table.prose.add(prose.line());
            } else if (block instanceof Grid grid) {
                table.read(grid, named);
            }
        }
        return table;
    }

    boolean found() {
        return columns != null && !tasks.isEmpty();
    }

    boolean namesParties() {
        return columns != null && columns.namesParties();
    }

    private void read(Grid grid, boolean headerSomewhere) {
        Optional<Columns> own = Columns.named(grid);
        if (own.isPresent()) {
            for (GridRow row : grid.rows().subList(0, own.get().firstRow())) {
                if (!own.get().isHeader(row)) {
                    toProse(row);
                }
            }
            columns = own.get();
            ended = false;
        } else if (columns != null && goesOn(grid)) {
            columns = columns.continued();
        } else if (!headerSomewhere && columns == null) {
            Columns.inferred(grid).ifPresent(inferred -> columns = inferred);
            ended = columns == null;
        } else {
            grid.rows().forEach(this::toProse);
            return;
        }
        if (columns == null) {
            grid.rows().forEach(this::toProse);
            return;
        }
        above = null;
        grid.rows().subList(columns.firstRow(), grid.rows().size()).forEach(this::read);
    }

    private boolean goesOn(Grid grid) {
        if (ended || grid.rows().isEmpty() || Math.abs(grid.width() - columns.width()) > 1) {
            return false;
        }
        return !columns.has(Role.NUMBER)
                || grid.rows().stream().anyMatch(row -> ARABIC.matcher(columns.text(row, Role.NUMBER))
                        .matches());
    }

    private void read(GridRow written) {
        GridRow row = filled(written);
        String all = VietnameseText.clean(TaskDraft.raw(row));
        if (ended) {
            toProse(row);
        } else if (RULE.matcher(all).matches() || columns.isHeader(row) || isColumnNumbers(row)) {
            return;
        } else if (Closing.endsTable(VietnameseText.fold(all)) || columns.isOtherHeader(row)) {
            ended = true;
            toProse(row);
        } else {
            sort(row, all);
            above = row;
        }
    }

    private void sort(GridRow row, String all) {
        String number = columns.text(row, Role.NUMBER);
        String title = columns.text(row, Role.TITLE);
        Matcher arabic = ARABIC.matcher(number);
        Optional<String> heading = all.length() > LONGEST_HEADING ? Optional.empty() : heading(row, number, title, all);
        if (heading.isPresent()) {
            section = SectionHeading.of(numeral(number), heading.get());
            sections.add(section);
            lastNumber = "";
        } else if (arabic.matches()) {
            if (all.equals(VietnameseText.clean(number))) {
                if (isPageNumber(arabic.group(1))) {
                    return;
                }
                problems.add(ReadProblem.info(
                        ReadProblem.EMPTY_ROW, null, "Dòng số " + number + " không có nội dung nên được bỏ qua.", all));
                return;
            }
            lastNumber = arabic.group(1);
            start(row, lastNumber);
        } else if (LETTER.matcher(number).matches()) {
            start(row, lastNumber.replaceFirst("[a-zđ]$", "") + number.substring(0, 1));
        } else if (isTornHalf(row, number, title)) {
            tasks.get(tasks.size() - 1).add(row, columns);
        } else {
            unnumbered(row, number, title);
        }
    }

    /** A number that stands alone and does not go on counting. */
    private boolean isPageNumber(String number) {
        return tasks.isEmpty()
                || lastNumber.matches("\\d{1,3}")
                        && number.matches("\\d{1,3}")
                        && Integer.parseInt(number) > Integer.parseInt(lastNumber) + 1;
    }

    private Optional<String> heading(GridRow row, String number, String title, String all) {
        boolean bare = columns.text(row, Role.PARTIES).isEmpty()
                && columns.text(row, Role.LEAD).isEmpty()
                && columns.text(row, Role.COORDINATOR).isEmpty()
                && columns.text(row, Role.TIME).isEmpty();
        List<String> filled = row.cells().stream()
                .map(GridCell::text)
                .filter(text -> !text.isBlank())
                .toList();
        boolean single = filled.size() == 1;
        if (single && SectionHeading.isPeriod(all)) {
            return Optional.of(all);
        }
        if (bare && !title.isEmpty() && (ROMAN.matcher(number).matches() || SectionHeading.isPeriod(title))) {
            return Optional.of(title);
        }
        boolean across =
                single && columns.has(Role.NUMBER) && filled.get(0).trim().equals(number);
        return across
                        && !ARABIC.matcher(number).matches()
                        && !LETTER.matcher(number).matches()
                ? Optional.of(number)
                : Optional.empty();
    }

    private void unnumbered(GridRow row, String number, String title) {
        Matcher inTitle = NUMBERED_TITLE.matcher(title);
        if (!columns.has(Role.NUMBER) && inTitle.find()) {
            lastNumber = inTitle.group(1);
            start(without(row, inTitle.end()), lastNumber);
            return;
        }
        if (title.isEmpty()) {
            toProse(row);
            return;
        }
        boolean roman = ROMAN.matcher(number).matches();
        start(row, roman ? number.replaceAll("[\\s.)]+$", "") : null);
        if (!roman && columns.has(Role.NUMBER)) {
            problems.add(ReadProblem.info(
                    ReadProblem.MISSING_NUMBER,
                    tasks.size() - 1,
                    "Dòng không có số thứ tự, được đọc thành một nhiệm vụ riêng.",
                    TaskDraft.raw(row)));
        }
    }

    private GridRow without(GridRow row, int prefix) {
        List<GridCell> cells = new ArrayList<>(row.cells());
        int column = columns.of(Role.TITLE);
        cells.set(column, new GridCell(cells.get(column).text().trim().substring(prefix), false));
        return new GridRow(cells);
    }

    private void start(GridRow row, String number) {
        sectionOfRow(row);
        TaskDraft task = new TaskDraft(section, number);
        task.add(row, columns);
        tasks.add(task);
    }

    /** The heading that a column of its own names; an empty cell goes on with the one above, a dash names none. */
    private void sectionOfRow(GridRow row) {
        String named = columns.text(row, Role.SECTION);
        if (named.isEmpty()) {
            return;
        }
        if (RULE.matcher(named).matches()) {
            section = null;
            return;
        }
        SectionHeading read = SectionHeading.of("", named);
        section = sections.stream().filter(read::equals).findFirst().orElse(read);
        if (!sections.contains(read)) {
            sections.add(read);
        }
    }

    /** Whether a row without a number is the rest of the task before it. */
    private boolean isTornHalf(GridRow row, String number, String title) {
        if (!number.isEmpty() || tasks.isEmpty() || !columns.has(Role.NUMBER)) {
            return false;
        }
        TaskDraft before = tasks.get(tasks.size() - 1);
        if (before.section != section || row.mergedFromAbove(columns.of(Role.NUMBER))) {
            return before.section == section;
        }
        boolean noParties = columns.text(row, Role.PARTIES).isEmpty()
                && columns.text(row, Role.LEAD).isEmpty();
        return title.isEmpty()
                || noParties && columns.namesParties()
                || GOES_ON.matcher(title).matches()
                || before.endsUnfinished(UNFINISHED);
    }

    /** Gives a numbered row the cells that a vertical merge shares with it, and undoes a lost leading tab. */
    private GridRow filled(GridRow row) {
        List<GridCell> cells = new ArrayList<>(row.cells());
        boolean shifted = columns.has(Role.NUMBER)
                && columns.of(Role.NUMBER) == 0
                && cells.size() == columns.width() - 1
                && cells.size() > 1
                && GOES_ON.matcher(cells.get(0).text().trim()).matches()
                && !ARABIC.matcher(cells.get(0).text().trim()).matches();
        if (shifted) {
            cells.add(0, new GridCell("", false));
        }
        boolean ownTask = !row.mergedFromAbove(columns.of(Role.NUMBER)) && above != null;
        for (Map.Entry<Role, Integer> role : new EnumMap<>(columns.roles()).entrySet()) {
            int column = role.getValue();
            boolean shared = role.getKey() != Role.NUMBER && role.getKey() != Role.TITLE;
            if (ownTask && shared && row.mergedFromAbove(column)) {
                cells.set(column, new GridCell(above.text(column), false));
            }
        }
        return new GridRow(cells);
    }

    private boolean isColumnNumbers(GridRow row) {
        return row.cells().size() > 2
                && row.cells().stream()
                        .allMatch(cell ->
                                COLUMN_NUMBER.matcher(cell.text().trim()).matches());
    }

    private static String numeral(String number) {
        return ROMAN.matcher(number).matches() ? number.replaceAll("[\\s.)]+$", "") : "";
    }

    private void toProse(GridRow row) {
        for (GridCell cell : row.cells()) {
            cell.text().lines().filter(line -> !line.isBlank()).forEach(prose::add);
        }
    }
}
