package vn.sovang.given;

import io.restassured.RestAssured;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.sovang.contract.ContractFilter;

/** Puts the contract check on every call of a test. */
public class ContractChecked implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        RestAssured.replaceFiltersWith(new ContractFilter());
        RestAssured.config = RestAssured.config()
                .jsonConfig(JsonConfig.jsonConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }
}
