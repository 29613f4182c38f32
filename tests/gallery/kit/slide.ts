import { render } from 'svelte/server';
import type { Slide as SlideData } from '../../../src/lib/deck/slide';
import Slide from '../../../src/lib/stage/Slide.svelte';
import { WIDE } from '../../../src/lib/stage/size';
import { deckSource } from './figures';

/** A slide is drawn in its own pixels. */
export const SLIDE_WIDTH = WIDE.width;

/** A whole slide, as it is at its last step: a view alone has neither its sizes nor its colours. */
export const drawSlide = async (slide: SlideData) =>
	render(Slide, { props: { slide, deck: await deckSource() } });
