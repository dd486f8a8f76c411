package vn.sovang.given;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Real cases as published papers tell of them, written as data. Dates stay text, as the interface speaks them. */
public final class CaseText {

    private CaseText() {}

    public static Map<String, Object> read(String resource) {
        DumperOptions dumper = new DumperOptions();
        Resolver plain = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.BOOL, BOOL, "tf");
                addImplicitResolver(Tag.INT, INT, "-+0123456789");
                addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            }
        };
        LoaderOptions loader = new LoaderOptions();
        Yaml yaml = new Yaml(new SafeConstructor(loader), new Representer(dumper), dumper, loader, plain);
        try (InputStream in = CaseText.class.getResourceAsStream(resource)) {
            return map(yaml.load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> map(Object value) {
        return value == null ? new LinkedHashMap<>() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> maps(Map<String, Object> of, String key) {
        return (List<Map<String, Object>>) of.getOrDefault(key, List.of());
    }

    public static List<?> list(Map<String, Object> of, String key) {
        Object value = of.get(key);
        return value == null ? List.of() : (List<?>) value;
    }
}
