import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TextField } from "@/ui/fields/TextField";
import { TimeField } from "@/ui/fields/TimeField";
import type { Form } from "@/ui/useForm";

/** When, where and under whom. */
export interface Arrangement {
  title: string;
  plannedOn: string | null;
  plannedAt: string | null;
  place: string;
  chair: string;
  secretary: string;
}

export const NO_ARRANGEMENT: Arrangement = {
  title: "",
  plannedOn: null,
  plannedAt: null,
  place: "",
  chair: "",
  secretary: "",
};

/** The fields as the API takes them: what is empty is not known. */
export function arrangementOf(values: Arrangement) {
  return {
    title: values.title.trim() || null,
    plannedOn: values.plannedOn,
    plannedAt: values.plannedAt,
    place: values.place.trim() || null,
    chair: values.chair.trim() || null,
    secretary: values.secretary.trim() || null,
  };
}

export function ArrangementFields<T extends Arrangement>({
  form,
  usualTitle,
}: {
  form: Form<T>;
  usualTitle: string;
}) {
  // The fields are the same for both forms; only what stands around them differs.
  const shared = form as unknown as Form<Arrangement>;
  return (
    <>
      <TextField
        label="Tên hội nghị"
        hint={`Để trống thì dùng: ${usualTitle}`}
        required={false}
        {...shared.field("title")}
      />
      <FieldRow>
        <DateField label="Ngày họp" required={false} {...shared.field("plannedOn")} />
        <TimeField label="Giờ họp" required={false} {...shared.field("plannedAt")} />
      </FieldRow>
      <TextField label="Địa điểm" required={false} {...shared.field("place")} />
      <TextField
        label="Chủ trì"
        hint="Họ tên, chức vụ; đồng chủ trì ghi cùng một dòng"
        required={false}
        {...shared.field("chair")}
      />
      <TextField
        label="Thư ký"
        hint="Họ tên, chức vụ"
        required={false}
        {...shared.field("secretary")}
      />
    </>
  );
}
