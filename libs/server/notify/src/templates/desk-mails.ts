import { content, type Template } from './mail-content';

export const accountInvite: Template<'account_invite'> = ({ organisation }, { link, hours }) =>
  content({
    subject: `Your account with Debrief at ${organisation}`,
    preview: `The link works once, within ${hours} hours.`,
    title: 'You are invited',
    paragraphs: [
      `${organisation} uses Debrief for its interviews, and somebody there made an account for you.`,
    ],
    action: { label: 'Set up your account', url: link },
    closing: [
      `The link works once, within ${hours} hours. Whoever has it can take up the account: pass it on to nobody.`,
    ],
  });

/** The link and nothing else: a mail may be read by others. */
export const candidateGuide: Template<'candidate_guide'> = (
  { organisation, to },
  { url, expiresAt },
) => {
  const until = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: to.timeZone });
  return content({
    subject: `How to prepare for your interviews at ${organisation}`,
    preview: 'The rounds, what each looks at, and a plan for the days until then.',
    title: 'Your preparation guide',
    paragraphs: [
      'It tells which rounds there are, what each looks at and whether AI tools are welcome, and offers a plan for the days until then. Everybody who interviews for this kind of job gets the same.',
    ],
    action: { label: 'Open the guide', url },
    closing: [`The link works until ${until.format(expiresAt)} and needs no account.`],
  });
};

export const packetReady: Template<'packet_ready'> = ({ links }, { loopId, loop }) =>
  content({
    subject: `Ready for the debrief: ${loop.candidateName}`,
    preview: `${loop.jobTitle}: every scorecard is filed or excused.`,
    title: 'The packet is ready',
    paragraphs: ['Every scorecard of this loop is filed or excused. The packet can be read.'],
    facts: [
      ['Candidate', loop.candidateName],
      ['Job', loop.jobTitle],
    ],
    action: { label: 'Read the packet', url: links.packet(loopId) },
  });

export const webhookPaused: Template<'webhook_paused'> = ({ links }) =>
  content({
    subject: 'A webhook of yours is paused',
    preview: 'Its address keeps failing; nothing is sent there until you resume it.',
    title: 'A webhook of yours is paused',
    paragraphs: [
      'Its address has failed for too long, so nothing is sent there any more. What happened meanwhile is kept and can be replayed.',
    ],
    action: { label: 'Look at the webhook', url: links.page('settings/webhooks') },
  });

export const exportReady: Template<'export_ready'> = ({ links }) =>
  content({
    subject: 'Your export is ready',
    preview: 'You can download it for a while.',
    title: 'Your export is ready',
    paragraphs: ['The file you asked for is made. It is kept for a while and then removed.'],
    action: { label: 'Download it', url: links.page('settings/export') },
  });

export const importDone: Template<'import_done'> = ({ links }) =>
  content({
    subject: 'Your import has ended',
    preview: 'See what was taken and what was not.',
    title: 'Your import has ended',
    paragraphs: ['The page of the import says what was taken over and which rows have problems.'],
    action: { label: 'Look at the import', url: links.page('settings/import') },
  });

export const testMail: Template<'test'> = ({ organisation }) =>
  content({
    subject: `Test mail from Debrief at ${organisation}`,
    preview: 'The mail server takes mail.',
    title: 'The mail server works',
    paragraphs: ['You asked for this mail to see whether mail leaves Debrief. It does.'],
  });
