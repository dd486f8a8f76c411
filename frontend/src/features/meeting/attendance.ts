import { useRef, useState } from "react";
import { api, call, ifMatch } from "@/api/client";
import type { AutosaveState } from "@/ui/useAutosave";
import {
  type AttendanceLine,
  type AttendanceState,
  type Meeting,
  type Person,
  useMeetingChange,
  versionOf,
} from "./queries";

interface Sheet {
  units: AttendanceLine[];
  people: Person[];
}

/**
 * Who is there. Each tap is shown at once and sent in turn: one that comes while another is on its way waits for the
 * new version, so that quick taps never look like somebody else's change.
 */
export function useAttendance(meeting: Meeting) {
  const [draft, setDraft] = useState<Sheet | null>(null);
  const [state, setState] = useState<AutosaveState>({ kind: "idle" });
  const waiting = useRef<Sheet | null>(null);
  const running = useRef(false);
  const change = useMeetingChange<Sheet>(({ units, people }) =>
    call(
      api.PUT("/api/v1/meetings/{id}/attendance", {
        params: {
          path: { id: meeting.id },
          header: ifMatch(versionOf(meeting.id, meeting.version)),
        },
        body: {
          units: units.map(({ unitId, state, ownReview, note }) => ({
            unitId,
            state,
            ownReview,
            note,
          })),
          people,
        },
      }),
    ),
  );
  const sheet: Sheet = draft ?? { units: meeting.attendance, people: meeting.people };

  async function push(next: Sheet): Promise<boolean> {
    setDraft(next);
    waiting.current = next;
    if (running.current) return true;
    running.current = true;
    setState({ kind: "saving" });
    let done = true;
    while (waiting.current && done) {
      const now: Sheet = waiting.current;
      waiting.current = null;
      done = await change.send(now);
    }
    waiting.current = null;
    running.current = false;
    setDraft(null);
    setState(done ? { kind: "saved", at: new Date() } : { kind: "idle" });
    return done;
  }

  const patch = (part: (line: AttendanceLine) => Partial<AttendanceLine>) =>
    push({ ...sheet, units: sheet.units.map((line) => ({ ...line, ...part(line) })) });

  return {
    units: sheet.units,
    people: sheet.people,
    present: sheet.units.filter((line) => line.state === "PRESENT").length,
    reviewed: sheet.units.filter((line) => line.ownReview).length,
    mark: (unitId: string, to: AttendanceState) =>
      patch((line) => (line.unitId === unitId ? { state: to } : {})),
    markAll: (to: AttendanceState) => patch(() => ({ state: to })),
    review: (unitId: string, ownReview: boolean) =>
      patch((line) => (line.unitId === unitId ? { ownReview } : {})),
    setPeople: (people: Person[]) => push({ ...sheet, people }),
    state,
    pending: change.pending,
    problem: change.problem,
  };
}

export type AttendanceSheet = ReturnType<typeof useAttendance>;
