import { useId, useState } from 'react';
import { SCORECARD_LIMITS } from '@debrief/domain';
import { PlainTextarea } from '@debrief/web-ui';
import type { AiToolSeen } from '@debrief/web-data';
import type { FormParts } from './form';

type ToolsProps = Pick<FormParts, 'sheet' | 'body' | 'act' | 'refusals'>;

interface ToolProps extends Pick<ToolsProps, 'act'> {
  readonly seen: AiToolSeen;
  readonly index: number;
}

function Tool({ seen, index, act }: ToolProps) {
  const id = useId();
  const change = (part: Partial<AiToolSeen>) => act({ type: 'tool', index, part });
  return (
    <li className="sc-tool" id={`ai-tool-${index}`}>
      <label className="sc-comment">
        <span>Tool</span>
        <PlainTextarea
          rows={1}
          autoFocus={seen.tool === ''}
          value={seen.tool}
          limit={SCORECARD_LIMITS.aiTool}
          onText={(tool) => change({ tool })}
        />
      </label>
      <label className="sc-comment">
        <span>What for</span>
        <PlainTextarea
          rows={seen.use.length > 60 ? 3 : 1}
          value={seen.use}
          limit={SCORECARD_LIMITS.aiUse}
          onText={(use) => change({ use })}
        />
      </label>
      <div className="sc-star-marks">
        <label htmlFor={id}>
          <input
            id={id}
            type="checkbox"
            checked={seen.disclosed}
            onChange={(event) => change({ disclosed: event.target.checked })}
          />
          They said so unasked
        </label>
        <button
          type="button"
          className="ui-link"
          aria-label={`Take out ${seen.tool || 'the tool'}`}
          onClick={() => act({ type: 'removeTool', index })}
        >
          Take it out
        </button>
      </div>
    </li>
  );
}

/** Which AI tools the candidate was seen to use. Where none are allowed it waits behind a button: seeing one then is worth a line. */
export function AiToolsPane({ sheet, body, act, refusals }: ToolsProps) {
  const prohibited = sheet.aiPolicy === 'PROHIBITED';
  const [asked, setAsked] = useState(false);
  const { aiTools } = body;
  const add = () => {
    setAsked(true);
    act({ type: 'addTool' });
  };
  const shown = !prohibited || asked || aiTools.length > 0;
  if (!shown) {
    return (
      <button type="button" className="ui-link sc-tool-seen" onClick={add}>
        An AI tool was used all the same
      </button>
    );
  }
  return (
    <section className="sc-tools" aria-label="AI tools seen">
      <div className="sc-score-head">
        <h2>AI tools seen</h2>
        {aiTools.length < SCORECARD_LIMITS.aiTools ? (
          <button type="button" className="sc-small" onClick={add}>
            Add a tool
          </button>
        ) : null}
      </div>
      {prohibited ? (
        <p className="dim small">
          This round allows none. Note what you saw, not what you think of it.
        </p>
      ) : null}
      {aiTools.length === 0 ? <p className="dim small">None seen.</p> : null}
      <ul>
        {aiTools.map((seen, index) => (
          // A tool has no id of its own; the list changes at its end and by removal only.
          <Tool key={index} seen={seen} index={index} act={act} />
        ))}
      </ul>
      {refusals
        .filter(({ target }) => target.part === 'tools')
        .map(({ text }) => (
          <p key={text} role="alert" className="sc-refused">
            {text}
          </p>
        ))}
    </section>
  );
}
