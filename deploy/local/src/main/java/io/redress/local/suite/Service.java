package io.redress.local.suite;

import java.util.List;

/**
 * One service of the suite as the launcher knows it.
 *
 * @param offset its port above the suite's base
 * @param module its folder in the repository
 * @param migrations folders of the classpath with the scripts of its database, which has its name
 * @param paths beginnings of the paths that the gateway forwards to it
 */
public record Service(String name, int offset, String module, List<String> migrations, List<String> paths) {

    public Service {
        migrations = List.copyOf(migrations);
        paths = List.copyOf(paths);
    }

    /** The role its database belongs to; only migrations log in as it. */
    public String ownerRole() {
        return name + "_owner";
    }
}
