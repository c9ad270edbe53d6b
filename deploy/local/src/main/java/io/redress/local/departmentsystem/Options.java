package io.redress.local.departmentsystem;

import io.redress.local.console.Refusal;
import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.List;

/**
 * What it is started with.
 *
 * @param accepts whether it takes on every case that the department has not answered to
 * @param resolution how it resolves what the department has taken on; null: it does not
 */
record Options(
        String organization,
        String department,
        boolean accepts,
        @Nullable Resolution resolution) {

    static final String USAGE = "department-system ORGANIZATION DEPARTMENT [--accept] [--resolve RESULT TEXT]";

    record Resolution(String result, String text) {}

    static Options parse(List<String> arguments) {
        var words = arguments.iterator();
        var organization = next(words);
        var department = next(words);
        var accepts = false;
        Resolution resolution = null;
        while (words.hasNext()) {
            switch (words.next()) {
                case "--accept" -> accepts = true;
                case "--resolve" -> resolution = new Resolution(next(words), next(words));
                case String other -> throw new Refusal("'%s' is not understood: %s".formatted(other, USAGE));
            }
        }
        return new Options(organization, department, accepts, resolution);
    }

    private static String next(Iterator<String> words) {
        if (!words.hasNext()) {
            throw new Refusal("Something is missing: " + USAGE);
        }
        return words.next();
    }

    /** Name of the system, as this machine's routing knows it; its secret is the same. */
    String system() {
        return "department-system@" + organization;
    }
}
