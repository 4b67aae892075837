package dev.millet.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.Identifier;
import dev.millet.basics.PartyId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What hangs together, what stands apart, and on whom or what too much hangs. */
class CohesionTest {
    @Test
    void largestGroupIsTheMainlandAndTheOthersAreIslands() {
        Islands islands = Islands.of(Graphs.of(6, "d.e", "e+f", "a.b").canvas());

        assertThat(islands.mainland()).extracting(CohesionTest::id).containsExactly("d", "e", "f");
        assertThat(islands.islands().get(0)).extracting(CohesionTest::id).containsExactly("a", "b");
        assertThat(islands.islands().get(1)).extracting(CohesionTest::id).containsExactly("c");
        assertThat(islands.unlinked()).extracting(CohesionTest::id).containsExactly("c");
        assertThat(islands.groups()).hasSize(3);
    }

    @Test
    void whereNothingIsJoinedThereIsNoMainland() {
        Islands islands = Islands.of(Graphs.of(2).canvas());

        assertThat(islands.mainland()).isEmpty();
        assertThat(islands.islands()).hasSize(2);
        assertThat(islands.unlinked()).hasSize(2);
        assertThat(Islands.of(Graphs.of(0).canvas()).mainland()).isEmpty();
        assertThat(Islands.of(Graphs.of(0).canvas()).islands()).isEmpty();
    }

    @Test
    void groupOfAnItemThatIsNotThereIsRefused() {
        Islands islands = Islands.of(Graphs.of(1).canvas());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> islands.groupOf(Identifier.of("z")))
                .withMessage("id must be that of an item, but was 'z'");
    }

    @Test
    void itemInTheMiddleOfAChainCutsItAndTheOneThatCutsMostComesFirst() {
        SinglePoints points =
                SinglePoints.of(Graphs.of(5, "a.b", "b.c", "c.d", "d.e").canvas());

        assertThat(points.cutItems())
                .extracting(cut -> id(cut.item()) + cut.parts() + cut.cutOff())
                .containsExactly("c[2, 2]2", "b[3, 1]1", "d[3, 1]1");
        assertThat(points.cutOffWithout(List.of(Identifier.of("b"), Identifier.of("d"))))
                .extracting(CohesionTest::id)
                .containsExactly("c", "e");
    }

    @Test
    void ringHasNoItemThatCutsIt() {
        assertThat(SinglePoints.of(Graphs.of(4, "a+b", "b+c", "c+d", "d+a").canvas())
                        .cutItems())
                .isEmpty();
    }

    @Test
    void lossOfAnItemThatIsNotThereIsRefused() {
        SinglePoints points = SinglePoints.of(Graphs.of(1).canvas());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> points.cutOffWithout(List.of(Identifier.of("z"))))
                .withMessage("id must be that of an item, but was 'z'");
    }

    @Test
    void partiesInTwoPlacesOrMoreAreToldThoseInMostFirst() {
        Canvas plain = Graphs.of(7).canvas();
        List<Item> items = new ArrayList<>(plain.items());
        String[] parties = {"lone", "pair", "many", "pair", "many", "many"};
        for (int i = 0; i < parties.length; i++) {
            items.set(i, items.get(i).withParty(PartyId.of(parties[i])));
        }
        items.set(4, items.get(4).withBlock(Identifier.of("ways")));
        List<PartyPlaces> told = SinglePoints.of(plain.withItems(items)).parties();

        assertThat(told).extracting(each -> each.party().toString()).containsExactly("many", "pair");
        assertThat(told.get(0).items()).extracting(CohesionTest::id).containsExactly("c", "e", "f");
        assertThat(told.get(0).blocks()).extracting(Identifier::text).containsExactly("goods", "ways");
    }

    @Test
    void cutThatLeavesOnePartIsNone() {
        Item item = Graphs.of(1).canvas().item("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CutItem(item, List.of(3)))
                .withMessage("parts must be at least two, but were '[3]' (item 'a')");
    }

    @Test
    void longChainDoesNotOverflow() {
        int size = 50_000;
        List<String> links = new ArrayList<>();
        for (int i = 1; i < size; i++) {
            links.add(Graphs.name(i - 1) + "." + Graphs.name(i));
        }
        Canvas chain = Graphs.of(size, links.toArray(String[]::new)).canvas();

        assertThat(SinglePoints.of(chain).cutItems()).hasSize(size - 2);
        assertThat(SinglePoints.of(chain).cutItems().get(0).cutOff()).isEqualTo(size / 2 - 1);
        assertThat(Islands.of(chain).mainland()).hasSize(size);
    }

    private static String id(Item item) {
        return item.id().text();
    }
}
