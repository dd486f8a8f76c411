package vn.sovang.shared.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem;

/** The parameters every list takes; texts first, so that a wrong one is answered with 422 and not with 404. */
public class PageQuery {

    private static final int MOST = 100;
    private static final int LONGEST = 300;

    @QueryParam("page")
    @DefaultValue("0")
    @Parameter(
            description = "Page number from 0",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
    String page;

    @QueryParam("size")
    @DefaultValue("20")
    @Parameter(
            description = "Items on a page",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    String size;

    @QueryParam("sort")
    @Parameter(description = "Field to sort by; a minus before it sorts downwards")
    String sort;

    @QueryParam("q")
    @Parameter(description = "Words to look for, with or without accents")
    String q;

    /** Reads and checks the parameters; {@code sorts} maps each public field name to its SQL expression. */
    public Paging read(Map<String, String> sorts, String defaultSort) {
        List<Problem.FieldError> errors = new ArrayList<>();
        int p = number(page, 0, 1_000_000, "?page", errors);
        int s = number(size, 1, MOST, "?size", errors);
        String wanted = sort == null || sort.isBlank() ? defaultSort : sort.trim();
        boolean down = wanted.startsWith("-");
        String column = sorts.get(down ? wanted.substring(1) : wanted);
        if (column == null) {
            errors.add(new Problem.FieldError(
                    "?sort", "Sắp xếp được theo: " + String.join(", ", new java.util.TreeSet<>(sorts.keySet())) + "."));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        requireShort(q == null ? "" : q);
        return new Paging(p, s, down ? downwards(column) : column, q == null ? "" : q.strip());
    }

    /**
     * The same upside down: what is sorted by first turns round, what tells equal ones apart stays. Who has no value at
     * all stays last.
     */
    static String downwards(String order) {
        int depth = 0;
        int end = 0;
        while (end < order.length() && (depth > 0 || order.charAt(end) != ',')) {
            depth += order.charAt(end) == '(' || order.charAt(end) == '[' ? 1 : 0;
            depth -= order.charAt(end) == ')' || order.charAt(end) == ']' ? 1 : 0;
            end++;
        }
        String first = order.substring(0, end);
        String rest = order.substring(end);
        if (first.endsWith(" desc")) {
            return order + " desc";
        }
        String bare = first.replaceFirst(" nulls (first|last)$", "");
        return bare + " desc" + (bare.equals(first) ? "" : " nulls last") + rest;
    }

    /** Every word is looked for on its own, so a page of them would keep the database busy for seconds. */
    public static void requireShort(String q) {
        if (q.length() > LONGEST) {
            throw new Invalid("?q", "Từ cần tìm dài quá " + LONGEST + " ký tự.");
        }
    }

    private static int number(String text, int least, int most, String where, List<Problem.FieldError> errors) {
        try {
            int n = Integer.parseInt(text.trim());
            if (n >= least && n <= most) {
                return n;
            }
        } catch (NumberFormatException e) {
            // said below with the allowed range
        }
        errors.add(new Problem.FieldError(where, "Phải là số nguyên từ " + least + " đến " + most + "."));
        return least;
    }
}
