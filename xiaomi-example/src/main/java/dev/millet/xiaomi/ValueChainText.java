package dev.millet.xiaomi;

import java.util.Locale;

/** The value chains of the case as text: the first phone activity by activity, what moved to whom, Xiaomi against a traditional maker. */
record ValueChainText(PhoneActivities phone, TwoMakers makers) {
    /** The text in a language; lines end in a line feed. */
    String in(Locale locale) {
        Page page = new Page(locale);
        page.line("chain.title");
        phone.print(page);
        makers.print(page);
        return page.text();
    }
}
