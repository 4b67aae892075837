package dev.millet.json;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Shape;
import dev.millet.business.ActivityMapping;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.Framework;
import dev.millet.canvas.FrameworkExtension;
import dev.millet.canvas.FrameworkMapping;
import dev.millet.canvas.Pattern;
import dev.millet.channel.Offer;
import dev.millet.channel.Route;
import dev.millet.channel.mix.ChannelMix;
import dev.millet.channel.mix.MarketRegion;
import dev.millet.channel.outlet.CarrierBundle;
import dev.millet.channel.outlet.OutletNetwork;
import dev.millet.channel.tax.TaxTable;
import dev.millet.channel.theory.ChannelContract;
import dev.millet.channel.theory.InformationChain;
import dev.millet.evolution.Timeline;
import dev.millet.fact.FactBook;
import dev.millet.fact.Figures;
import dev.millet.scenario.sampling.RankCorrelation;
import dev.millet.valuechain.ValueChain;
import dev.millet.valuechain.costing.ProductCosting;
import dev.millet.valuechain.integration.IntegrationMove;
import dev.millet.valuechain.integration.Sourcing;
import dev.millet.valuechain.process.FeedbackLoop;
import dev.millet.valuechain.process.LeanPractices;
import dev.millet.valuechain.process.Participation;
import dev.millet.valuechain.process.ProcessChain;
import dev.millet.valuechain.process.ServiceNetwork;
import dev.millet.valuechain.system.ValueSystem;

/**
 * The nouns that are documents by themselves: they carry their version wherever they stand, and each has its schema in the
 * jar. All others are parts of them.
 */
final class DocumentShapes {
    static final ImmutableList<Shape<?>> ALL = ImmutableList.of(
            ActivityMapping.shape(),
            Canvas.shape(),
            CarrierBundle.shape(),
            ChannelContract.shape(),
            ChannelMix.shape(),
            FactBook.shape(),
            FeedbackLoop.shape(),
            Figures.shape(),
            Framework.shape(),
            FrameworkExtension.shape(),
            FrameworkMapping.shape(),
            InformationChain.shape(),
            IntegrationMove.shape(),
            LeanPractices.shape(),
            MarketRegion.shape(),
            Offer.shape(),
            OutletNetwork.shape(),
            Participation.shape(),
            Pattern.shape(),
            ProcessChain.shape(),
            ProductCosting.shape(),
            RankCorrelation.shape(),
            Route.shape(),
            ServiceNetwork.shape(),
            Sourcing.shape(),
            TaxTable.shape(),
            ValueChain.shape(),
            ValueSystem.shape());

    /** Those whose schemas stand in the jar: these, what a canvas was at each time, and what changed in one. */
    static final ImmutableList<Shape<?>> DESCRIBED = ImmutableList.<Shape<?>>builder()
            .addAll(ALL)
            .add(Timeline.shape(Canvas.shape()))
            .add(ChangesReader.described(Canvas.shape()))
            .build();

    private DocumentShapes() {}
}
