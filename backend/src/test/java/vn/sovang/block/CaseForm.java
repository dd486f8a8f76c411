package vn.sovang.block;

import static vn.sovang.block.CaseFile.list;
import static vn.sovang.block.CaseFile.map;
import static vn.sovang.block.CaseFile.maps;
import static vn.sovang.block.CaseFile.yearMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One form for both sides: what the case says, and what the archive of the system's year gives back. Nothing the case
 * says is left out of it; of the archive only ids and what is derived are.
 */
final class CaseForm {

    private static final Set<String> DERIVED = Set.of("id", "format", "warnings", "inner", "status");

    private final CaseUnits units;
    private final String suffix;

    CaseForm(CaseUnits units, String suffix) {
        this.units = units;
        this.suffix = suffix;
    }

    /** What the case says of a system in a year. */
    Map<String, Object> told(Map<String, Object> system, int year) {
        Map<String, Object> y = map(yearMap(system).get(year));
        Map<String, Object> form = new TreeMap<>(y);
        form.put("system", system.get("name"));
        form.put("owner", system.get("owner"));
        form.put("cycle", system.getOrDefault("cycle", "CALENDAR_YEAR"));
        form.put("systemNote", system.get("note"));
        form.put("year", year);
        form.put("facts", toldFacts(y));
        List<Object> blocks = new ArrayList<>();
        maps(system, "blocks").stream()
                .filter(b -> yearMap(b).containsKey(year))
                .forEach(b -> blocks.add(toldBlock(b, year)));
        form.put("blocks", byName(blocks));
        return clean(form);
    }

    private Map<String, Object> toldBlock(Map<String, Object> b, int year) {
        Map<String, Object> t = map(yearMap(b).get(year));
        Map<String, Object> form = new TreeMap<>(t);
        Map<String, Object> identity = new TreeMap<>(b);
        identity.remove("years");
        identity.putIfAbsent("level", "PROVINCIAL");
        identity.putIfAbsent("kind", "SECTOR_BLOCK");
        form.put("block", identity);
        form.put("year", year);
        boolean cluster = "CLUSTER".equals(identity.get("kind"));
        form.putIfAbsent("headTitle", cluster ? "Cụm trưởng" : "Trưởng khối");
        form.putIfAbsent("deputyTitle", cluster ? "Cụm phó" : "Phó Trưởng khối");
        form.put(
                "members", list(t, "members").stream().map(CaseForm::toldMember).toList());
        form.put(
                "leaders",
                maps(t, "leaders").stream()
                        .map(l -> toldPlace(l, "choice", "UNKNOWN"))
                        .toList());
        form.put("facts", toldFacts(t));
        form.put(
                "quotas",
                maps(t, "quotas").stream().map(q -> with(q, "reach", "SELF")).toList());
        form.put(
                "conferences",
                maps(t, "meetings").stream().map(m -> toldMeeting(t, m)).toList());
        form.remove("meetings");
        return form;
    }

    private static List<Object> toldFacts(Map<String, Object> of) {
        return maps(of, "facts").stream()
                .map(f -> (Object) toldPlace(f, "standing", "STATED"))
                .toList();
    }

    private static Map<String, Object> toldMember(Object m) {
        Map<String, Object> form = new TreeMap<>();
        form.put("unit", CaseUnits.isMatched(m) ? CaseUnits.key(m) : null);
        form.put("written", CaseUnits.written(m));
        if (m instanceof Map) {
            form.put("since", map(m).get("since"));
            form.put("note", map(m).get("note"));
        }
        return form;
    }

    /** A leader or a fact: {@code of} becomes the unit and its words, {@code name} gets its usual value. */
    private static Map<String, Object> toldPlace(Map<String, Object> of, String name, Object usual) {
        Map<String, Object> form = with(of, name, usual);
        Object unit = form.remove("of");
        if (unit != null) {
            form.put("unit", CaseUnits.isMatched(unit) ? CaseUnits.key(unit) : null);
            form.put("written", CaseUnits.written(unit));
        }
        return form;
    }

    private static Map<String, Object> with(Map<String, Object> of, String name, Object usual) {
        Map<String, Object> form = new TreeMap<>(of);
        form.putIfAbsent(name, usual);
        return form;
    }

