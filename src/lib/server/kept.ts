/**
 * Keeps what was made for each code, as text: pages of a territory are far apart in a build, and text
 * is small where objects are large. Each caller gets its own copy.
 */
export function keptByCode<Made>(make: (code: string) => Promise<Made>): (code: string) => Promise<Made> {
	const known = new Map<string, Promise<string>>();
	return async (code) => {
		let text = known.get(code);
		if (!text) known.set(code, (text = make(code).then((made) => JSON.stringify(made))));
		return JSON.parse(await text) as Made;
	};
}
