/** Sets a property of an element's own style, which the content security policy allows where markup may not. */
export function styled(properties: () => Readonly<Record<string, string>>): (element: HTMLElement) => void {
	return (element) => {
		for (const [name, value] of Object.entries(properties())) element.style.setProperty(name, value);
	};
}
