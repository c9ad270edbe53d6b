package io.redress.reporting.summary;

import io.redress.reporting.query.Dimension;
import io.redress.runtime.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GroupingTest {

    @Test
    void takesOneOrTwoInTheOrderGiven() {
        assertThat(Grouping.read(List.of())).isEmpty();
        assertThat(Grouping.read(List.of("month"))).containsExactly(Dimension.MONTH);
        assertThat(Grouping.read(List.of("month,cause"))).containsExactly(Dimension.MONTH, Dimension.CAUSE);
        assertThat(Grouping.read(List.of("staff", "department")))
                .containsExactly(Dimension.STAFF, Dimension.DEPARTMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "colour", "day,", "day,day", "day,month,cause", "staff,category", "status,staff", "DAY"})
    void refusesTheRest(String groupBy) {
        assertThatThrownBy(() -> Grouping.read(List.of(groupBy)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.violations().getFirst().field())
                                .isEqualTo("groupBy"));
    }
}
