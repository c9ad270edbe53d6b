package io.redress.runtime.relay;

import io.opentelemetry.api.trace.Span;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A record that waits to be sent.
 *
 * @param id the message's id, {@code ce_id}
 * @param value null deletes the key of a compacted topic
 */
public record Message(
        UUID id,
        String topic,
        String key,
        Map<String, String> headers,
        @Nullable String value) {

    /** The headers that every message has: a CloudEvent 1.0 in binary mode. The map may be added to. */
    public static Map<String, String> envelope(
            UUID id, String type, String source, String organization, String occurredAt) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_source", source);
        headers.put("ce_type", type);
        headers.put("ce_time", occurredAt);
        headers.put("ce_organization", organization);
        headers.put("content-type", "application/json");
        trace(headers);
        return headers;
    }

    private static void trace(Map<String, String> headers) {
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            var parent = "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                    + span.getTraceFlags().asHex();
            // Readers of CloudEvents look for the extension, tracing agents of Kafka clients for the plain header.
            headers.put("ce_traceparent", parent);
            headers.put("traceparent", parent);
        }
    }
}
