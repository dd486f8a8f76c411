package vn.sovang.block;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Whose turn it is to lead a block. The practice is that last year's deputy follows; after it come the members that
 * have never led, in the printed order, then those who led longest ago. It proposes and never decides: the members elect.
 *
 * @param past the known years in any order, the block's own and those of the blocks it goes on from
 * @param members in the printed order
 * @param year the year to lead
 */
record Rotation(Collection<Past> past, List<UUID> members, int year) {

    /** @param head empty when nobody knows, or sources differ */
    record Past(int year, Optional<UUID> head, List<UUID> deputies) {}

    /** Why somebody stands where they stand. */
    enum Ground {
        DEPUTY_FOLLOWS("Phó năm trước, theo thông lệ lên Trưởng"),
        NEVER_LED("Chưa làm Trưởng trong các năm đã biết"),
        LED_LONGEST_AGO("Làm Trưởng đã lâu nhất");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    record Turn(UUID unit, List<Integer> led, List<Integer> deputised, Ground ground) {}

    List<Turn> turns() {
        List<UUID> deputies = deputiesOfTheYearBefore();
        List<UUID> order =
                new ArrayList<>(deputies.stream().filter(members::contains).toList());
        members.stream()
                .filter(u -> !order.contains(u) && led(u).isEmpty())
                .toList()
                .forEach(order::add);
        members.stream()
                .filter(u -> !order.contains(u))
                .sorted(Comparator.comparing(u -> led(u).get(led(u).size() - 1)))
                .toList()
                .forEach(order::add);
        return order.stream()
                .map(u -> new Turn(u, led(u), deputised(u), ground(u, deputies)))
                .toList();
    }

    /** Years since the first known one of which nobody knows the head; a turn is no more certain than they allow. */
    List<Integer> gaps() {
        int first =
                past.stream().mapToInt(Past::year).filter(y -> y < year).min().orElse(year);
        return IntStream.range(first, year)
                .filter(y ->
                        past.stream().noneMatch(p -> p.year() == y && p.head().isPresent()))
                .boxed()
                .toList();
    }

    private Ground ground(UUID unit, List<UUID> deputies) {
        if (deputies.contains(unit)) {
            return Ground.DEPUTY_FOLLOWS;
        }
        return led(unit).isEmpty() ? Ground.NEVER_LED : Ground.LED_LONGEST_AGO;
    }

    private List<UUID> deputiesOfTheYearBefore() {
        return past.stream()
                .filter(p -> p.year() == year - 1)
                .flatMap(p -> p.deputies().stream())
                .toList();
    }

    private List<Integer> led(UUID unit) {
        return past.stream()
                .filter(p -> p.year() < year && p.head().filter(unit::equals).isPresent())
                .map(Past::year)
                .sorted()
                .toList();
    }

    private List<Integer> deputised(UUID unit) {
        return past.stream()
                .filter(p -> p.year() < year && p.deputies().contains(unit))
                .map(Past::year)
                .sorted()
                .toList();
    }
}
