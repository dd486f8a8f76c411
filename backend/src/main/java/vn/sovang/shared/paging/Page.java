package vn.sovang.shared.paging;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page number of the page, from 0
 * @param size asked-for number of items, 1 to 100
 * @param total how many items the filters match in all, within the actor's scope
 */
public record Page<T>(
        @NotNull List<T> items,
        @NotNull int page,
        @NotNull int size,
        @NotNull long total) {

    public <R> Page<R> map(Function<T, R> to) {
        return new Page<>(items.stream().map(to).toList(), page, size, total);
    }
}
