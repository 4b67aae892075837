package dev.millet.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.business.ActivityMapping;
import dev.millet.business.CostAllocation;
import dev.millet.canvas.Block;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.Canvases;
import dev.millet.canvas.Constraint;
import dev.millet.canvas.Framework;
import dev.millet.canvas.FrameworkExtension;
import dev.millet.canvas.FrameworkMapping;
import dev.millet.canvas.Pattern;
import dev.millet.catalogue.ChineseTax;
import dev.millet.catalogue.Conversions;
import dev.millet.catalogue.Frameworks;
import dev.millet.catalogue.Patterns;
import dev.millet.channel.ChannelFunction;
import dev.millet.channel.FirstCase;
import dev.millet.channel.Offer;
import dev.millet.channel.Route;
import dev.millet.channel.mix.ChannelMix;
import dev.millet.channel.mix.MarketRegion;
import dev.millet.channel.mix.Mixes;
import dev.millet.channel.outlet.CarrierBundle;
import dev.millet.channel.outlet.OutletNetwork;
import dev.millet.channel.outlet.Outlets;
import dev.millet.channel.tax.TaxTable;
import dev.millet.channel.theory.ChannelContract;
import dev.millet.channel.theory.InformationChain;
import dev.millet.channel.theory.TheoryDocuments;
import dev.millet.fact.Contradiction;
import dev.millet.fact.ContradictionKind;
import dev.millet.fact.Evidence;
import dev.millet.fact.Fact;
import dev.millet.fact.FactBook;
import dev.millet.fact.Figure;
import dev.millet.fact.Figures;
import dev.millet.fact.Given;
import dev.millet.scenario.sampling.RankCorrelation;
import dev.millet.valuechain.Activity;
import dev.millet.valuechain.ActivityCategory;
import dev.millet.valuechain.ValueChain;
import dev.millet.valuechain.costing.CostLevel;
import dev.millet.valuechain.costing.CostPool;
import dev.millet.valuechain.costing.CostedProduct;
import dev.millet.valuechain.costing.ProductCosting;
import dev.millet.valuechain.integration.DemandCase;
import dev.millet.valuechain.integration.IntegrationDirection;
import dev.millet.valuechain.integration.IntegrationForm;
import dev.millet.valuechain.integration.IntegrationMove;
import dev.millet.valuechain.integration.Investment;
import dev.millet.valuechain.integration.Sourcing;
import dev.millet.valuechain.integration.StageGate;
import dev.millet.valuechain.process.FeedbackGroup;
import dev.millet.valuechain.process.FeedbackLoop;
import dev.millet.valuechain.process.FeedbackSource;
import dev.millet.valuechain.process.LeanLever;
import dev.millet.valuechain.process.LeanPractices;
import dev.millet.valuechain.process.Participation;
import dev.millet.valuechain.process.ParticipationPoint;
import dev.millet.valuechain.process.ProcessChain;
import dev.millet.valuechain.process.ProcessStep;
import dev.millet.valuechain.process.ServiceNetwork;
import dev.millet.valuechain.process.StepPerformance;
import dev.millet.valuechain.system.StageRole;
import dev.millet.valuechain.system.SystemStage;
import dev.millet.valuechain.system.ValueSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Nouns of every kind of document: all that is shipped, the worked case, and some made for this. */
final class DocumentNouns {
    /** One of them and its shape. */
    record Sample<T>(Shape<T> shape, T noun) {
        byte[] document() {
            return MilletJson.write(shape, noun);
        }

        @Override
        public String toString() {
            return shape.name();
        }
    }

    static final List<Sample<?>> ALL = all();

    private DocumentNouns() {}

