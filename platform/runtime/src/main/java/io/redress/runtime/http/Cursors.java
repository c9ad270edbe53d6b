package io.redress.runtime.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.runtime.cipher.Signatures;
import io.redress.runtime.problem.Problem;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jakarta.inject.Singleton;

/**
 * Cursors of lists: the keys of the last row given, signed, so that no caller can make one up or take one to another list. Rows that come or
 * go between two pages neither repeat nor hide others.
 */
@Singleton
public final class Cursors {

    private static final TypeReference<List<String>> KEYS = new TypeReference<>() {};

    private final ObjectMapper mapper;
    private final Signatures signatures;

    public Cursors(ObjectMapper mapper, Signatures signatures) {
        this.mapper = mapper;
        this.signatures = signatures;
    }

    /**
     * Makes a cursor.
     *
     * @param list what the cursor belongs to: the list's name and whatever filters and order must stay the same, such as the organisation
     * @param keys the order's columns of the last row, as text
     */
    public String seal(String list, List<String> keys) {
        try {
            var content = mapper.writeValueAsBytes(keys);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signatures.sign("cursor:" + list, content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A cursor of %s cannot be written".formatted(list), e);
        }
    }

    /**
     * Reads a cursor.
     *
     * @param cursor the parameter {@code cursor} as it came
     * @return the keys to go on after; empty for the first page
     * @throws Problem 400 when this list did not give it
     */
    public Optional<List<String>> open(String list, @Nullable String cursor) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            var content = signatures
                    .verified("cursor:" + list, Base64.getUrlDecoder().decode(cursor))
                    .orElseThrow(Cursors::foreign);
            return Optional.of(mapper.readerFor(KEYS).readValue(content));
        } catch (IllegalArgumentException e) {
            throw foreign();
        } catch (IOException e) {
            throw new IllegalStateException("A signed cursor of %s cannot be read".formatted(list), e);
        }
    }

    /**
     * The page that these rows make.
     *
     * @param rows up to one more than the limit: the one too many says that there is a next page and is not given
     * @param keys the order's columns of a row, as text
     */
    public <T> Page<T> page(String list, List<T> rows, int limit, Function<? super T, List<String>> keys) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        return new Page<>(rows.subList(0, limit), seal(list, keys.apply(rows.get(limit - 1))));
    }

    private static Problem foreign() {
        return Problem.badRequest("cursor", "must be the next of the page before, with the same filters");
    }
}
