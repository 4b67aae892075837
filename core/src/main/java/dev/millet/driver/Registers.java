package dev.millet.driver;

import dev.millet.basics.DecimalText;
import dev.millet.basics.Identifier;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
    /** What makes two registers the same. */
    private record Key(Operation operation, Object payload, List<Integer> operands) {}

    private final List<Operation> operations = new ArrayList<>();
    private final List<int[]> operands = new ArrayList<>();
    private final List<Object> payloads = new ArrayList<>();
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final Map<Identifier, Integer> figures = new LinkedHashMap<>();

    /**
     * Numbers all nodes.
     *
     * @param nodes operands before the nodes that use them
     * @param index the place of each node in that list
     * @return the register of each node
     */
    int[] number(List<Driver> nodes, Map<Driver, Integer> index) {
        int[] registers = new int[nodes.size()];
        for (int i = 0; i < registers.length; i++) {
            Driver node = nodes.get(i);
            int[] used = new int[node.operands.length];
            for (int j = 0; j < used.length; j++) {
                used[j] = registers[index.getOrDefault(node.operands[j], -1)];
            }
            registers[i] = number(node, used);
        }
        numbers.clear();
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
                yield figures.computeIfAbsent(figure.id(), id -> append(Operation.FIGURE, figure, used));
            }
            case CONSTANT -> register(Operation.CONSTANT, DecimalText.normal((BigDecimal) node.payload), used);
            default -> register(node.operation, node.payload, used);
        };
    }

    private int register(Operation operation, Object payload, int[] used) {
        Object known = payload instanceof Function function ? function.id() : payload;
        Key key = new Key(operation, known, Arrays.stream(used).boxed().toList());
        Integer number = numbers.get(key);
        if (number == null) {
            number = append(operation, payload, used);
            numbers.put(key, number);
        }
        return number;
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
