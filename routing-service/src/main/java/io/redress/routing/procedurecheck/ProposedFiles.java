package io.redress.routing.procedurecheck;

import io.redress.runtime.problem.Problem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Files that somebody would like to publish, by their names in the procedures' folder. */
final class ProposedFiles {

    /** As much as a body may hold: a small archive must not become a large one. */
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final int MOST_FILES = 200;

    private static final Pattern NAME = Pattern.compile("([a-z0-9-]{1,64})/[a-z0-9][a-z0-9.-]{0,63}\\.yaml");

    private ProposedFiles() {}

    static Map<String, String> over(Map<String, String> published, Map<String, String> proposed) {
        var files = new HashMap<>(published);
        files.putAll(proposed);
        return Map.copyOf(files);
    }

    static String named(String file, String organization) {
        if (!isOf(file, organization)) {
            throw Problem.badRequest(
                    "file", "must be a name like %s/procedure.yaml, common/messages.yaml".formatted(organization));
        }
        return file;
    }

    static String text(byte[] bytes, String field) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw Problem.badRequest(field, "must be text, and holds a NUL character");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw Problem.badRequest(field, "must be text in UTF-8");
        }
    }

    static Map<String, String> unpacked(byte[] archive, String organization) {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            var left = MOST_BYTES;
            var count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || ++count > MOST_FILES) {
                    throw Problem.badRequest("body", "must unpack to at most %d files and 8 MB".formatted(MOST_FILES));
                }
                if (!entry.isDirectory() && isOf(entry.getName(), organization)) {
                    files.put(entry.getName(), text(bytes, "body"));
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw Problem.badRequest("body", "must be a ZIP archive");
        } catch (IOException e) {
            throw Problem.badRequest("body", "must be a whole ZIP archive");
        }
        if (files.isEmpty()) {
            throw Problem.badRequest(
                    "body", "must be a ZIP archive with files like %s/procedure.yaml".formatted(organization));
        }
        return files;
    }

    private static boolean isOf(String name, String organization) {
        var matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return false;
        }
        var folder = matcher.group(1);
        return folder.equals(organization) || folder.equals("common") || folder.equals("calendars");
    }
}
