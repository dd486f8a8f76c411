package vn.sovang.plan.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.unit.naming.Group;
import vn.sovang.unit.naming.KnownName;
import vn.sovang.unit.naming.WrittenNames;

/** The province's plan of 2026, its units and the reading of its 34 tasks that a person wrote down. */
final class Plan157 {

    /** Names as written in the plan and the unit or group each means. */
    static final Map<String, Object> MEANING = new TreeMap<>(Map.of(
            "Sở Nội vụ", id("Sở Nội vụ"),
            "Văn phòng UBND tỉnh", id("Văn phòng Ủy ban nhân dân tỉnh"),
            "Công an tỉnh", id("Công an tỉnh"),
            "BCH Bộ đội Biên phòng tỉnh", id("Bộ Chỉ huy Bộ đội Biên phòng tỉnh"),
            "Hội đồng TĐKT tỉnh", id("Hội đồng Thi đua - Khen thưởng tỉnh"),
            "Cục Thuế tỉnh", id("Thuế tỉnh Cao Bằng"),
            "các cơ quan, đơn vị liên quan", Group.RELATED_AGENCIES,
            "Cơ quan, đơn vị liên quan", Group.RELATED_AGENCIES,
            "các đơn vị tham gia khối, cụm thi đua thuộc tỉnh", Group.BLOCK_MEMBERS,
            "UBND các xã, phường", Group.COMMUNES));

    private static final List<String> UNITS = List.of(
            "Ủy ban nhân dân tỉnh Cao Bằng",
            "Sở Nội vụ",
            "Sở Tài chính",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Văn phòng Ủy ban nhân dân tỉnh",
            "Văn phòng Tỉnh ủy",
            "Công an tỉnh",
            "Bộ Chỉ huy Quân sự tỉnh",
            "Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
            "Hội đồng Thi đua - Khen thưởng tỉnh",
            "Thuế tỉnh Cao Bằng",
            "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
            "Ủy ban nhân dân xã Cần Yên");

    record Expected(String section, String number, List<String> leads, List<String> coordinators) {}

    private Plan157() {}

    static PlanReader reader() {
        return new PlanReader(new WrittenNames(UNITS.stream().map(Plan157::unit).toList(), "Cao Bằng"));
    }

    static String wholeText() {
        return resource("/sample/ke-hoach-157.txt");
    }

    /** What a person copies who selects the table alone. */
    static String tableOnly() {
        String text = wholeText();
        return text.substring(text.indexOf("STT\t"), text.indexOf("III. TỔ CHỨC THỰC HIỆN"));
    }

    static List<Expected> expected() {
        return resource("/plans/ke-hoach-157-chu-tri-phoi-hop.txt")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\\s*\\|\\s*"))
                .map(cells -> new Expected(cells[0], cells[1], names(cells[2]), names(cells[3])))
                .toList();
    }

    /** The rows' leads and coordinators in the same shape as the expectation. */
    static List<Expected> partiesOf(ReadPlan plan) {
        return plan.rows().stream()
                .map(row -> new Expected(row.section(), row.number(), raws(row.leads()), raws(row.coordinators())))
                .toList();
    }

    static List<String> problems(ReadPlan plan, Severity severity) {
        return plan.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .map(ReadProblem::code)
                .sorted()
                .collect(Collectors.toList());
    }

    static String nameOf(UUID id) {
        return UNITS.stream().filter(name -> id(name).equals(id)).findFirst().orElseThrow();
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static KnownName unit(String name) {
        return new KnownName(id(name), name, List.of(), true);
    }

    private static List<String> raws(List<WrittenParty> parties) {
        return parties.stream().map(WrittenParty::raw).toList();
    }

    private static List<String> names(String cell) {
        return cell.equals("-") ? List.of() : Arrays.asList(cell.split(" \\+ "));
    }

    private static String resource(String path) {
        try (InputStream stream = Plan157.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
