package vn.sovang.plan;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One row as an amendment left it.
 *
 * @param title of the task after the change
 * @param fields what differs, in the order of the table; of an added task everything it says
 */
@Schema(name = "PlanChange")
public record PlanChange(
        @NotNull Kind kind,
        @NotNull UUID taskId,
        @NotNull String title,
        @NotNull List<Field> fields) {

    /** What happened to the row. */
    @Schema(name = "PlanChangeKind")
    public enum Kind {
        ADDED,
        CHANGED,
        REPEALED
    }

    /** One thing the row says, before and after; absent where it said nothing. */
    @Schema(name = "PlanChangeField")
    public record Field(
            @NotNull String label,
            @Schema(nullable = true) String before,
            @Schema(nullable = true) String after) {}

    public PlanChange {
        fields = List.copyOf(fields);
    }

    /** @param before null for a task that was added */
    static List<Field> between(PlanLine before, PlanLine after) {
        List<Field> fields = new ArrayList<>();
        PlanLine old = before == null ? PlanLine.EMPTY : before;
        add(fields, "Mục", named(old.section()), named(after.section()));
        add(fields, "Số thứ tự", old.number(), after.number());
        add(fields, "Nội dung công việc", old.title(), after.title());
        add(fields, "Chủ trì", joined(old.leads()), joined(after.leads()));
        add(fields, "Phối hợp", joined(old.coordinators()), joined(after.coordinators()));
        add(fields, "Thời gian", old.time(), after.time());
        add(fields, "Sản phẩm", old.product(), after.product());
        add(fields, "Ghi chú", old.note(), after.note());
        return fields;
    }

    private static void add(List<Field> fields, String label, String before, String after) {
        if (!Objects.equals(before, after)) {
            fields.add(new Field(label, before, after));
        }
    }

    private static String named(String section) {
        return section == null ? null : PlanWriting.name(section);
    }

    private static String joined(List<String> names) {
        return names.isEmpty() ? null : String.join("; ", names);
    }
}
