package io.redress.local.journey.cast;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Reading what the suite says. */
public final class Json {

    private Json() {}

    public static List<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast).toList();
    }

    /** A moment, whatever offset it is written with. */
    public static Instant instant(JsonObject object, String field) {
        return OffsetDateTime.parse(object.getString(field)).toInstant();
    }

    /** What a line of the log is about, {@code case.accepted}. */
    public static String type(JsonObject entry) {
        return entry.getString("type").replaceAll("^redress\\.|\\.v1$", "");
    }
}
