package io.redress.local.gateway;

import io.redress.local.suite.Service;
import io.redress.local.suite.Suite;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which service answers a path: the one with the longest beginning of it, in whole segments. What stands in no service's list does not
 * pass, among it {@code /q}, {@code /internal}, {@code /api/journal} and {@code /api/dead-letters}, which each service has on its own port.
 */
record Routes(List<Route> routes) {

    record Route(String prefix, Service service) {

        boolean covers(String path) {
            return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
        }
    }

    Routes {
        routes = List.copyOf(routes);
    }

    static Routes of(Suite suite) {
        return new Routes(suite.services().stream()
                .flatMap(service -> service.paths().stream().map(path -> new Route(path, service)))
                .sorted(Comparator.comparingInt((Route route) -> route.prefix().length())
                        .reversed())
                .toList());
    }

    /** Takes the path as it came, still encoded. */
    Optional<Service> find(String path) {
        if (climbs(path)) {
            return Optional.empty();
        }
        return routes.stream().filter(route -> route.covers(path)).findFirst().map(Route::service);
    }

    /** Whether a service could read the path as another one than is written: by dots, also encoded ones, or empty segments. */
    private static boolean climbs(String path) {
        var decoded = path.toLowerCase(Locale.ROOT)
                .replace("%2e", ".")
                .replace("%2f", "/")
                .replace("%5c", "\\")
                .replace('\\', '/');
        return decoded.contains("//")
                || Arrays.stream(decoded.split("/", -1))
                        .map(segment -> segment.split(";", -1)[0])
                        .anyMatch(segment -> segment.equals(".") || segment.equals(".."));
    }
}
