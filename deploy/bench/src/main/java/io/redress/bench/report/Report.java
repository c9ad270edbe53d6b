package io.redress.bench.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The page of one run: ratios first, then where it ran, then how the figures came about.
 *
 * @param remarks what a reader must know before comparing
 */
public record Report(List<Findings> findings, Machine machine, Commit commit, List<String> remarks) {

    public Report {
        findings = List.copyOf(findings);
        remarks = List.copyOf(remarks);
    }

    public List<String> summary() {
        var table = new Table("part", "what", "ratio", "to reach", "reached", "measured");
        for (var figure :
                findings.stream().flatMap(found -> found.figures().stream()).toList()) {
            var ratio = figure.ratio();
            var target = figure.target();
            table.row(
                    figure.part().letter(),
                    figure.what(),
                    ratio == null ? "" : ratio.text(),
                    target == null ? "" : target.text(),
                    target == null ? "" : target.reached() ? "yes" : "no",
                    figure.measured());
        }
        return table.lines();
    }

    public String markdown() {
        var lines = new ArrayList<String>();
        lines.add("# What the suite does on one machine");
        lines.add("");
        lines.add(
                "Written by `deploy/bench/run`. Ratios compare with what the same run measured; they travel between machines, the rest does not.");
        remarks.forEach(remark -> lines.add("**" + remark + "**"));
        lines.add("");
        lines.addAll(summary());
        lines.add("");
        lines.add("## Where");
        lines.add("");
        lines.add("- commit " + commit.text());
        machine.lines().forEach(line -> lines.add("- " + line));
        for (var found : findings) {
            lines.add("");
            lines.add("## " + found.part().title());
            lines.add("");
            lines.addAll(found.details());
        }
        return String.join("\n", lines) + "\n";
    }
}
