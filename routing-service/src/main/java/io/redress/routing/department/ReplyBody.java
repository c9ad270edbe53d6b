package io.redress.routing.department;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.redress.runtime.json.StrictJson;
import io.redress.runtime.problem.Problem;

import java.util.UUID;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A reply, read as far as all of them are alike.
 *
 * @param kase id of the case
 * @param actor staff number of whoever did it
 * @param act body of the action, JSON
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record ReplyBody(UUID kase, String actor, byte[] act) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** @throws Problem 400 when it is not of the form asked for */
    static ReplyBody read(String data, StrictJson json) {
        var body = (ObjectNode) json.read(data.getBytes(UTF_8), ObjectNode.class);
        var kase = text(body, "case");
        if (!ID.matcher(kase).matches()) {
            throw Problem.badRequest("case", "must be the id of a case");
        }
        return new ReplyBody(
                UUID.fromString(kase), text(body, "actor"), body.toString().getBytes(UTF_8));
    }

    private static String text(ObjectNode body, String field) {
        var value = body.remove(field);
        if (value == null || !value.isTextual()) {
            throw Problem.badRequest(field, "must be given, as text");
        }
        return value.textValue();
    }
}
