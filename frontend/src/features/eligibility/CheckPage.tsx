import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { api, call } from "@/api/client";
import { useMe } from "@/api/me";
import { useMutationWithProblem } from "@/api/query";
import { paths } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { FormPage } from "@/ui/FormPage";
import { CheckField, RadioField } from "@/ui/fields/ChoiceField";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { YearField } from "@/ui/fields/YearField";
import { PrintIcon } from "@/ui/icons";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { useForm } from "@/ui/useForm";
import { AnswerView } from "./AnswerView";
import { CollectiveFields } from "./CollectiveFields";
import { type CheckDraft, missingInCheck, newDraft, questionOf, yearsTo } from "./check";
import styles from "./eligibility.module.css";
import { HistoryFields } from "./HistoryFields";
import { filledFrom } from "./known";
import { kindLabels, optionsOf } from "./labels";
import {
  type Award,
  catalogueQuery,
  knownOfPerson,
  type RuleList,
  rulesQuery,
  searchPeople,
} from "./queries";

const kinds = optionsOf(kindLabels);

function CheckForm({ catalogue, rules }: { catalogue: Award[]; rules: RuleList }) {
  const { today } = useMe();
  const [person, setPerson] = useState<ComboOption | null>(null);
  const [shown, setShown] = useState<CheckDraft | null>(null);
  const result = useRef<HTMLDivElement>(null);
  const ask = useMutationWithProblem({
    run: (draft: CheckDraft) =>
      call(api.POST("/api/v1/eligibility-checks", { body: questionOf(draft) })),
  });
  const form = useForm<CheckDraft>({
    initial: newDraft(Number(today.slice(0, 4)) - 1, today),
    problem: ask.problem,
    check: missingInCheck,
  });
  const { values } = form;
  const fitting = catalogue.filter((one) => one.subjectKinds.some((kind) => kind === values.kind));
  const award = catalogue.find((one) => one.code === values.award);
  const branches = rules.conditions.filter((one) => one.award === values.award);

  useEffect(() => {
    if (shown) result.current?.focus();
  }, [shown]);

  const pick = async (chosen: ComboOption | null) => {
    setPerson(chosen);
    if (chosen) form.fill(filledFrom(values, await knownOfPerson(chosen.id)));
  };

  return (
    <>
      <FormPage
        title="Kiểm tra điều kiện"
        crumbs={[{ label: "Hồ sơ khen thưởng", to: paths.proposals }, { label: "Kiểm tra" }]}
        meta={
          <>
            Hệ thống không lưu gì.{" "}
            <RouteLink to="/quy-tac-xet-thuong">Xem toàn bộ quy tắc xét thưởng</RouteLink>
          </>
        }
        form={form}
        onSubmit={async (draft) => {
          const done = await ask.send(draft);
          setShown(done ? draft : null);
          return done;
        }}
        submitLabel="Kiểm tra"
        pending={ask.pending}
        problem={ask.problem}
        cancelTo={paths.proposals}
        plain
      >
        <Section title="Xét cho ai, danh hiệu nào">
          <div className={styles.fields}>
            <RadioField
              label="Đối tượng"
              options={kinds}
              {...form.field("kind")}
              onChange={(kind) => form.fill({ ...values, kind, award: null, branch: null })}
            />
            {values.kind === "INDIVIDUAL" && (
              <ComboField
                label="Lấy dữ liệu của người đã có trong hệ thống"
                hint="Điền sẵn xếp loại, khen thưởng, sáng kiến đã biết; bỏ qua nếu muốn tự nhập"
                required={false}
                searchKey={["people", "eligibility"]}
                search={searchPeople}
                value={person}
                onChange={(chosen) => void pick(chosen)}
              />
            )}
            <SelectField
              label="Danh hiệu, hình thức khen thưởng"
              options={fitting.map((one) => ({ value: one.code, label: one.name }))}
              {...form.field("award")}
              onChange={(code) => form.fill({ ...values, award: code, branch: null })}
            />
            {branches.length > 0 && (
              <SelectField
                label="Xét theo điều kiện"
                required={false}
                placeholder="Thử mọi điều kiện"
                options={branches.map((one) => ({
                  value: one.branch,
                  label: one.label.charAt(0).toUpperCase() + one.label.slice(1),
                }))}
                {...form.field("branch")}
              />
            )}
            <FieldRow>
              <YearField
                label="Năm tính thành tích"
                id={form.idOf("year")}
                value={values.year}
                error={form.errorAt("year") ?? form.errorAt("achievementYear")}
                onChange={(year) =>
                  form.fill({
                    ...values,
                    year,
                    years: year ? yearsTo(year, values.years.length, values.years) : values.years,
                  })
                }
              />
              <DateField
                label="Ngày tiếp nhận hồ sơ"
                hint="Chọn bộ quy tắc của luật"
                required={false}
                {...form.field("acceptedOn")}
              />
            </FieldRow>
          </div>
        </Section>
        {values.kind === "COLLECTIVE" && <CollectiveFields form={form} />}
        {values.kind !== "HOUSEHOLD" && <HistoryFields form={form} awards={catalogue} />}
        <Section title="Giấy tờ">
          <CheckField
            label="Kiểm tra cả giấy tờ của hồ sơ"
            value={values.documents !== null}
            onChange={(yes) => form.set("documents", yes ? [] : null)}
          />
          {values.documents !== null &&
            award?.documents.map((one) => (
              <CheckField
                key={one.code}
                label={one.name}
                value={values.documents?.includes(one.code) ?? false}
                onChange={(there) =>
                  form.set(
                    "documents",
                    there
                      ? [...(values.documents ?? []), one.code]
                      : (values.documents ?? []).filter((code) => code !== one.code),
                  )
                }
              />
            ))}
        </Section>
      </FormPage>
      {shown === values && ask.data && (
        <div ref={result} tabIndex={-1} className={styles.shown}>
          <Section
            title={award?.name ?? "Kết quả"}
            note={person?.label}
            actions={
              <Button
                small
                icon={<PrintIcon size={16} aria-hidden="true" />}
                onClick={() => window.print()}
              >
                In
              </Button>
            }
          >
            <AnswerView answer={ask.data} award={award} />
          </Section>
        </div>
      )}
    </>
  );
}

/** A history goes in, what the rules say comes out; nothing is stored. */
function CheckPage() {
  const catalogue = useQuery(catalogueQuery);
  const rules = useQuery(rulesQuery);
  return (
    <QueryView query={catalogue}>
      {({ items }) => (
        <QueryView query={rules}>
          {(book) => <CheckForm catalogue={items} rules={book} />}
        </QueryView>
      )}
    </QueryView>
  );
}

export { CheckPage as Component };
