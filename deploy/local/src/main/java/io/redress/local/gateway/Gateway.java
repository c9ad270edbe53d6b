package io.redress.local.gateway;

import io.redress.local.console.Refusal;
import io.redress.local.suite.Ports;
import io.redress.local.suite.Service;
import io.redress.local.suite.Suite;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

import java.net.ConnectException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** The suite's one port for the outside: streams requests and answers through, holding no body. */
public final class Gateway implements AutoCloseable {

    /** Above the longest answer a service allows itself: a case is waited for 10 s, a large report streams from its first row on. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final int CONNECTIONS_PER_SERVICE = 512;

    private final Vertx vertx;
    private final Ports ports;
    private final Routes routes;
    private final Map<String, HttpProxy> proxies;

    private Gateway(Vertx vertx, Ports ports, Suite suite) {
        this.vertx = vertx;
        this.ports = ports;
        this.routes = Routes.of(suite);
        var client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout((int) CONNECT.toMillis()),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS_PER_SERVICE));
        this.proxies = suite.services().stream()
                .collect(Collectors.toUnmodifiableMap(Service::name, service -> proxy(client, service)));
    }

    public static Gateway open(Ports ports, Suite suite) {
        var vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(2)
                // It serves no files: no cache folder for them.
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
        var gateway = new Gateway(vertx, ports, suite);
        try {
            gateway.listen();
            return gateway;
        } catch (RuntimeException e) {
            gateway.close();
            throw new Refusal(
                    "The gateway could not listen on %s:%d: %s".formatted(Ports.HOST, ports.gateway(), e.getMessage()),
                    e);
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void listen() {
        vertx.createHttpServer(new HttpServerOptions().setHost(Ports.HOST).setPort(ports.gateway()))
                .requestHandler(this::handle)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private void handle(HttpServerRequest request) {
        var path = path(request);
        var proxy = routes.find(path).map(Service::name).map(proxies::get);
        if (proxy.isEmpty()) {
            Answer.NOT_FOUND.send(request);
        } else if (BodyLimit.of(path).isExceededBy(request.getHeader(HttpHeaders.CONTENT_LENGTH))) {
            Answer.TOO_LARGE.send(request);
        } else {
            proxy.get().handle(request);
        }
    }

    private static String path(HttpServerRequest request) {
        var path = request.path();
        return path == null ? "" : path;
    }

    private HttpProxy proxy(HttpClient client, Service service) {
        var address = new RequestOptions()
                .setHost(Ports.HOST)
                .setPort(ports.of(service))
                .setTimeout(PATIENCE.toMillis());
        return HttpProxy.reverseProxy(client)
                .origin(context -> client.request(new RequestOptions(address)))
                .addInterceptor(new ProxyInterceptor() {
                    @Override
                    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
                        return send(context, service);
                    }
                });
    }

    private static Future<ProxyResponse> send(ProxyContext context, Service service) {
        var proxied = context.request();
        var body = new LimitedBody(proxied.getBody().stream(), BodyLimit.of(path(proxied.proxiedRequest())));
        proxied.setBody(Body.body(body, proxied.getBody().length()));
        return forwarded(context).sendRequest().recover(failure -> {
            var answer = body.isExceeded() ? Answer.TOO_LARGE : reason(failure);
            return Future.succeededFuture(answer.fill(proxied, service));
        });
    }

    /** The service sees the name it was called by and, at the end of the list, who called. */
    private static ProxyContext forwarded(ProxyContext context) {
        var proxied = context.request();
        var original = proxied.proxiedRequest();
        var before = original.headers().getAll("X-Forwarded-For");
        var caller = original.remoteAddress().hostAddress();
        proxied.putHeader("X-Forwarded-For", before.isEmpty() ? caller : String.join(", ", before) + ", " + caller);
        proxied.putHeader("X-Forwarded-Proto", "http");
        var authority = original.authority();
        if (authority != null) {
            proxied.putHeader("X-Forwarded-Host", authority.toString());
            proxied.setAuthority(authority);
        }
        return context;
    }

    private static Answer reason(Throwable failure) {
        return switch (failure) {
            case ConnectException refused -> Answer.AWAY;
            case TimeoutException late -> Answer.LATE;
            default -> Answer.BROKEN;
        };
    }
}
