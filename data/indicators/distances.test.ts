import { expect, it } from 'vitest';
import { CommuneHistory } from '../geography/history';
import type { Place } from '../sources/place';
import { readDecoupage } from '../sources/etalab-decoupage-administratif';
import { distanceMeasures } from './distances';

it('draws no distance to a station across the sea', () => {
	const decoupage = readDecoupage();
	const history = new CommuneHistory(decoupage, []);
	const at = (code: string) => history.codes.indexOf(code);
	const centres = history.codes.map((code) => {
		if (code === '06088') return { latitude: 43.7, longitude: 7.26 }; // Nice
		if (code === '2A004') return { latitude: 41.92, longitude: 8.73 }; // Ajaccio
		if (code === '67482') return { latitude: 48.57, longitude: 7.75 }; // Strasbourg
		return null;
	});
	const ones = new Float64Array(history.size).fill(1);
	const all = new Uint8Array(history.size).fill(1);
	const population = { single: ones, united: [], covered: all, secret: new Uint8Array(history.size) };
	const place = (kind: Place['kind'], latitude: number, longitude: number): Place => ({
		kind,
		id: `${kind}-${latitude}`,
		name: kind,
		commune: null,
		latitude,
		longitude,
		category: 'C',
		size: 10,
		sizeYear: '2024'
	});
	const places = [
		place('station', 43.7, 7.26),
		place('hospital', 41.93, 8.74),
		place('hospital', 48.57, 7.75)
	];
	const measures = distanceMeasures(history, centres, population, places, all);
	const station = measures.get('population_times_km_station');
	const hospital = measures.get('population_times_km_hospital');
	expect(station?.single[at('06088')]).toBeCloseTo(0, 3);
	expect(station?.covered[at('2A004')]).toBe(0);
	expect(hospital?.single[at('2A004')]).toBeLessThan(3);
	expect(hospital?.single[at('67482')]).toBeCloseTo(0, 3);
	// Ajaccio's hospital is nearer to Nice than Strasbourg's, and across the sea.
	expect(hospital?.single[at('06088')]).toBeGreaterThan(500);
});

it('finds the nearest airport with scheduled flights, on the same side of the sea', () => {
	const history = new CommuneHistory(readDecoupage(), []);
	const at = (code: string) => history.codes.indexOf(code);
	const centres = history.codes.map((code) => {
		if (code === '49331') return { latitude: 47.71112, longitude: -0.85404 }; // Segré-en-Anjou Bleu
		if (code === '05061') return { latitude: 44.57967, longitude: 6.06159 }; // Gap
		if (code === '97105') return { latitude: 15.99916, longitude: -61.72939 }; // Basse-Terre
		return null;
	});
	const ones = new Float64Array(history.size).fill(1);
	const all = new Uint8Array(history.size).fill(1);
	const population = { single: ones, united: [], covered: all, secret: new Uint8Array(history.size) };
	const airport = (name: string, latitude: number, longitude: number): Place => ({
		kind: 'airport',
		id: name,
		name,
		commune: null,
		latitude,
		longitude,
		category: null,
		size: null,
		sizeYear: null
	});
	const airports = [
		airport('Angers', 47.560299, -0.312222),
		airport('Nantes', 47.153198, -1.61073),
		airport('Grenoble', 45.3629, 5.32937),
		airport('Pointe-à-Pitre', 16.265301, -61.531799)
	];
	const km = distanceMeasures(history, centres, population, airports, all).get('population_times_km_airport');
	// By hand: √((Δlat·111.19)² + (Δlon·111.19·cos lat)²) gives 43.9, 104.4 and 36.3 km.
	expect(km?.single[at('49331')]).toBeCloseTo(43.92, 1);
	expect(km?.single[at('05061')]).toBeCloseTo(104.4, 1);
	expect(km?.single[at('97105')]).toBeCloseTo(36.35, 1);
});
