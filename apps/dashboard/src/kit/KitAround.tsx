import { AI_USE_TOLD, type AiUsePolicy } from '@debrief/domain';
import type { KitSheet } from '@debrief/web-data';
import { FileRow } from '../files';
import { cityOf, clock, Facts, fromKey, Section } from '../layout';
import { usePrinting } from './usePrinting';

/** What the candidate was told about AI tools, in the very words. */
export function AiUse({ sheet }: { readonly sheet: KitSheet }) {
  const told = AI_USE_TOLD[sheet.aiPolicy.toLowerCase() as AiUsePolicy];
  return (
    <section className="kit-policy" aria-label="AI use in this round">
      <h2>{told.title}</h2>
      <p>
        <span className="dim">The candidate was told:</span> {told.text}
      </p>
    </section>
  );
}

/** Only addresses of the web become links, whatever was typed into the record. */
function webLinks(links: readonly string[]): readonly string[] {
  return links.filter((link) => /^https?:\/\//iu.test(link));
}

/** Who comes: what helps to meet them, nothing that could sway. */
export function CandidateEssentials({
  sheet,
  now,
}: {
  readonly sheet: KitSheet;
  readonly now: Date;
}) {
  const { candidate, jobTitle, level } = sheet;
  const links = webLinks(candidate.links);
  return (
    <Section title={candidate.name}>
      <Facts
        items={[
          ['Say', candidate.pronunciation],
          ['Applied for', `${jobTitle}, ${level}`],
          ['Lives in', `${cityOf(candidate.timeZone)}, ${clock(now, candidate.timeZone)} now`],
          [
            'Links',
            links.length > 0 ? (
              <ul>
                {links.map((link) => (
                  <li key={link}>
                    <a className="inline" href={link} target="_blank" rel="noreferrer noopener">
                      {link.replace(/^https?:\/\/(www\.)?/u, '')}
                    </a>
                  </li>
                ))}
              </ul>
            ) : null,
          ],
        ]}
      />
      {candidate.files.length > 0 ? (
        <ul className="rows" aria-label="Files">
          {candidate.files.map((file) => (
            <FileRow key={file.id} file={file} facts={fromKey(file.kind.toLowerCase())} />
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

/** What the other rounds look at: the plan, nobody's opinion. */
export function Colleagues({ sheet }: { readonly sheet: KitSheet }) {
  if (sheet.colleaguesProbe.length === 0) return null;
  return (
    <Section title="Colleagues look at">
      <ul className="kit-colleagues">
        {sheet.colleaguesProbe.map(({ roundName, competencies }, index) => (
          <li key={`${roundName}${index}`}>
            <span className="strong">{roundName}</span>{' '}
            <span className="dim">{competencies.map(fromKey).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function DoAndDont({ sheet }: { readonly sheet: KitSheet }) {
  const { doList, dontList } = sheet.kit;
  return (
    <div className="kit-signs">
      <Section title="Do">
        <ul className="bullets">
          {doList.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Section>
      <Section title="Do not">
        <ul className="bullets">
          {dontList.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

/** The focus competencies, their anchors one press away. */
export function Focus({ sheet }: { readonly sheet: KitSheet }) {
  const printing = usePrinting();
  const anchors = new Map(
    sheet.rubric.competencies.map((one) => [one.competency.key, one.anchors] as const),
  );
  return (
    <ul className="kit-focus">
      {sheet.kit.focusCompetencies.map(({ key, name, description }) => (
        <li key={key}>
          <details {...(printing ? { open: true } : {})}>
            <summary>
              <span className="strong">{name}</span>
              <span className="dim small">{description}</span>
            </summary>
            <ol className="kit-anchors">
              {(anchors.get(key) ?? []).map(({ level, text }) => (
                <li key={level}>
                  <b className="num">{level}</b> {text}
                </li>
              ))}
            </ol>
          </details>
        </li>
      ))}
    </ul>
  );
}
