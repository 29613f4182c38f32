/**
 * Rules of paper (`@page`) for as long as a component stands on the page. A sheet that a script makes: the site's
 * policy refuses style elements.
 */
export function usePaper(rules: () => string): void {
	$effect(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(rules());
		document.adoptedStyleSheets.push(sheet);
		return () => {
			document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
		};
	});
}
