package dev.millet.driver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The common work as a spreadsheet: 22 cells of input and 20 formulas, evaluated by Apache POI. */
final class CommonWorkSheet {
    private static final String FORMULAS = """
            net = 1200 / (1 + vat)
            im = coc / 12
            q = (1 - churn) / (1 + im)
            annu = q * (1 - q ^ months) / (1 - q)
            service = svc * annu
            cost = bom + asm + log + war * bom
            carry = (bom + asm + log) * coc * invDays / 365
            np1 = net * (1 - m1) * (1 - r1)
            np2 = net * (1 - m2) * (1 - r2)
            np3 = net * (1 - m3) * (1 - r3)
            c1 = np1 - cost - carry
            c2 = np2 - cost - carry
            c3 = np3 - cost - carry
            cDeal = 0.5 * c1 + 0.3 * c2 + 0.2 * c3
            cD2C = net - cost - ful - pay * 1200 - plat * net - ret * (refurb + ful) - cac
            beD2C = 2500000 / cD2C
            beDeal = 900000 / cDeal
            npvD2C = cD2C + service
            npvDeal = cDeal + service * 0.6
            diff = npvD2C - npvDeal
            """;
    private static final Pattern NAME = Pattern.compile("[a-zA-Z]\\w*");

    private final List<Cell> inputs = new ArrayList<>();
    private final List<Cell> formulas = new ArrayList<>();
    private final FormulaEvaluator evaluator;

    CommonWorkSheet() {
        XSSFWorkbook book = new XSSFWorkbook();
        Sheet sheet = book.createSheet("work");
        Map<String, String> places = new LinkedHashMap<>();
        for (String name : CommonWork.NAMES) {
            inputs.add(cell(sheet, places, name));
        }
        FORMULAS.lines().forEach(line -> {
            String[] sides = line.split(" = ");
            String formula = NAME.matcher(sides[1])
                    .replaceAll(found -> Matcher.quoteReplacement(places.getOrDefault(found.group(), "unknown")));
            Cell cell = cell(sheet, places, sides[0]);
            cell.setCellFormula(formula);
            formulas.add(cell);
        });
        evaluator = book.getCreationHelper().createFormulaEvaluator();
    }

    private static Cell cell(Sheet sheet, Map<String, String> places, String name) {
        Row row = sheet.createRow(places.size());
        places.put(name, "A" + (places.size() + 1));
        return row.createCell(0);
    }

    /** All formulas with other inputs; the last of them is the difference. */
    double[] evaluate(double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            inputs.get(i).setCellValue(numbers[i]);
        }
        evaluator.clearAllCachedResultValues();
        double[] values = new double[formulas.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = evaluator.evaluate(formulas.get(i)).getNumberValue();
        }
        return values;
    }
}
