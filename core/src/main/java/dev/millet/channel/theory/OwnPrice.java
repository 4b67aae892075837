package dev.millet.channel.theory;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.NumericFunction;
import java.util.Arrays;
import java.util.List;

/** The price at a volume on a user's own curve. Arguments: the volume, then the curve's parameters. */
final class OwnPrice extends NumericFunction {
    private final OwnDemandCurve curve;

    OwnPrice(OwnDemandCurve curve) {
        this.curve = curve;
    }

    @Override
    public String id() {
        return "channel.own-price." + curve.id();
    }

    @Override
    public int arity() {
        return curve.inputs().size();
    }

    @Override
    public List<Unit> units(List<Unit> arguments) {
        Unit volume = curve.inputs().get(0).unit();
        if (!arguments.get(0).equals(volume)) {
            throw new IllegalArgumentException("volume on a demand curve must be in '" + volume + "', but was in '"
                    + arguments.get(0) + "' (" + curve.id() + ")");
        }
        return List.of(curve.priceUnit());
    }

    @Override
    public void doubles(double[] arguments, double[] out) {
        out[0] = curve.formula().price(arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    @Override
    public Text missing(int result) {
        return TheoryWords.text("undefined.no-such-demand");
    }

    @Override
    public Text formula(int result) {
        return TheoryWords.text("formula.own-price", curve.id().text(), "{0}");
    }
}
