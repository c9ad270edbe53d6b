package io.redress.local.journey.cast;

import io.vertx.core.json.JsonObject;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the suite answered.
 *
 * @param call what was asked, for the message of a failure
 */
public record Reply(String call, int status, HttpHeaders headers, String text) {

    static Reply of(HttpResponse<String> response) {
        var call = response.request().method() + " " + response.uri();
        return new Reply(call, response.statusCode(), response.headers(), response.body());
    }

    public Reply expect(int expected) {
        assertThat(status).as("%s answered %s", call, text).isEqualTo(expected);
        return this;
    }

    public JsonObject json() {
        return new JsonObject(text);
    }

    /** The entries of a list. */
    public List<JsonObject> items() {
        return Json.objects(json().getJsonArray("items"));
    }

    /** A header of the answer; empty where there is none. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The state that the body shows; empty where there is none. */
    public String etag() {
        return header("ETag");
    }
}
