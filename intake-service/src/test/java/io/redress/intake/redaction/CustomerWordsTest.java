package io.redress.intake.redaction;

import io.redress.intake.person.Contact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CustomerWordsTest {

    private static final KnownValues KNOWN = KnownValues.of(
            new Contact("Zoë Quartermain", "0763-5551024", "Zoe@Example.org", "LINE-77-XY"),
            "The blue house behind the mill");

    @Test
    void takesOutWhatTheComplaintKnows() {
        var text = "zoë quartermain of the blue house behind the mill, LINE-77-XY, zoe@example.ORG, 0763-5551024";

        assertThat(CustomerWords.redacted(text, KNOWN)).isEqualTo("[name] of [address], [subject], [e-mail], [phone]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    我叫王小明                     | 我叫[name]
                    联系人:李四                    | 联系人:[name]
                    请找张经理                     | 请找[name]经理
                    王小明先生说的                  | [name]先生说的
                    欧阳修女士                     | [name]女士
                    ,王小明,                       | ,[name],
                    电话13800138000               | 电话[phone]
                    身份证11010519491231002X       | 身份证[identity card]
                    卡号6222020200112230          | 卡号[bank card]
                    写信到 wang@example.org         | 写信到 [e-mail]
                    住:清远市清城区人民路12号3栋501室   | 住:[address]
                    Ask Mr. Arthur Dent           | Ask Mr. [name]
                    My name is Ford Prefect       | My name is [name]
                    I live at 42 Long Lane        | I live at [address]
                    多收了 12 元流量费               | 多收了 12 元流量费
                    """)
    void knowsPersonsByTheirForm(String text, String copy) {
        assertThat(CustomerWords.redacted(text, KnownValues.NONE)).isEqualTo(copy);
    }

    @Test
    void leavesASingleCharacterAlone() {
        var known = KnownValues.of(new Contact("王", null, null, null), null);

        assertThat(CustomerWords.redacted("国王", known)).isEqualTo("国王");
    }
}
