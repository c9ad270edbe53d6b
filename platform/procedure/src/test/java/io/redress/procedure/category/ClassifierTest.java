package io.redress.procedure.category;

import io.redress.procedure.vocabulary.Text;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;

class ClassifierTest {

    private static final Category OUTAGE =
            category("line/outage", List.of("断网", "经常掉线"), List.of("connection drops", "outage"));
    private static final Category SPEED = category("line/speed", List.of("网速慢"), List.of("slow"));
    private static final Category LINE = new Category(
            "line", named(), new Terms(List.of("宽带"), List.of("broadband")), Map.of(), Map.of("a", OUTAGE, "b", SPEED));
    private static final Category BILL = category("bill", List.of("账单"), List.of("bill"));

    private final Classifier classifier = new Classifier(new Categories(List.of(BILL, LINE)));

    @Test
    void readsFullWidthLettersAndAnyCase() {
        assertThat(first("ＢＩＬＬ")).isEqualTo("bill");
    }

    @Test
    void readsOtherFormsOfAWord() {
        assertThat(first("The connection dropped again")).isEqualTo("line/outage");
        assertThat(first("Bills, bills, bills")).isEqualTo("bill");
    }

    @Test
    void wordsMustStandTogether() {
        assertThat(classifier.classify("The drops of this connection")).isEmpty();
        assertThat(classifier.classify("断开网络")).isEmpty();
    }

    @Test
    void aBranchStrengthensWhatIsFoundBeneathIt() {
        List<Match> matches = classifier.classify("宽带网速慢，账单也看不懂");
        assertThat(matches).extracting(Match::category).containsExactly("line/speed", "bill", "line");
        assertThat(matches.getFirst().terms()).containsExactly("网速慢");
        assertThat(matches.stream().mapToDouble(Match::score).sum()).isBetween(0.99, 1.01);
    }

    @Test
    void aTermCountsOnce() {
        assertThat(classifier.classify("断网断网断网").getFirst().terms()).containsExactly("断网");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(classifier.classify("")).isEmpty();
        assertThat(classifier.classify("？！…")).isEmpty();
    }

    @Test
    void readsALongTextFast() {
        String text = "宽带经常掉线，客服一直没有回复，".repeat(600);
        long start = System.nanoTime();
        assertThat(first(text)).isEqualTo("line/outage");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void answersManyAtATime() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                String text = i % 2 == 0 ? "宽带断网" : "my bill";
                answers.add(pool.submit(() -> first(text)));
            }
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(i % 2 == 0 ? "line/outage" : "bill");
            }
        }
    }

    @Test
    void aUsableTermLeavesMoreThanOneCharacter() {
        assertThat(Classifier.isUsable("网")).isFalse();
        assertThat(Classifier.isUsable("网速")).isTrue();
        assertThat(Classifier.isUsable("…")).isFalse();
        assertThat(Classifier.isUsable("sms")).isTrue();
    }

    private String first(String text) {
        return classifier.classify(text).getFirst().category();
    }

    private static Category category(String code, List<String> zh, List<String> en) {
        return new Category(code, named(), new Terms(zh, en), Map.of(), Map.of());
    }

    private static Text named() {
        return new Text("类", "Category");
    }
}
