package dev.millet.driver;

import dev.millet.basics.DecimalText;
import dev.millet.basics.Identifier;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a tree computes, each value once: one register per distinct value, operands before results.
 *
 * <p>Value numbering: two nodes that do the same with the same registers share one, whatever their names are. A name
 * costs nothing, a sum of many terms becomes additions from left to right, and every reading of numbers is one loop over
 * these arrays.
 */
final class Registers {
    private final List<Operation> operations = new ArrayList<>();
    private final List<int[]> operands = new ArrayList<>();
    private final List<Object> payloads = new ArrayList<>();
    /** A hash table of register numbers plus one (open addressing); needed only while numbering. */
    private int[] table = new int[64];

    private final Map<Identifier, Integer> figures = new LinkedHashMap<>();

    /**
     * Numbers all nodes.
     *
     * @param nodes operands before the nodes that use them
     * @return the register of each node
     */
    int[] number(NodeIndex nodes) {
        int[] registers = new int[nodes.size()];
        for (int i = 0; i < registers.length; i++) {
            Driver node = nodes.get(i);
            int[] used = new int[node.operands.length];
            for (int j = 0; j < used.length; j++) {
                used[j] = registers[nodes.of(node.operands[j])];
            }
            registers[i] = number(node, used);
        }
        table = new int[0];
        return registers;
    }

    private int number(Driver node, int[] used) {
        return switch (node.operation) {
            case NAME -> used[0];
            case SUM -> {
                int sum = used[0];
                for (int i = 1; i < used.length; i++) {
                    sum = register(Operation.SUM, Driver.NOTHING, new int[] {sum, used[i]});
                }
                yield sum;
            }
            case AT_MOST -> register(Operation.AT_LEAST, Driver.NOTHING, new int[] {used[1], used[0]});
            case LESS_THAN -> register(Operation.MORE_THAN, Driver.NOTHING, new int[] {used[1], used[0]});
            case FIGURE -> {
                Figure figure = node.figure().orElseThrow();
                Integer known = figures.get(figure.id());
                if (known == null) {
                    known = append(Operation.FIGURE, figure, used);
                    figures.put(figure.id(), known);
                }
                yield known;
            }
            case CONSTANT -> register(Operation.CONSTANT, DecimalText.normal((BigDecimal) node.payload), used);
            default -> register(node.operation, node.payload, used);
        };
    }

    private int register(Operation operation, Object payload, int[] used) {
        Object known = payload instanceof Function function ? function.id() : payload;
        int mask = table.length - 1;
        int place = hash(operation, known, used) & mask;
        while (table[place] != 0) {
            int register = table[place] - 1;
            if (isSame(register, operation, known, used)) {
                return register;
            }
            place = (place + 1) & mask;
        }
        int register = append(operation, payload, used);
        table[place] = register + 1;
        if (operations.size() * 2 > table.length) {
            grow();
        }
        return register;
    }

    private boolean isSame(int register, Operation operation, Object known, int[] used) {
        Object other = payloads.get(register) instanceof Function function ? function.id() : payloads.get(register);
        return operations.get(register) == operation
                && Arrays.equals(operands.get(register), used)
                && other.equals(known);
    }

    private void grow() {
        table = new int[table.length * 4];
        int mask = table.length - 1;
        for (int register = 0; register < operations.size(); register++) {
            Object payload = payloads.get(register);
            Object known = payload instanceof Function function ? function.id() : payload;
            int place = hash(operations.get(register), known, operands.get(register)) & mask;
            while (table[place] != 0) {
                place = (place + 1) & mask;
            }
            table[place] = register + 1;
        }
    }

    private static int hash(Operation operation, Object known, int[] used) {
        int hash = 31 * (31 * operation.name().hashCode() + known.hashCode()) + Arrays.hashCode(used);
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    private int append(Operation operation, Object payload, int[] used) {
        operations.add(operation);
        operands.add(used);
        payloads.add(payload);
        return operations.size() - 1;
    }

    /** The register of each figure. */
    Map<Identifier, Integer> figures() {
        return figures;
    }

    int size() {
        return operations.size();
    }

    Operation operation(int register) {
        return operations.get(register);
    }

    int[] operands(int register) {
        return operands.get(register);
    }

    Object payload(int register) {
        return payloads.get(register);
    }
}
