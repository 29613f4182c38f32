type Rgb = [red: number, green: number, blue: number];

/** Colours of the theme, each from 0 to 1. */
export interface AreaColours {
	ground: Rgb;
	ink: Rgb;
	hairline: Rgb;
}

/** What every part of the layer is drawn with. */
export interface Scene {
	/** The map's, for coordinates of the mesh. */
	matrix: Float32Array;
	zoom: number;
	/** Pixels of the screen a CSS pixel. */
	ratio: number;
	colours: AreaColours;
}
