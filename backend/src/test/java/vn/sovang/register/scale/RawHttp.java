package vn.sovang.register.scale;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** As much of HTTP as it takes to ask over one lasting connection: a client that takes next to no time of its own. */
final class RawHttp implements AutoCloseable {

    private static final int PATIENCE = 120_000;

    private final Socket socket;
    private final InputStream in;
    private int status;

    RawHttp(URI base) throws IOException {
        socket = new Socket(base.getHost(), base.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** @param version what was seen, null where none is asked for; {@code body} null for a request without one */
    static byte[] request(String method, URI base, String address, String token, String version, byte[] body) {
        String type =
                body != null && body.length > 0 && body[0] == '{' ? "application/json" : "application/octet-stream";
        StringBuilder head = new StringBuilder(method + " /api/v1" + address + " HTTP/1.1\r\nHost: " + base.getHost()
                + "\r\nAuthorization: Bearer " + token + "\r\n");
        if (version != null) {
            head.append("If-Match: \"").append(version).append("\"\r\n");
        }
        if (body != null) {
            head.append("Content-Type: ")
                    .append(type)
                    .append("\r\nContent-Length: ")
                    .append(body.length)
                    .append("\r\n");
        }
        byte[] top = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        if (body == null) {
            return top;
        }
        byte[] all = new byte[top.length + body.length];
        System.arraycopy(top, 0, all, 0, top.length);
        System.arraycopy(body, 0, all, top.length, body.length);
        return all;
    }

    /** @throws IllegalStateException when the answer is no success */
    byte[] ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        byte[] body = answer();
        if (status >= 300) {
            throw new IllegalStateException(status + " " + new String(body, StandardCharsets.UTF_8) + " to "
                    + new String(request, 0, Math.min(200, request.length), StandardCharsets.UTF_8)
                            .lines()
                            .findFirst()
                            .orElse(""));
        }
        return body;
    }

    private byte[] answer() throws IOException {
        status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding: chunked")) {
                length = -1;
            }
        }
        return length < 0 ? chunks() : in.readNBytes(length);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            int length = Integer.parseInt(line().strip(), 16);
            all.write(in.readNBytes(length));
            line();
            if (length == 0) {
                return all.toByteArray();
            }
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
