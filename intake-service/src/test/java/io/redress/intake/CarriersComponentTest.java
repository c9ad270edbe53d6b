package io.redress.intake;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.redress.intake.Road.Complaint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

import static io.redress.intake.Road.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Messages on their way to a real mail server and a real gateway. */
@QuarkusTest
@OnTheRealThing
@TestProfile(CarriersProfile.class)
class CarriersComponentTest {

    private record Mail(String to, String text) {}

    private record Posted(String key, String authorization, String body) {}

    private static final Queue<Mail> MAILS = new ConcurrentLinkedQueue<>();
    private static final Queue<Posted> SHORTS = new ConcurrentLinkedQueue<>();

    /** What is answered next: for an address by the mail server, for a number by the gateway. */
    private static final Map<String, Queue<Integer>> ANSWERS = new ConcurrentHashMap<>();

    private static SMTPServer mailServer;
    private static HttpServer gateway;

    @BeforeAll
    static void start() throws IOException {
        mailServer = SMTPServer.port(Integer.getInteger(CarriersProfile.MAIL_PORT))
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler((context, from, to, data) -> {
                    MAILS.add(new Mail(to, new String(data, StandardCharsets.UTF_8)));
                    var answer = answer(to, 250);
                    if (answer != 250) {
                        throw new RejectException(answer, "no: " + to);
                    }
                })
                .build();
        mailServer.start();
        gateway = HttpServer.create(
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), Integer.getInteger(CarriersProfile.GATEWAY_PORT)),
                0);
        gateway.createContext("/messages", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            SHORTS.add(new Posted(headers.getFirst("Idempotency-Key"), headers.getFirst("Authorization"), body));
            var number = body.replaceAll("(?s).*\"to\":\"([^\"]+)\".*", "$1");
            exchange.sendResponseHeaders(answer(number, 202), -1);
            exchange.close();
        });
        gateway.start();
    }

    @AfterAll
    static void stop() {
        mailServer.stop();
        gateway.stop(0);
    }

    private static int answer(String to, int otherwise) {
        var next = ANSWERS.getOrDefault(to, new ConcurrentLinkedQueue<>()).poll();
        return next == null ? otherwise : next;
    }

    private static void answers(String to, Integer... codes) {
        ANSWERS.put(to, new ConcurrentLinkedQueue<>(List.of(codes)));
    }

    @Test
    void mailsTheAcknowledgement() {
        var address = address();
        var complaint = mailing(address);

        await().untilAsserted(() -> assertThat(told(complaint, "message.sent"))
                .singleElement()
                .asString()
                .contains("\"attempts\":1"));
        var mail = mails(address).getFirst();
        assertThat(mail.text()).contains("Message-ID: <%s-1@redress>".formatted(complaint.id()), complaint.reference());
    }

    @Test
    void mailsAgainWhatTheServerDidNotTakeNow() {
        var address = address();
        answers(address, 451, 421);
        var complaint = mailing(address);

        await().untilAsserted(() -> assertThat(told(complaint, "message.sent"))
                .singleElement()
                .asString()
                .contains("\"attempts\":3"));
        assertThat(mails(address)).hasSize(3);
    }

    @Test
    void givesUpAtOnceWhatTheServerWillNeverTake() {
        var address = address();
        answers(address, 550);
        var complaint = mailing(address);

        await().untilAsserted(() -> assertThat(told(complaint, "message.failed"))
                .singleElement()
                .asString()
                .contains("\"problem\":\"mail-refused\"", "\"attempts\":1")
                .doesNotContain(address));
        assertThat(mails(address)).hasSize(1);
    }

    @Test
    void sendsShortMessagesAgainUnderTheSameKey() {
        var number = "139%08d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
        answers(number, 503);
        var complaint = registered("""
                {"organization":"telecom-operator","channel":"web","category":"billing/wrong-charge","description":"多收了 12 元",
                 "customer":{"name":"客户","phone":"%s"}}""".formatted(number));

        await().untilAsserted(() -> assertThat(told(complaint, "message.sent"))
                .singleElement()
                .asString()
                .contains("\"attempts\":2"));
        assertThat(SHORTS.stream().filter(message -> message.body().contains(number)))
                .hasSize(2)
                .allSatisfy(message -> {
                    assertThat(message.key()).isEqualTo(complaint.id() + "-1");
                    assertThat(message.authorization()).isEqualTo("Bearer gateway-token");
                    assertThat(message.body()).contains("\"via\":\"sms\"", complaint.code());
                });
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    private static Complaint mailing(String address) {
        return registered("""
                {"organization":"telecom-operator","channel":"email","category":"billing/wrong-charge","description":"wrong charge",
                 "customer":{"name":"Customer","email":"%s","language":"en"}}""".formatted(address));
    }

    private static List<Mail> mails(String address) {
        return MAILS.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    private static List<String> told(Complaint complaint, String type) {
        return Rows.of("select data from journal where stream = '%s' and type = 'redress.%s.v1'"
                        .formatted(complaint.id(), type))
                .stream()
                .map(List::getFirst)
                .toList();
    }
}
