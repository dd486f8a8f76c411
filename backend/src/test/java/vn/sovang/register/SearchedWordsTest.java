package vn.sovang.register;

import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.shared.text.VietnameseText;

/** The dictionary's index by words finds just the names in which each typed word begins a word. */
@ApiTest
class SearchedWordsTest {

    @Inject
    EntityManager entities;

    private void name(String name, String unit) {
        entities.createNativeQuery("insert into register_subject (key, name, unit_name) values (:key, :name, :unit)")
                .setParameter("key", UUID.randomUUID())
                .setParameter("name", name)
                .setParameter("unit", unit)
                .executeUpdate();
    }

    private List<?> byIndex(List<String> words) {
        return entities.createNativeQuery(
                        "select name from register_subject where register_words(search) @@ cast(:words as tsquery) order by id",
                        String.class)
                .setParameter("words", HonourNames.beginnings(words))
                .getResultList();
    }

    /** Without any index: each word looked for in each name. */
    private List<?> byReading(List<String> words) {
        return entities.createNativeQuery("""
                        select name from register_subject
                         where not exists (select 1 from unnest(cast(:words as text[])) w where search not like '% ' || w || '%')
                         order by id""", String.class)
                .setParameter("words", words.stream().map(VietnameseText::fold).toArray(String[]::new))
                .getResultList();
    }

    @Test
    @TestTransaction
    void words_find_what_reading_every_name_finds() {
        name("Hà Thị  Khuyến-Anh", "Trường THPT số 2 Khau Vài");
        name("Ông H'Đrin (bí thư)", null);
        name("漢", null);
        name("…", null);
        name("Đội 1.5 'A' & B | !c:*", "Tổ\t12");
        name("Khu" + "y".repeat(2100) + " Bảo", null);
        for (String typed : List.of(
                "khuyến",
                "k",
                "khuy",
                "thi ha",
                "hà khau",
                "h",
                "drin",
                "2 khau",
                "1 5",
                "a b c",
                "12",
                "漢",
                "bảo khuyy",
                "nguyễn",
                "sở nội")) {
            List<String> words = VietnameseText.words(typed);
            assertEquals(byReading(words), byIndex(words), typed);
        }
        assertEquals(List.of("Hà Thị  Khuyến-Anh"), byIndex(List.of("khuyến", "hà", "vài")));
        assertFalse(byIndex(List.of("khuyyy", "bảo")).isEmpty());
        assertTrue(byIndex(List.of("uyến", "hà", "vài")).isEmpty());
    }

    @Test
    void a_word_longer_than_any_name_finds_nothing() {
        As.user("canyen.canbo")
                .queryParam("q", "khuyến " + "z".repeat(2500))
                .get("/register")
                .then()
                .statusCode(200)
                .body("items", empty());
    }
}
