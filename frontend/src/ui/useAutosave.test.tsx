import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { clearDrafts, useAutosave } from "./useAutosave";

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: new Date("2026-11-21T07:32:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

function autosave(save?: (value: string) => Promise<unknown>) {
  return renderHook(
    ({ value }) => useAutosave({ draftKey: "giao-uoc/1", value, dirty: value !== "", save }),
    { initialProps: { value: "" } },
  );
}
const later = () => act(() => vi.advanceTimersByTimeAsync(2000));

test("a change is saved a moment later and its draft is gone", async () => {
  const save = vi.fn(async () => true);
  const { result, rerender } = autosave(save);
  rerender({ value: "12" });
  expect(localStorage.getItem("sovang.nhap.giao-uoc/1")).toContain("12");
  await later();
  expect(save).toHaveBeenCalledWith("12");
  expect(result.current.state.kind).toBe("saved");
  expect(localStorage.getItem("sovang.nhap.giao-uoc/1")).toBeNull();
});

test("what could not be saved stays on this machine and is sent when the network is back", async () => {
  const save = vi.fn<() => Promise<boolean>>().mockRejectedValueOnce(new TypeError("offline"));
  save.mockResolvedValue(true);
  const { result, rerender } = autosave(save);
  rerender({ value: "12" });
  await later();
  expect(result.current.state).toMatchObject({ kind: "local", refused: true });
  expect(localStorage.getItem("sovang.nhap.giao-uoc/1")).toContain("12");
  await act(async () => {
    window.dispatchEvent(new Event("online"));
    await vi.advanceTimersByTimeAsync(0);
  });
  expect(result.current.state.kind).toBe("saved");
});

test("the next visit finds the draft, until somebody signs out", async () => {
  const first = autosave();
  first.rerender({ value: "12" });
  first.unmount();
  expect(autosave().result.current.draft?.value).toBe("12");
  clearDrafts();
  expect(autosave().result.current.draft).toBeNull();
});

test("while two versions are compared, changes stay here and are sent afterwards", async () => {
  const save = vi.fn(async () => true);
  const { rerender } = renderHook(
    ({ value, paused }) =>
      useAutosave({ draftKey: "giao-uoc/2", value, dirty: value !== "", save, paused }),
    { initialProps: { value: "", paused: true } },
  );
  rerender({ value: "12", paused: true });
  await later();
  expect(save).not.toHaveBeenCalled();
  expect(localStorage.getItem("sovang.nhap.giao-uoc/2")).toContain("12");
  rerender({ value: "12", paused: false });
  await later();
  expect(save).toHaveBeenCalledExactlyOnceWith("12");
});

test("a step that builds on what was typed saves it first, and is told when it could not be", async () => {
  const save = vi.fn<() => Promise<boolean>>().mockResolvedValueOnce(false);
  save.mockResolvedValue(true);
  const { result, rerender } = autosave(save);
  rerender({ value: "12" });
  await act(async () => expect(await result.current.settle()).toBe(false));
  await act(async () => expect(await result.current.settle()).toBe(true));
  await act(async () => expect(await result.current.settle()).toBe(true));
  expect(save).toHaveBeenCalledTimes(2);
  await later();
  expect(save).toHaveBeenCalledTimes(2);
});
