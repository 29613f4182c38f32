import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { officeFaults } from '../opc/check';
import { axeViolations, contentOf, useSite } from './site';

const site = useSite();
const PATH = '/territoire/244900809/diagnostic/';
const ready = (page: Page) => page.waitForSelector('.diagnostic[data-ready="true"]');
const saved = (page: Page) => page.waitForSelector('[data-save="saved"]');
const card = (page: Page, rule: string) => page.locator(`[data-rule="${rule}"]`);

async function editFinding(page: Page, rule: string, words: string) {
	await card(page, rule).getByRole('button', { name: 'Modifier' }).click();
	await card(page, rule).getByRole('textbox').fill(words);
	await card(page, rule).getByRole('button', { name: 'Garder' }).click();
	await card(page, rule).getByText('modifié par les partenaires').waitFor();
}
async function dismissFinding(page: Page, rule: string, reason: string) {
	await card(page, rule).getByRole('button', { name: 'Écarter' }).click();
	await card(page, rule).getByRole('textbox').fill(reason);
	await card(page, rule).getByRole('button', { name: 'Écarter' }).click();
	await page.getByText(reason).waitFor();
}
async function vote(page: Page, name: string, college: string, ranks: readonly number[]) {
	const form = page.locator('#atelier form');
	await form.getByLabel('Nom').fill(name);
	await form.getByLabel('Collège').selectOption(college);
	for (const [at, rank] of ranks.entries())
		await form.locator('ol select').nth(at).selectOption(String(rank));
	await form.getByRole('button', { name: 'Ajouter le bulletin' }).click();
}
async function addAction(page: Page, title: string) {
	await page.locator('#plan').getByRole('button', { name: 'Ajouter une action' }).first().click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Action', { exact: true }).fill(title);
	await dialog.getByLabel('Échéance').fill('2027-06-30');
	expect(await axeViolations(page)).toEqual([]);
	await dialog.getByRole('button', { name: 'Fermer' }).click();
	await dialog.waitFor({ state: 'detached' });
}
const textOf = async (download: Download) => (await contentOf(download)).toString('utf8');
async function exported(page: Page): Promise<Record<string, unknown>> {
	await saved(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Exporter' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(
		/^belvedere_anjou-bleu-communaute_diagnostic_20\d\d-\d\d\.belvedere\.json$/
	);
	return JSON.parse(await textOf(download)) as Record<string, unknown>;
}
const importFile = (page: Page, name: string, text: string) =>
	page
		.locator('input[type="file"][accept=".json"]')
		.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

