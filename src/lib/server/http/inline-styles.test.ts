import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withoutStyleAttributes } from './inline-styles';

const page = (body: string) => `<html><head></head><body>${body}</body></html>`;

describe('withoutStyleAttributes', () => {
	it('says each style once, in a sheet, and leaves no attribute', () => {
		const { html, hash } = withoutStyleAttributes(
			page('<i style="width:12%"></i><b class="x" style="width:12%"></b><u style="color:red"></u>')
		);
		expect(html).not.toContain(' style="');
		expect(html.match(/width:12%/g)).toHaveLength(1);
		expect(html).toContain('<b class="x" data-s=s0>');
		expect(html).toContain('<u data-s=s1>');
		const sheet = /<style>(.*)<\/style>/.exec(html)?.[1] ?? '';
		expect(hash).toBe(`sha256-${createHash('sha256').update(sheet).digest('base64')}`);
	});

	it('reads entities as the browser would', () => {
		const { html } = withoutStyleAttributes(page('<i style="background:url(&quot;/a?b=1&amp;c&quot;)"></i>'));
		expect(html).toContain('{background:url("/a?b=1&c")}');
	});

	it('cannot be left by what a page says', () => {
		const { html } = withoutStyleAttributes(page('<i style="color:red}&lt;/style>&lt;script>x()"></i>'));
		expect(html).not.toContain('<script>');
		expect(html).toBe(page('<i></i>'));
		const other = withoutStyleAttributes(page('<i style="--t:&quot;&lt;/style>&quot;"></i>')).html;
		expect(other.match(/<\/style/g)).toHaveLength(1);
	});

	it('leaves a page without styles, and text that looks like one, alone', () => {
		const plain = page('<p>écrire style="x" dans un texte</p>');
		expect(withoutStyleAttributes(plain)).toEqual({ html: plain, hash: null });
	});
});
