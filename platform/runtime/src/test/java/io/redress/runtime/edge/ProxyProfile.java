package io.redress.runtime.edge;

import java.util.Map;

/** As {@link TokenProfile}, behind a proxy on this machine. */
public class ProxyProfile extends TokenProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = super.getConfigOverrides();
        settings.put("redress.rate.proxies", "127.0.0.1/32");
        return settings;
    }
}
