package io.redress.intake.attachment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

import static org.assertj.core.api.Assertions.assertThat;

class UploadedFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a0000000d49484452, holiday.exe, image/png",
        "ffd8ffe000104a4649460001, invoice.pdf, image/jpeg",
        "255044462d312e370a, photo.jpg, application/pdf",
        "4d5a90000300000004000000ffff0000, photo.jpg, application/x-msdownload",
        "504b0304140000000800, letter.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "504b0304140000000800, letter.jpg, application/zip",
        "3c68746d6c3e3c7363726970743e, note.txt, text/html"
    })
    void isWhatItHoldsAndNotWhatItIsCalled(String hex, String name, String type) throws IOException {
        assertThat(file(HexFormat.of().parseHex(hex), name).mediaType()).isEqualTo(type);
    }

    @Test
    void changesItsDigestWithTheSalt() throws IOException {
        var file = file("x".repeat(200_000).getBytes(StandardCharsets.UTF_8), "x.txt");

        assertThat(file.hexDigest(new byte[] {1})).matches("[0-9a-f]{64}").isEqualTo(file.hexDigest(new byte[] {1}));
        assertThat(file.hexDigest(new byte[] {1})).isNotEqualTo(file.hexDigest(new byte[] {2}));
    }

    @Test
    void showsNoNameInLogs() throws IOException {
        assertThat(file(new byte[] {1}, "王小明.txt")).asString().doesNotContain("王小明");
    }

    private UploadedFile file(byte[] bytes, String name) throws IOException {
        var path = folder.resolve("upload");
        Files.write(path, bytes);
        return new UploadedFile(path, name);
    }
}
