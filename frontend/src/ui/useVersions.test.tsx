import { MantineProvider } from "@mantine/core";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { expect, test, vi } from "vitest";
import { FormPage } from "./FormPage";
import { TextField } from "./fields/TextField";
import type { ShownProblem } from "./problem";
import { useForm } from "./useForm";
import { useVersions } from "./useVersions";
import { comparing } from "./versions";

interface Draft {
  title: string;
  note: string;
}
const is = comparing<Draft>();
const parts = [is.field("title", "Tên"), is.field("note", "Ghi chú")];
const stale = (): ShownProblem => ({
  title: "Đã có người sửa",
  detail: "",
  status: 412,
  requestId: null,
  errors: [],
});

interface Server {
  version: number;
  values: Draft;
  saved: { version: number; values: Draft }[];
  load?: () => Promise<{ version: number; values: Draft }>;
}

function Demo({
  server,
  onJoined,
}: {
  server: Server;
  onJoined?: ((labels: string[]) => void) | undefined;
}) {
  const [version, setVersion] = useState(1);
  const [problem, setProblem] = useState<ShownProblem | null>(null);
  const form = useForm<Draft>({ initial: { title: "Cũ", note: "" }, problem });
  const send = (values: Draft) => {
    if (version !== server.version) {
      setProblem(stale());
      return false;
    }
    server.saved.push({ version, values });
    setProblem(null);
    return true;
  };
  const versions = useVersions({
    form,
    problem,
    load: server.load ?? (async () => ({ version: server.version, values: server.values })),
    valuesOf: (record) => record.values,
    parts,
    adopt: (record) => setVersion(record.version),
    again: () => form.submit(send),
    ...(onJoined ? { onJoined } : {}),
  });
  return (
    <FormPage
      title="Sửa"
      form={form}
      onSubmit={send}
      submitLabel="Lưu"
      pending={false}
      problem={problem}
      versions={versions}
      cancelTo="/"
    >
      <TextField label="Tên" {...form.field("title")} />
      <TextField label="Ghi chú" {...form.field("note")} />
    </FormPage>
  );
}

function show(server: Server, onJoined?: ((labels: string[]) => void) | undefined) {
  const router = createMemoryRouter([
    { path: "/", element: <Demo server={server} onJoined={onJoined} /> },
  ]);
  render(
    <MantineProvider>
      <RouterProvider router={router} />
    </MantineProvider>,
  );
}

test("both versions stand side by side, and what was chosen is saved at the new version", async () => {
  const server: Server = { version: 2, values: { title: "Của họ", note: "thêm" }, saved: [] };
  show(server);
  const title = screen.getByLabelText("Tên");
  await userEvent.clear(title);
  await userEvent.type(title, "Của tôi");
  await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
  const names = await screen.findByRole("group", { name: "Tên" });
  expect(within(names).getByText("Của tôi")).toBeTruthy();
  expect(within(names).getByText("Của họ")).toBeTruthy();
  expect(within(names).getByRole<HTMLInputElement>("radio", { name: /Bản của/ }).checked).toBe(
    true,
  );
  const notes = screen.getByRole("group", { name: "Ghi chú" });
  expect(within(notes).getByRole<HTMLInputElement>("radio", { name: /đang lưu/ }).checked).toBe(
    true,
  );
  // Typing goes on below and is compared as it stands.
  await userEvent.type(title, " hơn");
  expect(within(names).getByText("Của tôi hơn")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Lưu theo lựa chọn" }));
  expect(server.saved).toEqual([{ version: 2, values: { title: "Của tôi hơn", note: "thêm" } }]);
  expect(screen.queryByText("Bản ghi đã được người khác sửa")).toBeNull();
});

test("what is stored can be taken for every field", async () => {
  const server: Server = { version: 2, values: { title: "Của họ", note: "thêm" }, saved: [] };
  show(server);
  await userEvent.type(screen.getByLabelText("Tên"), " của tôi");
  await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
  await userEvent.click(await screen.findByRole("button", { name: "Chọn hết bản đang lưu" }));
  await userEvent.click(screen.getByRole("button", { name: "Lưu theo lựa chọn" }));
  expect(server.saved).toEqual([{ version: 2, values: { title: "Của họ", note: "thêm" } }]);
});

test("a stored version that cannot be fetched is asked for again, and the words stay", async () => {
  const load = vi
    .fn<() => Promise<{ version: number; values: Draft }>>()
    .mockRejectedValueOnce({ ...stale(), status: 0, title: "Không kết nối được máy chủ" });
  load.mockResolvedValue({ version: 2, values: { title: "Cũ", note: "" } });
  const server: Server = { version: 2, values: { title: "Cũ", note: "" }, saved: [], load };
  show(server);
  await userEvent.type(screen.getByLabelText("Ghi chú"), "Của tôi");
  await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
  expect(await screen.findByText("Không kết nối được máy chủ")).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>("Ghi chú").value).toBe("Của tôi");
  await userEvent.click(screen.getByRole("button", { name: "Thử lại" }));
  await userEvent.click(await screen.findByRole("button", { name: "Lưu theo lựa chọn" }));
  expect(server.saved).toEqual([{ version: 2, values: { title: "Cũ", note: "Của tôi" } }]);
});

test("two people who write different parts lose nothing and are not asked", async () => {
  const server: Server = { version: 2, values: { title: "Của họ", note: "" }, saved: [] };
  const joined = vi.fn<(labels: string[]) => void>();
  show(server, joined);
  await userEvent.type(screen.getByLabelText("Ghi chú"), "Của tôi");
  await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
  await waitFor(() =>
    expect(server.saved).toEqual([{ version: 2, values: { title: "Của họ", note: "Của tôi" } }]),
  );
  expect(joined).toHaveBeenCalledExactlyOnceWith(["Tên"]);
  expect(screen.queryByText("Bản ghi đã được người khác sửa")).toBeNull();
});

test("a part both wrote is shown in both versions even where the rest is put together", async () => {
  const server: Server = { version: 2, values: { title: "Của họ", note: "thêm" }, saved: [] };
  const joined = vi.fn<(labels: string[]) => void>();
  show(server, joined);
  await userEvent.type(screen.getByLabelText("Tên"), " của tôi");
  await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
  const names = await screen.findByRole("group", { name: "Tên" });
  expect(within(names).getByText("Cũ của tôi")).toBeTruthy();
  expect(within(names).getByText("Của họ")).toBeTruthy();
  expect(server.saved).toEqual([]);
  expect(joined).not.toHaveBeenCalled();
});