    private static List<Sample<?>> all() {
        List<Sample<?>> all = new ArrayList<>();
        all.add(new Sample<>(ActivityMapping.shape(), mapping()));
        all.add(new Sample<>(Canvas.shape(), Canvases.canvas()));
        Random random = new Random(20111020);
        for (int i = 0; i < 10; i++) {
            all.add(new Sample<>(Canvas.shape(), Canvases.random(random)));
        }
        all.add(new Sample<>(FactBook.shape(), FactBook.of(List.of(), List.of(), List.of())));
        all.add(new Sample<>(FactBook.shape(), book()));
        all.add(new Sample<>(Figures.shape(), figures()));
        Frameworks.all().forEach(framework -> all.add(new Sample<>(Framework.shape(), framework)));
        all.add(new Sample<>(FrameworkExtension.shape(), extension()));
        Conversions.all().forEach(mapping -> all.add(new Sample<>(FrameworkMapping.shape(), mapping)));
        all.add(new Sample<>(Offer.shape(), FirstCase.phone()));
        Patterns.all().forEach(pattern -> all.add(new Sample<>(Pattern.shape(), pattern)));
        all.add(new Sample<>(ProductCosting.shape(), costing()));
        all.add(new Sample<>(RankCorrelation.shape(), RankCorrelation.of("panel", "memory", "0.7")));
        all.add(new Sample<>(Route.shape(), FirstCase.direct()));
        all.add(new Sample<>(Route.shape(), FirstCase.dealers()));
        all.add(new Sample<>(TaxTable.shape(), ChineseTax.table()));
        all.add(new Sample<>(ValueChain.shape(), chain()));
        all.add(new Sample<>(ValueSystem.shape(), system()));
        all.add(new Sample<>(Sourcing.shape(), sourcing()));
        all.add(new Sample<>(ProcessChain.shape(), process()));
        all.add(new Sample<>(ServiceNetwork.shape(), network()));
        all.add(new Sample<>(FeedbackLoop.shape(), feedback()));
        all.add(new Sample<>(Participation.shape(), participation()));
        all.add(new Sample<>(LeanPractices.shape(), lean()));
        all.add(new Sample<>(IntegrationMove.shape(), move()));
        all.add(new Sample<>(CarrierBundle.shape(), Outlets.bundle()));
        all.add(new Sample<>(ChannelContract.shape(), TheoryDocuments.contract()));
        all.add(new Sample<>(ChannelMix.shape(), Mixes.full()));
        all.add(new Sample<>(InformationChain.shape(), TheoryDocuments.information()));
        all.add(new Sample<>(MarketRegion.shape(), Mixes.region()));
        all.add(new Sample<>(OutletNetwork.shape(), Outlets.network()));
        assertThat(all.stream().map(sample -> sample.shape().name()).collect(Collectors.toSet()))
                .as("every kind of document has a sample")
                .containsExactlyInAnyOrderElementsOf(
                        DocumentShapes.ALL.stream().map(Shape::name).toList());
        return List.copyOf(all);
    }

    private static ActivityMapping mapping() {
        return ActivityMapping.standard()
                .withProductCost(
                        "royalty",
                        Activity.of("licences", ActivityCategory.TECHNOLOGY_DEVELOPMENT)
                                .build())
                .withCommonCategory(Text.of("Research", "研发"), ActivityCategory.TECHNOLOGY_DEVELOPMENT)
                .withAllocation(CostAllocation.of("direct", "fixed", Text.of("staff by function", "按职能人数"))
                        .putUses(ChannelFunction.STORE, Figure.assumed("use-store", "120", "80..160", "counted"))
                        .putUses(ChannelFunction.SELL, Figure.assumed("use-sell", "80", "counted"))
                        .build());
    }

    private static FactBook book() {
        FactBook facts = Books.of(12);
        List<Identifier> two = facts.facts().stream().limit(2).map(Fact::id).toList();
        return facts.plus(
                List.of(),
                List.of(),
                List.of(Contradiction.builder()
                        .id(Identifier.of("C1"))
                        .kind(ContradictionKind.values()[0])
                        .title(Text.of("Two counts", "两个数"))
                        .addAllFacts(two)
                        .advice(Text.of("Ask which one counts tablets."))
                        .build()));
    }

    static Figures figures() {
        return new Figures(List.of(
                Figure.assumed("dealers.margin", "0.12", "0.1..0.15", "retailers tell so"),
                Figure.decided("price", "1999 CNY/unit", "announced"),
                Figure.cited("units", "300000 unit/year", Evidence.of("SEED-000", "line 245", "30万台"))));
    }

    private static ProductCosting costing() {
        Identifier setups = Identifier.of("setups");
        return ProductCosting.of("plant", "CNY")
                .addPools(CostPool.builder()
                        .id(setups)
                        .level(CostLevel.BATCH)
                        .cost(Figure.assumed("setup-cost", "CNY 90000/year", "staff"))
                        .driver(Text.of("set-ups", "换线次数"))
                        .build())
                .addProducts(CostedProduct.builder()
                        .id(Identifier.of("phone"))
                        .units(Figure.assumed("units", "5000 unit/year", "plan"))
                        .batchSize(Figure.assumed("batch", "50 unit/batch", "plan"))
                        .putDirect(Identifier.of("material"), Figure.assumed("material", "CNY 90/unit", "list"))
                        .putUses(setups, Figure.assumed("use", "2 t/batch", "watched"))
                        .build())
                .build();
    }

    private static ValueChain chain() {
        return ValueChain.of("chain", "CNY")
                .volume(Given.assumed("1e6 unit/year", "plan"))
                .activity("procurement", ActivityCategory.PROCUREMENT, Given.assumed("CNY 2e6/year", "staff"))
                .activity("service", ActivityCategory.SERVICE, Given.assumed("CNY 9e6/year", "warranty"))
                .build();
    }

