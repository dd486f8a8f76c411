import { act, renderHook } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { useListParams } from "./listParams";

test("a filter chosen right after typing keeps what was typed", () => {
  const { result } = renderHook(() => useListParams({ filters: ["status"] }), {
    wrapper: ({ children }) => (
      <MemoryRouter initialEntries={["/ke-hoach?nam=2026"]}>{children}</MemoryRouter>
    ),
  });
  act(() => {
    result.current.setQ("hội nghị");
    result.current.setFilter("status", "DRAFT");
  });
  expect(result.current).toMatchObject({ q: "hội nghị", filters: { status: "DRAFT" } });
  act(() => result.current.setFilter("status", null));
  expect(result.current).toMatchObject({ q: "hội nghị", filters: {} });
});
