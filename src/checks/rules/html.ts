import { HtmlValidate, type Message, StaticConfigLoader } from 'html-validate';
import type { Rule } from '#checks/base/rule.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

/** The standard's rules, and the recommended ones that are not about how source code is laid out. */
const validate = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:standard', 'html-validate:a11y'],
		rules: {
			// An address a reader copies may hold any character a URL may.
			'valid-id': ['error', { relaxed: true }],
		},
	}),
);

export const html: Rule = {
	name: 'html',
	holds: 'Every page is valid HTML.',
	run: (site) =>
		site.pages.flatMap((page) => {
			const report = validate.validateStringSync(page.html, `${site.folder}/${page.file}`);
			return report.results.flatMap(({ messages, filePath }) =>
				messages
					.filter(({ severity }) => severity === 2)
					.map((message) => asDiagnostic(filePath ?? page.file, message)),
			);
		}),
};

function asDiagnostic(file: string, { line, column, message, ruleId, ruleUrl }: Message): Diagnostic {
	return {
		code: 'checks/html',
		severity: 'error',
		file,
		line,
		position: column,
		reason: `${message} (${ruleId}).`,
		act: [ruleUrl ?? 'https://html.spec.whatwg.org/'],
	};
}
