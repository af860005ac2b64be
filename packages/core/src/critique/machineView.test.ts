import { describe, expect, it } from 'vitest';
import { documentOf } from '../cv/testing/documentOf.ts';
import { evidenceAt, type DocumentText } from '../evidence/index.ts';
import { cvWith, SOUND_JOB } from './critique.fixture.ts';
import { machineView } from './index.ts';

/** A CV whose facts were read from these places of a document. */
function readFrom(document: DocumentText) {
  const name = 'Ann Example';
  const position = 'Stock controller';
  const line = 'Counted tools in three halls of the new depot';
  const cv = cvWith({ work: [{ ...SOUND_JOB, position, highlights: [line] }] });
  const at = (text: string, end = text) => {
    const start = document.text.indexOf(text);
    return evidenceAt(document, { start, end: document.text.indexOf(end) + end.length });
  };
  cv.meta.evidence['basics.name'] = at(name);
  cv.meta.evidence['work.0.position'] = at(position);
  cv.meta.evidence['work.0.highlights.0'] = at('Counted tools', 'new depot');
  return { cv, document };
}

const oneColumn = readFrom(documentOf(['Ann Example', position(), 'Counted tools in three halls', 'of the new depot']));

function position(): string {
  return 'Stock controller';
}

/** The same beside a column of skills, which our reader has read after the first one. */
function twoColumns() {
  const left = documentOf([
    'Ann Example',
    position(),
    'Counted tools in three halls',
    'of the new depot',
    'Excel',
    'SQL',
    'Forklift',
  ]);
  const lines = left.lines.map((line, index) => {
    const beside = left.lines[index - 3];
    if (index < 4 || !beside) return line;
    return { ...line, region: 1, box: { ...line.box, x: 400, y: beside.box.y } };
  });
  return readFrom({ ...left, lines });
}

const stateOf = ({ cv, document }: ReturnType<typeof readFrom>) =>
  Object.fromEntries(machineView(document, cv).facts.map(({ path, naive }) => [path, naive]));

describe('what a machine sees', () => {
  it('is the same for a simple reader in one column', () => {
    const view = machineView(oneColumn.document, oneColumn.cv);
    expect(stateOf(oneColumn)['work.0.highlights.0']).toBe('same');
    expect(view.naiveText).toBe(oneColumn.document.text);
    expect(view.summary).toContain('loses');
  });

  it('is torn apart beside a second column: a line with words between, a title with a neighbour', () => {
    const two = twoColumns();
    expect(stateOf(two)).toMatchObject({
      'basics.name': 'same',
      'work.0.position': 'broken',
      'work.0.highlights.0': 'broken',
    });
    expect(machineView(two.document, two.cv).naiveText).toContain('Stock controller Excel');
  });

  it('loses what is not in the text', () => {
    expect(stateOf(oneColumn)['basics.phone']).toBe('lost');
  });

  it('says so when there is nothing to compare', () => {
    const empty = cvWith({ basics: { name: '', email: '', phone: '' } });
    expect(machineView(documentOf(['x']), empty)).toMatchObject({ broken: 0, lost: 0 });
  });
});
