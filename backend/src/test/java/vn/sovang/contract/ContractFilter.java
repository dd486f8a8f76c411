package vn.sovang.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.net.URI;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Fails a test whose answer the written interface does not describe: operation, status, content type and body. */
public class ContractFilter implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static JsonNode document;
    private static JsonSchema whole;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification spec, FilterContext context) {
        Response response = context.next(request, spec);
        String path = URI.create(request.getURI()).getPath();
        if (path.startsWith("/api/v1/")) {
            try {
                check(request.getMethod().toLowerCase(Locale.ROOT), path, response);
            } catch (IOException e) {
                throw new AssertionError("Answer of " + path + " is not JSON", e);
            }
        }
        return response;
    }

    private static void check(String method, String path, Response response) throws IOException {
        String template = template(method, path);
        int status = response.statusCode();
        if (template == null) {
            if (status != 404 && status != 405) {
                throw new AssertionError(method + " " + path + " is not in openapi.yaml but answered " + status);
            }
            return;
        }
        String pointer = "/paths/" + escape(template) + "/" + method + "/responses/" + status;
        JsonNode described = document().at(pointer);
        if (described.isMissingNode()) {
            throw new AssertionError(
                    method + " " + template + " answered " + status + ", which openapi.yaml does not describe");
        }
        if (described.has("$ref")) {
            pointer = described.path("$ref").asText().substring(1);
            described = document().at(pointer);
        }
        JsonNode content = described.path("content");
        String type = response.contentType() == null
                ? ""
                : response.contentType().split(";")[0].trim();
        if (content.isEmpty()) {
            if (response.asByteArray().length > 0) {
                throw new AssertionError(
                        method + " " + template + " " + status + " has a body but openapi.yaml says none");
            }
            return;
        }
        if (content.path(type).isMissingNode()) {
            throw new AssertionError(method + " " + template + " " + status + " answered as '" + type + "', described: "
                    + content.fieldNames().next());
        }
        if (type.endsWith("json")) {
            Set<ValidationMessage> faults = schema(pointer + "/content/" + escape(type) + "/schema")
                    .validate(JSON.readTree(response.asByteArray()));
            if (!faults.isEmpty()) {
                throw new AssertionError(method + " " + template + " " + status + " breaks its schema: " + faults + "\n"
                        + response.asString());
            }
        }
    }

    private static String template(String method, String path) {
        String best = null;
        for (Iterator<String> it = document().path("paths").fieldNames(); it.hasNext(); ) {
            String candidate = it.next();
            String pattern = Pattern.quote(candidate).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q");
            boolean fits = path.matches(pattern)
                    && document().path("paths").path(candidate).has(method);
            // A literal path wins over one with a parameter in the same place.
            if (fits
                    && (best == null
                            || candidate.indexOf('{') < 0
                            || best.indexOf('{') >= 0 && best.indexOf('{') < candidate.indexOf('{'))) {
                best = candidate;
            }
        }
        return best;
    }

    static JsonSchema schema(String pointer) {
        return SCHEMAS.computeIfAbsent(pointer, p -> whole().getRefSchema(
                        SchemaLocation.of("urn:openapi#" + p).getFragment()));
    }

    /** The document as one schema: asked for piece by piece, each piece would keep a copy of the whole of it. */
    private static synchronized JsonSchema whole() {
        if (whole == null) {
            String text = document().toString();
            whole = JsonSchemaFactory.getInstance(
                            SpecVersion.VersionFlag.V202012,
                            b -> b.schemaLoaders(l -> l.schemas(Map.of("urn:openapi", text))))
                    .getSchema(SchemaLocation.of("urn:openapi"), CONFIG);
        }
        return whole;
    }

    private static synchronized JsonNode document() {
        if (document == null) {
            try {
                document = JSON.readTree(RestAssured.given()
                        .noFilters()
                        .get("/q/openapi?format=json")
                        .asByteArray());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return document;
    }

    private static String escape(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }
}
