package io.redress.local.journey.cast;

import io.redress.local.journey.SuiteFixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Everybody there is around a suite, all of one organisation. */
public record Cast(SuiteFixture suite) {

    static final String ORGANIZATION = "telecom-operator";

    /** Somebody whom nobody else is: the number tells customers of one test apart. */
    public Customer customer(int number) {
        return new Customer(anyone(), "王小明", "139%08d".formatted(number), "customer.%d@example.org".formatted(number));
    }

    public Handler handler() {
        return new Handler(anyone().as("handler"));
    }

    public Handler handlerOf(String department) {
        return new Handler(anyone().as("handler.%s@%s".formatted(department, ORGANIZATION)));
    }

    /** Sees and may do what the organisation's handlers may, and what takes somebody above them. */
    public Handler supervisor() {
        return new Handler(anyone().as("supervisor"));
    }

    /** Whoever owns the case, by their staff number. */
    public Handler ownerOf(Case kase) {
        return new Handler(anyone().as(kase.owner().getString("staff")));
    }

    public Caller caller() {
        return new Caller(anyone().as("caller"));
    }

    public Analyst analyst() {
        return new Analyst(anyone().as("analyst"));
    }

    public PrivacyOfficer privacyOfficer() {
        return new PrivacyOfficer(anyone().as("privacy"));
    }

    public Operator operator() {
        return new Operator(suite);
    }

    /** Brings a new complaint to its end: worked, resolved, and the customer content when called the next working day. */
    public void close(Complaint complaint) {
        handler().settles(complaint);
        var caller = caller();
        var callback = caller.findsInTheQueue(complaint);
        suite.reach(callback.notBefore());
        caller.claims(callback);
        caller.reaches(callback, true, 5, 9);
        await().untilAsserted(
                        () -> assertThat(handler().opens(complaint).status()).isEqualTo("closed"));
    }

    /** The gateway, asked by nobody in particular. */
    public Http anyone() {
        return Http.anyone(suite.url());
    }
}
