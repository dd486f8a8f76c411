package vn.sovang.shared.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * What a request calls, told by the method that answers it and not by the address as written.
 *
 * @param name name of the operation in the written interface
 * @param address as in the written interface, for example {@code annual-plans/imports}
 * @param reads whether it is a GET
 * @param open whether it answers without a sign-in
 */
public record CalledOperation(String name, String address, boolean reads, boolean open) {

    private static final Map<Class<?>, Map<String, CalledOperation>> KNOWN = new ConcurrentHashMap<>();

    public static CalledOperation of(SimpleResourceInfo called) {
        return KNOWN.computeIfAbsent(called.getResourceClass(), c -> new ConcurrentHashMap<>())
                .computeIfAbsent(called.getMethodName(), n -> read(called.getResourceClass(), n));
    }

    private static CalledOperation read(Class<?> resource, String name) {
        Method method = Arrays.stream(resource.getMethods())
                .filter(m -> m.getName().equals(name) && !m.isBridge())
                .findFirst()
                .orElseThrow();
        String address = path(resource.getAnnotation(Path.class)) + "/" + path(method.getAnnotation(Path.class));
        return new CalledOperation(
                name,
                Arrays.stream(address.split("/")).filter(p -> !p.isEmpty()).collect(Collectors.joining("/")),
                method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(HEAD.class),
                method.isAnnotationPresent(PermitAll.class));
    }

    private static String path(Path declared) {
        return declared == null ? "" : declared.value();
    }
}
