package vn.sovang.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shape of the house: who may know whom, and where things belong. */
class ArchitectureTest {

    /** For every feature the features it may use; {@code shared} is open to all and knows none. */
    private static final Map<String, Set<String>> EDGES = Map.ofEntries(
            Map.entry("launch", Set.of("sample", "audit", "integration")),
            Map.entry("today", Set.of()),
            Map.entry("audit", Set.of()),
            Map.entry("unit", Set.of("audit")),
            Map.entry("account", Set.of("audit", "unit")),
            Map.entry("document", Set.of("audit", "unit")),
            Map.entry("roster", Set.of("audit", "unit", "document")),
            Map.entry("figure", Set.of()),
            Map.entry("integration", Set.of("audit", "unit")),
            Map.entry("calendar", Set.of("audit")),
            Map.entry("plan", Set.of("audit", "unit", "document", "calendar")),
            Map.entry("block", Set.of("audit", "unit", "document", "plan")),
            Map.entry("pledge", Set.of("audit", "unit", "block", "document")),
            Map.entry("movement", Set.of("audit", "unit", "block", "document", "plan", "catalogue")),
            Map.entry("rolemodel", Set.of("audit", "unit", "movement")),
            Map.entry("meeting", Set.of("audit", "unit", "block", "document", "pledge", "plan")),
            Map.entry("catalogue", Set.of("audit")),
            Map.entry("register", Set.of("audit", "unit", "catalogue", "document")),
            Map.entry("eligibility", Set.of("audit", "unit", "catalogue", "proposal")),
            Map.entry("bonus", Set.of("audit", "unit", "catalogue", "document")),
            Map.entry("submission", Set.of("audit", "catalogue", "decision", "document", "proposal", "register")),
            Map.entry("certificate", Set.of("audit", "catalogue", "register", "decision")),
            Map.entry("consultation", Set.of("audit", "calendar", "proposal")),
            Map.entry("declaration", Set.of("audit", "unit", "catalogue", "register", "document")),
            Map.entry("decision", Set.of("audit", "unit", "catalogue", "register", "document", "plan")),
            Map.entry(
                    "round",
                    Set.of("audit", "unit", "catalogue", "register", "decision", "document", "calendar", "plan")),
            Map.entry(
                    "proposal",
                    Set.of(
                            "audit",
                            "round",
                            "unit",
                            "block",
                            "pledge",
                            "meeting",
                            "catalogue",
                            "register",
                            "decision",
                            "document",
                            "plan",
                            "calendar")),
            Map.entry("council", Set.of("audit", "unit", "meeting", "catalogue", "proposal", "document")));

    /** The sample province drives every feature; nothing but the launcher knows it. */
    private static final String DRIVER = "sample";

    /** Addresses that answer without a sign-in, each with its reason. */
    private static final Set<String> OPEN_TO_ALL = Set.of(
            "AuthResource.signIn", // this is the door
            "AuthResource.takeSecondStep", // carries what the first step gave
            "OidcResource.getSignInWays", // what the door looks like
            "OidcResource.startProvinceSignIn", // another door
            "OidcResource.finishProvinceSignIn", // carries the cookie and the code of that door
            "AuthResource.refreshToken", // carries its own secret, the cookie
            "AuthResource.signOut", // ends only what its cookie opened
            "TokenResource.issueToken", // the door of machines; carries their secret
            "InvitationResource.readInvitation", // carries its own secret, that of the link
            "InvitationResource.acceptInvitation", // the same
            "OpinionLinkResource.readOpinionLink", // carries its own secret, that of the link
            "OpinionLinkResource.answerOpinionLink", // the same
            "CertificateCheckResource.getOfflineCertificateList", // public keys; names no honour
            "CertificateCheckResource.checkCertificate", // carries a signed code; says nothing but about it
            "FeedResource.readCalendarFeed", // a calendar program fetches it; carries its own secret
            "PublicConsultationResource.listPublicConsultations", // candidates the law publishes
            "PublicConsultationResource.sendPublicComment", // carries the code the department gave
            "PublicRoleModelResource.listPublicRoleModels" // what the department has published
            );

    private static JavaClasses all;

    @BeforeAll
    static void read() {
        all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.sovang");
    }

