import * as v from 'valibot';
import { SourceError } from '../io/errors';
import { readJson } from '../io/json';
import { parseNumber } from '../io/numbers';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import type { Place } from './place';
import { file, type SourceIdentity, text } from './source';

export const identity: SourceIdentity = {
	id: 'ourairports-2026',
	producer: 'OurAirports (association de bénévoles, pas un producteur public)',
	title: 'Aéroports de France',
	page: 'https://ourairports.com/data/',
	licence: 'Domaine public',
	vintage: 'mai 2026',
	geography: null,
	expected: null,
	partial: text(
		'Aéroports où des vols réguliers sont annoncés, d’après des bénévoles : aucun producteur public n’en publie la liste ici.',
		'Airports with scheduled flights, as volunteers report them: no public producer’s list is used here.'
	),
	files: [file('ourairports/airports_fr_2026.json')]
};

const Airports = v.array(
	v.object({
		ident: v.string(),
		type: v.string(),
		name: v.string(),
		latitude_deg: v.string(),
		longitude_deg: v.string(),
		scheduled_service: v.picklist(['yes', 'no'])
	})
);

/** Traps: coordinates are strings; most airports have no scheduled flight. */
export function readAirports(raw: RawDirectory, report: Report): Place[] {
	const path = identity.files[0]?.path ?? '';
	const airports = readJson(raw, path, Airports);
	report.rows(identity.id, airports.length);
	return airports.flatMap((airport): Place[] => {
		if (airport.scheduled_service === 'no') {
			report.refuse(identity.id, 'airport without a scheduled flight', airport.name);
			return [];
		}
		const degrees = (column: 'latitude_deg' | 'longitude_deg') => {
			const value = parseNumber(airport[column]);
			if (value === null)
				throw new SourceError({
					file: path,
					column: `${airport.ident}.${column}`,
					value: airport[column],
					expected: 'a number of degrees'
				});
			return value;
		};
		return [
			{
				kind: 'airport',
				id: `airport-${airport.ident}`,
				name: airport.name.replaceAll(/\s+/g, ' ').trim(),
				commune: null,
				latitude: degrees('latitude_deg'),
				longitude: degrees('longitude_deg'),
				category: airport.type,
				size: null,
				sizeYear: null
			}
		];
	});
}
