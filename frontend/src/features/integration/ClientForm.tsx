import { searchUnits } from "@/api/units";
import { paths } from "@/lib/paths";
import { FormPage } from "@/ui/FormPage";
import { ComboField } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { NumberField } from "@/ui/fields/NumberField";
import { TextField } from "@/ui/fields/TextField";
import type { ShownProblem } from "@/ui/problem";
import { Section } from "@/ui/Section";
import { useForm } from "@/ui/useForm";
import { type ClientDraft, missingIn } from "./content";
import styles from "./integration.module.css";
import { ScopesField } from "./ScopesField";

interface ClientFormProps {
  title: string;
  initial: ClientDraft;
  /** The code of a registered system stays. */
  codeFixed?: boolean;
  submitLabel: string;
  cancelTo: string;
  send: (draft: ClientDraft) => unknown;
  pending: boolean;
  problem: ShownProblem | null;
  reload?: () => Promise<ClientDraft | undefined>;
}

/** Everything that is told of a connected system. */
export function ClientForm({
  initial,
  codeFixed,
  send,
  problem,
  reload,
  ...frame
}: ClientFormProps) {
  const form = useForm<ClientDraft>({ initial, problem, check: missingIn });
  return (
    <FormPage
      {...frame}
      crumbs={[{ label: "Hệ thống kết nối", to: paths.clients }]}
      form={form}
      onSubmit={send}
      problem={problem}
      onReload={async () => {
        const fresh = await reload?.();
        if (fresh) form.fill(fresh);
      }}
      plain
    >
      <Section title="Hệ thống">
        <div className={styles.fields}>
          <TextField label="Tên hệ thống" {...form.field("name")} />
          <TextField
            label="Mã"
            hint={
              codeFixed
                ? "Hệ thống kia đã ghi mã này vào cấu hình nên không đổi được"
                : "Chữ thường không dấu, ví dụ quan-ly-van-ban; sau này không đổi được"
            }
            disabled={codeFixed}
            {...form.field("code")}
          />
          <ComboField
            label="Đơn vị chủ quản"
            searchKey={["unit", "combo"]}
            search={searchUnits}
            {...form.field("unitId")}
          />
          <TextField
            label="Người liên hệ"
            hint="Họ tên, điện thoại của người xử lý khi hệ thống kia có sự cố"
            {...form.field("contact")}
          />
          <FieldRow>
            <DateField label="Từ ngày" {...form.field("validFrom")} />
            <DateField
              label="Đến hết ngày"
              hint="Để trống nếu chưa định ngày kết thúc"
              required={false}
              {...form.field("validTo")}
            />
          </FieldRow>
          <NumberField
            label="Số lần gọi nhiều nhất trong một phút"
            unit="lần"
            whole
            {...form.field("callsPerMinute")}
          />
        </div>
      </Section>
      <ScopesField
        id={form.idOf("scopes")}
        value={form.values.scopes}
        onChange={(scopes) => form.set("scopes", scopes)}
        error={form.errorAt("scopes")}
      />
    </FormPage>
  );
}