    @Test
    void features_know_only_the_features_the_table_allows() {
        Map<String, Set<String>> unexpected = new TreeMap<>();
        for (JavaClass from : all) {
            String feature = feature(from);
            if (feature.equals(DRIVER)) {
                continue;
            }
            from.getDirectDependenciesFromSelf().stream()
                    .map(d -> d.getTargetClass())
                    .filter(t -> t.getPackageName().startsWith("vn.sovang"))
                    .filter(t -> !feature(t).equals(feature) && !feature(t).equals("shared"))
                    .filter(t -> !EDGES.getOrDefault(feature, Set.of()).contains(feature(t)))
                    .forEach(t -> unexpected
                            .computeIfAbsent(feature + " -> " + feature(t), k -> new TreeSet<>())
                            .add(from.getSimpleName() + " uses " + t.getSimpleName()));
        }
        Assertions.assertEquals(Map.of(), unexpected);
    }

    @Test
    void every_feature_stands_in_the_table() {
        Set<String> unknown = new TreeSet<>();
        all.forEach(c -> unknown.add(feature(c)));
        unknown.removeAll(EDGES.keySet());
        unknown.removeAll(Set.of("shared", DRIVER));
        Assertions.assertEquals(Set.of(), unknown);
    }

    @Test
    void features_form_no_cycle() {
        SlicesRuleDefinition.slices()
                .matching("vn.sovang.(*)..")
                .should()
                .beFreeOfCycles()
                .check(all);
    }

    @Test
    void the_rules_about_nominees_are_plain_java() {
        classes()
                .that()
                .resideInAPackage("vn.sovang.eligibility.engine..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "vn.sovang.eligibility.engine..")
                .check(all);
    }

    @Test
    void http_is_spoken_only_in_resources_and_in_shared() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .resideOutsideOfPackages("vn.sovang.shared..")
                .and(DescribedPredicate.not(nestedIn("Resource")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(all);
    }

    @Test
    void resources_hold_no_transaction() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(all);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .check(all);
    }

    @Test
    void no_entity_goes_over_the_wire() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .and()
                .arePublic()
                .should(new ArchCondition<JavaMethod>("not show an entity") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        method.getAllInvolvedRawTypes().stream()
                                .filter(t -> t.isAnnotatedWith(Entity.class))
                                .forEach(t -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " shows " + t.getSimpleName())));
                    }
                })
                .check(all);
    }

    @Test
    void every_address_says_who_may_call_it() {
        Set<String> unsaid = new TreeSet<>();
        Set<String> open = new TreeSet<>();
        for (JavaClass c : all) {
            if (!c.getSimpleName().endsWith("Resource")) {
                continue;
            }
            boolean classSays = c.isAnnotatedWith(Authenticated.class) || c.isAnnotatedWith(RolesAllowed.class);
            for (JavaMethod m : c.getMethods()) {
                boolean isAddress = m.getAnnotations().stream()
                        .anyMatch(a -> a.getRawType().isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod"));
                if (!isAddress) {
                    continue;
                }
                if (m.isAnnotatedWith(PermitAll.class)) {
                    open.add(c.getSimpleName() + "." + m.getName());
                } else if (!classSays
                        && !m.isAnnotatedWith(Authenticated.class)
                        && !m.isAnnotatedWith(RolesAllowed.class)) {
                    unsaid.add(c.getSimpleName() + "." + m.getName());
                }
            }
        }
        Assertions.assertEquals(Set.of(), unsaid);
        Assertions.assertEquals(new TreeSet<>(OPEN_TO_ALL), open);
    }

    @Test
    void the_time_comes_from_the_clock() {
        for (Class<?> time : Arrays.asList(LocalDate.class, LocalDateTime.class, Instant.class)) {
            noClasses().should().callMethod(time, "now").check(all);
        }
    }

    @Test
    void nothing_is_injected_into_fields_and_no_lombok() {
        noClasses().should().dependOnClassesThat().resideInAPackage("lombok..").check(all);
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields()
                .should()
                .beAnnotatedWith(jakarta.inject.Inject.class)
                .check(all);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto)$")
                .check(all);
    }

    @Test
    void entities_have_no_setters() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(new ArchCondition<JavaClass>("have no setter") {
                    @Override
                    public void check(JavaClass entity, ConditionEvents events) {
                        entity.getMethods().stream()
                                .filter(m -> m.getName().matches("set[A-Z].*"))
                                .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .forEach(m -> events.add(SimpleConditionEvent.violated(m, m.getFullName())));
                    }
                })
                .check(all);
    }

    private static DescribedPredicate<JavaClass> nestedIn(String suffix) {
        return DescribedPredicate.describe("nested in a " + suffix, c -> c.getEnclosingClass()
                .filter(e -> e.getSimpleName().endsWith(suffix))
                .isPresent());
    }

    private static String feature(JavaClass c) {
        String rest = c.getPackageName().substring("vn.sovang".length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }
}
