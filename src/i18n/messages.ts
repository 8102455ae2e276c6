/**
 * What the site says, in the site's language. The build puts the language of `seeds/site.yaml` in the place
 * of the Dutch, and each part of the site carries only the groups that it imports by name
 * (`by-group.build.ts`).
 */
export * from '#i18n/nl.ts';
