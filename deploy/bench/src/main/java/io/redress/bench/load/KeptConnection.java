package io.redress.bench.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One HTTP/1.1 connection that is kept: writes a request that is ready as bytes, reads the answer. It is its own because it takes a tenth of the
 * processor time of a general client, and what it takes is taken from the suite on the same machine.
 */
public final class KeptConnection implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;
    private static final int PATIENCE_MILLISECONDS = 30_000;
    private static final int LONGEST_LINE = 8 * 1024;

    private final Socket socket;
    private final InputStream in;

    /** @param headers by lower-case name */
    public record Answer(int status, Map<String, String> headers, String body) {}

    public KeptConnection(int port) throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLISECONDS);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    /** After an exception the connection is of no more use. */
    public Answer exchange(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var headers = new TreeMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Answer(status, headers, new String(body(headers), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // It is being thrown away.
        }
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (headers.containsKey("transfer-encoding")) {
            throw new IOException("the answer comes in chunks, which this client does not read");
        }
        var length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        var body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("the connection ended within an answer");
        }
        return body;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection was ended by the other side");
            }
            if (next != '\r') {
                line.append((char) next);
            }
            if (line.length() > LONGEST_LINE) {
                throw new IOException("a line of the answer's head is too long");
            }
        }
        return line.toString();
    }
}
