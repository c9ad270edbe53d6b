package io.redress.runtime.edge;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/internal/edge")
public class InternalResource {

    @GET
    public String get() {
        return "ok";
    }
}
