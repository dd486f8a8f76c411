package vn.sovang.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentDifferencesTest {

    private static SentContent.Section section(String title, String... keysAndTexts) {
        List<SentContent.Line> lines = new java.util.ArrayList<>();
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            lines.add(new SentContent.Line(keysAndTexts[i], "nhãn " + keysAndTexts[i], keysAndTexts[i + 1]));
        }
        return new SentContent.Section(title, title, lines);
    }

    private static List<String> between(SentContent before, SentContent after) {
        return SentDifferences.between(before, after).stream()
                .map(d -> d.section() + "/" + d.label() + ": " + d.before().orElse("–") + " > "
                        + d.after().orElse("–"))
                .toList();
    }

    @Test
    void only_what_is_not_the_same_is_told_with_both_texts() {
        SentContent before = new SentContent(List.of(section("Giấy tờ", "BB", "số 1", "SK", "số 2")));
        SentContent after = new SentContent(List.of(section("Giấy tờ", "BB", "số 1", "SK", "số 3")));
        assertEquals(List.of("Giấy tờ/nhãn SK: số 2 > số 3"), between(before, after));
    }

    @Test
    void lines_and_whole_sections_that_came_or_went_are_told() {
        SentContent before = new SentContent(List.of(section("A", "x", "1"), section("Cũ", "y", "2")));
        SentContent after = new SentContent(List.of(section("A", "z", "3"), section("Mới", "y", "2")));
        assertEquals(
                List.of("A/nhãn z: – > 3", "A/nhãn x: 1 > –", "Mới/nhãn y: – > 2", "Cũ/nhãn y: 2 > –"),
                between(before, after));
    }

    @Test
    void the_same_dossier_has_no_differences() {
        SentContent same = new SentContent(List.of(section("A", "x", "1")));
        assertEquals(List.of(), between(same, same));
    }
}
