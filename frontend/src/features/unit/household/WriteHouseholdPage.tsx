import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { Button } from "@/ui/Button";
import { FormPage } from "@/ui/FormPage";
import { ComboField } from "@/ui/fields/ComboField";
import { FieldRow } from "@/ui/fields/Field";
import { TextField } from "@/ui/fields/TextField";
import { YearField } from "@/ui/fields/YearField";
import { DeleteIcon, PlusIcon } from "@/ui/icons";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import { type Form, useForm } from "@/ui/useForm";
import { findPeople } from "../person/queries";
import styles from "../unit.module.css";
import {
  emptyHousehold,
  type HouseholdDraft,
  householdContentOf,
  householdDraftOf,
  householdMissing,
  type MemberDraft,
  newMember,
} from "./householdDraft";
import {
  findCommunes,
  type Household,
  householdKeys,
  householdQuery,
  householdsPath,
} from "./queries";

/** Writes a household, a new one or one that is there. */
function WriteHouseholdPage() {
  const { id } = useParams();
  const household = useQuery({ ...householdQuery(id ?? ""), enabled: id !== undefined });
  if (!id) return <Writing household={null} initial={emptyHousehold} />;
  return (
    <QueryView query={household}>
      {(data) => (
        <Writing
          key={data.version}
          household={data}
          initial={householdDraftOf(data)}
          reload={household.refetch}
        />
      )}
    </QueryView>
  );
}

function Writing({
  household,
  initial,
  reload,
}: {
  household: Household | null;
  initial: HouseholdDraft;
  reload?: () => unknown;
}) {
  const go = useGo();
  const write = useMutationWithProblem({
    run: (draft: HouseholdDraft, intent) =>
      household
        ? call(
            api.PUT("/api/v1/households/{id}", {
              params: { path: { id: household.id } },
              body: householdContentOf(draft),
              headers: ifMatch(household.version),
            }),
          )
        : call(
            api.POST("/api/v1/households", {
              body: householdContentOf(draft),
              headers: idempotency(intent.idempotencyKey),
            }),
          ),
    refreshes: [householdKeys.all],
    done: ({ id }) => {
      toast.done("Đã lưu hộ gia đình");
      go(`${householdsPath}/${id}`, { replace: true });
    },
  });
  const form = useForm({ initial, problem: write.problem, check: householdMissing });
  return (
    <FormPage
      title={household ? "Sửa hộ gia đình" : "Thêm hộ gia đình"}
      crumbs={[{ label: "Hộ gia đình", to: householdsPath }]}
      form={form}
      onSubmit={write.send}
      submitLabel="Lưu"
      pending={write.pending}
      problem={write.problem}
      onReload={reload}
      cancelTo={household ? `${householdsPath}/${household.id}` : householdsPath}
      plain
    >
      <Section title="Chủ hộ, địa chỉ">
        <div className={styles.fields}>
          <ComboField
            label="Chủ hộ trong danh sách cá nhân"
            required={false}
            searchKey={["person", "combo"]}
            search={findPeople}
            {...form.field("headId")}
          />
          {!form.values.headId && (
            <TextField label="Họ và tên chủ hộ" {...form.field("headName")} />
          )}
          {!household && (
            <ComboField
              label="Xã, phường"
              searchKey={["unit", "communes"]}
              search={findCommunes}
              {...form.field("communeId")}
            />
          )}
          <TextField label="Địa chỉ" hint="Thôn, xóm, tổ dân phố" {...form.field("address")} />
        </div>
      </Section>
      <Section title="Thành viên">
        <Members form={form} />
      </Section>
    </FormPage>
  );
}

function Members({ form }: { form: Form<HouseholdDraft> }) {
  const { members } = form.values;
  const put = <P extends keyof MemberDraft>(at: number, part: P, value: MemberDraft[P]) => {
    form.set(
      "members",
      members.map((member, index) => (index === at ? { ...member, [part]: value } : member)),
    );
    form.touch(`members.${at}.${part}`);
  };
  const wiring = <P extends keyof MemberDraft>(at: number, part: P) => ({
    id: form.idOf(`members.${at}.${part}`),
    error: form.errorAt(`members.${at}.${part}`),
    value: (members[at] as MemberDraft)[part],
    onChange: (value: MemberDraft[P]) => put(at, part, value),
  });
  return (
    <div className={styles.rows}>
      {members.map((member, at) => (
        <fieldset key={member.key} className={styles.begun}>
          <legend className="sr-only">Thành viên {at + 1}</legend>
          <div className={styles.begunHead}>
            <b>Thành viên {at + 1}</b>
            <Button
              small
              aria-label={`Bỏ thành viên ${at + 1}`}
              onClick={() =>
                form.set(
                  "members",
                  members.filter((_, index) => index !== at),
                )
              }
            >
              <DeleteIcon size={16} aria-hidden="true" />
            </Button>
          </div>
          <div className={styles.fields}>
            <TextField label="Họ và tên" {...wiring(at, "name")} />
            <FieldRow>
              <TextField label="Quan hệ với chủ hộ" required={false} {...wiring(at, "relation")} />
              <YearField label="Năm sinh" required={false} {...wiring(at, "birthYear")} />
            </FieldRow>
          </div>
        </fieldset>
      ))}
      <Button
        className={styles.add}
        icon={<PlusIcon size={16} aria-hidden="true" />}
        onClick={() => form.set("members", [...members, newMember()])}
      >
        Thêm thành viên
      </Button>
    </div>
  );
}

export { WriteHouseholdPage as Component };
