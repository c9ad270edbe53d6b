package io.redress.local.up;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadinessTest {

    @Test
    void namesTheChecksThatAreNotUp() {
        var health = """
                {"status": "DOWN", "checks": [
                  {"name": "database", "status": "UP"},
                  {"name": "journal", "status": "DOWN", "data": {"reason": "older than its topic"}}]}
                """;

        assertThat(Readiness.failing(health)).isEqualTo("journal {\"reason\":\"older than its topic\"}");
    }

    @Test
    void saysWhenThereIsNoHealthToRead() {
        assertThat(Readiness.failing("<html>")).contains("no JSON");
        assertThat(Readiness.failing("{}")).contains("no JSON");
    }
}
