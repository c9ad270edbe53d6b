package io.redress.procedure;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ProceduresTest {

    private final Map<String, Map<String, String>> published = new HashMap<>();
    private int asked;

    private final Procedures procedures = new Procedures(new Procedures.Texts() {
        @Override
        public Optional<Map<String, String>> of(String organization, String version) {
            asked++;
            return Optional.ofNullable(published.get(organization + "@" + version));
        }

        @Override
        public Optional<String> currentVersion(String organization) {
            return published.keySet().stream()
                    .filter(key -> key.startsWith(organization + "@"))
                    .map(key -> key.substring(organization.length() + 1))
                    .findFirst();
        }
    });

    @Test
    void parsesAVersionOnce() {
        String version = Library.procedure().version();
        published.put("city-library@" + version, Library.files());
        Procedure first = procedures.current("city-library").orElseThrow();
        assertThat(procedures.find("city-library", version)).containsSame(first);
        assertThat(asked).isOne();
    }

    @Test
    void asksAgainForWhatHasNotArrived() {
        String version = Library.procedure().version();
        assertThat(procedures.find("city-library", version)).isEmpty();
        published.put("city-library@" + version, Library.files());
        assertThat(procedures.find("city-library", version)).isPresent();
        assertThat(procedures.current("elsewhere")).isEmpty();
    }

    @Test
    void refusesTextsOfAnotherVersion() {
        published.put("city-library@8+000000000000", Library.files());
        assertThatIllegalStateException()
                .isThrownBy(() -> procedures.find("city-library", "8+000000000000"))
                .withMessageContaining("8+000000000000");
    }
}
