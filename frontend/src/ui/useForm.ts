import { useCallback, useMemo, useRef, useState } from "react";
import type { ShownProblem } from "./problem";

export interface FormError {
  /** Dotted path of the field: `title`, `targets.0.planned`; null when it belongs to no field. */
  path: string | null;
  message: string;
}

/** `/targets/0/planned` → `targets.0.planned`. */
export function pathOfPointer(pointer: string): string {
  return pointer
    .replace(/^#?\//, "")
    .split("/")
    .map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~"))
    .join(".");
}

/** The server's field errors by path. */
export function errorsOfProblem(problem: ShownProblem | null | undefined): FormError[] {
  return (problem?.errors ?? []).map(({ pointer, message }) => ({
    path: pointer ? pathOfPointer(pointer) : null,
    message,
  }));
}

export interface FormOptions<T> {
  initial: T;
  /** The last refusal; its pointers become field errors until the field is changed. */
  problem?: ShownProblem | null;
  /** Checks before sending: path → message. Keep to what the user can see; the rules are the server's. */
  check?: (values: T) => Partial<Record<string, string | null | false>>;
}

/** Values, changes and errors of one form. */
export function useForm<T extends object>({ initial, problem, check }: FormOptions<T>) {
  const prefix = useRef(`f${Math.random().toString(36).slice(2, 8)}`).current;
  const [values, setValues] = useState<T>(initial);
  const [own, setOwn] = useState<Record<string, string>>({});
  const [touched, setTouched] = useState<{ problem: unknown; paths: string[] }>({
    problem: null,
    paths: [],
  });
  const [tries, setTries] = useState(0);
  const [start, setStart] = useState(initial);

  const silenced = touched.problem === problem ? touched.paths : [];
  const errors = useMemo<FormError[]>(() => {
    const mine = Object.entries(own).map(([path, message]) => ({ path, message }));
    const theirs = errorsOfProblem(problem).filter(
      (error) => error.path === null || (!silenced.includes(error.path) && !own[error.path]),
    );
    return [...mine, ...theirs];
  }, [own, problem, silenced]);

  const touch = useCallback(
    (path: string) => {
      setOwn((now) => {
        if (!(path in now)) return now;
        const { [path]: _, ...rest } = now;
        return rest;
      });
      setTouched((now) => ({
        problem,
        paths: now.problem === problem ? [...now.paths, path] : [path],
      }));
    },
    [problem],
  );

  const set = useCallback(
    <K extends keyof T & string>(name: K, value: T[K]) => {
      setValues((now) => ({ ...now, [name]: value }));
      touch(name);
    },
    [touch],
  );

  const idOf = (path: string) => `${prefix}-${path}`;
  const errorAt = (path: string) => errors.find((error) => error.path === path)?.message;

  return {
    values,
    set,
    /** Replaces several values at once, e.g. after a reload or a restored draft. */
    fill: (next: T) => {
      setValues(next);
      setStart(next);
      setOwn({});
    },
    setValues,
    touch,
    errors,
    errorAt,
    idOf,
    /** Number of refused tries; the summary takes the focus at each. */
    tries,
    dirty: values !== start,
    /** Props of a field: `<TextField label="Tên" {...form.field("title")}/>`. */
    field: <K extends keyof T & string>(name: K) => ({
      id: idOf(name),
      name,
      value: values[name],
      onChange: (value: T[K]) => set(name, value),
      error: errorAt(name),
    }),
    /** Checks, then sends; `false` from `send` counts as refused. */
    submit: async (send: (values: T) => unknown) => {
      const found = Object.entries(check?.(values) ?? {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "",
      );
      setOwn(Object.fromEntries(found));
      if (found.length > 0 || (await send(values)) === false) setTries((now) => now + 1);
    },
  };
}

export type Form<T extends object> = ReturnType<typeof useForm<T>>;
