package io.redress.intake.person;

import java.text.Normalizer;
import java.util.Locale;

/** The one written form in which a telephone number or an e-mail address is looked up. */
final class NormalForms {

    private NormalForms() {}

    /** Digits alone, without the prefix of mainland China, which is left out as often as it is written. */
    static String phone(String written) {
        var digits = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[^0-9+]", "");
        return "phone:"
                + digits.replaceFirst("^(\\+|00)86(?=[0-9]{10,11}$)", "").replaceFirst("^\\+", "00");
    }

    static String email(String written) {
        return "email:"
                + Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
