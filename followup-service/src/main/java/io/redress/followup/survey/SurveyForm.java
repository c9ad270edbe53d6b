package io.redress.followup.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.runtime.json.StrictJson;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;

/** Reads what a browser sends as strictly as JSON: by making JSON of it. */
@Singleton
class SurveyForm {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final StrictJson json;
    private final ObjectMapper mapper;

    SurveyForm(StrictJson json, ObjectMapper mapper) {
        this.json = json;
        this.mapper = mapper;
    }

    /** @throws io.redress.runtime.problem.Problem 400 with the fields that are wrong */
    AnswerBody read(Map<String, String> fields) {
        var values = new HashMap<String, Object>();
        fields.forEach((name, text) -> values.put(name, value(name, text)));
        try {
            return (AnswerBody) json.read(mapper.writeValueAsBytes(values), AnswerBody.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a form cannot be written as JSON", e);
        }
    }

    /** The fields that were filled in; of doubled ones the first. */
    static Map<String, String> filled(MultivaluedMap<String, String> form) {
        var fields = new HashMap<String, String>();
        form.forEach((name, values) -> {
            if (!values.isEmpty() && !values.getFirst().isEmpty()) {
                fields.put(name, values.getFirst());
            }
        });
        return fields;
    }

    private static Object value(String name, String text) {
        if (name.equals("resolved") && (text.equals("true") || text.equals("false"))) {
            return Boolean.valueOf(text);
        }
        if (!name.equals("remark") && NUMBER.matcher(text).matches()) {
            return Integer.valueOf(text);
        }
        return text;
    }
}
