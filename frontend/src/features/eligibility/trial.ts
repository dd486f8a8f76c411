import type { Trial, TrialQuestion } from "./queries";

/** Chosen for one nominee: out of the dossier, or the code of another award. */
export type Choices = Readonly<Record<string, string>>;

export const OUT = "OUT";

export function questionOf(choices: Choices): TrialQuestion {
  const entries = Object.entries(choices);
  return {
    removed: entries.filter(([, to]) => to === OUT).map(([id]) => id),
    retitled: entries
      .filter(([, to]) => to !== OUT)
      .map(([nomineeId, awardCode]) => ({ nomineeId, awardCode })),
  };
}

const share = (part: number, percent: number | null | undefined) =>
  percent === null || percent === undefined ? String(part) : `${part} (${percent} %)`;

/** The figures of both dossiers, line by line. */
export function rowsOf(trial: Trial) {
  const meter = (label: string, of: (side: Trial["before"]) => string) => ({
    label,
    before: of(trial.before),
    after: of(trial.after),
  });
  return [
    meter("Cá nhân", (side) => String(side.people)),
    meter("Tập thể, hộ gia đình", (side) => String(side.collectives)),
    meter(`Người lao động trực tiếp (cần từ ${trial.before.directWanted} %)`, (side) =>
      share(side.direct, side.directShare),
    ),
    meter("Nữ", (side) => share(side.women, side.womenShare)),
    meter(`Tập thể nhỏ (đến ${trial.before.smallUpTo} người)`, (side) => String(side.small)),
    meter("Vùng khó khăn, biên giới", (side) => String(side.remote)),
    meter("Quá hạn gửi của đợt xét", (side) => String(side.late)),
    ...trial.awards.map((one) => ({
      label: one.awardName,
      before: String(one.before),
      after: String(one.after),
    })),
  ];
}
