import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, RouterProvider } from "react-router";
import { expect, test, vi } from "vitest";
import { FormPage } from "./FormPage";
import { DateField } from "./fields/DateField";
import { NumberField } from "./fields/NumberField";
import { TextField } from "./fields/TextField";
import type { ShownProblem } from "./problem";
import { pathOfPointer, useForm } from "./useForm";

const refusal: ShownProblem = {
  title: "Thông tin chưa hợp lệ",
  detail: "",
  status: 422,
  requestId: "r-1",
  errors: [
    { pointer: "/title", message: "Tên kế hoạch đã có" },
    { pointer: "/targets/0/planned", message: "Chỉ tiêu 1: thiếu mức đăng ký" },
  ],
};

const initial = { title: "", cost: null as number | null, issuedOn: null as string | null };

function Demo({
  problem = null,
  send,
  onReload,
}: {
  problem?: ShownProblem | null;
  send: (values: typeof initial) => unknown;
  onReload?: () => void;
}) {
  const form = useForm({
    initial,
    problem,
    check: (values) => ({ title: !values.title && "Hãy ghi tên kế hoạch" }),
  });
  return (
    <FormPage
      title="Kế hoạch mới"
      form={form}
      onSubmit={send}
      submitLabel="Lưu"
      pending={false}
      problem={problem}
      onReload={onReload}
      cancelTo="/"
    >
      <TextField label="Tên kế hoạch" {...form.field("title")} />
      <NumberField label="Kinh phí" {...form.field("cost")} />
      <DateField label="Ngày ban hành" {...form.field("issuedOn")} />
      <NumberField
        label="Mức đăng ký"
        value={null}
        onChange={() => form.touch("targets.0.planned")}
        id={form.idOf("targets.0.planned")}
        error={form.errorAt("targets.0.planned")}
      />
    </FormPage>
  );
}

function show(props: Parameters<typeof Demo>[0]) {
  const router = createMemoryRouter([{ path: "/", element: <Demo {...props} /> }]);
  render(
    <MantineProvider>
      <RouterProvider router={router} />
    </MantineProvider>,
  );
}

test("pointers become paths", () => {
  expect(pathOfPointer("/targets/0/planned")).toBe("targets.0.planned");
  expect(pathOfPointer("#/a~1b")).toBe("a/b");
});

test("the server's errors stand in the summary and at their fields, and the link leads to the field", async () => {
  show({ problem: refusal, send: () => true });
  const title = screen.getByLabelText("Tên kế hoạch");
  expect(title.getAttribute("aria-invalid")).toBe("true");
  await userEvent.click(screen.getByRole("link", { name: "Chỉ tiêu 1: thiếu mức đăng ký" }));
  expect(document.activeElement).toBe(screen.getByLabelText("Mức đăng ký"));
  await userEvent.type(title, "K");
  expect(title.getAttribute("aria-invalid")).toBeNull();
  expect(screen.queryByRole("link", { name: "Tên kế hoạch đã có" })).toBeNull();
});

test("what is missing is said before sending, and the summary takes the focus", async () => {
  const send = vi.fn();
  show({ send });
  await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
  expect(send).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(screen.getByRole("alert"));
});

test("values arrive as numbers and dates, typed the Vietnamese way", async () => {
  const send = vi.fn(() => true);
  show({ send });
  await userEvent.type(screen.getByLabelText("Tên kế hoạch"), "Kế hoạch năm");
  await userEvent.type(screen.getByLabelText("Kinh phí"), "1.234,5");
  await userEvent.type(screen.getByLabelText("Ngày ban hành"), "22/01/2026");
  await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
  expect(send).toHaveBeenCalledWith({
    title: "Kế hoạch năm",
    cost: 1234.5,
    issuedOn: "2026-01-22",
  });
});

test("a stale version offers the newest one", async () => {
  const onReload = vi.fn();
  show({ problem: { ...refusal, status: 412, errors: [] }, send: () => true, onReload });
  await userEvent.click(screen.getByRole("button", { name: "Tải bản mới nhất" }));
  expect(onReload).toHaveBeenCalledOnce();
});
