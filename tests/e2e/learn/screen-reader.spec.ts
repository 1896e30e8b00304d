import { KINDS } from "#app/domain/exercise/kind.ts";
import { inWords } from "#app/domain/words/number-words.ts";
import { KIND_WORDS } from "#app/ui/passage/kind-words.ts";
import { openFresh, submitted } from "../support/attempts.ts";
import { groundOf, report, taskOf, weakSpot } from "../support/course.ts";
import { open } from "../support/open.ts";
import { expect, test } from "../support/test.ts";
import { Workspace } from "../support/workspace.ts";

const ground = groundOf(report);

test("Every step of marking is said in a full sentence", async ({ page }) => {
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  const count = inWords(workspace.wordCount(2));
  await workspace.number(2).focus();
  await page.keyboard.press("4");
  await expect(workspace.said).toHaveText(`Marked sentence 2, ${count} words, Missing evidence. 1 mark.`);
  await page.keyboard.press("4");
  await expect(workspace.said).toHaveText("Removed Missing evidence from sentence 2. No marks.");
  await page.keyboard.press("Control+z");
  await expect(workspace.said).toHaveText("Undone. 1 mark.");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(workspace.said).toHaveText(
    `Chosen: ${workspace.quote(3, 1, 1)}. One word in sentence 3. Choose a kind, or press 1 to 4.`,
  );
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(workspace.said).toHaveText("No further word.");
  await page.keyboard.press("Escape");
  await expect(workspace.said).toHaveText("Choice cancelled.");
  await page.keyboard.press("Delete");
  await expect(workspace.said).toHaveText("No mark to remove here.");
});

test("Two equal sentences in a row are still two announcements", async ({ page }) => {
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await workspace.number(1).focus();
  await page.keyboard.press("Delete");
  const first = await workspace.said.textContent();
  await page.keyboard.press("Delete");
  await expect.poll(() => workspace.said.textContent()).not.toBe(first);
  await expect(workspace.said).toHaveText("No mark to remove here.");
});

test("A sentence is a button with its number for a name, and its words and marks for a description", async ({
  page,
}) => {
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  const words = ground.sentences[1]?.text ?? "";
  await expect(workspace.passage).toHaveAccessibleName(
    "Passage. Arrow keys move between sentences, 1 to 4 mark, Shift and arrow keys choose words.",
  );
  await expect(workspace.number(2)).toHaveAccessibleName("Sentence 2");
  await expect(workspace.number(2)).toHaveAccessibleDescription(words);
  await workspace.number(2).focus();
  await page.keyboard.press("1");
  await expect(workspace.number(2)).toHaveAccessibleDescription(/Marked Unverified attribution: “/);
});

test("The tools and the list of marks have names that make sense by themselves", async ({ page }) => {
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await expect(workspace.kinds.getByRole("button")).toHaveCount(KINDS.length);
  for (const [at, kind] of KINDS.entries()) {
    await expect(workspace.kinds.getByRole("button").nth(at)).toHaveAccessibleName(KIND_WORDS[kind].name);
  }
  await workspace.number(1).focus();
  await page.keyboard.press("3");
  await expect(page.getByRole("complementary", { name: "My marks" })).toMatchAriaSnapshot(`
    - complementary "My marks":
      - heading "My marks" [level=2]
      - list:
        - listitem:
          - paragraph: Loaded wording · sentence 1
          - paragraph:
            - button "Change mark in sentence 1, Loaded wording"
            - button "Remove mark in sentence 1, Loaded wording"
  `);
  const choice = page.getByRole("group", { name: taskOf(report, "choice").prompt });
  await expect(choice.getByRole("radio")).toHaveCount(taskOf(report, "choice").answers.length);
});

test("A refused submission takes the focus, says what is missing and leads to it", async ({ page }) => {
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await workspace.submit.click();
  const alert = page.getByRole("alert");
  await expect(alert).toBeFocused();
  await expect(alert).toContainText("One question is not fully answered.");
  await alert.getByRole("link", { name: taskOf(report, "choice").prompt }).press("Enter");
  await expect(page.locator("legend:focus")).toContainText(taskOf(report, "choice").prompt);
});

test("Explanations read in order: the outcome in words, the kind, the quotation, the reason", async ({
  page,
}) => {
  const { finding, number, quote } = weakSpot(ground);
  const address = await submitted(page, report);
  await open(page, `${address}/feedback`);
  const card = page.getByRole("region", { name: "Each mark, explained" }).getByRole("article").first();
  await expect(card).toHaveAccessibleName(new RegExp(`${number} Missed .*${KIND_WORDS[finding.kind].name}`));
  await expect(card).toContainText(quote);
  await expect(card).toContainText(finding.why);
  await expect(card.getByRole("heading", { name: "How you would check it" })).toBeVisible();
});

test("Landmarks, one first heading and a way to skip to the content are on the page", async ({ page }) => {
  await open(page, "/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await expect(page.getByRole("banner")).toHaveCount(1);
  await expect(page.getByRole("main")).toHaveCount(1);
  await expect(page.getByRole("contentinfo")).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
});
