package vn.sovang.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.shared.text.VietnameseText;

/**
 * Splits a cell that names leads and coordinators together.
 *
 * <p>"Phối hợp" at the end of a statement covers every name of that statement, also those after it; a statement ends with
 * a full stop. "Chủ trì:", "phối hợp với" and the like work forwards. Names without either word are leads.
 *
 * @param leadAssumed the words alone would have left no lead, so the first name was taken
 */
record PartyCell(List<String> leads, List<String> coordinators, boolean leadAssumed) {

    private static final Pattern STATEMENT_END =
            Pattern.compile("\\.[ \\t]*(?:\\n|$)|\\.\\s+(?=[-–—+•*]|\\d{1,2}[.)]\\s|" + HeadWords.HEAD + ")");
    private static final Pattern MARKER =
            Pattern.compile("(?iu)(?:(?:cơ quan|đơn vị)\\s+)?(chủ\\s*trì|phối\\s*hợp)(?:\\s+thực\\s+hiện)?\\s*(:)"
                    + "|\\(?(?<![\\p{L}])(chủ\\s*trì|phối\\s*hợp)(?:\\s+(?:thực hiện|tham mưu|triển khai|tổ chức)){0,3}"
                    + "(?:\\s+(với|cùng)(?![\\p{L}]))?\\s*\\)?");
    private static final Pattern ITEM_END = Pattern.compile(
            ";|\\n|(?<=\\s)[-–—+•*]\\s*(?=" + HeadWords.HEAD + ")|(?<=\\s)\\d{1,2}[.)]\\s+(?=" + HeadWords.HEAD + ")");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–—+•*\\s,.:()]+|\\d{1,2}[.)]\\s){1,20}");
    private static final Pattern TAIL = Pattern.compile(
            "(?iu)(?:[\\s,.;:(–—-]+|(?<![\\p{L}])(?:tham mưu thực hiện|tham mưu|thực hiện|triển khai thực hiện|và|cùng|với)){1,20}$");

    /** Longer than any real list of units; the raw row keeps what lies beyond. */
    private static final int LONGEST_READ = 8_000;

    private enum Role {
        LEAD,
        COORDINATOR
    }

    private record Marker(Role role, boolean forward, int start, int end) {}

    static PartyCell of(String cell) {
        List<String> leads = new ArrayList<>();
        List<String> coordinators = new ArrayList<>();
        Role carried = Role.LEAD;
        for (String statement : statements(cell)) {
            carried = read(statement, carried, leads, coordinators);
        }
        boolean assumed = leads.isEmpty() && coordinators.size() > 1;
        if (assumed) {
            leads.add(coordinators.remove(0));
        }
        return new PartyCell(leads, coordinators, assumed);
    }

    /** The names of a cell in a column that has only one role. */
    static List<String> names(String cell) {
        PartyCell read = of(cell);
        List<String> all = new ArrayList<>(read.leads());
        all.addAll(read.coordinators());
        return all;
    }

    private static List<String> statements(String cell) {
        List<String> statements = new ArrayList<>();
        String read = cell.length() > LONGEST_READ ? cell.substring(0, LONGEST_READ) : cell;
        for (String statement : STATEMENT_END.split(VietnameseText.composed(read))) {
            if (!statement.isBlank()) {
                statements.add(statement);
            }
        }
        return statements;
    }

    /** Sorts one statement's names; hands back the role that a forward label leaves to the next statement. */
    private static Role read(String statement, Role carried, List<String> leads, List<String> coordinators) {
        List<Marker> markers = markers(statement);
        Role role = carried;
        for (int i = 0; i <= markers.size(); i++) {
            Marker before = i == 0 ? null : markers.get(i - 1);
            Marker after = i == markers.size() ? null : markers.get(i);
            String chunk = statement.substring(
                    before == null ? 0 : before.end(), after == null ? statement.length() : after.start());
            if (before != null && before.forward()) {
                role = before.role();
            } else if (after != null && !after.forward()) {
                role = after.role();
            } else if (before != null && after == null) {
                role = before.role();
            } else if (after != null && before == null) {
                role = isBlank(chunk) ? carried : Role.LEAD;
            }
            (role == Role.LEAD ? leads : coordinators).addAll(items(chunk));
        }
        boolean label = !markers.isEmpty()
                && statement.substring(0, markers.get(markers.size() - 1).end()).endsWith(":");
        return label ? role : markers.isEmpty() ? carried : Role.LEAD;
    }

    private static List<Marker> markers(String statement) {
        List<Marker> markers = new ArrayList<>();
        Matcher matcher = MARKER.matcher(statement);
        while (matcher.find()) {
            boolean label = matcher.group(2) != null;
            String word = label ? matcher.group(1) : matcher.group(3);
            Role role = VietnameseText.fold(word).startsWith("chu") ? Role.LEAD : Role.COORDINATOR;
            boolean forward = label
                    || matcher.group(4) != null
                    || markers.isEmpty() && isBlank(statement.substring(0, matcher.start()));
            markers.add(new Marker(role, forward, matcher.start(), matcher.end()));
        }
        return markers;
    }

    private static List<String> items(String chunk) {
        List<String> items = new ArrayList<>();
        for (String item : ITEM_END.split(chunk)) {
            String name = VietnameseText.clean(item);
            name = TAIL.matcher(BULLET.matcher(name).replaceFirst("")).replaceFirst("");
            if (name.indexOf('(') >= 0 && name.indexOf(')') < 0) {
                name = name + ")";
            }
            boolean post = !items.isEmpty()
                    && WrittenPerson.isBareName(items.get(items.size() - 1))
                    && WrittenPerson.beginsWithPost(name);
            if (post) {
                items.set(items.size() - 1, items.get(items.size() - 1) + " - " + name);
            } else if (name.codePoints().anyMatch(Character::isLetter)) {
                items.add(name);
            }
        }
        return items;
    }

    private static boolean isBlank(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
