import { type ChangeEvent, useCallback, useEffect, useRef, useState } from "react";

const WAIT_MS = 300;

/**
 * The text of a search box: asked for a moment after the last key, and at once when the box is left, so that it does not
 * overtake what is clicked next.
 */
export function useSearchText(value: string, onSearch: (q: string) => void) {
  const [text, setText] = useState(value);
  const asked = useRef(value);
  const search = useRef(onSearch);
  search.current = onSearch;

  // The address may change without the box: an example, a removed chip, the back button.
  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    setText(value);
  }, [value]);

  const ask = useCallback((words: string) => {
    const wanted = words.trim().normalize("NFC");
    if (wanted === asked.current) return;
    asked.current = wanted;
    search.current(wanted);
  }, []);

  useEffect(() => {
    const timer = setTimeout(() => ask(text), WAIT_MS);
    return () => clearTimeout(timer);
  }, [text, ask]);

  return {
    text,
    /** Asks now. */
    askNow: () => ask(text),
    clear: () => {
      setText("");
      ask("");
    },
    /** Props of the `<input type="search">`. */
    field: {
      value: text,
      onChange: (event: ChangeEvent<HTMLInputElement>) => setText(event.target.value),
      onBlur: () => ask(text),
    },
  };
}
