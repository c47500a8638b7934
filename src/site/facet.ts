import type { Facet, FacetKind } from '../data/facet.ts';
import type { Edition } from '../i18n/edition.ts';
import { strings } from '../i18n/strings.ts';
import { THEMES, type Theme, type Tool, type ToolGroup } from '../schema/vocabulary.ts';

/** The column of a list of pledges that a page about a facet need not repeat. */
export const FACET_FIELD = { themes: 'theme', tools: 'tool' } as const;

const isTheme = (kind: FacetKind): kind is Theme => (THEMES as readonly string[]).includes(kind);

/** What an edition calls a kind of pledges. */
export function kindName(edition: Edition, kind: FacetKind): string {
  const { vocabulary } = strings(edition);
  return isTheme(kind) ? vocabulary.theme[kind] : vocabulary.tool[kind];
}

/** What a page about a kind says first. */
export function kindLead(edition: Edition, kind: FacetKind): string {
  const { ledger, vocabulary } = strings(edition);
  return isTheme(kind)
    ? ledger.groups.themeLead(vocabulary.theme[kind])
    : ledger.groups.toolLead(vocabulary.tool[kind], vocabulary.toolGroup[groupOf(kind)]);
}

/** The group of a policy tool: supply, environment or demand. */
export function groupOf(tool: Tool): ToolGroup {
  return tool.slice(0, tool.indexOf('-')) as ToolGroup;
}

/** What an edition calls the facet itself. */
export function facetName(edition: Edition, facet: Facet): string {
  return strings(edition).ledger.groups[facet];
}
