package io.redress.local.gateway;

import io.redress.local.suite.Service;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/** What the gateway says itself, as {@code application/problem+json}. */
enum Answer {
    NOT_FOUND(404, "Not Found", "There is nothing at this address."),
    TOO_LARGE(413, "Content Too Large", "The body is larger than this address takes."),
    BROKEN(502, "Bad Gateway", "The connection to the service broke; it may have done what was asked."),
    AWAY(503, "Service Unavailable", "The service is not there; nothing was done."),
    LATE(504, "Gateway Timeout", "The service did not answer in time; it may have done what was asked.");

    private static final String TYPE = "application/problem+json";
    private static final String RETRY_SECONDS = "2";

    private static final int FIRST_OF_SERVER = 500;

    private final int status;
    private final String title;
    private final String detail;

    Answer(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    void send(HttpServerRequest request) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", TYPE)
                .end(problem().toBuffer());
        // The rest of a body nobody reads: the answer reaches a client that is still sending.
        request.resume();
    }

    ProxyResponse fill(ProxyRequest request, Service service) {
        var response = request.release().response();
        if (status >= FIRST_OF_SERVER) {
            response.putHeader("Retry-After", RETRY_SECONDS);
        }
        return response.setStatusCode(status)
                .putHeader("Content-Type", TYPE)
                .setBody(Body.body(problem().put("service", service.name()).toBuffer()));
    }

    private JsonObject problem() {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
    }
}
