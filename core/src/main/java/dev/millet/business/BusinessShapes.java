package dev.millet.business;

import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.channel.ChannelFunction;
import dev.millet.fact.Figure;
import dev.millet.valuechain.Activity;
import dev.millet.valuechain.ActivityCategory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The shapes of a mapping of functions to activities and what stands in it: each described once. */
final class BusinessShapes {
    private static final Kind<ChannelFunction> FUNCTION = Kind.oneOf(ChannelFunction.class);
    private static final Kind<Activity> ACTIVITY = Kind.nested(Activity.shape());

    static final Shape<CostAllocation> COST_ALLOCATION = Shape.of(
                    "cost-allocation", CostAllocation.class, CostAllocation::builder, CostAllocation.Builder::build)
            .with(
                    "route",
                    Kind.identifier(),
                    CostAllocation::route,
                    CostAllocation.Builder::route,
                    "the route on which the cost is")
            .with(
                    "cost",
                    Kind.identifier(),
                    CostAllocation::cost,
                    CostAllocation.Builder::cost,
                    "the fixed cost, or the tier whose own cost or commission it is")
            .with("rule", Kind.texts(), CostAllocation::rule, CostAllocation.Builder::rule, "by what it is divided")
            .with(
                    "uses",
                    Kind.mapOf(FUNCTION, Kind.nested(Figure.shape())),
                    CostAllocation::uses,
                    CostAllocation.Builder::putAllUses,
                    "how much each function uses of it, in one unit")
            .identifiedBy(allocation -> allocation.route() + " " + allocation.cost())
            .shape();

    /** A map cannot be keyed by a text of two languages, so it is a list of these. */
    private record CommonCategory(Text common, ActivityCategory category) {}

    private static final Shape<CommonCategory> COMMON_CATEGORY = Shape.ofRecord(
                    "common-category",
                    CommonCategory.class,
                    v -> new CommonCategory(v.get("common", Text.class), v.get("category", ActivityCategory.class)))
            .with("common", Kind.texts(), CommonCategory::common, "the offer's words for it")
            .with("category", Kind.oneOf(ActivityCategory.class), CommonCategory::category, "its category after Porter")
            .shape();

    static final Shape<ActivityMapping> ACTIVITY_MAPPING = Shape.of(
                    "activity-mapping", ActivityMapping.class, ActivityMapping::builder, ActivityMapping.Builder::build)
            .with(
                    "functions",
                    Kind.mapOf(FUNCTION, ACTIVITY),
                    ActivityMapping::functions,
                    ActivityMapping.Builder::putAllFunctions,
                    "the activity of each channel function")
            .with(
                    "making",
                    ACTIVITY,
                    ActivityMapping::making,
                    ActivityMapping.Builder::making,
                    "the activity of the unit cost")
            .withDefault(
                    "productCosts",
                    Kind.mapOf(Kind.identifier(), ACTIVITY),
                    ActivityMapping::productCosts,
                    ActivityMapping.Builder::putAllProductCosts,
                    Map.of(),
                    "the activity of a cost without a function, by the cost's name")
            .withDefault(
                    "commonCategories",
                    Kind.converted(
                            Kind.listOf(Kind.nested(COMMON_CATEGORY)), BusinessShapes::byText, BusinessShapes::listed),
                    ActivityMapping::commonCategories,
                    ActivityMapping.Builder::putAllCommonCategories,
                    Map.of(),
                    "the category of what is common and left out")
            .with(
                    "allocations",
                    Kind.listOf(Kind.nested(COST_ALLOCATION)),
                    ActivityMapping::allocations,
                    ActivityMapping.Builder::addAllAllocations,
                    "how costs that serve several activities are divided")
            .shape();

    private BusinessShapes() {}

    private static Map<Text, ActivityCategory> byText(List<CommonCategory> listed) {
        Map<Text, ActivityCategory> byText = new LinkedHashMap<>();
        for (CommonCategory each : listed) {
            if (byText.put(each.common(), each.category()) != null) {
                throw new IllegalArgumentException("what is common must have one category, but was '"
                        + each.common().in(Locale.ENGLISH) + "' twice");
            }
        }
        return byText;
    }

    private static List<CommonCategory> listed(Map<Text, ActivityCategory> byText) {
        return byText.entrySet().stream()
                .map(entry -> new CommonCategory(entry.getKey(), entry.getValue()))
                .toList();
    }
}