    private static Map<String, Object> toldMeeting(Map<String, Object> term, Map<String, Object> m) {
        Map<String, Object> form = new TreeMap<>(m);
        form.putIfAbsent("kind", "BLOCK_YEAR_END");
        form.put(
                "attendance",
                list(term, "members").stream()
                        .filter(CaseUnits::isMatched)
                        .map(u -> attendance(m, u))
                        .toList());
        form.put(
                "people",
                list(m, "guests").stream()
                        .map(g -> new TreeMap<>(Map.of("organisation", g, "voting", false)))
                        .toList());
        form.put(
                "amendments",
                maps(m, "amendments").stream()
                        .map(a -> {
                            Map<String, Object> remark = new TreeMap<>(a);
                            Object of = remark.remove("of");
                            remark.put("unit", of == null ? null : CaseUnits.key(of));
                            return remark;
                        })
                        .toList());
        form.put("votes", maps(m, "votes").stream().map(CaseForm::toldVote).toList());
        Set.of("present", "excused", "ownReviews", "guests").forEach(form::remove);
        return form;
    }

    private static Map<String, Object> attendance(Map<String, Object> m, Object unit) {
        Set<String> present = list(m, "present").stream().map(CaseUnits::key).collect(Collectors.toSet());
        Set<String> excused = list(m, "excused").stream().map(CaseUnits::key).collect(Collectors.toSet());
        Set<String> reviews = list(m, "ownReviews").stream().map(CaseUnits::key).collect(Collectors.toSet());
        String key = CaseUnits.key(unit);
        String state = present.contains(key) ? "PRESENT" : excused.contains(key) ? "EXCUSED" : "UNKNOWN";
        return new TreeMap<>(Map.of("unit", key, "state", state, "ownReview", reviews.contains(key)));
    }

    private static Map<String, Object> toldVote(Map<String, Object> v) {
        Map<String, Object> form = new TreeMap<>(v);
        form.putIfAbsent("mode", "REPORTED");
        form.putIfAbsent("seats", 1);
        form.putIfAbsent("basis", CaseMeetings.BASIS);
        Set<String> chosen = list(v, "chosen").stream().map(CaseUnits::key).collect(Collectors.toSet());
        form.put(
                "results",
                list(v, "candidates").stream()
                        .map(CaseUnits::key)
                        .map(c -> new TreeMap<>(Map.of("name", c, "chosen", chosen.contains(c))))
                        .toList());
        form.remove("candidates");
        form.remove("chosen");
        return form;
    }

    /** What the archive gives back. */
    Map<String, Object> archived(Map<String, Object> archive) {
        Map<String, Object> form = new TreeMap<>(clean(map(own(archive))));
        form.put("blocks", byName(list(form, "blocks")));
        return clean(form);
    }

    /** The archive in the words of the case: units by the case's keys, systems without what made them this test's own. */
    private Object own(Object value) {
        if (value instanceof Map) {
            Map<String, Object> form = new LinkedHashMap<>();
            map(value).forEach((k, v) -> {
                if (!DERIVED.contains(k)) {
                    form.put(
                            k,
                            k.equals("unit") && v instanceof Map ? units.keyOf((String) map(v).get("name")) : own(v));
                }
            });
            if (form.get("block") instanceof Map) {
                map(form.get("block")).remove("system");
            }
            return form;
        }
        if (value instanceof List) {
            return ((List<?>) value).stream().map(this::own).toList();
        }
        return value instanceof String ? units.keyOf(((String) value).replace(suffix, "")) : value;
    }

    private static List<Object> byName(List<Object> blocks) {
        List<Object> sorted = new ArrayList<>(blocks);
        sorted.sort((a, b) -> name(a).compareTo(name(b)));
        return sorted;
    }

    private static String name(Object block) {
        return (String) map(map(block).get("block")).get("name");
    }

    /** Absent, null, empty and false are one: nothing was said. Numbers are one whatever their type. */
    private static Map<String, Object> clean(Map<String, Object> of) {
        Map<String, Object> clean = new TreeMap<>();
        of.forEach((k, v) -> {
            Object c = cleaned(v);
            if (c != null) {
                clean.put(k, c);
            }
        });
        return clean;
    }

    private static Object cleaned(Object v) {
        if (v instanceof Map) {
            Map<String, Object> m = clean(map(v));
            return m.isEmpty() ? null : m;
        }
        if (v instanceof List) {
            List<Object> l = new ArrayList<>();
            ((List<?>) v).forEach(e -> l.add(cleaned(e)));
            return l.isEmpty() ? null : l;
        }
        if (Boolean.FALSE.equals(v)) {
            return null;
        }
        return v instanceof Number
                ? new BigDecimal(String.valueOf(v)).stripTrailingZeros().toPlainString()
                : v;
    }
}
