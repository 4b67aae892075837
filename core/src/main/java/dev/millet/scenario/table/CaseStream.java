package dev.millet.scenario.table;

import dev.millet.basics.Progress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Results of blocks in order, a few of them under way at a time. Ends early when the work is cancelled. */
final class CaseStream implements Iterator<CaseResults>, AutoCloseable {
    private final Iterator<CaseBlock> blocks;
    private final Function<CaseBlock, CaseResults> work;
    private final Executor executor;
    private final int ahead;
    private final Progress.Course course;
    private final Deque<CompletableFuture<CaseResults>> underWay = new ArrayDeque<>();
    private boolean closed;

    CaseStream(
            Iterator<CaseBlock> blocks,
            Function<CaseBlock, CaseResults> work,
            Executor executor,
            int ahead,
            Progress progress) {
        this.blocks = blocks;
        this.work = work;
        this.executor = executor;
        this.ahead = ahead;
        this.course = progress.begin(0);
    }

    @Override
    public boolean hasNext() {
        boolean more = course.mayGoOn() && (!underWay.isEmpty() || blocks.hasNext());
        if (!more) {
            close();
        }
        return more;
    }

    @Override
    public CaseResults next() {
        while (underWay.size() < ahead && blocks.hasNext()) {
            CaseBlock block = blocks.next();
            underWay.add(CompletableFuture.supplyAsync(() -> work.apply(block), executor));
        }
        CaseResults results = joined(underWay.remove());
        course.advance(results.rows());
        return results;
    }

    private static CaseResults joined(CompletableFuture<CaseResults> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Lets go of what is under way. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            underWay.forEach(future -> future.cancel(true));
            underWay.clear();
            course.close();
        }
    }
}
