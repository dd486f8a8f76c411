import { useState } from "react";
import { actionOf } from "@/api/actions";
import { useMe } from "@/api/me";
import { formatDate } from "@/lib/dates";
import { ActionButton } from "@/ui/ActionButton";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { TextField } from "@/ui/fields/TextField";
import { Section } from "@/ui/Section";
import { useForm } from "@/ui/useForm";
import { useConsent, useEndConsent } from "./moves";
import type { RoleModel } from "./queries";
import styles from "./rolemodel.module.css";

/** What the public page tells of the model, and on whose word. */
export function Publicly({ model }: { model: RoleModel }) {
  const [asking, setAsking] = useState(false);
  const end = useEndConsent(model);
  const { publicly, consent } = model;
  const ofPeople = model.subjectKind === "PERSON" || model.subjectKind === "HOUSEHOLD";
  const holds = consent && !consent.endedOn;
  const may = actionOf(model, "CONSENT")?.allowed === true;
  const told = publicly && [
    publicly.name,
    publicly.post,
    publicly.unitName,
    publicly.awardName,
    publicly.field,
    publicly.deed,
  ];
  return (
    <Section
      title="Trang công khai"
      note={
        !model.publishedOn
          ? "Chưa công khai"
          : publicly
            ? `Từ ${formatDate(model.publishedOn)}`
            : "Không còn hiện"
      }
      actions={
        may && !holds && <ActionButton small label="Ghi sự đồng ý" onAct={() => setAsking(true)} />
      }
    >
      {told ? (
        <>
          <p>
            {model.publishedOn ? "Mọi người đang xem được:" : "Nếu công khai, mọi người xem được:"}
          </p>
          <ul className={styles.told}>
            {told.filter(Boolean).map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          {consent
            ? "Người được nêu gương đã rút sự đồng ý, nên không công khai gì."
            : "Chưa có khen thưởng trong sổ và chưa ghi sự đồng ý của người được nêu gương, nên chưa công khai được."}
        </p>
      )}
      {ofPeople && told && !holds && (
        <p className={styles.facts}>
          Chưa ghi sự đồng ý: chỉ công khai điều quyết định khen thưởng đã công bố. Nơi ở, lĩnh vực,
          việc làm chưa hiện.
        </p>
      )}
      {consent && (
        <p className={styles.facts}>
          {consent.by} đồng ý ngày {formatDate(consent.on)}
          {consent.proof && ` (${consent.proof})`}
          {consent.endedOn && `, rút ngày ${formatDate(consent.endedOn)}`}
        </p>
      )}
      {holds && may && (
        <ActionButton
          small
          tone="quiet"
          label="Ghi việc rút sự đồng ý"
          onAct={() => end.send(null)}
          pending={end.pending}
          problem={end.problem}
          confirm={{
            title: "Người được nêu gương rút sự đồng ý?",
            text: "Điển hình rời trang công khai ngay.",
            label: "Ghi và thôi công khai",
          }}
        />
      )}
      {asking && <ConsentDialog model={model} onClose={() => setAsking(false)} />}
    </Section>
  );
}

function ConsentDialog({ model, onClose }: { model: RoleModel; onClose: () => void }) {
  const me = useMe();
  const write = useConsent(model, onClose);
  const form = useForm({
    initial: { on: me.today as string | null, by: model.name, proof: "" },
    problem: write.problem,
    check: ({ on, by }) => ({
      on: !on && "Hãy ghi ngày đồng ý",
      by: !by.trim() && "Hãy ghi người đồng ý",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Ghi sự đồng ý công khai"
      form={form}
      onSubmit={({ on, by, proof }) =>
        write.send({ on: on ?? "", by: by.trim(), proof: proof.trim() || null })
      }
      submitLabel="Ghi sự đồng ý"
      pending={write.pending}
      problem={write.problem}
    >
      <p>
        Chỉ ghi khi người được nêu gương đã biết điều gì sẽ công khai: tên, chức vụ hoặc nơi ở, đơn
        vị, khen thưởng, lĩnh vực, việc làm. Người ấy rút lại lúc nào cũng được.
      </p>
      <TextField label="Người đồng ý" {...form.field("by")} />
      <DateField label="Ngày đồng ý" {...form.field("on")} />
      <TextField
        label="Nơi lưu"
        hint="Ví dụ: giấy đồng ý ngày 05/01/2026, lưu tại xã"
        required={false}
        {...form.field("proof")}
      />
    </FormDialog>
  );
}
