import { useQuery } from "@tanstack/react-query";
import { RadioField } from "@/ui/fields/ChoiceField";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField } from "@/ui/fields/TextField";
import type { Form } from "@/ui/useForm";
import { catalogueQuery, searchHouseholds, searchPeople, searchUnits } from "./queries";

export interface NomineeValues {
  kind: string | null;
  unit: ComboOption | null;
  person: ComboOption | null;
  household: ComboOption | null;
  awardCode: string | null;
  achievement: string;
}

export const emptyNominee: NomineeValues = {
  kind: "COLLECTIVE",
  unit: null,
  person: null,
  household: null,
  awardCode: null,
  achievement: "",
};

export function checkNominee(v: NomineeValues) {
  return {
    unit: v.kind === "COLLECTIVE" && !v.unit && "Hãy chọn đơn vị",
    person: v.kind === "INDIVIDUAL" && !v.person && "Hãy chọn cá nhân",
    household: v.kind === "HOUSEHOLD" && !v.household && "Hãy chọn hộ gia đình",
    awardCode: !v.awardCode && "Hãy chọn hình thức khen thưởng",
    achievement: !v.achievement.trim() && "Hãy ghi thành tích",
  };
}

export function nomineeBody(v: NomineeValues) {
  return {
    ...(v.kind === "COLLECTIVE" && v.unit ? { unitId: v.unit.id } : {}),
    ...(v.kind === "INDIVIDUAL" && v.person ? { personId: v.person.id } : {}),
    ...(v.kind === "HOUSEHOLD" && v.household ? { householdId: v.household.id } : {}),
    awardCode: v.awardCode ?? "",
    achievement: v.achievement.trim(),
  };
}

/** Who, what for, which award. */
export function NomineeFields<T extends NomineeValues>({ form }: { form: Form<T> }) {
  const own = form as unknown as Form<NomineeValues>;
  const { kind } = own.values;
  const catalogue = useQuery(catalogueQuery);
  const awards = (catalogue.data?.items ?? []).filter(
    (award) => kind && award.subjectKinds.some((one) => one === kind),
  );
  return (
    <>
      <RadioField
        label="Đề nghị khen"
        options={[
          { value: "COLLECTIVE", label: "Tập thể" },
          { value: "INDIVIDUAL", label: "Cá nhân" },
          { value: "HOUSEHOLD", label: "Hộ gia đình" },
        ]}
        {...own.field("kind")}
        onChange={(value) => own.setValues((now) => ({ ...now, kind: value, awardCode: null }))}
      />
      {kind === "HOUSEHOLD" ? (
        <ComboField
          label="Hộ gia đình"
          hint="Hộ của xã, phường mình; hộ chưa có thì thêm ở mục Hộ gia đình"
          searchKey={["household", "combo"]}
          search={searchHouseholds}
          {...own.field("household")}
        />
      ) : kind === "COLLECTIVE" ? (
        <ComboField
          label="Đơn vị"
          hint="Đơn vị mình hoặc đơn vị trực thuộc"
          searchKey={["unit", "combo"]}
          search={searchUnits}
          {...own.field("unit")}
        />
      ) : (
        <ComboField
          label="Cá nhân"
          hint="Người của đơn vị mình"
          searchKey={["person", "combo"]}
          search={searchPeople}
          {...own.field("person")}
        />
      )}
      <SelectField
        label="Danh hiệu, hình thức"
        options={awards.map((award) => ({ value: award.code, label: award.name }))}
        {...own.field("awardCode")}
      />
      <TextAreaField
        label="Thành tích"
        hint="Một, hai câu; phần chi tiết nằm trong báo cáo thành tích"
        rows={3}
        {...own.field("achievement")}
      />
    </>
  );
}
