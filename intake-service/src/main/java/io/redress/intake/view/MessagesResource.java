package io.redress.intake.view;

import io.redress.intake.access.Access;
import io.redress.intake.access.Opened;
import io.redress.intake.access.Viewer;
import io.redress.intake.message.SentMessage;
import io.redress.intake.message.SentMessages;
import io.redress.runtime.http.Cursors;
import io.redress.runtime.http.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import java.util.List;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What was said about a complaint, to whom, and when it was delivered. */
@Path("/api/complaints/{complaint}")
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {

    private final Access access;
    private final SentMessages messages;
    private final CustomerTexts texts;
    private final Cursors cursors;

    MessagesResource(Access access, SentMessages messages, CustomerTexts texts, Cursors cursors) {
        this.access = access;
        this.messages = messages;
        this.texts = texts;
        this.cursors = cursors;
    }

    @GET
    @Path("/messages")
    public Page<SentMessage> messages(
            @RestPath("complaint") String complaint,
            @RestQuery("limit") @Nullable String limit,
            @RestQuery("cursor") @Nullable String cursor) {
        var most = Page.limit(limit);
        var opened = access.read(complaint);
        var list = "messages:" + opened.complaint().id();
        var after = cursors.open(list, cursor)
                .map(keys -> Integer.parseInt(keys.getFirst()))
                .orElse(0);
        var page = cursors.page(
                list,
                messages.of(opened.complaint().id(), after, most + 1),
                most,
                message -> List.of(String.valueOf(message.n())));
        return new Page<>(
                page.items().stream()
                        .filter(message -> isShown(message, opened.viewer()))
                        .map(message -> asSeen(opened, message))
                        .toList(),
                page.next());
    }

    /** What the staff is told among themselves is not the customer's. */
    private static boolean isShown(SentMessage message, Viewer viewer) {
        return !(viewer instanceof Viewer.Customer) || !message.to().equals("staff");
    }

    private SentMessage asSeen(Opened opened, SentMessage message) {
        var text = message.text();
        return text == null ? message : message.saying(texts.masked(opened, text));
    }
}
