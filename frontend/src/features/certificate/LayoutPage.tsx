import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatInstant } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { DownloadButton } from "@/ui/DownloadButton";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { CheckField } from "@/ui/fields/ChoiceField";
import { NumberField } from "@/ui/fields/NumberField";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import styles from "./certificate.module.css";
import { partWords } from "./labels";
import {
  certificateKeys,
  type Layout,
  type LayoutContent,
  layoutQuery,
  trialPrint,
} from "./queries";

/** Where the parts of a certificate stand on the sheet; a trial print shows it on a grid of centimetres. */
function LayoutPage() {
  const { award = "" } = useParams();
  const layout = useQuery(layoutQuery(award));
  return (
    <QueryView query={layout}>
      {(data) => (
        <>
          <PageHeader
            title={`Mẫu in ${data.awardName}`}
            crumbs={[{ label: "Quyết định", to: paths.decisions }]}
            meta={
              data.changedBy && data.changedAt
                ? `${data.changedBy} đổi ${formatInstant(data.changedAt)}`
                : "Đang dùng vị trí thông dụng"
            }
          />
          <Editor key={data.version} layout={data} />
        </>
      )}
    </QueryView>
  );
}

function Editor({ layout }: { layout: Layout }) {
  const change = actionOf(layout, "CHANGE_CERTIFICATE_LAYOUT");
  const save = useMutationWithProblem({
    run: (body: LayoutContent) =>
      call(
        api.PUT("/api/v1/certificate-layouts/{awardCode}", {
          params: { path: { awardCode: layout.awardCode }, header: ifMatch(layout.version) },
          body,
        }),
      ),
    refreshes: [certificateKeys.all],
    done: () => toast.done("Đã lưu mẫu in"),
  });
  const form = useForm<LayoutContent>({
    initial: { preprinted: layout.preprinted, parts: layout.parts },
    problem: save.problem,
  });
  const { parts } = form.values;
  const set = (index: number, part: Partial<(typeof parts)[number]>) =>
    form.set(
      "parts",
      parts.map((one, at) => (at === index ? { ...one, ...part } : one)),
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.pending) void form.submit(save.send);
      }}
    >
      <ErrorSummary
        errors={form.errors}
        idOf={form.idOf}
        tries={form.tries}
        problem={save.problem}
      />
      <Section title="Giấy">
        <CheckField
          label="In lên phôi đã có khung, hoa văn"
          hint="Khi chọn, máy không vẽ khung; bỏ chọn “In” ở những phần phôi đã in sẵn"
          {...form.field("preprinted")}
        />
      </Section>
      <Section
        title="Vị trí trên tờ A4 ngang"
        note="tính bằng mm: ngang là điểm giữa, dọc là mép trên"
      >
        <div className={styles.parts}>
          {parts.map((part, index) => {
            const words = partWords[part.part];
            return (
              <fieldset key={part.part} className={styles.part}>
                <legend className={styles.partName}>{words}</legend>
                <CheckField
                  label="In"
                  value={part.shown}
                  onChange={(shown) => set(index, { shown })}
                />
                <NumberField
                  label="Ngang"
                  value={part.x}
                  onChange={(x) => set(index, { x: x ?? 0 })}
                />
                <NumberField
                  label="Dọc"
                  value={part.y}
                  onChange={(y) => set(index, { y: y ?? 0 })}
                />
                <NumberField
                  label="Rộng"
                  value={part.width}
                  onChange={(width) => set(index, { width: width ?? 0 })}
                />
                <NumberField
                  label={part.part === "CODE" ? "Cạnh" : "Cỡ chữ"}
                  value={part.size}
                  onChange={(size) => set(index, { size: size ?? 0 })}
                />
              </fieldset>
            );
          })}
        </div>
      </Section>
      <div className={styles.buttons}>
        <DownloadButton load={() => trialPrint(layout.awardCode, form.values)}>
          In thử
        </DownloadButton>
        {change?.allowed ? (
          <Button type="submit" tone="main" pending={save.pending}>
            Lưu mẫu in
          </Button>
        ) : (
          <p className={styles.note}>{change?.reason}</p>
        )}
      </div>
    </form>
  );
}

export { LayoutPage as Component };
