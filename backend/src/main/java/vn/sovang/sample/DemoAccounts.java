package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sovang.account.Account;
import vn.sovang.account.Accounts;
import vn.sovang.account.Passwords;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Unit;
import vn.sovang.unit.Units;

/** One account for each kind of user; all names are invented. */
@ApplicationScoped
public class DemoAccounts implements Chapter {

    /** The password of every demo account. */
    public static final String PASSWORD = "SoVang-2026!";

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);

    /** Username, name, position, unit (empty: none), roles. */
    private record Demo(String username, String name, String position, String unit, List<Role> roles) {}

    private static final List<Demo> ALL = List.of(
            new Demo("admin", "Lý Minh Tuấn", "Quản trị hệ thống", "Sở Nội vụ", List.of(Role.ADMIN)),
            new Demo(
                    "chuyenvien",
                    "Nông Thị Ánh",
                    "Chuyên viên Ban Thi đua – Khen thưởng",
                    "Sở Nội vụ",
                    List.of(Role.DEPARTMENT)),
            new Demo(
                    "chuyenvien2",
                    "Hoàng Văn Dũng",
                    "Chuyên viên Ban Thi đua – Khen thưởng",
                    "Sở Nội vụ",
                    List.of(Role.DEPARTMENT)),
            new Demo(
                    "lanhdaoso",
                    "Bế Thanh Hải",
                    "Giám đốc Sở Nội vụ, Phó Chủ tịch thường trực Hội đồng",
                    "Sở Nội vụ",
                    List.of(Role.DEPARTMENT_HEAD, Role.COUNCIL)),
            new Demo(
                    "vpubnd",
                    "Đàm Thu Hương",
                    "Chuyên viên Văn phòng UBND tỉnh",
                    "Văn phòng UBND tỉnh",
                    List.of(Role.OFFICE)),
            new Demo(
                    "lanhdao",
                    "Lã Quốc Bình",
                    "Phó Chủ tịch UBND tỉnh",
                    "Ủy ban nhân dân tỉnh Cao Bằng",
                    List.of(Role.LEADER, Role.COUNCIL)),
            new Demo(
                    "hoidong1",
                    "Triệu Thị Mai",
                    "Thành viên Hội đồng",
                    "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
                    List.of(Role.COUNCIL)),
            new Demo(
                    "hoidong2",
                    "Đinh Ngọc Sơn",
                    "Thành viên Hội đồng",
                    "Liên đoàn Lao động tỉnh",
                    List.of(Role.COUNCIL)),
            new Demo("hoidong3", "Mã Thị Yến", "Thành viên Hội đồng", "Sở Tài chính", List.of(Role.COUNCIL)),
            new Demo("giamsat", "Phan Đức Long", "Giám sát nhật ký", "Thanh tra tỉnh", List.of(Role.AUDITOR)),
            head("bannoichinh", "Vương Quốc Khánh", "Trưởng Ban", "Ban Nội chính Tỉnh ủy"),
            officer("bannoichinh.canbo", "Lục Thị Hoa", "Ban Nội chính Tỉnh ủy"),
            head("bantochuc", "Nguyễn Hữu Phước", "Trưởng Ban", "Ban Tổ chức Tỉnh ủy"),
            officer("bantochuc.canbo", "Nông Văn Kiên", "Ban Tổ chức Tỉnh ủy"),
            head("bantuyengiao", "Hoàng Thị Lan", "Trưởng Ban", "Ban Tuyên giáo và Dân vận Tỉnh ủy"),
            officer("bantuyengiao.canbo", "Bế Thị Nga", "Ban Tuyên giáo và Dân vận Tỉnh ủy"),
            head("ubkiemtra", "Đặng Văn Thành", "Chủ nhiệm", "Ủy ban Kiểm tra Tỉnh ủy"),
            officer("ubkiemtra.canbo", "Trần Thị Quyên", "Ủy ban Kiểm tra Tỉnh ủy"),
            head("vanphong", "Lương Đình Trọng", "Chánh Văn phòng", "Văn phòng Tỉnh ủy"),
            officer("vanphong.canbo", "Ma Thị Thủy", "Văn phòng Tỉnh ủy"),
            head("canyen", "Dương Văn Sáu", "Chủ tịch UBND xã", "Ủy ban nhân dân xã Cần Yên"),
            officer("canyen.canbo", "Lầu Thị Sinh", "Ủy ban nhân dân xã Cần Yên"),
            head("congan", "Phạm Quang Vinh", "Phó Giám đốc Công an tỉnh", "Công an tỉnh"),
            new Demo(
                    "khach.sonla",
                    "Quàng Thị Hương",
                    "Chuyên viên Ban Thi đua – Khen thưởng tỉnh Sơn La",
                    "Ủy ban nhân dân tỉnh Sơn La",
                    List.of(Role.GUEST)));

    private final Accounts accounts;
    private final Units units;
    private final Passwords passwords;
    private final AppClock clock;

    DemoAccounts(Accounts accounts, Units units, Passwords passwords, AppClock clock) {
        this.accounts = accounts;
        this.units = units;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Names of the accounts with what they are, for the start message. */
    public static List<String> list() {
        return ALL.stream()
                .map(d -> String.format("%-20s %s (%s)", d.username(), d.position(), d.unit()))
                .toList();
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "demo-accounts";
    }

    @Override
    public boolean isGround() {
        return true;
    }

    @Override
    public void write() {
        // One hash for all: they share the password, and hashing it for each of them would only delay the first start.
        String hash = passwords.hash(PASSWORD);
        for (Demo demo : ALL) {
            Unit unit = units.named(demo.unit());
            UUID unitId = unit.id();
            Account account =
                    Account.open(demo.username(), demo.name(), demo.position(), unitId, hash, clock.instant());
            for (Role role : demo.roles()) {
                boolean ofUnit = role == Role.UNIT_HEAD || role == Role.UNIT_OFFICER || role == Role.GUEST;
                account.grant(role, ofUnit ? unitId : null, FROM);
            }
            accounts.persist(account);
        }
        accounts.flush();
    }

    private static Demo head(String username, String name, String position, String unit) {
        return new Demo(username, name, position, unit, List.of(Role.UNIT_HEAD));
    }

    private static Demo officer(String username, String name, String unit) {
        return new Demo(username, name, "Cán bộ thi đua, khen thưởng", unit, List.of(Role.UNIT_OFFICER));
    }
}
