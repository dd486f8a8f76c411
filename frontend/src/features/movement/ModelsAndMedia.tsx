import { useState } from "react";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { ActionButton } from "@/ui/ActionButton";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { useForm } from "@/ui/useForm";
import { mediaKinds, options } from "./labels";
import styles from "./movement.module.css";
import { useAddMedia, useRemove } from "./moves";
import type { MediaKind, Movement } from "./queries";

/** The models that came of the movement, and where it was told of. */
export function ModelsAndMedia({ movement }: { movement: Movement }) {
  const [adding, setAdding] = useState(false);
  const remove = useRemove(movement, "media", "Đã bỏ tin, bài");
  const may = actionOf(movement, "ADD_MEDIA")?.allowed === true;
  if (movement.status === "DRAFT") return null;
  return (
    <Section
      title="Điển hình, tin bài"
      actions={may && <ActionButton small label="Ghi tin, bài" onAct={() => setAdding(true)} />}
      flush
    >
      <p className={styles.addressed}>
        {movement.roleModels > 0 ? (
          <RouteLink to={`${paths.rolemodels}?movementId=${movement.id}`}>
            {movement.roleModels} điển hình tiên tiến từ phong trào
          </RouteLink>
        ) : (
          "Chưa phát hiện điển hình tiên tiến nào từ phong trào."
        )}
      </p>
      {movement.media.length > 0 && (
        <ul className={styles.list}>
          {movement.media.map((one) => (
            <li key={one.id} className={styles.item}>
              <p className={styles.itemTitle}>
                {one.url ? (
                  <a href={one.url} target="_blank" rel="noreferrer noopener">
                    {one.title}
                  </a>
                ) : (
                  one.title
                )}
              </p>
              <p className={styles.label}>
                {[one.kindLabel, one.outlet, one.publishedOn && formatDate(one.publishedOn)]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              {may && (
                <ActionButton
                  small
                  tone="quiet"
                  label="Bỏ"
                  onAct={() => remove.send(one)}
                  pending={remove.pending}
                  problem={remove.problem}
                  confirm={{ title: `Bỏ tin, bài “${one.title}”?`, label: "Bỏ tin, bài" }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {adding && <MediaDialog movement={movement} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function MediaDialog({ movement, onClose }: { movement: Movement; onClose: () => void }) {
  const add = useAddMedia(movement, onClose);
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
      title="Ghi tin, bài về phong trào"
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
