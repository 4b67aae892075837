package dev.millet.valuechain.costing;

import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.fact.Figure;
import dev.millet.valuechain.SharedCost;
import java.util.Map;
import java.util.Optional;

/** The shapes of cost pools, products and the costing they stand in. */
final class CostingShapes {
    private static final Kind<Figure> FIGURE = Kind.nested(Figure.shape());

    private static final Shape<CostPool> POOL = Shape.of(
                    "cost-pool", CostPool.class, CostPool::builder, CostPool.Builder::build)
            .key("id", Kind.identifier(), CostPool::id, CostPool.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    pool -> Optional.of(pool.label()),
                    CostPool.Builder::label,
                    "what it is called on a page")
            .withDefault(
                    "level",
                    Kind.oneOf(CostLevel.class),
                    CostPool::level,
                    CostPool.Builder::level,
                    CostLevel.UNIT,
                    "what makes it grow")
            .optional("cost", FIGURE, CostPool::cost, CostPool.Builder::cost, "money per year")
            .optional("driver", Kind.texts(), CostPool::driver, CostPool.Builder::driver, "what its driver is called")
            .optional(
                    "capacity",
                    FIGURE,
                    CostPool::capacity,
                    CostPool.Builder::capacity,
                    "of its driver a year, at practical capacity")
            .shape();

    private static final Shape<CostedProduct> PRODUCT = Shape.of(
                    "costed-product", CostedProduct.class, CostedProduct::builder, CostedProduct.Builder::build)
            .key("id", Kind.identifier(), CostedProduct::id, CostedProduct.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    product -> Optional.of(product.label()),
                    CostedProduct.Builder::label,
                    "what it is called on a page")
            .with("units", FIGURE, CostedProduct::units, CostedProduct.Builder::units, "units made a year")
            .withDefault(
                    "direct",
                    Kind.mapOf(Kind.identifier(), FIGURE),
                    CostedProduct::direct,
                    CostedProduct.Builder::putAllDirect,
                    Map.of(),
                    "direct costs per unit, by name")
            .optional(
                    "batchSize", FIGURE, CostedProduct::batchSize, CostedProduct.Builder::batchSize, "units in a batch")
            .optional(
                    "orderSize",
                    FIGURE,
                    CostedProduct::orderSize,
                    CostedProduct.Builder::orderSize,
                    "units in an order")
            .withDefault(
                    "uses",
                    Kind.mapOf(Kind.identifier(), FIGURE),
                    CostedProduct::uses,
                    CostedProduct.Builder::putAllUses,
                    Map.of(),
                    "how much of a pool's driver it uses, by pool")
            .optional(
                    "traditionalUse",
                    FIGURE,
                    CostedProduct::traditionalUse,
                    CostedProduct.Builder::traditionalUse,
                    "how much of the traditional base a unit uses")
            .shape();

    static final Shape<ProductCosting> COSTING = Shape.of(
                    "product-costing", ProductCosting.class, ProductCosting::builder, ProductCosting.Builder::build)
            .key("id", Kind.identifier(), ProductCosting::id, ProductCosting.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    costing -> Optional.of(costing.label()),
                    ProductCosting.Builder::label,
                    "what it is called on a page")
            .with(
                    "currency",
                    Kind.unit(),
                    ProductCosting::currency,
                    ProductCosting.Builder::currency,
                    "in which it is counted")
            .with(
                    "resources",
                    Kind.listOf(Kind.nested(SharedCost.shape())),
                    ProductCosting::resources,
                    ProductCosting.Builder::addAllResources,
                    "costs that several pools use together")
            .with(
                    "pools",
                    Kind.listOf(Kind.nested(POOL)),
                    ProductCosting::pools,
                    ProductCosting.Builder::addAllPools,
                    "the cost pools")
            .with(
                    "products",
                    Kind.listOf(Kind.nested(PRODUCT)),
                    ProductCosting::products,
                    ProductCosting.Builder::addAllProducts,
                    "the products")
            .shape();

    private CostingShapes() {}
}
