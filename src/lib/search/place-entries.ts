import { departementCode, type SearchEntry } from './entry';
import type { Places } from './places';

/** Places as they are shown, made for the few that are. */
export class PlaceEntries {
	private readonly departementNames: ReadonlyMap<string, string>;

	constructor(private readonly places: Places) {
		this.departementNames = new Map(places.contents.departements);
	}

	entry(number: number): SearchEntry {
		const group = this.places.group(number);
		const at = number - this.places.first[group];
		switch (group) {
			case 'epci':
				return this.epci(at);
			case 'communes':
				return this.commune(at);
			case 'former':
				return this.former(at);
			case 'areas':
				return this.area(at);
			case 'others':
				return this.other(at);
		}
	}

	private epci(at: number): SearchEntry {
		const [siren = '', name = '', departement = ''] = this.places.contents.epci[at] ?? [];
		return {
			key: `epci ${siren}`,
			name,
			kind: 'epci',
			level: 'epci',
			code: siren,
			siren,
			main: null,
			within: '',
			departement
		};
	}

	private commune(at: number): SearchEntry {
		const { communes, epci } = this.places.contents;
		const code = communes.codes[at] ?? '';
		const [siren, within] = epci[communes.epci[at] ?? -1] ?? [];
		return {
			key: `commune ${code}`,
			name: communes.names[at] ?? '',
			kind: 'commune',
			level: 'commune',
			code,
			siren: siren ?? null,
			main: null,
			within: within ?? '',
			departement: this.departementNames.get(departementCode(code)) ?? ''
		};
	}

	private former(at: number): SearchEntry {
		const { codes, names, communes, kinds } = this.places.contents.former;
		const today = this.commune(communes[at] ?? -1);
		const name = names[at] ?? '';
		return {
			...today,
			key: `former ${codes[at] ?? ''} ${name} ${today.code}`,
			name,
			kind: kinds[at] ?? 'former',
			within: today.name
		};
	}

	private area(at: number): SearchEntry {
		const {
			level = 'france',
			code = '',
			name = '',
			departement = '',
			epci = -1
		} = this.places.areas[at] ?? {};
		return {
			key: `${level} ${code}`,
			name,
			kind: level,
			level,
			code,
			siren: null,
			main: this.places.contents.epci[epci]?.[0] ?? null,
			within: '',
			departement: this.departementNames.get(departement) ?? ''
		};
	}

	/** Another name of a place of today is that place, found by it; what is gone, or a part, has its own name. */
	private other(at: number): SearchEntry {
		const [name = '', kind = 'name', level = 'epci', code = '', own = ''] =
			this.places.contents.others[at] ?? [];
		const today = this.entry(this.places.numberOf(level, code) ?? 0);
		if (kind === 'name') return { ...today, by: { kind: 'name', text: name } };
		return {
			...today,
			key: `${kind} ${own} ${today.code}`,
			name,
			kind: kind === 'part' ? 'part' : 'former_epci',
			within: today.name,
			departement: kind === 'part' ? '' : today.departement
		};
	}
}
