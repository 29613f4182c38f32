import type { Text } from '../indicator';
import { text } from './define';

/** The five sectors of Insee's aggregated nomenclature (A5), with the key of their measures. */
export const sectors: readonly { key: string; label: Text }[] = [
	{ key: 'industry', label: text('Industrie', 'Industry') },
	{ key: 'construction', label: text('Construction', 'Construction') },
	{ key: 'trade_services', label: text('Commerce, transports, services', 'Trade, transport, services') },
	{ key: 'public', label: text('Administration, enseignement, santé', 'Administration, education, health') },
	{ key: 'agriculture', label: text('Agriculture, sylviculture, pêche', 'Agriculture, forestry, fishing') }
];
