package io.redress.runtime.probe;

import io.redress.runtime.journal.FactType;

@FactType("redress.tally.added.v1")
record Added(int number) {}
