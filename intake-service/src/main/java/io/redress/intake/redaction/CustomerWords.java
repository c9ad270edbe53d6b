package io.redress.intake.redaction;

import io.redress.runtime.words.Redactor;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes the copy of a customer's text that other services may have: without the complaint's known values, what the runtime finds by its form, names
 * and addresses. It errs on the side of taking too much; erasure does not lean on it.
 */
public final class CustomerWords {

    /** A class of characters that long is what takes a regular expression longest: the patterns take any character, and this says which were right. */
    private static final Set<String> SURNAMES = Set.copyOf(Arrays.asList(
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝骆路游辛欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝"
                    .split("")));

    private static final String SURNAME = "(?<surname>[\\u4e00-\\u9fff])";
    private static final String COMPOUND = "(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|端木|南宫)";
    private static final String GIVEN = "[\\u4e00-\\u9fff]{1,2}";
    private static final String FULL_NAME = "(?:" + COMPOUND + "|" + SURNAME + ")" + GIVEN;
    private static final String TITLES = "(?:先生|女士|小姐|太太|师傅|老师|经理|主任|阿姨|大爷|医生|同志|同学|总)";

    /** What is found is replaced, but for its groups {@code before} and {@code after}; a group {@code surname} must hold one. */
    private record Rule(Pattern pattern, String replacement) {
        Rule(String regex, String replacement) {
            this(Pattern.compile(regex), replacement);
        }

        String applied(String text) {
            var matcher = pattern.matcher(text);
            var result = new StringBuilder();
            var kept = 0;
            for (var from = 0; from <= text.length() && matcher.find(from); ) {
                if (isName(matcher)) {
                    result.append(text, kept, matcher.start())
                            .append(group(matcher, "before"))
                            .append(replacement)
                            .append(group(matcher, "after"));
                    kept = matcher.end();
                    from = kept;
                } else {
                    from = matcher.start() + 1;
                }
            }
            return result.append(text, kept, text.length()).toString();
        }

        private boolean isName(MatchResult match) {
            var surname = group(match, "surname");
            return surname.isEmpty() || SURNAMES.contains(surname);
        }

        private String group(MatchResult match, String name) {
            var group = pattern.namedGroups().containsKey(name) ? match.group(name) : null;
            return group == null ? "" : group;
        }
    }

    private static final List<Rule> RULES = List.of(
            // 我叫王小明, 联系人:李四
            new Rule("(?<before>(?:我叫|我是|本人|姓名|名字是|联系人|收件人|户主|机主|业主)[\\s::是为]{0,3})" + FULL_NAME, "[name]"),
            // 王先生, 王小明女士
            new Rule(
                    "(?:" + COMPOUND + "|" + SURNAME + ")" + "[\\u4e00-\\u9fff]{0,2}?(?<after>" + TITLES + ")",
                    "[name]"),
            // A name that stands alone: ",王小明,"
            new Rule(
                    "(?<![\\u4e00-\\u9fff])(?:" + COMPOUND + GIVEN + "|" + SURNAME
                            + "[\\u4e00-\\u9fff]{2})(?![\\u4e00-\\u9fff])",
                    "[name]"),
            new Rule(
                    "(?<before>\\b(?:Mr|Mrs|Ms|Miss|Dr|Mx)\\.?\\s+)\\p{Lu}[\\p{L}'-]+(?:\\s+\\p{Lu}[\\p{L}'-]+){0,2}",
                    "[name]"),
            new Rule(
                    "(?<before>(?i:\\b(?:my name is|i am called|regards,|sincerely,))\\s+)\\p{Lu}[\\p{L}'-]+(?:\\s+\\p{Lu}[\\p{L}'-]+){0,2}",
                    "[name]"),
            // 清城区人民路12号3栋2单元501室
            new Rule(
                    "(?:[\\u4e00-\\u9fff]{2,9}(?:省|市|自治区))?(?:[\\u4e00-\\u9fff]{1,8}(?:区|县|旗))?"
                            + "(?:[\\u4e00-\\u9fff]{1,8}(?:镇|乡|街道))?[\\u4e00-\\u9fff0-9]{1,12}(?:路|街|大道|巷|弄|胡同|村|小区|花园|苑)"
                            + "\\s*[0-9A-Za-z一二三四五六七八九十百零-]{1,8}(?:号|栋|幢|座|楼|单元|室|组)"
                            + "(?:\\s*[0-9A-Za-z一二三四五六七八九十百零-]{0,6}(?:号楼|号|栋|幢|座|楼|层|单元|室|房))*",
                    "[address]"),
            new Rule("[0-9]{1,4}(?:号楼|栋|幢|座)\\s*[0-9]{0,2}(?:单元)?\\s*[0-9]{2,4}(?:室|房|号)?", "[address]"),
            new Rule(
                    "\\b[0-9]{1,5}[A-Za-z]?\\s+(?:\\p{Lu}[\\p{L}'-]+\\s+){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square|Court)\\b\\.?",
                    "[address]"));

    private CustomerWords() {}

    public static String redacted(String text, KnownValues known) {
        var redacted = Redactor.redact(known.takenOutOf(text));
        for (var rule : RULES) {
            redacted = rule.applied(redacted);
        }
        return redacted;
    }
}
