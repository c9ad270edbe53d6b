package io.redress.runtime.http;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who really calls, when calls come through proxies. Each proxy appends to {@code X-Forwarded-For} the address that it saw itself, so the list is read from its end and as
 * far as proxies of this deployment wrote it: what stands before that the caller may have made up. (The framework's own forwarding takes the first address.)
 */
@ApplicationScoped
class Proxies {

    private static final Pattern NETWORK = Pattern.compile("([0-9a-fA-F.:]+)/([0-9]{1,3})");

    private final List<IpSubnetFilterRule> networks;

    @Inject
    Proxies(RateConfig config) {
        this(config.proxies().orElse(List.of()));
    }

    Proxies(List<String> networks) {
        this.networks = networks.stream().map(Proxies::network).toList();
    }

    private static IpSubnetFilterRule network(String text) {
        var parts = NETWORK.matcher(text.strip());
        try {
            if (parts.matches()) {
                return new IpSubnetFilterRule(
                        parts.group(1), Integer.parseInt(parts.group(2)), IpFilterRuleType.ACCEPT);
            }
        } catch (RuntimeException e) {
            // Refused below, with the setting's name.
        }
        throw new IllegalStateException(
                "redress.rate.proxies names networks like 10.0.0.0/8 or 127.0.0.1/32, not \"%s\".".formatted(text));
    }

    /**
     * The address that the calls are counted for.
     *
     * @param peer address of the connection
     * @param forwarded values of {@code X-Forwarded-For}, in the order of the headers
     */
    String caller(String peer, List<String> forwarded) {
        var hops = forwarded.stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .toList();
        var caller = peer;
        for (var hop : hops.reversed()) {
            if (!isProxy(caller) || NetUtil.createInetAddressFromIpAddressString(hop) == null) {
                return caller;
            }
            caller = hop;
        }
        return caller;
    }

    private boolean isProxy(String address) {
        var known = NetUtil.createInetAddressFromIpAddressString(address);
        return known != null && networks.stream().anyMatch(network -> network.matches(new InetSocketAddress(known, 0)));
    }
}
