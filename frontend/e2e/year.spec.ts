import { test } from "./support";
import { foundBlock, makeOfficial } from "./year/blocks";
import { holdConference } from "./year/conference";
import { carryDossier, findInRegister } from "./year/dossiers";
import { contribute, launchMovement } from "./year/movement";
import { closeTaskOnThePlan, importPlan, issuePlan } from "./year/plan";
import { confirmResults, promise, promiseAgain, report, sign } from "./year/pledges";
import { FLAG_WINNER, MEMBERS, MERIT_WINNER, OFFICE } from "./year/steps";

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

test("the year of Khối thi đua số 5 goes from its founding to the golden book", async ({
  people,
}, info) => {
  test.setTimeout(400_000);
  const run = Date.now() % 100_000;
  const name = `Khối thi đua số 5 (${info.project.name} ${run})`;
  const block = await test.step("the department founds the block", async () =>
    foundBlock(await people.at("chuyenvien", "/cum-khoi?nam=2025"), name));

  for (const member of MEMBERS) {
    const officer = `${member.head}.canbo`;
    await test.step(`${member.unit} promises, signs, reports`, async () => {
      const pledge = await promise(await people.at(officer, "/giao-uoc?nam=2025"), name, member);
      await sign(await people.at(member.head, `${pledge}?nam=2025`));
      await report(await people.at(officer, `${pledge}?nam=2025`), member);
      // The head of the block does not confirm its own results.
      const by = member.head === "bannoichinh" ? "bantochuc" : "bannoichinh";
      await confirmResults(await people.at(by, `${pledge}?nam=2025`), member);
    });
  }

  const [flag, merit] = await test.step("the conference votes and elects", async () =>
    holdConference(await people.at(OFFICE, "/hoi-nghi?nam=2025"), name));
  await test.step("the flag", () => carryDossier(people, flag, FLAG_WINNER, `${run}1`));
  await test.step("the certificate of merit", () =>
    carryDossier(people, merit, MERIT_WINNER, `${run}2`));

  await test.step("2026 is official and begins with a signed pledge", async () => {
    const page = await people.at("chuyenvien", `${block}?nam=2026`);
    await makeOfficial(page, "112/QĐ-UBND", "10/02/2026");
    const officer = await people.at(`${FLAG_WINNER.head}.canbo`, "/giao-uoc?nam=2026");
    const pledge = await promiseAgain(officer, name, FLAG_WINNER);
    await sign(await people.at(FLAG_WINNER.head, `${pledge}?nam=2026`));
  });

  await test.step("anybody finds the award without accents", async () => {
    const page = await people.at("canyen.canbo", "/tra-cuu");
    await findInRegister(page, "ban to chuc", `${run}1`);
  });
});
