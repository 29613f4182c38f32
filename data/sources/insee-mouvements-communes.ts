import { readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { file, type SourceIdentity, text } from './source';

/** What is counted: communes of an older list from which the events lead to one of today's. */
export const LED = 'communes of 2018 that the events lead to today’s';

export const identity: SourceIdentity = {
	id: 'insee-mouvements-communes',
	producer: 'Insee',
	title: 'Code officiel géographique, événements sur les communes depuis 1943',
	page: 'https://www.insee.fr/fr/information/8377162',
	licence: 'Licence Ouverte 2.0',
	vintage: '1er janvier 2025',
	geography: '2025-01-01',
	expected: {
		of: { counted: LED },
		count: 35357,
		what: text(
			'communes de 2018 que les événements mènent à celles d’aujourd’hui',
			'communes of 2018 that the events lead to today’s'
		),
		published: text(
			'Insee, code officiel géographique au 1er janvier 2018',
			'Insee, official geographic code at 1 January 2018'
		)
	},
	files: [file('insee/v_mvtcommune_2025.csv.gz')]
};

/** What became of a commune on a day: one row of an event that may have several. */
export interface CommuneEvent {
	/** First day of what came after (YYYY-MM-DD). */
	on: string;
	from: string;
	to: string;
	/** Name before. */
	name: string;
	/** A delegated or associated commune becomes a commune again under its own code: `from` is `to`. */
	restored: boolean;
}

/**
 * Events on communes, oldest first. Traps: an event has a row for each commune before and after, those that became
 * delegated or associated communes included (`COMD`, `COMA`: where a name lives on, not where a commune went); old
 * events have arrondissements, and communes outside France, whose line after is empty.
 */
export function readCommuneEvents(raw: RawDirectory, report: Report): CommuneEvent[] {
	const table = readCsv(raw, identity.files[0]?.path ?? '', {
		delimiter: ',',
		columns: ['MOD', 'DATE_EFF', 'TYPECOM_AV', 'COM_AV', 'LIBELLE_AV', 'TYPECOM_AP', 'COM_AP']
	});
	const events = table.records.flatMap((record): CommuneEvent[] => {
		const on = record.text('DATE_EFF');
		if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) throw record.fault('DATE_EFF', 'a date');
		if (record.text('TYPECOM_AP') !== 'COM') return [];
		const [before, from, to] = [record.text('TYPECOM_AV'), record.text('COM_AV'), record.text('COM_AP')];
		const restored =
			(before === 'COMD' || before === 'COMA') && from === to && record.text('MOD') === RESTORATION;
		if (before !== 'COM' && !restored) return [];
		return [{ on, from, to, name: record.text('LIBELLE_AV'), restored }];
	});
	report.rows(identity.id, table.records.length, events.length);
	return events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const RESTORATION = '21';
