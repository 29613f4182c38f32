import { commandOf } from './keys';

/**
 * What makes a deck's own file play: slides that are drawn already, one at a time, their steps, the
 * figures behind them. It runs alone, from a USB key, without a server: it imports only what is in it.
 */
interface Played {
	id: string;
	title: string;
	steps: number;
	/** Label and value, then each line of its definition. */
	figures: { label: string; value: string; lines: [string, string][] }[];
}
interface Words {
	figures: string;
	close: string;
	previous: string;
	next: string;
	overview: string;
	none: string;
}

const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
const { played, words } = JSON.parse(document.getElementById('recit')?.textContent ?? '{}') as {
	played: Played[];
	words: Words;
};
const [width, height] = [1920, 1080];
let at = Math.min(slides.length - 1, Math.max(0, Number(location.hash.slice(1)) - 1 || 0));
let step = 0;
let digits = '';

function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	text = '',
	under?: Element
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	made.textContent = text;
	under?.append(made);
	return made;
}

function show(): void {
	slides.forEach((slide, index) => slide.parentElement?.toggleAttribute('hidden', index !== at));
	const slide = slides[at];
	if (!slide) return;
	for (const part of slide.querySelectorAll<HTMLElement>('[data-from]'))
		part.classList.toggle('later', Number(part.dataset.from) > step);
	for (const part of slide.querySelectorAll<HTMLElement>('[data-step]')) part.dataset.step = String(step);
	place.textContent = `${at + 1} / ${slides.length}`;
	history.replaceState(null, '', `#${at + 1}`);
}

function scale(): void {
	const by = Math.min(innerWidth / width, innerHeight / height);
	document.documentElement.style.setProperty('--scale', String(by));
}

function go(to: number, with_: number): void {
	at = Math.min(slides.length - 1, Math.max(0, to));
	step = with_;
	show();
}
const run: Partial<Record<NonNullable<ReturnType<typeof commandOf>>, () => void>> = {
	next: () => (step < (played[at]?.steps ?? 0) ? go(at, step + 1) : at < slides.length - 1 && go(at + 1, 0)),
	previous: () => (step > 0 ? go(at, step - 1) : at > 0 && go(at - 1, played[at - 1]?.steps ?? 0)),
	first: () => go(0, 0),
	last: () => go(slides.length - 1, 0),
	black: () => black.toggleAttribute('hidden'),
	answer: () => openFigures(),
	overview: () => openOverview(),
	fullscreen: () =>
		void (document.fullscreenElement
			? document.exitFullscreen()
			: document.documentElement.requestFullscreen()),
	leave: () => black.toggleAttribute('hidden', true)
};

function dialog(title: string): { box: HTMLDialogElement; body: HTMLElement } {
	const box = element('dialog', '', document.body);
	element('h2', title, box);
	const body = element('div', '', box);
	const close = element('button', words.close, box);
	close.onclick = () => box.close();
	box.onclose = () => box.remove();
	box.showModal();
	return { box, body };
}

function openFigures(): void {
	const { body } = dialog(words.figures);
	const figures = played[at]?.figures ?? [];
	if (figures.length === 0) element('p', words.none, body);
	for (const { label, value, lines } of figures) {
		const fold = element('details', '', body);
		const summary = element('summary', `${label} `, fold);
		element('b', value, summary);
		const list = element('dl', '', fold);
		for (const [term, text] of lines) {
			element('dt', term, list);
			element('dd', text, list);
		}
	}
}

function openOverview(): void {
	const { box, body } = dialog(words.overview);
	const list = element('ol', '', body);
	played.forEach(({ title }, index) => {
		const button = element('button', title, element('li', '', list));
		button.onclick = () => {
			box.close();
			go(index, 0);
		};
	});
}

const bar = element('nav', '', document.body);
const button = (text: string, act: () => unknown) => {
	const made = element('button', text, bar);
	made.onclick = () => void act();
};
button(words.previous, () => run.previous?.());
const place = element('span', '', bar);
button(words.next, () => run.next?.());
button(words.figures, openFigures);
button(words.overview, openOverview);
const black = element('div', '', document.body);
black.className = 'black';
black.hidden = true;
black.onclick = () => run.black?.();

window.addEventListener('keydown', (event) => {
	if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog')) return;
	if (event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ')) return;
	if (/^\d$/.test(event.key)) {
		digits = `${digits}${event.key}`.slice(-2);
		return;
	}
	if (event.key === 'Enter' && digits !== '') {
		go(Number(digits) - 1, 0);
		digits = '';
		return;
	}
	digits = '';
	const command = commandOf(event.key);
	if (!command || !run[command]) return;
	event.preventDefault();
	run[command]();
});
let touched = 0;
const SWIPE = 50;
window.addEventListener('touchstart', (event) => (touched = event.touches[0]?.clientX ?? 0));
window.addEventListener('touchend', (event) => {
	const across = (event.changedTouches[0]?.clientX ?? 0) - touched;
	if (Math.abs(across) > SWIPE) void (across < 0 ? run.next : run.previous)?.();
});
window.addEventListener('resize', scale);
scale();
show();
document.documentElement.dataset.ready = 'true';
