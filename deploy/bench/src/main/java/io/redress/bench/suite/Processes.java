package io.redress.bench.suite;

import io.redress.local.process.ProcessFile;
import io.redress.local.process.Running;
import io.redress.local.suite.DataFolder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The processes of a running suite by the names of the launcher, itself among them as {@code up}. */
public final class Processes {

    /** One process for each connection: what they share must not be counted for each. */
    private static final String POSTGRES = "postgres";

    private final ProcessFile file;
    private final ProcessHandle launcher;

    Processes(DataFolder data, ProcessHandle launcher) {
        this.file = new ProcessFile(data.processes());
        this.launcher = launcher;
    }

    /** Processor seconds of each so far, with those of every process it started. */
    public Map<String, Double> cpuSeconds() {
        var seconds = new LinkedHashMap<String, Double>();
        running()
                .forEach(process ->
                        process.handle().ifPresent(handle -> seconds.put(process.name(), cpu(process.name(), handle))));
        return seconds;
    }

    /** Of the whole suite. */
    public double totalCpuSeconds() {
        return pids(launcher).mapToDouble(ProcStat::cpuSeconds).sum();
    }

    /** Resident megabytes of each. */
    public Map<String, Double> megabytes() {
        var megabytes = new LinkedHashMap<String, Double>();
        running()
                .forEach(process -> process.handle()
                        .ifPresent(handle -> megabytes.put(process.name(), memory(process.name(), handle) / 1024.0)));
        return megabytes;
    }

    private Stream<Running> running() {
        return file.read().stream().flatMap(content -> content.processes().stream());
    }

    private static double cpu(String name, ProcessHandle handle) {
        // The launcher's descendants are the others.
        return name.equals(ProcessFile.LAUNCHER)
                ? ProcStat.cpuSeconds(handle.pid())
                : pids(handle).mapToDouble(ProcStat::cpuSeconds).sum();
    }

    private static long memory(String name, ProcessHandle handle) {
        return name.equals(POSTGRES)
                ? pids(handle).map(ProcStat::proportionalKilobytes).sum()
                : ProcStat.residentKilobytes(handle.pid());
    }

    private static LongStream pids(ProcessHandle handle) {
        return LongStream.concat(
                LongStream.of(handle.pid()), handle.descendants().mapToLong(ProcessHandle::pid));
    }
}