describe('a diagnostic', () => {
	it('goes from a fresh browser to a printed document, loses nothing on the way, and moves by file', async () => {
		const { page, context, complaints, close } = await site.visit(PATH);
		await ready(page);
		await editFinding(page, 'low_diplomas', 'Nos jeunes partent étudier à Angers et à Nantes.');
		await dismissFinding(page, 'idle_land', 'Les trois friches sont déjà promises.');
		await page.locator('#afom').getByRole('button', { name: 'Ajouter un constat' }).first().click();
		await page.locator('#afom form').getByLabel('Constat').fill('Un club d’entreprises actif.');
		await page.locator('#afom form').getByLabel('Source').fill('Entretiens, 2026');
		await page.locator('#afom form').getByRole('button', { name: 'Ajouter' }).click();

		expect(await page.locator('#atelier .order').textContent()).toBe(
			'Attractivité > Recrutement > Innovation > Simplification'
		);
		for (const [name, college, ranks] of [
			['Élise', 'collectivites', [2, 1, 3, 4]],
			['Marc', 'collectivites', [2, 1, 4, 3]],
			['Inès', 'etat', [1, 2, 3, 4]],
			['Paul', 'industriels', [2, 1, 3, 3]],
			['Zoé', 'industriels', [3, 1, 2, 4]]
		] as const)
			await vote(page, name, college, ranks);
		expect(await page.locator('#atelier h3', { hasText: 'Résultat' }).textContent()).toContain('5 bulletins');
		expect(await page.locator('#atelier .order').textContent()).toMatch(/^Recrutement > Attractivité/);

		await page.getByRole('button', { name: 'Ajouter une ambition' }).click();
		await page.getByLabel('Ambition', { exact: true }).fill('Attirer et former');
		await page.getByRole('button', { name: 'Ajouter une priorité' }).click();
		await page.getByLabel('Priorité', { exact: true }).fill('Faire connaître les métiers');
		for (const title of ['Visites d’usines', 'Plateau technique partagé', 'Logement des apprentis'])
			await addAction(page, title);
		expect(await page.locator('#plan').getByText('Actions sans constat').count()).toBe(1);
		await page
			.locator('#plan li', { hasText: 'Des adultes moins diplômés qu’ailleurs' })
			.getByRole('button', { name: 'y répondre' })
			.click();
		const dialog = page.getByRole('dialog');
		expect(await dialog.getByText('61,5').count()).toBe(1);
		await dialog.getByRole('button', { name: 'Fermer' }).click();
		await saved(page);

		await page.reload();
		await ready(page);
		expect(await card(page, 'low_diplomas').textContent()).toContain('étudier à Angers');
		expect(await card(page, 'idle_land').count()).toBe(0);
		expect(await page.locator('#plan .priority li').count()).toBe(4);
		const kept = await exported(page);

		const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
		expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0).toBeGreaterThan(6);

		const [download] = await Promise.all([
			page.waitForEvent('download', { timeout: 60_000 }),
			page.getByRole('button', { name: 'Word' }).click()
		]);
		const file = await contentOf(download);
		expect(officeFaults(file)).toEqual([]);
		const parts = unzipSync(new Uint8Array(file));
		const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
		const document = part('word/document.xml');
		expect(document).toContain('w:val="Heading1"');
		expect(document).toContain('étudier à Angers');
		expect(document).toContain('[modifié par les partenaires]');
		expect(document).toContain('Un club d’entreprises actif.');
		expect(document).toContain('Plateau technique partagé');
		expect(document).toMatch(/descr="Place moyenne de chaque axe[^"]+Attractivité \d\d/);
		expect(document).toContain('w:footnoteReference');
		expect(part('word/footnotes.xml')).toContain('Insee');
		expect(
			Object.keys(parts).some(
				(name) => /^word\/footer/.test(name) && part(name).includes('données réunies le')
			)
		).toBe(true);

		await context.clearCookies();
		await page.evaluate(
			() =>
				new Promise((resolve) => {
					const request = indexedDB.deleteDatabase('belvedere');
					request.onsuccess = request.onblocked = resolve;
				})
		);
		await page.reload();
		await ready(page);
		expect(await page.locator('#plan .priority li').count()).toBe(0);
		await importFile(page, 'diagnostic.belvedere.json', JSON.stringify(kept));
		await page.locator('#plan .priority li').nth(3).waitFor();
		const again = await exported(page);
		expect({ ...again, revision: 0 }).toEqual({ ...kept, revision: 0 });
		expect(complaints).toEqual([]);
		await close();
	});

	it('undoes and redoes, with the keyboard too', async () => {
		const { page, close } = await site.visit(PATH);
		await ready(page);
		await dismissFinding(page, 'low_diplomas', 'À revoir.');
		await page.locator('h1').click();
		await page.keyboard.press('Control+z');
		await card(page, 'low_diplomas').waitFor();
		await page.getByRole('button', { name: 'Refaire' }).click();
		await card(page, 'low_diplomas').waitFor({ state: 'detached' });
		await close();
	});

	it('moves an action between priorities with the keyboard', async () => {
		const { page, close } = await site.visit(PATH);
		await ready(page);
		await page.getByRole('button', { name: 'Ajouter une ambition' }).click();
		await page.getByRole('button', { name: 'Ajouter une priorité' }).click();
		await page.getByRole('button', { name: 'Ajouter une priorité' }).click();
		await addAction(page, 'À déplacer');
		const lists = page.locator('#plan .priority ul');
		await lists.nth(0).locator('li').focus();
		await page.keyboard.press('Space');
		await lists.nth(1).focus();
		await page.keyboard.press('Space');
		await lists.nth(1).locator('li', { hasText: 'À déplacer' }).waitFor();
		await saved(page);
		await page.reload();
		await ready(page);
		expect(await lists.nth(1).locator('li').count()).toBe(1);
		await close();
	});

	it('takes a ballot back from another device by its link', async () => {
		const { page, close, complaints } = await site.visit(PATH);
		await ready(page);
		await vote(page, 'Ici', 'etat', [1, 2, 3, 4]);
		await saved(page);
		await page.getByRole('button', { name: 'Préparer le lien de vote' }).click();
		const link = await page.getByRole('link', { name: 'Ouvrir le bulletin' }).getAttribute('href');
		expect(await page.locator('#atelier svg.qr').count()).toBe(1);
		const phone = await site.visit(new URL(link ?? '').pathname + new URL(link ?? '').hash, {
			viewport: { width: 390, height: 844 }
		});
		await phone.page.getByText('Classez les enjeux d’Anjou Bleu').waitFor();
		for (const [at, rank] of ['4', '1', '2', '3'].entries())
			await phone.page.locator('.ranks select').nth(at).selectOption(rank);
		await phone.page.getByRole('button', { name: 'Préparer mon bulletin' }).click();
		const back = await phone.page
			.getByRole('link', { name: 'Compter sur cet appareil' })
			.getAttribute('href');
		await phone.close();
		await page.getByLabel('Codes ou liens rendus').fill(`${back}\nillisible`);
		await page.getByRole('button', { name: 'Prendre ces bulletins' }).click();
		await page.getByText('Bulletins pris : 1 ; d’un autre atelier : 0 ; illisibles : 1.').waitFor();
		await saved(page);
		await page.goto(back ?? '');
		await page.reload();
		await ready(page);
		await page.getByText('Résultat (2 bulletins').waitFor();
		expect(complaints).toEqual([]);
		await close();
	});

	it('lets two tabs work on the same diagnostic without loss', async () => {
		const { page, context, close } = await site.visit(PATH);
		await ready(page);
		await editFinding(page, 'low_diplomas', 'Premier onglet.');
		await saved(page);
		const second = await context.newPage();
		await second.goto(site.url + PATH);
		await ready(second);
		await second.getByText('Premier onglet.').first().waitFor();
		await Promise.all([
			dismissFinding(page, 'idle_land', 'Écarté par le premier.'),
			dismissFinding(second, 'low_diplomas', 'Écarté par le second.')
		]);
		await saved(page);
		await saved(second);
		for (const tab of [page, second]) {
			await tab.reload();
			await ready(tab);
			await tab.getByText('Écarté par le premier.').waitFor();
			await tab.getByText('Écarté par le second.').waitFor();
		}
		await close();
	});

	it('refuses a faulty or hostile file with a sentence, and keeps what it has', async () => {
		const { page, close } = await site.visit(PATH);
		await ready(page);
		await editFinding(page, 'low_diplomas', 'À garder.');
		const good = await exported(page);
		const told = page.locator('[role="alert"]');
		await importFile(page, 'faux.json', '{"format":');
		await told.getByText('faux.json : ce n’est pas un fichier JSON').waitFor();
		await importFile(page, 'faux.json', JSON.stringify({ ...good, stakes: [{ id: 'a', label: 7 }] }));
		await told.getByText('stakes.0.label').waitFor();
		await importFile(page, 'faux.json', '['.repeat(5000));
		await told.getByText('emboîtées').waitFor();
		await importFile(page, 'faux.json', JSON.stringify({ ...good, territory: '200054781' }));
		await told.getByText('autre territoire').waitFor();
		await importFile(
			page,
			'script.json',
			JSON.stringify({ ...good, id: 'autre', title: '<img src=x onerror=alert(1)>' })
		);
		await told.getByText('est ouvert').waitFor();
		expect(await page.getByLabel('Titre du diagnostic').inputValue()).toBe('<img src=x onerror=alert(1)>');
		await importFile(page, 'bon.json', JSON.stringify(good));
		await page.getByRole('dialog').getByRole('button', { name: 'Fusionner' }).click();
		await page.getByText('À garder.').first().waitFor();
		await close();
	});

	it('says when the browser keeps nothing, and still gives the file', async () => {
		const { page, context, close } = await site.visit('/bulletin/');
		await context.addInitScript(() => {
			Object.defineProperty(globalThis, 'indexedDB', {
				get: () => {
					throw new DOMException('refused', 'SecurityError');
				}
			});
		});
		await page.goto(site.url + PATH);
		await ready(page);
		await dismissFinding(page, 'low_diplomas', 'Sans mémoire.');
		await page.waitForSelector('[data-save="refused"]');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Exporter' }).click()
		]);
		expect(await textOf(download)).toContain('Sans mémoire.');
		await close();
	});

	it('says that there is no room left, keeps what was there, gives the file, and keeps again once there is', async () => {
		const { page, close } = await site.visit(PATH);
		await ready(page);
		await dismissFinding(page, 'low_diplomas', 'Déjà gardé.');
		await saved(page);
		// A disk that is full, as a browser tells it: the quota of a test's window is not the page's to fill.
		await page.evaluate(() => {
			const { put } = IDBObjectStore.prototype;
			Object.assign(globalThis, { makeRoom: () => (IDBObjectStore.prototype.put = put) });
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await dismissFinding(page, 'idle_land', 'Sans place.');
		await page.waitForSelector('[data-save="full"]');
		await page.getByText('Plus de place dans ce navigateur').first().waitFor();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Exporter' }).click()
		]);
		expect(await textOf(download)).toContain('Sans place.');
		await page.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom());
		await page.getByLabel('Titre du diagnostic').fill('Avec de la place');
		await saved(page);
		await page.reload();
		await ready(page);
		expect(await page.getByLabel('Titre du diagnostic').inputValue()).toBe('Avec de la place');
		await page.getByText('Déjà gardé.').first().waitFor();
		await page.getByText('Sans place.').first().waitFor();
		await close();
	});

	it('is readable without scripts, and says what is not published where nothing is', async () => {
		const still = await site.visit(PATH, { javaScriptEnabled: false });
		expect(await still.page.locator('[data-rule="low_diplomas"]').textContent()).toContain('61,5');
		expect(await still.page.getByRole('button', { name: 'Modifier' }).count()).toBe(0);
		await still.close();
		const { page, close } = await site.visit('/territoire/200060457/diagnostic/');
		await ready(page);
		await page.getByText('Trop peu de chiffres sont publiés sur').waitFor();
		expect(await page.locator('#afom [data-rule]').count()).toBe(0);
		await close();
	});
});
