package io.redress.procedure.organization;

import io.redress.procedure.vocabulary.Text;

/** @param owner position whose holder becomes the owner of a case that comes here */
public record Department(String code, Text name, String owner) {}
