package io.redress.intake.export;

import io.redress.intake.attachment.Attachment;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * An export on paper, in both languages. Its font is one of the four that every reader of PDF has for simplified Chinese, and so is not carried
 * along.
 */
final class ExportPdf {

    private static final float MARGIN = 50;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);

    private final Export export;
    private final ZoneId zone;
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private final Font plain;
    private final Font strong;
    private final Font title;

    private ExportPdf(Export export, ZoneId zone) {
        this.export = export;
        this.zone = zone;
        var base = base();
        this.plain = new Font(base, 10);
        this.strong = new Font(base, 12, Font.BOLD);
        this.title = new Font(base, 16, Font.BOLD);
    }

    /** @param zone in which its moments are told */
    static byte[] of(Export export, ZoneId zone) {
        return new ExportPdf(export, zone).written();
    }

    private static BaseFont base() {
        try {
            return BaseFont.createFont("STSong-Light", "UniGB-UCS2-H", BaseFont.NOT_EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException("a font of the library's own cannot fail to be read", e);
        }
    }

    private byte[] written() {
        var out = new ByteArrayOutputStream();
        PdfWriter.getInstance(document, out);
        document.addTitle(export.reference());
        document.open();
        document.add(new Paragraph("个人信息副本 · Copy of personal data " + export.reference(), title));
        complaint();
        person();
        words();
        messages();
        attachments();
        timeline();
        readings();
        document.close();
        return out.toByteArray();
    }

    private void complaint() {
        var table = section("投诉 · Complaint");
        row(table, "编号 · Reference", export.reference());
        row(table, "机构 · Organisation", export.organization());
        row(table, "状态 · Status", export.status());
        row(table, "导出时间 · Written at", moment(export.at()));
        export.facts().forEach((name, value) -> {
            if (!name.equals("words")) {
                row(table, name, String.valueOf(value));
            }
        });
        document.add(table);
    }

    private void person() {
        var person = export.person();
        var table = section("个人 · Person");
        if (person == null) {
            row(table, "—", "无 · nothing is held");
        } else {
            row(table, "姓名 · Name", person.name());
            row(table, "电话 · Telephone", person.phone());
            row(table, "邮箱 · E-mail", person.email());
            row(table, "投诉对象 · Subject", person.subject());
            row(table, "语言 · Language", person.language());
            row(table, "需要 · Needs", String.join(", ", person.needs()));
        }
        document.add(table);
    }

    private void words() {
        var table = section("文字 · Words");
        export.words()
                .forEach(text -> row(
                        table,
                        text.kind().equals("from-customer") ? "来自客户 · from the customer" : "致客户 · for the customer",
                        text.text()));
        row(table, "内部文字 · Internal texts", String.valueOf(export.internalTexts()));
        document.add(table);
    }

    private void messages() {
        var table = section("消息 · Messages");
        export.messages()
                .forEach(message -> row(
                        table, moment(message.at()) + "\n" + message.via() + ", " + message.state(), message.text()));
        document.add(table);
    }

    private void attachments() {
        var table = section("附件 · Files");
        export.attachments().forEach(file -> row(table, moment(file.at()), described(file)));
        document.add(table);
    }

    private static String described(Attachment file) {
        return "%d. %s (%s, %d bytes)"
                .formatted(file.n(), file.name() == null ? "" : file.name(), file.mediaType(), file.size());
    }

    private void timeline() {
        var table = section("进程 · Course");
        export.timeline()
                .forEach(entry -> row(
                        table,
                        moment(entry.at()),
                        entry.text().zhCn() + " · " + entry.text().en()));
        document.add(table);
    }

    private void readings() {
        var table = section("查阅记录 · Who has read it");
        export.readings()
                .forEach(reading -> row(
                        table,
                        moment(reading.at()) + "\n" + reading.by(),
                        String.join(", ", reading.fields())
                                + (reading.reason() == null ? "" : "\n" + reading.reason())));
        document.add(table);
    }

    private PdfPTable section(String heading) {
        var paragraph = new Paragraph(heading, strong);
        paragraph.setSpacingBefore(14);
        paragraph.setSpacingAfter(6);
        document.add(paragraph);
        var table = new PdfPTable(new float[] {3, 7});
        table.setWidthPercentage(100);
        table.setSplitLate(false);
        return table;
    }

    private void row(PdfPTable table, String label, @Nullable String value) {
        table.addCell(new PdfPCell(new Phrase(label, plain)));
        table.addCell(new PdfPCell(new Phrase(value == null ? "" : value, plain)));
    }

    private String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone));
    }
}
