package vn.sovang.unit.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNamesTest {

    private static final List<KnownName> PROVINCE = List.of(
            unit("Ủy ban nhân dân tỉnh Cao Bằng"),
            unit("Văn phòng Ủy ban nhân dân tỉnh"),
            unit("Sở Nội vụ"),
            unit("Sở Ngoại vụ"),
            unit("Sở Văn hóa, Thể thao và Du lịch"),
            unit("Sở Giáo dục và Đào tạo"),
            unit("Công an tỉnh"),
            unit("Công an xã Cần Yên"),
            unit("Bộ Chỉ huy Quân sự tỉnh"),
            unit("Bộ Chỉ huy Bộ đội Biên phòng tỉnh"),
            unit("Thuế tỉnh Cao Bằng"),
            unit("Hội đồng Thi đua - Khen thưởng tỉnh"),
            unit("Ban Nội chính Tỉnh ủy"),
            unit("Ban Tổ chức Tỉnh ủy"),
            unit("Ban Tuyên giáo và Dân vận Tỉnh ủy"),
            unit("Ủy ban Kiểm tra Tỉnh ủy"),
            unit("Văn phòng Tỉnh ủy"),
            unit("Tòa án nhân dân tỉnh"),
            unit("Viện Kiểm sát nhân dân tỉnh"),
            unit("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
            unit("Ủy ban nhân dân xã Cần Yên"),
            unit("Ủy ban nhân dân xã Thông Nông"),
            new KnownName(
                    id("Báo và Phát thanh"), "Báo và Phát thanh, truyền hình tỉnh", List.of("Báo Cao Bằng"), true),
            new KnownName(id("Sở TTTT"), "Sở Thông tin và Truyền thông", List.of(), false));

    private final WrittenNames names = new WrittenNames(PROVINCE, "Cao Bằng");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Nội vụ | Sở Nội vụ",
                "SỞ NỘI VỤ | Sở Nội vụ",
                "sở nội vụ. | Sở Nội vụ",
                "Sở Nội vụ tỉnh | Sở Nội vụ",
                "Sở Nội vụ tỉnh Cao Bằng | Sở Nội vụ",
                "Văn phòng UBND tỉnh | Văn phòng Ủy ban nhân dân tỉnh",
                "VP UBND tỉnh | Văn phòng Ủy ban nhân dân tỉnh",
                "VP. UBND | Văn phòng Ủy ban nhân dân tỉnh",
                "UBND tỉnh | Ủy ban nhân dân tỉnh Cao Bằng",
                "Uỷ ban nhân dân tỉnh | Ủy ban nhân dân tỉnh Cao Bằng",
                "Ban Nội chính Tỉnh uỷ | Ban Nội chính Tỉnh ủy",
                "Ban Nội chính Tỉnh ủy Cao Bằng | Ban Nội chính Tỉnh ủy",
                "Uỷ ban Kiểm tra Tỉnh uỷ | Ủy ban Kiểm tra Tỉnh ủy",
                "Cơ quan Ủy ban Kiểm tra Tỉnh ủy | Ủy ban Kiểm tra Tỉnh ủy",
                "UBKT Tỉnh ủy | Ủy ban Kiểm tra Tỉnh ủy",
                "Ban Tuyên giáo Tỉnh uỷ và Dân vận Tỉnh uỷ | Ban Tuyên giáo và Dân vận Tỉnh ủy",
                "Ban Tuyên giáo (Tỉnh uỷ) và Dân vận Tỉnh uỷ | Ban Tuyên giáo và Dân vận Tỉnh ủy",
                "Hội đồng TĐKT tỉnh | Hội đồng Thi đua - Khen thưởng tỉnh",
                "HĐTĐKT tỉnh | Hội đồng Thi đua - Khen thưởng tỉnh",
                "Hội đồng thi đua, khen thưởng tỉnh | Hội đồng Thi đua - Khen thưởng tỉnh",
                "Toà án nhân dân tỉnh | Tòa án nhân dân tỉnh",
                "TAND tỉnh | Tòa án nhân dân tỉnh",
                "VKSND tỉnh | Viện Kiểm sát nhân dân tỉnh",
                "CA tỉnh | Công an tỉnh",
                "Cục Thuế tỉnh | Thuế tỉnh Cao Bằng",
                "Ủy ban MTTQ Việt Nam tỉnh | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
                "Uỷ ban MTTQ tỉnh | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
                "Sở VHTTDL | Sở Văn hóa, Thể thao và Du lịch",
                "Sở GD&ĐT | Sở Giáo dục và Đào tạo",
                "UBND xã Cần Yên | Ủy ban nhân dân xã Cần Yên",
                "Báo Cao Bằng | Báo và Phát thanh, truyền hình tỉnh"
            })
    void a_spelling_variant_resolves(String written, String official) {
        Resolution resolution = names.resolve(written);
        assertEquals(Certainty.RESOLVED, resolution.certainty(), () -> resolution.toString());
        assertEquals(official, resolution.candidates().get(0).name());
        assertEquals(
                resolution.candidates().get(0).unitId(), resolution.unitId().orElseThrow());
    }

    @Test
    void an_abbreviation_with_several_readings_resolves_to_the_only_known_one_and_is_marked() {
        Resolution border = names.resolve("BCH Bộ đội Biên phòng tỉnh");
        assertEquals(Certainty.RESOLVED, border.certainty());
        assertEquals(
                "Bộ Chỉ huy Bộ đội Biên phòng tỉnh", border.candidates().get(0).name());
        assertTrue(border.ambiguousAbbreviation());
        assertFalse(names.resolve("Văn phòng UBND tỉnh").ambiguousAbbreviation());
    }

    @Test
    void an_abbreviation_that_fits_two_known_units_is_asked() {
        WrittenNames both = new WrittenNames(
                List.of(unit("Bộ Chỉ huy Quân sự xã Cần Yên"), unit("Ban Chỉ huy Quân sự xã Cần Yên")), "Cao Bằng");
        Resolution resolution = both.resolve("BCH Quân sự xã Cần Yên");
        assertEquals(Certainty.AMBIGUOUS, resolution.certainty());
        assertEquals(2, resolution.candidates().size());
    }

    @Nested
    class NeverMergesSilently {

        @Test
        void a_word_that_differs_is_another_unit() {
            WrittenNames withoutHome = new WrittenNames(List.of(unit("Sở Ngoại vụ")), "Cao Bằng");
            Resolution resolution = withoutHome.resolve("Sở Nội vụ");
            assertEquals(Certainty.UNKNOWN, resolution.certainty());
            assertTrue(resolution.unitId().isEmpty());
        }

        @Test
        void another_commune_is_another_unit() {
            Resolution resolution = names.resolve("UBND xã Cần Nông");
            assertTrue(resolution.unitId().isEmpty());
        }

        @Test
        void the_same_department_of_another_province_is_another_unit() {
            assertTrue(names.resolve("Sở Nội vụ tỉnh Sơn La").unitId().isEmpty());
        }

        @ParameterizedTest
        @ValueSource(strings = {"So Noi vu", "so noi vu", "Sở Noi vụ", "Sở Nôi vụ"})
        void missing_accents_find_a_candidate_and_ask(String written) {
            Resolution resolution = names.resolve(written);
            assertEquals(Certainty.AMBIGUOUS, resolution.certainty());
            assertEquals("Sở Nội vụ", resolution.candidates().get(0).name());
        }

        @ParameterizedTest
        @ValueSource(strings = {"UBND", "Công an", "Văn phòng", "Ủy ban nhân dân"})
        void a_name_that_lacks_its_place_is_not_certain(String written) {
            assertTrue(names.resolve(written).unitId().isEmpty());
        }

        @Test
        void a_name_without_its_committee_is_asked() {
            Resolution resolution = names.resolve("Ban Nội chính");
            assertEquals(Certainty.AMBIGUOUS, resolution.certainty());
            assertEquals("Ban Nội chính Tỉnh ủy", resolution.candidates().get(0).name());
        }

        @Test
        void a_dissolved_unit_is_offered_not_chosen() {
            Resolution resolution = names.resolve("Sở Thông tin và Truyền thông");
            assertEquals(Certainty.AMBIGUOUS, resolution.certainty());
            assertFalse(resolution.candidates().get(0).active());
        }

        @Test
        void two_units_of_one_name_are_asked() {
            KnownName first = new KnownName(UUID.randomUUID(), "Trường Tiểu học Hợp Giang", List.of(), true);
            KnownName second = new KnownName(UUID.randomUUID(), "Trường Tiểu học Hợp Giang", List.of(), true);
            Resolution resolution =
                    new WrittenNames(List.of(first, second), "Cao Bằng").resolve("Trường tiểu học Hợp Giang");
            assertEquals(Certainty.AMBIGUOUS, resolution.certainty());
            assertEquals(2, resolution.candidates().size());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "...", "Công ty TNHH Hoàng Gia Phát"})
        void a_stranger_stays_unknown(String written) {
            Resolution resolution = names.resolve(written);
            assertEquals(Certainty.UNKNOWN, resolution.certainty());
            assertTrue(resolution.unitId().isEmpty());
        }
    }

    private static KnownName unit(String name) {
        return new KnownName(id(name), name, List.of(), true);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
