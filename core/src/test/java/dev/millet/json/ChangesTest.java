package dev.millet.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.Canvases;
import dev.millet.canvas.Item;
import dev.millet.evolution.Change;
import dev.millet.evolution.ChangeSet;
import dev.millet.evolution.Differ;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What changed, as a document: what it looks like, and what is told of one that is wrong. */
class ChangesTest {
    private static final Canvas THEN = Canvases.canvas();
    private static final Shape<?> CHANGES = ChangesReader.described(Canvas.shape());

    @Test
    void eachChangeSaysWhatHappenedWhereAndFromWhatToWhat() {
        Canvas now = THEN.replacing(THEN.item("till").withBlock(Identifier.of("goods")))
                .minus("passers-by")
                .plus(Item.of("cake", "goods", Text.of("Cake", "蛋糕")));
        assertThat(text(Differ.diff(Canvas.shape(), THEN, now))).isEqualTo("""
                        {
                          "schemaVersion": "1",
                          "type": "canvas-changes",
                          "changes": [
                            {
                              "kind": "moved",
                              "path": "/items/till/block",
                              "element": {
                                "en": "item till (Till)",
                                "zh": "item till（收银）"
                              },
                              "attribute": "block",
                              "before": "money",
                              "after": "goods"
                            },
                            {
                              "kind": "removed",
                              "path": "/items/passers-by",
                              "element": {
                                "en": "item passers-by (Passers-by)",
                                "zh": "item passers-by（路人）"
                              },
                              "before": {
                                "id": "passers-by",
                                "block": "buyers",
                                "text": {
                                  "en": "Passers-by",
                                  "zh": "路人"
                                },
                                "kinds": [
                                  "mass"
                                ],
                                "inferred": true
                              },
                              "follows": {
                                "type": "named",
                                "name": "neighbours"
                              }
                            },
                            {
                              "kind": "added",
                              "path": "/items/cake",
                              "element": {
                                "en": "item cake (Cake)",
                                "zh": "item cake（蛋糕）"
                              },
                              "after": {
                                "id": "cake",
                                "block": "goods",
                                "text": {
                                  "en": "Cake",
                                  "zh": "蛋糕"
                                }
                              },
                              "follows": {
                                "type": "named",
                                "name": "till"
                              }
                            }
                          ]
                        }
                        """);
    }

    @Test
    void changesThatWereStoredAreAppliedLater() {
        Canvas now = THEN.minus("passers-by").withTitle(Text.of("Our shop"));
        byte[] stored = MilletJson.write(Differ.diff(Canvas.shape(), THEN, now));
        assertThat(MilletJson.readChanges(Canvas.shape(), stored).orThrow().applyTo(THEN))
                .isEqualTo(now);
    }

    @Test
    void everythingThatIsWrongIsToldAtItsPlace() {
        Parsed<ChangeSet<Canvas>> parsed = MilletJson.readChanges(Canvas.shape(), """
                {"schemaVersion": "1", "type": "canvas-changes", "since": "2011", "changes": [
                 {"kind": "moved", "path": "/items/till/blok", "element": {"en": "item till"}, "before": "a", "after": "b"},
                 {"kind": "movd", "path": "items", "element": {"en": "item till"}},
                 {"kind": "changed", "path": "/items/till/inferred", "element": {"en": "item till"}, "before": "no", "after": true},
                 7
                ]}
                """);
        assertThat(parsed.problems())
                .extracting(problem -> problem.line() + " " + problem.code() + " " + problem.path())
                .containsExactly(
                        "1 json.member.unknown /since",
                        "2 json.reference.unknown /changes/0/path",
                        "3 json.value.unknown /changes/1/kind",
                        "3 json.value.form /changes/1/path",
                        "4 json.value.type /changes/2/before",
                        "5 json.value.type /changes/3");
        assertThat(parsed.problems().get(1).message())
                .isEqualTo("path must lead to something in a canvas, but was '/items/till/blok' (/changes/0/path)");
    }

    @Test
    void changesThatCannotBeTogetherAreToldToo() {
        Parsed<ChangeSet<Canvas>> parsed = MilletJson.readChanges(Canvas.shape(), """
                {"schemaVersion": "1", "type": "canvas-changes", "changes": [
                 {"kind": "renamed", "path": "/title", "element": {"en": "x"}, "before": {"en": "a"}, "after": {"en": "b"}},
                 {"kind": "renamed", "path": "/title", "element": {"en": "x"}, "before": {"en": "a"}, "after": {"en": "c"}},
                 {"kind": "added", "path": "/items/till", "element": {"en": "x"}}
                ]}
                """);
        assertThat(parsed.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "3:30 json.invariant: path must be that of one change, but was '/title' again (/changes/1/path)",
                        "4:2 json.invariant: after must be given where something was added, but was missing (/changes/2/after)");
    }

    @Test
    void changesOfEveryKindAreValidByTheirSchema() {
        Canvas now = THEN.replacing(THEN.item("till").withBlock(Identifier.of("goods")))
                .replacing(THEN.item("bread").withInferred(true).withKinds(Identifier.of("k")))
                .minus("passers-by")
                .withTitle(Text.of("Our shop"))
                .plus(Item.of("cake", "goods", Text.of("Cake", "蛋糕")));
        ChangeSet<Canvas> changes = Differ.diff(Canvas.shape(), THEN, now);

        assertThat(errors(text(changes))).isEmpty();
        assertThat(errors(text(Differ.diff(Canvas.shape(), now, THEN)))).isEmpty();
        assertThat(errors(text(Differ.diff(Canvas.shape(), THEN, THEN)))).isEmpty();
        assertThat(changes.changes().stream().map(Change::kind).distinct()).hasSize(5);
    }

    @Test
    void whatTheSchemaRefusesTheReaderRefuses() {
        String right = text(Differ.diff(Canvas.shape(), THEN, THEN.minus("passers-by")));
        List<String> wrong = List.of(
                right.replace("\"kind\": \"removed\"", "\"kind\": \"gone\""),
                right.replace("\"path\": ", "\"where\": "),
                right.replace("canvas-changes", "canvas"),
                right.replace("\"type\": \"named\"", "\"type\": \"called\""),
                right.replace("\"element\": {", "\"occurrence\": \"1\", \"element\": {"));

        assertThat(wrong).doesNotContain(right).allSatisfy(document -> {
            assertThat(errors(document)).isNotEmpty();
            assertThat(MilletJson.readChanges(Canvas.shape(), document).problems())
                    .isNotEmpty();
        });
    }

    private static List<Error> errors(String document) {
        return JsonSchemaTest.errors(CHANGES, document.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ChangeSet<?> changes) {
        return new String(MilletJson.write(changes), StandardCharsets.UTF_8);
    }
}
