package io.redress.followup;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "io.redress.followup", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES =
            slices().matching("io.redress.followup.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_OTHER_SERVICE_IS_KNOWN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.redress.intake..", "io.redress.routing..", "io.redress.reporting..", "io.redress.local..");

    @ArchTest
    static final ArchRule WHAT_IS_ASKED_AND_ANSWERED_KNOWS_NO_HTTP = noClasses()
            .that()
            .resideInAPackage("..round..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws..");

    @ArchTest
    static final ArchRule NOBODY_READS_SYSTEM_TIME = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
