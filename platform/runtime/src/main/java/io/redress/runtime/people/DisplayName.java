package io.redress.runtime.people;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A name in the two languages of the suite. */
public record DisplayName(@JsonProperty("zh-CN") String zhCn, String en) {}
