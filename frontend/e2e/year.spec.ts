import { test } from "./support";
import { contribute, launchMovement } from "./year/movement";
import { closeTaskOnThePlan, importPlan, issuePlan } from "./year/plan";

test("plan 157 is pasted, reviewed, taken in as 34 tasks, and a task closes on its product", async ({
  people,
}) => {
  test.setTimeout(120_000);
  const number = `${Date.now() % 100_000}/KH-UBND`;
  const page = await people.at("chuyenvien", "/ke-hoach?nam=2026");
  await importPlan(page);
  await issuePlan(page, number);
  await closeTaskOnThePlan(page, number);
});

test("a movement is launched by its document, and a commune writes what was given", async ({
  people,
}, info) => {
  test.setTimeout(120_000);
  const name = `Chung tay xóa nhà tạm, nhà dột nát (${info.project.name} ${Date.now() % 100_000})`;
  const movement = await launchMovement(
    await people.at("chuyenvien", "/phong-trao?nam=2025"),
    name,
  );
  await contribute(await people.at("canyen.canbo", `${movement}?nam=2025`));
});
