package vn.sovang.sample;

import java.time.LocalDate;
import java.util.Random;
import vn.sovang.unit.person.PersonProfile;

/** Invented but plausible facts about people; a seed of their own keeps the names of the people what they are. */
final class SampleProfiles {

    private static final String[] HOMES = {
        "xã Cần Yên", "xã Trường Hà", "xã Hòa An", "xã Đông Khê", "phường Thục Phán", "xã Quảng Uyên", "xã Trùng Khánh"
    };
    private static final String[] PEOPLES = {"Tày", "Tày", "Nùng", "Nùng", "Kinh", "Mông", "Dao"};
    private static final String[] SUBJECTS = {"Luật", "Hành chính công", "Kế toán", "Nông nghiệp", "Công nghệ thông tin"
    };
    private static final String[] THEORIES = {"Sơ cấp", "Trung cấp", "Trung cấp", "Cao cấp"};

    private final Random random = new Random(1997);

    PersonProfile next() {
        LocalDate born = LocalDate.of(1968 + random.nextInt(30), 1, 1).plusDays(random.nextInt(365));
        String home = one(HOMES) + ", tỉnh Cao Bằng";
        boolean inTheParty = random.nextInt(5) > 0;
        return new PersonProfile(
                born.getYear(),
                born,
                home,
                random.nextInt(3) == 0 ? "phường Thục Phán, tỉnh Cao Bằng" : home,
                one(PEOPLES),
                "Không",
                "12/12",
                (random.nextInt(4) == 0 ? "Thạc sĩ " : "Cử nhân ") + one(SUBJECTS),
                inTheParty ? one(THEORIES) : null,
                inTheParty ? born.plusYears(24).plusDays(random.nextInt(2000)) : null,
                null,
                null);
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
