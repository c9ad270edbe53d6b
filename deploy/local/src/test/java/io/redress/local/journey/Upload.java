package io.redress.local.journey;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;

/**
 * A request whose body is larger than anybody wants, written by hand: a client library may lose the answer that comes in the middle of it.
 *
 * @param status of the answer
 * @param answer all of it
 */
record Upload(int status, String answer) {

    private static final int PATIENCE = 30_000;
    private static final byte[] BLOCK = "x".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);

    /** How a body says where it ends. */
    enum Framing {
        BY_LENGTH,
        CHUNKED
    }

    static Upload post(String address, String user, long bytes, Framing framing) {
        var uri = URI.create(address);
        try (var socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(PATIENCE);
            var answer = CompletableFuture.supplyAsync(() -> read(socket));
            var out = socket.getOutputStream();
            out.write(head(uri, user, bytes, framing).getBytes(StandardCharsets.US_ASCII));
            write(out, bytes, framing, answer);
            return of(answer.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String head(URI uri, String user, long bytes, Framing framing) {
        var credentials = (user + ":" + user).getBytes(StandardCharsets.US_ASCII);
        var length = switch (framing) {
            case BY_LENGTH -> "Content-Length: " + bytes;
            case CHUNKED -> "Transfer-Encoding: chunked";
        };
        return String.join(
                "\r\n",
                "POST %s HTTP/1.1".formatted(uri.getPath()),
                "Host: %s:%d".formatted(uri.getHost(), uri.getPort()),
                "Authorization: Basic " + Base64.getEncoder().encodeToString(credentials),
                "Content-Type: application/json",
                "Connection: close",
                length,
                "",
                "");
    }

    private static void write(OutputStream out, long bytes, Framing framing, CompletableFuture<String> answer) {
        try {
            for (var left = bytes; left > 0 && !answer.isDone(); left -= BLOCK.length) {
                var size = (int) Math.min(left, BLOCK.length);
                if (framing == Framing.CHUNKED) {
                    out.write("%x\r\n".formatted(size).getBytes(StandardCharsets.US_ASCII));
                }
                out.write(BLOCK, 0, size);
                if (framing == Framing.CHUNKED) {
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            }
            if (framing == Framing.CHUNKED && !answer.isDone()) {
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            // Whoever has answered may close on what still comes: the answer says whether that was in order.
        }
    }

    /** Reads until the other side ends, or breaks off: what has come by then is the answer. */
    private static String read(Socket socket) {
        var text = new StringBuilder();
        var buffer = new byte[8 * 1024];
        try {
            var in = socket.getInputStream();
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                text.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // Reset after the answer.
        }
        return text.toString();
    }

    private static Upload of(String answer) {
        var words = answer.split(" ", 3);
        return new Upload(words.length < 3 ? 0 : Integer.parseInt(words[1]), answer);
    }
}
