import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from '@react-email/components';
import type { CSSProperties } from 'react';
import type { MailContent } from './mail-content';
import type { MailFooter } from './mail-text';

/** The design tokens of the light theme; mail programs know no custom properties. */
const COLOUR = {
  ground: '#f7f7f5',
  surface: '#ffffff',
  line: '#e0dfda',
  text: '#1d1d1b',
  quiet: '#5c5b56',
  accent: '#3b5bdb',
  onAccent: '#ffffff',
};
const FONT = 'system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif';

/** The dark theme, for programs that ask which light the reader prefers. */
const DARK = `@media (prefers-color-scheme: dark) {
  .ground, .ground > table > tbody > tr > td { background-color: #161615 !important; }
  .line { border-color: #373733 !important; }
  .surface { background-color: #1f1f1d !important; border-color: #373733 !important; }
  .text { color: #f0efea !important; }
  .quiet { color: #b5b3aa !important; }
  .action { background-color: #91a7ff !important; color: #10142a !important; }
  .link { color: #91a7ff !important; }
}`;

const paragraph: CSSProperties = {
  color: COLOUR.text,
  fontSize: '15px',
  lineHeight: '22px',
  margin: '0 0 12px',
};
const quiet: CSSProperties = {
  color: COLOUR.quiet,
  fontSize: '13px',
  lineHeight: '18px',
  margin: '0 0 4px',
};
const surface: CSSProperties = {
  backgroundColor: COLOUR.surface,
  border: `1px solid ${COLOUR.line}`,
  borderRadius: '8px',
  padding: '24px',
  maxWidth: '560px',
};
const button: CSSProperties = {
  backgroundColor: COLOUR.accent,
  color: COLOUR.onAccent,
  borderRadius: '5px',
  padding: '10px 18px',
  fontSize: '15px',
  fontWeight: 600,
};

/** The one form of all mails: no picture, no font from elsewhere, readable in the light and in the dark. */
export function MailLayout({
  mail,
  footer,
}: {
  readonly mail: MailContent;
  readonly footer: MailFooter;
}) {
  return (
    <Html lang="en">
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{DARK}</style>
      </Head>
      <Preview>{mail.preview}</Preview>
      <Body
        className="ground"
        style={{
          backgroundColor: COLOUR.ground,
          fontFamily: FONT,
          margin: 0,
          padding: '24px 12px',
        }}
      >
        <Container className="surface" style={surface}>
          <Heading
            as="h1"
            className="text"
            style={{ color: COLOUR.text, fontSize: '20px', lineHeight: '26px', margin: '0 0 16px' }}
          >
            {mail.title}
          </Heading>
          <MailBody mail={mail} />
          <Hr className="line" style={{ borderColor: COLOUR.line, margin: '20px 0 12px' }} />
          <Footer footer={footer} />
        </Container>
      </Body>
    </Html>
  );
}

function MailBody({ mail }: { readonly mail: MailContent }) {
  return (
    <>
      {mail.paragraphs.map((text) => (
        <Text key={text} className="text" style={paragraph}>
          {text}
        </Text>
      ))}
      {mail.facts.map(([label, value]) => (
        <Text key={label} className="text" style={{ ...paragraph, margin: '0 0 4px' }}>
          <span className="quiet" style={{ color: COLOUR.quiet }}>
            {label}:{' '}
          </span>
          {value}
        </Text>
      ))}
      {mail.items.map(({ text, url }, index) => (
        <Text key={index} className="text" style={{ ...paragraph, margin: '0 0 8px' }}>
          <Link href={url} className="link" style={{ color: COLOUR.accent }}>
            {text}
          </Link>
        </Text>
      ))}
      {mail.action && (
        <Section style={{ padding: '12px 0 8px' }}>
          <Button href={mail.action.url} className="action" style={button}>
            {mail.action.label}
          </Button>
        </Section>
      )}
      {mail.closing.map((text) => (
        <Text key={text} className="quiet" style={{ ...quiet, margin: '8px 0 0' }}>
          {text}
        </Text>
      ))}
    </>
  );
}

function Footer({ footer }: { readonly footer: MailFooter }) {
  return (
    <>
      <Text className="quiet" style={quiet}>
        Sent by Debrief for {footer.organisation}.
      </Text>
      {footer.choicesUrl && (
        <Text className="quiet" style={quiet}>
          <Link href={footer.choicesUrl} className="link" style={{ color: COLOUR.accent }}>
            Choose what you get
          </Link>
          {footer.unsubscribeUrl && (
            <>
              {' or '}
              <Link href={footer.unsubscribeUrl} className="link" style={{ color: COLOUR.accent }}>
                get no more of these
              </Link>
            </>
          )}
        </Text>
      )}
    </>
  );
}
