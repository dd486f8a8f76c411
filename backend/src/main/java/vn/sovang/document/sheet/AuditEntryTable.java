package vn.sovang.document.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.audit.EntryTable;
import vn.sovang.audit.EntryView;
import vn.sovang.shared.time.AppClock;

/** The audit trail as an .xlsx list. */
@ApplicationScoped
public class AuditEntryTable implements EntryTable {

    @Override
    public void write(List<String> notes, Stream<EntryView> entries, OutputStream out) throws IOException {
        Sheet.Builder<EntryView> sheet = Sheet.<EntryView>of("Nhật ký thao tác");
        notes.forEach(sheet::note);
        SheetWriter.xlsx(
                sheet.column("Lúc", Sheet.Kind.DATE_TIME, 20, e -> LocalDateTime.ofInstant(e.at(), AppClock.ZONE))
                        .text("Ai", 28, EntryView::actorName)
                        .text("Việc đã làm", 60, EntryView::sentence)
                        .text("Nhóm việc", 20, EntryView::groupLabel)
                        .text("Bản ghi", 24, EntryView::recordLabel)
                        .text("Mã bản ghi", 38, e -> e.recordId()
                                .map(Object::toString)
                                .orElse(""))
                        .text("Chi tiết", 60, e -> e.facts().stream()
                                .map(f -> f.label() + ": " + f.value())
                                .collect(Collectors.joining("; ")))
                        .text("Dữ liệu mẫu", 12, e -> e.sample() ? "Có" : "")
                        .column("Ngày ghi", Sheet.Kind.DATE, 12, e -> e.written()
                                .map(EntryView.ChainPlace::day)
                                .orElse(null))
                        .column("Số trong ngày", Sheet.Kind.WHOLE, 14, e -> e.written()
                                .map(EntryView.ChainPlace::place)
                                .orElse(null))
                        .text("Mã băm", 66, e -> e.written()
                                .map(EntryView.ChainPlace::hash)
                                .orElse(""))
                        .build(),
                entries,
                out);
    }
}
