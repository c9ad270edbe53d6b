package io.redress.intake.attachment;

import io.redress.runtime.problem.Problem;
import org.apache.tika.Tika;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file on its way in, on the disk of this process for as long as the call lasts.
 *
 * @param name what the sender calls it
 */
public record UploadedFile(Path path, @Nullable String name) {

    private static final Tika TIKA = new Tika();
    private static final int BUFFER = 64 * 1024;
    private static final int LONGEST_NAME = 100;

    /**
     * The file of a form, if it may be taken.
     *
     * @param most bytes
     * @throws Problem 400 for none, an empty one or one with an impossible name, 413 for one that is too large
     */
    public static UploadedFile of(@Nullable FileUpload part, long most) {
        if (part == null) {
            throw Problem.badRequest("file", "must be given, as a part of a multipart form");
        }
        var file = new UploadedFile(part.uploadedFile(), name(part.fileName()));
        if (file.size() == 0) {
            throw Problem.badRequest("file", "must not be empty");
        }
        if (file.size() > most) {
            throw Problem.tooLarge(most);
        }
        return file;
    }

    private static @Nullable String name(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.codePointCount(0, given.length()) > LONGEST_NAME
                || given.chars().anyMatch(Character::isISOControl)) {
            throw Problem.badRequest(
                    "file", "must have a name of at most %d characters, none of control".formatted(LONGEST_NAME));
        }
        return given.strip();
    }

    long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By what it holds; the name only tells apart what looks the same, such as kinds of ZIP archives. */
    String mediaType() {
        try (var in = Files.newInputStream(path)) {
            return name == null ? TIKA.detect(in) : TIKA.detect(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 over the salt and the file. */
    public byte[] digest(byte[] salt) {
        try (var in = open()) {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            var buffer = new byte[BUFFER];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return digest.digest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String hexDigest(byte[] salt) {
        return HexFormat.of().formatHex(digest(salt));
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /** Masked: a name may name a person. */
    @Override
    public String toString() {
        return "UploadedFile[masked]";
    }
}
