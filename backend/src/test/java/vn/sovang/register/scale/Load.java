package vn.sovang.register.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks again and again over several connections at once and counts. */
final class Load {

    private Load() {}

    /** One connection that asks the n-th question of its list. */
    interface Asking extends AutoCloseable {

        void ask(int n) throws Exception;
    }

    /** How it went; times in milliseconds. */
    record Result(double perSecond, double median, double p99) {

        static final Result NONE = new Result(0, 0, 0);

        /** Of several rounds, the one in the middle. */
        static Result middle(List<Result> rounds) {
            return rounds.stream()
                    .sorted((a, b) -> Double.compare(a.perSecond(), b.perSecond()))
                    .toList()
                    .get(rounds.size() / 2);
        }
    }

    static Result during(int connections, long millis, Callable<? extends Asking> opening) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(connections);
        List<Asking> open = new ArrayList<>();
        try {
            for (int i = 0; i < connections; i++) {
                open.add(opening.call());
            }
            long start = System.nanoTime();
            long end = start + millis * 1_000_000;
            List<Future<long[]>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                Asking one = open.get(i);
                int first = i * 7919;
                all.add(hands.submit(() -> times(one, first, end)));
            }
            List<long[]> taken = new ArrayList<>();
            for (Future<long[]> one : all) {
                taken.add(one.get());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            long[] sorted =
                    taken.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Result(
                    sorted.length / seconds,
                    sorted[sorted.length / 2] / 1e6,
                    sorted[(int) (sorted.length * 0.99)] / 1e6);
        } finally {
            hands.shutdownNow();
            for (Asking one : open) {
                one.close();
            }
        }
    }

    /** At least once, however short the time is. */
    private static long[] times(Asking one, int first, long end) throws Exception {
        long[] taken = new long[1024];
        int n = 0;
        for (long from = System.nanoTime(); n == 0 || from < end; ) {
            one.ask(first + n);
            long to = System.nanoTime();
            if (n == taken.length) {
                taken = Arrays.copyOf(taken, n * 2);
            }
            taken[n++] = to - from;
            from = to;
        }
        return Arrays.copyOf(taken, n);
    }
}
