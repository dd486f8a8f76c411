package vn.sovang.rolemodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCheckTest {

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private String here;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        here = "http://127.0.0.1:" + server.getAddress().getPort();
        answer("/bai-bao", 200, null);
        answer("/mat-roi", 404, null);
        answer("/chuyen", 302, "/bai-bao");
        answer("/vong", 302, "/vong");
        answer("/vao-trong", 302, "http://10.0.0.1/quan-tri");
        answer("/vao-may", 302, "file:///etc/passwd");
        answer("/vao-dam-may", 301, "http://169.254.169.254/latest/meta-data/");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_page_that_answers_is_reachable_and_one_that_is_gone_is_gone() {
        assertEquals(
                new LinkFinding(LinkOutcome.REACHABLE, 200),
                LinkCheck.alsoOfThisMachine().of(here + "/bai-bao"));
        assertEquals(
                new LinkFinding(LinkOutcome.GONE, 404),
                LinkCheck.alsoOfThisMachine().of(here + "/mat-roi"));
    }

    @Test
    void a_page_closed_to_programs_or_failing_is_not_called_gone() {
        answer("/cam", 403, null);
        answer("/loi", 503, null);
        assertEquals(
                LinkOutcome.CLOSED,
                LinkCheck.alsoOfThisMachine().of(here + "/cam").outcome());
        assertEquals(
                LinkOutcome.FAILING,
                LinkCheck.alsoOfThisMachine().of(here + "/loi").outcome());
    }

    @Test
    void a_name_server_that_never_answers_holds_nobody_up() {
        CountDownLatch never = new CountDownLatch(1);
        LinkCheck check = LinkCheck.asking(
                host -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    throw new UnknownHostException(host);
                },
                Duration.ofMillis(150));
        long began = System.nanoTime();
        assertEquals(
                LinkOutcome.UNREACHABLE, check.of("https://bao.example/tin").outcome());
        assertTrue(Duration.ofNanos(System.nanoTime() - began).toSeconds() < 30);
    }

    @Test
    void a_name_that_also_means_an_address_inside_is_refused() throws UnknownHostException {
        InetAddress inside = InetAddress.getByAddress("bao.example", new byte[] {10, 0, 0, 7});
        InetAddress outside = InetAddress.getByAddress("bao.example", new byte[] {93, (byte) 184, (byte) 215, 14});
        LinkCheck check = LinkCheck.asking(h -> new InetAddress[] {outside, inside}, Duration.ofSeconds(2));
        assertEquals(LinkOutcome.REFUSED, check.of("https://bao.example/tin").outcome());
    }

    @Test
    void a_redirect_is_followed_a_few_times_and_no_more() {
        assertEquals(
                LinkOutcome.REACHABLE,
                LinkCheck.alsoOfThisMachine().of(here + "/chuyen").outcome());
        asked.set(0);
        assertEquals(
                LinkOutcome.UNREACHABLE,
                LinkCheck.alsoOfThisMachine().of(here + "/vong").outcome());
        assertEquals(4, asked.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vao-trong", "/vao-may", "/vao-dam-may"})
    void a_redirect_into_a_private_network_is_refused(String path) {
        assertEquals(
                LinkFinding.of(LinkOutcome.REFUSED),
                LinkCheck.alsoOfThisMachine().of(here + path));
    }

    @Test
    void without_the_permission_of_a_test_this_machine_is_never_asked() {
        assertEquals(LinkFinding.of(LinkOutcome.REFUSED), new LinkCheck().of(here + "/bai-bao"));
        assertEquals(LinkFinding.of(LinkOutcome.REFUSED), new LinkCheck().of("http://127.0.0.1/bai-bao"));
        assertEquals(0, asked.get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://baocaobang.vn/a",
                "file:///etc/passwd",
                "http://localhost/",
                "http://[::1]/",
                "http://2130706433/",
                "http://user:pass@8.8.8.8/",
                "http://8.8.8.8:8080/",
                "https://8.8.8.8:22/",
                "http://192.168.1.1/",
                "http://172.20.0.5/",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://[fd00::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[64:ff9b::a00:1]/",
                "không phải đường dẫn"
            })
    void addresses_that_are_no_public_page_are_refused(String url) {
        assertEquals(LinkOutcome.REFUSED, new LinkCheck().of(url).outcome(), url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "113.160.0.1", "172.15.0.1", "172.32.0.1", "100.63.0.1", "2405:4800::1"})
    void addresses_of_the_internet_are_public(String address) throws UnknownHostException {
        assertTrue(PublicAddress.is(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.9.9.9",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "169.254.169.254",
                "100.127.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "fe80::1",
                "fc00::1",
                "2002:a00:1::",
                "2001::1",
                "2001:db8::1",
                "ff02::1",
                "::"
            })
    void addresses_of_other_networks_are_not(String address) throws UnknownHostException {
        assertFalse(PublicAddress.is(InetAddress.getByName(address)));
    }

    @Test
    void a_server_that_never_says_what_it_is_counts_as_unreachable_and_reads_no_more_than_a_head() throws IOException {
        try (ServerSocket odd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread talker = new Thread(() -> {
                try (Socket s = odd.accept()) {
                    byte[] noise = new byte[64 * 1024];
                    java.util.Arrays.fill(noise, (byte) 'x');
                    s.getOutputStream().write(noise);
                } catch (IOException e) {
                    // The other side has read enough.
                }
            });
            talker.start();
            assertEquals(
                    LinkOutcome.UNREACHABLE,
                    LinkCheck.alsoOfThisMachine()
                            .of("http://127.0.0.1:" + odd.getLocalPort() + "/")
                            .outcome());
        }
    }

    private void answer(String path, int status, String location) {
        server.createContext(path, exchange -> {
            asked.incrementAndGet();
            if (location != null) {
                exchange.getResponseHeaders().add("Location", location);
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }
}
