/** Figures come from files of this site, when the visitor's choices are known. */
export const prerender = true;
