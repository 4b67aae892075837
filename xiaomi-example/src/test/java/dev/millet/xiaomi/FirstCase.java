package dev.millet.xiaomi;

/** The case, loaded once for all tests. */
final class FirstCase {
    static final CaseFiles FILES = CaseFiles.load();
    static final FirstPhone PHONE = FirstPhone.of(FILES);
    static final CaseAnswers ANSWERS = CaseAnswers.of(FILES, PHONE.comparison());
    static final FirstPhonePage PAGE = FirstPhonePage.of(FILES, ANSWERS);

    private FirstCase() {}
}
