package vn.sovang.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sovang.plan.reading.SourceBlock.GridRow;
import vn.sovang.shared.text.VietnameseText;

/** A task being put together from one row of the table or, when a page break tore it, from several. */
final class TaskDraft {

    final SectionHeading section;
    final String number;
    final List<String> title = new ArrayList<>();
    final List<String> parties = new ArrayList<>();
    final List<String> leads = new ArrayList<>();
    final List<String> coordinators = new ArrayList<>();
    final List<String> time = new ArrayList<>();
    final List<String> product = new ArrayList<>();
    final List<String> note = new ArrayList<>();
    final List<String> raw = new ArrayList<>();

    TaskDraft(SectionHeading section, String number) {
        this.section = section;
        this.number = number;
    }

    void add(GridRow row, Columns columns) {
        put(title, columns.text(row, Columns.Role.TITLE));
        put(parties, columns.text(row, Columns.Role.PARTIES));
        put(leads, columns.text(row, Columns.Role.LEAD));
        put(coordinators, columns.text(row, Columns.Role.COORDINATOR));
        put(time, columns.text(row, Columns.Role.TIME));
        put(product, columns.text(row, Columns.Role.PRODUCT));
        put(note, columns.text(row, Columns.Role.NOTE));
        raw.add(raw(row));
    }

    boolean torn() {
        return raw.size() > 1;
    }

    static String raw(GridRow row) {
        return String.join(
                        "\t",
                        row.cells().stream().map(SourceBlock.GridCell::text).toList())
                .stripTrailing();
    }

    /** Whether the title so far breaks off; looks at its last part only, since a task may be torn many times. */
    boolean endsUnfinished(Pattern unfinished) {
        return !title.isEmpty()
                && unfinished
                        .matcher(line(title.subList(title.size() - 1, title.size())))
                        .matches();
    }

    /** One line without the markup that pasted web text drags along. */
    static String line(List<String> parts) {
        return VietnameseText.clean(String.join(" ", parts).replaceAll("</?[a-zA-Z][^<>]{0,40}>", ""))
                .replaceAll("“\\s+", "“")
                .replaceAll("\\s+”", "”");
    }

    private static void put(List<String> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(text);
        }
    }
}
