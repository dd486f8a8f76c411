package vn.sovang.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;

/** Whether the check of every answer would notice a wrong one. */
@ApiTest
class ContractFilterTest {

    private static final String LIST = "/paths/~1api~1v1~1blocks/get/responses/200/content/application~1json/schema";

    @Test
    void an_answer_that_lacks_or_distorts_what_is_promised_is_noticed() throws Exception {
        ObjectMapper json = new ObjectMapper();
        var schema = ContractFilter.schema(LIST);
        assertEquals(Set.of(), schema.validate(json.readTree("{\"items\":[],\"page\":0,\"size\":20,\"total\":0}")));
        assertFalse(schema.validate(json.readTree("{}")).isEmpty());
        assertFalse(schema.validate(json.readTree("{\"items\":[],\"page\":0,\"size\":20,\"total\":\"0\"}"))
                .isEmpty());
        assertFalse(schema.validate(json.readTree("{\"items\":[{\"id\":\"x\"}],\"page\":0,\"size\":20,\"total\":1}"))
                .isEmpty());
    }
}
