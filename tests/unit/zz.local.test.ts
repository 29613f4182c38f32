import { it } from 'vitest';
import { axisProfiles } from '../../src/lib/diagnostic/axes';
import { claims, conjuncturalCauses } from '../../src/lib/diagnostic/claims';
import { structuralCause } from '../../src/lib/diagnostic/structural';
import { claimScales } from '../../src/lib/server/claim-scales';
import { territoryFacts } from '../../src/lib/server/territory-facts';
import { epciPlaces } from '../../src/lib/server/epci-places';
it('prints', async () => {
	const scales = await claimScales();
	console.log([...scales]);
	let placed: Record<string, number> = {};
	for (const code of (await epciPlaces()).codes) {
		const f = (await territoryFacts(code))!.facts;
		for (const a of axisProfiles(f)) if (a.score !== null) placed[a.axis] = (placed[a.axis] ?? 0) + 1;
	}
	console.log(placed);
	for (const code of ['244900809', '245900428', '200044014', '200042935', '200054781', '200071678']) {
		const { facts } = (await territoryFacts(code))!;
		for (const w of [...claims(facts, scales), ...conjuncturalCauses(facts, scales), structuralCause(facts).weighed])
			console.log(code, w.id, w.verdict, '|', w.because, '|', w.facets.map((x) => `${x.id}:${x.measured}:${x.side}`).join(' '));
		for (const a of axisProfiles(facts)) console.log(code, a.axis, a.score, a.sentences.join(' '));
	}
});
