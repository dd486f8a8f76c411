package vn.sovang.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenUnits;

/**
 * Blocks of many provinces as published papers tell of them: entered over HTTP, archived again, and compared. Facts, raw
 * words, contradictions and what nobody knows come back as they went in.
 */
@ApiTest
class CasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    GivenUnits given;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-seeds",
                "10-cao-bang",
                "11-vinh-phuc",
                "12-dak-lak",
                "13-dong-nai",
                "14-quang-ninh",
                "15-hai-phong-thanh-hoa",
                "17-thanh-pho-ho-chi-minh",
                "18-kon-tum",
                "19-noi-chinh",
                "22-dak-lak-khoi-3",
                "24-khanh-hoa",
                "26-kien-giang",
                "27-co-quan-dang",
                "28-nganh-doc"
            })
    void a_case_is_entered_and_archived_without_loss(String name) throws JsonProcessingException {
        CaseFile file = CaseFile.read(name);
        CaseUnits units = new CaseUnits(given);
        int compared = 0;
        for (Map<String, Object> system : file.systems()) {
            String suffix = " " + UUID.randomUUID();
            String id = new CaseEntry(units, suffix).enter(system);
            CaseForm form = new CaseForm(units, suffix);
            for (int year : CaseFile.years(system)) {
                JsonPath archive = archive(id, year);
                assertEquals(
                        text(form.told(system, year)),
                        text(form.archived(archive.getMap("$"))),
                        system.get("name") + " " + year);
                compared++;
            }
            visible(system, id);
        }
        assertTrue(compared > 0);
    }

    /** What the case says a reader must be told: contradictions, gaps, counts that do not fit. */
    private static void visible(Map<String, Object> system, String id) {
        for (Map<String, Object> told : CaseFile.maps(system, "visible")) {
            JsonPath archive = archive(id, (Integer) told.get("year"));
            List<String> warnings = told.get("block") == null
                    ? archive.getList("warnings")
                    : archive.param("name", told.get("block"))
                            .getList("blocks.find { it.block.name == name }.warnings");
            assertTrue(
                    warnings.stream().anyMatch(w -> w.contains((String) told.get("words"))),
                    told + " is not among " + warnings);
        }
    }

    private static JsonPath archive(String system, int year) {
        return As.user("chuyenvien")
                .get("/block-systems/" + system + "/years/" + year + "/export")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String text(Map<String, Object> form) throws JsonProcessingException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(form);
    }
}
