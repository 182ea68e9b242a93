import {
  Document,
  Font,
  Link,
  Page,
  renderToBuffer,
  StyleSheet,
  Text,
  View,
} from '@react-pdf/renderer';
import { printable } from './printable';
import type {
  PrintBlock,
  PrintDocument,
  PrintFacts,
  PrintHeading,
  PrintList,
  PrintTable,
} from './print-document';

// Words stay whole, so that what is copied or searched for is what was written.
Font.registerHyphenationCallback((word) => [word]);

/** The tokens of the light theme: paper is white. */
const INK = { text: '#1d1d1b', quiet: '#5c5b56', line: '#e0dfda', sunken: '#f7f7f5' };
const BOLD = 'Helvetica-Bold';

const style = StyleSheet.create({
  page: {
    paddingTop: 48,
    paddingBottom: 56,
    paddingHorizontal: 52,
    fontFamily: 'Helvetica',
    fontSize: 10,
    lineHeight: 1.45,
    color: INK.text,
  },
  title: { fontFamily: BOLD, fontSize: 18, lineHeight: 1.25, marginBottom: 10 },
  heading1: { fontFamily: BOLD, fontSize: 13, lineHeight: 1.3, marginTop: 16, marginBottom: 5 },
  heading2: { fontFamily: BOLD, fontSize: 11, lineHeight: 1.3, marginTop: 10, marginBottom: 3 },
  heading3: { fontFamily: BOLD, fontSize: 10, lineHeight: 1.3, marginTop: 7, marginBottom: 2 },
  paragraph: { marginBottom: 5 },
  quiet: { marginBottom: 5, color: INK.quiet },
  item: { flexDirection: 'row', marginBottom: 2.5 },
  mark: { width: 16 },
  box: {
    width: 8,
    height: 8,
    marginTop: 3,
    marginRight: 8,
    borderWidth: 0.8,
    borderColor: INK.quiet,
  },
  grow: { flex: 1 },
  fact: { flexDirection: 'row', marginBottom: 2.5 },
  label: { width: 104, color: INK.quiet },
  row: { flexDirection: 'row', borderBottomWidth: 0.6, borderColor: INK.line, paddingVertical: 3 },
  head: { fontFamily: BOLD },
  cell: { paddingRight: 8 },
  note: {
    marginVertical: 6,
    padding: 8,
    borderWidth: 0.8,
    borderColor: INK.line,
    backgroundColor: INK.sunken,
  },
  strong: { fontFamily: BOLD },
  footer: {
    position: 'absolute',
    // Measured from above: with a line height on the page the library loses what hangs from below.
    top: 806,
    left: 52,
    right: 52,
    fontSize: 8,
    color: INK.quiet,
  },
});

const HEADINGS = { 1: style.heading1, 2: style.heading2, 3: style.heading3 } as const;

/** Makes the file. Blocks the thread it runs in for as long as it takes. */
export function makePdf(paper: PrintDocument): Promise<Buffer> {
  return renderToBuffer(<Paper paper={paper} />);
}

function Paper({ paper }: { readonly paper: PrintDocument }) {
  return (
    <Document
      title={paper.title}
      language={paper.language}
      subject={paper.subject}
      author={paper.author}
      creator="Debrief"
      producer="Debrief"
      creationDate={paper.madeAt}
      pdfVersion="1.7"
      pageMode="useNone"
    >
      <Page size="A4" style={style.page}>
        <Text style={style.title} {...inOutline(paper.title)}>
          {printable(paper.title)}
        </Text>
        {paper.blocks.map((block, index) => (
          <Block key={index} block={block} />
        ))}
        <Text
          style={style.footer}
          fixed
          render={({ pageNumber, totalPages }) =>
            `${printable(paper.footer)}, page ${pageNumber} of ${totalPages}`
          }
        />
      </Page>
    </Document>
  );
}

function Block({ block }: { readonly block: PrintBlock }) {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} />;
    case 'paragraph':
      return (
        <Text style={block.quiet ? style.quiet : style.paragraph}>{printable(block.text)}</Text>
      );
    case 'list':
      return <List block={block} />;
    case 'facts':
      return <Facts block={block} />;
    case 'table':
      return <Table block={block} />;
    case 'note':
      return (
        <View style={style.note} wrap={false}>
          <Text style={style.strong}>{printable(block.title)}</Text>
          <Text>{printable(block.text)}</Text>
        </View>
      );
  }
}

/** Never the last line of a page, and a mark in the outline that readers jump by. */
function Heading({ block: { level, text } }: { readonly block: PrintHeading }) {
  return (
    <Text style={HEADINGS[level]} minPresenceAhead={40} {...(level === 1 ? inOutline(text) : {})}>
      {printable(text)}
    </Text>
  );
}

function List({ block: { mark, items } }: { readonly block: PrintList }) {
  return (
    <View>
      {items.map((item, index) => (
        <View key={index} style={style.item} wrap={false}>
          {mark === 'box' ? (
            <View style={style.box} />
          ) : (
            <Text style={style.mark}>{mark === 'number' ? `${index + 1}.` : '•'}</Text>
          )}
          <Text style={style.grow}>{printable(item)}</Text>
        </View>
      ))}
    </View>
  );
}

function Facts({ block: { rows } }: { readonly block: PrintFacts }) {
  return (
    <View>
      {rows.map(({ label, value, link }, index) => (
        <View key={index} style={style.fact} wrap={false}>
          <Text style={style.label}>{printable(label)}</Text>
          {link === undefined ? (
            <Text style={style.grow}>{printable(value)}</Text>
          ) : (
            <Link src={link} style={style.grow}>
              {printable(value)}
            </Link>
          )}
        </View>
      ))}
    </View>
  );
}

function Table({ block: { head, rows, widths } }: { readonly block: PrintTable }) {
  const cells = (row: readonly string[]) =>
    row.map((text, column) => (
      <Text key={column} style={[style.cell, { flex: widths?.[column] ?? 1 }]}>
        {printable(text)}
      </Text>
    ));
  return (
    <View>
      <View style={[style.row, style.head]}>{cells(head)}</View>
      {rows.map((row, index) => (
        <View key={index} style={style.row} wrap={false}>
          {cells(row)}
        </View>
      ))}
    </View>
  );
}

/** Outlines are written in another encoding than pages and may hold every sign. The types of the library lack it. */
function inOutline(title: string): { bookmark: { title: string; fit: true } } {
  return { bookmark: { title, fit: true } };
}
