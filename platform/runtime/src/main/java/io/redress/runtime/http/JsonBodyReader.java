package io.redress.runtime.http;

import io.redress.runtime.json.StrictJson;
import io.redress.runtime.problem.Problem;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;

/** Takes the place of the framework's own reader for every JSON body that is bound to a type of ours. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Priority(Priorities.USER - 100)
public class JsonBodyReader implements ServerMessageBodyReader<Object> {

    private static final Set<Class<?>> RAW = Set.of(String.class, byte[].class, InputStream.class);

    private final StrictJson json;
    private final BodyLimits limits;
    private final ReceivedBody received;
    private final UriInfo uri;

    JsonBodyReader(StrictJson json, BodyLimits limits, ReceivedBody received, UriInfo uri) {
        this.json = json;
        this.limits = limits;
        this.received = received;
        this.uri = uri;
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo resource, MediaType mediaType) {
        return !RAW.contains(type);
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return !RAW.contains(type);
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, MediaType mediaType, ServerRequestContext context)
            throws IOException {
        return read(genericType, mediaType, context.getInputStream());
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        return read(genericType, mediaType, stream);
    }

    private Object read(Type type, MediaType mediaType, InputStream stream) throws IOException {
        var charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw Problem.unsupportedMediaType("JSON is UTF-8.");
        }
        var body = limits.read(uri.getPath(), stream);
        received.keep(body);
        return json.read(body, type);
    }
}
