import { queryOptions } from "@tanstack/react-query";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { featureKeys, keepPreviousData, useMutationWithProblem } from "@/api/query";
import type { components } from "@/api/schema";
import type { ComboOption } from "@/ui/fields/ComboField";
import { toast } from "@/ui/toast";
import { comparing } from "@/ui/versions";

export type Recognition = components["schemas"]["Recognition"];
export type RecognitionContent = components["schemas"]["RecognitionContent"];
type Kind = Recognition["recipientKind"];

export const recognitionKeys = featureKeys("recognition");

interface Wanted {
  q?: string;
  page?: number;
  size?: number;
  sort?: string;
}

export const recognitionsQuery = (query: Wanted) =>
  queryOptions({
    queryKey: recognitionKeys.list(query),
    queryFn: () => call(api.GET("/api/v1/recognitions", { params: { query } })),
    placeholderData: keepPreviousData,
  });

/** One as it is stored now. */
export const readRecognition = (id: string) =>
  call(api.GET("/api/v1/recognitions/{id}", { params: { path: { id } } }));

/** Units for a `ComboField`, found by any of their names. */
export async function findUnits(q: string): Promise<ComboOption[]> {
  const { items } = await call(
    api.GET("/api/v1/units", { params: { query: { ...(q ? { q } : {}), size: 12 } } }),
  );
  return items.map(({ id, name, parentName }) => ({
    id,
    label: name,
    note: parentName ?? undefined,
  }));
}

export const recipientKinds = {
  COLLECTIVE: "Tập thể",
  INDIVIDUAL: "Cá nhân",
  HOUSEHOLD: "Hộ gia đình",
} satisfies Record<Kind, string>;

/** One while it is written. */
export interface RecognitionDraft {
  recipientKind: string | null;
  recipientName: string;
  unit: ComboOption | null;
  form: string;
  grantedBy: string;
  givenOn: string | null;
  givenText: string;
  money: string;
  reason: string;
  note: string;
}

export const draftOf = (one: Recognition | null): RecognitionDraft => ({
  recipientKind: one?.recipientKind ?? "COLLECTIVE",
  recipientName: one?.recipientName ?? "",
  unit: one?.unitId ? { id: one.unitId, label: one.unitName ?? "" } : null,
  form: one?.form ?? "",
  grantedBy: one?.grantedBy ?? "",
  givenOn: one?.givenOn ?? null,
  givenText: one?.givenText ?? "",
  money: one?.money ?? "",
  reason: one?.reason ?? "",
  note: one?.note ?? "",
});

const text = (words: string) => words.trim() || null;

export const contentOf = (draft: RecognitionDraft): RecognitionContent => ({
  recipientKind: draft.recipientKind as Kind,
  recipientName: draft.recipientName.trim(),
  unitId: draft.unit?.id ?? null,
  form: draft.form.trim(),
  grantedBy: draft.grantedBy.trim(),
  givenOn: draft.givenOn,
  givenText: text(draft.givenText),
  money: text(draft.money),
  moneyReading: null,
  reason: draft.reason.trim(),
  note: text(draft.note),
});

const is = comparing<RecognitionDraft>();

/** The fields as they are compared when somebody else saved meanwhile. */
export const recognitionParts = [
  is.field("recipientKind", "Loại đối tượng", (kind) => recipientKinds[kind as Kind] ?? ""),
  is.field("recipientName", "Người, tập thể được khen"),
  is.field("unit", "Đơn vị trong hệ thống"),
  is.field("form", "Hình thức"),
  is.field("grantedBy", "Nơi khen, thưởng"),
  is.field("givenOn", "Ngày"),
  is.field("givenText", "Thời gian"),
  is.field("money", "Số tiền"),
  is.field("reason", "Thành tích"),
  is.field("note", "Ghi chú"),
];

/** Writes one down, or corrects the given one. */
export const useRecognition = (
  corrected: { id: string; version: () => number } | null,
  done: () => void,
) =>
  useMutationWithProblem({
    run: (body: RecognitionContent, intent) =>
      corrected
        ? call(
            api.PUT("/api/v1/recognitions/{id}", {
              params: { path: { id: corrected.id } },
              headers: ifMatch(corrected.version()),
              body,
            }),
          )
        : call(
            api.POST("/api/v1/recognitions", {
              headers: idempotency(intent.idempotencyKey),
              body,
            }),
          ),
    refreshes: [recognitionKeys.all],
    done: () => {
      toast.done(corrected ? "Đã lưu" : "Đã ghi");
      done();
    },
  });
