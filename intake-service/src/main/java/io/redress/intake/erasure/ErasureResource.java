package io.redress.intake.erasure;

import io.redress.intake.access.Access;
import io.redress.intake.view.ComplaintView;
import io.redress.intake.view.ComplaintViews;
import org.jboss.resteasy.reactive.RestPath;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What only the privacy role may do. */
@Path("/api/complaints/{complaint}")
@Produces(MediaType.APPLICATION_JSON)
public class ErasureResource {

    private final Access access;
    private final EraseComplaint erase;
    private final FreezeComplaint freeze;
    private final ComplaintViews views;

    ErasureResource(Access access, EraseComplaint erase, FreezeComplaint freeze, ComplaintViews views) {
        this.access = access;
        this.erase = erase;
        this.freeze = freeze;
        this.views = views;
    }

    @POST
    @Path("/erasure")
    public ComplaintView erase(@RestPath("complaint") String complaint) {
        var opened = access.guard(complaint);
        erase.erase(opened.complaint().id(), opened.viewer().actor());
        return views.of(access.guard(complaint), null);
    }

    @POST
    @Path("/freeze")
    public ComplaintView freeze(@RestPath("complaint") String complaint) {
        var opened = access.guard(complaint);
        freeze.freeze(opened.complaint().id(), opened.viewer().actor());
        return views.of(access.guard(complaint), null);
    }
}
