/** Components that no file of the gallery shows, and why. */
export const leftOut: Readonly<Record<string, string>> = {
	PointCanvas: 'It paints on a canvas, once it is in a page: on the server it is two empty elements.'
};
