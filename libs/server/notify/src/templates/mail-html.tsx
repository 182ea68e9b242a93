import { render } from '@react-email/render';
import type { MailContent } from './mail-content';
import { MailLayout } from './MailLayout';
import type { MailFooter } from './mail-text';

/** The HTML part of a mail. */
export function mailHtml(mail: MailContent, footer: MailFooter): Promise<string> {
  return render(<MailLayout mail={mail} footer={footer} />);
}
