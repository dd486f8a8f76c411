package vn.sovang.shared.problem;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Places of a list with nothing in them. Whoever reads a list of things counts on things; a text or a number left blank
 * is each feature's own to judge.
 */
final class Gaps {

    private Gaps() {}

    static List<Problem.FieldError> in(Object body) {
        List<Problem.FieldError> gaps = new ArrayList<>();
        look(body, body.getClass(), "", gaps);
        return gaps;
    }

    private static void look(Object value, Type type, String at, List<Problem.FieldError> gaps) {
        if (value instanceof Optional<?> some) {
            some.ifPresent(v -> look(v, inner(type), at, gaps));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, v) -> look(v, inner(type), at + "/" + key, gaps));
        } else if (value instanceof Collection<?> items) {
            int n = 0;
            for (Object item : items) {
                String place = at + "/" + n++;
                if (item == null && !isPlain(inner(type))) {
                    gaps.add(new Problem.FieldError(place, "Có phần để trống."));
                }
                look(item, inner(type), place, gaps);
            }
        } else if (value != null && value.getClass().isRecord()) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                look(part(value, part), part.getGenericType(), at + "/" + part.getName(), gaps);
            }
        }
    }

    /** What a list, a map or an optional holds. */
    private static Type inner(Type type) {
        Type[] of = type instanceof ParameterizedType p ? p.getActualTypeArguments() : new Type[] {Object.class};
        return of[of.length - 1];
    }

    private static boolean isPlain(Type type) {
        return type == Object.class
                || type == String.class
                || type instanceof Class<?> c && Number.class.isAssignableFrom(c);
    }

    private static Object part(Object record, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A part of what was sent cannot be read: " + part, e);
        }
    }
}
