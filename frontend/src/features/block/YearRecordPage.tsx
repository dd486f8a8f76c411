import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { FormPage } from "@/ui/FormPage";
import { FieldRow } from "@/ui/fields/Field";
import { NumberField } from "@/ui/fields/NumberField";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import styles from "./block.module.css";
import { countKindLabels, optionsOf } from "./labels";
import { type BlockYear, blockKeys, yearQuery } from "./queries";
import { changed, RecordFields, Row } from "./RecordFields";
import { missingIn } from "./recordDraft";
import { type CountDraft, emptyCount, type YearDraft, yearContent, yearDraft } from "./yearDraft";

/** What papers announce of all blocks of a year together: counts, who decides, sources and what they say. */
function YearRecordPage() {
  const { id = "", year = "" } = useParams();
  const blockYear = useQuery(yearQuery(id, Number(year)));
  return (
    <QueryView query={blockYear}>
      {(data) => {
        const may = actionOf(data, "EDIT");
        return may?.allowed ? (
          <Edit key={data.version} year={data} />
        ) : (
          <div className="card">
            <EmptyState title="Không ghi được số liệu công bố" text={may?.reason} />
          </div>
        );
      }}
    </QueryView>
  );
}

function Edit({ year }: { year: BlockYear }) {
  const go = useGo();
  const self = `/cum-khoi/he-thong/${year.systemId}?nam=${year.year}`;
  const save = useMutationWithProblem({
    run: (draft: YearDraft) =>
      call(
        api.PUT("/api/v1/block-systems/{id}/years/{year}", {
          params: { path: { id: year.systemId, year: year.year } },
          headers: ifMatch(year.version),
          body: yearContent(draft, year),
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => {
      toast.done("Đã lưu số liệu công bố");
      go(self, { replace: true });
    },
  });
  const form = useForm<YearDraft>({
    initial: yearDraft(year),
    problem: save.problem,
    check: (draft) => ({
      ...missingIn(draft),
      ...Object.fromEntries(
        draft.counts.map((one, at) => [
          `counts.${at}.label`,
          !one.label.trim() && "Hãy ghi nhóm cụm, khối",
        ]),
      ),
    }),
  });
  const { counts } = form.values;
  return (
    <FormPage
      title={`Số liệu công bố năm ${year.year}`}
      meta={`${year.systemName}. Danh sách hiện có ${year.listedClusters} cụm, ${year.listedBlocks} khối, ${year.listedMembers} thành viên; chỗ lệch với số công bố được giữ và hiện rõ.`}
      crumbs={[
        { label: "Cụm, khối thi đua", to: paths.blocks },
        { label: year.systemName, to: self },
      ]}
      form={form}
      plain
      onSubmit={save.send}
      submitLabel="Lưu"
      pending={save.pending}
      problem={save.problem}
      cancelTo={self}
    >
      <Section title="Số cụm, khối, thành viên văn bản ghi">
        {counts.map((count, index) => (
          <Row
            key={count.key}
            title={`Nhóm ${index + 1}`}
            onRemove={() =>
              form.set(
                "counts",
                counts.filter((_, at) => at !== index),
              )
            }
          >
            <Count
              count={count}
              at={`counts.${index}`}
              form={form}
              onChange={(part) => {
                form.set("counts", changed(counts, index, part));
                form.touch(`counts.${index}.label`);
              }}
            />
          </Row>
        ))}
        <Button small onClick={() => form.set("counts", [...counts, emptyCount()])}>
          Thêm nhóm
        </Button>
      </Section>
      <Section title="Quyết định">
        <div className={styles.fields}>
          <TextField
            label="Cơ quan quyết định, ghi theo văn bản"
            required={false}
            maxLength={300}
            {...form.field("decidedBy")}
          />
          <TextField
            label="Thay thế các quyết định"
            required={false}
            maxLength={500}
            {...form.field("replaced")}
          />
          <TextAreaField label="Ghi chú" required={false} rows={2} {...form.field("note")} />
        </div>
      </Section>
      <RecordFields
        draft={form.values}
        form={form}
        onChange={(record) => form.setValues((now) => ({ ...now, ...record }))}
      />
    </FormPage>
  );
}

interface CountProps {
  count: CountDraft;
  at: string;
  form: { idOf: (path: string) => string; errorAt: (path: string) => string | undefined };
  onChange: (part: Partial<CountDraft>) => void;
}

function Count({ count, at, form, onChange }: CountProps) {
  const place = (name: keyof CountDraft) => ({
    id: form.idOf(`${at}.${name}`),
    error: form.errorAt(`${at}.${name}`),
  });
  const number = (name: "blocks" | "members" | "fewest" | "most", label: string) => (
    <NumberField
      label={label}
      whole
      required={false}
      value={count[name]}
      onChange={(value) => onChange({ [name]: value })}
      {...place(name)}
    />
  );
  return (
    <>
      <FieldRow>
        <TextField
          label="Nhóm"
          hint="Ví dụ: Khối doanh nghiệp, hợp tác xã; hoặc Tổng số"
          value={count.label}
          onChange={(label) => onChange({ label })}
          {...place("label")}
        />
        <SelectField
          label="Đếm"
          placeholder="Cả cụm và khối"
          required={false}
          options={optionsOf(countKindLabels)}
          value={count.kind}
          onChange={(kind) => onChange({ kind })}
          {...place("kind")}
        />
      </FieldRow>
      <FieldRow>
        {number("blocks", "Số cụm, khối")}
        {number("members", "Số thành viên")}
      </FieldRow>
      <FieldRow>
        {number("fewest", "Ít nhất mỗi cụm, khối")}
        {number("most", "Nhiều nhất mỗi cụm, khối")}
      </FieldRow>
      <TextField
        label="Nguyên văn"
        required={false}
        value={count.raw}
        onChange={(raw) => onChange({ raw })}
        {...place("raw")}
      />
    </>
  );
}

export { YearRecordPage as Component };
