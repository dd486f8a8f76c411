package vn.sovang.plan.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.shared.time.rule.TimeRule;
import vn.sovang.shared.time.rule.WrittenTimes;
import vn.sovang.unit.naming.WrittenNames;

/** Reads a plan's paper against the names of the known units. Holds no state; safe to share. */
public final class PlanReader {

    private final WrittenNames names;

    public PlanReader(WrittenNames names) {
        this.names = names;
    }

    /**
     * @param content a .docx, .xlsx or text file; recognised by its bytes
     * @throws UnreadableDocument when it cannot be opened at all
     */
    public ReadPlan read(byte[] content) {
        return read(TableSource.open(content));
    }

    /**
     * @param text pasted table, with or without the text around it
     * @throws UnreadableDocument when it is too large
     */
    public ReadPlan read(String text) {
        return read(TextSource.blocks(text == null ? "" : text));
    }

    private ReadPlan read(List<SourceBlock> blocks) {
        TaskTable table = TaskTable.of(blocks);
        PartyReader parties = new PartyReader(names);
        PlanHeader header = new PlanHeaderReader(parties, names).read(table.prose);
        Integer year = header.year() == null ? null : header.year().value();
        List<ReadProblem> problems = new ArrayList<>(issuer(header));
        if (!table.found()) {
            problems.add(new ReadProblem(
                    ReadProblem.NOT_A_PLAN,
                    Severity.ERROR,
                    null,
                    "Không tìm thấy bảng nhiệm vụ (nội dung công việc, đơn vị thực hiện hoặc thời gian) trong tài liệu.",
                    null));
            return new ReadPlan(header, List.of(), List.of(), problems);
        }
        List<ReadRow> rows = new ArrayList<>();
        for (TaskDraft task : table.tasks) {
            rows.add(row(task, rows.size(), year, parties, problems));
        }
        List<ReadSection> sections = sections(table, problems);
        problems.addAll(table.problems);
        problems.addAll(PeriodCheck.problems(String.join("\n", table.prose), null));
        rows.forEach(row -> problems.addAll(PeriodCheck.problems(row.title(), row.index())));
        problems.addAll(NumberCheck.problems(rows));
        if (!table.namesParties()) {
            problems.add(
                    ReadProblem.warning(ReadProblem.MISSING_LEAD, null, "Bảng không có cột đơn vị thực hiện.", null));
        }
        return new ReadPlan(header, sections, rows, problems);
    }

    private List<ReadProblem> issuer(PlanHeader header) {
        boolean unknown = header.issuer() != null
                && names.resolve(header.issuer().value()).unitId().isEmpty();
        return unknown
                ? List.of(ReadProblem.warning(
                        ReadProblem.UNKNOWN_ISSUER,
                        null,
                        "Chưa rõ “" + header.issuer().value() + "” là đơn vị nào. Hãy chọn cơ quan ban hành.",
                        header.issuer().raw()))
                : List.of();
    }

    private static ReadRow row(
            TaskDraft task, int index, Integer year, PartyReader reader, List<ReadProblem> problems) {
        String raw = String.join("\n", task.raw);
        PartyCell cell = PartyCell.of(String.join("\n", task.parties));
        List<String> leadNames = new ArrayList<>(cell.leads());
        leadNames.addAll(PartyCell.names(String.join("\n", task.leads)));
        List<String> coordinatorNames = new ArrayList<>(cell.coordinators());
        coordinatorNames.addAll(PartyCell.names(String.join("\n", task.coordinators)));
        List<WrittenParty> leads = parties(leadNames, reader);
        List<WrittenParty> coordinators = parties(coordinatorNames, reader);
        note(task, index, raw, cell, leads, coordinators, problems);
        for (List<WrittenParty> side : List.of(leads, coordinators)) {
            side.forEach(party -> reader.problem(party, index).ifPresent(problems::add));
        }
        String time = TaskDraft.line(task.time);
        TimeRule headed = task.section == null ? null : task.section.rule(year);
        TimeRule rule = time.isEmpty() ? headed : WrittenTimes.read(time, year).rule();
        return new ReadRow(
                index,
                task.section == null ? null : task.section.section(),
                task.section == null ? null : task.section.quarter(),
                task.number,
                TaskDraft.line(task.title),
                leads,
                coordinators,
                time.isEmpty() ? null : time,
                rule,
                textOrNull(task.product),
                textOrNull(task.note),
                raw);
    }

    private static void note(
            TaskDraft task,
            int index,
            String raw,
            PartyCell cell,
            List<WrittenParty> leads,
            List<WrittenParty> coordinators,
            List<ReadProblem> problems) {
        if (task.torn()) {
            problems.add(ReadProblem.info(
                    ReadProblem.TORN_ROW_JOINED,
                    index,
                    "Nhiệm vụ bị ngắt thành " + task.raw.size() + " dòng trong bảng, đã được ghép lại.",
                    raw));
        }
        boolean silent = task.parties.isEmpty() && task.leads.isEmpty() && task.coordinators.isEmpty();
        if (leads.isEmpty() && !silent) {
            problems.add(ReadProblem.warning(
                    ReadProblem.MISSING_LEAD,
                    index,
                    "Nhiệm vụ có đơn vị phối hợp nhưng không có đơn vị chủ trì.",
                    raw));
        } else if (silent) {
            problems.add(
                    ReadProblem.info(ReadProblem.MISSING_LEAD, index, "Nhiệm vụ không ghi đơn vị thực hiện.", raw));
        } else if (coordinators.isEmpty()) {
            problems.add(ReadProblem.info(
                    ReadProblem.MISSING_COORDINATOR, index, "Nhiệm vụ không có đơn vị phối hợp.", raw));
        }
        if (cell.leadAssumed()) {
            problems.add(ReadProblem.info(
                    ReadProblem.LEAD_ASSUMED,
                    index,
                    "Chữ “phối hợp” bao trùm mọi đơn vị trong ô; đơn vị đứng đầu được hiểu là chủ trì.",
                    String.join("\n", task.parties)));
        }
    }

    private static List<WrittenParty> parties(List<String> names, PartyReader reader) {
        return names.stream().flatMap(name -> reader.read(name).stream()).toList();
    }

    private static List<ReadSection> sections(TaskTable table, List<ReadProblem> problems) {
        Map<SectionHeading, Integer> firstRows = new IdentityHashMap<>();
        Map<SectionHeading, Integer> counts = new IdentityHashMap<>();
        for (int i = 0; i < table.tasks.size(); i++) {
            SectionHeading section = table.tasks.get(i).section;
            if (section != null) {
                firstRows.putIfAbsent(section, i);
                counts.merge(section, 1, Integer::sum);
            }
        }
        List<ReadSection> sections = new ArrayList<>();
        for (SectionHeading heading : table.sections) {
            int listed = counts.getOrDefault(heading, 0);
            Integer declared = heading.declared();
            Integer first = firstRows.get(heading);
            sections.add(
                    new ReadSection(heading.section(), heading.heading(), heading.quarter(), declared, listed, first));
            if (declared != null && declared != listed) {
                problems.add(ReadProblem.warning(
                        ReadProblem.DECLARED_COUNT_MISMATCH,
                        first,
                        "“" + heading.heading() + "”: ghi " + declared + " nhiệm vụ nhưng bảng liệt kê " + listed + ".",
                        heading.heading()));
            }
        }
        return sections;
    }

    private static String textOrNull(List<String> parts) {
        String line = TaskDraft.line(parts);
        return line.isEmpty() ? null : line;
    }
}
