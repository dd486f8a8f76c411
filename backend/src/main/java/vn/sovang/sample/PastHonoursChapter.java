package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.account.ActorDirectory;
import vn.sovang.register.DeclareHonour;
import vn.sovang.register.RegisterDeclaration;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Units;

/** Honours of earlier years as the department brought them into the register; all invented. */
@ApplicationScoped
class PastHonoursChapter implements Chapter {

    private static final LocalDate BROUGHT_IN = LocalDate.of(2025, 11, 10);

    /** Unit, award, year, number, day of the decision. */
    private record Past(String unit, String award, int year, String number, LocalDate decided) {}

    private static final List<Past> ALL = List.of(
            new Past("Ban Tổ chức Tỉnh ủy", "TTLDXS", 2022, "208", LocalDate.of(2023, 2, 24)),
            new Past("Ban Tổ chức Tỉnh ủy", "BK_TINH", 2023, "231", LocalDate.of(2024, 2, 26)),
            new Past("Ban Tổ chức Tỉnh ủy", "TTLDXS", 2024, "187", LocalDate.of(2025, 2, 21)),
            new Past("Văn phòng Tỉnh ủy", "TTLDXS", 2023, "232", LocalDate.of(2024, 2, 26)),
            new Past("Văn phòng Tỉnh ủy", "TTLDXS", 2024, "188", LocalDate.of(2025, 2, 21)),
            new Past("Ban Nội chính Tỉnh ủy", "CO_TINH", 2024, "179", LocalDate.of(2025, 2, 20)),
            new Past("Ban Nội chính Tỉnh ủy", "BK_TINH", 2022, "209", LocalDate.of(2023, 2, 24)),
            new Past("Ủy ban Kiểm tra Tỉnh ủy", "CO_TINH", 2023, "226", LocalDate.of(2024, 2, 23)),
            new Past("Ban Tuyên giáo và Dân vận Tỉnh ủy", "BK_TINH", 2024, "190", LocalDate.of(2025, 2, 21)),
            new Past("Sở Nội vụ", "BK_TTG", 2023, "412", LocalDate.of(2024, 5, 14)),
            new Past("Sở Y tế", "TTLDXS", 2023, "233", LocalDate.of(2024, 2, 26)),
            new Past("Sở Y tế", "TTLDXS", 2024, "191", LocalDate.of(2025, 2, 21)),
            new Past("Sở Giáo dục và Đào tạo", "CO_TINH", 2024, "180", LocalDate.of(2025, 2, 20)),
            new Past("Sở Nông nghiệp và Môi trường", "BK_TINH", 2024, "192", LocalDate.of(2025, 2, 21)),
            new Past("Hội Liên hiệp Phụ nữ tỉnh", "BK_TINH", 2023, "235", LocalDate.of(2024, 2, 26)),
            new Past("Hội Nông dân tỉnh", "TTLDXS", 2024, "193", LocalDate.of(2025, 2, 21)),
            new Past("Ủy ban nhân dân xã Bảo Lạc", "BK_TINH", 2024, "194", LocalDate.of(2025, 2, 21)),
            new Past("Ủy ban nhân dân xã Cần Yên", "BK_TINH", 2024, "195", LocalDate.of(2025, 2, 21)),
            new Past("Sở Kế hoạch và Đầu tư", "TTLDXS", 2022, "210", LocalDate.of(2023, 2, 24)),
            new Past("Sở Kế hoạch và Đầu tư", "BK_TINH", 2023, "236", LocalDate.of(2024, 2, 26)),
            new Past("Sở Tài chính", "TTLDXS", 2023, "237", LocalDate.of(2024, 2, 26)),
            new Past("Sở Tài nguyên và Môi trường", "TTLDXS", 2023, "238", LocalDate.of(2024, 2, 26)),
            new Past("Sở Giao thông vận tải", "BK_TINH", 2022, "211", LocalDate.of(2023, 2, 24)),
            new Past("Ban Tuyên giáo Tỉnh ủy", "CO_TINH", 2022, "205", LocalDate.of(2023, 2, 22)),
            new Past("Ban Dân vận Tỉnh ủy", "TTLDXS", 2023, "239", LocalDate.of(2024, 2, 26)),
            new Past("Ủy ban nhân dân huyện Hà Quảng", "CO_TINH", 2022, "206", LocalDate.of(2023, 2, 22)),
            new Past("Ủy ban nhân dân thành phố Cao Bằng", "BK_TTG", 2021, "518", LocalDate.of(2022, 6, 10)));

    private final RegisterDeclaration register;
    private final ActorDirectory actors;
    private final Units units;
    private final AppClock clock;

    PastHonoursChapter(RegisterDeclaration register, ActorDirectory actors, Units units, AppClock clock) {
        this.register = register;
        this.actors = actors;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String name() {
        return "past-honours";
    }

    @Override
    public void write() {
        if (clock.today().isBefore(BROUGHT_IN)) {
            return;
        }
        clock.at(BROUGHT_IN.atTime(9, 0).atZone(AppClock.ZONE).toInstant(), () -> {
            Actor specialist = actors.ofAccount("chuyenvien");
            ALL.forEach(p -> register.declare(specialist, honour(p)));
        });
    }

    private DeclareHonour honour(Past past) {
        boolean prime = past.award().equals("BK_TTG");
        return new DeclareHonour(
                Optional.of(units.named(past.unit()).id()),
                Optional.empty(),
                past.award(),
                past.year(),
                "Thành tích xuất sắc trong công tác năm " + past.year(),
                past.number() + (prime ? "/QĐ-TTg" : "/QĐ-UBND"),
                past.decided(),
                prime ? "Thủ tướng Chính phủ" : "Chủ tịch UBND tỉnh Cao Bằng");
    }
}
