package vn.sovang.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sovang.shared.problem.TooManyTries;

class PasswordsTest {

    private static final int CROWD = 60;

    @Test
    void a_crowd_is_sent_away_at_once_and_known_people_still_find_a_place() throws Exception {
        Passwords passwords = new Passwords();
        String hash = passwords.hash("đúng");
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(CROWD + 1);
        try {
            List<Future<Boolean>> strangers = IntStream.range(0, CROWD)
                    .mapToObj(i -> pool.submit(() -> {
                        start.await();
                        try {
                            return passwords.matches("sai", hash, false);
                        } catch (TooManyTries e) {
                            assertTrue(e.retryAfterSeconds() > 0);
                            return true;
                        }
                    }))
                    .toList();
            start.countDown();
            while (strangers.stream().noneMatch(Future::isDone)) {
                Thread.sleep(1);
            }
            assertTrue(passwords.matches("đúng", hash, true));
            long waiting = strangers.stream().filter(f -> !f.isDone()).count();

            int sentAway = 0;
            for (Future<Boolean> stranger : strangers) {
                sentAway += stranger.get() ? 1 : 0;
            }
            assertTrue(sentAway >= CROWD - 30, "only " + sentAway + " were sent away");
            assertTrue(sentAway < CROWD, "nobody was looked at");
            assertTrue(waiting >= 10, "only " + waiting + " strangers still waited when the known person was let in");
        } finally {
            pool.shutdown();
        }
        assertEquals(true, passwords.matches("đúng", hash, false), "the places are free again");
    }
}
