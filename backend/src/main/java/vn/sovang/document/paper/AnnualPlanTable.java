package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sovang.document.paper.AnnualPlanPaper.Period;
import vn.sovang.document.paper.AnnualPlanPaper.Task;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Table.Row;

/** The table of a plan's tasks; a column that no task fills is left out. */
final class AnnualPlanTable {

    /** One column and what it says of a task. */
    private record Part(Column column, Function<Task, String> text) {}

    private final List<Period> periods;
    private final List<Part> parts = new ArrayList<>();

    private AnnualPlanTable(List<Period> periods) {
        this.periods = periods;
    }

    static Table of(List<Period> periods) {
        return new AnnualPlanTable(periods).table();
    }

    private Table table() {
        parts.add(new Part(Column.left("Nội dung công việc", 47), Task::title));
        if (all().anyMatch(AnnualPlanTable::needsOwnColumns)) {
            parts.add(new Part(Column.left("Đơn vị chủ trì", 23), task -> listed(task.leads())));
            parts.add(new Part(Column.left("Đơn vị phối hợp", 27), task -> listed(task.coordinators())));
        } else {
            parts.add(new Part(Column.left("Đơn vị tham mưu thực hiện", 45), AnnualPlanTable::units));
        }
        optional("Thời gian", 17, Task::time);
        optional("Sản phẩm", 18, Task::product);
        optional("Ghi chú", 16, Task::note);
        List<Column> columns = new ArrayList<>(List.of(Column.center("STT", 8)));
        parts.forEach(part -> columns.add(part.column()));
        List<Row> rows = new ArrayList<>();
        int headed = 0;
        for (Period period : periods) {
            if (period.name() != null) {
                rows.add(Row.section(AnnualPlanPaper.roman(headed++), heading(period)));
            }
            rows(period, rows);
        }
        return new Table(columns, rows);
    }

    private Stream<Task> all() {
        return periods.stream().flatMap(period -> period.tasks().stream());
    }

    private void optional(String title, int weight, Function<Task, String> text) {
        if (all().map(text).anyMatch(value -> !Wording.isBlank(value))) {
            parts.add(new Part(Column.left(title, weight), task -> text.apply(task) == null ? "" : text.apply(task)));
        }
    }

    /** In one cell, coordinators without a lead would read as if the first of them led. */
    private static boolean needsOwnColumns(Task task) {
        return task.leads().isEmpty() && !task.coordinators().isEmpty();
    }

    private static String heading(Period period) {
        return period.heading() != null
                ? period.heading()
                : Period.counted(period.name(), period.tasks().size());
    }

    /** A row without a number among numbered ones keeps a dash, so that it is not taken for the rest of the row above. */
    private void rows(Period period, List<Row> rows) {
        boolean numbered = period.tasks().stream().anyMatch(task -> task.number() != null);
        int counted = 1;
        for (Task task : period.tasks()) {
            List<String> cells = new ArrayList<>();
            String own = numbered ? "–" : String.valueOf(counted++);
            cells.add(task.number() == null ? own : task.number());
            parts.forEach(part -> cells.add(part.text().apply(task)));
            rows.add(new Row(cells, false));
        }
    }

    private static String listed(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        return names.size() == 1
                ? names.get(0)
                : String.join(
                        "\n", names.stream().map(name -> "- " + name + ".").toList());
    }

    private static String units(Task task) {
        List<String> lines = new ArrayList<>();
        task.leads().forEach(lead -> lines.add("- " + lead + "."));
        if (!task.coordinators().isEmpty()) {
            lines.add("- " + String.join("; ", task.coordinators()) + " phối hợp.");
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }
}
