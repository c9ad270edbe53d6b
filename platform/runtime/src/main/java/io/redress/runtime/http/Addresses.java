package io.redress.runtime.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which addresses are taken for one caller. */
final class Addresses {

    private static final Pattern IPV4 = Pattern.compile("[0-9.]+");
    private static final int GROUPS = 8;
    private static final int OWN_GROUPS = 4;

    private Addresses() {}

    /** An IPv4 address itself; of an IPv6 address its first 64 bits, because one line has all the others. */
    static String block(String address) {
        if (IPV4.matcher(address).matches() || !address.contains(":")) {
            return address;
        }
        return String.join(":", expanded(address.replaceAll("%.*", ""))).toLowerCase(Locale.ROOT);
    }

    private static List<String> expanded(String address) {
        var halves = address.split("::", 2);
        var groups = new ArrayList<>(List.of(halves[0].split(":")));
        if (halves.length == 2) {
            var tail = halves[1].isEmpty() ? 0 : halves[1].split(":").length;
            while (groups.size() + tail < GROUPS) {
                groups.add("0");
            }
            groups.addAll(List.of(halves[1].split(":")));
        }
        return groups.stream()
                .limit(OWN_GROUPS)
                .map(group -> group.replaceFirst("^0+(?=.)", ""))
                .map(group -> group.isEmpty() ? "0" : group)
                .toList();
    }
}
