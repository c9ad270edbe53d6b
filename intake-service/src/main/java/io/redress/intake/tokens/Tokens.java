package io.redress.intake.tokens;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Cuts text into comparable pieces: NFKC, lower case, stems of English words, and of Chinese both single characters and pairs. What is sought is
 * cut into pairs alone, so that a word is found as it is written, and a single character is found too. No piece holds a space.
 */
final class Tokens {

    private static final Analyzer KEPT = analyzer(true);
    private static final Analyzer SOUGHT = analyzer(false);

    private Tokens() {}

    /** The pieces a text is found by. */
    static Set<String> of(String text) {
        return cut(KEPT, text);
    }

    /** The pieces that a text must have to be found by this word; empty for one that says nothing, such as a percent sign. */
    static Set<String> sought(String word) {
        return cut(SOUGHT, word);
    }

    private static Analyzer analyzer(boolean singleCharactersToo) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokenizer = new StandardTokenizer();
                var all = CJKBigramFilter.HAN
                        | CJKBigramFilter.HIRAGANA
                        | CJKBigramFilter.KATAKANA
                        | CJKBigramFilter.HANGUL;
                var pairs = new CJKBigramFilter(new LowerCaseFilter(tokenizer), all, singleCharactersToo);
                return new TokenStreamComponents(tokenizer, new PorterStemFilter(pairs));
            }
        };
    }

    private static Set<String> cut(Analyzer analyzer, String text) {
        var tokens = new LinkedHashSet<String>();
        try (var stream = analyzer.tokenStream("text", Normalizer.normalize(text, Normalizer.Form.NFKC))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be read", e);
        }
        return tokens;
    }
}
