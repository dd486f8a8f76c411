import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type ShownProblem, shownProblem } from "./problem";
import { type Choice, type Compared, type Difference, differencesOf, merged } from "./versions";

export interface VersionsOptions<T, R> {
  form: { values: T; setValues: (values: T) => void };
  /** The refusal of the last saving; a 412 opens the choice. */
  problem: ShownProblem | null;
  /** Fetches the record as it is stored now, past every cache: the page behind the form stays as it is. */
  load: () => Promise<R>;
  /** The stored record as the form would show it. */
  valuesOf: (record: R) => T;
  parts: readonly Compared<T>[];
  /** Takes over the version of the stored record, so that the next saving names it, and clears the refusal. */
  adopt: (record: R) => void;
  /** Saves again, once the form holds what was chosen. */
  again: () => unknown;
  /**
   * Given where people write different parts of one record at the same time: what only one side wrote is put together
   * without asking, and is said by its labels; the choice opens only for parts both wrote.
   */
  onJoined?: (labels: string[]) => void;
}

/** What `VersionChoice` shows; null while nothing is in the way. */
export interface VersionConflict<T> {
  loading: boolean;
  /** Why the stored version could not be fetched. */
  failed: ShownProblem | null;
  retry: () => void;
  differences: Difference<T>[];
  choiceOf: (difference: Difference<T>) => Choice;
  choose: (key: string, choice: Choice) => void;
  chooseAll: (choice: Choice) => void;
  /** Puts the chosen values into the form and saves them. */
  settle: () => void;
}

export interface Versions<T> {
  conflict: VersionConflict<T> | null;
  /** True while a refused saving is being put right, with or without a choice. */
  busy: boolean;
  /** Said after each saving, so that what came from here is told from what somebody else wrote. */
  saved: (values: T) => void;
}

/**
 * Two people wrote the same record: fetches what is stored, holds it beside the form until the person has chosen,
 * and saves again at the new version. What is typed meanwhile stays in the form and in the comparison.
 */
export function useVersions<T, R>(options: VersionsOptions<T, R>): Versions<T> {
  const { form, problem } = options;
  const latest = useRef(options);
  latest.current = options;
  const base = useRef(form.values);
  const [stored, setStored] = useState<R | null>(null);
  const [failed, setFailed] = useState<ShownProblem | null>(null);
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const [settled, setSettled] = useState(0);
  const [answered, setAnswered] = useState<ShownProblem | null>(null);
  // An answered refusal may stay in the mutation for another moment.
  const stale = problem?.status === 412 && problem !== answered;

  const fetchStored = useCallback(async () => {
    setFailed(null);
    try {
      setStored(await latest.current.load());
    } catch (error) {
      setFailed(shownProblem(error));
    }
  }, []);

  // Each further 412 means that somebody saved once more.
  useEffect(() => {
    if (problem?.status === 412) void fetchStored();
  }, [problem, fetchStored]);

  // After the render that put the chosen values into the form.
  useEffect(() => {
    if (settled > 0) void latest.current.again();
  }, [settled]);

  const theirs = useMemo(
    () => (stale && stored !== null ? latest.current.valuesOf(stored) : null),
    [stale, stored],
  );
  const saved = useCallback((values: T) => {
    base.current = values;
  }, []);
  const differences =
    theirs === null ? [] : differencesOf(options.parts, base.current, form.values, theirs);
  const settle = () => {
    if (stored === null || theirs === null) return;
    form.setValues(merged(differences, choices, form.values, theirs));
    base.current = theirs;
    options.adopt(stored);
    setAnswered(problem);
    setStored(null);
    setChoices({});
    setSettled((now) => now + 1);
  };
  const join = useRef(settle);
  join.current = settle;
  const joins =
    options.onJoined !== undefined && theirs !== null && !differences.some(({ both }) => both);
  const joined = differences
    .filter(({ usual }) => usual === "stored")
    .map(({ part }) => part.label);
  const said = useRef(joined);
  said.current = joined;
  useEffect(() => {
    if (!joins) return;
    const labels = said.current;
    join.current();
    latest.current.onJoined?.(labels);
  }, [joins]);

  if (!stale) return { conflict: null, busy: false, saved };
  // What can be put together by itself is not worth a question.
  if (options.onJoined && failed === null && (theirs === null || joins)) {
    return { conflict: null, busy: true, saved };
  }
  return {
    saved,
    busy: true,
    conflict: {
      loading: stored === null && failed === null,
      failed,
      retry: () => void fetchStored(),
      differences,
      choiceOf: ({ part, usual }) => choices[part.key] ?? usual,
      choose: (key, choice) => setChoices((now) => ({ ...now, [key]: choice })),
      chooseAll: (choice) =>
        setChoices(Object.fromEntries(differences.map(({ part }) => [part.key, choice]))),
      settle,
    },
  };
}
