package vn.sovang.catalogue;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.sovang.catalogue.Award.Authorisation.ALLOWED;
import static vn.sovang.catalogue.Award.Authorisation.REFUSED;
import static vn.sovang.catalogue.Award.Authorisation.UNCONFIRMED;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;

@ApiTest
class AwardCatalogueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @Inject
    AwardCatalogue catalogue;

    @Test
    void everybody_reads_it_with_what_is_not_confirmed_marked() {
        As.user("canyen.canbo")
                .get("/award-catalogue")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("CO_TINH", "BK_TINH", "CSTD_TQ", "GDVH", "HY_TNXP", "KNC_BT", "GK_XA"))
                .body("items.find { it.code == 'CO_TINH' }.authorities[0].confirmed", equalTo(true))
                .body("items.find { it.code == 'TTLDXS' }.authorities[0].confirmed", equalTo(false))
                .body("items.find { it.code == 'CO_TINH' }.documents.find { it.code == 'BB' }.confirmed", equalTo(true))
                .body(
                        "items.find { it.code == 'CO_TINH' }.documents.find { it.code == 'PHIEU' }.confirmed",
                        equalTo(false));
    }

    @Test
    void only_confirmed_rows_refuse() {
        assertEquals(ALLOWED, may("BK_TINH", DecisionMaker.CT_UBND_TINH, DAY));
        assertEquals(UNCONFIRMED, may("TTLDXS", DecisionMaker.CT_UBND_TINH, DAY));
        assertEquals(REFUSED, may("GK_XA", DecisionMaker.CT_UBND_TINH, DAY));
        assertEquals(UNCONFIRMED, may("THON_VH", DecisionMaker.CT_UBND_XA, DAY));
        assertEquals(UNCONFIRMED, may("CO_CP", DecisionMaker.CT_UBND_TINH, DAY));
        assertEquals(UNCONFIRMED, may("BK_TINH", DecisionMaker.CT_UBND_TINH, LocalDate.of(2025, 6, 30)));
    }

    private Award.Authorisation may(String award, DecisionMaker maker, LocalDate day) {
        return catalogue.get(award).mayBeDecidedBy(maker, day);
    }
}
