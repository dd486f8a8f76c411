package vn.sovang.shared.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;

/** 200 MB on the wire, written piece by piece over a socket, as no well-behaved client would. */
@ApiTest
class BigUploadTest {

    private static final long SIZE = 200L * 1024 * 1024;
    private static final byte[] PIECE = new byte[64 * 1024];
    private static final String FORM = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"lon.pdf\"\r\n"
            + "Content-Type: application/pdf\r\n\r\n%PDF-1.7\n";

    @ParameterizedTest
    @CsvSource({
        "/files, multipart/form-data; boundary=x, false",
        "/files, multipart/form-data; boundary=x, true",
        "/annual-plans/imports, application/json, true",
        "/annual-plans/imports, application/json, false",
        "/annual-plans/imports, multipart/form-data; boundary=x, false"
    })
    void it_is_refused_and_the_server_goes_on(String address, String type, boolean announced) throws Exception {
        String answer = send(address, type, announced);
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("/problems/too-large") && answer.contains("requestId"), answer);
        As.user("chuyenvien").get("/units").then().statusCode(200);
    }

    @Test
    void a_body_without_length_below_the_limit_is_read() throws Exception {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(head("/figures/readings", "application/json", "Transfer-Encoding: chunked"));
            chunk(out, "{\"text\":\"12 tri".getBytes(StandardCharsets.UTF_8), 15);
            chunk(
                    out,
                    "ệu đồng\"}".getBytes(StandardCharsets.UTF_8),
                    "ệu đồng\"}".getBytes(StandardCharsets.UTF_8).length);
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String answer = read(socket.getInputStream());
            assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
            assertTrue(answer.contains("12000000"), answer);
        }
    }

    private static String send(String address, String type, boolean announced) throws Exception {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(30_000);
            Thread sender = new Thread(() -> {
                try {
                    OutputStream out = socket.getOutputStream();
                    out.write(
                            head(address, type, announced ? "Content-Length: " + SIZE : "Transfer-Encoding: chunked"));
                    byte[] start =
                            (type.startsWith("multipart") ? FORM : "{\"text\":\"").getBytes(StandardCharsets.US_ASCII);
                    long sent = piece(out, start, start.length, announced);
                    java.util.Arrays.fill(PIECE, (byte) 'a');
                    while (sent < SIZE) {
                        sent += piece(out, PIECE, (int) Math.min(PIECE.length, SIZE - sent), announced);
                    }
                } catch (IOException e) {
                    // The server has said enough and closed; what it said is read below.
                }
            });
            sender.start();
            String answer = read(socket.getInputStream());
            socket.close();
            sender.join();
            return answer;
        }
    }

    private static byte[] head(String address, String type, String length) {
        return ("POST /api/v1" + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                        + As.token("chuyenvien") + "\r\nContent-Type: " + type + "\r\n" + length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static long piece(OutputStream out, byte[] bytes, int length, boolean announced) throws IOException {
        if (announced) {
            out.write(bytes, 0, length);
        } else {
            chunk(out, bytes, length);
        }
        return length;
    }

    private static void chunk(OutputStream out, byte[] bytes, int length) throws IOException {
        out.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes, 0, length);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[4096];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                all.write(buffer, 0, n);
                String text = all.toString(StandardCharsets.UTF_8);
                if (text.contains("\r\n\r\n") && text.endsWith("}")) {
                    break;
                }
            }
        } catch (SocketException e) {
            // Closed with our bytes still on the way; what came before counts.
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
