import type { ComboOption } from "@/ui/fields/ComboField";
import { comparing } from "@/ui/versions";
import { kindLabels, levelLabels, mandateLabels } from "./labels";
import type { Block, BlockContent, BlockKind, BlockLevel, BlockMandate } from "./queries";

/** A block while it is described. */
export interface BlockDraft {
  name: string;
  system: string;
  level: string | null;
  kind: string | null;
  ownerUnitId: ComboOption | null;
  parentId: ComboOption | null;
  predecessorId: ComboOption | null;
  ownerName: string;
  mandate: string | null;
  /** One name a line. */
  aliases: string;
  predecessorBasis: string;
  foundingNumber: string;
  foundingDate: string | null;
  foundingIssuer: string;
  note: string;
}

export const newBlock: BlockDraft = {
  name: "",
  system: "Cụm, khối thi đua thuộc tỉnh Cao Bằng",
  level: "PROVINCIAL",
  kind: "SECTOR_BLOCK",
  ownerUnitId: null,
  parentId: null,
  predecessorId: null,
  ownerName: "",
  mandate: null,
  aliases: "",
  predecessorBasis: "",
  foundingNumber: "",
  foundingDate: null,
  foundingIssuer: "",
  note: "",
};

export function draftOf(block: Block): BlockDraft {
  return {
    name: block.name,
    system: block.system,
    level: block.level,
    kind: block.kind,
    ownerUnitId: block.owner ? { id: block.owner.unitId, label: block.owner.unitName } : null,
    parentId: block.parent ? { id: block.parent.id, label: block.parent.name } : null,
    predecessorId: block.predecessor
      ? { id: block.predecessor.id, label: block.predecessor.name }
      : null,
    ownerName: block.ownerName ?? "",
    mandate: block.mandate ?? null,
    aliases: block.aliases.join("\n"),
    predecessorBasis: block.predecessorBasis ?? "",
    foundingNumber: block.founding?.number ?? "",
    foundingDate: block.founding?.date ?? null,
    foundingIssuer: block.founding?.issuer ?? "",
    note: block.note ?? "",
  };
}

export function contentOf(draft: BlockDraft, before?: Block): BlockContent {
  const text = (words: string) => words.trim() || null;
  return {
    name: draft.name.trim(),
    system: draft.system.trim(),
    level: draft.level as BlockLevel,
    kind: draft.kind as BlockKind,
    ownerUnitId: draft.ownerUnitId?.id ?? null,
    parentId: draft.parentId?.id ?? null,
    predecessorId: draft.predecessorId?.id ?? null,
    ownerName: text(draft.ownerName),
    mandate: draft.mandate as BlockMandate | null,
    aliases: draft.aliases
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
    predecessorBasis: text(draft.predecessorBasis),
    founding: draft.foundingNumber.trim()
      ? {
          number: draft.foundingNumber.trim(),
          date: draft.foundingDate,
          issuer: text(draft.foundingIssuer),
          signatory: before?.founding?.signatory ?? null,
        }
      : null,
    note: text(draft.note),
  };
}

/** What a person can see is missing before sending. */
export function missingIn(draft: BlockDraft) {
  return {
    name: !draft.name.trim() && "Hãy ghi tên chính thức của cụm, khối",
    system: !draft.system.trim() && "Hãy ghi hệ thống",
    ownerUnitId:
      draft.level === "INSIDE_UNIT" &&
      !draft.ownerUnitId &&
      !draft.ownerName.trim() &&
      "Hãy chọn đơn vị tổ chức khối",
    foundingNumber:
      !draft.foundingNumber.trim() &&
      Boolean(draft.foundingDate || draft.foundingIssuer.trim()) &&
      "Hãy ghi số quyết định, hoặc để trống cả ngày và cơ quan ban hành",
  };
}

const is = comparing<BlockDraft>();

/** The fields as they are compared when somebody else saved meanwhile. */
export const blockParts = [
  is.field("name", "Tên chính thức"),
  is.field("system", "Hệ thống"),
  is.field("level", "Cấp", (level) => levelLabels[level as BlockLevel] ?? ""),
  is.field("kind", "Loại", (kind) => kindLabels[kind as BlockKind] ?? ""),
  is.field("ownerUnitId", "Đơn vị tổ chức"),
  is.field("ownerName", "Đơn vị tổ chức, ghi theo văn bản"),
  is.field(
    "mandate",
    "Hình thức tổ chức",
    (mandate) => mandateLabels[mandate as BlockMandate] ?? "",
  ),
  is.field("aliases", "Tên gọi khác"),
  is.field("predecessorBasis", "Văn bản ghi việc tiếp nối"),
  is.field("parentId", "Thuộc cụm"),
  is.field("predecessorId", "Tiếp nối cụm, khối"),
  is.field("foundingNumber", "Số quyết định thành lập"),
  is.field("foundingDate", "Ngày thành lập"),
  is.field("foundingIssuer", "Cơ quan ban hành quyết định thành lập"),
  is.field("note", "Ghi chú"),
];
