import { useState } from "react";
import { actionOf } from "@/api/actions";
import { formatDate, formatInstant } from "@/lib/dates";
import { ActionButton } from "@/ui/ActionButton";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { useForm } from "@/ui/useForm";
import { mediaKinds, options, outcomes } from "./labels";
import { useAddMedia, useCheckLink, useRemoveMedia } from "./moves";
import type { Media, MediaKind, RoleModel } from "./queries";
import styles from "./rolemodel.module.css";

/** Where the model was told of; a link is checked when somebody asks for it. */
export function MediaItems({ model }: { model: RoleModel }) {
  const [adding, setAdding] = useState(false);
  const may = actionOf(model, "ADD_MEDIA")?.allowed === true;
  const checks = actionOf(model, "CHECK_LINKS")?.allowed === true;
  if (!may && model.media.length === 0) return null;
  return (
    <Section
      title="Tin, bài"
      note={model.media.length > 0 ? `${model.media.length} tin, bài` : undefined}
      actions={may && <ActionButton small label="Ghi tin, bài" onAct={() => setAdding(true)} />}
      flush
    >
      {model.media.length === 0 ? (
        <p className={styles.none}>Chưa ghi tin, bài nào.</p>
      ) : (
        <ul className={styles.list}>
          {model.media.map((one) => (
            <Item key={one.id} model={model} item={one} may={may} checks={checks} />
          ))}
        </ul>
      )}
      {adding && <MediaDialog model={model} onClose={() => setAdding(false)} />}
    </Section>
  );
}

interface ItemProps {
  model: RoleModel;
  item: Media;
  may: boolean;
  checks: boolean;
}

function Item({ model, item, may, checks }: ItemProps) {
  const check = useCheckLink(model);
  const remove = useRemoveMedia(model);
  return (
    <li className={styles.item}>
      <p className={styles.itemTitle}>
        {item.url ? (
          <a href={item.url} target="_blank" rel="noreferrer noopener">
            {item.title}
          </a>
        ) : (
          item.title
        )}
      </p>
      <p className={styles.facts}>
        {[item.kindLabel, item.outlet, item.publishedOn && formatDate(item.publishedOn)]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {item.outcome && (
        <p className={styles.facts}>
          <StatusBadge tone={outcomes[item.outcome].tone}>{item.outcomeLabel}</StatusBadge>{" "}
          {item.checkedAt && `kiểm tra ${formatInstant(item.checkedAt)}`}
          {item.outcome !== "REACHABLE" && (
            <span className={styles.second}>{item.outcomeAdvice}</span>
          )}
        </p>
      )}
      <span className={styles.rowActions}>
        {checks && item.url && (
          <ActionButton
            small
            tone="quiet"
            label="Kiểm tra đường dẫn"
            onAct={() => check.send(item.id)}
            pending={check.pending}
            problem={check.problem}
          />
        )}
        {may && (
          <ActionButton
            small
            tone="quiet"
            label="Bỏ"
            onAct={() => remove.send(item)}
            pending={remove.pending}
            problem={remove.problem}
            confirm={{ title: `Bỏ tin, bài “${item.title}”?`, label: "Bỏ tin, bài" }}
          />
        )}
      </span>
    </li>
  );
}

function MediaDialog({ model, onClose }: { model: RoleModel; onClose: () => void }) {
  const add = useAddMedia(model, onClose);
  const form = useForm({
    initial: {
      kind: null as string | null,
      title: "",
      outlet: "",
      url: "",
      publishedOn: null as string | null,
    },
    problem: add.problem,
    check: ({ kind, title, url }) => ({
      kind: !kind && "Hãy chọn loại tin, bài",
      title: !title.trim() && "Hãy ghi tên tin, bài",
      url:
        url.trim() !== "" &&
        !/^https?:\/\/\S+$/.test(url.trim()) &&
        "Đường dẫn phải bắt đầu bằng http:// hoặc https://",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Ghi tin, bài"
      form={form}
      onSubmit={(v) =>
        add.send({
          kind: v.kind as MediaKind,
          title: v.title.trim(),
          outlet: v.outlet.trim() || null,
          url: v.url.trim() || null,
          publishedOn: v.publishedOn,
        })
      }
      submitLabel="Ghi tin, bài"
      pending={add.pending}
      problem={add.problem}
    >
      <SelectField label="Loại" options={options(mediaKinds)} {...form.field("kind")} />
      <TextField label="Tên tin, bài" {...form.field("title")} />
      <FieldRow>
        <TextField label="Báo, đài, nhóm" required={false} {...form.field("outlet")} />
        <DateField label="Ngày đăng" required={false} {...form.field("publishedOn")} />
      </FieldRow>
      <TextField
        label="Đường dẫn"
        hint="Bắt đầu bằng https://"
        required={false}
        {...form.field("url")}
      />
    </FormDialog>
  );
}
