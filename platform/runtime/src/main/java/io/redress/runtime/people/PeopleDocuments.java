package io.redress.runtime.people;

import java.util.List;
import java.util.Optional;

/** Where published documents are kept: the newest value of each key of a compacted topic. */
public interface PeopleDocuments {

    Optional<String> find(String topic, String key);

    List<String> keys(String topic);
}
