import { CommuneHistory } from '../data/geography/history';
import { RawDirectory } from '../data/io/raw';
import { Report } from '../data/report';
import { readDecoupage } from '../data/sources/etalab-decoupage-administratif';
import { readCommuneEvents } from '../data/sources/insee-mouvements-communes';

/** Today's communes of all France, with the events of the fixture: Anjou Bleu’s, and every split since 2017. */
export const tinyHistory = (): CommuneHistory =>
	new CommuneHistory(
		readDecoupage(),
		readCommuneEvents(new RawDirectory('tests/fixtures/raw'), new Report())
	);
