package vn.sovang.shared.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenFiguresTest {

    /** Every single figure of the block conferences of 2025 and 2024 and of the city's five-year report. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // block conference for 2025
                "5 cơ quan, đơn vị | 5 | cơ quan | EXACT | 5 cơ quan",
                "100% đơn vị thành viên | 100 | % | EXACT | 100%",
                "25 tập thể, cá nhân | 25 | tập thể, cá nhân | EXACT | 25 tập thể, cá nhân",
                "10 tập thể, cá nhân | 10 | tập thể, cá nhân | EXACT | 10 tập thể, cá nhân",
                "50 tập thể, cá nhân | 50 | tập thể, cá nhân | EXACT | 50 tập thể, cá nhân",
                "100 tập thể, cá nhân | 100 | tập thể, cá nhân | EXACT | 100 tập thể, cá nhân",
                "trị giá 30 triệu đồng | 30000000 | đồng | EXACT | 30 triệu đồng",
                "1 đơn vị: Văn phòng Tỉnh uỷ | 1 | đơn vị | EXACT | 1 đơn vị",
                "chính quyền địa phương 02 cấp | 2 | cấp | EXACT | 02 cấp",
                // block conference for 2024
                "52 điểm cầu | 52 | điểm cầu | EXACT | 52 điểm cầu",
                "với 2.048 đại biểu tham dự | 2048 | đại biểu | EXACT | 2.048 đại biểu",
                "hơn 01 năm | 1 | năm | MORE_THAN | hơn 01 năm",
                "847 mô hình, gương điển hình | 847 | mô hình, gương điển hình | EXACT | 847 mô hình, gương điển hình",
                "791 mô hình tập thể | 791 | mô hình tập thể | EXACT | 791 mô hình tập thể",
                "56 mô hình cá nhân | 56 | mô hình cá nhân | EXACT | 56 mô hình cá nhân",
                "kết nạp được 923 đảng viên | 923 | đảng viên | EXACT | 923 đảng viên",
                "lên 37.735 đồng chí | 37735 | đồng chí | EXACT | 37.735 đồng chí",
                "12 vụ việc phức tạp | 12 | vụ việc | EXACT | 12 vụ việc",
                "vượt 240% | 240 | % | EXACT | 240%",
                "15 vụ án, vụ việc tham nhũng | 15 | vụ án, vụ việc | EXACT | 15 vụ án, vụ việc",
                "vượt 150% | 150 | % | EXACT | 150%",
                "09 vụ án, vụ việc | 9 | vụ án, vụ việc | EXACT | 09 vụ án, vụ việc",
                "240 % | 240 | % | EXACT | 240 %",
                // five-year report
                "10.762,8 ha | 10762.8 | ha | EXACT | 10.762,8 ha",
                "84.421 nhân khẩu | 84421 | nhân khẩu | EXACT | 84.421 nhân khẩu",
                "11 đơn vị hành chính | 11 | đơn vị hành chính | EXACT | 11 đơn vị hành chính",
                "8 phường | 8 | phường | EXACT | 8 phường",
                "03 xã | 3 | xã | EXACT | 03 xã",
                "118 tổ, xóm | 118 | tổ, xóm | EXACT | 118 tổ, xóm",
                "06 tổ chức đoàn thể | 6 | tổ chức đoàn thể | EXACT | 06 tổ chức đoàn thể",
                "19 phòng, ban chuyên môn | 19 | phòng, ban chuyên môn | EXACT | 19 phòng, ban chuyên môn",
                "88 người | 88 | người | EXACT | 88 người",
                "989 người | 989 | người | EXACT | 989 người",
                "67 Chi, Đảng bộ trực thuộc | 67 | Chi, Đảng bộ | EXACT | 67 Chi, Đảng bộ",
                "với hơn 7.300 Đảng viên | 7300 | đảng viên | MORE_THAN | hơn 7.300 Đảng viên",
                "16 phong trào thi đua | 16 | phong trào | EXACT | 16 phong trào",
                "520 năm | 520 | năm | EXACT | 520 năm",
                "69 năm | 69 | năm | EXACT | 69 năm",
                "gần 45 tỷ đồng | 45000000000 | đồng | NEARLY | gần 45 tỷ đồng",
                "đạt 36 triệu đồng/người/năm | 36000000 | đồng/người/năm | EXACT | 36 triệu đồng/người/năm",
                "ủng hộ 110.000.000 cho... | 110000000 | - | EXACT | 110.000.000",
                "ủng hộ 1 tỷ đồng | 1000000000 | đồng | EXACT | 1 tỷ đồng",
                "hiến 193m2 đất | 193 | m² | EXACT | 193m2",
                "193 m² | 193 | m² | EXACT | 193 m²",
                "trị giá trên 400 triệu.... | 400000000 | - | MORE_THAN | trên 400 triệu",
                "đường 58m | 58 | m | EXACT | 58m",
                "46 tập thể | 46 | tập thể | EXACT | 46 tập thể",
                "04 cá nhân | 4 | cá nhân | EXACT | 04 cá nhân",
                "17 hộ nghèo | 17 | hộ nghèo | EXACT | 17 hộ nghèo",
                "15 nhà | 15 | nhà | EXACT | 15 nhà",
                "hơn 986 triệu đồng | 986000000 | đồng | MORE_THAN | hơn 986 triệu đồng",
                "hơn 749 triệu đồng | 749000000 | đồng | MORE_THAN | hơn 749 triệu đồng",
                "41 nhà | 41 | nhà | EXACT | 41 nhà",
                "vượt kế hoạch 24 nhà | 24 | nhà | EXACT | 24 nhà",
                "09 cuộc giao lưu | 9 | cuộc | EXACT | 09 cuộc",
                "khoảng 100 tin, bài, phóng sự | 100 | tin, bài, phóng sự | ABOUT | khoảng 100 tin, bài, phóng sự",
                "hơn 40 gương điển hình | 40 | gương điển hình | MORE_THAN | hơn 40 gương điển hình",
                "bình quân từ 60% trở lên | 60 | % | AT_LEAST | từ 60% trở lên",
                "gồm 14 thành viên | 14 | thành viên | EXACT | 14 thành viên",
                "01 công chức, viên chức | 1 | công chức, viên chức | EXACT | 01 công chức, viên chức",
                "04 phong trào | 4 | phong trào | EXACT | 04 phong trào",
                // results of other blocks
                "3.761 đơn vị máu | 3761 | đơn vị máu | EXACT | 3.761 đơn vị máu",
                "33.016 lượt người | 33016 | lượt người | EXACT | 33.016 lượt người",
                "hơn 845 lượt đối tượng | 845 | lượt đối tượng | MORE_THAN | hơn 845 lượt đối tượng",
                "trên 10 nghìn ngày công | 10000 | ngày công | MORE_THAN | trên 10 nghìn ngày công",
                "gần 23 nghìn m2 | 23000 | m² | NEARLY | gần 23 nghìn m2",
                "3,1 tỉ đồng | 3100000000 | đồng | EXACT | 3,1 tỉ đồng",
                "20,4 tỷ đồng | 20400000000 | đồng | EXACT | 20,4 tỷ đồng",
                "159.880 m² | 159880 | m² | EXACT | 159.880 m²",
                "770 ha | 770 | ha | EXACT | 770 ha"
            })
    void a_figure_of_the_papers(String text, String value, String unit, Qualifier qualifier, String raw) {
        FigureReadings read = WrittenFigures.read(text);
        assertEquals(List.of(new FigureReading(value, unit, qualifier, raw, null, null)), read.readings());
        assertFalse(read.ambiguous());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2,5 | 2.5 | - | EXACT",
                "2.5 tỷ đồng | 2500000000 | đồng | EXACT",
                "1.234.567,5 đồng | 1234567.5 | đồng | EXACT",
                "1,234,567 đồng | 1234567 | đồng | EXACT",
                "1,234.5 ha | 1234.5 | ha | EXACT",
                "5 000 000 đồng | 5000000 | đồng | EXACT",
                "1 tỷ 250 triệu đồng | 1250000000 | đồng | EXACT",
                "3 triệu rưỡi | 3500000 | - | EXACT",
                "986 tr.đ | 986000000 | đồng | EXACT",
                "986 trđ | 986000000 | đồng | EXACT",
                "12 nghìn tỷ đồng | 12000000000000 | đồng | EXACT",
                "50 ngàn đồng | 50000 | đồng | EXACT",
                "2.254,5 tỷ đồng | 2254500000000 | đồng | EXACT",
                "2,254 tỷ đồng | 2254000000 | đồng | EXACT",
                "1.234.567 triệu đồng | 1234567000000 | đồng | EXACT",
                "≥ 95% | 95 | % | AT_LEAST",
                "≤5 vụ | 5 | vụ | AT_MOST",
                "ít nhất 30% | 30 | % | AT_LEAST",
                "không dưới 2 cuộc | 2 | cuộc | AT_LEAST",
                "không quá 3 vụ | 3 | vụ | AT_MOST",
                "tối đa 10 người | 10 | người | AT_MOST",
                "dưới 5% | 5 | % | LESS_THAN",
                "xấp xỉ 20 tấn | 20 | tấn | ABOUT",
                "10 người trở xuống | 10 | người | AT_MOST",
                "tổng số 52 điểm cầu | 52 | điểm cầu | EXACT",
                "0 | 0 | - | EXACT",
                "2026 | 2026 | - | EXACT"
            })
    void another_way_to_write(String text, String value, String unit, Qualifier qualifier) {
        FigureReadings read = WrittenFigures.read(text);
        assertEquals(1, read.readings().size(), read::toString);
        FigureReading reading = read.readings().get(0);
        assertEquals(value, reading.value());
        assertEquals(unit, reading.unit());
        assertEquals(qualifier, reading.qualifier());
        assertFalse(read.ambiguous());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hơn 2.254 tỷ đồng | 2254000000000 | 2254000000",
                "2.254 tỷ | 2254000000000 | 2254000000",
                "14.576 triệu đồng | 14576000000 | 14576000",
                "98.125% | 98125 | 98.125",
                "7,300 đảng viên | 7.3 | 7300",
                "986,000 đồng | 986 | 986000"
            })
    void two_possible_readings_are_both_given(String text, String first, String second) {
        FigureReadings read = WrittenFigures.read(text);
        assertTrue(read.ambiguous());
        assertEquals(
                List.of(first, second),
                read.readings().stream().map(FigureReading::value).toList());
        assertEquals(text, read.readings().get(0).raw());
        assertEquals(text, read.readings().get(1).raw());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6/6 thành viên | 6 | 6 | thành viên",
                "11/11 UBND xã, phường | 11 | 11 | UBND xã, phường",
                "4/5 đơn vị đã ký | 4 | 5 | đơn vị"
            })
    void a_fraction_keeps_its_denominator(String text, String value, String outOf, String unit) {
        FigureReading reading = WrittenFigures.read(text).readings().get(0);
        assertEquals(value, reading.value());
        assertEquals(outOf, reading.outOf());
        assertEquals(unit, reading.unit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "từ 5 đến 10 triệu đồng | 5000000 | 10000000 | đồng",
                "10 - 15% | 10 | 15 | %",
                "900 triệu đến 1 tỷ đồng | 900000000 | 1000000000 | đồng"
            })
    void a_range_has_two_ends(String text, String from, String to, String unit) {
        FigureReadings read = WrittenFigures.read(text);
        assertEquals(List.of(new FigureReading(from, unit, Qualifier.BETWEEN, text, null, to)), read.readings());
    }

    @Test
    void several_figures_keep_their_own_units_and_words() {
        FigureReadings read =
                WrittenFigures.read("khen thưởng 19 tập thể, 22 cá nhân và 03 hộ gia đình; hơn 2 tỷ đồng");
        assertEquals(
                List.of("19 tập thể", "22 cá nhân", "03 hộ gia đình", "hơn 2 tỷ đồng"),
                read.readings().stream().map(FigureReading::raw).toList());
        assertEquals(
                List.of("19", "22", "3", "2000000000"),
                read.readings().stream().map(FigureReading::value).toList());
        assertFalse(read.ambiguous());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "không có số liệu",
                "ngày 09/5/2016",
                "Chỉ thị số 06-CT/TU",
                "Kế hoạch 157/KH-UBND",
                "giai đoạn 2016 - 2020",
                "trong năm 2019",
                "Khối thi đua số 5",
                "lần thứ 14",
                "tháng 6/2020"
            })
    void dates_and_document_numbers_are_no_figures(String text) {
        assertEquals(List.of(), WrittenFigures.read(text).readings());
    }

    @Test
    void an_endless_run_of_digits_is_no_figure() {
        assertEquals(
                List.of(), WrittenFigures.read("9".repeat(100_000) + " đồng").readings());
        assertEquals(List.of(), WrittenFigures.read("1.234".repeat(20_000)).readings());
    }

    @Test
    void no_text_has_no_figure() {
        assertEquals(List.of(), WrittenFigures.read(null).readings());
        assertNull(WrittenFigures.read("110.000.000").readings().get(0).unit());
    }

    @Test
    void a_hyphen_at_a_numeral_is_a_minus_or_the_mark_of_a_list_and_is_asked_about() {
        for (String text : List.of("-2,5%", "–2,5%", "tăng trưởng -2,5%", "(-2,5%)")) {
            FigureReadings read = WrittenFigures.read(text);
            assertTrue(read.ambiguous(), text);
            assertEquals(
                    List.of("-2.5", "2.5"),
                    read.readings().stream().map(FigureReading::value).toList(),
                    text);
            assertEquals(
                    1,
                    read.readings().stream().map(FigureReading::raw).distinct().count());
            assertTrue(read.readings().get(0).raw().contains("2,5%"), text);
        }
    }

    @Test
    void the_sign_of_mathematics_is_a_minus_and_a_dash_with_a_blank_is_none() {
        assertEquals(
                "-2.5", WrittenFigures.read("\u22122,5 %").readings().get(0).value());
        assertEquals(
                "-2.5", WrittenFigures.read("\u2212 2,5 %").readings().get(0).value());
        for (String text :
                List.of("- 5 nhà", "5 - 7 nhà", "5-7 nhà", "2024-2025: 5 nhà", "-0 nhà", "COVID-19: 5 nhà")) {
            FigureReadings read = WrittenFigures.read(text);
            assertFalse(read.ambiguous(), text);
            assertFalse(read.readings().get(0).value().startsWith("-"), text);
        }
    }
}
