package io.redress.runtime.edge;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@TestProfile(EdgeProfile.class)
class RequestBodiesComponentTest {

    private static final int LIMIT = 256 * 1024;

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/edge/things")
                .then();
    }

    @Test
    void readsWhatIsOfTheForm() {
        post("""
                {"code": "billing/wrong-charge", "count": 3, "loud": true, "at": "2026-11-20T09:30:00+08:00",
                 "mood": "very-angry", "tags": ["a"], "attributes": {"licencePlate": "粤A"}, "who": {"name": "王"},
                 "summary": "one\\ntwo"}""")
                .statusCode(200)
                .body("at", equalTo("2026-11-20T01:30:00Z"))
                .body("mood", equalTo("very-angry"))
                .body("who.name", equalTo("王"))
                .body("containsKey('free')", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"code":"a","unknown":1}                                 | unknown           | is not known
            {"code":"a","who":{"phone":"1"}}                         | who.phone         | is not known
            {"code":"a","code":"b"}                                  | code              | must not be given twice
            {"code":"a","free":{"x":1,"x":2}}                        | free.x            | must not be given twice
            {"code":1}                                               | code              | must be text
            {"code":"a","count":"3"}                                 | count             | must be a whole number
            {"code":"a","count":3.5}                                 | count             | must be a whole number
            {"code":"a","count":99999999999}                         | count             | must be a whole number
            {"code":"a","count":true}                                | count             | must be a whole number
            {"code":"a","loud":"true"}                               | loud              | must be true or false
            {"code":"a","loud":1}                                    | loud              | must be true or false
            {"code":"a","at":1700000000}                             | at                | must be an instant with offset, such as 2026-11-20T09:30:00+08:00
            {"code":"a","at":"2026-11-20T09:30:00"}                  | at                | must be an instant with offset, such as 2026-11-20T09:30:00+08:00
            {"code":"a","at":""}                                     | at                | must be an instant with offset, such as 2026-11-20T09:30:00+08:00
            {"code":"a","mood":"furious"}                            | mood              | must be one of calm, very-angry
            {"code":"a","mood":"VERY_ANGRY"}                         | mood              | must be one of calm, very-angry
            {"code":"a","mood":1}                                    | mood              | must be one of calm, very-angry
            {"code":"a","mood":""}                                   | mood              | must be one of calm, very-angry
            {"code":"a","tags":"x"}                                  | tags              | must be a list
            {"code":"a","tags":[null]}                               | tags[0]           | must not be null
            {"code":"a","tags":["ok","Not a code"]}                  | tags[1]           | must be a code: at most 64 letters, digits and hyphens
            {"code":"a","tags":[1]}                                  | tags[0]           | must be text
            {"code":"a","who":"x"}                                   | who               | must be an object
            {"code":"a","who":""}                                    | who               | must be an object
            {"code":"a","who":[]}                                    | who               | must be an object
            {"code":"a","attributes":{"k":1}}                        | attributes.k      | must be text
            {"code":"a","attributes":{"k":null}}                     | attributes.k      | must not be null
            {"code":"a","summary":"a\\u0000b"}                        | summary           | must not contain control characters or lone surrogates
            {"code":"a","summary":"a\\u001bb"}                        | summary           | must not contain control characters or lone surrogates
            {"code":"a","summary":"a\\ud800b"}                        | summary           | must not contain control characters or lone surrogates
            {"code":"a","free":["x",{"y":"\\udc00"}]}                 | free[1].y         | must not contain control characters or lone surrogates
            {"code":"a","attributes":{"k\\u0000":"v"}}                | attributes.k?     | must have a name without control characters and lone surrogates
            {"summary":"x"}                                          | code              | must not be null
            """)
    void refusesByName(String body, String field, String message) {
        post(body.replace("\\\\", "\\"))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:redress:problem:bad-request"))
                .body("status", equalTo(400))
                .body("traceId", notNullValue())
                .body("violations[0].field", equalTo(field))
                .body("violations[0].message", equalTo(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"code":"a"                | must be well-formed JSON (line 1, column 12)
            {"code":secret}            | must be well-formed JSON (line 1, column 15)
            {"code":"a"} {}            | must be one JSON value and nothing after it
            null                       | must be an object
            "text"                     | must be an object
            []                         | must be an object
            NaN                        | must be well-formed JSON (line 1, column 4)
            """)
    void refusesWhatIsNotOneObject(String body, String message) {
        post(body)
                .statusCode(400)
                .body("violations[0].message", equalTo(message))
                .body(not(containsString("secret")));
    }

    @Test
    void refusesAnEmptyBody() {
        post("").statusCode(400).contentType("application/problem+json");
    }

    @Test
    void refusesDeepNesting() {
        post("{\"code\":\"a\",\"free\":%s1%s}".formatted("[".repeat(19), "]".repeat(19)))
                .statusCode(200);
        post("{\"code\":\"a\",\"free\":%s1%s}".formatted("[".repeat(20), "]".repeat(20)))
                .statusCode(400)
                .body("violations[0].message", equalTo("must not be nested more than 20 deep"));
        post("[".repeat(100_000)).statusCode(400);
    }

    @Test
    void countsCharactersAsReadersDo() {
        post("{\"code\":\"a\",\"summary\":\"%s\"}".formatted("𠮷".repeat(200))).statusCode(200);
        post("{\"code\":\"a\",\"summary\":\"%s\",\"who\":{\"name\":\"%s\"}}"
                        .formatted("x".repeat(201), "y".repeat(101)))
                .statusCode(400)
                .body("violations.field", equalTo(java.util.List.of("summary", "who.name")))
                .body("violations[0].message", equalTo("must have at most 200 characters"));
    }

    @Test
    void refusesOtherEncodings() {
        given().contentType("application/json")
                .body(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'})
                .post("/edge/things")
                .then()
                .statusCode(400)
                .body("violations[0].message", equalTo("must be UTF-8"));
        given().header("Content-Type", "application/json; charset=GBK")
                .body("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/edge/things")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void passesOnAProblemOfARecord() {
        post("{\"code\":\"forbidden\"}").statusCode(422).body("type", equalTo("urn:redress:problem:no-such-thing"));
    }

    @Test
    void takesABodyUpToTheLimit() throws Exception {
        var padding = " ".repeat(LIMIT - 12);
        assertThat(send(BodyPublishers.ofString("{\"code\":\"a\"}" + padding)).statusCode())
                .isEqualTo(200);
        assertThat(send(chunked(() -> new Spaces(LIMIT + 1L))).statusCode()).isEqualTo(413);
        assertIsTooLarge(send(BodyPublishers.ofString("{\"code\":\"a\"}" + padding + " ")));
    }

    @Test
    void refusesAHundredMegabytesByLengthAndChunked() throws Exception {
        var size = 100L << 20;
        assertIsTooLarge(send(BodyPublishers.fromPublisher(chunked(() -> new Spaces(size)), size)));
        assertIsTooLarge(send(chunked(() -> new Spaces(size))));
        // The connection is still good for the next request.
        assertThat(send(BodyPublishers.ofString("{\"code\":\"a\"}")).statusCode())
                .isEqualTo(200);
    }

    private static void assertIsTooLarge(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(response.body()).contains("urn:redress:problem:too-large");
    }

    private static HttpRequest.BodyPublisher chunked(java.util.function.Supplier<InputStream> stream) {
        return BodyPublishers.ofInputStream(stream);
    }

    private HttpResponse<String> send(HttpRequest.BodyPublisher body) throws Exception {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var request = HttpRequest.newBuilder(
                            URI.create("http://localhost:%d/edge/things".formatted(RestAssured.port)))
                    .header("Content-Type", "application/json")
                    .POST(body)
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    /** White space without end, nearly. */
    private static final class Spaces extends InputStream {

        private long left;

        Spaces(long size) {
            left = size;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            var count = (int) Math.min(left, length);
            java.util.Arrays.fill(buffer, offset, offset + count, (byte) ' ');
            left -= count;
            return count;
        }
    }
}
