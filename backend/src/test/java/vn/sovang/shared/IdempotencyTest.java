package vn.sovang.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.sovang.account.ActorDirectory;
import vn.sovang.given.ApiTest;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.security.Actor;

@ApiTest
class IdempotencyTest {

    record Answer(int number) {}

    @Inject
    Idempotency idempotency;

    @Inject
    ActorDirectory actors;

    private Actor actor() {
        return actors.ofAccount("chuyenvien");
    }

    @Test
    void a_repeat_gives_the_first_answer_and_does_nothing() {
        AtomicInteger done = new AtomicInteger();
        String key = UUID.randomUUID().toString();
        Answer first = once(key, "a", done);
        Answer again = once(key, "a", done);
        assertEquals(first, again);
        assertEquals(1, done.get());
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        String key = UUID.randomUUID().toString();
        once(key, "a", new AtomicInteger());
        assertThrows(Invalid.class, () -> once(key, "b", new AtomicInteger()));
    }

    @Test
    void work_that_failed_leaves_the_key_free() {
        String key = UUID.randomUUID().toString();
        assertThrows(
                IllegalStateException.class,
                () -> idempotency.once(actor(), key, List.of("a"), Answer.class, () -> {
                    throw new IllegalStateException();
                }));
        AtomicInteger done = new AtomicInteger();
        once(key, "a", done);
        assertEquals(1, done.get());
    }

    @Test
    void eight_at_once_do_the_work_once() throws Exception {
        AtomicInteger done = new AtomicInteger();
        String key = UUID.randomUUID().toString();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Answer> call = () -> once(key, "a", done);
            for (Future<Answer> answer : pool.invokeAll(java.util.Collections.nCopies(8, call))) {
                assertEquals(1, answer.get().number());
            }
        } finally {
            pool.shutdownNow();
        }
        assertEquals(1, done.get());
    }

    private Answer once(String key, String request, AtomicInteger done) {
        return idempotency.once(actor(), key, List.of(request), Answer.class, () -> new Answer(done.incrementAndGet()));
    }
}
