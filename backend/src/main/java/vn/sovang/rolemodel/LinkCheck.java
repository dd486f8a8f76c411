package vn.sovang.rolemodel;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Asks whether a page of the web still answers, without letting itself be sent anywhere else: only http and https on
 * their own ports, only addresses of the public internet, every redirect looked at anew. The address that was looked at
 * is the one connected to, so that a name cannot mean something else a moment later. Reads the head of the answer alone.
 */
@ApplicationScoped
class LinkCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int STEP_MILLIS = 4_000;
    private static final int HEAD_BYTES = 16 * 1024;
    private static final int REDIRECTS = 3;
    private static final int AT_MOST = 12;
    private static final ExecutorService FOLLOWERS =
            new ThreadPoolExecutor(0, AT_MOST, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), LinkCheck::follower);
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})[ \\r\\n].*", Pattern.DOTALL);
    private static final Pattern LOCATION = Pattern.compile("(?im)^Location:[ \\t]*(\\S+)[ \\t]*\\r?$");

    /** Looks a name up. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private final Predicate<InetAddress> open;
    private final boolean anyPort;
    private final Names names;
    private final Duration patience;

    LinkCheck() {
        this(PublicAddress::is, false, InetAddress::getAllByName, PATIENCE);
    }

    private LinkCheck(Predicate<InetAddress> open, boolean anyPort, Names names, Duration patience) {
        this.open = open;
        this.anyPort = anyPort;
        this.names = names;
        this.patience = patience;
    }

    /** For tests with name servers of their own. */
    static LinkCheck asking(Names names, Duration patience) {
        return new LinkCheck(PublicAddress::is, false, names, patience);
    }

    /** For tests with servers of their own: this machine is open too, on any port. */
    static LinkCheck alsoOfThisMachine() {
        return new LinkCheck(
                a -> a.isLoopbackAddress() || PublicAddress.is(a), true, InetAddress::getAllByName, PATIENCE);
    }

    /**
     * Answers in time whatever the other side does: looking up a name knows no limit of its own, and a server may
     * stretch its greeting byte by byte.
     *
     * @throws RejectedExecutionException when too many checks still hang
     */
    LinkFinding of(String url) {
        long until = System.nanoTime() + patience.toNanos();
        Future<LinkFinding> answer = FOLLOWERS.submit(() -> follow(url, until));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            answer.cancel(true);
            return LinkFinding.of(LinkOutcome.UNREACHABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return LinkFinding.of(LinkOutcome.UNREACHABLE);
        }
    }

    private LinkFinding follow(String url, long until) {
        String next = url;
        for (int i = 0; i <= REDIRECTS; i++) {
            Answer answer;
            try {
                answer = ask(next, until);
            } catch (Refused e) {
                return LinkFinding.of(LinkOutcome.REFUSED);
            } catch (IOException | RuntimeException e) {
                return LinkFinding.of(LinkOutcome.UNREACHABLE);
            }
            if (answer.location() == null) {
                return new LinkFinding(LinkOutcome.of(answer.status()), answer.status());
            }
            next = answer.location();
        }
        return LinkFinding.of(LinkOutcome.UNREACHABLE);
    }

    /** It keeps nobody from stopping the program. */
    private static Thread follower(Runnable work) {
        Thread thread = new Thread(work, "link-check");
        thread.setDaemon(true);
        return thread;
    }

    private record Answer(int status, String location) {}

    /** The program does not go there. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private Answer ask(String url, long until) throws Refused, IOException {
        URI uri = target(url);
        boolean secret = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() == -1 ? (secret ? 443 : 80) : uri.getPort();
        InetAddress address = lookedAt(uri.getHost());
        try (Socket plain = new Socket()) {
            plain.setSoTimeout(left(until));
            plain.connect(new InetSocketAddress(address, port), left(until));
            if (!secret) {
                return exchange(plain, uri, until);
            }
            try (SSLSocket sealed = (SSLSocket)
                    ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, uri.getHost(), port, true)) {
                SSLParameters parameters = sealed.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                sealed.setSSLParameters(parameters);
                sealed.startHandshake();
                return exchange(sealed, uri, until);
            }
        }
    }

    private URI target(String url) throws Refused {
        try {
            URI uri = new URI(url);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean ownPort =
                    uri.getPort() == -1 || uri.getPort() == ("https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80);
            if (!web || uri.getHost() == null || uri.getUserInfo() != null || !ownPort && !anyPort) {
                throw new Refused();
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new Refused();
        }
    }

    /** One closed address among those of a name closes the name. */
    private InetAddress lookedAt(String host) throws Refused, UnknownHostException {
        String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        InetAddress[] all = names.of(name);
        for (InetAddress one : all) {
            if (!open.test(one)) {
                throw new Refused();
            }
        }
        return all[0];
    }

    private static Answer exchange(Socket socket, URI uri, long until) throws IOException {
        String path = (uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath())
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        String host = uri.getHost() + (uri.getPort() == -1 ? "" : ":" + uri.getPort());
        String request = "GET " + path + " HTTP/1.1\r\nHost: " + host
                + "\r\nUser-Agent: SoVang\r\nAccept: text/html,*/*\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return read(head(socket, until), uri);
    }

    /** A server that sends one byte a second is given up as well. */
    private static String head(Socket socket, long until) throws IOException {
        byte[] bytes = new byte[HEAD_BYTES];
        int length = 0;
        InputStream in = socket.getInputStream();
        while (length < bytes.length) {
            socket.setSoTimeout(left(until));
            int n = in.read(bytes, length, bytes.length - length);
            if (n < 0) {
                break;
            }
            length += n;
            String soFar = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
            int end = soFar.indexOf("\r\n\r\n");
            if (end >= 0) {
                return soFar.substring(0, end + 2);
            }
        }
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static Answer read(String head, URI asked) throws IOException {
        Matcher status = STATUS.matcher(head);
        if (!status.matches()) {
            throw new IOException("no answer of the web");
        }
        int code = Integer.parseInt(status.group(1));
        Matcher location = LOCATION.matcher(head);
        boolean moved = code >= 301 && code <= 308 && code != 304 && location.find();
        return new Answer(code, moved ? asked.resolve(location.group(1)).toString() : null);
    }

    private static int left(long until) throws IOException {
        long millis = (until - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw new IOException("too slow");
        }
        return (int) Math.min(STEP_MILLIS, millis);
    }
}
