package dev.millet.xiaomi.spark;

import dev.millet.scenario.table.CaseBlock;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Some rows of a table of cases as they travel: plain columns. See {@link CaseBlock}. */
public final class CasePart implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long firstRow;
    private final ArrayList<ArrayList<String>> keys = new ArrayList<>();
    private final double[][] columns;

    private CasePart(long firstRow, double[][] columns) {
        this.firstRow = firstRow;
        this.columns = columns;
    }

    /** The rows of a block. */
    public static CasePart of(CaseBlock block) {
        double[][] columns = new double[block.columns()][block.rows()];
        for (int column = 0; column < columns.length; column++) {
            for (int row = 0; row < block.rows(); row++) {
                columns[column][row] = block.cell(row, column);
            }
        }
        CasePart part = new CasePart(block.firstRow(), columns);
        for (int column = 0; column < block.keyColumns(); column++) {
            part.keys.add(new ArrayList<>(block.keyColumn(column)));
        }
        return part;
    }

    /** The rows as a block. */
    public CaseBlock block() {
        return CaseBlock.of(firstRow, List.copyOf(keys), columns);
    }
}
