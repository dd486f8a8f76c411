package vn.sovang.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem;

/** Takes values out of what was sent, remembering each fault with its place instead of stopping at the first. */
final class SentValues {

    static final int FIRST_YEAR = 1945;
    static final int LAST_YEAR = 2100;
    private static final int MOST = 2_000;

    private final List<Problem.FieldError> faults = new ArrayList<>();

    void fault(String pointer, String message) {
        faults.add(new Problem.FieldError(pointer, message));
    }

    void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new Invalid(List.copyOf(faults));
        }
    }

    int year(String pointer, Integer year) {
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            fault(pointer, "Hãy ghi năm, từ 1945 đến 2100.");
            return FIRST_YEAR;
        }
        return year;
    }

    int count(String pointer, Integer number) {
        if (number == null || number < 0) {
            fault(pointer, "Hãy ghi số, từ 0 trở lên.");
            return 0;
        }
        return number;
    }

    /** One of the constants of {@code type} by name. */
    <E extends Enum<E>> E choice(String pointer, String value, Class<E> type, E absent) {
        if (value == null || value.isBlank()) {
            return absent;
        }
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(value)) {
                return one;
            }
        }
        fault(
                pointer,
                "“" + value + "” không phải giá trị nhận được; hãy dùng một trong: "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))
                        + ".");
        return absent;
    }

    <E extends Enum<E>> E required(String pointer, String value, Class<E> type, E instead) {
        if (value == null || value.isBlank()) {
            fault(
                    pointer,
                    "Hãy ghi một trong: "
                            + Arrays.stream(type.getEnumConstants())
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", "))
                            + ".");
            return instead;
        }
        return choice(pointer, value, type, instead);
    }

    <S, T> List<T> list(String pointer, List<S> all, BiFunction<String, S, T> read) {
        if (all == null) {
            return List.of();
        }
        if (all.size() > MOST) {
            fault(pointer, "Danh sách dài quá " + MOST + " dòng.");
            return List.of();
        }
        List<T> result = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == null) {
                fault(pointer + "/" + i, "Dòng này bỏ trống.");
            } else {
                result.add(read.apply(pointer + "/" + i, all.get(i)));
            }
        }
        return result;
    }

    <S, T> Map<Integer, T> byYear(String pointer, Map<String, S> all, BiFunction<String, S, T> read) {
        if (all == null) {
            return Map.of();
        }
        Map<Integer, T> result = new HashMap<>();
        all.forEach((key, value) -> {
            String at = pointer + "/" + key;
            if (!key.matches("\\d{4}")) {
                fault(at, "Khóa phải là năm bốn chữ số.");
            } else if (value == null) {
                fault(at, "Năm này bỏ trống; hãy bỏ hẳn nếu không có dữ liệu.");
            } else {
                result.put(year(at, Integer.valueOf(key)), read.apply(at, value));
            }
        });
        return result;
    }
}
