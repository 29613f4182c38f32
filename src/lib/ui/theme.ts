import { MediaQuery } from 'svelte/reactivity';

/** Whether the visitor's theme is dark: what is drawn on a canvas reads it to be drawn again. */
export const darkTheme = new MediaQuery('(prefers-color-scheme: dark)');
