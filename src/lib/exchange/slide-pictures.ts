import { embeddedFonts } from './poster';

const slides = (sheets: Element): HTMLElement[] => [...sheets.querySelectorAll<HTMLElement>('.slide')];

async function library() {
	const [{ domToBlob, domToDataUrl }, cssText] = await Promise.all([
		import('modern-screenshot'),
		embeddedFonts({ italic: true })
	]);
	return { domToBlob, domToDataUrl, font: { cssText } };
}

/** Every slide of the sheets as a PNG of 1,920 × 1,080, in one archive. */
export async function slidesZip(sheets: Element, nameOf: (at: number) => string): Promise<Blob> {
	const [{ zipSync }, { domToBlob, font }] = await Promise.all([import('fflate'), library()]);
	const files: Record<string, [Uint8Array, { level: 0 }]> = {};
	for (const [at, slide] of slides(sheets).entries()) {
		const picture = await domToBlob(slide, { width: 1920, height: 1080, scale: 1, font });
		// A PNG is compressed already.
		files[nameOf(at)] = [new Uint8Array(await picture.arrayBuffer()), { level: 0 }];
	}
	const zip = zipSync(files);
	return new Blob([zip.slice().buffer], { type: 'application/zip' });
}

/** What stands between the title and the foot of one slide, at twice its size. */
export async function slidePicture(
	sheets: Element,
	id: string
): Promise<{ data: string; width: number; height: number } | null> {
	const box = slides(sheets)
		.find((slide) => slide.dataset.slide === id)
		?.querySelector<HTMLElement>('.slide-picture');
	if (!box) return null;
	const { domToDataUrl, font } = await library();
	const { offsetWidth: width, offsetHeight: height } = box;
	return {
		data: await domToDataUrl(box, { width, height, scale: 1.5, font, style: { margin: '0' } }),
		width,
		height
	};
}
