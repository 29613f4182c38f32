/** What a key does on stage. */
export type Command =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'black'
	| 'spotlight'
	| 'answer'
	| 'overview'
	| 'open'
	| 'notes'
	| 'fullscreen'
	| 'palette'
	| 'help'
	| 'leave';

/** Arrows, the page keys that clickers send, and letters that are first letters in French where they can be. */
const COMMANDS: Readonly<Record<string, Command>> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	' ': 'next',
	Enter: 'next',
	n: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	Backspace: 'previous',
	p: 'previous',
	Home: 'first',
	End: 'last',
	b: 'black',
	'.': 'black',
	s: 'spotlight',
	'/': 'answer',
	q: 'answer',
	v: 'overview',
	o: 'notes',
	e: 'open',
	f: 'fullscreen',
	F5: 'fullscreen',
	d: 'palette',
	'?': 'help',
	h: 'help',
	Escape: 'leave'
};

export const commandOf = (key: string): Command | null =>
	COMMANDS[key.length === 1 ? key.toLowerCase() : key] ?? null;

/** The keys of a command, as the help lists them. */
export const keysOf = (command: Command): string[] =>
	Object.entries(COMMANDS).flatMap(([key, of]) => (of === command ? [key] : []));
