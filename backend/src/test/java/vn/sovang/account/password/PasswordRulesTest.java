package vn.sovang.account.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final CommonPasswords COMMON = new CommonPasswords();
    private static final PasswordRules RULES = new PasswordRules(COMMON, 12);
    private static final List<String> NOBODY = List.of();

    private static String fault(String password, String... context) {
        return RULES.faultOf(password, List.of(context)).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mưa rơi trên nương ngô",
                "correct horse battery staple",
                "xe máy ăn cơm lúc 3 giờ",
                "密码是很长的一句话没人知道",
                "🐃🐃🌾🌧️🏔️🎋🐓🍚🛖🧺🪕🐝",
                "tkgv4-mx0q-9d2z"
            })
    void any_long_sentence_in_any_letters_may_be_used(String password) {
        assertEquals(Optional.empty(), RULES.faultOf(password, NOBODY));
    }

    @Test
    void length_counts_characters_as_people_see_them_written_whole() {
        String decomposed = "o\u0302\u0309".repeat(11);
        assertTrue(fault(decomposed).contains("mới có 11"), "a letter with its marks is one character");
        assertTrue(fault("mưa rơi núi").contains("ít nhất 12"));
        assertTrue(fault("a b".repeat(100)).contains("dài quá 256"));
        assertEquals("", fault("nương ngô mưa rơi ".repeat(14)));
    }

    @Test
    void no_setting_makes_it_shorter_than_eight() {
        assertEquals(8, new PasswordRules(COMMON, 4).shortest());
        assertEquals(14, new PasswordRules(COMMON, 14).shortest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Matkhau@2026!",
                "mật khẩu 2026",
                "anhyeuem123456",
                "Iloveyou-2026",
                "CHUYENVIEN2026",
                "1234matkhau5678",
                "thidua@@@2026"
            })
    void common_passwords_are_refused_with_accents_figures_and_signs_around_them(String password) {
        assertTrue(fault(password).contains("danh sách"), password + ": " + fault(password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "qwertyuiopas",
                "zyxwvutsrqponm",
                "............",
                "98765432109876543210"
            })
    void runs_and_repetitions_are_refused(String password) {
        assertTrue(fault(password).contains("lặp lại"), password + ": " + fault(password));
    }

    @Test
    void words_others_know_are_no_secret_unless_enough_else_is_there() {
        assertTrue(fault("bantochuc-2026", "bantochuc").contains("dựa vào tên"));
        assertTrue(fault("Nguyễn Hữu Phước", "Nguyễn Hữu Phước").contains("dựa vào tên"));
        assertTrue(fault("nguyenhuuphuoc99", "Nguyễn Hữu Phước").contains("dựa vào tên"));
        assertTrue(fault("SoVang sovang 1").contains("dựa vào tên"));
        assertEquals("", fault("nguyễn trồng ngô trên núi", "Nguyễn Hữu Phước", "Nguyễn"));
    }
}
