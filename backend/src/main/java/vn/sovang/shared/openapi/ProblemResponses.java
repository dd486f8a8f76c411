package vn.sovang.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds the refusals every operation may answer with, so that no resource has to repeat them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    /** Sorted, so that the written interface is the same at every build. */
    private static final SortedMap<String, String> REFUSALS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "Malformed request"),
            Map.entry("401", "Not signed in"),
            Map.entry("403", "Not allowed"),
            Map.entry("404", "Absent, or outside the actor's scope"),
            Map.entry("409", "The state does not allow it, or it is already there"),
            Map.entry("412", "Stale version"),
            Map.entry("413", "Too large"),
            Map.entry("415", "Kind of content not taken"),
            Map.entry("422", "Invalid"),
            Map.entry("428", "Version missing"),
            Map.entry("429", "Too often"),
            Map.entry("500", "Internal error")));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (PathItem path : api.getPaths().getPathItems().values()) {
            path.getOperations().values().forEach(ProblemResponses::complete);
        }
    }

    private static void complete(Operation operation) {
        REFUSALS.forEach((status, words) -> {
            // The token address answers some refusals in its own form; what the framework puts there has none.
            APIResponse own = operation.getResponses().getAPIResponse(status);
            if (own == null || own.getContent() == null) {
                operation.getResponses().addAPIResponse(status, refusal(words));
            }
        });
    }

    private static APIResponse refusal(String words) {
        return OASFactory.createAPIResponse()
                .description(words)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }
}
