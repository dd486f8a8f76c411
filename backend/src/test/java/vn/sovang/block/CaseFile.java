package vn.sovang.block;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Real blocks as published papers tell of them, written as data. A unit stands by the words of the paper; where papers
 * use several words for one unit, {@code key} says that it is one; {@code unmatched} leaves it without a unit.
 */
record CaseFile(String name, Map<String, Object> content) {

    static CaseFile read(String name) {
        try (InputStream in = CaseFile.class.getResourceAsStream("/blocks/" + name + ".yaml")) {
            return new CaseFile(name, map(yaml().load(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Dates stay text: the interface speaks them as text too. */
    private static Yaml yaml() {
        DumperOptions dumper = new DumperOptions();
        LoaderOptions loader = new LoaderOptions();
        Resolver plain = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.BOOL, BOOL, "tf");
                addImplicitResolver(Tag.INT, INT, "-+0123456789");
                addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            }
        };
        return new Yaml(new SafeConstructor(loader), new Representer(dumper), dumper, loader, plain);
    }

    List<Map<String, Object>> systems() {
        return maps(content, "systems");
    }

    /** Every year anything is known of. */
    static List<Integer> years(Map<String, Object> system) {
        TreeSet<Integer> years = new TreeSet<>(yearMap(system).keySet());
        maps(system, "blocks").forEach(b -> years.addAll(yearMap(b).keySet()));
        return new ArrayList<>(years);
    }

    @SuppressWarnings("unchecked")
    static Map<Integer, Map<String, Object>> yearMap(Map<String, Object> of) {
        Object years = of.getOrDefault("years", Map.of());
        return (Map<Integer, Map<String, Object>>) years;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value == null ? new LinkedHashMap<>() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(Map<String, Object> of, String key) {
        return (List<Map<String, Object>>) of.getOrDefault(key, List.of());
    }

    static List<Object> list(Map<String, Object> of, String key) {
        Object value = of.get(key);
        return value == null ? List.of() : List.copyOf((List<?>) value);
    }
}
