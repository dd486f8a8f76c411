import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { api, call, idempotency } from "@/api/client";
import { useMe } from "@/api/me";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { EmptyState } from "@/ui/EmptyState";
import { FormPage } from "@/ui/FormPage";
import { NumberField } from "@/ui/fields/NumberField";
import { SelectField } from "@/ui/fields/SelectField";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import {
  checkNominee,
  emptyNominee,
  NomineeFields,
  type NomineeValues,
  nomineeBody,
} from "./NomineeFields";
import { openRoundsQuery, type Proposal, proposalKeys } from "./queries";

const TYPES = [
  { value: "CONG_TRANG", label: "Theo công trạng (thành tích trong năm)" },
  { value: "DOT_XUAT", label: "Đột xuất" },
  { value: "PHONG_TRAO", label: "Phong trào thi đua, chuyên đề" },
  { value: "CONG_HIEN", label: "Quá trình cống hiến" },
];

interface Values extends NomineeValues {
  proposerUnitId: string | null;
  year: number | null;
  commendationType: string | null;
  awardRoundId: string | null;
}

/** A unit proposes for itself, its parts and its people; more nominees are added in the dossier. */
function NewProposalPage() {
  const me = useMe();
  const own = me.units;
  if (own.length === 0) {
    return (
      <EmptyState
        title="Chỉ đơn vị lập hồ sơ đề nghị"
        text="Tài khoản của anh/chị không gắn với đơn vị nào. Hồ sơ của khối lập từ phiếu suy tôn tại hội nghị."
      />
    );
  }
  return <NewProposal units={own} />;
}

/** Whom a discovery of the rules found, if somebody came from there. */
function foundNominee(search: URLSearchParams) {
  const awardCode = search.get("de-nghi");
  const unit = search.get("don-vi");
  const name = search.get("ten");
  const year = Number(search.get("thanh-tich"));
  if (!awardCode || !unit || !name || !year) return {};
  const person = search.get("ca-nhan");
  return {
    kind: person ? "INDIVIDUAL" : "COLLECTIVE",
    awardCode,
    year,
    achievement: `Thành tích xuất sắc trong công tác năm ${year}`,
    ...(person ? { person: { id: person, label: name } } : { unit: { id: unit, label: name } }),
  };
}

function NewProposal({ units }: { units: { id: string; name: string }[] }) {
  const go = useGo();
  const year = useYear();
  const [search] = useSearchParams();
  const rounds = useQuery(openRoundsQuery);
  const first = units[0];
  const create = useMutationWithProblem<Values, Proposal>({
    run: (v, intent) =>
      call(
        api.POST("/api/v1/award-proposals", {
          params: { header: idempotency(intent.idempotencyKey) },
          body: {
            awardRoundId: v.awardRoundId || null,
            year: v.year ?? year,
            commendationType: (v.commendationType ?? "CONG_TRANG") as "CONG_TRANG",
            proposerUnitId: v.proposerUnitId ?? "",
            nominees: [nomineeBody(v)],
          },
        }),
      ),
    refreshes: [proposalKeys.all],
    done: (made) => {
      toast.done("Đã lập hồ sơ; tiếp theo là báo cáo thành tích");
      go(subjectPath({ type: "PROPOSAL", id: made.id }));
    },
  });
  const form = useForm<Values>({
    initial: {
      ...emptyNominee,
      unit: first ? { id: first.id, label: first.name } : null,
      proposerUnitId: first?.id ?? null,
      year,
      ...foundNominee(search),
      commendationType: "CONG_TRANG",
      awardRoundId: search.get("dot-xet") ?? "",
    },
    problem: create.problem && {
      ...create.problem,
      errors: create.problem.errors.map((one) => ({
        ...one,
        pointer: pointerOf(one.pointer),
      })),
    },
    check: (v) => ({
      ...checkNominee(v),
      year: !v.year && "Hãy ghi năm thành tích",
      proposerUnitId: !v.proposerUnitId && "Hãy chọn đơn vị đề nghị",
    }),
  });
  return (
    <FormPage
      title="Lập hồ sơ đề nghị khen thưởng"
      crumbs={[{ label: "Hồ sơ khen thưởng", to: paths.proposals }]}
      meta="Sau bước này: viết báo cáo thành tích, bổ sung biên bản, ký tờ trình rồi gửi Sở Nội vụ."
      form={form}
      onSubmit={create.send}
      submitLabel="Lập hồ sơ"
      pending={create.pending}
      problem={create.problem}
      cancelTo={paths.proposals}
    >
      {units.length > 1 && (
        <SelectField
          label="Đơn vị đề nghị"
          options={units.map((unit) => ({ value: unit.id, label: unit.name }))}
          {...form.field("proposerUnitId")}
        />
      )}
      <SelectField
        label="Gửi trong đợt xét"
        required={false}
        options={[
          { value: "", label: "Ngoài đợt xét (đột xuất)" },
          ...(rounds.data?.items ?? []).map((one) => ({ value: one.id, label: one.name })),
        ]}
        {...form.field("awardRoundId")}
      />
      <NumberField label="Năm thành tích" year {...form.field("year")} />
      <SelectField
        label="Loại hình khen thưởng"
        options={TYPES}
        {...form.field("commendationType")}
      />
      <NomineeFields form={form} />
    </FormPage>
  );
}

/** The one nominee of this form stands flat in it. */
const pointerOf = (pointer: string) =>
  pointer
    .replace("/nominees/0/unitId", "/unit")
    .replace("/nominees/0/personId", "/person")
    .replace("/nominees/0/householdId", "/household")
    .replace("/nominees/0/", "/");

export { NewProposalPage as Component };
