import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { api, call } from "@/api/client";
import { featureKeys } from "@/api/query";
import { subjectPath } from "@/lib/paths";
import { FormPage } from "@/ui/FormPage";
import { CheckField } from "@/ui/fields/ChoiceField";
import { ComboField } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import type { Crumb } from "@/ui/PageHeader";
import type { ShownProblem } from "@/ui/problem";
import { RouteLink } from "@/ui/RouteLink";
import { useForm } from "@/ui/useForm";
import { kindLabels, optionsOf } from "./labels";
import { findUnits } from "./reorganisations";
import styles from "./unit.module.css";
import { missingOf, type UnitDraft } from "./unitDraft";

interface UnitFormProps {
  title: string;
  meta: string;
  crumbs: Crumb[];
  initial: UnitDraft;
  /** The unit that is corrected; it is no look-alike of its own. */
  unitId?: string;
  submitLabel: string;
  cancelTo: string;
  send: (draft: UnitDraft) => unknown;
  pending: boolean;
  problem: ShownProblem | null;
  onReload?: () => unknown;
}

/** What is known of a unit by name; while the name is written, units it may already be are shown. */
export function UnitForm({ initial, send, unitId, ...page }: UnitFormProps) {
  const form = useForm({ initial, problem: page.problem, check: missingOf });
  const asked = useSettled(form.values.name.trim());
  return (
    <FormPage {...page} form={form} onSubmit={send}>
      <div className={styles.fields}>
        <TextField label="Tên chính thức" maxLength={300} {...form.field("name")} />
        {asked && <LookAlikes name={asked} except={unitId} />}
        <FieldRow>
          <SelectField
            label="Loại đơn vị"
            options={optionsOf(kindLabels)}
            {...form.field("kind")}
          />
          <ComboField
            label="Trực thuộc"
            required={false}
            searchKey={["unit", "living"]}
            search={findUnits}
            {...form.field("parentId")}
          />
        </FieldRow>
        {form.values.kind === "COUNCIL" && (
          <ComboField
            label="Cơ quan thường trực"
            required={false}
            hint="Nhiệm vụ giao cho hội đồng, ban chỉ đạo đến cơ quan này"
            searchKey={["unit", "living"]}
            search={findUnits}
            {...form.field("standingBodyId")}
          />
        )}
        <TextField
          label="Mã định danh điện tử"
          required={false}
          hint="Ví dụ: H14.15. Mỗi mã chỉ của một đơn vị"
          maxLength={35}
          {...form.field("code")}
        />
        <TextAreaField
          label="Tên gọi khác"
          required={false}
          rows={2}
          hint="Tên viết tắt, tên thường gọi; cách nhau bằng dấu chấm phẩy"
          {...form.field("aliases")}
        />
        <FieldRow>
          <DateField label="Hoạt động từ ngày" required={false} {...form.field("validFrom")} />
          <DateField
            label="Ngày hoạt động cuối cùng"
            required={false}
            hint="Giải thể, sáp nhập thì ghi ở mục Sắp xếp tổ chức"
            {...form.field("validTo")}
          />
        </FieldRow>
        <CheckField
          label="Tổ chức ngoài hệ thống"
          hint="Tỉnh khác, bộ, ngành, doanh nghiệp được nhắc đến trong văn bản; không có tài khoản"
          {...form.field("outside")}
        />
      </div>
    </FormPage>
  );
}

/** The best come first; what is listed behind them only shares a word. */
const FEW = 3;

/** A text once it was left alone for a moment. */
function useSettled(text: string) {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 500);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function LookAlikes({ name, except }: { name: string; except: string | undefined }) {
  const answer = useQuery({
    queryKey: [...featureKeys("unit").all, "reading", name],
    queryFn: () => call(api.GET("/api/v1/units/readings", { params: { query: { name } } })),
  });
  const alike = (answer.data?.candidates ?? []).filter((one) => one.unitId !== except);
  if (alike.length === 0 || answer.data?.certainty === "UNKNOWN") return null;
  return (
    <div className={styles.then} role="status">
      <p className={styles.flat}>Danh mục đã có tên gần giống. Hãy xem có phải cùng một đơn vị:</p>
      <ul className={styles.plain}>
        {alike.slice(0, FEW).map((one) => (
          <li key={one.unitId}>
            <RouteLink to={subjectPath({ type: "UNIT", id: one.unitId })}>{one.words}</RouteLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
