package io.redress.intake.attachment;

import java.io.InputStream;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A file on its way out: whatever it holds, a browser is told to save it and to run nothing of it. */
public final class Download {

    private Download() {}

    public static Response of(Attachment file, InputStream content) {
        return Response.ok(content, file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.of(file.name()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .build();
    }
}
