import { expect, it } from 'vitest';
import { countedAddress } from './counted';

const API = '/api/[...path]';
const of = (route: string, search: string) => countedAddress(route, new URLSearchParams(search));

it('makes a page of its path alone', () => {
	expect(of('/territoire/[siren]', 'carte=x&y=1')).toEqual({ search: '', shelf: 'pages' });
});

it('gives one place to what is asked in any order', () => {
	expect(of(API, 'offset=2&limit=1')).toEqual({ search: '?limit=1&offset=2', shelf: 'figures' });
	expect(of(API, 'limit=1&offset=2')).toEqual(of(API, 'offset=2&limit=1'));
	expect(of(API, '')).toEqual({ search: '', shelf: 'figures' });
});

it('keeps nothing that anyone may write: what is not read, what is looked for', () => {
	expect(of(API, 'utm=1')).toEqual({ search: '?utm=1', shelf: 'none' });
	expect(of(API, 'q=segre')).toEqual({ search: '?q=segre', shelf: 'none' });
});
