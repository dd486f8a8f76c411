package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.Units;
import vn.sovang.unit.reorganisation.NewReorganisation;
import vn.sovang.unit.reorganisation.ReorganisationKind;
import vn.sovang.unit.reorganisation.ReorganisationRecording;

/**
 * The reorganisation of 2025: departments merged in spring, the district level ended on 1 July. Which units followed
 * which is as it was; numbers and days of the decisions are invented.
 */
@ApplicationScoped
class ReorganisationsChapter implements Chapter {

    static final LocalDate DEPARTMENTS = LocalDate.of(2025, 3, 1);
    static final LocalDate PARTY_BODIES = LocalDate.of(2025, 2, 3);
    static final LocalDate DISTRICTS = LocalDate.of(2025, 7, 1);

    private static final String SAMPLE = "Số và ngày quyết định là dữ liệu mẫu.";
    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh Cao Bằng";

    private final ReorganisationRecording reorganisations;
    private final Units units;
    private final SampleActors people;
    private final AppClock clock;

    ReorganisationsChapter(ReorganisationRecording reorganisations, Units units, SampleActors people, AppClock clock) {
        this.reorganisations = reorganisations;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String name() {
        return "reorganisations-2025";
    }

    @Override
    public void write() {
        former();
        if (clock.today().isBefore(DISTRICTS)) {
            return;
        }
        people.at(
                PARTY_BODIES,
                8,
                0,
                () -> merge(
                        PARTY_BODIES,
                        "1288-QĐ/TU",
                        "Ban Thường vụ Tỉnh ủy Cao Bằng",
                        List.of("Ban Tuyên giáo Tỉnh ủy", "Ban Dân vận Tỉnh ủy"),
                        "Ban Tuyên giáo và Dân vận Tỉnh ủy"));
        people.at(DEPARTMENTS, 8, 0, this::departments);
        people.at(DISTRICTS, 8, 0, this::districts);
    }

    /** Units that ended in 2025; they stand behind those of today in every list. */
    private void former() {
        int place = 1000;
        for (String[] line : new String[][] {
            {"Sở Kế hoạch và Đầu tư", "Sở KH&ĐT"},
            {"Sở Tài nguyên và Môi trường", "Sở TN&MT"},
            {"Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT"},
            {"Sở Giao thông vận tải", "Sở GTVT"},
            {"Sở Thông tin và Truyền thông", "Sở TT&TT"}
        }) {
            former(line[0], UnitKind.DEPARTMENT, COMMITTEE, List.of(line[1]), ++place);
        }
        former("Ban Tuyên giáo Tỉnh ủy", UnitKind.PARTY_BODY, "Tỉnh ủy Cao Bằng", List.of(), ++place);
        former("Ban Dân vận Tỉnh ủy", UnitKind.PARTY_BODY, "Tỉnh ủy Cao Bằng", List.of(), ++place);
        former(
                "Ủy ban nhân dân thành phố Cao Bằng",
                UnitKind.DISTRICT,
                COMMITTEE,
                List.of("UBND thành phố Cao Bằng", "UBND TP Cao Bằng"),
                ++place);
        for (String district : List.of("Hà Quảng", "Bảo Lạc", "Hòa An")) {
            former(
                    "Ủy ban nhân dân huyện " + district,
                    UnitKind.DISTRICT,
                    COMMITTEE,
                    List.of("UBND huyện " + district),
                    ++place);
        }
        units.flush();
    }

    private void former(String name, UnitKind kind, String parent, List<String> aliases, int place) {
        units.persist(Unit.of(name, kind, people.id(parent), aliases, null, place));
    }

    private void departments() {
        String issuer = "Hội đồng nhân dân tỉnh Cao Bằng";
        merge(DEPARTMENTS, "05/NQ-HĐND", issuer, List.of("Sở Kế hoạch và Đầu tư", "Sở Tài chính"), "Sở Tài chính");
        merge(
                DEPARTMENTS,
                "05/NQ-HĐND",
                issuer,
                List.of("Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Phát triển nông thôn"),
                "Sở Nông nghiệp và Môi trường");
        merge(DEPARTMENTS, "05/NQ-HĐND", issuer, List.of("Sở Giao thông vận tải", "Sở Xây dựng"), "Sở Xây dựng");
        merge(
                DEPARTMENTS,
                "05/NQ-HĐND",
                issuer,
                List.of("Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"),
                "Sở Khoa học và Công nghệ");
    }

    private void districts() {
        split(
                "Ủy ban nhân dân thành phố Cao Bằng",
                List.of(
                        "Ủy ban nhân dân phường Thục Phán",
                        "Ủy ban nhân dân phường Nùng Trí Cao",
                        "Ủy ban nhân dân phường Tân Giang"),
                List.of());
        split(
                "Ủy ban nhân dân huyện Hà Quảng",
                List.of("Ủy ban nhân dân xã Hà Quảng", "Ủy ban nhân dân xã Trường Hà", "Ủy ban nhân dân xã Cần Yên"),
                List.of());
        split(
                "Ủy ban nhân dân huyện Bảo Lạc",
                List.of("Ủy ban nhân dân xã Bảo Lạc"),
                List.of("xã Cốc Pàng", "xã Huy Giáp"));
        split("Ủy ban nhân dân huyện Hòa An", List.of("Ủy ban nhân dân xã Hòa An"), List.of("xã Nam Tuấn"));
    }

    private void merge(LocalDate day, String number, String issuer, List<String> from, String to) {
        record(ReorganisationKind.MERGE, day, number, issuer, from, List.of(to), List.of());
    }

    private void split(String from, List<String> to, List<String> begun) {
        record(
                ReorganisationKind.SPLIT,
                DISTRICTS,
                "1657/NQ-UBTVQH15",
                "Ủy ban Thường vụ Quốc hội",
                List.of(from),
                to,
                begun.stream()
                        .map(place -> new NewReorganisation.NewUnit(
                                "Ủy ban nhân dân " + place, UnitKind.COMMUNE, null, List.of("UBND " + place, place)))
                        .toList());
    }

    private void record(
            ReorganisationKind kind,
            LocalDate day,
            String number,
            String issuer,
            List<String> from,
            List<String> to,
            List<NewReorganisation.NewUnit> begun) {
        reorganisations.record(
                people.department(),
                new NewReorganisation(
                        kind,
                        day,
                        number,
                        day.minusDays(10),
                        issuer,
                        null,
                        SAMPLE,
                        ids(from),
                        ids(to),
                        begun,
                        null,
                        null));
    }

    private List<UUID> ids(List<String> names) {
        return names.stream().map(people::id).toList();
    }
}
