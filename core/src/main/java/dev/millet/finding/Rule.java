package dev.millet.finding;

import java.util.List;

/** Stub: one judgement about a model. */
public interface Rule<M> {
    String key();

    List<Finding> inspect(M model);
}
