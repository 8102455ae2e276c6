/**
 * An error that is wholly said by its message: whoever prints its stack prints the message and nothing of
 * ours.
 */
export class PlainError extends Error {
	constructor(message: string) {
		super(message);
		this.stack = message;
	}
}
