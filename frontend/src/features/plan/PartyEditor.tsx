import { searchUnits } from "@/api/units";
import { formatDate } from "@/lib/dates";
import { fold } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { CloseIcon, PlusIcon } from "@/ui/icons";
import { groupLabels } from "./labels";
import styles from "./plan.module.css";
import type { Group, ImportParty } from "./queries";

/** A lead or coordinator while it is being settled. */
export type EditedParty = Pick<
  ImportParty,
  "raw" | "unitId" | "group" | "person" | "name" | "candidates"
>;

const GROUP = "group:";

/** Groups and units in one search: who types "các xã" means the group. */
async function searchParties(text: string): Promise<ComboOption[]> {
  const wanted = fold(text);
  const groups = Object.entries(groupLabels)
    .filter(([, label]) => wanted && fold(label).includes(wanted))
    .map(([group, label]) => ({ id: GROUP + group, label, note: "Nhóm đơn vị" }));
  return [...(await searchUnits(text)), ...groups];
}

/** What a choice makes of a party; the words of the paper stay. */
export function settle(party: EditedParty, option: ComboOption | null): EditedParty {
  const group = option?.id.startsWith(GROUP) ? (option.id.slice(GROUP.length) as Group) : null;
  return {
    raw: party.raw || (option?.label ?? ""),
    unitId: option && !group ? option.id : null,
    group,
    person: party.person,
    name: option?.label ?? party.raw,
    candidates: party.candidates,
  };
}

function optionOf(party: EditedParty): ComboOption | null {
  if (party.unitId) return { id: party.unitId, label: party.name ?? party.raw };
  if (party.group) return { id: GROUP + party.group, label: groupLabels[party.group] };
  return null;
}

export interface PartyEditorProps {
  /** "Chủ trì" or "Phối hợp". */
  legend: string;
  parties: EditedParty[];
  onChange: (parties: EditedParty[]) => void;
  /** "Thêm đơn vị chủ trì" unless told. */
  addLabel?: string;
  /** Id and error of one row, from the form. */
  idOf?: (index: number) => string;
  errorAt?: (index: number) => string | undefined;
}

/** The units of one side: settle what the paper names, add, take out. */
export function PartyEditor({
  legend,
  parties,
  onChange,
  addLabel,
  idOf,
  errorAt,
}: PartyEditorProps) {
  const put = (index: number, party: EditedParty) =>
    onChange(parties.map((one, at) => (at === index ? party : one)));
  return (
    <fieldset className={styles.group}>
      <legend className="sr-only">{legend}</legend>
      {parties.map((party, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a party has no identity but its place
        <div key={index}>
          <div className={styles.partyRow}>
            <ComboField
              id={idOf?.(index)}
              label={`${legend} ${index + 1}`}
              hint={hintOf(party)}
              searchKey={["unit", "combo", "parties"]}
              search={searchParties}
              value={optionOf(party)}
              onChange={(option) => put(index, settle(party, option))}
              error={errorAt?.(index)}
            />
            <Button
              icon={<CloseIcon size={16} aria-hidden="true" />}
              onClick={() => onChange(parties.filter((_, at) => at !== index))}
            >
              Bỏ<span className="sr-only"> {party.name || `đơn vị ${index + 1}`}</span>
            </Button>
          </div>
          {!party.unitId && !party.group && (party.candidates?.length ?? 0) > 0 && (
            <div className={styles.tools}>
              <span className={styles.quiet}>Có phải là:</span>
              {party.candidates?.map((one) => (
                <Button
                  key={one.unitId}
                  small
                  onClick={() =>
                    put(
                      index,
                      settle(party, { id: one.unitId ?? "", label: one.name ?? party.raw }),
                    )
                  }
                >
                  {one.name}
                  {one.successorSince && ` (kế thừa từ ${formatDate(one.successorSince)})`}
                </Button>
              ))}
            </div>
          )}
        </div>
      ))}
      <Button
        small
        icon={<PlusIcon size={16} aria-hidden="true" />}
        onClick={() =>
          onChange([...parties, { raw: "", unitId: null, group: null, name: "", candidates: [] }])
        }
      >
        {addLabel ?? `Thêm đơn vị ${legend.toLowerCase()}`}
      </Button>
    </fieldset>
  );
}

function hintOf(party: EditedParty): string | undefined {
  if (party.person) return `${party.person}: người hoặc chức danh; chọn nơi công tác nếu biết`;
  return party.raw ? `Văn bản ghi: ${party.raw}` : undefined;
}

/** Rows that were added and left empty say nothing. */
export function named(parties: EditedParty[]): EditedParty[] {
  return parties.filter((party) => party.raw.trim() !== "");
}
