import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { api, call, idempotency } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { FormPage } from "@/ui/FormPage";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { TextAreaField } from "@/ui/fields/TextField";
import { type Crumb, PageHeader } from "@/ui/PageHeader";
import type { ShownProblem } from "@/ui/problem";
import { QueryView } from "@/ui/QueryView";
import { RouteLink, useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { RowsList } from "./MergedRows";
import { type MergeCheck, mergesPath, type NewMerge } from "./merges";
import { type Unit, unitQuery } from "./queries";
import { findUnits, reorganisationsPath, unitKeys } from "./reorganisations";
import styles from "./unit.module.css";

interface Draft {
  keptId: ComboOption | null;
  reason: string;
}

/** Two entries for one unit: which one stays, what moves, then the merge. */
function MergeUnitPage() {
  const { id = "" } = useParams();
  const unit = useQuery(unitQuery(id));
  return <QueryView query={unit}>{(data) => <Merging unit={data} />}</QueryView>;
}

const bodyOf = (unit: Unit, draft: Draft): NewMerge => ({
  duplicateId: unit.id,
  keptId: draft.keptId?.id ?? "",
  reason: draft.reason.trim(),
});

function Merging({ unit }: { unit: Unit }) {
  const go = useGo();
  const [draft, setDraft] = useState<Draft>({ keptId: null, reason: "" });
  const [checking, setChecking] = useState(false);
  const check = useMutationWithProblem({
    run: (body: NewMerge) => call(api.POST("/api/v1/unit-merges/checks", { body })),
    done: () => setChecking(true),
  });
  const merge = useMutationWithProblem({
    run: (body: NewMerge, intent) =>
      call(api.POST("/api/v1/unit-merges", { body, headers: idempotency(intent.idempotencyKey) })),
    refreshes: [unitKeys.all],
    done: ({ id }) => {
      toast.done("Đã gộp mục trùng");
      go(`${mergesPath}/${id}`, { replace: true });
    },
  });
  const back = subjectPath({ type: "UNIT", id: unit.id });
  const crumbs = [
    { label: "Đơn vị", to: paths.units },
    { label: unit.name, to: back },
  ];
  if (!checking || !check.data) {
    return (
      <ChooseKept
        unit={unit}
        crumbs={crumbs}
        initial={draft}
        pending={check.pending}
        problem={check.problem}
        cancelTo={back}
        send={(values) => {
          setDraft(values);
          return check.send(bodyOf(unit, values));
        }}
      />
    );
  }
  const stands = check.data.obstacles.length > 0;
  return (
    <>
      <PageHeader
        title="Kiểm tra trước khi gộp"
        crumbs={crumbs}
        meta={`${check.data.duplicateName} → ${check.data.keptName}`}
      />
      <Check check={check.data} />
      {merge.problem && <ErrorState problem={merge.problem} compact />}
      <div className={styles.foot}>
        <Button
          tone="main"
          pending={merge.pending}
          blocked={stands}
          aria-describedby={stands ? "vuong" : undefined}
          onClick={() => void merge.send(bodyOf(unit, draft))}
        >
          Gộp
        </Button>
        <Button onClick={() => setChecking(false)}>Chọn lại</Button>
      </div>
      {stands && <p id="vuong">Còn việc phải xử lý trước, chưa gộp được.</p>}
    </>
  );
}

function ChooseKept({
  unit,
  initial,
  send,
  ...page
}: {
  unit: Unit;
  crumbs: Crumb[];
  initial: Draft;
  send: (draft: Draft) => unknown;
  pending: boolean;
  problem: ShownProblem | null;
  cancelTo: string;
}) {
  const form = useForm({
    initial,
    problem: page.problem,
    check: (values) => ({
      keptId: !values.keptId && "Hãy chọn đơn vị được giữ lại",
      reason: !values.reason.trim() && "Hãy ghi lý do",
    }),
  });
  return (
    <FormPage {...page} title="Gộp mục trùng" form={form} onSubmit={send} submitLabel="Kiểm tra">
      <div className={styles.fields}>
        <div className={styles.then}>
          <p className={styles.flat}>
            Gộp mục trùng là sửa dữ liệu: một đơn vị bị ghi hai lần. Đơn vị sáp nhập theo quyết định
            thì ghi ở mục <RouteLink to={reorganisationsPath}>Sắp xếp tổ chức</RouteLink>.
          </p>
        </div>
        <p className={styles.flat}>
          Mục trùng, sẽ không còn dùng: <b>{unit.name}</b>
        </p>
        <ComboField
          label="Đơn vị được giữ lại"
          searchKey={["unit", "living"]}
          search={async (q) => (await findUnits(q)).filter((one) => one.id !== unit.id)}
          {...form.field("keptId")}
        />
        <TextAreaField label="Lý do" rows={2} {...form.field("reason")} />
      </div>
    </FormPage>
  );
}

function Check({ check }: { check: MergeCheck }) {
  return (
    <>
      {check.obstacles.length > 0 && (
        <Section title="Phải xử lý trước" tone="warning">
          <ul className={styles.plain}>
            {check.obstacles.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Chuyển sang đơn vị được giữ lại">
        {check.moves.length === 0 && !check.movesCode ? (
          <p className={styles.flat}>Mục trùng chưa có gì.</p>
        ) : (
          <ul className={styles.plain}>
            <RowsList rows={check.moves} />
            {check.movesCode && <li>Mã định danh điện tử</li>}
          </ul>
        )}
      </Section>
      {check.stays.length > 0 && (
        <Section title="Không chuyển, vì đơn vị được giữ lại đã có">
          <ul className={styles.plain}>
            <RowsList rows={check.stays} />
          </ul>
        </Section>
      )}
      {check.addedNames.length > 0 && (
        <Section title="Tên mà đơn vị được giữ lại sẽ được tìm thấy thêm">
          <ul className={styles.plain}>
            {check.addedNames.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

export { MergeUnitPage as Component };
