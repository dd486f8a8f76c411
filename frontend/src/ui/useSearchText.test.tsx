import { fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useSearchText } from "./useSearchText";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Box({ onSearch }: { onSearch: (q: string) => void }) {
  const { field } = useSearchText("", onSearch);
  return <input type="search" {...field} />;
}

test("words are asked for once: a moment after the last key, or when the box is left", () => {
  const asked = vi.fn();
  render(<Box onSearch={asked} />);
  const box = screen.getByRole("searchbox");
  fireEvent.change(box, { target: { value: "Tỉnh".normalize("NFD") } });
  vi.advanceTimersByTime(200);
  fireEvent.change(box, { target: { value: "Tỉnh ủy ".normalize("NFD") } });
  vi.advanceTimersByTime(200);
  expect(asked).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(asked).toHaveBeenLastCalledWith("Tỉnh ủy".normalize("NFC"));
  fireEvent.change(box, { target: { value: "Cần Yên" } });
  fireEvent.blur(box);
  expect(asked).toHaveBeenLastCalledWith("Cần Yên");
  vi.advanceTimersByTime(1000);
  expect(asked).toHaveBeenCalledTimes(2);
});
