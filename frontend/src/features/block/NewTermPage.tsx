import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { api, call, idempotency } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
<<<<<<< HEAD
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { type Block, blockKeys, blockQuery, termQuery } from "./queries";
import { TermForm } from "./TermForm";
import { contentOf, draftOf, emptyTerm, type TermDraft } from "./termDraft";

/** The block's members of another year, begun from the latest known one. */
function NewTermPage() {
  const { id = "" } = useParams();
  const block = useQuery(blockQuery(id));
  return <QueryView query={block}>{(data) => <Latest block={data} />}</QueryView>;
}

function Latest({ block }: { block: Block }) {
  const year = useYear();
  const latest = Math.max(...block.terms.map((term) => term.year), 0);
  const term = useQuery({ ...termQuery(block.id, latest), enabled: latest > 0 });
  if (latest === 0) return <Begin block={block} initial={emptyTerm(year)} />;
  return (
    <QueryView query={term}>
      {(data) => (
        <Begin block={block} initial={{ ...draftOf(data), year: Math.max(year, latest + 1) }} />
      )}
=======
import { FormPage } from "@/ui/FormPage";
import { NumberField } from "@/ui/fields/NumberField";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { type Block, blockKeys, blockQuery, type Term, termQuery } from "./queries";
import { TermFields } from "./TermFields";
import { contentOf, emptyTerm, nextOf, type TermValues } from "./termForm";

/** A block's new year, filled from the year before where there is one. */
function NewTermPage() {
  const { id = "" } = useParams();
  const block = useQuery(blockQuery(id));
  return <QueryView query={block}>{(data) => <WithEarlier block={data} />}</QueryView>;
}

function WithEarlier({ block }: { block: Block }) {
  const wanted = useYear();
  const taken = block.terms.map((term) => term.year);
  const year = taken.includes(wanted) ? Math.max(...taken) + 1 : wanted;
  const before = Math.max(...taken.filter((one) => one < year), 0);
  const earlier = useQuery({ ...termQuery(block.id, before), enabled: before > 0 });
  if (before === 0) return <NewTermForm block={block} year={year} earlier={null} />;
  return (
    <QueryView query={earlier}>
      {(term) => <NewTermForm block={block} year={year} earlier={term} />}
>>>>>>> block
    </QueryView>
  );
}

<<<<<<< HEAD
function Begin({ block, initial }: { block: Block; initial: TermDraft }) {
  const go = useGo();
  const self = subjectPath({ type: "BLOCK", id: block.id });
  const open = useMutationWithProblem({
    run: (draft: TermDraft, intent) =>
      call(
        api.POST("/api/v1/blocks/{id}/terms", {
          params: { path: { id: block.id } },
          body: { year: draft.year ?? initial.year ?? 0, content: contentOf(draft) },
=======
function NewTermForm({
  block,
  year,
  earlier,
}: {
  block: Block;
  year: number;
  earlier: Term | null;
}) {
  const go = useGo();
  const back = subjectPath({ type: "BLOCK", id: block.id });
  const create = useMutationWithProblem({
    run: (values: TermValues, intent) =>
      call(
        api.POST("/api/v1/blocks/{id}/terms", {
          params: { path: { id: block.id } },
          body: {
            year: values.year as number,
            copyFrom: earlier?.year,
            content: contentOf(values),
          },
>>>>>>> block
          headers: idempotency(intent.idempotencyKey),
        }),
      ),
    refreshes: [blockKeys.all],
<<<<<<< HEAD
    done: ({ year }) => go(`${self}?nam=${year}`, { replace: true }),
  });
  return (
    <TermForm
      title={`Thành viên ${block.name}`}
      meta="Năm mới bắt đầu từ danh sách gần nhất; sửa rồi lưu."
      crumbs={[
        { label: "Cụm, khối thi đua", to: paths.blocks },
        { label: block.name, to: self },
      ]}
      initial={initial}
      choosesYear
      send={open.send}
      pending={open.pending}
      problem={open.problem}
      cancelTo={self}
    />
=======
    done: (term) => {
      toast.done(`Đã lập kỳ ${term.year}`);
      go(`${back}?nam=${term.year}`);
    },
  });
  const form = useForm<TermValues>({
    initial: earlier ? nextOf(earlier, year) : emptyTerm(year),
    problem: create.problem,
    check: (v) => ({
      year: v.year === null && "Hãy ghi năm",
      "content.members.0.unitId": !v.members.some((m) => m.unitId) && "Hãy chọn đơn vị",
    }),
  });
  return (
    <FormPage
      title={`Lập kỳ mới của ${block.name}`}
      crumbs={[
        { label: "Cụm, khối thi đua", to: paths.blocks },
        { label: block.name, to: back },
        { label: "Kỳ mới" },
      ]}
      meta={earlier ? `Thành phần lấy từ năm ${earlier.year}; sửa lại cho đúng` : undefined}
      plain
      form={form}
      onSubmit={create.send}
      submitLabel="Lập kỳ"
      pending={create.pending}
      problem={create.problem}
      cancelTo={back}
    >
      <div>
        <Section title="Năm">
          <NumberField label="Năm thi đua" whole {...form.field("year")} />
        </Section>
        <TermFields form={form} at="content." />
      </div>
    </FormPage>
>>>>>>> block
  );
}

export { NewTermPage as Component };
