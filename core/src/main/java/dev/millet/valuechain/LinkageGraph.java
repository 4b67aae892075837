package dev.millet.valuechain;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import dev.millet.basics.Identifier;
import dev.millet.fact.Bounds;
import java.util.List;
import java.util.Set;

/**
 * The linkages of a chain as a graph: what leads from where to where, what one activity reaches, what feeds back.
 *
 * <p>Ends at suppliers and buyers are nodes too. A linkage feeds back where its beginning can be reached from its end:
 * service tells design what breaks, and design makes less of it break.
 *
 * <p>Example: with the linkages design → assembly → service → design all three feed back; procurement → assembly does not.
 */
public final class LinkageGraph {
    private final ValueChain chain;
    private final MutableGraph<Identifier> graph;

    private LinkageGraph(ValueChain chain) {
        this.chain = chain;
        this.graph = GraphBuilder.directed().build();
        chain.activities().forEach(activity -> graph.addNode(activity.id()));
        chain.linkages().forEach(linkage -> graph.putEdge(linkage.from(), linkage.to()));
    }

    /** The linkages of a chain. */
    public static LinkageGraph of(ValueChain chain) {
        return new LinkageGraph(chain);
    }

    /** The linkages that begin in an activity, in the chain's order. */
    public List<Linkage> from(String activity) {
        Identifier id = node(activity);
        return chain.linkages().stream()
                .filter(linkage -> linkage.from().equals(id))
                .toList();
    }

    /** The linkages that end in an activity, in the chain's order. */
    public List<Linkage> to(String activity) {
        Identifier id = node(activity);
        return chain.linkages().stream()
                .filter(linkage -> linkage.to().equals(id))
                .toList();
    }

    /** The activities that the way of performing one activity reaches, directly or through others, by name; not itself. */
    public List<Identifier> reach(String activity) {
        Identifier id = node(activity);
        return Graphs.reachableNodes(graph, id).stream()
                .filter(reached -> !reached.equals(id))
                .sorted()
                .toList();
    }

    /** The linkages that feed back, in the chain's order. */
    public List<Linkage> feedback() {
        return chain.linkages().stream()
                .filter(linkage -> reachable(linkage.to()).contains(linkage.from()))
                .toList();
    }

    private Set<Identifier> reachable(Identifier from) {
        return Graphs.reachableNodes(graph, from);
    }

    private Identifier node(String activity) {
        Identifier id = Identifier.of(activity);
        Bounds.known("activity", id, List.copyOf(graph.nodes()), "value chain '" + chain.id() + "'");
        return id;
    }
}
