package vn.sovang.unit.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitPolicy;
import vn.sovang.unit.Units;
import vn.sovang.unit.profile.ProfileContent;
import vn.sovang.unit.profile.ProfileRows;

/** All units as one table that can be read back without loss, and the empty table to fill in. */
@ApplicationScoped
public class UnitTables {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final ProfileContent NOTHING = new ProfileContent(List.of(), List.of(), List.of());

    private final Units units;
    private final ProfileRows profiles;
    private final UnitPolicy policy;
    private final TableFiles files;
    private final AppClock clock;

    UnitTables(Units units, ProfileRows profiles, UnitPolicy policy, TableFiles files, AppClock clock) {
        this.units = units;
        this.profiles = profiles;
        this.policy = policy;
        this.files = files;
        this.clock = clock;
    }

    /** A file ready to be sent. */
    public record Written(String name, byte[] content) {}

    /** In a fixed number of statements. */
    @Transactional
    public Written all(Actor actor, boolean csv) {
        policy.mayKeep(actor).orRefuse();
        List<UnitRow> rows = rows();
        Table table = UnitColumns.table(
                "Danh mục đơn vị", List.of("Lập ngày " + DAY.format(clock.today()), rows.size() + " đơn vị"), rows);
        return written("Danh mục đơn vị", table, csv);
    }

    @Transactional
    public Written template(Actor actor, boolean csv) {
        policy.mayKeep(actor).orRefuse();
        Table table = UnitColumns.table(
                "Danh mục đơn vị để nhập",
                List.of(
                        "Chỉ cột Tên đơn vị và cột Loại là bắt buộc; cột không dùng có thể bỏ. Ngày ghi dd/MM/yyyy.",
                        "Loại: " + kinds() + ".",
                        "Trực thuộc: tên hoặc mã định danh. Tên gọi khác cách nhau bằng dấu chấm phẩy.",
                        "Địa bàn: " + WrittenFacts.AREA_FORM + "; nhiều dòng cách nhau bằng dấu |.",
                        "Số người: " + WrittenFacts.HEADCOUNT_FORM + ".",
                        "Người làm công tác thi đua: " + WrittenFacts.OFFICER_FORM + "."),
                List.of());
        return written("Mẫu nhập đơn vị", table, csv);
    }

    private static String kinds() {
        return Stream.of(UnitKind.values()).map(UnitKind::label).collect(Collectors.joining("; "));
    }

    private Written written(String name, Table table, boolean csv) {
        return csv ? new Written(name + ".csv", files.csv(table)) : new Written(name + ".xlsx", files.xlsx(table));
    }

    private List<UnitRow> rows() {
        List<Unit> all = units.list("mergedIntoId is null order by place, id");
        Map<UUID, ProfileContent> facts = profiles.all();
        Map<UUID, String> names = new HashMap<>();
        all.forEach(u -> names.put(u.id(), u.name()));
        return all.stream()
                .map(u -> row(u, names, facts.getOrDefault(u.id(), NOTHING)))
                .toList();
    }

    private static UnitRow row(Unit u, Map<UUID, String> names, ProfileContent facts) {
        return new UnitRow(
                0,
                u.id().toString(),
                u.name(),
                u.kind().label(),
                u.code() == null ? "" : u.code(),
                names.getOrDefault(u.parentId(), ""),
                Packed.parts(u.aliases()),
                WrittenDays.written(u.validFrom()),
                WrittenDays.written(u.validTo()),
                u.outside() ? "Có" : "",
                names.getOrDefault(u.standingBodyId(), ""),
                WrittenFacts.areas(facts.areas()),
                WrittenFacts.headcounts(facts.headcounts()),
                WrittenFacts.officers(facts.officers()),
                u.parentId() == null ? "" : u.parentId().toString(),
                u.standingBodyId() == null ? "" : u.standingBodyId().toString(),
                null);
    }
}
