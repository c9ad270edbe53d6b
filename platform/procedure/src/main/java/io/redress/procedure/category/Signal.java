package io.redress.procedure.category;

import io.redress.procedure.vocabulary.Text;

/** What a text may contain besides its matter: a threat to go to the press, an injury. Its code is a fact, the text is not. */
public record Signal(String code, Text name, Phrases terms) {}
