package io.redress.local.demo;

import io.redress.local.suite.Home;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What is said and done in the demo, from {@code local.properties}. */
record Story(Home home) {

    String description() {
        return setting("description");
    }

    JsonObject complaint() {
        return new JsonObject()
                .put("organization", home.setting("organization"))
                .put("channel", setting("channel"))
                .put("category", setting("category"))
                .put("summary", setting("summary"))
                .put("description", description())
                .put("demands", list("demands"))
                .put("place", new JsonObject().put("region", setting("region")))
                .put(
                        "subject",
                        new JsonObject().put("type", setting("subjectType")).put("id", setting("subject")))
                .put(
                        "customer",
                        new JsonObject()
                                .put("name", setting("customer"))
                                .put("phone", setting("phone"))
                                .put("email", setting("email"))
                                .put("language", setting("language")))
                .put("loss", money());
    }

    JsonObject acceptance() {
        return new JsonObject().put("decision", "accepted");
    }

    JsonObject investigation() {
        return new JsonObject()
                .put("means", list("means"))
                .put("finding", "substantiated")
                .put("cause", setting("cause"))
                .put("text", setting("findingText"));
    }

    JsonObject proposal() {
        var remedy = new JsonObject().put("type", setting("remedy")).put("amount", money());
        var alternative =
                new JsonObject().put("text", setting("offerText")).put("remedies", new JsonArray().add(remedy));
        return new JsonObject().put("alternatives", new JsonArray().add(alternative));
    }

    JsonObject choice() {
        return new JsonObject().put("alternative", 1);
    }

    JsonObject resolution() {
        return new JsonObject().put("result", setting("result")).put("text", setting("offerText"));
    }

    JsonObject reply() {
        return new JsonObject().put("text", setting("reply"));
    }

    JsonObject closure() {
        return new JsonObject()
                .put("cause", setting("cause"))
                .put("root", setting("root"))
                .put("responsibility", setting("responsibility"))
                .put("lesson", setting("lesson"));
    }

    JsonObject attempt() {
        return new JsonObject()
                .put("outcome", "reached")
                .put(
                        "validity",
                        new JsonObject()
                                .put("identity", true)
                                .put("understanding", true)
                                .put("script", true)
                                .put("explicit", true))
                .put(
                        "answers",
                        new JsonObject()
                                .put("resolved", true)
                                .put("satisfaction", 5)
                                .put("recommend", 9)
                                .put("remark", setting("remark")));
    }

    private JsonObject money() {
        return new JsonObject().put("amount", setting("loss")).put("currency", setting("currency"));
    }

    private JsonArray list(String name) {
        return new JsonArray(home.settings("demo." + name));
    }

    private String setting(String name) {
        return home.setting("demo." + name);
    }
}
