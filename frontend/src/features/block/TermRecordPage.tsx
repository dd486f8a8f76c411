import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { EmptyState } from "@/ui/EmptyState";
import { FormPage } from "@/ui/FormPage";
import { TextField } from "@/ui/fields/TextField";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { blockKeys, type Term, termQuery } from "./queries";
import { RecordFields } from "./RecordFields";
import { missingIn, type RecordDraft, recordContent, recordDraft } from "./recordDraft";

type Draft = RecordDraft & { period: string };

/** Where a block's year is known from and what is reported of it; open before and after the decision. */
function TermRecordPage() {
  const { id = "", year = "" } = useParams();
  const term = useQuery(termQuery(id, Number(year)));
  return (
    <QueryView query={term}>
      {(data) => {
        const may = actionOf(data, "REPORT");
        return may?.allowed ? (
          <Edit key={`${data.id} ${data.reportVersion}`} term={data} />
        ) : (
          <div className="card">
            <EmptyState title="Không ghi được thông tin của kỳ này" text={may?.reason} />
          </div>
        );
      }}
    </QueryView>
  );
}

function Edit({ term }: { term: Term }) {
  const go = useGo();
  const self = `${subjectPath({ type: "BLOCK", id: term.blockId })}?nam=${term.year}`;
  const save = useMutationWithProblem({
    run: ({ period, ...record }: Draft) =>
      call(
        api.PUT("/api/v1/blocks/{id}/terms/{year}/report", {
          params: { path: { id: term.blockId, year: term.year } },
          headers: ifMatch(term.reportVersion),
          body: { period: period.trim() || null, ...recordContent(record) },
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => {
      toast.done("Đã lưu nguồn và thông tin đã nêu");
      go(self, { replace: true });
    },
  });
  const form = useForm<Draft>({
    initial: { period: term.period ?? "", ...recordDraft(term.sources, term.facts) },
    problem: save.problem,
    check: missingIn,
  });
  return (
    <FormPage
      title="Nguồn và thông tin đã nêu"
      meta={`${term.blockName}, năm ${term.year}. Ghi đúng lời văn bản; các nguồn nói khác nhau thì ghi cả hai.`}
      crumbs={[
        { label: "Cụm, khối thi đua", to: paths.blocks },
        { label: term.blockName, to: self },
      ]}
      form={form}
      plain
      onSubmit={save.send}
      submitLabel="Lưu"
      pending={save.pending}
      problem={save.problem}
      cancelTo={self}
    >
      <Section title="Kỳ">
        <TextField
          label="Cách văn bản gọi kỳ này"
          hint="Chỉ khi không phải năm dương lịch, ví dụ: năm học 2013–2014"
          required={false}
          maxLength={100}
          {...form.field("period")}
        />
      </Section>
      <RecordFields
        draft={form.values}
        form={form}
        onChange={(record) => form.setValues((now) => ({ ...now, ...record }))}
      />
    </FormPage>
  );
}

export { TermRecordPage as Component };
