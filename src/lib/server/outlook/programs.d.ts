declare module '*?worker-text' {
	/** The program of a thread. */
	const program: string;
	export default program;
}
