package dev.millet;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Holds the house as it is drawn: arrows only downwards, rooms that do not see rooms, nothing taken from the machine. */
@AnalyzeClasses(packages = "dev.millet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.millet";

    /** The floors from the plinth up. A package sees all floors below its own, and none of its neighbours. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("basics"),
            List.of("fact", "finding"),
            List.of("driver"),
            List.of("scenario", "evolution"),
            List.of("economics", "canvas"),
            List.of("valuechain", "channel", "supply", "demand", "environment", "positioning", "organisation"),
            List.of("business"),
            List.of("json", "render", "sheet"),
            List.of("catalogue"));

    private static final Map<String, Set<String>> ARROWS = arrows();

    /** Rooms within a room, and the room they stand in: which others of that room each of them sees. */
    private static final Map<String, Set<String>> INNER_ARROWS = Map.ofEntries(
            Map.entry("channel", Set.of("channel.tax")),
            Map.entry("channel.tax", Set.of()),
            Map.entry("channel.theory", Set.of()),
            Map.entry("channel.outlet", Set.of()),
            Map.entry("channel.mix", Set.of("channel", "channel.theory")),
            Map.entry("valuechain", Set.of()),
            Map.entry("valuechain.costing", Set.of("valuechain")),
            Map.entry("valuechain.process", Set.of("valuechain")),
            Map.entry("valuechain.integration", Set.of()),
            Map.entry("valuechain.system", Set.of()),
            Map.entry("scenario", Set.of()),
            Map.entry("scenario.sampling", Set.of()),
            Map.entry("scenario.sensitivity", Set.of()),
            Map.entry("scenario.table", Set.of()),
            Map.entry("scenario.search", Set.of("scenario")),
            Map.entry("scenario.simulation", Set.of("scenario", "scenario.sampling")),
            Map.entry("scenario.importance", Set.of("scenario", "scenario.sampling", "scenario.sensitivity")));

    @ArchTest
    static void arrowsPointDownwardsOnly(JavaClasses house) {
        classes().should(followTheArrows()).check(house);
    }

    @ArchTest
    static void roomsWithinARoomSeeOnlyThoseThatAreStated(JavaClasses house) {
        classes().should(followTheArrowsWithin(INNER_ARROWS)).check(house);
    }

    @ArchTest
    static void anArrowWithinARoomThatIsNotStatedIsCaught(JavaClasses house) {
        Map<String, Set<String>> fewer = new LinkedHashMap<>(INNER_ARROWS);
        fewer.put("channel.mix", Set.of("channel.theory"));
        fewer.remove("channel.outlet");

        List<String> caught = classes()
                .should(followTheArrowsWithin(fewer))
                .evaluate(house)
                .getFailureReport()
                .getDetails();

        assertThat(caught)
                .anyMatch(line -> line.contains("channel.mix.MixYear.") && line.contains("channel.RouteYear."))
                .anyMatch(line -> line.contains("room 'channel.outlet' of CarrierRole is not stated"))
                .noneMatch(line -> line.contains("channel.theory.Cannibalisation."));
    }

    @ArchTest
    static void everyArrowWithinARoomThatIsStatedIsNeeded(JavaClasses house) {
        INNER_ARROWS.forEach((from, seen) -> seen.forEach(to -> {
            Map<String, Set<String>> fewer = new LinkedHashMap<>(INNER_ARROWS);
            fewer.put(from, seen.stream().filter(room -> !room.equals(to)).collect(toSet()));

            assertThat(classes()
                            .that()
                            .resideInAPackage(ROOT + "." + from)
                            .should(followTheArrowsWithin(fewer))
                            .evaluate(house)
                            .hasViolation())
                    .as("%s -> %s", from, to)
                    .isTrue();
        }));
    }

    @ArchTest
    static void packagesFormNoCycle(JavaClasses house) {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(house);
    }

    @ArchTest
    static void rootPackageHoldsNoTypes(JavaClasses house) {
        noClasses().should().resideInAPackage(ROOT).check(house);
    }

    @ArchTest
    static void generatedHalvesStayInsideTheirPackage(JavaClasses house) {
        noClasses()
                .that(simpleNameStartingWith("Immutable"))
                .should()
                .bePublic()
                .allowEmptyShould(true)
                .check(house);
    }

    @ArchTest
    static void publicSignaturesNameNoGeneratedAndNoGuavaType(JavaClasses house) {
        classes()
                .that(modifier(JavaModifier.PUBLIC).as("are public"))
                .and(not(simpleNameStartingWith("Immutable")))
                .should(nameOnlyPublicTypesAndThoseOfTheJdk())
                .check(house);
    }

    @ArchTest
    static void jacksonStaysInJson(JavaClasses house) {
        noClasses()
                .that(not(resideInAPackage(ROOT + ".json..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")
                .check(house);
    }

    @ArchTest
    static void objectMappersAreKnownToTheirModuleOnly(JavaClasses house) {
        noClasses()
                .that()
                .haveNameNotMatching(
                        "dev\\.millet\\.json\\.(MilletModule|Shape(S|Des)erializer|InvalidNounException)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.databind..")
                .check(house);
    }

    @ArchTest
    static void nothingIsPrintedOrLogged(JavaClasses house) {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(house);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(house);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "org.apache.logging..", "org.apache.commons.logging..")
                .check(house);
    }

    @ArchTest
    static void nothingIsTakenFromTheMachine(JavaClasses house) {
        classes().should(takeNothingFromTheMachine()).check(house);
    }

    @ArchTest
    static void nothingReachesTheNetwork(JavaClasses house) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(\\w*Socket\\w*|\\w*URLConnection|URL|InetAddress)")
                .check(house);
    }

    @ArchTest
    static void nothingIsReflectedAtRunTime(JavaClasses house) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.reflect\\.(Method|Field|Constructor|Proxy|InvocationHandler)")
                .check(house);
    }

    /** A value that has a map is marked {@code MilletStyle.WithMaps}: the JDK's maps would overwrite a key that is put twice. */
    @ArchTest
    static void buildersCollectMapsThatRefuseADoubledKey(JavaClasses house) {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .haveNameMatching(".*\\.Immutable\\w+\\$Builder")
                .should()
                .haveRawType(Map.class)
                .check(house);
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses house) {
        List<String> unmarked = packages(house)
                .filter(p -> p.tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                        .isEmpty())
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked)
                .as("packages without a package-info that is @NullMarked")
                .isEmpty();
    }

    @ArchTest
    static void noPackageAndNoTypeIsADrawerForOddments(JavaClasses house) {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..helper..", "..common..", "..misc..", "..impl..")
                .orShould()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl)")
                .check(house);
    }

    @ArchTest
    static void theRulesCatchWhatTheyAreFor(JavaClasses house) {
        JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);

        List<String> caught = classes()
                .should(takeNothingFromTheMachine())
                .evaluate(offender)
                .getFailureReport()
                .getDetails();

        assertThat(caught)
                .extracting(line -> line.replaceFirst(".* calls ", "").replaceFirst(" \\(.*", ""))
                .containsExactlyInAnyOrder(
                        "java.lang.String.getBytes()",
                        "java.lang.String.toUpperCase()",
                        "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                        "java.util.Locale.getDefault()",
                        "java.time.LocalDate.now()",
                        "java.io.InputStreamReader.<init>(java.io.InputStream)",
                        "java.lang.Math.random()");
    }

    private static ArchCondition<JavaClass> followTheArrows() {
        return new ArchCondition<>("depend on lower floors only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = roomOf(type);
                if (!ARROWS.containsKey(from)) {
                    events.add(SimpleConditionEvent.violated(
                            type, "package of " + type.getName() + " has no place in the house"));
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(d -> d.getTargetClass()
                                .getBaseComponentType()
                                .getName()
                                .startsWith(ROOT + "."))
                        .filter(d -> {
                            String to = roomOf(d.getTargetClass().getBaseComponentType());
                            return !to.equals(from) && !ARROWS.get(from).contains(to);
                        })
                        .forEach(d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> followTheArrowsWithin(Map<String, Set<String>> arrows) {
        return new ArchCondition<>("depend on those rooms of their room that are stated") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = innerRoomOf(type);
                if (from.contains(".") && !arrows.containsKey(from)) {
                    events.add(SimpleConditionEvent.violated(
                            type, "room '" + from + "' of " + type.getSimpleName() + " is not stated"));
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(d -> {
                            JavaClass target = d.getTargetClass().getBaseComponentType();
                            String to = innerRoomOf(target);
                            return target.getName().startsWith(ROOT + ".")
                                    && roomOf(target).equals(roomOf(type))
                                    && !to.equals(from)
                                    && !arrows.getOrDefault(from, Set.of()).contains(to);
                        })
                        .forEach(d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> nameOnlyPublicTypesAndThoseOfTheJdk() {
        return new ArchCondition<>("name no generated type and no type of Guava in public signatures") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    Set<JavaModifier> modifiers = unit.getModifiers();
                    if (!modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.SYNTHETIC)) {
                        continue;
                    }
                    Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                            .flatMap(signature -> signature.getAllInvolvedRawTypes().stream())
                            .filter(named -> named.getName().startsWith("com.google.common.")
                                    || named.getName().startsWith(ROOT + ".")
                                            && named.getName().matches(".*[.$]Immutable\\w*(\\$.*)?"))
                            .forEach(named -> events.add(SimpleConditionEvent.violated(
                                    unit, unit.getFullName() + " names " + named.getName())));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> takeNothingFromTheMachine() {
        return new ArchCondition<>("name locale, charset, time zone, date and seed instead of taking the machine's") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(type.getCodeUnitCallsFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
                        .filter(call -> MachineDefaults.isOne(
                                call.getTargetOwner().getName(),
                                call.getTarget().getName(),
                                call.getTarget().getRawParameterTypes().stream()
                                        .map(JavaClass::getName)
                                        .toList()))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(
                                call,
                                call.getOrigin().getFullName() + " calls "
                                        + call.getTarget().getOwner().getName() + "."
                                        + call.getTarget().getName() + "("
                                        + String.join(
                                                ", ",
                                                call.getTarget().getRawParameterTypes().stream()
                                                        .map(JavaClass::getName)
                                                        .toList())
                                        + ") " + call.getSourceCodeLocation())));
            }
        };
    }

    private static Stream<JavaPackage> packages(JavaClasses house) {
        return house.stream()
                .map(JavaClass::getPackage)
                .collect(toCollection(() -> new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()))))
                .stream();
    }

    private static String roomOf(JavaClass type) {
        String inside = innerRoomOf(type);
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }

    /** The whole path of a package below the root: channel.mix. */
    private static String innerRoomOf(JavaClass type) {
        return type.getPackageName()
                .substring(Math.min(ROOT.length() + 1, type.getPackageName().length()));
    }

    private static Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        List<String> below = new ArrayList<>();
        for (List<String> floor : FLOORS) {
            floor.forEach(room -> arrows.put(room, Set.copyOf(below)));
            below.addAll(floor);
        }
        // A number is judged from outside: what it is made of does not know the judgement.
        arrows.put(
                "driver",
                arrows.get("driver").stream()
                        .filter(room -> !room.equals("finding"))
                        .collect(toSet()));
        return arrows;
    }

    /** Does everything once that core must not do. */
    @SuppressWarnings({"unused", "DefaultCharset"})
    static final class Offender {
        Object offend() {
            return List.of(
                    "a".getBytes(),
                    "a".toUpperCase(),
                    String.format("%d", 1),
                    Locale.getDefault(),
                    java.time.LocalDate.now(),
                    new java.io.InputStreamReader(java.io.InputStream.nullInputStream()),
                    Math.random(),
                    "a".toLowerCase(Locale.ROOT),
                    String.format(Locale.ROOT, "%d", 1));
        }
    }
}
