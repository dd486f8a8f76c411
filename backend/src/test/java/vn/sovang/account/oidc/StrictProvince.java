package vn.sovang.account.oidc;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** An installation with a sign-in of its own and a role that needs a second factor. */
public class StrictProvince implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("sovang.second-factor.required-roles", "LEADER");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(FakeProvince.class));
    }
}
