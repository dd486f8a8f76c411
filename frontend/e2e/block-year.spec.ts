import { as, givenBlock, MEMBERS } from "./given/block";
import { expect, expectAccessible, test } from "./support";
import { confirm } from "./year/steps";

const YEAR = 2026;
const [, MOVER] = MEMBERS as [string, string];

test("a unit asks for another block, the year of all blocks is made from the last, its decision is drafted @large", async ({
  people,
  request,
}) => {
  const system = `Hệ thống thử ${Date.now()}`;
  const from = await givenBlock(request, YEAR, { system, members: MEMBERS.slice(0, 3) });
  const to = await givenBlock(request, YEAR, { system, members: MEMBERS.slice(3) });

  await test.step("the unit's officer asks", async () => {
    const officer = await people.at("bantochuc.canbo", `/cum-khoi/${from.id}?nam=${YEAR}`);
    await officer.getByRole("button", { name: "Đề nghị chuyển khối" }).click();
    const dialog = officer.getByRole("dialog");
    await dialog.getByRole("combobox", { name: /Khối muốn chuyển tới/ }).fill(to.name);
    await officer.getByRole("option", { name: new RegExp(to.name) }).click();
    await dialog.getByLabel("Lý do").fill("Gần nhiệm vụ hơn");
    await confirm(officer, "Gửi Sở Nội vụ");
    await expect(officer.getByText(`${MOVER}: ${from.name} → ${to.name}`)).toBeVisible();
  });

  const desk = await people.at("chuyenvien", "/hom-nay");
  await test.step("the department finds the request on its first screen and agrees", async () => {
    await desk
      .getByRole("link", { name: new RegExp(`${MOVER} đề nghị chuyển cụm, khối`) })
      .first()
      .click();
    await expect(desk.getByRole("heading", { level: 1, name: from.name })).toBeVisible();
    await desk.getByRole("button", { name: "Trả lời", exact: true }).click();
    await confirm(desk, "Trả lời đơn vị");
    await expect(desk.getByText("Đồng ý", { exact: true })).toBeVisible();
  });

  await test.step("the year is made for all blocks, with what changes beside it", async () => {
    await desk.goto(`/cum-khoi/he-thong/${from.systemId}?nam=${YEAR + 1}`);
    await desk.getByRole("button", { name: `Lập từ năm ${YEAR}` }).click();
    await confirm(desk, "Lập danh sách");
    await expect(desk.getByText("2 cụm, khối chờ quyết định")).toBeVisible();
    await expect(desk.getByText(`Bớt ${MOVER} (chuyển sang ${to.name})`)).toBeVisible();
    await expect(desk.getByText(`Thêm ${MOVER} (chuyển từ ${from.name})`)).toBeVisible();
    await expectAccessible(desk);
  });

  await test.step("the one decision is drafted as a Word file", async () => {
    const waiting = desk.waitForEvent("download");
    await desk.getByRole("button", { name: "Tải dự thảo quyết định" }).click();
    expect((await waiting).suggestedFilename()).toMatch(/2027\.docx$/);
  });

  const kept = await request.get(`/api/v1/blocks/${to.id}/terms/${YEAR + 1}`, {
    headers: await as(request, "chuyenvien"),
  });
  const { members } = (await kept.json()) as { members: { unitName: string }[] };
  expect(members.map(({ unitName }) => unitName)).toContain(MOVER);
});