    private static ValueSystem system() {
        return ValueSystem.of("system", "CNY")
                .addStages(
                        SystemStage.of("parts", StageRole.SUPPLIER)
                                .label(Text.of("Parts", "零部件"))
                                .margin(Figure.assumed("parts-margin", "0.1", "0.05..0.2", "reports"))
                                .build(),
                        SystemStage.of("firm", StageRole.FIRM)
                                .cost("development", Figure.assumed("development", "CNY 90/unit", "plan"))
                                .build())
                .consumerPrice(Figure.decided("price", "1999 CNY/unit", "announced"))
                .vat(Figure.assumed("vat", "0.17", "the law"))
                .build();
    }

    private static Sourcing sourcing() {
        return Sourcing.of("assembly", "CNY")
                .plant(investment())
                .unitCost(Figure.assumed("unit-cost", "CNY 80/unit", "quotes"))
                .price(Figure.assumed("price", "CNY 150/unit", "140..160", "quotes"))
                .addCases(DemandCase.of("hit", Figure.assumed("hit", "1e6 unit/year", "plan")))
                .build();
    }

    private static IntegrationMove move() {
        return IntegrationMove.of("batteries", "CNY")
                .direction(IntegrationDirection.BACKWARD)
                .form(IntegrationForm.QUASI)
                .investment(investment())
                .volume(Figure.assumed("volume", "2e6 unit/year", "plan"))
                .stagePrice(Figure.assumed("bought", "CNY 30/unit", "quotes"))
                .stageCost(Figure.assumed("made", "CNY 22/unit", "quotes"))
                .addGates(StageGate.of(
                        "share", Figure.assumed("share", "0.2", "counted"), Figure.decided("least", "0.3", "board")))
                .build();
    }

    private static ProcessChain process() {
        StepPerformance manual = new StepPerformance(
                Figure.assumed("time", "0.2 hour/order", "watched"),
                Figure.assumed("cost", "CNY 6/order", "watched"),
                Figure.assumed("errors", "0.04", "0.02..0.1", "counted"));
        return ProcessChain.of("orders", "CNY")
                .volume(Figure.assumed("volume", "500000 order/year", "plan"))
                .addSteps(ProcessStep.of("entry", manual))
                .build();
    }

    private static ServiceNetwork network() {
        return ServiceNetwork.of("repair")
                .outlets(Figure.assumed("outlets", "436 outlet", "reported"))
                .installedBase(Figure.assumed("base", "18.7e6 device", "reported"))
                .visitRate(Figure.assumed("visits", "0.1 visit/device/year", "guess"))
                .openHours(Figure.assumed("hours", "2500 hour/year", "guess"))
                .serviceTime(Figure.assumed("service", "0.5 hour/visit", "guess"))
                .servers(Figure.assumed("servers", "2", "guess"))
                .build();
    }

    private static FeedbackLoop feedback() {
        return new FeedbackLoop(
                Identifier.of("miui"),
                Text.of("MIUI"),
                List.of(FeedbackGroup.builder()
                        .id(Identifier.of("battery"))
                        .source(FeedbackSource.COMMUNITY)
                        .dimension(Identifier.of("performance"))
                        .rate(Figure.assumed("rate", "120 report/day", "counted"))
                        .severity(Figure.assumed("severity", "0.8", "judged"))
                        .urgent(true)
                        .closingTime(Figure.assumed("closing", "10 day", "counted"))
                        .build()));
    }

    private static Participation participation() {
        return Participation.of("participation", "CNY")
                .addPoints(ParticipationPoint.of("beta", "development")
                        .withCost(Figure.assumed("beta-cost", "CNY 2e6/year", "plan")))
                .build();
    }

    private static LeanPractices lean() {
        return new LeanPractices(
                Identifier.of("lean"),
                Text.of("Lean", "精益"),
                List.of(new LeanLever(
                        Identifier.of("pre-sale"),
                        Text.of("Pre-sale", "预售"),
                        List.of(Figure.assumed("days", "10 day", "sold before made")))));
    }

    private static Investment investment() {
        return new Investment(
                Figure.assumed("capital", "CNY 6e7", "quotes"),
                Figure.assumed("life", "10 year", "law"),
                Figure.assumed("rate", "0.08 1/year", "bank"));
    }

    private static FrameworkExtension extension() {
        Text word = Text.of("Yard", "院子");
        Framework base = Frameworks.get("swot");
        return FrameworkExtension.builder()
                .id(Identifier.of("wider-swot"))
                .base(base.id())
                .title(word)
                .rows(3)
                .addReferences("me (2026)")
                .addBlocks(Block.at("yard", word, word, 1, 3))
                .addConstraints(
                        Frameworks.get("business-model-canvas").constraints().toArray(new Constraint[0]))
                .build();
    }
}
