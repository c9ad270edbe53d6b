package io.redress.local.journey;

import io.redress.local.journey.cast.Cast;
import io.redress.local.journey.cast.Complaint;
import io.redress.local.journey.cast.Customer;
import io.redress.local.journey.cast.Handler;
import io.redress.local.journey.cast.Http;
import io.redress.local.journey.cast.Reply;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The link in the message about the result, followed in a browser: through the gateway, in the reader's language, without script or sign-in. */
@Order(30)
class SurveyPageJourneyTest {

    private final SuiteFixture suite = SuiteFixture.running();
    private final Cast cast = new Cast(suite);
    private final Handler handler = cast.handler();
    private final Customer customer = cast.customer(30_001);
    private final Http browser =
            cast.anyone().with("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

    @Test
    void asksInTheReadersLanguageAndTakesTheAnswerOnce() {
        // Given
        var complaint = customer.complainsAbout("billing/wrong-charge");
        handler.settles(complaint);
        suite.settle();
        var page = Customer.surveyIn(customer.received("resolved"));

        // Then it is in the browser's language, or in the one that was chosen on the page
        isAPage(browser.with("Accept-Language", "zh-CN,zh;q=0.9").get(page), complaint, "zh-CN", "您对处理结果满意吗");
        isAPage(browser.with("Accept-Language", "en-GB,en;q=0.9").get(page), complaint, "en", "How did we do?");
        isAPage(browser.with("Accept-Language", "zh-CN").get(page + "?lang=en"), complaint, "en", "How did we do?");

        // And says what is missing, keeping what was filled in
        var incomplete = browser.submit(page + "?lang=en", Map.of("resolved", "true", "remark", "谢谢"));
        assertThat(incomplete.expect(400).text())
                .contains("Please choose a number from 1 to 5.", "谢谢")
                .doesNotContain("Please say whether your problem is solved.");
        assertThat(handler.opens(complaint).status()).isEqualTo("resolved");

        // When
        var answered = browser.submit(
                page + "?lang=en", Map.of("resolved", "true", "satisfaction", "5", "recommend", "9", "remark", "谢谢"));

        // Then the browser is sent back to the page, which has nothing more to ask
        assertThat(answered.expect(303).header("Location")).endsWith(page + "?lang=en");
        assertThat(browser.get(page + "?lang=en").expect(200).text())
                .contains("Thank you, your answer has arrived.")
                .doesNotContain("<form");
        assertThat(browser.get(page + "?lang=zh-CN").expect(200).text()).contains("谢谢，我们已收到您的回答。");
        browser.submit(page, Map.of("resolved", "false", "satisfaction", "1")).expect(409);
        await().untilAsserted(
                        () -> assertThat(handler.opens(complaint).status()).isEqualTo("closed"));
    }

    private static void isAPage(Reply reply, Complaint complaint, String language, String title) {
        assertThat(reply.expect(200).text())
                .contains("<html lang=\"%s\">".formatted(language), title, complaint.reference(), "<form")
                .doesNotContain("<script");
        assertThat(reply.header("Content-Type")).startsWith("text/html");
        assertThat(reply.header("Content-Language")).isEqualTo(language);
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
    }
}
