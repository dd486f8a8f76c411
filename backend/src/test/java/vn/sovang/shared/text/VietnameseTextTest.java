package vn.sovang.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {

    @ParameterizedTest
    @CsvSource({
        "Tỉnh uỷ,Tỉnh ủy",
        "Uỷ ban,Ủy ban",
        "UỶ BAN,ỦY BAN",
        "Toà án,Tòa án",
        "hoà bình,hòa bình",
        "khoẻ,khỏe",
        "thuỷ lợi,thủy lợi",
        "tóan,toán",
        "quý,quý",
        "Quỹ,Quỹ",
        "gìn giữ,gìn giữ",
        "giá,giá",
        "quản,quản",
        "khuỷu,khuỷu",
        "ngoài,ngoài",
        "người,người",
        "thưởng,thưởng",
        "nghĩa,nghĩa",
        "của,của"
    })
    void tone_marks_go_to_one_place(String written, String placed) {
        assertEquals(placed, VietnameseText.withTonesPlaced(written));
    }

    @Test
    void decomposed_text_and_odd_blanks_become_clean() {
        assertEquals("Sở Nội vụ", VietnameseText.clean("  So\u031B\u0309\u00A0Nội\u200B \n vụ "));
    }

    @Test
    void folding_drops_every_accent_and_the_barred_d() {
        assertEquals("uy ban nhan dan tinh dak lak", VietnameseText.fold("Uỷ ban  nhân dân tỉnh Đắk Lắk"));
    }

    @Test
    void words_ignore_punctuation_and_case() {
        assertEquals(List.of("thi", "đua", "khen", "thưởng"), VietnameseText.words("Thi đua - Khen thưởng."));
    }

    @Test
    void text_typed_without_accents_is_recognised() {
        assertTrue(VietnameseText.isUnaccented("So Noi vu"));
        assertFalse(VietnameseText.isUnaccented("Sở Noi vu"));
    }

    @Test
    void nothing_is_empty_text() {
        assertEquals("", VietnameseText.clean(null));
        assertEquals("", VietnameseText.fold(null));
        assertEquals(List.of(), VietnameseText.words(null));
    }
}
