import { expect, it } from 'vitest';
import { fewerBytes } from './fewer-bytes';

it('leaves out what HTML does without, and nothing else', () => {
	expect(fewerBytes('<rect class="a" x="1" width="2.5"></rect>')).toBe('<rect class=a x=1 width="2.5"/>');
	expect(fewerBytes('<path class="all"></path><p class="a b">x</p>')).toBe(
		'<path class="all"/><p class="a b">x</p>'
	);
	expect(fewerBytes('<th scope="row">\n\t\t<a href="/x" role="img">')).toBe(
		'<th scope=row><a href="/x" role=img>'
	);
	// A slash, a blank or nothing needs its quotes.
	expect(fewerBytes('<i width="50%" x="" class="a/b">')).toBe('<i width="50%" x="" class="a/b">');
});
