/** Keys that are no letters, by the names of the UI Events specification. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'Space' | 'Control';

/** A reader with one window, whichever engine draws it and whichever protocol drives it. */
export interface Visitor {
	/** The version of the engine, as it says itself. */
	version: string;
	/** Goes to a page and waits until it has loaded. */
	goto(url: string): Promise<void>;
	/** Sizes the window, in CSS pixels. */
	resize(width: number, height: number): Promise<void>;
	/** Runs a function in the page, which must not use what stands around it. @returns what it returns, as JSON */
	ask<Argument, Answer>(question: (argument: Argument) => Answer, argument: Argument): Promise<Answer>;
	/** Presses the main button of the mouse at a point of the window. */
	click(at: { x: number; y: number }): Promise<void>;
	/** Presses keys together and lets go of them in the opposite order; a letter is itself. */
	press(...keys: (Key | 'k')[]): Promise<void>;
	/** The page as a PDF on A4; nothing where the engine cannot print without a hand. */
	print(): Promise<Uint8Array | undefined>;
	/** Errors of scripts and of the console since the last time it was asked, as far as the protocol tells them. */
	trouble(): string[];
	/** Ends the browser and what was started for it. */
	close(): Promise<void>;
}
