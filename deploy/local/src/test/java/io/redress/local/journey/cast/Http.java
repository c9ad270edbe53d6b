package io.redress.local.journey.cast;

import io.vertx.core.json.JsonObject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One address of the suite, asked by one party.
 *
 * @param headers what says who asks, and what else goes with every request
 */
public record Http(String url, Map<String, String> headers) {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public static Http anyone(String url) {
        return new Http(url, Map.of());
    }

    /** In the local profile the password is the user name. */
    public Http as(String user) {
        var credentials = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    public Http with(String header, String value) {
        var all = new HashMap<>(headers);
        all.put(header, value);
        return new Http(url, Map.copyOf(all));
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    public Reply post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    public Reply post(String path, JsonObject body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.encode(), StandardCharsets.UTF_8)));
    }

    public Reply put(String path, JsonObject body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.encode(), StandardCharsets.UTF_8)));
    }

    /** A text file as the part {@code file} of a form. */
    public Reply attach(String path, String name, String content) {
        var body = """
                --part-of-a-form\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: text/plain; charset=utf-8\r
                \r
                %s\r
                --part-of-a-form--\r
                """.formatted(name, content);
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=part-of-a-form")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    /** As a browser sends a form. */
    public Reply submit(String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form, StandardCharsets.UTF_8)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(TIMEOUT);
        headers.forEach(request::header);
        return request;
    }

    /** Never follows a redirection: where it leads is for the test to say. @throws UncheckedIOException when there was no answer: then nobody knows what became of the request */
    private static Reply send(HttpRequest.Builder request) {
        try {
            return Reply.of(CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
