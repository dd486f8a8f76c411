import type { ComboOption } from "@/ui/fields/ComboField";
import type { Client, DraftClient } from "./queries";

/** A connected system as it stands in the form. */
export interface ClientDraft {
  code: string;
  name: string;
  unitId: ComboOption | null;
  contact: string;
  scopes: string[];
  validFrom: string | null;
  validTo: string | null;
  callsPerMinute: number | null;
}

export const emptyDraft = (today: string): ClientDraft => ({
  code: "",
  name: "",
  unitId: null,
  contact: "",
  scopes: [],
  validFrom: today,
  validTo: null,
  callsPerMinute: 120,
});

export const draftOf = (client: Client): ClientDraft => ({
  code: client.code,
  name: client.name,
  unitId: { id: client.unitId, label: client.unitName },
  contact: client.contact,
  scopes: client.scopes.map(({ scope }) => scope),
  validFrom: client.validFrom,
  validTo: client.validTo ?? null,
  callsPerMinute: client.callsPerMinute,
});

export const contentOf = (draft: ClientDraft): DraftClient => ({
  code: draft.code.trim(),
  name: draft.name.trim(),
  unitId: draft.unitId?.id ?? "",
  contact: draft.contact.trim(),
  scopes: draft.scopes,
  validFrom: draft.validFrom ?? "",
  validTo: draft.validTo ?? undefined,
  callsPerMinute: draft.callsPerMinute ?? 0,
});

export const missingIn = (draft: ClientDraft) => ({
  code:
    !/^[a-z0-9][a-z0-9-]{2,39}$/.test(draft.code.trim()) &&
    "Mã gồm 3 đến 40 chữ thường không dấu, chữ số và dấu gạch nối",
  name: !draft.name.trim() && "Hãy ghi tên hệ thống",
  unitId: !draft.unitId && "Hãy chọn đơn vị chủ quản",
  contact: !draft.contact.trim() && "Hãy ghi người liên hệ",
  scopes: draft.scopes.length === 0 && "Hãy chọn ít nhất một quyền",
  validFrom: !draft.validFrom && "Hãy chọn ngày bắt đầu",
  callsPerMinute: !draft.callsPerMinute && "Hãy ghi số lần gọi mỗi phút",
});
