/** Keeps the last answers; one that failed is asked again. */
export class Kept<Value> {
	private readonly values = new Map<string, Promise<Value>>();
	constructor(private readonly most: number) {}

	get(key: string, make: () => Promise<Value>): Promise<Value> {
		const known = this.values.get(key);
		this.values.delete(key);
		const value = known ?? make();
		this.values.set(key, value);
		value.catch(() => this.values.get(key) === value && this.values.delete(key));
		for (const old of [...this.values.keys()].slice(0, -this.most)) this.values.delete(old);
		return value;
	}
}
